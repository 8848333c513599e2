import type { Diagnostic, Locate } from './diagnostic.ts';
import type { Intervention } from './types.ts';

/** What `ezdrav init` writes where a house has to fill in its own text. */
export const STARTER = {
  tag: 'v1.0.0',
  description: 'Zamenjava strežniškega dela z izdajo 1.0.0.',
  reason: 'Odprava znanih napak.',
  impact: 'Storitev ne bo dosegljiva do 30 minut.',
  measures: 'Preizkus v testnem okolju, nadzor napak',
  rollback: 'Vrnitev na 0.9.0 iz zadnje slike; odloči vodja posega.',
} as const;

export type StarterTexts = typeof STARTER;

/** Addresses and ticket numbers of the remarks, in case a remark was turned into text. */
const PLACEHOLDER = /NASLOV-[A-ZČŠŽ]+(?:-[A-ZČŠŽ]+)*|\bSD-0000-000000\b/;
const REMARK = /^\s*#/;

/**
 * Starter texts that are left in a file, with their lines. A house may use some of them itself ("Odprava
 * znanih napak."); those count only next to a text that nobody would write.
 */
export function starterTexts(
  file: string,
  source: Uint8Array,
  { description, reason, impact, rollback, risk }: Intervention,
  locate: Locate,
): readonly Diagnostic[] {
  const at = (key: readonly string[], text: string): Diagnostic => ({
    file,
    ...locate(key),
    code: 'file.starter-text',
    key: key.join('.'),
    found: text,
    expected: [],
  });
  const same = (key: readonly string[], text: string, starter: string): readonly Diagnostic[] =>
    text.trim() === starter ? [at(key, starter)] : [];
  const certain = [
    ...same(['description'], description, STARTER.description),
    ...same(['rollback'], rollback, STARTER.rollback),
  ];
  const besides =
    certain.length === 0
      ? []
      : [
          ...same(['reason'], reason, STARTER.reason),
          ...same(['impact'], impact, STARTER.impact),
          ...same(['risk', 'measures'], risk?.measures ?? '', STARTER.measures),
        ];
  return [...certain, ...besides, ...placeholders(file, new TextDecoder().decode(source))];
}

function placeholders(file: string, text: string): readonly Diagnostic[] {
  return text.split(/\r?\n/).flatMap((line, index): readonly Diagnostic[] => {
    const match = REMARK.test(line) ? null : PLACEHOLDER.exec(line.replace(/\s#.*$/, ''));
    if (match === null) return [];
    const [found] = match;
    const place = { line: index + 1, column: match.index + 1 };
    return [{ file, ...place, code: 'file.starter-text', key: '', found, expected: [] }];
  });
}
