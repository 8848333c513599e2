import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { doctorSchema } from '../src/records/doctor-schema.ts';
import { interventionSchema } from '../src/records/intervention-schema.ts';
import { organisationSchema } from '../src/records/organisation-schema.ts';
import { KEYS_OF_KIND, requestSchema } from '../src/records/request-schema.ts';
import { solutionSchema } from '../src/records/solution-schema.ts';
import { staffSchema } from '../src/records/staff-schema.ts';
import { lineSentence } from '../src/report/escaping.ts';
import { expectationWords } from '../src/report/expectation-words.ts';
import { loadLanguage, messagesIn } from '../src/report/language.ts';
import { type Described, DOCTOR, INTERVENTION, REQUEST, STAFF } from './schema-descriptions.ts';
import { ORGANISATION } from './organisation-descriptions.ts';
import { SOLUTION } from './solution-descriptions.ts';

await loadLanguage();

// Generates schemas/*.schema.json from the schemas with which the files are read, so that editors complete
// keys and mark faults: `npm run schemas`.

type Json = z.core.JSONSchema.BaseSchema;

const FILES = {
  intervention: { schema: interventionSchema, described: INTERVENTION },
  solution: { schema: solutionSchema, described: SOLUTION },
  organisation: { schema: organisationSchema, described: ORGANISATION },
  staff: { schema: staffSchema, described: STAFF },
  request: { schema: requestSchema, described: REQUEST },
  doctor: { schema: doctorSchema, described: DOCTOR },
} as const;

/**
 * Files are read as text and typed by the schema, while an editor first types by YAML. So numbers and
 * booleans become themselves, and a text that may look like a number may be one.
 */
function asEditorsType(schema: z.core.$ZodType, json: Json): void {
  if (schema instanceof z.ZodMiniPipe && schema.def.out instanceof z.ZodMiniNumber) {
    const { $schema: _, ...bounds } = z.toJSONSchema(schema.def.out);
    replace(json, { ...bounds, type: 'integer' });
  }
  if (json.const === '1') replace(json, { const: 1 });
  if (json.enum?.includes('true')) replace(json, { type: 'boolean' });
  if (json.type === 'string' && !json.enum) {
    const { pattern } = json;
    const numeric = pattern === undefined || new RegExp(pattern, 'u').test('12');
    if (pattern !== undefined) json['patternErrorMessage'] = patternWords(schema);
    if (numeric) replace(json, { ...json, type: ['string', 'number'] });
  }
}

function replace(json: Json, by: Json): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, by);
}

const APPROVER = /^approvers\.(?:client|ezdrav-ict)\.-$/;

/** What an editor shows for a part of a file: `schedule`, `component`. */
function titleOf(key: string): string {
  const parts = key.split('.');
  const last = String(parts.at(-1));
  return last === '-' ? `entry of ${String(parts.at(-2))}` : last;
}

/** The words for a pattern, so that no editor shows the pattern itself; null if there is none. */
function patternWords(schema: z.core.$ZodType): string | null {
  const [issue] = z.safeParse(schema, '\n').error?.issues ?? [];
  const [, ...expected] = issue?.message.split('\n') ?? [];
  if (expected.length === 0) return 'Write something here.';
  const words = expected.map((each) => expectationWords(each, 'en')).join(' or ');
  return lineSentence(`Write ${words}.`, messagesIn('en').quotes);
}

/** Adds the descriptions, and removes each of them from `left`. */
function describe(json: Json, key: string, keys: Described['keys'], left: Set<string>): void {
  const description = keys[key];
  if (key !== '') {
    if (description === undefined) throw new Error(`no description of ${key}`);
    left.delete(key);
    json.description = description;
    if (json.properties || json.items) json.title = titleOf(key);
    if (APPROVER.test(key)) {
      json.oneOf = [
        { properties: { login: true, id: true }, required: ['login', 'id'] },
        { properties: { email: true }, required: ['email'] },
      ];
    }
  }
  for (const [name, child] of Object.entries(json.properties ?? {})) {
    describe(child as Json, key === '' ? name : `${key}.${name}`, keys, left);
  }
  if (json.items) describe(json.items as Json, `${key}.-`, keys, left);
}

/** Which keys each kind of request requires and forbids, by the schema's own check. */
function kindsOfRequest(): Json {
  const keys = [...new Set(Object.values(KEYS_OF_KIND).flat())].filter((key) => key !== 'subject');
  return {
    allOf: Object.entries(KEYS_OF_KIND).map(([kind, own]): Json => {
      const isOwn = (key: string): boolean => own.some((each) => each === key);
      return {
        if: { properties: { kind: { const: kind } }, required: ['kind'] },
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        then: {
          required: keys.filter(isOwn),
          properties: Object.fromEntries(keys.map((key) => [key, isOwn(key)])),
        },
      };
    }),
  };
}

/**
 * The text of one schema file.
 *
 * @throws {Error} if a key has no description, or a description no key
 */
export function schemaText(name: keyof typeof FILES): string {
  const { schema, described } = FILES[name];
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => asEditorsType(zodSchema, jsonSchema),
  });
  const left = new Set(Object.keys(described.keys));
  describe(json, '', described.keys, left);
  if (left.size > 0) throw new Error(`no such keys: ${[...left].join(', ')}`);
  const { title, description } = described;
  const kinds = name === 'request' ? kindsOfRequest() : {};
  return `${JSON.stringify({ $schema, title, description, ...json, ...kinds }, null, 2)}\n`;
}

export const SCHEMAS = Object.keys(FILES) as readonly (keyof typeof FILES)[];

if (import.meta.main) {
  for (const name of SCHEMAS) {
    writeFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), schemaText(name));
  }
}
