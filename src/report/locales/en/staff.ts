import { quoted } from '../../escaping.ts';
import { ENGLISH_MOMENTS } from '../../moments.ts';

const { count } = ENGLISH_MOMENTS;
const ROSTER = quoted('.ezdrav/staff.yml');
const SOLUTION = quoted('.ezdrav/solution.yml');
const key = quoted;
const RECORD = quoted('ezdrav record revocation');

export const STAFF = {
  departure: {
    title: 'Revoke access: {ref}',
    lead: 'This person no longer works on the contract. All access to eZdravje must be revoked at once.',
    signals: {
      left: `the last day in ${ROSTER} is over`,
      gone: `the entry was deleted from ${ROSTER} before the revocation was confirmed`,
      'no-write-access': `the entry says ${key('write: true')}, but the account has no write access to this repository`,
      'no-member': 'the account is not a member of the organisation any more',
      'contract-ended': 'the contract has ended',
    },
    sendByHand:
      'Send the letter below to {to}, with the name filled in. Do not write the name here.',
    sentByMail: 'The letter is sent to {to} by mail. A comment below says when it was sent.',
    recordChanged:
      'It is not known whether the letter was sent: somebody changed what was recorded about it in an issue or comment, or GitHub has not signed it.',
    unlessSent: `If it was not sent, send the letter of this issue to {to} now. Then record when it was: ${RECORD}.`,
    question: {
      title: 'Departure to be confirmed: {ref}',
      lead: 'It is not certain that this person has left, so nobody has been notified.',
      find: 'Find out whether the person has left.',
      ifLeft: `If so, record ${key('left')} in ${ROSTER}, at {ref} ({leftCommand}). The letter to the service desk must then be sent at once; with a mail server this is automatic.`,
      ifLeftAndGone: `If so, put the entry {ref} back into ${ROSTER} and record ${key('left')} ({leftCommand}). The letter to the service desk must then be sent at once; with a mail server this is automatic.`,
      ifNotGone:
        'If not, put the entry {ref} back as it was; this issue then closes automatically.',
      ifContinued: `If the contract continues, correct ${key('contract.ends')} in ${SOLUTION}; this issue then closes automatically.`,
      reminders: 'Until this is answered, a reminder follows every working day.',
      open: 'Nobody has answered yet whether the person has left; the description says how. Until then nobody is notified.',
    },
    publicRepository:
      'This repository is public, so names are not accepted and the letter cannot be sent from here.',
    recordNotified: `Record in ${ROSTER}, at {ref}: ${key('left')} ({leftCommand}) and ${key('revocation.notified')}, with the reference you get ({notifyCommand}).`,
    putBack: `Put the entry {ref} back into ${ROSTER}, with ${key('left')} and ${key('revocation')}. Delete it once the revocation is confirmed, not before.`,
    refReused: `{ref} is in ${ROSTER} again, for someone else, or it cannot be determined for whom. Give that entry its own ref and restore the entry of the person who left, with ${key('left')} and ${key('revocation')}. If it is the same person after all, merge the old entry once more, with ${key('left')} and ${key('revocation.confirmed')}, and then the new one; this issue then closes automatically.`,
    ifStillHere:
      'If the person still works here, correct the entry or restore the access; this issue then closes automatically.',
    recordConfirmed: `When the service desk confirms, record ${key('revocation.confirmed')} ({confirmCommand}). This issue then closes automatically.`,
    reminders: 'Until then a reminder follows every working day.',
    settled: 'The revocation is confirmed.',
    withdrawn:
      'Nothing indicates a departure any more, so this issue is closed. If the letter has already been sent, inform the service desk.',
    reopened: 'Reopened: the revocation is not confirmed yet.',
    reminder: 'Reminder, {day}: the revocation for {ref} is not confirmed yet.',
    notifiedAt: `The service desk was notified {at}. Ask there for the confirmation and record ${key('revocation.confirmed')} in ${ROSTER} ({confirmCommand}).`,
    notNotified: `The service desk has not been notified yet. Send the letter above to {to} now and record ${key('revocation.notified')} in ${ROSTER} ({notifyCommand}).`,
  },
  joiner: {
    title: 'Account: {ref}',
    lead: 'Joining; no account yet.',
    missing: 'Missing before the account can be requested:',
    requirements: {
      'eligibility-checked': `${key('eligibility-checked')}: the contract holder checks that the person is entitled and meets the conditions ("Zahteve IKT do SW hiš pri razpisih")`,
      'statement-signed': `${key('statement-signed')}: the person signs the personal-data protection statement`,
      role: `${key('role')}: what the person does`,
      company: `${key('company')}: for whom the person works`,
    },
    complete: 'Everything is there: the account can be requested.',
    sendByHand:
      'Send the letter below to {to}, with name, e-mail and mobile number filled in. {letterCommand} writes it whole.',
    sentByMail: 'The letter is sent to {to} by mail. A comment below says when it was sent.',
    recordRequested: `Record in ${ROSTER}, at {ref}: ${key('account.requested')}, with the reference you get ({requestCommand}).`,
    recordGranted: `When the account is granted, record ${key('account.granted')} ({grantCommand}). This issue then closes automatically.`,
    settled: 'The account is granted.',
    withdrawn: 'The person is no longer joining, so this issue is closed.',
  },
  contract: {
    title: 'Contract ended: revoke all access',
    lead: 'The contract ended {day}. The access of everybody who worked under it must be revoked at once.',
    each: 'Each person has a separate issue. This one closes when all of them are closed.',
    more: '… and {more} more',
    settled: 'All revocations are confirmed.',
    withdrawn: 'The contract continues, so this issue is closed.',
  },
  together: {
    title: 'Is this true? Many seem to have left at once',
    lead: (many: number) =>
      `GitHub suggests that ${count(many, { one: 'person has', other: 'people have' })} left, all at once. That is rarely true, so nobody has been notified and no letter was sent.`,
    find: 'First look for another cause: a team was removed, the base permission was lowered, the repository was moved, or the token sees only part of the list.',
    ifLeft: `For everybody who has left, record ${key('left')} in ${ROSTER} ({command}, with the ref). The letter about that person must then be sent at once.`,
    ifNot:
      'For everybody else, correct the entry or restore the access; this issue then closes automatically.',
    over: 'GitHub no longer suggests it, so this issue is closed.',
  },
  letter: {
    begun: 'The letter is being sent as {messageId}.',
    sent: 'The letter was accepted by the mail server for {to} {at}. Message-ID: {messageId}.',
    copiesRefused: 'The mail server refused these copies, so they were left out: {refusedCopies}.',
    failed:
      'The letter was not sent ({why}). Nobody received it; the next run tries again. If it is urgent, send it by hand.',
    recordWhen: `Record when it was in ${ROSTER} (${key('ezdrav record')}).`,
    cancelled: 'the run was cancelled',
    title: 'Letter (without personal data)',
    namePlaceholder: '………………',
  },
  labels: {
    person: 'Person',
    role: 'Role',
    solutions: 'Solutions',
    why: 'Why',
    departed: 'Left',
    noticed: 'Noticed',
    due: 'Due',
    dueNow: 'now',
    whatToDo: 'What to do',
    letter: 'Letter',
    left: 'Left',
    notified: 'Service desk notified',
    confirmed: 'Revocation confirmed',
    notRecorded: 'not recorded',
    leftToNotified: 'From leaving to notification',
    notifiedToConfirmed: 'From notification to confirmation',
    leftToConfirmed: 'From leaving to confirmation',
    requested: 'Account requested',
    granted: 'Account granted',
    duplicate: 'Duplicate of #{number}.',
  },
  summary: {
    title: 'Staff',
    titleFailed: 'Staff: not everything is known or done',
    counts: {
      leaving: '{number} to be revoked',
      'way-out': '{number} leaving',
      'way-in': '{number} joining',
      in: '{number} working here',
      out: '{number} revoked',
    },
    places: {
      leaving: 'to be revoked',
      'way-out': 'leaving',
      'way-in': 'joining',
      in: 'working here',
      out: 'revoked',
    },
    columns: ['Person', 'Where', 'Waiting', 'Issue', 'Status'] satisfies readonly [
      string,
      string,
      string,
      string,
      string,
    ],
    until: '{length} left',
    noRoster: `This repository keeps no roster (${ROSTER}) and has not kept one recently: there is nobody to check.`,
    invalidRoster: `${ROSTER} is not valid, so nothing was evaluated: new departures are not noticed, and no issue was opened, changed or closed. Reminders for open departure issues continue. Correct the file at once.`,
    nobody: 'The roster is empty.',
    contractEnded:
      "The contract ended {day}; everybody's access must be revoked[ (#{contractIssue})].",
    isPublic:
      'The repository is public: no names, addresses or logins are written anywhere, and no letters are sent.',
    membershipNotAsked: `Membership of the organisation was not checked: ${key('members-token')} is not given.`,
    edited:
      'Somebody changed the text of {edited}, which this mode wrote: what it says there does not count.',
    foreign:
      'GitHub has not signed {foreign} for this repository as they are: another workflow wrote or changed them, or they are older than the demand. What they say does not count; look at them, then close them.',
    signing: {
      demanded: `${SOLUTION} demands GitHub’s signature, and this run cannot have one that counts ({why}): no letter is sent.`,
      missing:
        'What this mode records is not signed by GitHub, so any workflow can write the same. Give the job permissions: id-token: write, and name its workflow in evidence.workflows of solution.yml.',
      why: {
        permission: 'the job lacks permissions: id-token: write',
        service: 'GitHub gave no token',
      } satisfies Readonly<Record<string, string>> as Readonly<Record<string, string>>,
    },
    letterState: {
      sent: 'letter sent {at}',
      recorded: 'notified {at}',
    },
    written: 'written in {file}, line {line} ({key})[, at {commit}]',
    lastWritten: 'last written in {file}, line {line} ({key})[, at {commit}]',
    letterAsked: 'account requested {on}',
    hindrances: {
      question: 'somebody has to confirm the departure first',
      edited: `not known whether the letter was sent: somebody changed what was recorded about it, or GitHub has not signed it; ask the service desk, then ${key('ezdrav record')}`,
      'no-signature': 'letter not sent: GitHub’s signature is demanded and cannot be had',
      'by-hand': 'letter to be sent by hand',
      public: 'letter to be sent by hand (public repository)',
      'no-person': `letter not sent: ${key('people')} lacks what it needs`,
      'people-unreadable': `letter not sent: ${key('people')} cannot be read`,
      'mail-settings': 'letter not sent: the mail settings are not valid',
      refused: 'letter not sent: refused by the mail server',
      unknown: `not known whether the letter was sent; ask the service desk, then ${key('ezdrav record')}`,
      'under-way': 'another run is sending the letter',
      'solution-invalid': `letter not sent: ${SOLUTION} is not valid`,
      'organisation-unreadable': 'letter not sent: the organisation’s rules cannot be read',
      'not-recorded': 'letter not sent: the start of sending could not be recorded',
    },
    unknownTitle: 'What could not be determined',
    unknown: {
      clock: 'What time it is: GitHub’s answers do not agree. Nothing was evaluated.',
      repository: 'The repository could not be read. Nothing was evaluated.',
      files: 'The files could not be read. Nothing was evaluated.',
      solution: `When the contract ends, whom to assign and who else to notify: ${SOLUTION} is not valid. Revocations are sent to the service desk without it; account requests wait. Correct the file.`,
      history:
        'Whether entries were deleted from the roster in the last 35 days: the record of pushes could not be read.',
      organisation:
        'What the organisation demands and whom its roster lists: its repository could not be read. Revocations of those marked as left are sent to the service desk without it; account requests wait, and nobody counts as removed from the roster.',
      writers:
        'Who still has write access: the list of collaborators was refused or is incomplete.',
      members:
        'Who is still a member of the organisation: the list of members was refused or is incomplete.',
      issues: 'Which issues there are already: the list could not be read, so none was opened.',
      comments: 'What the comments say: no reminder was written and no letter was sent.',
    },
    answered: '{request} answered {status}.',
    noAnswer: '{request} was not answered.',
    because: 'The reason: {why}.',
    permission: 'The token lacks {permission}.',
    failedTitle: 'What was not done',
    failed: {
      make: 'No issue could be opened for {of}. The next run tries again.',
      reopen: 'The issue for {of} could not be reopened.',
      update: 'The issue for {of} could not be updated.',
      close: 'The issue for {of} could not be closed.',
      'close-twin': 'A second issue for {of} could not be closed.',
      remind: 'The reminder for {of} could not be written.',
      letter: 'The letter for {of} was not sent.',
      'record-letter': 'The letter for {of} was sent, but that could not be recorded in its issue.',
      'record-failed':
        'The letter for {of} was NOT sent, and that could not be recorded in its issue: the next run will report its delivery as unknown. Send it by hand.',
      'record-unknown':
        'It is not known whether the letter for {of} was sent, and that could not be recorded in its issue. Ask the service desk.',
      sign: 'The letter for {of} was not sent: GitHub’s signature is demanded, and GitHub gave none. The next run tries again.',
      'sign-sent': `The letter for {of} WAS SENT, but GitHub did not sign the record of it, so later runs will not know. Do not send it again: record when it was in ${ROSTER} (${key('ezdrav record')}).`,
      'people-refused': `${key('people')} was not read: in a public repository everybody can see what it is used for. Remove the input and send letters by hand.`,
      'people-unreadable': `${key('people')} cannot be read: it must be YAML or JSON, keyed by ${key('ref')}.`,
      'mail-settings': `${key('smtp-url')} and ${key('mail-from')} are not a valid mail server and sender.`,
    },
    doneTitle: 'Done',
    done: {
      made: (number: number) => `${count(number, { one: 'issue', other: 'issues' })} opened`,
      reopened: (number: number) => `${count(number, { one: 'issue', other: 'issues' })} reopened`,
      updated: (number: number) => `${count(number, { one: 'issue', other: 'issues' })} updated`,
      closed: (number: number) => `${count(number, { one: 'issue', other: 'issues' })} closed`,
      twins: (number: number) =>
        `${count(number, { one: 'duplicate', other: 'duplicates' })} closed`,
      reminded: (number: number) =>
        `${count(number, { one: 'reminder', other: 'reminders' })} written`,
      sent: (number: number) => `${count(number, { one: 'letter', other: 'letters' })} sent`,
    },
    nothingDone: 'Nothing had to be done.',
    others: 'Working here ({number})',
    more: (number: number) => `… and ${number} more in the JSON report`,
  },
  progress: {
    reading: 'Rosters, access and issues',
    issues: 'Issues',
    reminders: 'Reminders',
    letters: 'Letters',
    closing: 'Closing',
    of: '{done} of {all}: {what}',
  },
};
