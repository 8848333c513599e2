// What editors show for each key. The gate never loads this.

export interface Described {
  readonly title: string;
  readonly description: string;
  /** By key path; `-` stands for an entry of a list. */
  readonly keys: { readonly [key: string]: string };
}

const rejection = (party: string, at: string): { readonly [key: string]: string } => ({
  [at]: `The last no of ${party}.`,
  [`${at}.by`]: 'Who said it: a GitHub login or an opaque name, never a personal name.',
  [`${at}.at`]: 'When it was said.',
  [`${at}.reference`]: 'Where it can be found: ticket number or <Message-ID>.',
  [`${at}.plan`]: 'The plan digest that was rejected; without it the plan that stood then.',
});
const approval = (party: string, at: string): { readonly [key: string]: string } => ({
  [at]: `The approval of ${party}; not needed where it is a pull-request review.`,
  [`${at}.by`]: 'Who approved: a GitHub login or an opaque name, never a personal name.',
  [`${at}.at`]: 'When it was approved.',
  [`${at}.reference`]: 'Where the approval can be found: ticket number or <Message-ID>.',
  [`${at}.plan`]:
    'The plan digest that was approved; without it the approval must come after the announcement.',
});

const notice = (at: string): { readonly [key: string]: string } => ({
  [`${at}.sent-at`]: 'When it was sent.',
  [`${at}.recipients`]:
    'Every address it was sent to; the service desk and the solution custodian among them.',
  [`${at}.recipients.-`]: 'An e-mail address.',
  [`${at}.reference`]: 'Ticket number or <Message-ID>.',
  [`${at}.plan`]: 'The plan digest that was sent: sha256: and 64 hex digits.',
});

export const user = (at: string): { readonly [key: string]: string } => ({
  [`${at}.login`]: 'GitHub login.',
  [`${at}.id`]: 'Numeric id of the GitHub account: this is the identity, the login may change.',
});

export const INTERVENTION: Described = {
  title: 'eZdrav intervention',
  description: 'A planned change of an eZdravje solution (.ezdrav/intervention.yml).',
  keys: {
    version: 'Version of this file format: 1.',
    id: 'Your own name of the intervention.',
    title: 'What is done, in one line.',
    solution: 'The solution that is changed.',
    environment: 'Where: production or test.',
    release: 'What may be deployed.',
    'release.tag': 'The tag that may be deployed.',
    'release.commit': 'Pins the tag to a commit: 40 hex digits.',
    description: 'What is done, in full.',
    reason: 'Why it is done, and what happens if it is not.',
    components: 'The components that change.',
    'components.-': 'A component.',
    'components.-.name': 'Its name.',
    'components.-.from': 'The version it has.',
    'components.-.to': 'The version it gets.',
    affects: 'Other services that are affected; [] says: none.',
    'affects.-': 'A service.',
    schedule: 'When it is done: within one night’s maintenance window.',
    'schedule.start': 'Planned start, Ljubljana time: 2026-12-01T22:00.',
    'schedule.end': 'Planned end, Ljubljana time; must be in the same night.',
    'schedule.downtime':
      'Is an outage expected? If so the window is 22:00–06:00, else 20:00–06:00.',
    'schedule.downtime-minutes':
      'How long the outage is expected to last, in minutes; the closing report compares it with the real one.',
    'schedule.work-minutes': 'How long the work takes; it must then fit into the rest of the slot.',
    'schedule.rollback-minutes': 'How long going back takes; it must fit in, too.',
    impact: 'What users will notice, for how long, and what they do meanwhile.',
    risk: 'How risky it is.',
    'risk.level': 'low, medium or high.',
    'risk.measures': 'What is done against the risk.',
    network: 'Whether the network changes.',
    'network.change': 'true needs an agreement with the eZdravje ICT team.',
    'network.reference': 'Where the agreement with the ICT team can be found.',
    rollback: 'The back-out plan: how the previous state is restored, who decides, until when.',
    verification: 'What is checked after the work, and by whom.',
    contact: 'The role or team that can be reached during the work; no name.',
    status:
      'planned (default); withdrawn: never allowed; draft: not finished yet, never announced and never allowed.',
    tests: 'Tests that were done before.',
    'tests.-': 'A test.',
    'tests.-.environment': 'Where it was done.',
    'tests.-.result': 'How it ended.',
    'tests.-.reference': 'Where its report can be found.',
    announcement: 'The announcement, at least two working days ahead. Written after it was sent.',
    ...notice('announcement'),
    'announcement.form': 'The official form that was filed.',
    'announcement.form.number': 'Its number.',
    'announcement.form.sha256': 'SHA-256 of the filed form: 64 hex digits.',
    approvals: 'The two approvals. Written after they were given.',
    ...approval('the client', 'approvals.client'),
    ...approval('the eZdravje ICT team', 'approvals.ezdrav-ict'),
    rejections: 'Noes of the parties. Each counts until a later yes of that party.',
    ...rejection('the client', 'rejections.client'),
    ...rejection('the eZdravje ICT team', 'rejections.ezdrav-ict'),
    urgent:
      'Only for an urgent intervention: it may run outside the window, never without notification.',
    'urgent.reason': 'Why it cannot wait: at least 20 characters.',
    'urgent.incident': 'The number of the incident.',
    'urgent.declared-by': 'GitHub login of who declared it urgent.',
    'urgent.notification': 'The notification. Written after it was sent.',
    ...notice('urgent.notification'),
    outcome: 'How it went. Written afterwards; the intervention is then finished.',
    'outcome.started-at': 'When the work began.',
    'outcome.ended-at': 'When the work ended.',
    'outcome.result': 'completed, rolled-back or cancelled.',
    'outcome.downtime-minutes': 'How long the outage was.',
    'outcome.deviations': 'What went otherwise than planned.',
    review: 'The review after urgent, rolled back or overrun work.',
    'review.due': 'The day by which it is held.',
    'review.held': 'The day on which it was held.',
    'review.causes': 'What it found as causes.',
    'review.measures': 'What is done so that it does not happen again.',
    'review.reference': 'Where its record can be found.',
  },
};

export const STAFF: Described = {
  title: 'eZdrav staff',
  description: 'Who works on the solution, without personal data (.ezdrav/staff.yml).',
  keys: {
    version: 'Version of this file format: 1.',
    staff: 'Everybody who works or worked here.',
    'staff.-': 'One worker. Never a name, an e-mail address or a telephone number.',
    'staff.-.ref': 'An opaque, unique reference.',
    'staff.-.github': 'The worker’s GitHub account.',
    ...user('staff.-.github'),
    'staff.-.github.write': 'Whether the account has write access here.',
    'staff.-.role': 'Role.',
    'staff.-.company': 'Company.',
    'staff.-.eligibility-checked':
      'When the contract holder checked that the worker meets the conditions.',
    'staff.-.statement-signed': 'When the personal-data protection statement was signed.',
    'staff.-.account': 'The eZdravje account.',
    'staff.-.account.requested': 'When it was requested.',
    'staff.-.account.reference': 'Number of the request.',
    'staff.-.account.granted': 'When it was granted.',
    'staff.-.left': 'The last day, or the moment, of the cooperation.',
    'staff.-.revocation': 'Withdrawal of access; to be asked for at once.',
    'staff.-.revocation.notified': 'When the service desk was told.',
    'staff.-.revocation.reference': 'Number of the request.',
    'staff.-.revocation.confirmed': 'When it was confirmed.',
  },
};

export const REQUEST: Described = {
  title: 'eZdrav request',
  description:
    'A question or a request in free form (.ezdrav/requests/*.yml), sent by mode request.',
  keys: {
    version: 'Version of this file format: 1.',
    kind: 'question: to the service desk and the ICT team; request: in free form, where no form fits, to the service desk.',
    subject: 'What it is about, in one line.',
    question: 'The question, in full (kind question).',
    elements: 'All technical elements (kind request).',
    'elements.-': 'An element.',
    'elements.-.name': 'Its name: source, target, protocol, …',
    'elements.-.value': 'What it is.',
    justification: 'Why it is needed (kind request).',
  },
};

export const DOCTOR: Described = {
  title: 'eZdrav doctor',
  description:
    'What doctor is to pass over (.ezdrav/doctor.yml), each with its reason. It helps to level 1 and no further.',
  keys: {
    version: 'Version of this file format: 1.',
    'not-a-deployment': 'Jobs that look like deployments to production and are none.',
    'not-a-deployment.-': 'A job.',
    'not-a-deployment.-.job': 'The workflow’s file and the job: deploy.yml/sync.',
    'not-a-deployment.-.reason': 'Why it changes nothing in production. Shown in every report.',
    ignore: 'Findings that are known and accepted.',
    'ignore.-': 'A finding.',
    'ignore.-.code': 'Its code: gate.container.',
    'ignore.-.workflow': 'Only in this workflow: deploy.yml. Default: in all.',
    'ignore.-.job': 'Only in this job. Default: in all.',
    'ignore.-.reason': 'Why it is accepted. Shown in every report.',
    'our-actions':
      'Copies of the action, owner/name, that are taken for it: mirrors inside a closed network. What they do is their owner’s word.',
    'our-actions.-': 'A copy.',
  },
};
