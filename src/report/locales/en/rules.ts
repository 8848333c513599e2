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
      'the three files cannot be read whole: none at the path, not valid, or with personal data in them. Everything wrong with any file is named with line and column, by [codes of their own](../../schemas/README.md).',
    example: '`.ezdrav/intervention.yml` with `downtme: true` is invalid: did you mean `downtime`?',
    settings: [
      [
        'input `intervention`',
        'The path of the only file that is meant. Default: every unfinished one.',
      ],
    ],
  },
  rules: {
    name: 'rules unchanged',
    refuses:
      'the rules were loosened less than two working days ago, and the version before refuses. Tightening holds at once. A loosening holds at once too where an independent approver or urgent authority of the version before approved the pull request that brought it. The versions that stood on the default branch count, urgent interventions included.',
    example: 'a freeze is taken out of `solution.yml` at 22:10; the slot opens at 22:30.',
    settings: [
      ['solution.yml: `freezes`', 'This and every other key that makes the rules stricter.'],
      [
        'staff.yml: `staff`',
        'Whoever had left (`left`) counts as gone, where he or who starts put it right.',
      ],
    ],
  },
  target: {
    name: 'target',
    refuses:
      'what is about to be deployed is not what was announced: the run’s ref is no announced tag, the commit is another one, the environment differs, or the plan is withdrawn or finished.',
    example: 'the run is on `refs/tags/v4.12.1`, announced is `v4.12.0`.',
    settings: [
      ['intervention.yml: `release.tag`', 'The tag that may be deployed.'],
      [
        'intervention.yml: `release.commit`',
        'Pins the tag to one commit. Without it a moved tag deploys what it points to.',
      ],
      ['intervention.yml: `status`', '`withdrawn` is never allowed.'],
      ['input `environment`', 'Where the job deploys to; must be the announced one.'],
      ['input `intervention`', 'The path of the only file that is meant.'],
    ],
  },
  announcement: {
    name: 'announcement',
    refuses:
      'the intervention was not announced to the service desk and the solution custodian, both, with a reference, for this very plan.',
    example: 'recipients hold servicedesk@src.si alone: the custodian is missing.',
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
      'fewer than two working days lie between the announcement and the night of the planned start. The day of the announcement does not count; the evening on which the night begins does. Weekends, work-free days and your extra days do not count.',
    example:
      'announced on Friday at 15:00, start on Monday at 22:00: only Monday counts; Tuesday at 20:00 would pass.',
    settings: [
      [
        'solution.yml: `calendar.lead-time`',
        '`full-days` is stricter: two working days strictly between announcement and start.',
      ],
      ['solution.yml: `calendar.extra-non-working-days`', 'More days that do not count.'],
      ['solution.yml: `evidence.announcement`', EVIDENCE_ANNOUNCEMENT],
    ],
  },
  approval: {
    name: 'approvals',
    refuses:
      'the client or the eZdravje ICT team has not approved this very plan; both must, by two different people with two different references, neither of them the plan’s author nor whoever starts the deployment. Silence is not approval.',
    example:
      'the client’s approval is recorded at 09:00, the announcement was sent at 10:00: it was given for something else.',
    settings: [
      [
        'solution.yml: `evidence.approvals`',
        '`recorded` (default): the file, a review or an approving comment. `verified`: a review or comment by an approver alone.',
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
      'the announced slot does not lie inside the maintenance window of one night: 20:00–06:00, or 22:00–06:00 where downtime is expected. Every night of the week.',
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
      'now lies outside the announced slot. An open maintenance window is not enough: the work was announced for its own slot.',
    example: 'the slot is 22:00–02:00, now it is 19:50: not yet.',
    settings: [
      [
        'input `wait-minutes`',
        'Waits up to 60 minutes where only the opening stands in the way, and judges afresh.',
      ],
    ],
  },
  fit: {
    name: 'work fits into the slot',
    refuses:
      'work and rollback no longer fit into what is left of the slot. Only where `work-minutes` is given. Work longer than the whole slot is refused in the pull request already.',
    example: '90 minutes of work and 30 of rollback, slot until 02:00: midnight is the last start.',
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
    refuses: 'now lies in a freeze period of `solution.yml`.',
    example:
      'from 23 December to 4 January no intervention runs, urgent ones where the period says so.',
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
      'an urgent intervention has no justification of at least 20 characters, no incident, nobody who may declare it, or no notification of this plan to the service desk and the solution custodian; or more than 12 hours have passed since. Other files: not applicable.',
    example: '`reason: Izpad.` says too little.',
    settings: [
      [
        'solution.yml: `urgent-authorities`',
        'Who may declare urgency; one of them lands the plan or starts the run.',
      ],
      [
        'solution.yml: `urgent.valid-hours`',
        'How long it stays allowed after the notification; at most 12.',
      ],
      ['solution.yml: `contacts.solution-custodian`', 'The second recipient of the notification.'],
      [
        'input `smtp-url`',
        'With it the gate sends the notification itself, when nothing else stands in the way.',
      ],
    ],
  },
  staff: {
    name: 'staff',
    refuses:
      'the person who starts the deployment is not on the roster, has left, has not signed the statement, or was not checked for eligibility. Without a roster: not applicable.',
    example: '`left: 2026-11-20` departs with the end of that day.',
    settings: [
      ['staff.yml: `staff`', 'One entry for each; people are told apart by GitHub’s numeric id.'],
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
    name: 'answers of GitHub',
    refuses:
      'GitHub did not answer, refused, or said something that cannot be understood; then nothing that hangs on it counts as met.',
    example: 'the token lacks `deployments: read`.',
    settings: [['input `token`', 'Needs the permissions that the README lists for each mode.']],
  },
  event: {
    name: 'event of the run',
    refuses:
      'the run was started by an event that may not deploy. `push`, `release` and `workflow_dispatch` may.',
    example: '`pull_request`: whoever opens one from a fork must not deploy.',
    settings: [],
  },
};
