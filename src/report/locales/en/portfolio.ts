import type { Party } from '../../../records/types.ts';
import type { ConflictKind } from '../../../portfolio/conflicts.ts';
import type { PortfolioRemark } from '../../../portfolio/remarks.ts';
import type { State, Unseen } from '../../../portfolio/standing.ts';
import { ENGLISH_MOMENTS, type Forms } from '../../moments.ts';

/** The sentences about many solutions' interventions: one missing in a language is a type error. */
export const PORTFOLIO = {
  language: 'en' as 'en' | 'sl',
  moments: ENGLISH_MOMENTS,
  quotes: ['“', '”'] as readonly [string, string],
  title: (interventions: string, solutions: string) => `${interventions} of ${solutions}`,
  interventions: { one: 'upcoming intervention', other: 'upcoming interventions' } as Forms,
  solutionsCounted: { one: 'solution', other: 'solutions' } as Forms,
  inConflict: (conflicts: string) => `In conflict: ${conflicts}.`,
  conflictsCounted: { one: 'pair', other: 'pairs' } as Forms,
  noConflicts: 'No conflicts were found.',
  noConflictsRead: 'No conflicts were found among the solutions that could be read.',
  conflictsNotKnown: (solutions: string) =>
    `Whether it is in conflict with these solutions is not known, since they were not read: ${solutions}.`,
  notRead: (solutions: string) => `Not read: ${solutions}.`,
  now: (stamp: string) => `As of ${stamp}. All times are Ljubljana time.`,
  about:
    'From the files and the record of deliveries. Reviews, comments, signatures and who starts the deployment are checked by the gate alone, on the night.',
  nothing: 'There is no upcoming intervention.',
  headings: {
    conflicts: 'Conflicts',
    wants: 'Not known',
    coming: 'Upcoming',
    remarks: 'Look at these',
    freezes: 'Freezes',
    solutions: 'Solutions',
  },
  columns: { slot: 'Slot', intervention: 'Intervention', state: 'State' },
  slot: (from: string, to: string) => `${from} – ${to}`,
  states: {
    refused: 'not possible as planned',
    open: 'something is missing',
    unknown: 'not known',
    draft: 'draft',
    ready: 'announced and approved',
    withdrawn: 'withdrawn',
  } satisfies Record<State, string>,
  nothingInTheWay: 'nothing in the way',
  release: (tag: string) => `Release ${tag}`,
  withDowntime: (minutes: string | null) =>
    minutes === null ? 'with downtime' : `with downtime (${minutes})`,
  withoutDowntime: 'without downtime',
  urgent: 'urgent',
  test: 'test environment',
  announced: (stamp: string) => `Announced on ${stamp}.`,
  notified: (stamp: string) => `Notification sent on ${stamp}.`,
  announceBy: (onDay: string) => `Not announced: announce ${onDay} at the latest, before midnight.`,
  tooLate: (onDay: string) =>
    `Not announced, and too late: it had to be announced ${onDay} at the latest.`,
  notAnnounced: 'Not announced.',
  notNotified: 'The notification was not sent; it must go out before the start.',
  otherPlan: (stamp: string) =>
    `What was announced on ${stamp} was another plan: it has to be announced again.`,
  approvals: (said: string) => `Approvals in the file: ${said}.`,
  parties: { client: 'client', 'ezdrav-ict': 'ICT team' } satisfies Record<Party, string>,
  recorded: (party: string, stamp: string) => `${party} ${stamp}`,
  rejected: (party: string, stamp: string) => `${party} said no on ${stamp}`,
  notRecorded: (party: string) => `${party} not yet`,
  neededBefore: (until: string) => `needed before ${until}`,
  frozen: (reason: string, until: string) => `In a freeze until ${until}: ${reason}.`,
  inTheWay: (briefs: string) => `In the way: ${briefs}.`,
  conflictWith: (other: string, why: string) => `In conflict with ${other}: ${why}.`,
  conflictBetween: (one: string, other: string, why: string) => `${one} and ${other}: ${why}.`,
  conflicts: {
    'same-solution': 'the same solution',
    affects: 'one affects the other’s solution',
    network: 'both change the network',
    'on-duty': 'the same contact on duty',
  } satisfies Record<ConflictKind, string>,
  unseen: {
    announcement:
      'Whether it was announced is not known: the delivery is not confirmed or not looked at here.',
    approvals:
      'The solution asks for approvals given on GitHub or in signed mail, which are not looked at here.',
    rules:
      'The rules of the solution or of its organisation could not be read: more may be in the way.',
  } satisfies Record<Unseen, string>,
  wholeSolution: (label: string, why: string) => `${label} was not read: ${why}.`,
  part: (label: string, why: string) => `${label}: ${why}.`,
  freeze: (from: string, to: string, reason: string, solutions: string) =>
    `${from} – ${to}: ${reason} (${solutions}).`,
  allSolutions: 'all solutions',
  solution: (label: string, coming: string) => `${label}: ${coming}`,
  none: 'nothing upcoming',
  problems: {
    'no-outcome': '{id} ({label}): the slot is over and no outcome is recorded.',
    'same-id': '{id} ({label}): several files have this id.',
    'same-name': '{labels}: all are called {name}.',
    'same-repository': '{labels}: one repository, number {id}.',
    renamed: '{label} was listed as {listedAs}; the repository has been renamed.',
    draft: '{path} ({label}): a draft that cannot be read yet, so its slot is not shown.',
  } satisfies Record<PortfolioRemark['kind'], string>,
  more: (number: string) => `And ${number} more, which the JSON report has.`,
  calendar: 'Interventions of all solutions',
  lastDay: (id: string) => `Last day to announce ${id}`,
  freezeEvent: (reason: string) => `Freeze: ${reason}`,
};
