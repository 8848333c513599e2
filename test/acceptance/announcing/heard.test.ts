import { describe, expect, test } from 'vitest';
import { type ActionRun, runAction } from '../../support/action.ts';
import { type Enarocanje, enarocanje, type Seed } from '../../support/enarocanje.ts';
import type { CommentSeed } from '../../support/github/seed/issue.ts';
import { ANNOUNCING } from '../../modes/announce-scene.ts';
import {
  AWAITING,
  BOTH,
  commented,
  inPull,
  receipted,
  RECORDED,
  REVIEWED,
} from '../evidence/scenes.ts';
import { DIGEST, OTHER_PLAN, digestOf, PLAN, UNAPPROVED, VERIFIED } from '../evidence/texts.ts';

// What an approver wrote that is no yes is told by the next run of announce, on the built action, and not
// when the slot opens: a comment that was meant as one, and a no.

const LINE = `/approve POSEG-2026-041 ${DIGEST}`;
const NO = `/reject POSEG-2026-041 ${DIGEST}`;
const FRIDAY = '2026-11-27T12:00:00Z';

interface Heard {
  readonly party: string;
  readonly answer: string;
  readonly why: string | null;
  readonly by: string;
}

async function announced(
  base: Enarocanje,
  permissions: Readonly<Record<string, 'read' | 'write'>> = ANNOUNCING,
): Promise<ActionRun & { readonly heard: readonly Heard[] }> {
  const { github, repository, env } = base;
  const id = 800 + repository.state.runs.length;
  repository.run({ id, event: 'schedule', workflow: '.github/workflows/announce.yml' });
  const token = github.addToken(`announce-${id}`, { permissions });
  const run = await runAction({
    inputs: { mode: 'announce', token },
    env: {
      ...env,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_RUN_ID: String(id),
    },
  });
  const { interventions } = run.report as unknown as {
    readonly interventions: readonly { readonly heard?: readonly Heard[] }[];
  };
  return { ...run, heard: interventions[0]?.heard ?? [] };
}

const bodies = ({ repository }: Enarocanje): readonly string[] =>
  repository.state.issues
    .filter(({ labels }) => labels.includes('ezdrav-announcement'))
    .flatMap(({ comments }) => comments.map(({ body }) => body))
    .filter((body) => body.includes('ezdrav:not-heard'));

async function withBase<T>(seed: Seed, use: (base: Enarocanje) => Promise<T>): Promise<T> {
  const base = await enarocanje({ now: FRIDAY, ...seed });
  try {
    const done = await use(base);
    base.github.assertLegal();
    return done;
  } finally {
    await base.github.stop();
  }
}

const by = (body: string): Partial<CommentSeed> => ({ by: 'narocnik-a', body });

describe.concurrent('a comment that was meant as a yes', () => {
  const MISSES: readonly (readonly [name: string, comment: string, why: string])[] = [
    ['in the code fence in which the issue shows it', `\`\`\`\n${LINE}\n\`\`\``, 'in-code'],
    ['in capitals', LINE.toUpperCase(), 'capitals'],
    ['with a greeting', `Pozdravljeni,\n\n${LINE}\n\nLp`, 'more-text'],
    ['without the digest', '/approve POSEG-2026-041', 'no-digest'],
    ['for an older plan', `/approve POSEG-2026-041 ${digestOf(OTHER_PLAN)}`, 'older-plan'],
    ['quoted', `> ${LINE}`, 'quoted'],
    ['with two blanks', LINE.replace(' ', '  '), 'not-exact'],
  ];

  test.each(MISSES)('%s', async (_, body, why) => {
    await withBase(AWAITING, async (base) => {
      commented(base, [by(body), { by: 'ikt-k' }]);
      const first = await announced(base);
      expect(first.exitCode).toBe(0);
      expect(first.heard).toMatchObject([
        { party: 'client', answer: 'not-heard', why, by: 'narocnik-a' },
      ]);
      expect(first.stdout).toContain('::warning title=POSEG-2026-041');
      expect(first.summary).toContain(LINE);
      // Whoever wrote it reads it where he wrote it, once.
      expect((await announced(base)).heard).toHaveLength(1);
      expect(bodies(base)).toHaveLength(1);
      expect(bodies(base)[0]).toContain(LINE);
    });
  });

  test('under the pull request, where that may be read', async () => {
    const seed = inPull((pull) => pull.comment({ by: 'narocnik-a', body: LINE }));
    await withBase(seed, async (base) => {
      expect((await announced(base)).heard).toEqual([]);
      const { heard } = await announced(base, { ...ANNOUNCING, 'pull-requests': 'read' });
      expect(heard).toMatchObject([{ why: 'elsewhere', by: 'narocnik-a' }]);
    });
  });

  const FINE: readonly (readonly [name: string, seed: Seed, does: (base: Enarocanje) => void])[] = [
    ['both approved by comments', AWAITING, (base) => commented(base, BOTH)],
    [
      'corrected by himself since',
      AWAITING,
      (base) => commented(base, [by(`\`${LINE}\``), ...BOTH]),
    ],
    ['recorded in the file', RECORDED, (base) => commented(base, [by(`> ${LINE}`)])],
    ['nobody has answered yet', AWAITING, (base) => commented(base, [])],
    ['talk', AWAITING, (base) => commented(base, [by('Kdaj začnete?')])],
    [
      'a stranger’s',
      AWAITING,
      (base) => commented(base, [{ by: 'tujec', body: `\`\`\`\n${LINE}\n\`\`\`` }]),
    ],
    [
      'approved by review as well, where reviews may be read',
      REVIEWED,
      (base) => commented(base, [by(`\`\`\`\n${LINE}\n\`\`\``)]),
    ],
  ];

  test.each(FINE)('nothing to tell: %s', async (_, seed, does) => {
    await withBase({ ...seed, now: '2026-12-01T12:00:00Z' }, async (base) => {
      does(base);
      const run = await announced(base, { ...ANNOUNCING, 'pull-requests': 'read' });
      expect([run.exitCode, run.heard, bodies(base)]).toEqual([0, [], []]);
    });
  });
});

describe.concurrent('a no', () => {
  const recorded = `${PLAN}rejections:\n  client: { by: "naročnik A-12", at: 2026-12-01T09:00, reference: "SD-2026-118402#9" }\n`;
  const NOES: readonly (readonly [name: string, seed: Seed, does: (base: Enarocanje) => void])[] = [
    ['by a comment', AWAITING, (base) => commented(base, [by(NO)])],
    ['by a comment after a yes', AWAITING, (base) => commented(base, [...BOTH, by(NO)])],
    ['recorded in the file', { intervention: recorded }, () => undefined],
    [
      'after a receipt',
      { intervention: PLAN, solution: VERIFIED },
      (base) => {
        receipted(base);
        commented(base, [by('/reject POSEG-2026-041')]);
      },
    ],
    [
      'by a review, where reviews may be read',
      inPull((pull) =>
        pull.review({
          by: 'narocnik-a',
          state: 'CHANGES_REQUESTED',
          at: '2026-11-26T08:05:00Z',
        }),
      ),
      () => undefined,
    ],
  ];

  test.each(NOES)('%s is told', async (_, seed, does) => {
    await withBase({ ...seed, now: '2026-12-01T12:00:00Z' }, async (base) => {
      does(base);
      const run = await announced(base, { ...ANNOUNCING, 'pull-requests': 'read' });
      expect(run.exitCode).toBe(0);
      expect(run.heard).toMatchObject([{ party: 'client', answer: 'rejected', why: null }]);
      expect(run.stdout).toContain('has rejected this plan');
      // Nobody is asked again for a yes.
      expect(bodies(base)).toEqual([]);
    });
  });

  test('that a later yes lifted is told no more', async () => {
    await withBase(AWAITING, async (base) => {
      commented(base, [by(NO), { ...by(LINE), at: '2026-11-27T10:00:00Z' }, { by: 'ikt-k' }]);
      expect((await announced(base)).heard).toEqual([]);
    });
  });

  test('to another plan is not of this one', async () => {
    await withBase({ ...AWAITING, intervention: UNAPPROVED }, async (base) => {
      commented(base, [by(`/reject POSEG-2026-041 ${digestOf(OTHER_PLAN)}`)]);
      expect((await announced(base)).heard).toEqual([]);
    });
  });
});
