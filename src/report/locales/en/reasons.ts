import type { ReasonCode } from '../../../rules/reason-codes.ts';
import type { FactReader } from '../../fact-reader.ts';
import type { ReasonSentences } from '../../sentences.ts';
import { ENGLISH_MOMENTS } from '../../moments.ts';

const { count } = ENGLISH_MOMENTS;
const workingDaysCount = (number: number): string =>
  number === 0
    ? 'No working day counts'
    : `Only ${count(number, { one: 'working day counts', other: 'working days count' })}`;

const party = (f: FactReader): string =>
  f.choose('party', { client: 'the client', 'ezdrav-ict': 'the eZdravje ICT team' }, 'a party');
/** How a missing approval is given and recorded, by what `evidence.approvals` demands. */
const giveApproval = (f: FactReader, key: string): string => {
  const line = f.text('approve-line', (text) => ` or comments ${text} on the announcement’s issue`);
  const verified = `an approver named in solution.yml approves the pull request${line}`;
  const recorded = `record the answer in approvals.${key} (by, at, reference)`;
  return f.choose(
    'demand',
    { verified: `It counts when ${verified}.`, recorded: `Then ${recorded}, or ${verified}.` },
    `Then ${recorded}.`,
  );
};

/** Permissions help only where GitHub refused; where it did not answer they would mislead. */
const askAgain = (f: FactReader, permissions: string): string =>
  f.choose(
    'api-refused',
    { true: `Give the token ${permissions} and run the job again.` },
    'See what is said of GitHub’s answers, and run the job again when GitHub answers.',
  );

const ANNOUNCE_ANEW =
  'announce the changed plan to servicedesk@src.si and the solution custodian at least two working days in advance and have it approved again';
const NEVER_OPENS =
  'Do not wait for it: correct schedule.start or schedule.end, and announce the changed plan.';
const IN_VAIN =
  'Do not wait for it: what is known already rules this slot out. Clear that up, or announce another slot.';
const RUN_AGAIN = 'then run the job again';

export const REASONS: Record<ReasonCode, ReasonSentences> = {
  'file.missing': {
    brief: 'there is no intervention file',
    stands: (f) => `No intervention file was found${f.text('files', (files) => ` at ${files}`)}.`,
    unblock: () =>
      `Write .ezdrav/intervention.yml (“ezdrav init” makes a commented one), bring it to the default branch and announce it; ${RUN_AGAIN}.`,
  },
  'file.invalid': {
    brief: 'a file is invalid',
    stands: (f) =>
      f.text('files', (files) => `Not valid: ${files}.`, 'A file of .ezdrav/ is not valid.'),
    unblock: () =>
      `Correct the faults listed with file, line and column, see “ezdrav check” pass, merge; ${RUN_AGAIN}.`,
  },
  'file.personal-data': {
    brief: 'a file holds personal data',
    stands: (f) =>
      `Personal data stands in ${f.text('files', (files) => files, 'a file of .ezdrav/')}.`,
    unblock: () =>
      'Replace it by an opaque reference. It also stays in the history of the repository: tell whoever is responsible for data protection.',
  },
  'rules.loosened': {
    brief: 'the rules were loosened just now',
    stands: (f) =>
      `${f.text('file', (file) => file, 'A file of rules')} was loosened${f.when('pushed-at', (when) => ` ${when}`)}${f.text('by', (login) => ` by ${login}`)}${f.text('changed', (keys) => `: ${keys}`)}. The version before it refuses this${f.text('codes', (codes) => ` (${codes})`)}, and counts until two working days have passed.`,
    unblock: (f) =>
      `Wait until it holds${f.stamp('holds-from', (stamp) => ` (from ${stamp})`)}, or undo the change. It holds at once where an approver or urgent authority of the version before, who neither wrote nor merged it, nor wrote the plan, nor starts this run, approves the pull request that brought it.`,
  },
  'rules.unverifiable': {
    brief: 'earlier versions of the rules are not known',
    stands: () => 'Which rules stood before the present ones was not asked.',
    unblock: () => 'Run the job again; if it stays so, ask those who keep the gate.',
  },
  'target.withdrawn': {
    brief: 'the intervention is withdrawn',
    stands: () => 'The file says status: withdrawn.',
    unblock: () =>
      `A withdrawn intervention is never allowed. If it is to take place after all, set status: planned, ${ANNOUNCE_ANEW}.`,
  },
  'target.no-release': {
    brief: 'the run deploys no announced tag',
    stands: (f) =>
      `The run’s ref${f.text('ref', (ref) => ` ${ref}`)} is no tag that exists${f.text('announced-tag', (tag) => `; announced is ${tag}`)}.`,
    unblock: (f) =>
      `Start the run on the tag${f.text('announced-tag', (tag) => ` ${tag}`)}: push the tag, publish its release, or choose the tag in “Run workflow”. No branch may have the same name.`,
  },
  'target.tag-mismatch': {
    brief: 'another release was announced',
    stands: (f) =>
      `The run deploys ${f.text('ref', (ref) => ref, 'another tag')}; announced is ${f.text('announced-tag', (tag) => tag, 'none of that name')}.${f.text('unread', (paths) => ` Nothing reads ${paths}: if that is it, rename it.`)}`,
    unblock: (f) =>
      `Deploy the announced tag${f.text('announced-tag', (tag) => ` ${tag}`)}, or write the new one into release.tag, ${ANNOUNCE_ANEW}.`,
  },
  'target.commit-mismatch': {
    brief: 'the commit is not the announced one',
    stands: (f) =>
      `The run deploys ${f.text('deployed', (commit) => `commit ${commit}`, 'an unknown commit')}${f.text('announced-commit', (commit) => `; announced is ${commit}`)}${f.text('tag-now', (commit) => `; the tag now points to ${commit}`)}.`,
    unblock: () =>
      `Find out who moved the tag and why. Deploy the announced commit under its tag, or ${ANNOUNCE_ANEW}. Protect tags with a ruleset.`,
  },
  'target.environment-mismatch': {
    brief: 'another environment was announced',
    stands: (f) =>
      `The gate was asked for ${f.text('environment', (name) => name, 'another environment')}; announced is ${f.text('announced-environment', (name) => name, 'another one')}.`,
    unblock: () =>
      `Give the input environment what the job deploys to: production or test, or a name that environments in solution.yml lists. If the file is wrong, correct environment there and ${ANNOUNCE_ANEW}.`,
  },
  'target.ambiguous': {
    brief: 'several interventions announce this release',
    stands: (f) =>
      `More than one unfinished intervention is meant${f.text('announced-tag', (tag) => ` by ${tag}`)}; which one cannot be told.`,
    unblock: () =>
      'Write the outcome of those that are over or will not take place (a withdrawn one counts too), or name one file in the input intervention (on the command line: --ref or --intervention).',
  },
  'target.finished': {
    brief: 'the intervention is already finished',
    stands: () => 'The intervention that announces this release already has its outcome.',
    unblock: () =>
      'Write a new intervention with a new id for the work that is left and announce it.',
  },
  'target.draft': {
    brief: 'the intervention is still a draft',
    stands: (f) =>
      `The intervention that announces this release is still a draft${f.text('drafts', (paths) => ` (${paths})`)}.`,
    unblock: () =>
      'Complete it, remove the line status: draft, have it announced and approved, and choose a slot that leaves two working days.',
  },
  'target.unverifiable': {
    brief: 'the commit or the tag could not be read',
    stands: (f) =>
      `Which commit is about to be deployed${f.text('announced-tag', (tag) => `, or where ${tag} points,`)} could not be learned from GitHub.`,
    unblock: (f) => askAgain(f, 'contents: read'),
  },
  'announcement.missing': {
    brief: 'the intervention is not announced',
    stands: (f) =>
      f.choose(
        'withdrawn',
        {
          true: 'The newest mail about this intervention is a withdrawal, so no announcement stands.',
        },
        f.choose(
          'set-aside',
          {
            true: 'Since it was announced the intervention was withdrawn or finished, or may have been, so that announcement does not count any more.',
          },
          f.choose(
            'receipt-demanded',
            { true: 'There is no receipt of an announcement, and solution.yml demands one.' },
            'No announcement is recorded.',
          ),
        ),
      ),
    unblock: (f) =>
      `Announce it to servicedesk@src.si and the solution custodian${f.text('custodian', (address) => ` (${address})`)}${f.choose('receipt-demanded', { true: ' with the mode announce' }, ', with the mode announce or by hand')}; a letter sent by hand is recorded in announcement (sent-at, recipients, reference). Two working days count from then on.`,
  },
  'announcement.recipient-missing': {
    brief: 'the announcement did not go to everyone',
    stands: (f) =>
      `The announcement did not go to ${f.own('missing', (missing) => missing, 'all recipients')}.`,
    unblock: (f) =>
      `Send it to ${f.own('missing', (missing) => missing, 'those who are missing')} too and record the later sent-at and all recipients; the lead time counts from the later one.`,
  },
  'announcement.in-future': {
    brief: 'the announcement is dated in the future',
    stands: (f) =>
      `The announcement is said to be sent${f.when('sent-at', (when) => ` ${when}`)}, which is still to come.`,
    unblock: () => 'Write into announcement.sent-at when it was really sent (Ljubljana time).',
  },
  'announcement.no-reference': {
    brief: 'the announcement has no reference',
    stands: () => 'The announcement carries neither a ticket number nor a Message-ID.',
    unblock: () =>
      'Write the number of the service desk’s ticket, or the <Message-ID> of the letter, into announcement.reference.',
  },
  'announcement.reference-malformed': {
    brief: 'the announcement’s reference is malformed',
    stands: (f) =>
      `The reference${f.text('reference', (reference) => ` ${reference}`)} does not have the shape that reference-pattern asks for${f.text('reference-pattern', (pattern) => `: ${pattern}`)}.`,
    unblock: () =>
      'Correct announcement.reference to the ticket’s number as the service desk gave it.',
  },
  'announcement.plan-changed': {
    brief: 'the plan was changed after the announcement',
    stands: (f) =>
      `What was announced${f.when('told-at', (when) => ` ${when}`)} is another plan than the one that stands now${f.text('plan', (plan) => ` (${plan})`)}${f.when('no-other-since', (when) => `; until ${when} another one stood`)}.`,
    unblock: () =>
      `Put the announced plan back, or ${ANNOUNCE_ANEW}. “ezdrav check” shows which digest the plan has.`,
  },
  'announcement.unverifiable': {
    brief: 'the announcement cannot be verified',
    stands: (f) =>
      f.choose(
        'unknown',
        {
          'delivery-unknown':
            'A receipt of the announcement was begun, but whether the mail was delivered is not known.',
          'receipt-unreadable': 'The newest receipt cannot be read.',
          'receipt-unbound':
            'The newest receipt was not made by the run on the default branch that it names, so nobody knows who was told.',
          'run-unknown': 'Which run made the newest receipt could not be learned from GitHub.',
          'not-signed':
            'solution.yml demands a receipt that GitHub signed, and no receipt carries such a signature yet.',
          'landing-unknown':
            'When the plan came to the default branch could not be learned from GitHub.',
        },
        'The receipts of the announcement could not be read from GitHub.',
      ),
    unblock: (f) =>
      f.choose(
        'unknown',
        {
          'delivery-unknown':
            'Ask servicedesk@src.si whether the letter arrived; if it did, record it in announcement with its reference, else announce again.',
          'not-signed':
            'Set evidence.announcement in solution.yml to receipt: this version makes no signed receipts.',
        },
        askAgain(f, 'contents: read and deployments: read'),
      ),
  },
  'lead-time.too-short': {
    brief: 'the lead time is too short',
    stands: (f) =>
      `${f.number('working-days', workingDaysCount, 'Fewer working days count than needed')} between the announcement${f.stamp('announced-at', (stamp) => ` (${stamp})`)} and the planned start${f.stamp('start', (stamp) => ` (${stamp})`)}; ${f.number('required', (days) => `${days} are`, 'two are')} needed.`,
    unblock: (f) =>
      `Set schedule.start${f.stamp('earliest-start-if-announced-now', (stamp) => ` to ${stamp} or later (the earliest if announced today)`, ' to a later night')}, ${ANNOUNCE_ANEW}; a new start is a new plan, and the days count from its own announcement.${f.lastDay('latest-announcement', (day) => ` For the present start the last day to announce was ${day.replace(/^on /, '')}.`)}`,
  },
  'lead-time.unverifiable': {
    brief: 'the lead time cannot be verified',
    stands: (f) =>
      f.choose(
        'why',
        {
          'beyond-table': `The calendar of work-free days does not reach that far${f.text('beyond', (day) => ` (${day})`)}.`,
        },
        'When the intervention was announced is not known, so no days can be counted.',
      ),
    unblock: (f) =>
      f.choose(
        'why',
        {
          'beyond-table':
            'Correct the dates, or use a newer version of the gate with a longer calendar.',
        },
        'See what is said of the announcement, settle that, and run the job again.',
      ),
  },
  'approval.client-missing': {
    brief: 'the client’s approval is missing',
    stands: () => 'The client has not approved this plan. Silence is not approval.',
    unblock: (f) => `Ask the client for approval of this plan. ${giveApproval(f, 'client')}`,
  },
  'approval.ezdrav-ict-missing': {
    brief: 'the approval of the eZdravje ICT team is missing',
    stands: () => 'The eZdravje ICT team has not approved this plan. Silence is not approval.',
    unblock: (f) =>
      `Ask the eZdravje ICT team (ikt@ezdrav.si) for approval of this plan. ${giveApproval(f, 'ezdrav-ict')}`,
  },
  'approval.before-announcement': {
    brief: 'an approval is older than the announcement',
    stands: (f) =>
      `The approval of ${party(f)}${f.when('at', (when) => `, given ${when},`)} is older than the announcement or the plan and does not name the plan’s digest.`,
    unblock: (f) =>
      `Ask ${party(f)} to confirm the approval for this plan and record the later time, or record the plan’s digest (plan) where the approval names it.`,
  },
  'approval.in-future': {
    brief: 'an approval is dated in the future',
    stands: (f) =>
      `The approval of ${party(f)} is dated${f.when('at', (when) => ` ${when}`)}, which is still to come.`,
    unblock: () => 'Write into at when it was really given (Ljubljana time).',
  },
  'approval.same-party': {
    brief: 'both approvals come from the same person',
    stands: (f) =>
      `Both approvals were given by the same person${f.text('by', (by) => ` (${by})`)}.`,
    unblock: () =>
      'The client and the eZdravje ICT team each approve for themselves: ask the other party.',
  },
  'approval.same-reference': {
    brief: 'both approvals carry the same reference',
    stands: (f) =>
      `Both approvals carry the same reference${f.text('reference', (reference) => ` (${reference})`)}.`,
    unblock: () =>
      'Record each party’s own answer by its own reference, such as the number of the entry in the ticket.',
  },
  'approval.reference-malformed': {
    brief: 'the reference of an approval is malformed',
    stands: (f) =>
      `The reference${f.text('reference', (reference) => ` ${reference}`)} of the approval of ${party(f)} does not have the shape that reference-pattern asks for${f.text('reference-pattern', (pattern) => `: ${pattern}`)}.`,
    unblock: () => 'Correct it to the number of the ticket or to the <Message-ID> of the answer.',
  },
  'approval.self': {
    brief: 'an approval comes from those who make the change',
    stands: (f) =>
      `The approval of ${party(f)} was given by the author of the plan or by whoever starts the deployment${f.text('by', (by) => ` (${by})`)}.`,
    unblock: (f) =>
      `Ask somebody else of ${party(f)} to approve, or let somebody else start the deployment.`,
  },
  'approval.plan-changed': {
    brief: 'an approval is for another plan',
    stands: (f) =>
      `The approval of ${party(f)} is for another plan than the one that stands now${f.text('plan', (plan) => ` (${plan})`)}.`,
    unblock: (f) =>
      `Ask ${party(f)} to approve the plan as it stands, or put the approved plan back.`,
  },
  'approval.edited': {
    brief: 'an approving comment was edited',
    stands: (f) =>
      `The approving comment of ${party(f)} was edited or hidden${f.text('by', (by) => ` (${by})`)}; it does not count.`,
    unblock: (f) =>
      `Ask ${party(f)} for a new comment${f.text('approve-line', (line) => ` ${line}`)}, or for a review.`,
  },
  'approval.not-authorised': {
    brief: 'an approval comes from somebody who may not approve',
    stands: (f) =>
      `The approval of ${party(f)} comes from somebody who is not one of its approvers, has left, or wrote by e-mail or an app${f.text('by', (by) => ` (${by})`)}.`,
    unblock: (f) =>
      `Ask one of those whom approvers in solution.yml names for ${party(f)}, or correct that list by a pull request of its own.`,
  },
  'approval.unverifiable': {
    brief: 'an approval cannot be verified',
    stands: (f) =>
      f.choose(
        'unknown',
        {
          'people-unknown': `Whether the approval of ${party(f)} comes from somebody else cannot be told: GitHub does not name everybody who wrote, landed or starts this (a deleted account, a deploy key, a run that a workflow started, or a push of too many commits).`,
        },
        `The approval of ${party(f)} could not be read from GitHub.`,
      ),
    unblock: (f) =>
      f.choose(
        'unknown',
        {
          'people-unknown': `Start the deployment as a person; if it stays so, land a new version of the plan by a pull request of its own, opened and merged by people, ${ANNOUNCE_ANEW}.`,
        },
        askAgain(f, 'pull-requests: read and issues: read'),
      ),
  },
  'schedule.outside-window': {
    brief: 'the slot lies outside the maintenance window',
    stands: (f) =>
      `The announced slot${f.when('start', (when) => ` begins ${when}`)}${f.when('end', (when) => ` and ends ${when}`)}, outside the maintenance window${f.when('window-opens-at', (when) => `, which opens ${when}`)}${f.when('window-closes-at', (when) => ` and closes ${when}`)}${f.choose('downtime', { true: ' where downtime is expected' })}.`,
    unblock: () =>
      `Put schedule.start and schedule.end into one night’s window (20:00–06:00; 22:00–06:00 with downtime; narrower where solution.yml says so), ${ANNOUNCE_ANEW}.`,
  },
  'schedule.spans-nights': {
    brief: 'the slot spans several nights',
    stands: (f) =>
      `The announced slot touches the windows of several nights${f.text('nights', (nights) => ` (${nights})`)}.`,
    unblock: () => 'Split the work into one intervention a night and announce each.',
  },
  'schedule.reversed': {
    brief: 'the slot ends before it begins',
    stands: (f) =>
      `The announced slot${f.when('end', (when) => ` ends ${when}`)}, not after it begins${f.stamp('start', (stamp) => ` (${stamp})`)}.`,
    unblock: () => `Correct schedule.end, ${ANNOUNCE_ANEW}.`,
  },
  'slot.not-yet-open': {
    brief: 'the slot is not open yet',
    stands: (f) =>
      f.choose(
        'reversed',
        { true: 'The announced slot ends before it begins, so it never opens.' },
        `The announced slot is not open yet${f.when('opens-at', (when) => `; it opens ${when}`)}.`,
      ),
    unblock: (f) =>
      f.choose('reversed', { true: NEVER_OPENS }) ||
      f.choose('in-vain', { true: IN_VAIN }) ||
      `${f.choose('only-reason', { false: 'Settle the other reasons first. ' })}Wait${f.when('opens-at', (when) => ` until it opens ${when}`)} and run the job again${f.when('closes-at', (when) => `; the slot closes ${when}`)}. The mode resume does so by itself.`,
  },
  'slot.over': {
    brief: 'the slot is over',
    stands: (f) =>
      f.choose(
        'reversed',
        { true: 'The announced slot ends before it begins, so it never was open.' },
        `The announced slot is over${f.when('closes-at', (when) => `; it closed ${when}`)}.`,
      ),
    unblock: () => `Set a new schedule.start and schedule.end, ${ANNOUNCE_ANEW}.`,
  },
  'fit.too-late': {
    brief: 'the work no longer fits into the slot',
    stands: (f) =>
      `It is too late to start: the work${f.number('work-minutes', (minutes) => ` (${minutes} min)`)} and its rollback${f.number('rollback-minutes', (minutes) => ` (${minutes} min)`)} no longer fit into the slot${f.when('last-start', (when) => `; the last moment was ${when}`)}.`,
    unblock: () => `Do not start now. Set a new schedule, ${ANNOUNCE_ANEW}.`,
  },
  'fit.longer-than-slot': {
    brief: 'the work is longer than the slot',
    stands: (f) =>
      `The work${f.number('work-minutes', (minutes) => ` (${minutes} min)`)} and its rollback${f.number('rollback-minutes', (minutes) => ` (${minutes} min)`)} are longer than the whole announced slot, so there is no moment to start.`,
    unblock: () => `Set a longer slot (schedule.end) or fewer minutes of work, ${ANNOUNCE_ANEW}.`,
  },
  'freeze.active': {
    brief: 'a freeze is in force',
    stands: (f) =>
      `A freeze${f.stamp('from', (stamp) => ` holds from ${stamp}`, ' is in force')}${f.stamp('to', (stamp) => ` to ${stamp}`)}${f.text('reason', (reason) => `: ${reason}`)}.`,
    unblock: (f) =>
      `Wait for its end${f.stamp('to', (stamp) => ` (${stamp})`)} and announce a slot after it. Urgent interventions pass only where the freeze says urgent: allowed.`,
  },
  'urgent.unjustified': {
    brief: 'the urgent intervention is not justified',
    stands: (f) =>
      `urgent.reason is missing or too short${f.number('reason-length', (length) => ` (${length} characters)`)}; at least 20 characters are needed.`,
    unblock: () =>
      'Write into urgent.reason what fails and why it cannot wait for the announced way.',
  },
  'urgent.no-incident': {
    brief: 'the incident’s reference is missing',
    stands: () => 'urgent.incident is missing.',
    unblock: () => 'Write the number of the incident into urgent.incident.',
  },
  'urgent.not-authorised': {
    brief: 'an urgent intervention by somebody without the authority',
    stands: () =>
      'Neither who landed the plan nor who starts the run is named in urgent-authorities.',
    unblock: () =>
      'Let one of those named in urgent-authorities of solution.yml merge the plan or start the run.',
  },
  'urgent.not-notified': {
    brief: 'the urgent intervention is not notified',
    stands: (f) =>
      `No notification of this plan to the service desk and the solution custodian is known${f.when('notified-at', (when) => `; the one sent ${when} does not count`)}${f.choose('set-aside', { true: '; since the last one the intervention was withdrawn or finished, or may have been' }, '')}.`,
    unblock: () =>
      'Send the notification to servicedesk@src.si and the solution custodian: the gate sends it itself where smtp-url is set, the mode announce does, or by hand, recorded in urgent.notification (sent-at, recipients, reference, plan).',
  },
  'urgent.recipient-missing': {
    brief: 'the notification did not go to everyone',
    stands: (f) =>
      `The notification did not go to ${f.own('missing', (missing) => missing, 'all recipients')}.`,
    unblock: (f) =>
      `Send it to ${f.own('missing', (missing) => missing, 'those who are missing')} too and record it in urgent.notification.`,
  },
  'urgent.plan-changed': {
    brief: 'the plan was changed after the notification',
    stands: (f) =>
      `The notification${f.when('told-at', (when) => ` sent ${when}`)} is for another plan than the one that stands now${f.when('no-other-since', (when) => `; until ${when} another one stood`)}.`,
    unblock: () => 'Notify the plan as it stands, or put the notified plan back.',
  },
  'urgent.notified-in-future': {
    brief: 'the notification is dated in the future',
    stands: (f) =>
      `The notification is said to be sent${f.when('notified-at', (when) => ` ${when}`)}, which is still to come.`,
    unblock: () =>
      'Write into urgent.notification.sent-at when it was really sent (Ljubljana time).',
  },
  'urgent.expired': {
    brief: 'the notification has expired',
    stands: (f) =>
      `The notification${f.when('notified-at', (when) => `, sent ${when},`)} no longer holds${f.when('expires-at', (when) => `; it expired ${when}`)}.`,
    unblock: () =>
      'If the work is still urgent, notify again; otherwise plan and announce it in the ordinary way.',
  },
  'urgent.unverifiable': {
    brief: 'the notification cannot be verified',
    stands: (f) =>
      f.choose(
        'unknown',
        {
          'delivery-unknown':
            'A receipt of the notification was begun, but whether the mail was delivered is not known.',
          'receipt-unbound':
            'The newest receipt was not made by the run on the default branch that it names, so nobody knows who was told.',
          'run-unknown': 'Which run made the newest receipt could not be learned from GitHub.',
          'not-signed':
            'solution.yml demands a receipt that GitHub signed, and no receipt carries such a signature yet.',
        },
        'Whether the urgent intervention was notified, and by whom it was landed, could not be learned from GitHub.',
      ),
    unblock: (f) =>
      f.choose(
        'unknown',
        {
          'not-signed':
            'Set evidence.announcement in solution.yml to receipt: this version makes no signed receipts.',
        },
        'Ask servicedesk@src.si whether the notification arrived, record it in urgent.notification with its reference, and run the job again.',
      ),
  },
  'staff.departed': {
    brief: 'whoever starts the deployment has left',
    stands: (f) =>
      `${f.text('login', (login) => login, 'Whoever starts the deployment')} has left${f.text('ref', (ref) => ` (${ref})`)}${f.when('departed-at', (when) => `; gone from ${when.replace(/^on /, '')}`)}.`,
    unblock: () =>
      'Somebody who works here starts the deployment. See at once that servicedesk@src.si revokes the leaver’s access.',
  },
  'staff.unknown': {
    brief: 'whoever starts the deployment is not on the roster',
    stands: (f) =>
      `${f.text('login', (login) => login, 'Whoever starts the deployment')} is not in .ezdrav/staff.yml.`,
    unblock: () =>
      'Somebody of the roster starts the deployment, or the roster is completed by a pull request (github login and id).',
  },
  'staff.no-statement': {
    brief: 'no signed personal-data protection statement counts',
    stands: (f) =>
      `For ${f.text('login', (login) => login, 'whoever starts the deployment')} ${f.text('statement-signed', (date) => `the personal-data protection statement is dated ${date}, which is still to come`, 'no signed personal-data protection statement is recorded')}.`,
    unblock: (f) =>
      `${f.text('statement-signed', () => 'Write into statement-signed the day it was really signed', 'Have the statement signed and record its date in statement-signed')}, or let somebody else start.`,
  },
  'staff.not-eligible': {
    brief: 'no check of eligibility counts',
    stands: (f) =>
      `For ${f.text('login', (login) => login, 'whoever starts the deployment')} ${f.text('eligibility-checked', (date) => `the check of eligibility is dated ${date}, which is still to come`, 'no check of eligibility by the contract holder is recorded')}.`,
    unblock: (f) =>
      `${f.text('eligibility-checked', () => 'Write into eligibility-checked the day the contract holder really checked', 'Ask the contract holder for the check and record its date in eligibility-checked')}, or let somebody else start.`,
  },
  'staff.unverifiable': {
    brief: 'who starts the deployment is not known',
    stands: () => 'Who starts the deployment is not known.',
    unblock: () =>
      'Run the job again; the run has to tell who started it (permission actions: read).',
  },
  'clock.unverifiable': {
    brief: 'the time cannot be trusted',
    stands: (f) =>
      `What time it is could not be learned from a trusted clock${f.answer((said) => `: ${said}`)}.`,
    unblock: () =>
      'Run the job again. If it stays so, look for a proxy that caches or changes the Date header of GitHub’s answers.',
  },
  'api.forbidden': {
    brief: 'GitHub refused an answer',
    stands: (f) =>
      `GitHub refused ${f.text('request', (request) => request, 'a request')}${f.number('status', (status) => ` (${status})`)}${f.answer((said) => `: ${said}`)}.`,
    unblock: (f) =>
      f.text(
        'permission',
        (permission) => `Add ${permission} to the job’s permissions and run it again.`,
        'Check the job’s permissions and the token, and run it again.',
      ),
  },
  'api.rate-limited': {
    brief: 'GitHub’s rate limit is reached',
    stands: (f) =>
      `GitHub’s rate limit is reached${f.text('request', (request) => ` at ${request}`)}.`,
    unblock: () => 'Wait a few minutes (at most an hour) and run the job again.',
  },
  'api.unavailable': {
    brief: 'GitHub did not answer',
    stands: (f) =>
      `GitHub did not answer ${f.text('request', (request) => request, 'a request')}${f.number('status', (status) => ` (${status})`)}${f.answer((said) => `: ${said}`)}.`,
    unblock: () =>
      'Run the job again in a few minutes. If it stays so, check the runner’s network and proxy and GitHub’s status page.',
  },
  'api.malformed': {
    brief: 'an answer of GitHub cannot be read',
    stands: (f) =>
      `The answer to ${f.text('request', (request) => request, 'a request')} is not what GitHub documents${f.answer((said) => `: ${said}`)}.`,
    unblock: () =>
      'Run the job again. If it stays so, look for a proxy that changes answers, or use a newer version of the gate.',
  },
  'event.not-allowed': {
    brief: 'this event may not deploy',
    stands: (f) =>
      f.choose(
        'announcing',
        {
          true: `The run was started by ${f.text('event', (event) => event, 'an event')}${f.text('ref', (ref) => ` on ${ref}`)}; what is told from there would count as told by nobody, so nothing was sent.`,
        },
        `The run was started by ${f.text('event', (event) => event, 'an event')}, which may not deploy.`,
      ),
    unblock: (f) =>
      f.choose(
        'announcing',
        {
          true: 'Run the mode announce on the default branch: on push, on a schedule, or with “Run workflow”.',
        },
        'Start the deployment by pushing the tag, publishing its release, or “Run workflow” on the tag.',
      ),
  },
};
