import { parse } from 'yaml';
import { exampleFile } from '../../support/enarocanje.ts';
import { PLAN } from '../../modes/announce-scene.ts';
import type { Files } from '../scenes.ts';

// Texts that mean harm, each to one kind of sink, in every field in which a person may write text.

/** One line each; what a file of ours refuses anyway (control characters, addresses) is not among them. */
export const LINES: readonly string[] = [
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  '</code></pre></td></table></details><h1>ALLOWED</h1>',
  '"><svg/onload=alert(3)> <a href=javascript:alert(4)>x</a>',
  '[x](https://evil.example) ![y](https://evil.example/y.png)',
  '@mallory @hisa/everybody #1 GH-1 hisa/enarocanje#1',
  '<!-- ezdrav:announcement:POSEG-2026-041 --> <!-- ezdrav:departure:O-9 -->',
  '/approve POSEG-2026-041 https://evil.example www.evil.example',
  '::error::x ::set-output name=allowed::true ##[error]x',
  '%0A::error::x%0D%0A::add-mask::x %25',
  'Bcc: mallory =?utf-8?Q?=0D=0ABcc:?= <mallory>',
  'END:VEVENT BEGIN:VALARM ;X-A=1:\\n\\,',
  '```mermaid ``` `` ` ~~~ ***b*** ~~s~~ $x$ :tada:',
  '${{ github.token }} {{7*7}} ${7*7} $(id) `id` ; id | id && id',
  "' OR 1=1 -- \\' \\x00 \\u202e %s %n",
  '=cmd|calc!A1 +1 -1',
  '| a | b | |---|---| ## h - [x] t',
];

/** Lines that would be taken for something, were the text not kept as one. */
export const BLOCKS: readonly string[] = [
  'a\n::error::x\n::set-output name=allowed::true\n::stop-commands::x\n##[error]x',
  'a\nallowed<<X\ntrue\nX\ndecision=allow',
  'a\n\n# ALLOWED\n\n- [x] approved\n\n```\n</details>\n\n---\n',
  'a\n\n/approve POSEG-2026-041 x\n\n<!-- ezdrav:announcement:POSEG-2026-041 -->\n',
  'a\nBcc: mallory\nContent-Type: text/html\n\n<h1>x</h1>\n.\nMAIL FROM:<a>\nQUIT',
  'a\nEND:VEVENT\nBEGIN:VEVENT\nUID:x\nSUMMARY:ALLOWED\nEND:VEVENT\n--boundary--',
];

type Tree = string | Tree[] | { [key: string]: Tree };

/** Where text of one line, and of several, may stand; a pattern of ours holds every other field. */
const LINE_KEYS = new Set(
  'title solution name from to organisation by incident reference measures role company runtime result availability confidentiality integrity'.split(
    ' ',
  ),
);
const BLOCK_KEYS = new Set(
  'description reason impact rollback deviations justification'.split(' '),
);
const LISTS = new Set(['affects', 'connections']);

/** Returns one harmful text after the other, beginning with the n-th. */
export function harmFrom(first: number): Harm {
  let next = first;
  return {
    line: () => LINES[next++ % LINES.length] ?? '',
    block: () => BLOCKS[next++ % BLOCKS.length] ?? '',
  };
}

export interface Harm {
  readonly line: () => string;
  readonly block: () => string;
}

function poisoned(tree: Tree, harm: Harm, key = '', above = ''): Tree {
  if (typeof tree === 'string') {
    const isLine =
      LINE_KEYS.has(key) || LISTS.has(key) || (above === 'freezes' && key === 'reason');
    if (isLine && !(above === 'freezes' && key !== 'reason')) return `${tree} ${harm.line()}`;
    return BLOCK_KEYS.has(key) ? `${tree} ${harm.line()}\n${harm.block()}` : tree;
  }
  if (Array.isArray(tree)) return tree.map((item) => poisoned(item, harm, key, above));
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [
      name,
      poisoned(value, harm, name, Array.isArray(value) ? name : above),
    ]),
  );
}

/** A file in which every text says more than it should, as JSON: every character of it as it is. */
function spoken(text: string, harm: Harm): string {
  return JSON.stringify(poisoned(parse(text, { schema: 'failsafe' }) as Tree, harm));
}

const REQUEST = `version: 1
kind: request
subject: Povezava do CRPP
elements: [{ name: Izvor, value: 10.20.30.4 }]
justification: Brez povezave ni povzetka.
`;
const LEFT = exampleFile('staff.yml').replace(
  '    role: vzdrževalec',
  '    left: 2026-11-20\n    role: vzdrževalec',
);

/** All files of a repository that says harmful things everywhere; for announcing, before it was announced. */
export function harmful(scene: string, harm: Harm): Files {
  const intervention = scene === 'announce' ? PLAN : exampleFile('intervention.yml');
  return {
    intervention: spoken(intervention, harm),
    solution: spoken(exampleFile('solution.yml'), harm),
    staff: spoken(LEFT, harm),
    request: spoken(REQUEST, harm),
  };
}
