import { quoted, lineSentence } from '../../report/escaping.ts';
import type { Language } from '../../records/types.ts';
import { group, print } from '../../runner/log.ts';
import { type Messages, messagesIn } from '../../report/language.ts';

type Chapter = Exclude<keyof Messages['staff']['progress'], 'of'>;

/** Processes items one after another, with »n of m« in a section of the log. */
export async function eachOf<T>(
  all: readonly T[],
  chapter: Chapter,
  language: Language,
  named: (one: T) => string,
  work: (one: T) => Promise<void>,
): Promise<void> {
  if (all.length === 0) return;
  const { progress } = messagesIn(language).staff;
  await group(progress[chapter], async () => {
    for (const [index, one] of all.entries()) {
      await work(one);
      const line = progress.of(index + 1, all.length, quoted(named(one)));
      print(lineSentence(line, ['', '']));
    }
  });
}
