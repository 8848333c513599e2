import { areReviewsKept, type ReviewsKept } from '../../src/outcome/reviews-kept.ts';
import { cardAddress } from '../../src/report/pages.ts';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/calendar/instant.ts';
import { REVIEW_CAUSES } from '../../src/outcome/review.ts';
import {
  furtherCauses,
  reviewIssue,
  reviewReminderComment,
} from '../../src/report/review/issue.ts';
import { reviewParts, reviewsJson } from '../../src/report/review/kept.ts';
import { partsText } from '../../src/report/render-log.ts';
import type { Problem } from '../../src/rules/facts.ts';
import { INTERVENTION } from '../letters/sample.ts';
import { goldenIn } from '../support/golden.ts';

const expectGolden = goldenIn(new URL('golden/', import.meta.url));
const PROBLEM: Problem = {
  code: 'api.forbidden',
  request: 'GET /repos/{owner}/{repo}/issues',
  status: 403,
  detail: '',
};
const reviewed = {
  interventionId: INTERVENTION.id,
  planDigest: `sha256:${'a'.repeat(64)}`,
} as const;
const due = dateOf('2026-12-16');
const KEPT: readonly ReviewsKept[] = [
  { deeds: [], problem: null },
  { deeds: [], problem: PROBLEM },
  {
    deeds: [
      { kind: 'closed', interventionId: 'POSEG-1', issue: 7 },
      { kind: 'reminded', interventionId: 'POSEG-2', issue: 8 },
      { kind: 'failed', interventionId: 'POSEG-3', issue: 9, problem: PROBLEM },
      { kind: 'opened', interventionId: 'POSEG-4', issue: 10 },
      { kind: 'extended', interventionId: 'POSEG-5', issue: 11 },
      { kind: 'failed', interventionId: 'POSEG-6', issue: null, problem: PROBLEM },
    ],
    problem: null,
  },
];

describe('what is said about reviews', () => {
  it.each(['en', 'sl'] as const)('in %s', (language) => {
    const view = { intervention: INTERVENTION, reviewed, language };
    const written = { ...INTERVENTION, review: { due } };
    const issues = [
      reviewIssue({ ...view, causes: REVIEW_CAUSES, due, assignees: ['ana-r', 'bor-k'] }),
      reviewIssue({ ...view, intervention: written, causes: ['urgent'], due, assignees: [] }),
      reviewIssue({ ...view, causes: ['failed'], due: null, assignees: [] }),
    ].map(({ title, body }) => `${title}\n${body}`);
    const reminding = { interventionId: INTERVENTION.id, assignees: ['ana-r'], language };
    const comments = [
      furtherCauses(['undeclared-downtime'], language),
      reviewReminderComment({ ...reminding, kind: 'soon', due, reopened: false }),
      reviewReminderComment({ ...reminding, kind: 'overdue', due, reopened: true }),
      reviewReminderComment({ ...reminding, kind: 'undated', due: null, reopened: false }),
    ];
    const told = KEPT.map((kept) => partsText(reviewParts(kept, language), language));
    expectGolden(`review.${language}.txt`, [...issues, ...comments, ...told].join('\n---\n'));
  });

  it('for machines', () => {
    expect(KEPT.map(areReviewsKept)).toEqual([true, false, false]);
    expect(KEPT.map((kept) => reviewsJson(kept, 'en'))).toEqual([
      { failed: null, issues: [] },
      { failed: 'api.forbidden', issues: [] },
      {
        failed: null,
        issues: [
          { intervention: 'POSEG-1', 'issue-number': 7, done: 'closed', code: null },
          { intervention: 'POSEG-2', 'issue-number': 8, done: 'reminded', code: null },
          {
            intervention: 'POSEG-3',
            'issue-number': 9,
            done: 'failed',
            code: 'api.forbidden',
            'help-url': cardAddress('api.forbidden', 'en'),
          },
          { intervention: 'POSEG-4', 'issue-number': 10, done: 'opened', code: null },
          { intervention: 'POSEG-5', 'issue-number': 11, done: 'extended', code: null },
          {
            intervention: 'POSEG-6',
            'issue-number': null,
            done: 'failed',
            code: 'api.forbidden',
            'help-url': cardAddress('api.forbidden', 'en'),
          },
        ],
      },
    ]);
  });
});
