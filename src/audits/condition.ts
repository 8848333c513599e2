// What an `if` of a workflow says about the gate's refusal. GitHub adds `success() &&` unless one of
// the four status functions is named: then the expression alone decides.

const STATUS = /\b(?:always|success|failure|cancelled)\s*\(/i;

/** The expression without its optional braces. */
export function bare(condition: string): string {
  return (/^\$\{\{(?<inner>.*)\}\}$/s.exec(condition)?.groups?.['inner'] ?? condition).trim();
}

/** The parts that all have to hold: those joined by `&&` outside parentheses and quotation marks. */
export function conjuncts(condition: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  let previous = '';
  for (const character of bare(condition)) {
    if (character === "'") quoted = !quoted;
    if (!quoted && character === '(') depth += 1;
    if (!quoted && character === ')') depth -= 1;
    const last = parts.length - 1;
    const joined = !quoted && depth === 0 && character === previous;
    // An alternative at this level: no part has to hold by itself.
    if (joined && character === '|') return [bare(condition)];
    if (joined && character === '&') {
      parts[last] = `${parts[last]}`.slice(0, -1).trim();
      parts.push('');
      previous = '';
      continue;
    }
    parts[last] = `${parts[last]}${character}`;
    previous = character;
  }
  return parts.map((part) => part.trim());
}

/**
 * Whether a step or job with this condition may run although what came before it failed. `proofs`:
 * expressions of which one, having to hold, rules that out.
 */
export function survivesFailure(condition: string, proofs: readonly RegExp[]): boolean {
  if (!STATUS.test(condition)) return false;
  return !conjuncts(condition)
    .map(plain)
    .some((part) => [/^success\(\s*\)$/i, ...proofs].some((proof) => proof.test(part)));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The same comparison with dots for brackets and the text on the right. */
function plain(part: string): string {
  return part
    .replace(/\['([\w-]+)'\]/g, '.$1')
    .replace(/^('[^']*')\s*==\s*(\S+)$/, (_, text: string, name: string) => `${name} == ${text}`);
}

/** That the gate's step allowed, as a later step of its job may say it. */
export function gateAllowed(id: string | null): readonly RegExp[] {
  if (id === null) return [];
  const step = `steps\\.${escaped(id)}`;
  return [
    new RegExp(`^${step}\\.outputs\\.allowed\\s*==\\s*'true'$`, 'i'),
    new RegExp(`^${step}\\.(?:outcome|conclusion)\\s*==\\s*'success'$`, 'i'),
  ];
}

/** That the gate's job succeeded, as a job that needs it may say it. */
export function jobSucceeded(id: string): readonly RegExp[] {
  return [new RegExp(`^needs\\.${escaped(id)}\\.result\\s*==\\s*'success'$`, 'i')];
}
