import { describe, expect, it } from 'vitest';
import { isRequestPath, readRequest } from '../../src/records/request.ts';

const QUESTION = 'version: 1\nkind: question\nsubject: Obrazec\nquestion: Kateri obrazec?\n';
const REQUEST = `version: 1
kind: request
subject: Povezava do CRPP
elements:
  - { name: Izvor, value: 10.20.30.4 }
justification: Brez povezave ni povzetka podatkov.
`;

function codes(text: string): readonly string[] {
  const reading = readRequest('.ezdrav/requests/a.yml', new TextEncoder().encode(text));
  return reading.ok ? [] : reading.diagnostics.map(({ code, key }) => `${code} ${key}`);
}

describe('a request file', () => {
  const rows: [name: string, text: string, codes: readonly string[]][] = [
    ['a question', QUESTION, []],
    ['a request', REQUEST, []],
    ['no kind', QUESTION.replace('kind: question\n', ''), ['file.missing-key kind']],
    [
      'another letter',
      QUESTION.replace('kind: question', 'kind: announcement'),
      ['file.wrong-value kind'],
    ],
    ['no question', QUESTION.replace(/question: K.*\n/, ''), ['file.missing-key question']],
    [
      'a question with technical elements',
      `${QUESTION}elements: [{ name: a, value: b }]\n`,
      ['file.unknown-key elements'],
    ],
    [
      'a request without elements',
      REQUEST.replace(/elements:\n.*\n/, ''),
      ['file.missing-key elements'],
    ],
    ['a question in a request', `${REQUEST}question: Zakaj?\n`, ['file.unknown-key question']],
    ['an unknown key', `${REQUEST}nujno: da\n`, ['file.unknown-key nujno']],
    ['personal data', `${QUESTION}# 031 234 567\n`, ['file.personal-data ']],
    ['nothing', '', ['file.empty ']],
  ];

  it.each(rows)('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('that is missing says so', () => {
    const reading = readRequest('.ezdrav/requests/a.yml', { unread: 'missing' });
    expect(reading).toMatchObject({ ok: false, diagnostics: [{ code: 'file.missing' }] });
  });
});

describe('its path', () => {
  it.each([
    ['.ezdrav/requests/crpp.yml', true],
    ['.ezdrav/requests/../solution.yml', false],
    ['.ezdrav/requests/.yml', false],
    ['.ezdrav/requests/a/b.yml', false],
    ['/.ezdrav/requests/a.yml', false],
    ['.ezdrav/requests/a%2e.yml', false],
    ['.ezdrav/requests/a.yml\n', false],
    ['architecture', false],
  ])('%j: %s', (path, expected) => {
    expect(isRequestPath(path)).toBe(expected);
  });
});
