import { type AuditFinding, found } from './finding.ts';
import { type ShellCommand, commandsIn } from './reading/shell.ts';
import { alternatives, CHOSEN, JUDGED, type Lookup, pathsIn } from './reading/values.ts';
import type { WorkflowStep } from './workflow.ts';

type Facts = Readonly<Record<string, string>>;

/** What is known of the variables in a word. */
interface Told {
  readonly any: boolean;
  /** True if its value is chosen by whoever starts the run or sets a variable of the repository. */
  readonly chosen: boolean;
  /** True if it holds the commit or tag that the gate judged. */
  readonly judged: boolean;
}

/** A script's commands, and the meaning of its words. */
interface Script {
  readonly commands: readonly ShellCommand[];
  readonly tell: (words: readonly string[]) => Told;
  /** The words as they were written. */
  readonly shown: (words: readonly string[]) => string;
}

const VARIABLE = /\$(?:env:)?\{?(\w+)/gi;
const OUR_OUTPUT = /\bsteps\.[\w-]+\.outputs\.(?:tag|commit|release|ref|sha)\b/;

/** Replaces expressions by variables, so that the shell's words stay whole. */
function read(text: string, lookup: Lookup): Script {
  const expressions = new Map<string, string>();
  const script = text.replace(/\$\{\{.*?\}\}/gs, (whole) => {
    const name = `expression_${expressions.size}`;
    expressions.set(name, whole);
    return `\${${name}}`;
  });
  const commands = commandsIn(script);
  const assigned = new Map(
    commands.flatMap(({ words }) =>
      words.flatMap((word): [string, string][] => {
        const [, name, value] = /^(?:\$env:)?(\w+)=(.+)$/is.exec(word) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
      }),
    ),
  );
  const valuesOf = (name: string, depth: number): readonly string[] => {
    if (/^GITHUB_(?:SHA|REF|REF_NAME)$/.test(name)) return [JUDGED];
    const expression = expressions.get(name);
    if (expression !== undefined) {
      const free = pathsIn(expression).some(([context]) => context === 'vars');
      const ours = OUR_OUTPUT.test(expression);
      return [
        ...alternatives(expression, lookup),
        ...(free ? [CHOSEN] : []),
        ...(ours ? [JUDGED] : []),
      ];
    }
    const value = assigned.get(name);
    return value === undefined || depth === 0
      ? (lookup(['env', name.toLowerCase()]) ?? [])
      : inWord(value, depth - 1);
  };
  const inWord = (word: string, depth: number): readonly string[] =>
    [...word.matchAll(VARIABLE)].flatMap(([, name = '']) => valuesOf(name, depth));
  return {
    commands,
    tell: (words) => {
      const values = words.flatMap((word) => inWord(word, 3));
      const holds = (mark: string): boolean => values.some((value) => value.includes(mark));
      const any = words.some((word) => word.includes('$'));
      return { any, chosen: holds(CHOSEN), judged: holds(JUDGED) };
    },
    shown: (words) =>
      words
        .join(' ')
        .replace(
          /\$\{(expression_\d+)\}/g,
          (whole, name: string) => expressions.get(name) ?? whole,
        ),
  };
}

const TAKES = /^(?:checkout|switch|reset|fetch|pull|merge|rebase|cherry-pick|worktree)$/;
const MOVES =
  /^(?:pull|merge|cherry-pick)\b|^(?:checkout|switch|reset)\b.*\b(?:main|master|develop|origin\/\S+|HEAD~?\d*)(?:\s|$)|^submodule\s+update\b.*--remote/;

/** Other code that git itself fetches: branches, refs that somebody chooses, other repositories. */
export function takenByGit(
  { run }: WorkflowStep,
  lookup: Lookup,
  facts: Facts,
): readonly AuditFinding[] {
  if (run === null) return [];
  const { commands, tell, shown } = read(run.text, lookup);
  for (const { words } of commands) {
    const git = words[0] === 'git' ? words.slice(1).filter((word) => !word.startsWith('-c')) : [];
    const [verb = '', ...rest] = git;
    const chosen = TAKES.test(verb) && tell(rest).chosen;
    if (chosen || MOVES.test(git.join(' '))) {
      return [found('code.other-ref', run.place, { ...facts, ref: shown(words.slice(0, 4)) })];
    }
  }
  return [];
}

const FETCHES =
  /^(?:curl|wget|invoke-webrequest|iwr|aws s3 (?:cp|sync)|gsutil (?:-m )?(?:cp|rsync)|gcloud storage (?:cp|rsync)|az storage blob download\S*)\s/i;
const PACKAGE = /[\w.-]+\.(?:zip|war|ear|jar|tgz|gz|tar|dacpac|nupkg|whl|rpm|deb|msi|sql|wasm)\b/gi;
const PINNED = /\bv?\d+\.\d+|\b[\da-f]{40}\b/i;
const TOMORROW = /\b(?:latest|main|master|develop|nightly|snapshot)\b/i;

/** Packages that a script fetches under a name that may change tomorrow, or that somebody chooses. */
export interface Fetched {
  /** Names of the files; null: all of them come from another run. */
  readonly files: readonly string[] | null;
}

export function fetchedBy({ run }: WorkflowStep, lookup: Lookup): readonly Fetched[] {
  if (run === null) return [];
  const { commands, tell } = read(run.text, lookup);
  return commands.flatMap(({ words }): readonly Fetched[] => {
    const line = words.join(' ');
    const { any, chosen, judged } = tell(words);
    if (/^gh release download\b/.test(line)) {
      if (/\s(?:-R|--repo)[\s=]/.test(line)) return [];
      const tag = positional(words.slice(3));
      return tag === undefined || tell([tag]).chosen || TOMORROW.test(tag) ? [{ files: null }] : [];
    }
    if (!FETCHES.test(line) || judged) return [];
    const moves = chosen || TOMORROW.test(line) || !(any || PINNED.test(line));
    return moves ? [{ files: packagesIn([line]) }] : [];
  });
}

/** The first word that is neither an option nor the value of one. */
function positional(words: readonly string[]): string | undefined {
  return words.find(
    (word, index) =>
      !word.startsWith('-') &&
      !/^(?:-[pDOA]|--(?:pattern|dir|output|archive))$/.test(words[index - 1] ?? ''),
  );
}

/** Names of packages in texts, without their folders. */
export function packagesIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [...text.matchAll(PACKAGE)].map(([name]) => name));
}
