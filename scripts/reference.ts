import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { COMMAND_NAMES } from '../src/report/command-names.ts';
import { factReader } from '../src/report/fact-reader.ts';
import { loadLanguage, messagesIn } from '../src/report/language.ts';
import type { Language } from '../src/records/types.ts';
import { REASON_CODES } from '../src/rules/reason-codes.ts';

// Makes docs/reference and docs/sl/reference from the schemas, action.yml, the commands' help and the registry of
// reason codes: `npm run reference`.

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

/** What may be written, in few words: the values, else the kind. */
function kindOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined)
    return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.items !== undefined) return 'list';
  if (schema.properties !== undefined) return 'keys below';
  const types = [schema.type ?? ''].flat();
  if (types.includes('boolean')) return '`true`, `false`';
  if (types.includes('integer') || (types.length === 1 && types[0] === 'number')) {
    return `whole number${schema.minimum === undefined ? '' : `, ${schema.minimum}`}${schema.maximum === undefined ? '' : `–${schema.maximum}`}`;
  }
  return schema.anyOf === undefined ? 'text' : schema.anyOf.map(kindOf).join(' or ');
}

function rowsOf(file: string, schema: Schema, path: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, below]) => {
    const name = path === '' ? key : `${path}.${key}`;
    const nested = below.items ?? below;
    const required = schema.required?.includes(key) ? 'yes' : '';
    const fallback =
      below.default === undefined ? '' : ` Default: \`${JSON.stringify(below.default)}\`.`;
    const meaning = `${cell(below.description ?? '')}${fallback}`;
    const anchor = `<a id="${file}-${name.replaceAll(/[.[\]]+/g, '-')}"></a>`;
    const variants = [nested, ...(nested.anyOf ?? [])];
    return [
      `| ${anchor}\`${name}\` | ${cell(kindOf(below))} | ${required} | ${meaning} |`,
      ...variants.flatMap((each) =>
        rowsOf(file, each, below.items === undefined ? name : `${name}[]`),
      ),
    ];
  });
}

function unique(rows: readonly string[]): readonly string[] {
  return [...new Set(rows)];
}

function filesPage(): string {
  const sections = Object.entries(FILES).flatMap(([file, paths]) => {
    const schema = JSON.parse(readFileSync(`schemas/${file}.schema.json`, 'utf8')) as Schema;
    return [
      `## ${file}`,
      `${paths}: ${schema.description ?? ''}`,
      [
        '| key | value | required | meaning |',
        '|---|---|---|---|',
        ...unique(rowsOf(file, schema, '')),
      ].join('\n'),
    ];
  });
  return page([
    '# Reference: every key of every file',
    'Made from the [JSON Schemas](../../schemas/README.md), which your editor can read too. A list’s entries are written with `[]`. [Which rule reads which key](../rules/README.md).',
    ...sections,
  ]);
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

function actionPage(): string {
  const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as Action;
  return page([
    '# Reference: inputs and outputs of the action',
    'Made from [action.yml](../../action.yml). [What each mode does and which permissions it needs](../modes.md).',
    '## Inputs',
    [
      '| input | default | meaning |',
      '|---|---|---|',
      ...Object.entries(inputs).map(
        ([name, { description, default: fallback = '' }]) =>
          `| <a id="input-${name}"></a>\`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${cell(description)} |`,
      ),
    ].join('\n'),
    '## Outputs',
    [
      '| output | meaning |',
      '|---|---|',
      ...Object.entries(outputs).map(
        ([name, { description }]) =>
          `| <a id="output-${name}"></a>\`${name}\` | ${cell(description)} |`,
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
    return `| [\`${code}\`](${card}) | ${cell(messages.reasons[code].stands(reader))} |`;
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
    ['docs/reference/files.md', filesPage()],
    ['docs/reference/action.md', actionPage()],
    ['docs/reference/commands.md', commandsPage('en')],
    ['docs/reference/reason-codes.md', codesPage('en')],
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
