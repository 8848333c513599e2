import { DIAGNOSTIC_WORDS } from './diagnostic-words.ts';
import type { DiagnosticCode } from '../../src/records/diagnostic.ts';
import type { Language } from '../../src/records/types.ts';
import { auditMessagesIn } from '../../src/report/audit/sentences.ts';
import { saidDiagnostic } from '../../src/report/diagnostic-message.ts';
import { factReader } from '../../src/report/fact-reader.ts';
import { filled } from '../../src/report/filled.ts';
import { messagesIn } from '../../src/report/language.ts';
import { REASON_CODES } from '../../src/rules/reason-codes.ts';
import type { FactValue, RuleFacts } from '../../src/rules/verdict.ts';
import { VARIANTS } from './rule-facts.ts';
import { when } from './verdicts.ts';

// Every sentence of one language, said with made-up words and numbers.

/** Parameters that are numbers, by their names; the test of this file holds it to the sources. */
export const NUMBERS: ReadonlySet<string> = new Set(
  'number count many minutes least met all more done level workflows gates days status offset'.split(
    ' ',
  ),
);

/** Parts of the tree that are no sentences: their functions read moments or facts. */
const APART = new Set([
  'moments',
  'reasons',
  'diagnostics',
  'diagnosticPlaces',
  'factPlaces',
  // Read from facts, like the reasons, whose tests say it.
  'seenAndSetAside',
  'codes',
  'numberFormat',
  'percent',
  'plural',
]);

/** Names of a function's parameters, in their order; a pattern is one. */
function parameters(say: (...given: never[]) => unknown): readonly string[] {
  const source = say.toString();
  const list = /^\(?([\s\S]*?)\)?\s*=>/.exec(source)?.[1] ?? '';
  return list
    .replace(/\{[^}]*\}/g, 'record')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

export interface Said {
  /** Where it is kept: `staff.summary.others`. */
  readonly path: string;
  readonly text: string;
}

/** What a function is given: a number, or a word that cannot be taken for one of ours. */
function given(name: string, number: number): unknown {
  if (NUMBERS.has(name)) return number;
  if (['options', 'offsets', 'paths', 'lacking'].includes(name)) return ['‹a›', '‹b›'];
  if (name === 'record') {
    return {
      id: '‹a›',
      path: '‹b›',
      tag: '‹c›',
      branch: '‹d›',
      recipients: '‹e›',
      lacking: ['‹f›'],
      visibility: 'private',
      plan: 'free',
    };
  }
  if (name === 'f' || name === 'v') return (key: string) => `‹${key}›`;
  return `‹${name}›`;
}

function walk(node: unknown, path: string, number: number, into: Said[]): void {
  if (typeof node === 'string')
    into.push({ path, text: filled(node, (place) => String(given(place, number))) });
  if (typeof node === 'function') {
    const say = node as (...args: unknown[]) => unknown;
    const english = englishParameters.get(path) ?? parameters(node as () => unknown);
    walk(say(...english.map((name) => given(name, number))), path, number, into);
    return;
  }
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return;
  if (node instanceof Intl.NumberFormat || node instanceof Intl.DateTimeFormat) return;
  for (const [key, below] of Object.entries(node)) {
    if (APART.has(key)) continue;
    walk(below, path === '' ? key : `${path}.${key}`, number, into);
  }
}

/** Slovene functions need not name what they leave out, so the English ones say what is given. */
const englishParameters = new Map<string, readonly string[]>();

function learn(node: unknown, path: string): void {
  if (typeof node === 'function') {
    englishParameters.set(path, parameters(node as () => unknown));
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  for (const [key, below] of Object.entries(node)) {
    if (!APART.has(key)) learn(below, path === '' ? key : `${path}.${key}`);
  }
}
learn(messagesIn('en'), '');
learn(auditMessagesIn('en'), '');

/** Everything that is said with no facts of a rule, in one language, with this number wherever one is said. */
export function everySentence(language: Language, number: number): readonly Said[] {
  const into: Said[] = [];
  walk(messagesIn(language), '', number, into);
  walk(auditMessagesIn(language), '', number, into);
  for (const [code, { what, why, fix }] of Object.entries(auditMessagesIn(language).codes)) {
    const f = (key: string): string => `‹${key}›`;
    into.push(
      { path: `codes.${code}.what`, text: filled(what, f) },
      { path: `codes.${code}.why`, text: why },
      { path: `codes.${code}.fix`, text: filled(fix, f) },
    );
  }
  return [...into, ...ofReasons(language, number), ...ofDiagnostics(language)];
}

const NOW = when('2026-12-01T18:50:00Z');

function ofReasons(language: Language, number: number): readonly Said[] {
  const messages = messagesIn(language);
  const counted = (facts: RuleFacts): RuleFacts =>
    Object.fromEntries(
      Object.entries(facts).map(([key, value]): [string, FactValue] => [
        key,
        typeof value === 'number' && key !== 'demand' ? number : value,
      ]),
    );
  return REASON_CODES.flatMap((code) =>
    VARIANTS.flatMap((facts) => {
      const reader = factReader(counted(facts), NOW, messages);
      const { brief, what, fix } = messages.reasons[code];
      return [
        { path: `reasons.${code}.brief`, text: brief },
        { path: `reasons.${code}.what`, text: reader.say(what) },
        { path: `reasons.${code}.fix`, text: reader.say(fix) },
      ];
    }),
  );
}

function ofDiagnostics(language: Language): readonly Said[] {
  const { diagnostics } = messagesIn(language);
  return (Object.keys(diagnostics) as DiagnosticCode[]).flatMap((code) =>
    DIAGNOSTIC_WORDS.flatMap((words) =>
      Object.entries(saidDiagnostic(code, words, language)).map(([key, text]) => ({
        path: `diagnostics.${code}.${key}`,
        text,
      })),
    ),
  );
}
