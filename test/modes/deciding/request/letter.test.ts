import { expect, test } from 'vitest';
import { requestLetter } from '../../../../src/modes/request/letter.ts';
import { type RequestFile, readRequest } from '../../../../src/records/request.ts';
import { SOLUTION } from '../../../letters/sample.ts';
import { bytesOf } from '../../../support/files-read.ts';

function file(text: string): RequestFile {
  const reading = readRequest('.ezdrav/requests/a.yml', bytesOf(`version: 1\n${text}`));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value;
}

const QUESTION = file('kind: question\nsubject: Obrazec\nquestion: Kateri obrazec?\n');
const REQUEST = file(`kind: request
subject: Odprtje povezave
elements: [{ name: Cilj, value: crpp.ezdrav.si }]
justification: Prikaz povzetka.
`);

test.each<readonly [string, RequestFile | null, string, readonly string[]]>([
  ['without a file the architecture package', null, 'architecture', ['eNaročanje']],
  ['a question', QUESTION, 'question', ['Obrazec', 'Kateri obrazec?']],
  [
    'a request in free form',
    REQUEST,
    'request',
    ['Odprtje povezave', 'Cilj', 'crpp.ezdrav.si', 'Prikaz povzetka.'],
  ],
])('%s', (_, asked, kind, words) => {
  const letter = requestLetter(SOLUTION, asked);
  expect(letter).toMatchObject({ kind });
  for (const word of words) expect(JSON.stringify(letter)).toContain(word);
});

test.each(['', '  '])('of a solution called “%s” no letter is written', (name) => {
  expect(requestLetter({ ...SOLUTION, name }, QUESTION)).toEqual({ missing: ['name'] });
});

test('a request that lists nothing lacks just that', () => {
  const { elements: _, ...rest } = REQUEST;
  expect(requestLetter(SOLUTION, rest)).toEqual({ missing: ['request.elements'] });
});
