import type { Act } from './act.ts';
import { ACTS, PLAIN } from './tool-table.ts';

const DRY =
  /^(?:--dry-run(?:=(?!none|false).*)?|--check|--syntax-check|--noop|--what-if|-whatif|--list-hosts|--list-tasks|--help|--preview)$/i;

/** What a tool that is known does with these words; null: the tool is not known. */
export function act(tool: string, words: readonly string[]): Act | null {
  const name = tool.toLowerCase().replace(/\.(?:exe|cmd)$/, '');
  if (PLAIN.has(name)) return 'harmless';
  const rows = ACTS.get(name);
  if (rows === undefined) return null;
  if (words.some((word) => DRY.test(word))) return 'harmless';
  const line = words.slice(1).join(' ');
  for (const [pattern, done] of rows) if (pattern.test(line)) return done;
  return 'harmless';
}
