import { quoted } from '../../escaping.ts';
import { ENGLISH_MOMENTS } from '../../moments.ts';

const { count } = ENGLISH_MOMENTS;
const ROSTER = quoted('.ezdrav/staff.yml');
const SOLUTION = quoted('.ezdrav/solution.yml');
const key = quoted;

export const STAFF = {
  departure: {
    title: (ref: string) => `Revoke access: ${ref}`,
    lead: 'Cooperation has ended. All access to eZdravje must be revoked at once.',
    signals: {
      left: `the last day in ${ROSTER} is over`,
      gone: `the entry was deleted from ${ROSTER} before the revocation was confirmed`,
      'no-write-access': `the entry says ${key('write: true')}, but the account has no write access to this repository`,
      'no-member': 'the account is not a member of the organisation any more',
      'contract-ended': 'the contract has ended',
    },
    sendByHand: (to: string) =>
      `Send the letter below to ${to}, with the name filled in. Do not write the name here.`,
    sentByMail: (to: string) =>
      `The letter goes to ${to} by mail. A comment below says when it went.`,
    askWhetherSent: (to: string) =>
      `It is not known whether the letter was sent: a person changed what was recorded of it in an earlier issue or comment. Ask the service desk, or look into the sender's mailbox; if it did not go, send the letter below to ${to} now.`,
    question: {
      title: (ref: string) => `Departure to be confirmed: ${ref}`,
      lead: 'It is not certain that this person has left, so nobody has been told.',
      find: 'Find out whether the person has left.',
      ifLeft: (ref: string, command: string) =>
        `If so, record ${key('left')} in ${ROSTER}, at ${ref} (${command}). The letter to the service desk is then due at once; where there is a mail server it goes by itself.`,
      ifLeftAndGone: (ref: string, command: string) =>
        `If so, put the entry ${ref} back into ${ROSTER} and record ${key('left')} (${command}). The letter to the service desk is then due at once; where there is a mail server it goes by itself.`,
      ifNotGone: (ref: string) =>
        `If not, put the entry ${ref} back as it was; this issue then closes by itself.`,
      ifContinued: `If the contract runs on, correct ${key('contract.ends')} in ${SOLUTION}; this issue then closes by itself.`,
      reminders: 'Until it is answered a reminder follows on each working day.',
      open: 'It is not answered yet whether the person has left; the description says how. Until then nobody is told.',
    },
    publicRepository:
      'This repository is public, so no names are taken in and the letter cannot be sent from here.',
    recordTold: (ref: string) =>
      `Record in ${ROSTER}, at ${ref}: ${key('left')} and ${key('revocation.notified')}, with the reference you get.`,
    putBack: (ref: string) =>
      `Put the entry ${ref} back into ${ROSTER}, with ${key('left')} and ${key('revocation')}. Delete it once the revocation is confirmed, not before.`,
    succeeded: (ref: string) =>
      `${ref} stands in ${ROSTER} again, for somebody else or for nobody knows whom. Give that entry a ref of its own and put the entry of whoever left back, with ${key('left')} and ${key('revocation')}. If it is the same person after all, land the old entry once more, with ${key('left')} and ${key('revocation.confirmed')}, and then the new one; this issue then closes by itself.`,
    ifStillHere:
      'If the person still works here, correct the entry or give the access back; this issue then closes by itself.',
    recordConfirmed: `When the service desk confirms, record ${key('revocation.confirmed')}. This issue then closes by itself.`,
    reminders: 'Until then a reminder follows on each working day.',
    settled: 'The revocation is confirmed.',
    withdrawn:
      'Nothing speaks of a departure any more, so this issue is closed. If the letter has been sent already, tell the service desk.',
    reopened: 'Opened again: the revocation is not confirmed yet.',
    reminder: (ref: string, day: string) =>
      `Reminder, ${day}: the revocation for ${ref} is not confirmed yet.`,
    toldAt: (at: string) =>
      `The service desk was told ${at}. Ask there for the confirmation and record ${key('revocation.confirmed')} in ${ROSTER}.`,
    notTold: (to: string) =>
      `Nobody has told the service desk yet. Send the letter above to ${to} now and record ${key('revocation.notified')} in ${ROSTER}.`,
    toldUnknown: (messageId: string, to: string) =>
      `It is not known whether the letter ${messageId} reached the service desk. Ask there, or look into the sender's mailbox; if it did not arrive, send the letter above to ${to} now. Record ${key('revocation.notified')} in ${ROSTER}.`,
  },
  newcomer: {
    title: (ref: string) => `Account: ${ref}`,
    lead: 'On the way in, without an account yet.',
    missing: 'Before the account may be asked for, this is missing:',
    requirements: {
      'eligibility-checked': `${key('eligibility-checked')}: the contract holder checks that the person is entitled and meets the conditions ("Zahteve IKT do SW hiš pri razpisih")`,
      'statement-signed': `${key('statement-signed')}: the person signs the personal-data protection statement`,
      role: `${key('role')}: what the person does`,
      company: `${key('company')}: for whom the person works`,
    },
    complete: 'Everything is there: the account can be asked for.',
    sendByHand: (to: string, command: string) =>
      `Send the letter below to ${to}, with name, e-mail and mobile number filled in. ${command} writes it whole.`,
    sentByMail: (to: string) =>
      `The letter goes to ${to} by mail. A comment below says when it went.`,
    recordRequested: (ref: string) =>
      `Record in ${ROSTER}, at ${ref}: ${key('account.requested')}, with the reference you get.`,
    recordGranted: `When the account is granted, record ${key('account.granted')}. This issue then closes by itself.`,
    settled: 'The account is granted.',
    withdrawn: 'The person is not on the way in any more, so this issue is closed.',
  },
  contract: {
    title: 'Contract ended: revoke all access',
    lead: (day: string) =>
      `The contract ended ${day}. The access of everybody who worked under it must be revoked at once.`,
    each: 'Each person has an issue of their own. This one closes when all of them are closed.',
    more: (more: number) => `… and ${more} more`,
    settled: 'All revocations are confirmed.',
    withdrawn: 'The contract runs on, so this issue is closed.',
  },
  together: {
    title: 'Is this true? Many seem to have left at once',
    lead: (many: number) =>
      `GitHub suggests that ${many} people have left, all at once. That is rarely true, so nobody has been told and no letter was sent.`,
    find: 'Look first for another cause: a team was taken off, the base permission was lowered, the repository was moved, or the token sees only a part of the list.',
    ifLeft: (command: string) =>
      `Of whoever has left, record ${key('left')} in ${ROSTER} (${command}, with the ref). The letter about that person is then due at once.`,
    ifNot:
      'For everybody else correct the entry or give the access back; this issue then closes by itself.',
    over: 'GitHub no longer suggests it, so this issue is closed.',
  },
  letter: {
    begun: (messageId: string) => `The letter is being sent as ${messageId}.`,
    sent: (at: string, to: string, messageId: string) =>
      `The letter was accepted by the mail server for ${to} ${at}. Message-ID: ${messageId}.`,
    failed: (why: string) =>
      `The letter was not sent (${why}). Nobody got it; the next run tries again. If it is urgent, send it by hand.`,
    unknown: (messageId: string) =>
      `It is not known whether the letter ${messageId} went out, so it is not sent again. Ask the service desk, or look into the sender's mailbox, and record the time in ${ROSTER}.`,
    yielded: 'Another run sends the letter.',
    title: 'Letter (without personal data)',
    namePlaceholder: '………………',
  },
  labels: {
    person: 'Person',
    role: 'Role',
    why: 'Why',
    departed: 'Left',
    noticed: 'Noticed',
    due: 'Due',
    dueNow: 'now',
    whatToDo: 'What to do',
    letter: 'Letter',
    left: 'Left',
    told: 'Service desk told',
    confirmed: 'Revocation confirmed',
    notRecorded: 'not recorded',
    leftToTold: 'From leaving to telling',
    toldToConfirmed: 'From telling to confirmation',
    leftToConfirmed: 'From leaving to confirmation',
    requested: 'Account requested',
    granted: 'Account granted',
    duplicate: (issue: string) => `Duplicate of ${issue}.`,
  },
  summary: {
    title: 'Staff',
    titleUndone: 'Staff: not everything is known or done',
    counts: {
      leaving: (number: number) => `${number} to be revoked`,
      'way-out': (number: number) => `${number} on the way out`,
      'way-in': (number: number) => `${number} on the way in`,
      in: (number: number) => `${number} in`,
      out: (number: number) => `${number} revoked`,
    },
    places: {
      leaving: 'to be revoked',
      'way-out': 'on the way out',
      'way-in': 'on the way in',
      in: 'in',
      out: 'revoked',
    },
    columns: ['Person', 'Where', 'Waits', 'Issue', 'What stands'] satisfies readonly [
      string,
      string,
      string,
      string,
      string,
    ],
    until: (length: string) => `${length} left`,
    noRoster: `This repository keeps no roster (${ROSTER}) and kept none lately: there is nobody to look after.`,
    invalidRoster: `${ROSTER} is not valid, so nothing was judged: nobody who leaves since is noticed, and no issue was made, changed or closed. Departures that open issues tell of go on being reminded of. Correct the file at once.`,
    nobody: 'The roster is empty.',
    contractEnded: (day: string, issue: string) =>
      `The contract ended ${day}; everybody's access is to be revoked${issue}.`,
    isPublic:
      'The repository is public: no names, addresses or logins are written anywhere, and no letters are sent.',
    membershipNotAsked: `Membership of the organisation was not looked at: ${key('members-token')} is not given.`,
    edited: (issues: string) =>
      `A person changed the text of ${issues}, which this mode wrote: what it says there does not count.`,
    letterTold: {
      sent: (at: string) => `letter sent ${at}`,
      recorded: (at: string) => `told ${at}`,
    },
    letterAsked: (on: string) => `account requested ${on}`,
    hindrances: {
      question: 'a person has to confirm the departure first',
      edited: 'not known whether the letter was sent: a person changed what was recorded of it',
      'by-hand': 'letter to be sent by hand',
      public: 'letter to be sent by hand (public repository)',
      'no-person': `letter not sent: ${key('people')} lacks what it needs`,
      'people-unreadable': `letter not sent: ${key('people')} cannot be read`,
      'mail-settings': 'letter not sent: the mail settings are not valid',
      refused: 'letter not sent: refused by the mail server',
      unknown: 'not known whether the letter was sent',
      'under-way': 'another run is sending the letter',
      'solution-invalid': `letter not sent: ${SOLUTION} is not valid`,
      'not-recorded': 'letter not sent: its beginning could not be recorded',
    },
    unknowableTitle: 'What cannot be known',
    unknowable: {
      clock: 'What time it is: the answers of GitHub do not agree. Nothing was judged.',
      repository: 'The repository could not be read. Nothing was judged.',
      files: 'The files could not be read. Nothing was judged.',
      solution: `${SOLUTION} is not valid: when the contract ends, whom to assign, and who else is told. Revocations go to the service desk without it; requests for accounts wait. Correct the file.`,
      history:
        'Whether entries were deleted from the roster in the last 35 days: the record of pushes could not be read.',
      writers:
        'Who still has write access: the list of collaborators was refused, or cannot be whole.',
      members:
        'Who is still a member of the organisation: the list of members was refused, or cannot be whole.',
      issues: 'Which issues there are already: the list could not be read, so none was made.',
      comments: 'What the comments say: no reminder was written and no letter was sent.',
    },
    answered: (request: string, status: string) => `${request} answered ${status}.`,
    noAnswer: (request: string) => `${request} was not answered.`,
    permission: (permission: string) => `The token lacks ${permission}.`,
    undoneTitle: 'What was not done',
    undone: {
      make: (of: string) => `No issue could be made for ${of}. The next run tries again.`,
      reopen: (of: string) => `The issue for ${of} could not be opened again.`,
      update: (of: string) => `The issue for ${of} could not be brought up to date.`,
      close: (of: string) => `The issue for ${of} could not be closed.`,
      'close-twin': (of: string) => `A second issue for ${of} could not be closed.`,
      remind: (of: string) => `The reminder for ${of} could not be written.`,
      letter: (of: string) => `The letter for ${of} was not sent.`,
      'record-letter': (of: string) =>
        `The letter for ${of} was sent, but that could not be recorded in its issue.`,
      'record-failed': (of: string) =>
        `The letter for ${of} was NOT sent, and that could not be recorded in its issue: the next run will call it unknown. Send it by hand.`,
      'record-unknown': (of: string) =>
        `Nobody knows whether the letter for ${of} was sent, and that could not be recorded in its issue. Ask the service desk.`,
      'people-refused': () =>
        `${key('people')} was not read: in a public repository everybody can see what becomes of it. Take the input away and send letters by hand.`,
      'people-unreadable': () =>
        `${key('people')} cannot be read: it must be YAML or JSON, keyed by ${key('ref')}.`,
      'mail-settings': () =>
        `${key('smtp-url')} and ${key('mail-from')} are not a mail server and a sender that can be meant.`,
    },
    deedsTitle: 'Done',
    deeds: {
      made: (number: number) => `${count(number, { one: 'issue', other: 'issues' })} made`,
      reopened: (number: number) =>
        `${count(number, { one: 'issue', other: 'issues' })} opened again`,
      updated: (number: number) =>
        `${count(number, { one: 'issue', other: 'issues' })} brought up to date`,
      closed: (number: number) => `${count(number, { one: 'issue', other: 'issues' })} closed`,
      twins: (number: number) =>
        `${count(number, { one: 'duplicate', other: 'duplicates' })} closed`,
      reminded: (number: number) =>
        `${count(number, { one: 'reminder', other: 'reminders' })} written`,
      sent: (number: number) => `${count(number, { one: 'letter', other: 'letters' })} sent`,
    },
    nothingDone: 'Nothing had to be done.',
    others: (number: number) => `In (${number})`,
    more: (number: number) => `… and ${number} more in the JSON report`,
  },
  progress: {
    reading: 'Rosters, access and issues',
    issues: 'Issues',
    reminders: 'Reminders',
    letters: 'Letters',
    closing: 'Closing',
    of: (done: number, all: number, what: string) => `${done} of ${all}: ${what}`,
  },
};
