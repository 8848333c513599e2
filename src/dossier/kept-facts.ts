import * as z from 'zod/mini';
import { settledIntervention, settledRoster, settledSolution } from '../records/settled.ts';
import type { Facts } from '../rules/facts.ts';

// The facts of a decision in JSON. Keys added by a later version are not checked, so that one version can
// judge what another kept: judging never throws, and an invented fact is visible to everybody in the dossier.

const text = z.string();
const instant = z.int();
const grade = z.enum(['verified', 'vouched', 'recorded', 'claimed']);

const source = z.looseObject({ kind: z.enum(['api', 'file', 'argument']), from: text });
const problem = z.looseObject({
  code: text,
  request: text,
  status: z.nullable(z.int()),
  detail: text,
});

function fact(value: z.ZodMiniType): z.ZodMiniType {
  return z.union([
    z.looseObject({ known: z.literal(true), value, grade, sources: z.array(source) }),
    z.looseObject({ known: z.literal(false), problem }),
  ]);
}

const person = z.looseObject({
  login: text,
  id: z.nullable(z.int()),
  type: z.nullable(z.enum(['User', 'Bot', 'Organization', 'Mannequin'])),
});
const candidate = z.looseObject({
  path: text,
  intervention: settledIntervention,
  planDigest: text,
});
const files = z.union([
  z.looseObject({
    kind: z.literal('read'),
    candidates: z.array(candidate),
    grade,
    sources: z.array(source),
  }),
  z.looseObject({
    kind: z.literal('invalid'),
    diagnostics: z.array(z.looseObject({ file: text })),
  }),
  z.looseObject({ kind: z.literal('unknown'), problem }),
]);
const target = z.looseObject({
  ref: z.looseObject({ kind: z.enum(['ref', 'announced-release', 'no-release']) }),
  deployed: z.nullable(fact(text)),
  tagNow: z.nullable(fact(z.nullable(text))),
  environment: text,
});
const landing = z.looseObject({
  landedAt: instant,
  landedBy: z.nullable(person),
  author: z.nullable(person),
  by: text,
  noOtherSince: z.nullable(instant),
  notSetAsideSince: z.nullable(instant),
  recordSince: z.nullable(instant),
});
const receipt = z.looseObject({
  kind: text,
  id: text,
  creator: person,
  createdAt: instant,
  deliveredAt: z.nullable(instant),
});
const consent = z.looseObject({
  kind: z.enum(['review', 'comment', 'pull-comment']),
  id: text,
  user: person,
});
const formerRules = z.looseObject({
  file: text,
  rules: z.union([
    z.looseObject({ solution: settledSolution }),
    z.looseObject({ roster: settledRoster }),
  ]),
  changed: z.array(text),
  supersededBy: z.looseObject({ id: text, commit: text, at: instant, by: z.nullable(person) }),
});
const heldBy = z.looseObject({
  repository: text,
  id: z.nullable(z.int()),
  commit: z.nullable(text),
  files: z.array(z.looseObject({ path: text, oid: text })),
  own: z.looseObject({ solution: settledSolution, roster: z.nullable(settledRoster) }),
  lines: z.array(z.looseObject({ file: text, key: text, line: z.int() })),
});
const shape: z.ZodMiniType = z.looseObject({
  repository: z.nullable(text),
  now: fact(instant),
  event: z.nullable(text),
  files,
  target,
  landing: z.nullable(fact(landing)),
  receipts: z.nullable(fact(z.array(receipt))),
  consents: z.nullable(fact(z.array(consent))),
  actor: z.nullable(person),
  triggeringActor: z.nullable(person),
  roster: fact(z.nullable(settledRoster)),
  formerRules: z.nullable(fact(z.array(formerRules))),
  heldBy: z.optional(heldBy),
  problems: z.array(problem),
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- brands, and keys that pass unread
export const keptFacts = shape as z.ZodMiniType<Facts>;
