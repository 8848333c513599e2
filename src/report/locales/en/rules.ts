import type { RuleId } from '../../../rules/verdict.ts';
import type { RuleWords } from '../../sentences.ts';

const EVIDENCE_ANNOUNCEMENT =
  '`landed` (default): the plan on the default branch by GitHub’s record, and a receipt or the recorded `sent-at`. `receipt`: a receipt alone.';
const PATTERN =
  'The shape of your ticket numbers; not applied to a `<Message-ID>`. Without it any reference will do.';

export const RULES: Record<RuleId, RuleWords> = {
  file: {
    name: 'files',
    refuses:
      'one of the three files cannot be read: it is not there, not valid, or contains personal data. Every fault is named with line and column, by [its own code](../../schemas/README.md).',
    example: '`.ezdrav/intervention.yml` with `downtme: true` is invalid: did you mean `downtime`?',
    settings: [
      ['input `intervention`', 'The path of the one file to use. Default: every unfinished one.'],
    ],
  },
  rules: {
    name: 'rules unchanged',
    refuses:
      'the rules were loosened less than two working days ago, and the version before refuses. Stricter rules apply at once. Looser rules apply at once only if an independent approver or urgent authority of the version before approved the pull request. The versions that were on the default branch count, for urgent interventions too.',
    example: 'a freeze is taken out of `solution.yml` at 22:10; the slot opens at 22:30.',
    settings: [
      ['solution.yml: `freezes`', 'This and every other key that makes the rules stricter.'],
      [
        'staff.yml: `staff`',
        'Somebody who had left (`left`) still counts as having left if the entry was changed back by that person or by the person who starts.',
      ],
    ],
  },
  target: {
    name: 'target',
    refuses:
      'what is about to be deployed is not what was announced. The run’s ref is not an announced tag, the commit or environment differs, or the plan is withdrawn or finished.',
    example: 'the run is on `refs/tags/v4.12.1`, but `v4.12.0` was announced.',
    settings: [
      ['intervention.yml: `release.tag`', 'The tag that may be deployed.'],
      [
        'intervention.yml: `release.commit`',
        'Pins the tag to one commit. Without it a moved tag deploys what it points to.',
      ],
      ['intervention.yml: `status`', '`withdrawn` is never allowed.'],
      ['input `environment`', 'Where the job deploys to; must be the announced one.'],
      ['input `intervention`', 'The path of the one file to use.'],
    ],
  },
  announcement: {
    name: 'announcement',
    refuses:
      'the intervention was not announced to the service desk and the solution custodian, both, with a reference, for exactly this plan.',
    example: 'only servicedesk@src.si is among the recipients: the custodian is missing.',
    settings: [
      [
        'solution.yml: `contacts.solution-custodian`',
        'The second recipient. Without it any second address counts, and the report says so.',
      ],
      ['solution.yml: `evidence.announcement`', EVIDENCE_ANNOUNCEMENT],
      ['solution.yml: `reference-pattern`', PATTERN],
    ],
  },
  'lead-time': {
    name: 'lead time',
    refuses:
      'there are fewer than two working days between the announcement and the night of the planned start. The day of the announcement does not count; the evening on which the night begins does. Weekends, work-free days and your extra days do not count.',
    example:
      'announced on Friday at 15:00, start on Monday at 22:00: only Monday counts; Tuesday at 20:00 would pass.',
    settings: [
      [
        'solution.yml: `calendar.lead-time`',
        '`full-days` is stricter: two whole working days between announcement and start.',
      ],
      ['solution.yml: `calendar.extra-non-working-days`', 'More days that do not count.'],
      ['solution.yml: `evidence.announcement`', EVIDENCE_ANNOUNCEMENT],
    ],
  },
  approval: {
    name: 'approvals',
    refuses:
      'the client or the eZdravje ICT team has not approved exactly this plan. Both must, by two different people with two different references; neither may be the plan’s author or the person who starts the deployment. Silence is not approval. A later no cancels a yes, until a later yes.',
    example:
      'the client’s approval is recorded at 09:00, the announcement was sent at 10:00: something else was approved.',
    settings: [
      [
        'solution.yml: `evidence.approvals`',
        '`recorded` (default): the file, a review or an approving comment. `vouched`: of these a review, a comment, or a mail signed by the approver’s domain. `verified`: a review or comment by an approver alone.',
      ],
      [
        'solution.yml: `approvers`',
        'Who may approve by a review or comment, by numeric id; the two parties share nobody.',
      ],
      ['solution.yml: `reference-pattern`', PATTERN],
    ],
  },
  schedule: {
    name: 'maintenance window',
    refuses:
      'the announced slot is not inside the maintenance window of one night: 20:00–06:00, or 22:00–06:00 where downtime is expected. Every night of the week.',
    example: '`downtime: true` from 21:00: the window opens at 22:00.',
    settings: [
      [
        'solution.yml: `window`',
        '`opens`, `opens-with-downtime`, `closes`: may be narrower, never wider.',
      ],
      ['intervention.yml: `schedule.downtime`', 'Must be stated.'],
    ],
  },
  slot: {
    name: 'announced slot',
    refuses:
      'the current time is outside the announced slot. An open maintenance window is not enough: the work was announced for its own slot.',
    example: 'the slot is 22:00–02:00, and it is 19:50: not yet.',
    settings: [
      [
        'input `wait-minutes`',
        'Waits up to 60 minutes if the slot is the only obstacle, then evaluates again.',
      ],
    ],
  },
  fit: {
    name: 'work fits into the slot',
    refuses:
      'work and rollback no longer fit into what is left of the slot. Applies only if `work-minutes` is given. Work longer than the whole slot is already refused in the pull request.',
    example:
      '90 minutes of work and 30 of rollback, slot until 02:00: the latest start is midnight.',
    settings: [
      ['intervention.yml: `schedule.work-minutes`', 'How long the work takes.'],
      [
        'intervention.yml: `schedule.rollback-minutes`',
        'How long restoring the previous state takes.',
      ],
    ],
  },
  freeze: {
    name: 'freeze',
    refuses: 'the current time is in a freeze period of `solution.yml`.',
    example:
      'from 23 December to 4 January there are no interventions, except urgent ones if the period says so.',
    settings: [
      [
        'solution.yml: `freezes`',
        '`from`, `to`, `reason`, and `urgent: allowed` or `denied` (default).',
      ],
    ],
  },
  urgent: {
    name: 'urgent intervention',
    refuses:
      'an urgent intervention has no justification of at least 20 characters, no incident, or nobody who may declare it. It also refuses if the service desk and the solution custodian were not notified of this plan, or more than 12 hours ago. Other files: not applicable.',
    example: '`reason: Izpad.` says too little.',
    settings: [
      [
        'solution.yml: `urgent-authorities`',
        'Who may declare urgency; one of them merges the plan or starts the run.',
      ],
      [
        'solution.yml: `urgent.valid-hours`',
        'How long it stays allowed after the notification; at most 12.',
      ],
      ['solution.yml: `contacts.solution-custodian`', 'The second recipient of the notification.'],
      [
        'input `smtp-url`',
        'With it the gate sends the notification itself if that is the only thing missing.',
      ],
    ],
  },
  staff: {
    name: 'staff',
    refuses:
      'the person who starts the deployment is not on the roster, has left, has not signed the statement, or was not checked for eligibility. Without a roster: not applicable.',
    example: '`left: 2026-11-20`: access ends with that day.',
    settings: [
      ['staff.yml: `staff`', 'One entry for each; people are identified by GitHub’s numeric id.'],
    ],
  },
  clock: {
    name: 'clock',
    refuses:
      'the time cannot be trusted. It is taken from the `Date` of at least two of GitHub’s answers that agree, never from the runner.',
    example: 'two answers differ by a minute.',
    settings: [],
  },
  api: {
    name: 'GitHub’s answers',
    refuses:
      'GitHub did not answer, refused, or said something that cannot be understood; nothing that depends on it then counts as met.',
    example: 'the token lacks `deployments: read`.',
    settings: [['input `token`', 'Needs the permissions that the README lists for each mode.']],
  },
  event: {
    name: 'event of the run',
    refuses:
      'the run was triggered by an event that is not allowed to deploy. `push`, `release` and `workflow_dispatch` are allowed.',
    example: '`pull_request`: whoever opens one from a fork must not deploy.',
    settings: [],
  },
};
