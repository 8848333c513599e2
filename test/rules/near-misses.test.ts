import { describe, expect, it } from 'vitest';
import type { ApprovingComment, ApprovalEvidence } from '../../src/rules/facts.ts';
import { heardAhead, heardFacts } from '../../src/rules/heard.ts';
import {
  candidate,
  comment,
  facts as factsOf,
  ICT,
  ictReview,
  judge,
  known,
  OTHER_PLAN,
  PLAN,
  rows,
  solution,
  time,
  told,
  unknown,
  user,
} from '../support/builders.ts';

const LINE = `/approve POSEG-2026-041 ${PLAN}`;

function judged(...consents: readonly ApprovalEvidence[]) {
  return judge({
    candidate: candidate({ approvals: undefined }),
    facts: { consents: known([...consents, ictReview()]) },
  });
}

function seen(body: string, changes: Partial<ApprovingComment> = {}): unknown {
  const verdict = judged(comment({ body, ...changes }));
  expect(verdict.allowed).toBe(false);
  return rows(verdict, 'approval')[0]?.facts['near-miss'];
}

describe('a yes that was not heard', () => {
  it.each([
    ['in a code fence', `\`\`\`\n${LINE}\n\`\`\``, 'in-code'],
    ['in code', `\`${LINE}\``, 'in-code'],
    ['indented', `    ${LINE}`, 'in-code'],
    ['quoted', `> ${LINE}`, 'quoted'],
    ['without a digest', '/approve POSEG-2026-041', 'no-digest'],
    ['of an older plan', `/approve POSEG-2026-041 ${OTHER_PLAN}`, 'older-plan'],
    ['with a greeting', `Pozdravljeni,\n${LINE}`, 'more-text'],
    ['in capitals', LINE.toUpperCase(), 'capitals'],
    ['with a space before', ` ${LINE}`, 'not-exact'],
    ['with a word more', `${LINE} ok`, 'not-exact'],
  ])('%s', (_name, body, why) => {
    expect(seen(body)).toBe(why);
  });

  it('no attempt, a stranger, or exactly the line', () => {
    expect(seen('Hvala.')).toBeUndefined();
    expect(seen(`> ${LINE}`, { user: user('kdo', 77) })).toBeUndefined();
    expect(seen(LINE, { edited: true })).toBeUndefined();
  });

  it('on the pull request, where a comment approves nothing', () => {
    const verdict = judged({ ...comment(), kind: 'pull-comment' });
    expect(rows(verdict, 'approval')[0]?.facts).toMatchObject({
      'near-miss': 'elsewhere',
      'near-miss-by': 'narocnik-a',
    });
  });

  it('the newest is told, and none where the party has approved', () => {
    const older = comment({ id: '901', body: `> ${LINE}` });
    const newer = comment({ id: '902', body: `${LINE} ok`, createdAt: time('2026-11-28T09:00') });
    expect(rows(judged(older, newer), 'approval')[0]?.facts['near-miss']).toBe('not-exact');
    const same = comment({ id: '903', body: '/approve POSEG-2026-041' });
    expect(rows(judged(older, same), 'approval')[0]?.facts['near-miss']).toBe('no-digest');
    const approved = judged(comment(), newer);
    expect(told(approved, 'approval')).toEqual(['pass', 'pass']);
    expect(rows(approved, 'approval')[0]?.facts['near-miss']).toBeUndefined();
  });

  it('is heard of either party ahead of the night, as a no is', () => {
    const ahead = (...consents: readonly ApprovalEvidence[]) => {
      const facts = factsOf({ consents: known(consents) });
      const untold = candidate({ approvals: undefined });
      return heardAhead({ candidate: untold, solution: solution(), facts }).map(heardFacts);
    };
    const quoted = comment({ body: `> ${LINE}` });
    const no = comment({ user: ICT, body: LINE.replace('approve', 'reject') });
    expect(ahead(quoted, no)).toMatchObject([
      { party: 'client', 'near-miss': 'quoted', 'near-miss-by': 'narocnik-a' },
      { party: 'ezdrav-ict', via: 'comment', by: 'ikt-k' },
    ]);
    expect(ahead(comment())).toEqual([]);
  });

  it('where nobody knows what was said nothing is told', () => {
    const verdict = judge({ facts: { consents: unknown() } });
    expect(rows(verdict, 'approval')[0]?.facts['near-miss']).toBeUndefined();
  });
});
