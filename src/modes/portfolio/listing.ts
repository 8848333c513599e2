import type { Instant } from '../../calendar/instant.ts';
import type { Deliveries, ListedSolution, Want } from '../../portfolio/listed.ts';
import { readIntervention } from '../../records/intervention.ts';
import type { Candidate, Fact, Problem } from '../../rules/facts.ts';
import type { InterventionCase } from '../../rules/rule.ts';
import type { EzdravFiles, FoundFile } from '../ezdrav-files.ts';
import { offlineFacts } from '../offline.ts';

/** Where a solution was read: a folder, or a repository with its number and its record of deliveries. */
export interface ReadFrom {
  readonly listedAs: string | null;
  readonly label: string;
  readonly id: number | null;
  readonly now: Fact<Instant>;
  readonly deliveries: Deliveries;
  /** False if it names an organisation that is not known. */
  readonly knowsOrganisation: boolean;
  /** Why the organisation, or the deliveries, are not known. */
  readonly lacking: readonly Problem[];
}

/** A solution of the portfolio from its files as found. Pure. */
export function listedFrom(
  files: EzdravFiles,
  found: readonly FoundFile[],
  from: ReadFrom,
): ListedSolution {
  const { label, listedAs, id, deliveries, knowsOrganisation, lacking } = from;
  if (files.files.kind === 'unknown') {
    return unreadSolution(label, id, { kind: 'answer', problem: files.files.problem });
  }
  const { name } = files.solution;
  const drafted = new Set(files.drafts.map(({ path }) => path));
  const drafts = found
    .filter(({ path }) => drafted.has(path))
    .map((file) => ({ path: file.path, candidate: draftIn(file, files) }));
  const candidates = [
    ...files.candidates,
    ...drafts.flatMap(({ candidate }) => (candidate === null ? [] : [candidate])),
  ].filter(({ intervention }) => intervention.outcome === undefined);
  const isEmpty = found.length === 0;
  // A missing plan is only worth mentioning if there is nothing else.
  const wrong =
    isEmpty && files.files.kind === 'invalid' ? files.files.diagnostics : files.diagnostics;
  const wants: readonly Want[] = [
    ...wrong.map((diagnostic): Want => ({ kind: 'file', diagnostic })),
    ...lacking.map((problem): Want => ({ kind: 'answer', problem })),
  ];
  return {
    label,
    listedAs,
    id,
    name: name === '' ? null : name,
    isRead: !isEmpty,
    knowsRules: knowsOrganisation && !files.diagnostics.some(({ file }) => isOfRules(file)),
    cases: candidates.map((candidate) => caseOf(candidate, files, from)),
    onDuty: (files.belonging?.own ?? files.solution).contractor?.['on-duty'] ?? null,
    drafts: drafts.filter(({ candidate }) => candidate === null).map(({ path }) => path),
    freezes: files.solution.freezes,
    deliveries,
    wants,
  };
}

/** A solution of which only the problem is known. */
export function unreadSolution(label: string, id: number | null, want: Want): ListedSolution {
  return {
    label,
    listedAs: null,
    id,
    name: null,
    isRead: false,
    knowsRules: false,
    cases: [],
    onDuty: null,
    drafts: [],
    freezes: [],
    deliveries: { kind: 'unknown' },
    wants: [want],
  };
}

/** Returns true for `solution.yml` in any spelling: if it cannot be read, its content is unknown. */
function isOfRules(file: string): boolean {
  return /^\.ezdrav\/solution\.ya?ml$/i.test(file);
}

/** A well-formed draft; null if its slot cannot be read yet. */
function draftIn({ path, source }: FoundFile, { known }: EzdravFiles): Candidate | null {
  const reading = readIntervention(path, source, known);
  if (!reading.ok) return null;
  return { path, intervention: reading.value, planDigest: reading.planDigest };
}

/** An intervention as it is judged on its night; `now` stays the same. */
export function caseOf(
  candidate: Candidate,
  files: EzdravFiles,
  { now }: Pick<ReadFrom, 'now'>,
): InterventionCase {
  const { path, intervention } = candidate;
  const { release, environment, schedule } = intervention;
  const question = {
    now: schedule.start,
    ref: `refs/tags/${release.tag}`,
    sha: undefined,
    actor: undefined,
    environment,
    intervention: path,
  };
  return { candidate, solution: files.solution, facts: { ...offlineFacts(question, files), now } };
}
