import type { CommentSeed } from '../../../support/github/seed/issue.ts';
import type { ReasonCode } from '../../../../src/rules/reason-codes.ts';
import type { Row } from '../judging.ts';
import { APPROVE, AWAITING, BOTH, commented, type IssueOf } from '../scenes.ts';
import { DIGEST, digestOf, OTHER_PLAN, STAFF, VERIFIED } from '../texts.ts';

const LATER = '2026-11-27T10:00:00Z';

/** The ICT team approves as it should, the client like this. */
const comment = (
  name: string,
  client: Partial<CommentSeed>,
  codes: readonly ReasonCode[] = ['approval.client-missing'],
): Row => ({
  name,
  seed: AWAITING,
  change: (base) => commented(base, [{ by: 'narocnik-a', ...client }, { by: 'ikt-k' }]),
  decision: 'deny',
  codes,
});

const written = (name: string, body: string): Row => comment(`written: ${name}`, { body });

/** Both approve as they should, on an issue like this. */
const issue = (name: string, over: IssueOf): Row => ({
  name,
  seed: AWAITING,
  change: (base) => commented(base, BOTH, over),
  decision: 'deny',
  codes: ['approval.client-missing', 'approval.ezdrav-ict-missing'],
});

const zero = '\u200b';

export const COMMENTS: readonly Row[] = [
  comment('edited by its author', { edited: LATER }, ['approval.edited']),
  comment('edited by somebody else', { edited: LATER, editedBy: 'ana-r' }, ['approval.edited']),
  comment(
    'written anew by somebody else',
    { body: APPROVE, edited: LATER, editedBy: 'dezurni-m' },
    ['approval.edited'],
  ),
  comment('minimised', { minimized: true }, ['approval.edited']),
  comment('sent by e-mail', { byEmail: true }, ['approval.not-authorised']),
  comment('written by an app in her name', { viaApp: { id: 99, slug: 'pomocnik' } }, [
    'approval.not-authorised',
  ]),
  comment('written by a stranger', { by: 'tujec' }),
  comment('written by a look-alike', { by: 'narocnlk-a' }),
  comment('naming another plan', { body: `/approve POSEG-2026-041 ${digestOf(OTHER_PLAN)}` }, [
    'approval.plan-changed',
  ]),
  comment('of another intervention', { body: `/approve POSEG-2026-040 ${DIGEST}` }),
  comment('in the future', { at: '2026-12-05T09:00:00Z' }, ['approval.in-future']),
  written('quoted', `> ${APPROVE}`),
  written('fenced', `\`\`\`\n${APPROVE}\n\`\`\``),
  written('in code', `\`${APPROVE}\``),
  written('indented', `    ${APPROVE}`),
  written('after a sentence', `Odobravam.\n${APPROVE}`),
  written('before a sentence', `${APPROVE}\nrazen baze`),
  written('with a word more', `${APPROVE} ne`),
  written('in a hidden comment', `<!-- ${APPROVE} -->`),
  written('in bold', `**${APPROVE}**`),
  written('negated', `/approve not POSEG-2026-041 ${DIGEST}`),
  written('with a zero-width space', APPROVE.replace('/approve', `/approve${zero}`)),
  written('with a zero-width space before', zero + APPROVE),
  written('with a zero-width joiner in the digest', APPROVE.replace('sha256:', 'sha256:\u200d')),
  written('with a homoglyph', APPROVE.replace('approve', 'аpprove')),
  written('with a homoglyph in the id', APPROVE.replace('POSEG', 'РOSEG')),
  written('with a no-break space', APPROVE.replace(' ', '\u00a0')),
  written('in capitals', APPROVE.replace('approve', 'APPROVE')),
  written('with two spaces', APPROVE.replace(' ', '  ')),
  written('with the digest in capitals', APPROVE.replace(DIGEST, DIGEST.toUpperCase())),
  written('with half a digest', APPROVE.slice(0, -8)),
  written('without a digest', '/approve POSEG-2026-041'),
  written('as a word', 'approve'),
  written('as a thumb', '👍'),
  written('from right to left', `\u202e${APPROVE}`),
  written('with a line separator', `${APPROVE}\u2028razen baze`),
  issue('an issue that a person opened', { by: 'ana-r' }),
  issue('an issue without the marker', { body: 'Najava POSEG-2026-041' }),
  issue('an issue of another intervention', {
    body: '<!-- ezdrav:announcement:POSEG-2026-040 -->',
  }),
  issue('a marker inside a sentence', {
    body: 'glej <!-- ezdrav:announcement:POSEG-2026-041 --> tu',
  }),
  {
    name: 'comments on the second of two issues',
    seed: AWAITING,
    change: (base) => {
      commented(base, []);
      commented(base, BOTH);
    },
    decision: 'deny',
    codes: ['approval.client-missing', 'approval.ezdrav-ict-missing'],
  },
  {
    name: 'comments on the pull request',
    seed: {
      ...AWAITING,
      inPull: (pull) => {
        for (const { by = '' } of BOTH)
          pull.comment({ by, body: APPROVE, at: '2026-11-26T08:00:00Z' });
      },
    },
    decision: 'deny',
    codes: ['approval.client-missing', 'approval.ezdrav-ict-missing'],
  },
  {
    name: "a comment by the plan's author",
    seed: {
      ...AWAITING,
      solution: VERIFIED.replace('login: narocnik-a, id: 9001', 'login: bor-k, id: 12'),
    },
    change: (base) => commented(base, [{ by: 'bor-k' }, { by: 'ikt-k' }]),
    decision: 'deny',
    codes: ['approval.self'],
  },
  {
    name: 'a comment by someone who has left',
    seed: {
      ...AWAITING,
      staff: `${STAFF}  - { ref: O-030, github: { login: narocnik-a, id: 9001 }, left: 2026-11-15T12:00 }\n`,
    },
    change: (base) => commented(base, BOTH),
    decision: 'deny',
    codes: ['approval.not-authorised'],
  },
  {
    name: 'a comment by a renamed account that is not the listed one',
    seed: AWAITING,
    change: (base) => {
      base.github.renameUser('narocnik-a', 'narocnik-b');
      commented(base, [{ by: 'narocnik-a' }, { by: 'ikt-k' }]);
    },
    decision: 'deny',
    codes: ['approval.client-missing'],
  },
];
