import { type Act, OR, worstOf } from './act.ts';
import { ACTS, PLAIN, type Rows } from './tool-table.ts';

const DRY =
  /^(?:--dry-run(?:=(?!none|false).*)?|--check|--syntax-check|--noop|--what-if|-whatif|--list-hosts|--list-tasks|--help|--preview)$/i;

/** What a known tool does with these words; null if the tool is not known. */
export function act(tool: string, words: readonly string[]): Act | null {
  const name = tool.toLowerCase().replace(/\.(?:exe|cmd)$/, '');
  if (PLAIN.has(name)) return 'harmless';
  const rows = ACTS.get(name);
  return rows === undefined ? null : actBy(rows, words);
}

function actBy(rows: Rows, words: readonly string[]): Act {
  // Every possible value of an expression is checked.
  const most = Math.max(...words.map((word) => word.split(OR).length));
  if (most > 1) {
    const choices = [...Array(most + 1).keys()].map((index) =>
      words.map((word) => chosen(word, index)),
    );
    return worstOf(choices.map((each) => actBy(rows, each)));
  }
  if (words.some((word) => DRY.test(word))) return 'harmless';
  const line = words.slice(1).join(' ');
  for (const [pattern, done] of rows) if (pattern.test(line)) return done;
  return 'harmless';
}

/** One of the values of a word, or its last; the first is the whole word with its unknown parts. */
function chosen(word: string, index: number): string {
  const values = word.split(OR);
  // Next to nothing (`_`), the name of a secret is a hint rather than a value.
  if (values.length === 1 || values[0]?.endsWith('_') === true) return values.join('_');
  return index === 0 ? values.join('_') : values.slice(0, index).slice(-1).join('');
}
