import type { Instant } from '../calendar/instant.ts';
import { toIso } from '../calendar/instant.ts';
import { type Heard, heardFacts } from '../rules/heard.ts';
import type { RuleFacts } from '../rules/verdict.ts';
import { factReader } from './fact-reader.ts';
import type { JsonValue } from './json.ts';
import type { Messages } from './language.ts';

/** An approval that was seen and set aside, in a sentence; empty if the facts have none. */
export function missSentence(facts: RuleFacts, messages: Messages): string {
  return factReader(facts, null, messages).say(messages.seenAndSetAside).trim();
}

/** An answer that is not a valid approval, and the remedy: a rejection, or a comment that does not count. */
export function heardSentences(
  heard: Heard,
  line: string,
  now: Instant | null,
  messages: Messages,
): readonly string[] {
  const facts = { ...heardFacts(heard), 'approve-line': line };
  if (heard.no === null) return [missSentence(facts, messages), messages.announce.exactLine];
  const { say } = factReader(facts, now, messages);
  const { what, fix } = messages.reasons['approval.rejected'];
  return [say(what), say(fix)];
}

/** The same for machines. */
export function heardJson({ party, no, miss }: Heard): { readonly [key: string]: JsonValue } {
  if (no !== null) {
    const { by, at, reference } = no;
    return { party, answer: 'rejected', why: null, by: by.login, at: toIso(at), reference };
  }
  const { why, comment } = miss;
  const { user, createdAt, url } = comment;
  return { party, answer: 'not-heard', why, by: user.login, at: toIso(createdAt), reference: url };
}
