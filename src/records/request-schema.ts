import * as z from 'zod/mini';
import { block, complain, singleLine, prose, saying, version } from './fields.ts';

/** What a request file may ask for; the other letters are made from the other files. */
const REQUEST_KINDS = ['question', 'request'] as const;

/** The keys each kind requires; other keys are not allowed in it. */
export const KEYS_OF_KIND = {
  question: ['subject', 'question'],
  request: ['subject', 'elements', 'justification'],
} as const;
const OF_ONE_KIND = ['question', 'elements', 'justification'] as const;

/** `.ezdrav/requests/*.yml`: a question, or a request in free form. */
export const requestSchema = block({
  version,
  kind: z.enum(REQUEST_KINDS),
  subject: singleLine(180),
  question: z.optional(prose(4000)),
  elements: z.optional(z.array(block({ name: singleLine(200), value: prose(2000) }))),
  justification: z.optional(prose(4000)),
}).check(
  z.check(({ value, issues }) => {
    const keys: readonly string[] = KEYS_OF_KIND[value.kind];
    for (const key of OF_ONE_KIND) {
      const wanted = keys.includes(key);
      const given = value[key];
      if (wanted === (given !== undefined)) continue;
      complain(issues, saying(wanted ? 'file.missing-key' : 'file.unknown-key'), key);
    }
  }),
);
