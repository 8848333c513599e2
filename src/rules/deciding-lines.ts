import type { Freeze, Roster, Solution } from '../records/types.ts';
import type { HeldBy, HeldLine } from './facts.ts';
import { isInTheWay } from './in-the-way.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { RunCase } from './rule.ts';
import { starters } from './starters.ts';
import type { DecidingLine, RuleResult } from './verdict.ts';

// Finds which line of an organisation's files decided. If the organisation's files cause a refusal that the
// solution's own files would not, the case is judged again with one part of the organisation at a time; the
// parts that suffice to refuse are the ones that decided.

type Judge = (judged: RunCase) => readonly RuleResult[];
type Code = ReasonCode | null;

/** One part of what an organisation adds, and that part's own parts. */
interface Part {
  readonly judged: RunCase;
  readonly lines: readonly HeldLine[];
  readonly within: readonly Part[];
}

const KEYS = [
  'contacts',
  'approvers',
  'urgent-authorities',
  'evidence',
  'calendar',
  'window',
  'freezes',
  'urgent',
] as const satisfies readonly (keyof Solution)[];

/** The rows with the lines of the organisation's files that decided; unchanged if no such line decided. */
export function withDecidingLines(judged: RunCase, judge: Judge): readonly RuleResult[] {
  const rows = judge(judged);
  const { heldBy } = judged.facts;
  if (heldBy === undefined || !rows.some(isInTheWay)) return rows;
  const alone = codesIn(judge(ownCase(judged, heldBy)));
  const wanted = rows.filter((row) => isInTheWay(row) && !alone.has(row.code));
  if (wanted.length === 0) return rows;
  const parts = partsOf(judged, heldBy);
  const found = new Map<Code, readonly DecidingLine[]>();
  for (const { code } of wanted) {
    const lines = sufficing(parts, code, judge);
    found.set(code, (lines.length === 0 ? [WHOLE_FILE] : lines).map(placed(heldBy)));
  }
  return rows.map((row) => {
    const decidedBy = isInTheWay(row) ? found.get(row.code) : undefined;
    return decidedBy === undefined ? row : { ...row, decidedBy };
  });
}

/** The lines by which an organisation adds this freeze; empty if the solution has it itself. */
export function linesOfFreeze(freeze: Freeze, heldBy: HeldBy | undefined): readonly DecidingLine[] {
  const isOwn = heldBy?.own.solution.freezes.some((one) => isSame(one, freeze)) ?? true;
  if (heldBy === undefined || isOwn) return [];
  return linesAdding(freeze, heldBy).map(placed(heldBy));
}

function linesAdding({ from, to }: Freeze, { lines }: HeldBy): readonly HeldLine[] {
  return lines.filter(({ freeze }) => freeze?.from === from && freeze.to === to);
}

/** All lines that the rows name, each once. */
export function decidingLines(rows: readonly RuleResult[]): readonly DecidingLine[] {
  const all = rows.flatMap(({ decidedBy }) => decidedBy ?? []);
  return [...new Map(all.map((line) => [JSON.stringify(line), line])).values()];
}

/** Used if only several keys together refuse. */
const WHOLE_FILE: HeldLine = { file: '.ezdrav/organisation.yml', key: '', line: 1 };

function placed({ repository, commit }: HeldBy): (line: HeldLine) => DecidingLine {
  return ({ file, key, line }) => ({ repository, commit, file, key, line });
}

function codesIn(rows: readonly RuleResult[]): ReadonlySet<Code> {
  return new Set(rows.filter(isInTheWay).map(({ code }) => code));
}

/** The smallest parts that suffice. */
function sufficing(parts: readonly Part[], code: Code, judge: Judge): readonly HeldLine[] {
  return parts
    .filter(({ judged }) => codesIn(judge(judged)).has(code))
    .flatMap(({ lines, within }) => {
      const finer = sufficing(within, code, judge);
      return finer.length === 0 ? lines : finer;
    });
}

/** The case by the solution's own files plus the given parts of the organisation's. */
function ownCase(
  judged: RunCase,
  { own }: HeldBy,
  taken: { readonly solution?: Solution; readonly roster?: Roster | null } = {},
): RunCase {
  const { heldBy: _, ...facts } = judged.facts;
  const { solution = own.solution, roster = own.roster } = taken;
  return {
    ...judged,
    solution,
    facts: {
      ...facts,
      formerRules: null,
      roster: facts.roster.known ? { ...facts.roster, value: roster } : facts.roster,
    },
  };
}

function partsOf(judged: RunCase, heldBy: HeldBy): readonly Part[] {
  const { own } = heldBy;
  const { solution, facts } = judged;
  const taking = (
    solutionTaken: Solution,
    lines: readonly HeldLine[],
    within: readonly Part[],
  ) => ({
    judged: ownCase(judged, heldBy, { solution: solutionTaken }),
    lines,
    within,
  });
  const keys = KEYS.filter((key) => !isSame(own.solution[key], solution[key])).map((key): Part => {
    const lines = linesOf(heldBy, key);
    const within =
      key === 'freezes' ? freezeParts(judged, heldBy) : valueParts(judged, heldBy, key);
    return taking({ ...own.solution, [key]: solution[key] }, lines, within);
  });
  const roster = facts.roster.known ? facts.roster.value : null;
  if (isSame(roster, own.roster)) return keys;
  const people = starters(facts).map(({ person }) => person.id);
  const entries = heldBy.lines.filter(
    ({ account }) => account !== undefined && people.includes(account),
  );
  const lines = entries.length === 0 ? linesOf(heldBy, 'staff') : entries;
  return [...keys, { judged: ownCase(judged, heldBy, { roster }), lines, within: [] }];
}

/** Each freeze that the organisation adds. */
function freezeParts(judged: RunCase, heldBy: HeldBy): readonly Part[] {
  const { solution } = heldBy.own;
  const added = judged.solution.freezes.filter(
    (one) => !solution.freezes.some((other) => isSame(one, other)),
  );
  return added.map((one): Part => {
    const freezes = [...solution.freezes, one];
    return {
      judged: ownCase(judged, heldBy, { solution: { ...solution, freezes } }),
      lines: linesAdding(one, heldBy),
      within: [],
    };
  });
}

/** Each key within a key: `evidence.announcement`. */
function valueParts(judged: RunCase, heldBy: HeldBy, key: (typeof KEYS)[number]): readonly Part[] {
  const { solution } = heldBy.own;
  const [before, after]: readonly unknown[] = [solution[key], judged.solution[key]];
  if (!isBlock(before) || !isBlock(after)) return [];
  return Object.keys(after)
    .filter((inner) => !isSame(before[inner], after[inner]))
    .map((inner): Part => {
      const value = { ...before, [inner]: after[inner] };
      return {
        judged: ownCase(judged, heldBy, { solution: { ...solution, [key]: value } }),
        lines: linesOf(heldBy, `${key}.${inner}`),
        within: [],
      };
    });
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function linesOf({ lines }: HeldBy, key: string): readonly HeldLine[] {
  return lines.filter((line) => line.key === key);
}

/** Both are JSON, made by the same reading. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
