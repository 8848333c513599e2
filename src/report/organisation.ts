import type { Locate } from '../records/diagnostic.ts';
import type { Language } from '../records/types.ts';
import { lineSentence, quoted } from './escaping.ts';
import { type Messages, messagesIn } from './language.ts';
import type { DecidingLine, RuleResult } from '../rules/verdict.ts';

/** The organisation to whose file a solution was held, for a report. */
export interface OrganisationView {
  /** `owner/name` as it is now, or a folder. */
  readonly repository: string;
  /** Null for a folder. */
  readonly commit: string | null;
  /** Its name in `solution.yml`, if that is a former one. */
  readonly writtenAs: string | null;
  readonly locate: Locate;
}

/** Which lines of another repository's file decided, one sentence each; several rows may name the same line. */
export function decidingSentences(
  rows: readonly Pick<RuleResult, 'decidedBy'>[],
  { organisation: words }: Messages,
): readonly string[] {
  const lines = rows.flatMap(({ decidedBy }) => decidedBy ?? []);
  const said = lines.map(({ repository, commit, file, key, line }) =>
    words.decided(quoted(`${repository} ${file}`), line, key, commit?.slice(0, 12) ?? ''),
  );
  return [...new Set(said)];
}

/** Maximum number of a roster's lines in a sentence; the JSON report has all. */
const MOST_LINES = 20;

/** Which entries of the organisation's roster leave nothing to do for a solution; empty without entries. */
export function lookedAfterSentence(
  lines: readonly DecidingLine[],
  language: Language,
): readonly string[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { organisation: words, quotes } = messagesIn(language);
  const { repository, file, commit } = first;
  const said = lines.slice(0, MOST_LINES).map(({ key, line }) => words.line(key, line));
  const keys = [...said, ...(lines.length > MOST_LINES ? ['…'] : [])].join(', ');
  const sentence = words.looksAfter(
    lines.length,
    quoted(`${repository} ${file}`),
    commit?.slice(0, 12) ?? '',
    keys,
  );
  return [lineSentence(sentence, quotes)];
}

const FILE = '.ezdrav/organisation.yml';

/** The keys with which it can tighten the rules. */
const KEYS = [
  'contacts',
  'approvers',
  'urgent-authorities',
  'evidence',
  'calendar',
  'window',
  'freezes',
  'urgent',
] as const;

/** The keys present in its file, each with its line. */
function linesOf({ locate }: OrganisationView): readonly (readonly [key: string, line: number])[] {
  const top = locate([]);
  return KEYS.flatMap((key) => {
    const { line, column } = locate([key]);
    return line === top.line && column === top.column ? [] : [[key, line] as const];
  });
}

/** Which file of which commit counted besides the solution's own, and where its keys are. */
export function organisationSentences(
  view: OrganisationView,
  language: Language,
): { readonly held: string; readonly renamed: string | null } {
  const { organisation: words, quotes } = messagesIn(language);
  const { repository, commit, writtenAs } = view;
  const keys = linesOf(view).map(([key, line]) => words.line(key, line));
  const held = words.held(
    quoted(`${repository} ${FILE}`),
    commit?.slice(0, 12) ?? '',
    keys.join(', '),
  );
  return {
    held: lineSentence(held, quotes),
    renamed:
      writtenAs === null
        ? null
        : lineSentence(words.renamed(quoted(writtenAs), quoted(repository)), quotes),
  };
}

export function organisationJson(view: OrganisationView): object {
  return {
    repository: view.repository,
    commit: view.commit,
    file: FILE,
    'written-as': view.writtenAs,
    lines: Object.fromEntries(linesOf(view)),
  };
}
