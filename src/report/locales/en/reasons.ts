import type { ReasonCode } from '../../../rules/reason-codes.ts';
import type { FactPlaces, FactReader } from '../../fact-reader.ts';
import type { ReasonSentences } from '../../sentences.ts';
import { ENGLISH_MOMENTS } from '../../moments.ts';

const { count } = ENGLISH_MOMENTS;
const workingDaysCount = (number: number): string =>
  number === 0
    ? 'There is no working day'
    : `${number === 1 ? 'There is' : 'There are'} only ${count(number, { one: 'working day', other: 'working days' })}`;
const characters = (number: number): string =>
  count(number, { one: 'character', other: 'characters' });

const party = (f: FactReader): string =>
  f.choose('party', { client: 'the client', 'ezdrav-ict': 'the eZdravje ICT team' }, 'a party');
/** Places that take more than a fact. */
export const FACT_PLACES: FactPlaces = { 'the-party': party };
/** How a missing approval is given and recorded, depending on `evidence.approvals`. */
const giveApproval = (f: FactReader, key: string): string => {
  const line = '[ or comments {approve-line} on the announcement’s issue]';
  const verified = `an approver named in solution.yml approves the pull request${line}`;
  const recorded = `record the answer (“ezdrav record approval --party ${key}”)`;
  return f.choose(
    'demand',
    { verified: `It counts when ${verified}.`, recorded: `Then ${recorded}, or ${verified}.` },
    `Then ${recorded}.`,
  );
};

/** An approver's comment that was meant to approve, and what is wrong with it. */
export const SEEN_AND_SET_ASIDE =
  '[ The comment by {near-miss-by}[ ({near-miss-at:stamp})] does not count: {near-miss:own}[ ({near-miss-url})].]';

/** Permissions help only if GitHub refused; if it did not answer, mentioning them would mislead. */
const askAgain = (f: FactReader, permissions: string): string =>
  f.choose(
    'api-refused',
    { true: `Give the token ${permissions} and run the job again.` },
    'See the GitHub error below and re-run the job once GitHub responds.',
  );

/** Why a receipt is not the signed one that solution.yml demands. */
const UNSIGNED = {
  'not-signed':
    'solution.yml requires a receipt signed by GitHub, and the latest receipt bears no signature.',
  'signature-refused':
    'solution.yml requires a receipt signed by GitHub, and the signature on the latest one does not hold: it was made elsewhere, for something else, or was changed.',
  'key-gone':
    'The latest receipt is signed, but GitHub no longer publishes the key that signed it, so nobody can check it. That is no sign of a forgery.',
  'keys-unknown':
    'The latest receipt is signed, but GitHub’s keys could not be fetched, so it could not be checked.',
  'time-unknown':
    'The latest receipt is signed, but it is not known what time it is, so it could not be checked whether it was made before now.',
  'key-unusable': 'The latest receipt is signed with a key that cannot be used to check it.',
  'workflows-unset':
    'The latest receipt is signed, but evidence.workflows in solution.yml names no workflow that may sign.',
  'hosted-runner':
    'The latest receipt was signed on a runner of your own, which evidence.self-hosted does not trust.',
};
const ANNOUNCE_SIGNED =
  'Give the job that announces the permission id-token: write, name its workflow in evidence.workflows, and start it by hand (workflow_dispatch) with the input intervention.';
const SIGN_ANEW = {
  'not-signed': ANNOUNCE_SIGNED,
  'signature-refused': `Find out who made this receipt. ${ANNOUNCE_SIGNED}`,
  'key-gone':
    'Start the workflow that announces by hand (workflow_dispatch) with the input intervention: everybody is notified again, and the lead time counts from then.',
  'keys-unknown': 'Run this job again when GitHub answers.',
  'time-unknown': 'Run this job again when GitHub answers.',
  'key-unusable': ANNOUNCE_SIGNED,
  'workflows-unset': 'Name the workflow that announces in evidence.workflows.',
  'hosted-runner':
    'Announce on a runner of GitHub’s, or set evidence.self-hosted to trusted if whoever keeps the machine may speak for you.',
};

const ANNOUNCE_ANEW =
  'Then announce the changed plan to servicedesk@src.si and the solution custodian, at least two working days in advance, and have it approved again.';
/** A new start needs a new plan: the earliest possible moment. */
const EARLIEST_START =
  '[ Announced now, the earliest new start is {earliest-start-if-announced-now:stamp}.]';
const NEVER_OPENS =
  'Do not wait for it: correct schedule.start or schedule.end, and announce the changed plan.';
const IN_VAIN =
  'Do not wait for it: what is already known rules this slot out. Resolve that, or announce another slot.';
const RUN_AGAIN = 'then run the job again';

export const REASONS: Record<ReasonCode, ReasonSentences> = {
  'file.missing': {
    brief: 'there is no intervention file',
    what: 'No intervention file was found[ at {files}].',
    fix: `Write .ezdrav/intervention.yml (“ezdrav init” writes one with comments), merge it into the default branch and announce the intervention; ${RUN_AGAIN}.`,
  },
  'file.invalid': {
    brief: 'a file is invalid',
    what: '[Not valid: {files}.|A file of .ezdrav/ is not valid.]',
    fix: `Correct the faults listed with file, line and column, see “ezdrav check” pass, merge; ${RUN_AGAIN}.`,
  },
  'file.personal-data': {
    brief: 'a file contains personal data',
    what: 'There is personal data in [{files}|a file of .ezdrav/].',
    fix: 'Replace it with an opaque reference. It also remains in the history of the repository: inform your data protection officer.',
  },
  'rules.loosened': {
    brief: 'the rules were loosened just now',
    what: '[{file}|A file of rules] was loosened[ {pushed-at:when}][ by {by}][: {changed}]. The version before it refuses this[ ({codes})], and applies until two working days have passed.',
    fix: 'Wait until it takes effect[ (from {holds-from:stamp})], or undo the change. It takes effect at once if the pull request is approved by an approver or urgent authority of the version before. That person must not have written or merged it, written the plan, or started this run.',
  },
  'rules.unverifiable': {
    brief: 'earlier versions of the rules are not known',
    what: 'It is not known which rules applied before the present ones.',
    fix: 'Re-run the job. If it happens again, contact the maintainers of the gate.',
  },
  'target.withdrawn': {
    brief: 'the intervention is withdrawn',
    what: 'The file says status: withdrawn.',
    fix: `A withdrawn intervention is never allowed. If it is to take place after all, set status: planned. ${ANNOUNCE_ANEW}`,
  },
  'target.no-release': {
    brief: 'the run’s tag was not announced',
    what: 'The run’s ref[ {ref}] is not an existing tag[; {announced-tag} was announced].',
    fix: 'Start the run on the tag[ {announced-tag}]: push the tag, publish its release, or choose the tag in “Run workflow”. No branch may have the same name.',
  },
  'target.tag-mismatch': {
    brief: 'another release was announced',
    what: 'This run deploys [{ref}|another tag], [but {announced-tag} was announced|but no intervention announces that tag].[ These files are not used: {unread}. If one of them is the intervention, rename it.]',
    fix: `Deploy the announced tag[ {announced-tag}], or set release.tag to the new one. ${ANNOUNCE_ANEW}`,
  },
  'target.commit-mismatch': {
    brief: 'the commit is not the announced one',
    what: 'The run deploys [commit {deployed}|an unknown commit][; {announced-commit} was announced][; the tag now points to {tag-now}].',
    fix: (f) =>
      f.choose(
        'pin-is-tag-object',
        {
          true: `release.commit holds the id of the tag object itself, not of the commit[: set it to {tag-now}]. ${ANNOUNCE_ANEW}`,
        },
        `Find out who moved the tag and why. Protect tags with a ruleset. Deploy the announced commit under its tag, or set release.commit to the new one. ${ANNOUNCE_ANEW}`,
      ),
  },
  'target.environment-mismatch': {
    brief: 'another environment was announced',
    what: 'The gate ran for [{environment}|an unknown environment], but [{announced-environment}|another environment] was announced.',
    fix: `Set the input environment to what the job deploys to: production, test, or a name listed under environments in solution.yml. If the file is wrong, correct environment there. ${ANNOUNCE_ANEW}`,
  },
  'target.ambiguous': {
    brief: 'several interventions announce this release',
    what: 'Several unfinished interventions announce [{announced-tag}|this release]; the gate cannot tell which one you mean.',
    fix: 'Record the outcome of those that are over or will not take place (“ezdrav record outcome”; withdrawn ones count too). Or name one file in the input intervention (on the command line: --ref or --intervention).',
  },
  'target.finished': {
    brief: 'the intervention is already finished',
    what: 'The intervention that announces this release already has its outcome.',
    fix: 'Write a new intervention with a new id for the work that is left and announce it.',
  },
  'target.draft': {
    brief: 'the intervention is still a draft',
    what: 'The intervention that announces this release is still a draft[ ({drafts})].',
    fix: 'Complete it, choose a slot that leaves two working days, and remove the line status: draft. Then have it announced and approved.',
  },
  'target.unverifiable': {
    brief: 'the commit or the tag could not be read',
    what: 'GitHub did not say which commit is about to be deployed[, or where {announced-tag} points].',
    fix: (f) => askAgain(f, 'contents: read'),
  },
  'announcement.missing': {
    brief: 'the intervention is not announced',
    what: (f) =>
      f.choose(
        'withdrawn',
        {
          true: 'The latest mail about this intervention is a withdrawal, so there is no valid announcement.',
        },
        f.choose(
          'set-aside',
          {
            true: 'The intervention was withdrawn or finished after it was announced, or may have been, so that announcement no longer counts.',
          },
          f.choose(
            'receipt-demanded',
            { true: 'There is no receipt of an announcement, and solution.yml requires one.' },
            'No announcement is recorded.',
          ),
        ),
      ),
    fix: (f) =>
      `Announce it to servicedesk@src.si and the solution custodian[ ({custodian})]${f.choose('receipt-demanded', { true: ' with the mode announce' }, ', with the mode announce or by hand')}. If you send the letter by hand, record it with “ezdrav record announcement”. The two working days are counted from then.`,
  },
  'announcement.recipient-missing': {
    brief: 'the announcement did not go to everyone',
    what: 'The announcement did not go to [{missing:own}|all recipients].',
    fix: 'Send it to [{missing:own}|those who are missing] too. Record the later time and all recipients (“ezdrav record announcement --replace”); the lead time counts from the later one.',
  },
  'announcement.in-future': {
    brief: 'the announcement is dated in the future',
    what: 'The announcement has a send time in the future[ ({sent-at:stamp})].',
    fix: 'Set announcement.sent-at to the time it was actually sent (Ljubljana time).',
  },
  'announcement.no-reference': {
    brief: 'the announcement has no reference',
    what: 'The announcement has neither a ticket number nor a Message-ID.',
    fix: 'Set announcement.reference to the service desk’s ticket number, or to the <Message-ID> of the letter.',
  },
  'announcement.reference-malformed': {
    brief: 'the announcement’s reference is malformed',
    what: 'The reference[ {reference}] does not match reference-pattern[: {reference-pattern}].',
    fix: 'Set announcement.reference to the ticket number exactly as the service desk gave it.',
  },
  'announcement.plan-changed': {
    brief: 'the plan was changed after the announcement',
    what: 'The plan announced[ {told-at:when}] is not the present one[ ({plan})][; a different plan was on the default branch until {no-other-since:stamp}].',
    fix: `Restore the announced plan (“ezdrav check” shows the plan’s digest), or keep the present one. ${ANNOUNCE_ANEW}`,
  },
  'announcement.unverifiable': {
    brief: 'the announcement cannot be verified',
    what: (f) =>
      f.choose(
        'unknown',
        {
          'delivery-unknown':
            'A receipt of the announcement was started, but it is not known whether the mail was delivered.',
          'receipt-unreadable': 'The latest receipt cannot be read.',
          'receipt-unbound':
            'The latest receipt was not made by the run on the default branch that it names, so it is not known who was notified.',
          'run-unknown': 'GitHub did not say which run made the latest receipt.',
          'other-server':
            'The latest receipt names another mail server than contacts.mail-server in solution.yml.',
          ...UNSIGNED,
          'landing-unknown': 'GitHub did not say when the plan reached the default branch.',
        },
        'The receipts of the announcement could not be read from GitHub.',
      ),
    fix: (f) =>
      f.choose(
        'unknown',
        {
          'delivery-unknown':
            'Ask servicedesk@src.si whether the letter arrived; if it did, record it in announcement with its reference; otherwise announce again.',
          'other-server':
            'Announce through the mail server that contacts.mail-server names, or correct that key.',
          ...SIGN_ANEW,
        },
        askAgain(f, 'contents: read and deployments: read'),
      ),
  },
  'lead-time.too-short': {
    brief: 'the lead time is too short',
    what: (f) =>
      `${f.number('working-days', workingDaysCount, 'There are too few working days')} between the announcement[ ({announced-at:stamp})] and the planned start[ ({start:stamp})]; ${f.number('required', (days) => (days === 1 ? '1 is' : `${days} are`), '2 are')} required.`,
    fix: `Set schedule.start[ to {earliest-start-if-announced-now:stamp} or later (the earliest if announced today)| to a later night]. ${ANNOUNCE_ANEW} A new start is a new plan: the days are counted from its own announcement.[ For the present start it had to be announced {latest-announcement:day} at the latest.]`,
  },
  'lead-time.unverifiable': {
    brief: 'the lead time cannot be verified',
    what: (f) =>
      f.choose(
        'why',
        {
          'beyond-table': 'The calendar of work-free days does not reach that far[ ({beyond})].',
        },
        'It is not known when the intervention was announced, so the days cannot be counted.',
      ),
    fix: (f) =>
      f.choose(
        'why',
        {
          'beyond-table':
            'Correct the dates, or use a newer version of the gate with a longer calendar.',
        },
        'Fix the problem with the announcement first, then re-run the job.',
      ),
  },
  'approval.client-missing': {
    brief: 'the client’s approval is missing',
    what: `The client has not approved this plan. Silence is not approval.${SEEN_AND_SET_ASIDE}`,
    fix: (f) => `Ask the client to approve this plan. ${giveApproval(f, 'client')}`,
  },
  'approval.ezdrav-ict-missing': {
    brief: 'the approval of the eZdravje ICT team is missing',
    what: `The eZdravje ICT team has not approved this plan. Silence is not approval.${SEEN_AND_SET_ASIDE}`,
    fix: (f) =>
      `Ask the eZdravje ICT team (ikt@ezdrav.si) to approve this plan. ${giveApproval(f, 'ezdrav-ict')}`,
  },
  'approval.rejected': {
    brief: 'a party has said no',
    what: (f) =>
      `${f.choose('party', { client: 'The client', 'ezdrav-ict': 'The eZdravje ICT team' }, 'A party')} has rejected this plan[ ({by}[, {at:stamp}][, {reference}])]. An earlier yes counts no more.`,
    fix: (f) =>
      `Do not carry it out. Ask {the-party} what has to change: a changed plan is announced and approved again. If they say yes after all, ${f.choose(
        'via',
        {
          record: 'record the later yes (“ezdrav record approval”)',
          mail: 'bring in their later mail',
        },
        'they approve on GitHub again[ or comment {approve-line} on the announcement’s issue]; a yes by mail or telephone does not lift it',
      )}.`,
  },
  'approval.before-announcement': {
    brief: 'an approval is older than the announcement',
    what: 'The approval of {the-party}[, given {at:when},] is older than the announcement or the plan and does not name the plan’s digest.',
    fix: 'Ask {the-party} to confirm the approval for this plan and record the later time, or record the plan’s digest (plan) where the approval names it.',
  },
  'approval.in-future': {
    brief: 'an approval is dated in the future',
    what: 'The approval of {the-party} is dated in the future[ ({at:stamp})].',
    fix: 'Set “at” to the time it was actually given (Ljubljana time).',
  },
  'approval.same-party': {
    brief: 'both approvals come from the same person',
    what: 'Both approvals were given by the same person[ ({by})].',
    fix: 'The client and the eZdravje ICT team each approve for themselves: ask the other party.',
  },
  'approval.same-reference': {
    brief: 'both approvals have the same reference',
    what: 'Both approvals have the same reference[ ({reference})].',
    fix: 'Record each party’s answer with its own reference, such as the number of the entry in the ticket.',
  },
  'approval.reference-malformed': {
    brief: 'the reference of an approval is malformed',
    what: '[The reference {reference} of the approval of {the-party} does not match reference-pattern[: {reference-pattern}]|The approval of {the-party} has no reference that matches reference-pattern].',
    fix: 'Set it to the ticket number or to the <Message-ID> of the answer.',
  },
  'approval.self': {
    brief: 'an approval comes from those who make the change',
    what: 'The approval of {the-party} was given by the author of the plan or by whoever starts the deployment[ ({by})].',
    fix: 'Ask somebody else of {the-party} to approve, or let somebody else start the deployment.',
  },
  'approval.plan-changed': {
    brief: 'an approval is for another plan',
    what: 'The approval of {the-party} is for a plan other than the present one[ ({plan})].',
    fix: 'Ask {the-party} to approve the present plan, or restore the approved one.',
  },
  'approval.edited': {
    brief: 'an approving comment was edited',
    what: 'The approving comment of {the-party} was edited or hidden[ ({by})]; it does not count.',
    fix: 'Ask {the-party} for a new comment[ {approve-line}], or for a review.',
  },
  'approval.not-authorised': {
    brief: 'an approval comes from somebody who may not approve',
    what: 'The approval of {the-party} comes from somebody who is not one of its approvers, belongs to the house itself (staff.yml), or wrote by e-mail or an app[ ({by})].',
    fix: 'Ask one of the approvers of {the-party} listed in solution.yml (approvers), or correct that list in a separate pull request.',
  },
  'approval.unverifiable': {
    brief: 'an approval cannot be verified',
    what: (f) =>
      f.choose(
        'unknown',
        {
          'people-unknown':
            'Cannot confirm that the approval of {the-party} is independent: GitHub does not identify everyone who wrote or merged the plan or started the run. The cause is a deleted account, a deploy key, a run that a workflow started, or a push of too many commits.',
        },
        'The approval of {the-party} could not be read from GitHub.',
      ),
    fix: (f) =>
      f.choose(
        'unknown',
        {
          'people-unknown': `Start the deployment as a person. If it happens again, merge a new version of the plan in a separate pull request, opened and merged by people. ${ANNOUNCE_ANEW}`,
        },
        askAgain(f, 'pull-requests: read and issues: read'),
      ),
  },
  'schedule.outside-window': {
    brief: 'the slot is outside the maintenance window',
    what: (f) =>
      `The announced slot[ begins {start:when}][ and ends {end:when}], outside the maintenance window.[ The window${f.choose('downtime', { true: ' with downtime' })} opens {window-opens-at:when}[ and closes {window-closes-at:when}].]`,
    fix: `Move schedule.start and schedule.end into one night’s window (20:00–06:00; 22:00–06:00 with downtime; narrower if solution.yml says so). ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'schedule.spans-nights': {
    brief: 'the slot spans several nights',
    what: 'The announced slot touches the windows of several nights[ ({nights})].',
    fix: `Split the work into one intervention a night and announce each.${EARLIEST_START}`,
  },
  'schedule.reversed': {
    brief: 'the slot ends before it begins',
    what: 'The announced slot[ ends {end:when}], not after it begins[ ({start:stamp})].',
    fix: `Correct schedule.end. ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'slot.not-yet-open': {
    brief: 'the slot is not open yet',
    what: (f) =>
      f.choose(
        'reversed',
        { true: 'The announced slot ends before it begins, so it never opens.' },
        'The announced slot is not open yet[; it opens {opens-at:when}].',
      ),
    fix: (f) =>
      f.choose('reversed', { true: NEVER_OPENS }) ||
      f.choose('in-vain', { true: IN_VAIN }) ||
      `${f.choose('only-reason', { false: 'Resolve the other reasons first. ' })}Wait[ until it opens {opens-at:when}] and run the job again[; the slot closes {closes-at:when}].${f.choose('resumed', { true: ' The workflow with mode: resume on the default branch does this automatically.' })}`,
  },
  'slot.over': {
    brief: 'the slot is over',
    what: (f) =>
      f.choose(
        'reversed',
        { true: 'The announced slot ends before it begins, so it was never open.' },
        'The announced slot is over[; it closed {closes-at:when}].',
      ),
    fix: `Set a new schedule.start and schedule.end. ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'fit.too-late': {
    brief: 'the work no longer fits into the slot',
    what: 'It is too late to start: the work[ ({work-minutes} min)] and its rollback[ ({rollback-minutes} min)] no longer fit into the slot.[ The latest start was {last-start:when}.]',
    fix: `Do not start now. Set a new schedule. ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'fit.longer-than-slot': {
    brief: 'the work is longer than the slot',
    what: 'The work[ ({work-minutes} min)] and its rollback[ ({rollback-minutes} min)] are longer than the whole announced slot, so there is no moment to start.',
    fix: `Set a longer slot (schedule.end) or fewer minutes of work. ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'freeze.active': {
    brief: 'a freeze is in force',
    what: 'A freeze[ holds from {from:stamp}| is in force][ to {to:stamp}][: {reason}].',
    fix: 'Wait for its end[ ({to:stamp})] and announce a slot after it. Urgent interventions pass only where the freeze says urgent: allowed.',
  },
  'urgent.unjustified': {
    brief: 'the urgent intervention is not justified',
    what: (f) =>
      `urgent.reason is missing or too short${f.number('reason-length', (length) => ` (${characters(length)})`)}; at least 20 characters are needed.`,
    fix: 'Say in urgent.reason what is broken and why it cannot wait for a regular announcement.',
  },
  'urgent.no-incident': {
    brief: 'the incident’s reference is missing',
    what: 'urgent.incident is missing.',
    fix: 'Set urgent.incident to the number of the incident.',
  },
  'urgent.not-authorised': {
    brief: 'whoever starts the urgent intervention lacks the authority',
    what: 'urgent-authorities names neither the person who merged the plan nor the person who starts the run.',
    fix: 'Have somebody listed in urgent-authorities of solution.yml merge the plan or start the run.',
  },
  'urgent.not-notified': {
    brief: 'the notification of the urgent intervention was not sent',
    what: (f) =>
      `There is no known notification of this plan to the service desk and the solution custodian[; the one sent {notified-at:when} does not count]${f.choose('set-aside', { true: '; since the last one the intervention was withdrawn or finished, or may have been' }, '')}.`,
    fix: 'Notify servicedesk@src.si and the solution custodian. The gate sends the notification if smtp-url is set, and so does the mode announce. Or send it yourself and record it with “ezdrav record notification”.',
  },
  'urgent.recipient-missing': {
    brief: 'the notification did not go to everyone',
    what: 'The notification did not go to [{missing:own}|all recipients].',
    fix: 'Send it to [{missing:own}|those who are missing] too and record it (“ezdrav record notification --replace”).',
  },
  'urgent.plan-changed': {
    brief: 'the plan was changed after the notification',
    what: 'The notification[ sent {told-at:when}] is for a plan other than the present one[; a different plan was on the default branch until {no-other-since:stamp}].',
    fix: 'Send a notification of the present plan, or restore the plan that was notified.',
  },
  'urgent.notified-in-future': {
    brief: 'the notification is dated in the future',
    what: 'The notification has a send time in the future[ ({notified-at:stamp})].',
    fix: 'Set urgent.notification.sent-at to the time it was actually sent (Ljubljana time).',
  },
  'urgent.expired': {
    brief: 'the notification has expired',
    what: 'The notification[, sent {notified-at:when},] is no longer valid[; it expired {expires-at:when}].',
    fix: 'If the work is still urgent, send a new notification; otherwise plan and announce it as a regular intervention.',
  },
  'urgent.unverifiable': {
    brief: 'the notification cannot be verified',
    what: (f) =>
      f.choose(
        'unknown',
        {
          'delivery-unknown':
            'A receipt of the notification was started, but it is not known whether the mail was delivered.',
          'receipt-unbound':
            'The latest receipt was not made by the run on the default branch that it names, so it is not known who was notified.',
          'run-unknown': 'GitHub did not say which run made the latest receipt.',
          'other-server':
            'The latest receipt names another mail server than contacts.mail-server in solution.yml.',
          ...UNSIGNED,
        },
        'GitHub did not say whether the notification was sent and who merged the plan.',
      ),
    fix: (f) =>
      f.choose(
        'unknown',
        {
          'other-server':
            'Announce through the mail server that contacts.mail-server names, or correct that key.',
          ...SIGN_ANEW,
        },
        'Ask servicedesk@src.si whether the notification arrived. If it did, record it in urgent.notification with its reference; otherwise send a new one. Then re-run the job.',
      ),
  },
  'staff.departed': {
    brief: 'the person who starts the deployment has left',
    what: '[{login}|The person who starts the deployment] no longer works here[ ({ref})][; access ended {departed-at:when}].',
    ahead: {
      brief: 'the person who starts the deployment will have left',
      what: '[{login}|The person who starts the deployment] will no longer work here[ ({ref})][; access ends {departed-at:when}].',
    },
    fix: 'Have somebody who works here start the deployment. Make sure the revocation request has been sent to servicedesk@src.si.',
  },
  'staff.unknown': {
    brief: 'the person who starts the deployment is not on the roster',
    what: '[{login}|The person who starts the deployment] is not in .ezdrav/staff.yml.',
    fix: 'Have somebody on the roster start the deployment, or add the person in a pull request (github: login and id).',
  },
  'staff.no-statement': {
    brief: 'no valid signed data-protection statement',
    what: 'For [{login}|the person who starts the deployment] [the data-protection statement is dated in the future ({statement-signed})|no signed data-protection statement is recorded].',
    fix: (f) =>
      `${f.known('statement-signed', 'Set statement-signed to the day it was actually signed', 'Have the statement signed and record its date in statement-signed')}, or have somebody else start.`,
  },
  'staff.not-eligible': {
    brief: 'no valid check of eligibility',
    what: 'For [{login}|the person who starts the deployment] [the check of eligibility is dated in the future ({eligibility-checked})|no check of eligibility by the contract holder is recorded].',
    fix: (f) =>
      `${f.known('eligibility-checked', 'Set eligibility-checked to the day the contract holder actually checked', 'Ask the contract holder for the check and record its date in eligibility-checked')}, or have somebody else start.`,
  },
  'staff.unverifiable': {
    brief: 'it is not known who starts the deployment',
    what: 'It is not known who starts the deployment.',
    fix: 'Re-run the job; GitHub must be able to say who started it (permission actions: read).',
  },
  'clock.unverifiable': {
    brief: 'the time cannot be trusted',
    what: 'The time could not be determined from a trusted source[: {answer}].',
    fix: 'Run the job again. If it happens again, look for a proxy that caches or changes the Date header of GitHub’s answers.',
  },
  'api.forbidden': {
    brief: 'GitHub refused a request',
    what: 'GitHub refused [{request}|a request][ ({status})][: {answer}][; the token lacks {permission}].',
    fix: '[Give the job all that it needs, in one line, and run it again: {permissions}|[Add {permission} to the job’s permissions and run it again.|Check the job’s permissions and the token, and run it again.]]',
  },
  'api.rate-limited': {
    brief: 'GitHub’s rate limit is reached',
    what: 'GitHub’s rate limit is reached[; it holds until {until:stamp}].',
    fix: (f) =>
      `${f.known('until:when', 'Run the job again after that', 'Wait a few minutes (at most an hour) and run the job again')}[; the slot closes {slot-closes-at:when}].`,
  },
  'api.unavailable': {
    brief: 'GitHub did not answer',
    what: 'GitHub did not answer [{request}|a request][ ({status})][: {answer}].',
    fix: 'Run the job again in a few minutes. If it happens again, check the runner’s network and proxy and GitHub’s status page.',
  },
  'api.malformed': {
    brief: 'an answer from GitHub cannot be read',
    what: '[The organisation’s rules cannot be known: {of-organisation}.|The answer to [{request}|a request] is not what GitHub documents[: {answer}].]',
    fix: (f) =>
      f.known(
        'of-organisation',
        'Correct that in the organisation’s repository or in solution.yml, and run the job again. Until then no gate allows anything.',
        'Run the job again. If it happens again, look for a proxy that changes answers, or use a newer version of the gate.',
      ),
  },
  'event.not-allowed': {
    brief: 'this event may not deploy',
    what: (f) =>
      f.choose(
        'announcing',
        {
          true: 'The run was triggered by [{event}|an event][ on {ref}]; a notice sent from there would not count, so nothing was sent.',
        },
        'The run was triggered by [{event}|an event], which is not allowed to deploy.',
      ),
    fix: (f) =>
      f.choose(
        'announcing',
        {
          true: 'Run the mode announce on the default branch: on push, on a schedule, or with “Run workflow”.',
        },
        'Start the deployment by pushing the tag, publishing its release, or “Run workflow” on the tag.',
      ),
  },
};
