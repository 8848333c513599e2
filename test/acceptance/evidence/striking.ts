import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verdictText } from '../../../src/report/text.ts';
import type { Verdict } from '../../../src/rules/verdict.ts';
import type { Enarocanje } from '../../support/enarocanje.ts';
import { FAULT_KINDS, type Fault, type FaultKind } from '../../support/github/index.ts';
import { note } from '../../strength/figures.ts';
import { FULL } from '../../support/sample.ts';
import { judged, QUICK } from './judging.ts';
import type { Endpoint, SampleWorld } from './worlds.ts';

// Every endpoint that a decision asks, struck by every kind of fault: always, and once. Of those once every
// third and of those always every second, of each endpoint others; on further pages one of each sort. All of them
// with `FULL=1`.

/** Another try helps: the fault struck once changes nothing. */
// biome-ignore format: one group a line
const PASSING: readonly FaultKind[] = [
  404, 409, 429, 500, 502, 503, 'primary-limit', 'secondary-limit',
  'html', 'empty', 'null', 'wrong-type', 'missing-field', 'huge', 'cut', 'drip', 'reset', 'hang',
  'graphql-errors', 'graphql-errors-with-data', 'date-absent', 'date-garbled',
];

/** Final by nature: an answer about the request, the token, another place, or another time. */
// biome-ignore format: one group a line
const FINAL: readonly FaultKind[] = [
  400, 401, 403, 410, 422, 'redirect', 'redirect-elsewhere', 'link-elsewhere', 'page-loop',
  'other-repository', 'date-stale', 'date-backwards',
];

const LISTS = /\/(?:activity|issues|comments)$/;

/** What a fault cannot touch: a page that none follows, a name that stands nowhere in the answer. */
function applies(kind: FaultKind, { on, query, page }: Endpoint): boolean {
  if (kind === 'change') return false;
  if (page === 2 && on.endsWith('/activity') && /^(?:link|page)-/.test(`${kind}`)) return false;
  if (kind === 'link-elsewhere') return LISTS.test(on);
  if (kind === 'page-loop') return LISTS.test(on) || ['Comments', 'Reviews'].includes(query ?? '');
  if (`${kind}`.startsWith('graphql-')) return on === 'graphql';
  // A push has no name but its branch's, and a blob is proved by its own hash.
  if (kind === 'other-repository') return !/\/(?:activity|blobs\/\{file_sha\})$/.test(on);
  return true;
}

/** One of each sort, for the requests that are costly to repeat. */
// biome-ignore format: one group a line
const TELLING: readonly FaultKind[] = [
  403, 404, 502, 'secondary-limit', 'html', 'missing-field', 'cut', 'reset', 'redirect',
  'graphql-errors', 'date-garbled', 'date-stale',
];

const SLOW: readonly FaultKind[] = ['hang', 'drip'];

/** The codes by which a report says that GitHub could not be believed. */
const BLAMING = /^(?:api\.(?:forbidden|rate-limited|unavailable|malformed)|clock\.unverifiable)$/;

function expectRefused(verdict: Verdict, endpoint: Endpoint, kind: FaultKind): void {
  expect(verdict.allowed).toBe(false);
  expect(['unverifiable', 'deny', 'invalid']).toContain(verdict.decision);
  expect(verdict.reasonCodes.some((code) => BLAMING.test(code))).toBe(true);
  const blamed = verdict.rules.filter(({ code }) => code !== null && BLAMING.test(code));
  const requests = blamed.map(({ facts }) => JSON.stringify(facts['request']));
  // Answers with different times: which of them is wrong nobody can tell.
  const clocks = blamed.filter(({ code }) => code === 'clock.unverifiable');
  const told = requests.some((request) => endpoint.named.test(request));
  expect(told || clocks.length > 0 || kind === 'link-elsewhere').toBe(true);
  const text = verdictText(verdict, { language: 'en', colour: false });
  for (const { code } of blamed) expect(text).toContain(String(code));
  expect(text).toMatch(/wait|again|ask/i);
}

export function strike(
  worlds: Readonly<Record<string, SampleWorld>>,
  once: 'every kind' | 'telling kinds' = 'every kind',
): void {
  // The server itself needs longer for a hundred pushes.
  const shortest = once === 'every kind' ? 300 : 900;
  for (const [world, { seed, endpoints }] of Object.entries(worlds)) {
    describe(world, () => {
      let base: Enarocanje;
      beforeAll(async () => {
        base = await seed();
      });
      afterAll(() => base.github.stop());

      test('is allowed, and every endpoint is asked', async () => {
        base.github.forgetRequests();
        const { verdict } = await judged(base);
        expect([verdict.allowed, verdict.reasonCodes]).toEqual([true, []]);
        for (const [name, { on, query, page, after, named }] of Object.entries(endpoints)) {
          const asked = base.github.requests.filter((request) =>
            query === undefined
              ? named.test(`${request.method} ${request.path}`)
              : request.body.includes(`query ${query}(`),
          );
          expect([name, on, page, asked.length > (after ?? 0)]).toEqual([name, on, page, true]);
        }
        base.github.assertLegal();
      });

      for (const [turn, [name, endpoint]] of Object.entries(endpoints).entries()) {
        const { named: _, field, ...on } = endpoint;
        const struck = (kind: FaultKind): Fault => ({
          ...on,
          kind,
          retryAfter: 0,
          ...(kind === 'missing-field' && field !== undefined && { path: field }),
        });
        const kinds = FAULT_KINDS.filter((kind) => applies(kind, endpoint)).filter(
          (kind) => FULL || once === 'every kind' || TELLING.includes(kind),
        );
        const lasting = kinds.filter((_kind, index) => FULL || (index + turn) % 2 === 0);
        for (const kind of lasting) {
          test(`${name}: ${kind}, always`, async ({ task }) => {
            base.github.fault(struck(kind));
            const slow = SLOW.includes(kind) ? { request: shortest, tries: 2 } : {};
            const { verdict } = await judged(base, {}, { patience: { ...QUICK, ...slow } });
            base.github.clearFaults();
            note(task, { 'fault-rows': 1, 'wrongly-allowed': Number(verdict.allowed) });
            expectRefused(verdict, endpoint, kind);
          });
        }
        const passing = kinds
          .filter((kind) => once === 'every kind' || TELLING.includes(kind))
          .filter((_kind, index) => FULL || (index + turn) % 3 === 0);
        for (const kind of passing) {
          test(`${name}: ${kind}, once`, async ({ task }) => {
            base.github.fault({ ...struck(kind), times: 1 });
            const slow = SLOW.includes(kind) ? { request: 600 } : {};
            const patience = { ...QUICK, longestWait: 2_500, ...slow };
            const { verdict } = await judged(base, {}, { patience });
            base.github.clearFaults();
            note(task, { 'fault-rows': 1 });
            if (PASSING.includes(kind)) expect(verdict.reasonCodes).toEqual([]);
            else expect(FINAL).toContain(kind);
            expect(verdict.allowed || verdict.reasonCodes.some((code) => BLAMING.test(code))).toBe(
              true,
            );
          });
        }
      }
    });
  }
}
