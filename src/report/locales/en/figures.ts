import type { FigureRemark } from '../../../figures/remarks.ts';
import type { FigureId, Unit } from '../../../figures/table.ts';
import type { LocalDate } from '../../../calendar/instant.ts';
import type { Language } from '../../../records/types.ts';
import { ENGLISH_MOMENTS, type Forms } from '../../moments.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** The sentences of `ezdrav report`: each figure's name and how it was counted. */
export const figures = {
  language: 'en' as Language,
  moments: ENGLISH_MOMENTS,
  day: (date: LocalDate) => DATE.format(Date.parse(date)),
  quotes: ['“', '”'] as readonly [string, string],
  number: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
  percent: new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }),
  title: (from: string, to: string) => `Interventions from ${from} to ${to}`,
  solutions: 'Solutions',
  from: (records: string) => `from ${records}`,
  of: (part: string, whole: string, percent: string) => `${part} of ${whole} (${percent})`,
  perWeek: (number: string) => `${number} a week`,
  notEnough: (of: string, needed: string) => `not enough records (${of} of at least ${needed})`,
  dora: 'DORA',
  doraAbout:
    'DORA marks a figure of the DevOps Research and Assessment programme (dora.dev). The files hold no time of the commits, so the lead time for changes is not given.',
  notHeld:
    'The files do not hold the gate’s decisions or how runs ended. With --dossiers these are counted too.',
  evidenceAbout:
    'Decisions are counted only if they were kept: close keeps those it is given, and the file ezdrav-verdict.json holds every one. Runs are counted if close recorded how they ended.',
  refusedHead: 'Refused, by reason',
  noneRefused: 'No kept decision of the period refused.',
  code: 'Reason',
  remarks: 'Counted, but look at these',
  nothing: 'Every record was counted as recorded.',
  notToday:
    'Figures of the last month are written on the first working day of a month; today is another day.',
  definition: 'Definition',
  figure: 'Figure',
  value: 'Value',
  names: {
    finished: 'Finished interventions',
    cancelled: 'Cancelled',
    withdrawn: 'Withdrawn before the start',
    'without-outcome': 'Slot over, outcome missing',
    'deployment-frequency': 'Deployment frequency',
    'rolled-back': 'Rolled back',
    failed: 'Run failed',
    'change-failure-rate': 'Change failure rate',
    'rework-rate': 'Urgent (rework rate)',
    'recovery-time': 'Recovery time',
    overrun: 'Ended after the slot',
    'downtime-planned': 'Announced downtime',
    'downtime-actual': 'Actual downtime',
    'downtime-undeclared': 'Downtime nobody announced',
    'announced-ahead': 'Announced ahead',
    'approval-client': 'Time to the client’s approval',
    'approval-ezdrav-ict': 'Time to the ICT team’s approval',
    'approvals-in-file': 'Approvals recorded in the files',
    'approvals-verified': 'Approvals on GitHub (verified)',
    'approvals-vouched': 'Approvals by signed mail (vouched)',
    'approvals-recorded': 'Approvals written down (recorded)',
    refused: 'Deployments refused',
    leavers: 'People who left',
    'revocation-time': 'Time until access was revoked',
    'revocation-open': 'Revocations not confirmed',
  } satisfies Record<FigureId, string>,
  definitions: {
    finished: 'Production interventions with an outcome whose work began in the period.',
    cancelled: 'Finished interventions with the result cancelled.',
    withdrawn: 'Interventions with status withdrawn that were to begin in the period.',
    'without-outcome': 'Interventions whose slot is over and for which no outcome is recorded.',
    'deployment-frequency':
      'Interventions carried out (completed or rolled back), divided by the weeks of the period.',
    'rolled-back': 'Of the interventions carried out, those whose outcome is rolled-back.',
    failed: 'Of the interventions whose run is known, those whose run failed.',
    'change-failure-rate':
      'Of the interventions carried out, those that were rolled back or whose run is known to have failed.',
    'rework-rate': 'Of the interventions carried out, those that were urgent.',
    'recovery-time':
      'Median time from the start to the end of an intervention that was rolled back, where both are recorded.',
    overrun:
      'Of the planned interventions carried out with a recorded end, those that ended after their slot.',
    'downtime-planned':
      'Sum of schedule.downtime-minutes, over the interventions that also record the actual downtime.',
    'downtime-actual': 'Sum of outcome.downtime-minutes over the same interventions.',
    'downtime-undeclared':
      'Of the interventions announced without downtime that record it, those with more than 0 minutes.',
    'announced-ahead':
      'Median of the working days from the announcement to the evening of the work, for planned interventions.',
    'approval-client': 'Median time from the announcement to the client’s approval in the file.',
    'approval-ezdrav-ict':
      'Median time from the announcement to the ICT team’s approval in the file.',
    'approvals-in-file':
      'Of two approvals for each intervention carried out, those the file records. The others were given as reviews, comments or signed mail, or are missing.',
    'approvals-verified':
      'Of the approvals in the last decision that allowed each intervention, those GitHub recorded of an approver’s own account.',
    'approvals-vouched':
      'Of the same approvals, those that the mail server of the approver’s organisation signed.',
    'approvals-recorded':
      'Of the same approvals, those that rest on what was written down for the approver.',
    refused: 'Of the gate’s kept decisions in the period, those that refused the deployment.',
    leavers: 'Entries of the roster whose last day is in the period.',
    'revocation-time':
      'Median time from the end of the last day to the confirmed revocation. Zero if it came first.',
    'revocation-open': 'People who left in the period and whose revocation is not confirmed.',
  } satisfies Record<FigureId, string>,
  units: {
    interventions: { one: 'intervention', other: 'interventions' },
    minutes: { one: 'minute', other: 'minutes' },
    hours: { one: 'hour', other: 'hours' },
    'working-days': { one: 'working day', other: 'working days' },
    leavers: { one: 'person', other: 'people' },
    approvals: { one: 'approval', other: 'approvals' },
    decisions: { one: 'decision', other: 'decisions' },
  } as Readonly<Record<Unit, Forms>>,
  records: { one: 'record', other: 'records' } as Forms,
  problems: {
    unreadable: '{path} ({solution}) could not be read.',
    'unread-evidence':
      '[{what} may not be read, so decisions and runs were not counted. The job needs {permissions}.|{what} could not be read or is not as it was made, so decisions and runs in it were not counted.]',
    'same-name': '{solutions} all call themselves {name}.',
    'no-outcome': '{id} ({solution}): the slot is over and no outcome is recorded.',
    'no-times': '{id} ({solution}): start or end is not recorded, so no duration was counted.',
    'ends-before-start':
      '{id} ({solution}): the recorded end is before the start, so no duration was counted.',
    'before-slot': '{id} ({solution}): the recorded end is before the announced slot.',
    'far-apart':
      '{id} ({solution}): there is more than a month between the slot and the recorded times, or between start and end; it was counted in the month in which it is recorded to have begun.',
    overlap: '{ids} ({solution}): their times overlap.',
    'same-id': '{id} ({solution}): two files bear this id; both were counted.',
  } satisfies Record<FigureRemark['kind'], string>,
  charts: {
    work: 'Interventions by month',
    planned: 'planned',
    urgent: 'urgent',
    rolledBack: 'rolled back',
    downtime: 'Downtime by month, minutes',
    announced: 'announced',
    actual: 'actual',
  },
};

export type FigureWords = typeof figures;
