import { asciiText } from './encoded-words.ts';
import { type MailFault, mailFault } from './reasons.ts';

/** The answer in a subject's line: which kind, for which intervention and plan. */
export interface SubjectAnswer {
  readonly kind: 'approval' | 'rejection';
  readonly intervention: string;
  readonly plan: `sha256:${string}`;
}

const LINE = /^(ODOBRENO|ZAVRNJENO) ([A-Za-z0-9._-]{1,64}) (sha256:[0-9a-f]{64})$/;
/** The line with something around it, added by a gateway, a reply or a person. */
const TAGGED =
  /^(.*?)\b(?:ODOBRENO|ZAVRNJENO) [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64}(?![0-9a-z])(.*)$/i;
/** Words that show an attempt to answer. */
const MEANT = /odobr|zavrn|sha256|approv|reject/i;

/** Reads the answer in a subject (unfolded): exactly the line that the links in our letter produce. */
export function answerIn(subject: string): SubjectAnswer | MailFault {
  const text = asciiText(subject)?.replace(/ +/g, ' ').trim();
  if (text === undefined) return mailFault('subject.not-ascii');
  const [, word, intervention, plan] = LINE.exec(text) ?? [];
  if (intervention !== undefined && isDigest(plan)) {
    return { kind: word === 'ODOBRENO' ? 'approval' : 'rejection', intervention, plan };
  }
  const [, before = '', behind = ''] = TAGGED.exec(text) ?? [];
  const added = `${before}${behind}`.trim().slice(0, 60);
  if (added !== '') return mailFault('subject.tagged', added);
  return mailFault(MEANT.test(text) ? 'subject.altered' : 'subject.no-answer');
}

function isDigest(text: string | undefined): text is `sha256:${string}` {
  return text !== undefined;
}
