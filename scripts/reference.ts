import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { COMMAND_NAMES } from '../src/report/command-names.ts';
import { factReader } from '../src/report/fact-reader.ts';
import { loadLanguage, messagesIn } from '../src/report/language.ts';
import type { Language } from '../src/records/types.ts';
import { REASON_CODES } from '../src/rules/reason-codes.ts';
import { FILES_ARE, INPUTS, KEYS, OUTPUTS } from './reference-sl.ts';

// Generates docs/reference and docs/sl/reference from the schemas, action.yml, the commands' help and the
// registry of reason codes: `npm run reference`.

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const FILES = {
  intervention: '`.ezdrav/intervention.yml`, `.ezdrav/interventions/NAME.yml`',
  solution: '`.ezdrav/solution.yml`',
  staff: '`.ezdrav/staff.yml`',
  request: '`.ezdrav/requests/NAME.yml`',
  doctor: '`.ezdrav/doctor.yml`',
} as const;

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[<>|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The texts of the pages of keys, inputs and outputs in both languages. */
const WORDS = {
  en: {
    list: 'list',
    below: 'keys below',
    whole: 'whole number',
    text: 'text',
    or: 'or',
    yes: 'yes',
    fallback: 'Default',
    keys: [
      '# Reference: every key of every file',
      'Made from the [JSON Schemas](../../schemas/README.md), which your editor can read too. A list’s entries are written with `[]`. [Which rule reads which key](../rules/README.md).',
    ],
    keyColumns: '| key | value | required | meaning |',
    action: [
      '# Reference: inputs and outputs of the action',
      'Made from [action.yml](../../action.yml). [What each mode does and which permissions it needs](../modes.md).',
    ],
    inputs: '## Inputs',
    inputColumns: '| input | default | meaning |',
    outputs: '## Outputs',
    outputColumns: '| output | meaning |',
  },
  sl: {
    list: 'seznam',
    below: 'ključi spodaj',
    whole: 'celo število',
    text: 'besedilo',
    or: 'ali',
    yes: 'da',
    fallback: 'Privzeto',
    keys: [
      '# Ključi vseh datotek',
      'Stran je narejena iz [shem JSON](../../../schemas/README.md), ki jih zna brati tudi urejevalnik. Vnosi seznamov so zapisani z `[]`. [Katero pravilo bere kateri ključ](../rules/README.md).',
    ],
    keyColumns: '| ključ | vrednost | obvezen | pomen |',
    action: [
      '# Vhodi in izhodi akcije',
      'Stran je narejena iz [action.yml](../../../action.yml). [Kaj stori kateri način in katere pravice potrebuje](../nacini.md).',
    ],
    inputs: '## Vhodi',
    inputColumns: '| vhod | privzeto | pomen |',
    outputs: '## Izhodi',
    outputColumns: '| izhod | pomen |',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** @throws {Error} if there is no Slovene text yet */
function inSlovene(sentences: Readonly<Record<string, string>> | undefined, name: string): string {
  const sentence = sentences?.[name];
  if (sentence === undefined) throw new Error(`scripts/reference-sl.ts says nothing of ${name}`);
  return sentence;
}

/** What may be written, in a few words: the values, otherwise the kind. */
function kindOf(schema: Schema, language: Language): string {
  const words = WORDS[language];
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined)
    return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.items !== undefined) return words.list;
  if (schema.properties !== undefined) return words.below;
  const types = [schema.type ?? ''].flat();
  if (types.includes('boolean')) return '`true`, `false`';
  if (types.includes('integer') || (types.length === 1 && types[0] === 'number')) {
    return `${words.whole}${schema.minimum === undefined ? '' : `, ${schema.minimum}`}${schema.maximum === undefined ? '' : `–${schema.maximum}`}`;
  }
  return schema.anyOf === undefined
    ? words.text
    : schema.anyOf.map((each) => kindOf(each, language)).join(` ${words.or} `);
}

function rowsOf(file: string, schema: Schema, path: string, language: Language): readonly string[] {
  const words = WORDS[language];
  return Object.entries(schema.properties ?? {}).flatMap(([key, below]) => {
    const name = path === '' ? key : `${path}.${key}`;
    const nested = below.items ?? below;
    const required = schema.required?.includes(key) ? words.yes : '';
    const fallback =
      below.default === undefined
        ? ''
        : ` ${words.fallback}: \`${JSON.stringify(below.default)}\`.`;
    const said =
      language === 'en'
        ? (below.description ?? '')
        : inSlovene(KEYS[file], name.replaceAll('[]', '.-'));
    const meaning = `${cell(said)}${fallback}`;
    const anchor = `<a id="${file}-${name.replaceAll(/[.[\]]+/g, '-')}"></a>`;
    const variants = [nested, ...(nested.anyOf ?? [])];
    return [
      `| ${anchor}\`${name}\` | ${cell(kindOf(below, language))} | ${required} | ${meaning} |`,
      ...variants.flatMap((each) =>
        rowsOf(file, each, below.items === undefined ? name : `${name}[]`, language),
      ),
    ];
  });
}

function unique(rows: readonly string[]): readonly string[] {
  return [...new Set(rows)];
}

function filesPage(language: Language): string {
  const words = WORDS[language];
  const sections = Object.entries(FILES).flatMap(([file, paths]) => {
    const schema = JSON.parse(readFileSync(`schemas/${file}.schema.json`, 'utf8')) as Schema;
    const said = language === 'en' ? (schema.description ?? '') : `${inSlovene(FILES_ARE, file)}.`;
    return [
      `## ${file}`,
      `${paths}: ${said}`,
      [words.keyColumns, '|---|---|---|---|', ...unique(rowsOf(file, schema, '', language))].join(
        '\n',
      ),
    ];
  });
  return page([...words.keys, ...sections]);
}

interface Action {
  readonly inputs: Readonly<
    Record<
      string,
      { readonly description: string; readonly default?: string; readonly required?: boolean }
    >
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function actionPage(language: Language): string {
  const words = WORDS[language];
  const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as Action;
  const said = (description: string, sentences: Readonly<Record<string, string>>, name: string) =>
    cell(language === 'en' ? description : inSlovene(sentences, name));
  return page([
    ...words.action,
    words.inputs,
    [
      words.inputColumns,
      '|---|---|---|',
      ...Object.entries(inputs).map(
        ([name, { description, default: fallback = '' }]) =>
          `| <a id="input-${name}"></a>\`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${said(description, INPUTS, name)} |`,
      ),
    ].join('\n'),
    words.outputs,
    [
      words.outputColumns,
      '|---|---|',
      ...Object.entries(outputs).map(
        ([name, { description }]) =>
          `| <a id="output-${name}"></a>\`${name}\` | ${said(description, OUTPUTS, name)} |`,
      ),
    ].join('\n'),
  ]);
}

const TITLES = {
  en: {
    commands: ['# Reference: commands', 'What `ezdrav COMMAND --help` prints.'],
    codes: [
      '# Reference: reason codes',
      'Each code leads to its card: when the rule refuses, its settings, how to unblock.',
    ],
    columns: '| code | means |',
  },
  sl: {
    commands: ['# Ukazi', 'Kar izpiše `ezdrav UKAZ --help --language sl`.'],
    codes: [
      '# Kode razlogov',
      'Vsaka koda vodi na kartico: kdaj pravilo zavrne, katere nastavitve ima in kako naprej.',
    ],
    columns: '| koda | pomen |',
  },
} as const;

function commandsPage(language: Language): string {
  const { help } = messagesIn(language);
  const shown = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
  return page([
    ...TITLES[language].commands,
    shown(help.overview),
    ...COMMAND_NAMES.flatMap((name) => [`## ${name}`, shown(help[name])]),
  ]);
}

function codesPage(language: Language): string {
  const messages = messagesIn(language);
  const reader = factReader({}, null, messages);
  const rows = REASON_CODES.map((code) => {
    const card = `../rules/${code.replace(/\..*/, '')}.md#${code}`;
    return `| [\`${code}\`](${card}) | ${cell(reader.say(messages.reasons[code].what))} |`;
  });
  return page([
    ...TITLES[language].codes,
    [TITLES[language].columns, '|---|---|', ...rows].join('\n'),
  ]);
}

function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** Every page of the reference by its path. */
export function reference(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/reference/files.md', filesPage('en')],
    ['docs/reference/action.md', actionPage('en')],
    ['docs/reference/commands.md', commandsPage('en')],
    ['docs/reference/reason-codes.md', codesPage('en')],
    ['docs/sl/reference/kljuci.md', filesPage('sl')],
    ['docs/sl/reference/vhodi-in-izhodi.md', actionPage('sl')],
    ['docs/sl/reference/ukazi.md', commandsPage('sl')],
    ['docs/sl/reference/kode-razlogov.md', codesPage('sl')],
  ]);
}

if (import.meta.main) {
  await loadLanguage();
  for (const [path, text] of reference()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
