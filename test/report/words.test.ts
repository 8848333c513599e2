import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// One term for one thing: words that an editor struck out of the texts, each with what is written instead.

type Struck = readonly [word: RegExp, instead: string];

const SLOVENE: readonly Struck[] = [
  [/servisn\p{L}+ služb/iu, 'servicedesk'],
  [/pomoč(?:i|jo)? uporabnikom\b(?! \(servicedesk)/iu, 'servicedesk'],
  [/\bobvoz/iu, 'obhod, pot mimo preverjanja'],
  [/izjav\p{L}* o varstvu/iu, 'izjava o varovanju osebnih podatkov'],
  [/odgovorn\p{L}+ za varstvo/iu, 'pooblaščena oseba za varstvo osebnih podatkov'],
  [/delovna dneva prej\b/iu, 'vsaj dva delovna dneva vnaprej'],
  [/\bosebj/iu, 'sodelavci'],
  [/\bsodelujoč/iu, 'sodelavci'],
  [/\b(?:zapis|najav)\p{L}* na GitHubu/iu, 'zadeva (issue)'],
  [/\bpism(?:o|a|u|em|i|ih)\b/iu, 'dopis'],
  [/prstn\p{L}+ odtis/iu, 'odtis načrta'],
  [
    /\bdovoljenj\p{L}*(?! za namestitev| poteče)\b(?= opravil| toka| \$|:)/iu,
    'pravice (permissions)',
  ],
  [/\bvikend/iu, 'konec tedna'],
  [/\buvajanj/iu, 'vključitev'],
  [/\bglav\p{L}* Date/iu, 'polje Date'],
  [/\b(?:kater|kar|kdor|kjer|kakršn)\p{L}{0,2}koli\b/iu, 'kateri koli, kar koli …'],
  [/\bse (?:ne )?da(?:jo)?\b/iu, 'je mogoče'],
  [/\bokvar/iu, 'napaka'],
  [/\bkrajevn/iu, 'lokalen'],
  [/\bposrednik\p{L}* \(proxy/iu, 'posredniški strežnik (proxy)'],
  [/\bzadnj\p{L}+ (?:začet|čas za)/iu, 'najpoznejši začetek'],
  [/branje roka/iu, 'način štetja'],
  [/\bstoji(?:jo)?\b/iu, 'je, je naveden, piše'],
  [/\bsprav(?:i|ite|il|ili|iti|lja)\b/iu, 'združite v vejo, prenesite'],
  [/\burejan/iu, 'pozneje spremenjen'],
  [/\bstik\p{L}? (?:pri )?naročnik/iu, 'kontakt naročnika'],
  [/načrt\p{L}* arhitekture/iu, 'arhitekturni načrti'],
  [/neveljavna datoteka ali raba/iu, 'neveljavna datoteka ali napačna raba'],
  [/je (?:že )?poslano?.{0,60}\. Nič ni bilo poslano\./iu, 'Tokrat ni bilo poslano nič.'],
  [/nič ne bere/iu, 'se ne uporablja'],
  [/ŠE NI DOVOLJENO —/u, 'ŠE NI DOVOLJENO –'],
  [/\d\.\s?(?:1[0-2]|[1-9])\.\s?20\d\d [–-] /u, 'od … do …'],
];

const ENGLISH: readonly Struck[] = [
  [/\bstands?\b(?!:)/iu, 'is, there is, says'],
  [/\banew\b|\bafresh\b/iu, 'again'],
  [/\bhold against\b|\bheld against\b/iu, 'check against'],
  [/those who keep the gate/iu, 'the maintainers of the gate'],
  [/\bby itself\b/iu, 'automatically'],
  [/taken for good/iu, 'treated as safe'],
  [/\bgone from\b/iu, 'left on'],
  [/could not be learned/iu, 'GitHub did not say'],
  [/\bis still to come\b/iu, 'is in the future'],
  [/nobody (?:knows|can tell)/iu, 'it is not known, it cannot be determined'],
  [/\bif (?:it|this) stays so\b/iu, 'if it happens again, if it stays like this'],
  [/\bbrought? up to date\b/iu, 'updated'],
  [/\bit was (?:not )?asked\b|\bGitHub was not asked\b/iu, 'queried'],
  [/\bwalked? around\b/iu, 'bypass'],
  [/\bannounced is (?!not)/iu, '… was announced'],
  [/\bthis very\b/iu, 'exactly this'],
  [/\blies? (?:outside|inside|in|between)\b/iu, 'is outside'],
  [/\b(?:an|the) issue (?:was|could be) made\b/iu, 'opened'],
];

/** A time of day with a colon, in Slovene prose. */
const COLON_TIME = /(?<![T\d:.])\b(?:[01]?\d|2[0-3]):[0-5]\d\b(?!:)/u;

/** The line says what has to be typed, or shows a name of a library's own. */
const TYPED = /\bHH:mm\b|00:00|--at|example|console/;

/** Our own texts of a file, line by line: comments and code of Markdown left out. */
function texts(path: string): readonly { readonly place: string; readonly text: string }[] {
  let fenced = false;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (/^\s*```/.test(line)) fenced = !fenced;
      const isComment = path.endsWith('.ts') && /^\s*(?:\/\/|\/?\*)/.test(line);
      if (fenced || isComment) return [];
      const text = path.endsWith('.md') ? line.replace(/`[^`]*`|\]\([^)]*\)/g, '') : line;
      return [{ place: `${path}:${index + 1}`, text }];
    });
}

const SLOVENE_FILES = [
  ...globSync('src/report/locales/sl/*.ts'),
  ...globSync('src/report/audit/*.sl.ts'),
  ...globSync('src/letters/*.ts'),
  ...globSync('docs/sl/**/*.md'),
  'README.sl.md',
];
const ENGLISH_FILES = [
  ...globSync('src/report/locales/en/*.ts'),
  ...globSync('src/report/audit/*.en.ts'),
  // docs/doctor.md is made of the findings above and of its own examples.
  ...globSync('docs/*.md').filter((path) => path !== 'docs/doctor.md'),
  'README.md',
];

function struck(files: readonly string[], words: readonly Struck[]): readonly string[] {
  return files.flatMap(texts).flatMap(({ place, text }) =>
    words.flatMap(([word, instead]) => {
      const found = word.exec(text)?.[0];
      return found === undefined ? [] : [`${place}: “${found}”: write ${instead}`];
    }),
  );
}

describe('one word for one thing', () => {
  test('in Slovene', () => {
    expect(SLOVENE_FILES.length).toBeGreaterThan(60);
    expect(struck(SLOVENE_FILES, SLOVENE)).toEqual([]);
  });

  test('in English', () => {
    expect(struck(ENGLISH_FILES, ENGLISH)).toEqual([]);
  });

  test('a struck word is found', () => {
    const [word] = SLOVENE[0] ?? [];
    expect(word?.test('Vprašajte servisno službo.')).toBe(true);
  });

  test('Slovene prose writes times with a full stop', () => {
    const wrong = SLOVENE_FILES.flatMap(texts).filter(
      ({ text }) => COLON_TIME.test(text) && !TYPED.test(text),
    );
    expect(wrong.map(({ place, text }) => `${place}: ${text.trim()}`)).toEqual([]);
  });
});
