import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sendersIn } from '../../src/audits/senders.ts';

const example = readFileSync('examples/workflows/announce-on-merge.yml', 'utf8');
const from = (sender: string): string => example.replace(/mail-from: .*/, `mail-from: ${sender}`);

test.each<[string, readonly string[], readonly string[]]>([
  ['the example, where GitHub fills it in', [example], []],
  ['written out', [from('posegi@hisa.example')], ['posegi@hisa.example']],
  ['with blanks', [from("' posegi@hisa.example '")], ['posegi@hisa.example']],
  ['in two workflows', [from('a@hisa.example'), from('b@hisa.example'), from('a@hisa.example')], ['a@hisa.example', 'b@hisa.example']],
  ['of this repository itself', [from('a@hisa.example').replace(/uses: ezdrav.*/, 'uses: ./')], ['a@hisa.example']],
  ['of another action', [from('a@hisa.example').replace(/uses: ezdrav.*/, 'uses: hisa/posta@v1')], []],
  ['a step that uses none', ['on: push\njobs: { a: { steps: [{ run: ls }] } }\n'], []],
  ['nobody, as in a job that sends nothing', [example.replaceAll(/ *mail-from: .*\n/g, '')], []],
  ['no address', [from('hisa')], []],
  ['what is no workflow', ['- a'], []],
  ['no workflow at all', [], []],
])('%s', (_, texts, senders) => {
  expect(sendersIn(texts.map((text) => ({ path: '.github/workflows/a.yml', text })))).toEqual(senders);
}); // biome-ignore format: a row a line
