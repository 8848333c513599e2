import { modules as e } from "./shared.ezdrav.js";

export const id = 9154;

export const ids = [ 9154 ];

export const modules = {
...e,
9154: ((e, t, n) => {
n.r(t);
n.d(t, {
ENGLISH: () => me
});
var o = n(9354);
const a = {
notices: {
announcement: "announcement",
"changed-announcement": "changed announcement",
withdrawal: "withdrawal",
"urgent-notification": "notification of the urgent intervention"
},
refusals: {
address: "an address or the sender cannot be written into a mail",
"host-unknown": "the mail server’s name could not be found",
"connection-refused": "nothing answers at this host and port",
unreachable: "the mail server cannot be reached from here",
"no-connection": "the connection to the mail server could not be made or broke off",
timeout: "the mail server did not answer in time",
"certificate-expired": "the mail server’s certificate has expired or is not valid yet",
"certificate-name": "the mail server’s certificate is for another name",
certificate: "the mail server’s certificate is not trusted",
"no-tls": "the mail server offers no TLS; the password was not sent",
"starttls-port": "this port of the mail server begins without TLS, and smtp-url says smtps",
"tls-port": "this port of the mail server speaks TLS from the beginning, and smtp-url says smtp",
"no-login": "the mail server offers no login",
"login-refused": "the mail server refused the login",
"sender-refused": "the mail server refused the sender",
"recipient-refused": "the mail server refused a recipient",
"message-refused": "the mail server refused the mail",
protocol: "the server did not respond like a mail server"
},
mailRemedies: {
address: "Correct the address in solution.yml or the input mail-from.",
"host-unknown": "Correct the host in smtp-url, or let the runner look names up.",
"connection-refused": "Correct host and port in smtp-url, or let the runner reach them.",
unreachable: "Correct the host in smtp-url, or let the runner reach it.",
"no-connection": "Correct host and port in smtp-url, or let the runner reach them.",
timeout: "Try again in a few minutes; if it happens again, see that the runner can reach host and port, and write smtps:// if that port begins with TLS.",
"certificate-expired": "Have the mail server’s certificate renewed.",
"certificate-name": "Write the server’s own name, the one in its certificate, into smtp-url.",
certificate: "If an authority of your own signed it, name its file to the job: NODE_EXTRA_CA_CERTS. Otherwise write the server’s own name into smtp-url or have the certificate renewed.",
"no-tls": "Use a server or port with STARTTLS (smtp:// on 587) or TLS (smtps:// on 465).",
"starttls-port": "Write smtp:// (STARTTLS) for this port, or smtps:// with port 465.",
"tls-port": "Write smtps:// for this port, or smtp:// with port 587.",
"no-login": "Use the port for submission (587 or 465); a login is required.",
"login-refused": "Correct user and password in smtp-url.",
"sender-refused": "Write into mail-from an address that this login may send as.",
"recipient-refused": "Correct the addresses in solution.yml (contacts), or ask the mail server’s administrator.",
"message-refused": "Ask the mail server’s administrator why.",
protocol: "See that smtp-url names a mail server, and that no proxy answers in its place."
},
tryLater: "The server refuses it for now: start this again in a few minutes.",
nothingToDo: "There is no unfinished intervention; nothing was sent.",
severalWithOneId: "Several unfinished interventions have the id {id} ({files}). Give each its own id; nothing was sent.",
sent: "The {notice} was sent to {to}; delivered {when}. Message-ID {messageId}.",
handedOver: "Handed over to {mailServer}, which took it for everybody.",
signed: "GitHub signed the receipt.",
notSetUp: "The receipt is not signed. For that give the job permissions: id-token: write, and name its workflow in evidence.workflows of solution.yml.",
unsigned: "GitHub did not sign the receipt, so it counts as recorded only: any workflow of the repository could have written it.",
unsignedDemanded: "SENT, BUT NOT SIGNED: everybody was told, but GitHub did not sign the receipt, and solution.yml requires a signed one. The gate will refuse. When GitHub answers again, start this by hand with the input intervention: everybody is notified once more, and the lead time counts from then.",
otherServer: "NOT SENT: smtp-url leads to {host}, and contacts.mail-server in solution.yml names {named}.",
copiesRefused: "The mail server refused these copies, so they were left out: {refusedCopies}. Correct the addresses in solution.yml or ask these people yourself.",
sentVoid: "Approvals of the earlier plan are void; both are needed again.",
alreadySent: "Already sent for this plan, delivered {when} ({reference}). Nothing was sent this time.",
alreadySentByRecord: "The file records it as sent {when} ({reference}). Nothing was sent this time.",
expired: "It has expired: it no longer allows an urgent deployment. If the work is done, record its outcome. If it is still needed, start announce by hand (workflow_dispatch) with the input intervention; everybody is then notified again.",
withdrawalAlreadySent: "The withdrawal was already sent, delivered {when}. Nothing was sent this time.",
neverAnnounced: "The intervention is withdrawn and was never announced. Nothing was sent.",
byHand: "NOT SENT: without the input smtp-url the {notice} is only prepared.",
sendThis: "Send {path} to {to} with the subject {subject}.",
setSender: "The draft has no sender; enter your own address.",
wholeLetter: "The whole letter",
recordIt: "When it is sent, record it in the intervention’s file on the default branch and run this again:",
recordWithdrawal: "When it is sent, write outcome: { result: cancelled } into the file or move it to .ezdrav/done/; then nothing more is needed.",
recordComments: {
sentAt: "when you sent it: 2026-11-26T09:12",
reference: "the ticket’s number, or the <Message-ID> of the mail as you sent it"
},
notSent: "NOT SENT: the {notice} reached nobody: {why}.",
server: "Details: {said}",
rejected: "Refused: {rejected}.",
receiptLeft: "Receipt {left} could not be marked as abandoned, so the next run will report its delivery as unknown.",
sendAgain: "Then run this again; nothing is retried automatically.",
unconfirmed: "The {notice} was sent and accepted for everybody (Message-ID {messageId}), but GitHub did not record its receipt, so the gate cannot know about it.",
receiptOf: "{notice}, its receipt was created {when}",
leadTimeAgain: "Do so too if a receipt is required. The lead time then counts from the new mail.",
ifItArrived: "If it arrived, record it in the intervention’s file on the default branch (counts unless solution.yml requires receipts):",
failed: {
facts: "GitHub did not provide what is needed to announce; nothing was sent.",
issue: "The announcement issue could not be written; nothing was sent.",
receipt: "The receipt could not be created; nothing was sent.",
signature: "GitHub did not sign that this is about to be sent, and solution.yml requires a signed receipt; nothing was sent."
},
problem: "{request}: {said}",
permission: "The token lacks the permission {permission}.",
permissions: "Give the job all that it needs, in one line: {permissions}",
limited: "GitHub’s rate limit holds until {when}; start this again after that.",
incomplete: "NOT SENT: the {notice} would be incomplete. Fill in: {missing}.",
refused: "Nothing was sent: nobody is notified of an intervention that would not be allowed anyway.",
exactLine: "The whole comment has to be exactly this line, under the announcement’s issue:",
issueAt: "Announcement issue #{number}.",
issueTrouble: "The announcement issue could not be updated; run this again.",
reminders: {
parties: {
client: "the client",
"ezdrav-ict": "the eZdravje ICT team"
},
sent: "No answer yet from {party}. A reminder was sent ({messageId}).",
name: "reminder",
noAnswer: "No answer yet from {party}.",
callThem: "It is not sent again; call them.",
doubt: "No answer yet from {party}. It is not known whether an earlier reminder arrived, or somebody changed a comment of ours under the announcement issue. No reminder was sent; call them.",
byHand: "No answer yet from {party}. Without the input smtp-url no reminder was sent; this prints one:",
notSent: "NOT SENT: no answer yet from {party}, and the reminder reached nobody: {why}.",
incomplete: "NOT SENT: no answer yet from {party}, and the reminder would be incomplete. Fill in: {missing}.",
failed: "Whether both parties have answered, or were reminded, could not be looked up. No reminder was sent."
},
heads: {
sent: "everybody has been notified",
told: "everybody was already notified",
"never-announced": "nothing to announce",
"by-hand": "NOT SENT",
"not-sent": "NOT SENT",
unknown: "NOT KNOWN WHETHER IT ARRIVED",
unconfirmed: "SENT, BUT NOT RECORDED",
failed: "NOT SENT",
incomplete: "NOT SENT",
rival: "NOT SENT BY THIS RUN",
"other-server": "NOT SENT",
"same-id": "NOT SENT",
refused: "NOT SENT"
}
};
const i = {
title: (e, t) => `Announced intervention ${e}: ${t}`,
intervention: "Intervention",
rows: {
id: "Id",
title: "Title",
solution: "Solution",
release: "Release",
slot: "Slot (Ljubljana)",
downtime: "Downtime expected",
plan: "Plan digest",
file: "File"
},
yes: "yes",
no: "no",
status: "Has everybody been notified?",
sending: "Being sent. If it stays like this, the run was interrupted: run announce again, it says what is known.",
delivered: (e, t) => `Yes: delivered ${e} (${t}).`,
withdrawalDelivered: e => `Yes, of the withdrawal: delivered ${e}.`,
approve: "Approving",
howToApprove: "An approver comments exactly this line, and nothing else, or approves the pull request that brought this plan. Silence is not approval. A changed plan needs new approvals.",
whoMay: (e, t) => `Client: ${e}. eZdravje ICT team: ${t}.`,
orInWriting: "Record an answer by mail or ticket in the file under approvals, with the plan digest under plan.",
withdrawn: "The intervention is withdrawn. It must not be carried out.",
tasks: "What is left to do",
task: {
notified: "the service desk and the solution custodian were notified",
client: "the client approved this plan",
ict: "the eZdravje ICT team approved this plan",
outcome: "carried out; the outcome is recorded in the file"
},
letter: "The letter (Slovene)",
changed: "The plan has changed. Approvals of the earlier plan are void; both parties have to approve the plan shown above.",
changedFrom: e => `Earlier plan: ${e}.`,
withdrawnNow: "The intervention was withdrawn. Approvals are void."
};
var s = n(3303);
const r = {
answers: {
approval: "approved",
rejection: "rejected"
},
parties: {
client: "The client",
"ezdrav-ict": "The eZdravje ICT team"
},
heads: {
taken: "The answer counts",
refused: "The mail was not taken",
"no-mail": "No mail was given",
public: "The mail was not taken",
failed: "The answer could not be recorded"
},
taken: (e, t, n, o) => `${e} ${t} ${o}; the mail server of ${n} signed the answer. It proves the organisation, not the person.`,
mayBeAutomatic: "It counts as recorded only: solution.yml does not say answers-by-itself: false of this mailbox.",
archive: "Keep the original mail: nothing of it but its digests is in the repository.",
noMail: `The field mail of the form is empty or not base64. Paste what this prints: ${(0, 
s.Y)("answer.eml")}`,
public: "This repository is public, so approvers may not be listed by e-mail address. Approve by a review or a comment.",
failed: "Nothing was written:",
trouble: "The announcement issue could not be updated; the answer counts all the same."
};
const h = {
title: "Check of the files in .ezdrav/",
faults: e => o.N.count(e, {
one: "fault to correct",
other: "faults to correct"
}),
deletions: e => `${o.N.count(e, {
one: "entry",
other: "entries"
})} deleted before the revocation was confirmed`,
unlawful: e => e === 1 ? "the slot is outside the rules" : `${e} slots are outside the rules`,
voided: e => `${o.N.count(e, {
one: "plan changes",
other: "plans change"
})}: announce it and have it approved again`,
attention: "well-formed, but read what is marked",
announceBy: e => `announce by the end of ${e}`,
fine: "everything is in order",
noPlan: "There is no unfinished intervention here.",
slot: "Slot",
window: "Maintenance window",
inside: (e, t) => `inside: ${e} to ${t}`,
outside: (e, t) => `not inside: ${e} to ${t}`,
waived: "not required of an urgent intervention",
reported: "not enforced in this environment",
announce: "Announce",
latest: e => `by the end of ${e}; this change must be on the default branch by then too`,
tooLate: e => `too late for this start: it had to be by the end of ${e}`,
announced: e => `recorded as sent ${e}`,
urgent: "a notification takes its place; it must be sent before the work begins",
withdrawn: "withdrawn: never allowed",
beyond: "not known: the calendar does not reach that far",
earliest: "Announced now",
earliestFrom: e => `the earliest start would be ${e}`,
plan: "Plan",
comparedWith: e => `Against ${e}`,
isNew: "new",
isSame: "the same plan",
changed: e => `the plan changes: ${e}`,
rewritten: "the plan changes: the same values, written differently",
voids: "The announcement and the approvals were given for the old plan. They no longer count: announce the intervention again and have it approved again.",
reviewsOnly: "Reviews and approving comments that name the old plan no longer count.",
freeze: "Freeze",
answer: "Answer",
freezePeriod: (e, t) => `${e} to ${t}`,
files: "Files",
removed: (e, t) => `${e} (${t}) is removed without an outcome. If it was announced, set status: withdrawn instead, so that everybody is notified.`,
draft: e => `${e} is a draft: it is never announced and never allowed while it says status: draft.`,
lookedIn: e => `Looked in ${e}. Another folder: --repo DIR.`,
unheld: e => `What the organisation in ${e} demands is not known here: only the solution’s own files were checked. The gate reads both.`,
loosened: (e, t) => `This loosens the rules (${e}). Until two working days have passed${t === null ? "" : `, that is from ${t} if it is merged now,`} the present version applies too. It takes effect at once only if an approver or urgent authority of the present version, who neither writes nor merges it, approves this pull request at its head.`,
ambiguous: e => `Several unfinished interventions announce ${e}: the gate could not tell which one you mean.`,
deleted: e => `Deleted although the revocation is not confirmed: ${e}. Restore the entry, record left, and delete it only after revocation.confirmed is recorded.`,
deletedTitle: "Entries that may not be deleted yet",
footer: "All times are Ljubljana time. Only the files are read here; the gate relies on GitHub’s record.",
sticking: {
made: "The comment on the pull request was posted.",
updated: "The comment on the pull request was updated.",
unchanged: "The comment on the pull request already says so.",
"not-needed": "Nothing in .ezdrav/ differs from the default branch; no comment was made.",
fork: "The pull request comes from a fork, where the token may only read; no comment was made.",
forbidden: e => `The token may not write a comment (it needs pull-requests: write): ${e}`,
failed: e => `The comment could not be written: ${e}`,
none: "The run belongs to no pull request; no comment was made."
},
problem: "The files could not be read, so nothing was checked."
};
const d = {
valid: "well-formed",
plan: "plan",
draft: "draft: never announced, never allowed",
shared: (e, t, n) => `${t} is the ${e} of several open interventions: ${n}. Write the outcome of those that are over or will not take place, or move them to .ezdrav/done/.`
};
const l = {
head: e => `Outcome of the intervention ${e}`,
nothingHead: e => `Nothing to close: ${e}`,
results: {
completed: "The intervention was completed.",
"rolled-back": "The previous state was restored.",
cancelled: "The intervention was not carried out.",
"not-known": "THE DEPLOYMENT FAILED OR WAS CANCELLED. The run does not show whether the previous state was restored."
},
started: e => `Started ${e}.`,
ended: (e, t) => `Ended ${e}, after ${t}.`,
announced: (e, t) => `Announced slot: ${e} – ${t}.`,
fromJobs: e => `Start and end are those of the run’s jobs: ${e}.`,
fromFile: "As recorded in the file.",
seen: {
completed: "GitHub’s record of the run: it was carried out.",
"rolled-back": "GitHub’s record of the run: the previous state was restored.",
cancelled: "GitHub’s record of the run: it was cancelled before anything was carried out.",
failed: "GitHub’s record of the run: it failed or was cancelled, and does not show whether the previous state was restored."
},
seenTimes: (e, t) => `GitHub’s record of the run: ${e} – ${t}.`,
contradiction: e => `THE FILE AND THE RUN DO NOT AGREE on ${e}. Both are reported; correct the file, or explain it in deviations.`,
contradictions: {
"started-at": "the start",
"ended-at": "the end",
result: "the result"
},
deviationKinds: {
early: e => `STARTED ${e} BEFORE the announced start.`,
"past-slot": e => `OVERRAN the announced slot by ${e}.`,
"past-window": e => `OVERRAN the maintenance window (06:00) by ${e}.`,
"undeclared-downtime": e => "DOWNTIME that was not announced."
},
lessThanAMinute: "less than a minute",
noDeviations: "Within the announced slot.",
deviations: e => `Deviations: ${e}`,
downtime: e => `Downtime: ${e} min.`,
commitIt: (e, t) => `Record it (${t}), or commit this to ${e} on the default branch:`,
notKnownYet: "Find out in which state it is, write the result into the block, commit it and run close again with the input intervention.",
chooseResult: "completed, rolled-back or cancelled: the run does not say",
notOfThisRun: (e, t) => `This is not the run that deployed, and ${e} records no outcome, so it is not known how it went. Record it (${t}), merge and run close again, or run it in the run that deployed. Nothing was closed and nobody was notified.`,
nothingDone: "No job of this run carried anything out (the gate refused, or the jobs were skipped). Nothing was closed and nobody was notified.",
noAnnouncement: "No announcement of this intervention by mode: announce was found.",
report: {
name: "closing report",
notAsked: "The closing report was not requested (no input smtp-url).",
sent: (e, t) => `The closing report was sent to ${e} (${t}).`,
alreadySent: "The closing report was already sent. Nothing was sent this time.",
notSent: e => `THE CLOSING REPORT WAS NOT SENT: ${e}.`,
waiting: "The closing report waits until the result is known.",
notRecorded: "NOT SENT: that the closing report is about to be sent could not be recorded, so nothing was sent.",
incomplete: e => `THE CLOSING REPORT WAS NOT SENT, it would be incomplete: ${e}.`
},
closed: e => `Announcement issue #${e} is closed.`,
confirmation: e => `An approval was given by telephone; issue #${e} asks for the written confirmation.`,
keeping: {
notGiven: "The gate’s decision was not kept for the dossier: give close the gate’s output verdict (docs/dossier.md shows the lines).",
kept: "The gate’s decision is kept on the announcement issue, for the dossier.",
already: "The gate’s decision was kept on the announcement issue already.",
refused: {
malformed: "THE GATE’S DECISION WAS NOT KEPT: the input verdict is not what the gate puts out. Hand over the gate’s output verdict unchanged.",
"judged-otherwise": "THE GATE’S DECISION WAS NOT KEPT: judged again, its facts come to another decision. Use the same release for gate and close.",
another: "THE GATE’S DECISION WAS NOT KEPT: it is of another intervention, plan or run. Hand over the output of the gate in this run."
},
comment: "The gate’s decision with all it rests on, packed, for the dossier (`ezdrav evidence`). Please leave this comment as it is."
},
failed: {
review: "The issue asking for a review could not be opened.",
verdict: "The gate’s decision could not be kept on the announcement issue.",
issue: "The announcement issue could not be read or opened.",
comment: "The outcome could not be written on the announcement issue.",
signature: "GitHub signed nothing, and solution.yml requires a signature. Start this again when GitHub answers.",
close: "The announcement issue could not be closed.",
confirmation: "The issue asking for the written confirmation could not be opened.",
jobs: "The jobs of this run could not be read, so start and end are not known."
}
};
const c = {
title: e => `Written confirmation of approvals by telephone: ${e}`,
body: "The urgent intervention was approved by telephone. Ask for a written confirmation:",
parties: {
client: "client",
"ezdrav-ict": "eZdravje ICT team"
},
given: (e, t, n) => `${e}: by ${t}, ${n}`,
afterwards: "Record its ticket number or Message-ID here and close this issue."
};
var u = n(4391);
const f = (0, u.TL)('"…"');
const m = {
"@": {
what: "an e-mail address",
fix: "Remove it and name a role or an opaque reference. Addresses are allowed in recipients, contacts, contact and approvers, and between < > in a reference. Elsewhere only those listed under contacts in solution.yml are allowed."
},
"tel.": {
what: "a telephone number",
fix: "Take it out. A duty number belongs in contractor.on-duty of solution.yml; the number of a record or ticket belongs in a reference."
},
EMŠO: {
what: "a personal number (EMŠO)",
fix: "Take it out of the repository at once."
}
};
const w = {
conflict: {
what: "A merge was not finished: the file contains conflict markers.",
fix: "Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."
},
tab: {
what: "The line is indented with a tab.",
fix: "Indent with spaces, two for each step."
},
quotes: {
what: "The text is in quotation marks that YAML does not recognise: {found}.",
fix: `Use straight ones: ${f}.`
},
colon: {
what: "There is a colon followed by a space inside the text.",
fix: `Put the whole text in quotation marks: ${f}.`
},
"no-space": {
what: "There is no space behind the colon of the key.",
fix: "Write a space after the colon."
},
"no-colon": {
what: "This line is neither a key with its value nor part of a text.",
fix: "Write “key: value”; if it continues the text above, indent it further or put the whole text in quotation marks."
},
"unclosed-quote": {
what: "The quotation mark that opens here is never closed.",
fix: "Close it at the end of the text."
},
"after-quote": {
what: "There is something after the closing quotation mark.",
fix: "Put the whole text in quotation marks; inside it use other ones, such as » «."
},
backslash: {
what: "A backslash means something else between double quotation marks.",
fix: "Put the text in single quotation marks."
},
hash: {
what: "From “#” on the rest of the line is a comment, and the closing bracket with it.",
fix: `Put the value in quotation marks: ${(0, u.TL)('"#3"')}.`
},
"unclosed-bracket": {
what: "The bracket {found} that opens here is never closed.",
fix: "Close it, or put the text in quotation marks if it is no list."
},
leading: {
what: "A text cannot begin with {found} in YAML.",
fix: `Put it in quotation marks: ${f}.`
},
indentation: {
what: "The line is not indented like the others of its block.",
fix: "Let all keys of a block begin in the same column."
},
unknown: {
what: "This line cannot be read as YAML.",
fix: "Check indentation, colons, brackets and quotation marks on this line and the one before."
}
};
const or = e => e.length < 3 ? e.join(" or ") : `${e.slice(0, -1).join(", ")} or ${String(e.at(-1))}`;
const p = {
or,
where: e => e === "" ? "The file" : `The key ${e}`
};
const g = {
"file.missing": {
what: "There is no file at this path[, but there is {found}].",
fix: e => e.found === "" ? "Write it and merge it into the default branch; “ezdrav init” writes one with comments." : "Rename it: the name is intervention.yml, or interventions/<name>.yml, in small letters and ending in .yml."
},
"file.personal-data": {
what: e => `{where} contains what looks like ${m[e.cause]?.what ?? "personal data"}.`,
fix: e => m[e.cause]?.fix ?? "Take it out of the repository and use an opaque reference."
},
"file.empty": {
what: "The file is empty.",
fix: "Fill it in; “ezdrav init” shows every key with a comment."
},
"file.not-a-file": {
what: e => e.expected.length === 0 ? "This is not a regular file[: {found}]." : "This path does not name an intervention file.",
fix: e => e.expected.length === 0 ? "Put a plain text file in its place: no directory, symbolic link, submodule, executable or LFS pointer." : "Name a path inside .ezdrav/, not in done/, at most one folder down, that ends in .yml, such as .ezdrav/intervention.yml."
},
"file.not-a-folder": {
what: "This is not a folder[: {found}].",
fix: "Put a plain folder in its place: no file, symbolic link or submodule."
},
"file.misnamed": {
what: "This file name is not recognised.",
fix: "Rename it[ to {expected}]; or delete it, if that file is there as well."
},
"file.unread": {
what: "This file is not used, so nothing in it is announced or allowed.",
fix: "An intervention is .ezdrav/intervention.yml or .ezdrav/interventions/NAME.yml, in small letters and not deeper. Rename or move it there, or to .ezdrav/done/, or delete it."
},
"file.starter-text": {
what: "This text still comes from the starter file[: {found}].",
fix: "Write what is true of this intervention, or leave status: draft until you can."
},
"file.too-large": {
what: "The file is too large[: {found}][; expected {expected}].",
fix: "Shorten it; put long documents elsewhere and refer to them."
},
"file.too-many-nodes": {
what: "The file contains too many values[: {found}][; expected {expected}].",
fix: "Shorten its lists."
},
"file.too-deep": {
what: "{where} is nested too deeply[; expected {expected}].",
fix: "Check the indentation of this line."
},
"file.not-utf8": {
what: "The file is not valid UTF-8.",
fix: "Save it as UTF-8 without a byte order mark."
},
"file.control-character": {
what: "There is a control or direction character here[: {found}].",
fix: "Delete it and type the text again. Where a backslash writes it, put the text in single quotation marks."
},
"file.yaml-feature": {
what: "This feature of YAML is not allowed here[: {found}].",
fix: "Put a text that begins with & * or ! in quotation marks; else write plain keys and values: no directives, anchors, aliases, tags, merge keys, complex keys or second document."
},
"file.text-cut": {
what: "{where} loses the end of its text[: {found}]. In YAML a comment begins at “ #”.",
fix: "Put the whole text in quotation marks. In a plan that is already announced, delete the lost end instead: the plan digest stays."
},
"file.duplicate-key": {
what: "{where} is duplicated.",
fix: "Keep one of them."
},
"file.unknown-key": {
what: "{where} is not known.",
fix: e => e.expected.length > 1 ? "Keys allowed here: {list}." : "[Did you mean {expected}?|Remove this key.]"
},
"file.missing-key": {
what: "{where} is missing.",
fix: "[Add {key}: it is the number under “id” at {expected}.|[Add {key}|Add it].]"
},
"file.empty-value": {
what: "{where} has no value.",
fix: "Write a value; put it in quotation marks if it begins with #."
},
"file.wrong-type": {
what: "{where} has a value of the wrong type[: {found}].",
fix: "Write it as [{expected}|the schema says]."
},
"file.wrong-value": {
what: "{where} has a value that is not allowed[: {found}].",
fix: "Allowed: [{expected}|see the schema]."
},
"file.time-malformed": {
what: "{where} is not a time[: {found}].",
fix: "Write [{expected}|2026-12-01T22:00], Ljubljana time, or a time with Z or Ljubljana’s offset."
},
"file.time-in-gap": {
what: "{where} is a time that does not exist[: {found}]; the clocks skip it[ ({span})].",
fix: "Choose a time before or after the jump."
},
"file.time-ambiguous": {
what: "{where} is a time that occurs twice[: {found}].",
fix: "Say which one by its offset[: {expected}]."
},
"file.time-wrong-offset": {
what: "{where} has an offset that is not Ljubljana’s then[: {found}].",
fix: "Write [the offset {expected}|Ljubljana’s offset], Z, or no offset."
},
"file.date-malformed": {
what: "{where} is not a date[: {found}].",
fix: "Write [{expected}|2026-12-01]."
},
"file.no-such-day": {
what: "{where} names a day that is not in the calendar[: {found}].",
fix: "Write a day that exists, of the years 2000 to 2100."
},
"file.no-such-time": {
what: "{where} names a time that no clock shows[: {found}].",
fix: "Write [{expected}|a time from 00:00 to 23:59]."
},
"file.wider-than-rules": {
what: "{where} is wider than eZdravje’s rules allow[: {found}][; the limit is {expected}].",
fix: "Settings can only make the rules stricter: narrow it, or leave the key out."
},
"file.not-together": {
what: "{where} is not allowed here[ together with {expected}].",
fix: "An approver is a GitHub account (login, id) or a mailbox (email): make two entries of it, or keep one."
},
"file.cannot-sign": {
what: "{where} lists a workflow that cannot have its receipts signed[: {found}].",
fix: "Give its job that runs our action permissions: id-token: write, or take the workflow off the list. Without a signature nothing is sent."
},
"file.mail-domain-shared": {
what: "{where} names a domain under which anybody can get a name[: {found}].",
fix: "Name the whole domain that signs this approver’s mail: ustanova.onmicrosoft.com, not onmicrosoft.com."
},
"file.not-independent": {
what: "{where} belongs to a domain that cannot vouch for this party[: {found}][; it is also that of {expected}].",
fix: "Whoever runs a domain can sign mail in its name: name an address in a domain of the approving party alone."
},
"file.service-desk": {
what: "{where} is a service desk, which answers automatically.",
fix: "Name the mailbox of the one who decides for that party."
},
"file.tag-object": {
what: "{where} is the id of the tag object itself, not of the commit[: {found}].",
fix: "Set it to the commit that the tag leads to[: {expected}]."
},
"file.own-approver": {
what: "{where} is on your own roster (staff.yml)[: {found}].",
fix: "Nobody of the house approves for the client or the ICT team: name somebody of that party."
},
"file.production-name": {
what: "{where} calls an environment a test whose name says production[: {found}].",
fix: "Move the name to production, or give the test environment another name on GitHub."
},
"file.environment-twice": {
what: "{where} is also listed under production[: {found}].",
fix: "Keep the name in one of the two lists; GitHub does not tell capitals from small letters."
},
"file.duplicate-id": {
what: "{where} is the number of a repository that is listed already[: {found}].",
fix: "List every solution once."
},
"file.organisation-disjoint": {
what: "{where} and the same key of organisation.yml have nothing in common, so nothing would be left.",
fix: "Name only what the organisation names too, or remove the key here: then the organisation’s holds."
},
"file.organisation-contradicted": {
what: "{where} differs from what organisation.yml names[: {found}].",
fix: "Remove the key here, or have it changed in organisation.yml."
},
"file.parties-overlap": {
what: "{where} names the same person for both parties[: {found}].",
fix: "Client and eZdravje ICT team are two different parties: keep the person in one list."
},
"file.duplicate-ref": {
what: "{where} repeats a reference that must be unique[: {found}].",
fix: "Give every entry its own ref."
}
};
const v = {
asking: "Asks GitHub ({host}) about {repository}, with the token in GH_TOKEN or GITHUB_TOKEN.",
askingKeys: "Asked the issuer of GitHub’s signatures for its keys.",
noToken: "ezdrav evidence asks GitHub and needs a token that may read the repository: set GH_TOKEN or GITHUB_TOKEN (gh auth token gives one).",
noKeys: "The issuer’s keys could not be had, so nothing was checked. Try again, or bring them along with --keys FILE.",
taken: "{path} or {path}.zip is there already; nothing was written. Choose another place with --out DIR.",
problem: "GitHub could not be read: {request}: {detail}",
noSuch: "No file under .ezdrav/ on the default branch has the id {id}[; there are: {known}].",
several: "Several files have the id {id}: {paths}. Keep one.",
head: "Dossier of {id}, repository {repository}, plan {digest}.",
holds: "It holds:",
gone: "It lacks:",
lacking: {
plan: "the plan",
issue: "the announcement issue",
verdict: "the gate’s decision",
"verdict-changed": "a kept decision that somebody changed",
records: "claims and receipts",
run: "the run that deployed",
jobs: "the jobs of that run",
keys: "the keys that GitHub signs with",
organisation: "the organisation’s files",
"organisation-mailboxes": "the organisation’s file, which names mailboxes of approvers"
},
why: {
"not-found": "gone, GitHub does not have it (any more)",
edited: "left out, since it is no longer what we wrote",
"left-out": "left out, since a dossier holds no addresses of people"
},
next: "Check it with: ezdrav verify FOLDER|ZIP",
written: "Written: {path} and {path}.zip.",
intact: "INTACT: every file is as it was gathered, the rules come to the same decision, and the signatures are GitHub’s.",
broken: "NOT PROVEN. What is wrong is listed below.",
wrong: "What is wrong:",
differences: {
changed: "{path}: changed since the dossier was made.",
added: "{path}: added since the dossier was made.",
missing: "{path}: missing."
},
swapped: "{path}: its content belongs in {other}.",
faults: {
"index-malformed": "{path}: not what a dossier begins with, so nothing else can be checked.",
"plan-malformed": "{path}: no intervention that can be read.",
"plan-other": "{path}: another plan than the one the dossier is about.",
"verdict-missing": "The gate’s decision was not kept, so the rules cannot be judged again.",
"verdict-malformed": "{path}: no decision that a gate of ours kept.",
"verdict-other": "{path}: the decision is about another intervention, plan or repository.",
"verdict-differs": "{path}: evaluated again, the recorded facts lead to a different decision than the one recorded there.",
"organisation-missing": "{path}: missing, though the decision was held to it.",
"organisation-changed": "{path}: not the file that the decision was held to; its content gives another object id.",
"organisation-differs": "{path}: together with the solution’s own files it does not give the rules that were judged by.",
"record-malformed": "{path}: no record of GitHub’s as we keep it.",
"keys-malformed": "{path}: no key set.",
"signature-refused": "{path}: GitHub did not sign this.",
"key-unproven": "{path}: the key that signed it is in no set we have, so nobody can say whether GitHub did.",
"key-not-proven": "{path}: signature good, key not proven. The key is only in the dossier, so it is its maker’s word; give GitHub’s keys with --keys FILE or --online.",
"nothing-signed": "GitHub signed nothing about this plan here, so all of it is its maker’s word."
},
keysKnown: "[This release knows the keys GitHub used until {day}|This release ships no list of GitHub’s keys], so it cannot say whose key this is. Save GitHub’s own from https://token.actions.githubusercontent.com/.well-known/jwks and give them with --keys FILE, or have the issuer asked with --online.",
judged: "Judged again from the recorded facts:",
judgedOne: (e, t, n, o, a) => `${e}: ${t}, ${n}, by release ${o}: ${a ? "the same" : "NOT the same"}`,
statements: {
announcement: "announcement",
notification: "notification",
withdrawal: "withdrawal",
approval: "approval",
rejection: "rejection",
revocation: "revocation",
mark: "note in an issue",
verdict: "decision"
},
signed: "Signatures:",
signature: {
by: "{kind}, by {workflow} in run {run}, {when};",
proof: {
file: "key from the file given",
online: "key from the issuer, asked now",
release: "key known to this release",
none: "KEY NOT PROVEN"
},
otherPlan: "(about another plan of this intervention)",
refused: "REFUSED ({code})",
unproven: "not to be checked, key {key} is missing"
},
unsigned: "Not signed:",
unsignedMeans: "One of these changed together with the manifest would not be noticed.",
mail: {
same: {
approval: "The mail is the approval of {who} of {when}; its receipt is {path}.",
rejection: "The mail is the rejection of {who} of {when}; its receipt is {path}."
},
"mail-malformed": "The mail is no answer that could have been accepted. What is wrong with it:",
"mail-other-intervention": "The mail is about another intervention.",
"mail-unknown": "The dossier holds no receipt of this mail that GitHub signed.",
"mail-changed": "The mail bears the Message-ID of {path}, but its signed headers are not those that were accepted. It was changed since, or saved by a program that rewrites headers; look for the original."
},
unreadable: {
"not-a-zip": "REFUSED: no zip that can be taken apart; its directory at the end is broken.",
"too-large": "REFUSED: larger than any dossier.",
"too-many-files": "REFUSED: more files than any dossier has.",
"no-manifest": "REFUSED: manifest.json is missing, so this is no dossier.",
"manifest-malformed": "REFUSED: manifest.json is not as a dossier’s is.",
"bad-path": "REFUSED: {path} is no path of a dossier.",
"not-a-file": "REFUSED: {path} is a link or something else that is no file.",
"not-as-made": "REFUSED: the zip is not as it was made; from byte {at} on ([{path}|its directory]) it is another."
}
};
const y = {
now: "NOT KNOWN whether the letter arrived[ ({letter})]: it was handed over, but the server never answered. It is not sent again automatically.",
earlier: "NOT KNOWN whether the letter of an earlier run arrived[ ({letter})]. Nothing was sent again.",
sending: "The letter is being sent[ ({letter})]. If it stays like this, it is not known whether it arrived.",
look: "Ask the service desk, or look[ for {mail}] in the sender’s mailbox or the mail server’s log.",
again: "[If it did not arrive, start this by hand with send-again: {id}.|Its record is of an old version, and names no letter.]",
rival: "Another run is sending this letter right now; this one sent nothing.",
unsigned: "SENT, BUT NOT SIGNED: the letter went out, but GitHub did not sign the record of it, and solution.yml requires that. The next run will not know whether it arrived, and will send nothing."
};
const b = {
forms: {
"1–64 × A–Z a–z 0–9 . _ -": "1 to 64 letters without accents, digits, dots, dashes or underscores, without spaces, such as RFC-2026-041",
"40 × 0–9 a–f": "a whole commit: 40 digits and small letters a to f",
"64 × 0–9 a–f": "64 digits and small letters a to f, as sha256sum prints them",
"sha256: + 64 × 0–9 a–f": "a plan digest: sha256: and 64 digits and small letters a to f",
"name@example.si": "one plain e-mail address, such as name@example.si",
"mail.example.si": "the whole name of a host, such as mail.example.si",
"HH:mm": "a time of day, 00:00 to 23:59; midnight is 00:00",
"from < to": "a moment after from",
"workflow-job": "a workflow’s file and a job: deploy.yml/job",
"workflow-file": "the file of a workflow: deploy.yml",
"job-id": "the id of a job",
"owner-name": "owner/name on GitHub",
"finding-code": "the code of a finding: gate.container",
"workflow-path": "a workflow of this repository (.github/workflows/announce.yml), or one of another repository at a commit (owner/name/.github/workflows/announce.yml@ and 40 hex digits)",
"downtime: true": "0, or downtime: true",
"git-tag": "a name that git takes for a tag, such as v1.2.3: no spaces, no “..”, none of ~ ^ : ? * [ \\, no “-”, “.”, “/” or “refs/” at the beginning, no “.” or “/” at the end",
"github-login": "a GitHub login: letters, digits, “-” and “_”, without @",
"cheap-pattern": `a pattern that stays cheap on any text, such as ${(0, u.TL)("^SD-\\d{4}-\\d+$")}: no look-around or back reference. Nothing is repeated or chosen inside a repeated group; at most three of + * {2,} and three of ? |`,
"regular-expression": `a regular expression that can be read, such as ${(0, u.TL)("^SD-\\d{4}-\\d+$")}; check its brackets and backslashes`
},
line: e => `one line of at most ${e} characters`,
text: e => `text of at most ${e} characters`
};
const k = {
actor: "actor",
allowed: "allowed events",
"announced-at": "announced",
"announced-commit": "announced commit",
"announced-environment": "announced environment",
"announced-on": "announced on",
"announced-tag": "announced tag",
as: "",
at: "given",
authority: "",
"authorised-by": "authorised by",
basis: "counted from",
beyond: "beyond the calendar",
bound: "tied to the plan by",
by: "by",
client: "client",
"closes-at": "closes",
codes: "",
considered: "files considered",
counted: "counted",
custodian: "solution custodian",
"custodian-named": {
true: "",
false: "solution.yml names no solution custodian: any second address counts"
},
date: "",
"declared-by": "declared by",
demand: "required",
"departed-at": "access ended",
deployed: "commit to be deployed",
detail: "answer",
diagnostics: "faults",
downtime: {
true: "downtime expected",
false: "no downtime expected"
},
"earliest-start": "earliest start",
"earliest-start-if-announced-now": "earliest start if announced now",
"eligibility-checked": "eligibility checked",
end: "ends",
environment: "environment",
event: "event",
"expires-at": "expires",
"ezdrav-ict": "eZdravje ICT team",
flaw: "fault",
files: "files",
finished: {
true: "finished",
false: ""
},
from: "from",
id: "id",
incident: "incident",
"landed-at": "on the default branch",
"last-start": "latest start",
"latest-announcement": "to be announced before",
login: "who starts",
missing: "not notified",
name: "",
"no-other-since": "no other plan since",
night: "night of",
"night-of": "night of",
nights: "nights",
"notified-at": "notified",
now: "now",
"former-versions": "earlier versions that still count",
file: "",
changed: "changed",
"pushed-at": "pushed",
commit: "commit",
"pull-request": "pull request",
"holds-from": "holds from",
"direct-pushes-seen": {
true: "",
false: "direct pushes are not visible: this server keeps no record of them"
},
"opens-at": "opens",
others: "other approvals",
"near-miss": "seen and set aside",
"near-miss-by": "commented by",
"near-miss-at": "commented",
"near-miss-url": "comment",
doubts: "a no without proof, written by a bot",
party: "",
passed: "freezes passed as urgent",
path: "",
periods: "freezes in solution.yml",
permission: "permission",
permissions: "",
"pin-compared": {
true: "",
false: "the pinned commit was not compared: --sha was not given"
},
"pin-is-tag-object": {
true: "the pinned id is that of the tag object",
false: ""
},
reading: "way of counting",
until: "the limit ends",
reason: "reason",
"reason-length": "length of the justification",
"reason-required": "at least",
receipt: "receipt",
"receipt-demanded": {
true: "only a receipt counts",
false: ""
},
recipients: "sent to",
ref: "ref",
reference: "reference",
"reference-pattern": "pattern of references",
request: "request",
requests: "requests made",
required: "required",
resumed: {
true: "re-run by a workflow of the default branch",
false: ""
},
reversed: {
true: "ends before it begins, so it never opens",
false: ""
},
"rollback-minutes": "rollback, min",
self: "",
"runner-clock": "",
"sent-at": "sent",
signature: "",
"signature-lacks": "",
"mail-server": "handed over to",
"set-aside": {
true: "withdrawn or finished since it was sent",
false: ""
},
skipped: "skipped",
start: "starts",
"statement-signed": "statement signed",
status: "status",
tag: "",
"tag-now": "tag points to",
telephone: {
true: "by telephone",
false: ""
},
thrown: "error",
"told-at": "notified",
to: "to",
unknown: "",
urgent: "urgent interventions",
via: "known from",
why: "",
"window-closes-at": "window closes",
"window-opens-at": "window opens",
withdrawn: {
true: "withdrawn",
false: ""
},
"work-minutes": "work, min",
"working-days": "working days"
};
const T = {
"runner-ahead": "the runner’s own clock, which nothing relies on, is more than two minutes ahead",
"runner-behind": "the runner’s own clock, which nothing relies on, is more than two minutes behind",
"actor-not-given": "who starts is not known: --actor was not given",
"actor-unknown": "who starts is not known",
"announcement-unknown": "when it was announced is not known",
"beyond-table": "the calendar does not reach that far",
checked: "compared with who is involved",
client: "client",
comment: "comment",
delivered: "delivery",
"delivery-unknown": "delivery unknown",
digest: "digest",
extra: "own work-free day",
"ezdrav-ict": "eZdravje ICT team",
"files-not-read": "the files were not read",
"files-unknown": "the files could not be fetched",
"full-days": "full days",
holiday: "work-free day",
landed: "landing on the default branch",
"landing-unknown": "landing unknown",
"no-intervention": "no intervention could be determined",
"no-roster": "the repository keeps no roster",
"no-run": "no run: the command line",
"no-work-minutes": "work-minutes is not given",
"nobody-named": "solution.yml names no urgent authorities",
"not-announced": "there is no announcement",
"not-checkable": "not checked against the people involved",
"people-unknown": "GitHub does not identify everyone who wrote or merged the plan or started the run",
"not-urgent": "not an urgent intervention",
"now-unknown": "the time is not known",
offline: "offline: GitHub was not queried",
"outside-slot": "outside the slot",
receipt: "a receipt",
"receipt-unbound": "the receipt was not made by the run it names",
"key-gone": "the key that signed it is gone",
"key-unusable": "its key cannot be used",
"keys-unknown": "GitHub’s keys could not be fetched",
"time-unknown": "it is not known what time it is, so not whether it was made before now",
"hosted-runner": "signed on a runner of one’s own",
"workflows-unset": "solution.yml does not say which workflows may sign",
"other-server": "another mail server than solution.yml names",
"signature-refused": "the signature does not hold",
"signature-recorded": "signed by GitHub, but not beyond doubt",
"signature-unproven": "signed, but the signature cannot be checked",
"signature-verified": "signed by GitHub",
"payload.field": "it says something else than this intervention",
"payload.kind": "it was signed for something of another kind",
"token.algorithm": "signed in another way than GitHub signs",
"token.audience": "what it says was changed, or the token is for something else",
"token.branch": "of another branch or of a tag",
"token.claims": "it lacks what GitHub always says",
"token.commit": "of a commit that never was the default branch’s tip",
"token.event": "of a run that something else started",
"token.in-future": "made in the future",
"token.issuer": "not from this server",
"token.malformed": "no token",
"token.repository": "of another repository",
"token.run": "of another run",
"token.signature": "not signed by GitHub",
"token.time": "its times contradict one another",
"token.workflow": "of a workflow that solution.yml does not list",
elsewhere: "it is under the pull request, not under the announcement’s issue",
quoted: "it is quoted",
"in-code": "it is in code",
"no-digest": "it does not name the plan’s digest",
"older-plan": "it names another plan",
capitals: "it is written in capitals",
"more-text": "there is other text beside the line",
"not-exact": "it is not exactly the line",
"not-signed": "no receipt is signed",
"run-unknown": "the run of the receipt is not known",
"receipt-unreadable": "the receipt cannot be read",
"receipts-unknown": "the receipts could not be read",
record: "the file",
recorded: "what is recorded",
review: "review",
"second-address": "any second address (solution.yml names no solution custodian)",
"roster-invalid": "the roster is not valid and was not read",
time: "time",
"triggering-actor": "re-run by",
actor: "started by",
mail: "mail",
verified: "verified approvals",
vouched: "vouched approvals",
weekend: "weekend",
allowed: "allowed",
default: "default",
denied: "not allowed",
id: "numeric id",
login: "login",
planned: "planned",
production: "production",
test: "test",
withdrawn: "withdrawn"
};
const $ = {
input: e => `The input ${e} is missing or not understood.`,
expected: e => `Expected: ${e}.`,
inWith: "Correct it under “with” of this step in the workflow.",
inSecret: "Correct the secret that this step hands over under “with”.",
causes: {
encoding: "The user or the password in smtp-url holds a character that must be percent-encoded: write # as %23, / as %2F, ? as %3F and % as %25.",
login: "The input smtp-url names no user or no password, or one that cannot be decoded; a login is required.",
scheme: "The input smtp-url begins with neither smtp:// nor smtps://.",
host: "The input smtp-url names no host that can exist.",
port: "The input smtp-url names a port that does not exist.",
options: "The input smtp-url goes on behind the host; a path, options or # are not taken.",
"display-name": "The input mail-from holds a name beside the address; it takes the address alone."
},
runner: e => `${e} is missing or not what a GitHub runner sets. Run this as a step of a workflow.`,
cancelled: () => "The run was cancelled, or its runner was shut down. Nothing was allowed; run it again if it is still wanted.",
unanswered: () => "GitHub did not respond in time. Nothing was allowed; run it again.",
unwritten: e => `The verdict could not be written: ${e}. Nothing is allowed. Free space on the runner’s disk and allow the step to write to GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and RUNNER_TEMP; then run it again.`,
unexpected: e => `The gate failed: ${e}. Nothing was allowed; start the run again. If it fails again, contact the maintainers of the gate; a run with debug logging shows them more.`,
problem: e => `The gate failed: ${e}. Nothing was allowed; start the run again. If it fails again, contact the maintainers of the gate.`
};
const x = {
"address-wrong": "the address of the server or of the proxy is not an address",
"another-commit": "GitHub recorded the run for another commit than the runner names",
"another-list": "its next page is on another server or in another list",
"another-object": "the content is not the object that was requested",
"another-repository": "it is about another repository",
"another-token": "the token is not for what was to be signed",
"answer-broken": "the answer is not one that a web server gives",
"answer-too-large": "the answer is too large",
"certificate-expired": "the server’s certificate has expired or is not valid yet",
"certificate-name": "the server’s certificate is for another name",
"certificate-untrusted": "the server’s certificate was not issued by anybody trusted here",
"clock-lost": "the time could no longer be determined from a trusted source",
"clocks-differ": "it differs by {seconds} s from {other}",
"connection-lost": "the connection broke off",
"connection-refused": "the server refuses connections",
"disk-full": "the disk is full",
"empty-list": "the list is empty",
"few-clocks": "fewer than two answers gave the time",
"file-missing": "the file or folder does not exist",
"folder-not-file": "there is a folder in place of the file",
"host-not-found": "there is no server of this name",
"key-set-elsewhere": "the key set is not on the issuer’s server",
"landing-not-found": "the push that brought this plan is not among the last {pushes}",
"list-contradicts": "the list contradicts itself",
"lookup-failed": "the server’s name could not be looked up (DNS)",
"member-missing": "a member is missing from the list",
"merge-not-found": "the merge that brought this plan is not among the last {pushes}",
"merge-not-told": "it does not say when or as which commit a pull request was merged",
"no-access": "access to the file or folder is not permitted",
"no-administrator": "no administrator is on the list, so it is not complete",
"no-commit": "there is no commit {commit}",
"no-date": "the answer has no readable Date header",
"no-merge": "no merged pull request brought the plan at the tip of the default branch",
"not-reachable": "the server cannot be reached from here",
"not-taken": "the other side has stopped reading",
"organisation-another": "the repository {repository} has another number than solution.yml gives",
"organisation-archived": "the organisation’s repository {repository} is archived, so nobody could stop the line there",
"organisation-empty": "the organisation’s repository {repository} has no .ezdrav/organisation.yml on its default branch",
"organisation-invalid": "of the organisation’s repository {repository} line {line} of {file} is not valid: {fault}[ {key}]",
"organisation-itself": "solution.yml names its own repository as the organisation’s",
"organisation-not-given": "the solution belongs to the organisation in {repository}; give its folder with --organisation",
"organisation-unreadable": "the organisation’s repository {repository} cannot be read with this token; a private one needs the input organisation-token (contents: read there)",
"page-repeated": "a page of pushes came twice",
"plan-too-old": "the plan has stood through the last {pushes} pushes, and no more are read. Withdraw it (status: withdrawn), merge that, add it again and announce it again",
"proxy-refused": "the proxy did not open a way to the server",
"pull-not-told": "it does not say which pull request was merged ({part})",
"push-elsewhere": "the newest recorded push does not lead to the tip of the default branch. Something may have been pushed just now",
"read-only": "the disk can only be read",
"receipt-doubtful": "receipt {receipt} does not bear the signature that solution.yml requires ({doubt}). Find out whether the letter arrived; to notify everybody again, start this by hand with the input intervention",
"record-not-listed": "the list lacks what was just recorded",
"receipt-unbound": "receipt {receipt} was not made by the run on the default branch that it names ({run}). Delete the deployment, or start this by hand with the input intervention to notify everybody again",
redirect: "it is a redirect",
"tag-chain": "the tag points to a tag that points to another, too many to follow. Tag the commit itself",
"tag-not-told": "it says nothing about the tag",
"time-up": "it was not requested, because {seconds} s had passed",
"tls-failed": "an encrypted connection (TLS) could not be established",
"token-not-set": "this job has no access to identity tokens",
"token-url": "the address for identity tokens is not one that a runner sets",
"too-late": "there was no complete answer in time",
"too-many-comments": "there are more than {most} comments",
"too-many-open": "too many files are open at once",
"too-many-pages": "there are more than {most} pages",
"too-many-pushes": "there are more than {most} pushes",
"too-many-questions": "one decision may not need more than {most} requests",
"too-many-receipts": "there are more than {most} receipts, none of them of this intervention",
"too-many-reviews": "there are more than {most} reviews",
"too-many-runs": "there are {total} runs, and GitHub lists {most}",
"too-many-statuses": "receipt {receipt} has too many statuses to find its delivery",
"unknown-fault": "an unknown fault",
unreadable: "{part} cannot be read",
"unreadable-answer": "it cannot be read"
};
const E = {
none: "No run waits for a guarded environment.",
kinds: {
approved: "opened",
rejected: "rejected: it can never be allowed",
waiting: "left waiting",
answered: "no longer waiting: it has been answered in the meantime",
unknown: "cannot be determined, left waiting"
},
problem: (e, t) => `Cannot determine: ${e} – ${t}`,
lacks: e => `; give the App ${e}`
};
const N = {
overview: "ezdrav - may this intervention be carried out now, and if not, why and when?\n\n  ezdrav gate     evaluate the working tree as the gate would: is it refused, why, until when\n  ezdrav check    validate every file in .ezdrav/ and report each fault with its line\n  ezdrav plan     the coming windows, working days and the earliest allowed start\n  ezdrav init     write commented starter files and workflows\n  ezdrav new      write the plan of an intervention: five questions, three allowed nights\n  ezdrav urgent   write the plan of an urgent intervention\n  ezdrav record   record in the file what was announced, approved, carried out, who left\n  ezdrav letter   print a letter: announcement, withdrawal, closing report, request, …\n  ezdrav doctor   look for ways around the gate in workflows, CODEOWNERS and solution.yml\n  ezdrav report   figures for the interventions of a period: how many, how many urgent, how long\n  ezdrav evidence gather what remains of an intervention, for an auditor (asks GitHub)\n  ezdrav verify   check such a dossier, without the network\n\n  ezdrav COMMAND --help    options and examples\n  --language en|sl         the language of what is printed (default: that of solution.yml, else en)\n\nExit codes: 0 allowed or valid, 1 denied or undetermined, 2 an invalid file or wrong usage.\n\nAll but evidence, verify --online and record … FILE.eml leave the network alone; results come from the files only (claimed). The gate in the\nworkflow relies on GitHub's record instead.\n",
gate: "ezdrav gate - evaluate a working tree as the gate would\n\n  --repo DIR           the repository (default: this folder, or the clone it is in)\n  --organisation DIR   the organisation’s repository, where solution.yml names one\n  --at TIME            evaluate as of this time: 2026-12-01T22:30 (Ljubljana), with +01:00 or Z (default: now)\n  --ref REF            what would be deployed: refs/tags/v4.12.0 or v4.12.0 (default: the announced release)\n  --sha SHA            its commit, 40 hex digits\n  --actor LOGIN        who would start it; checked against staff.yml\n  --environment NAME   production (default), test, or one that solution.yml lists\n  --intervention PATH  the one file that is meant (default: every unfinished one)\n  --format text|json   json is the document of the action's report\n  --language en|sl\n\n  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30\n  ezdrav gate --ref v4.12.0 --actor ana-r --format json\n\nExit codes: 0 allowed, 1 denied or undetermined, 2 an invalid file or wrong usage.\n",
check: "ezdrav check - validate every file in .ezdrav/, and say which plan can never be allowed\n\n  --repo DIR           the repository (default: this folder, or the clone it is in)\n  --organisation DIR   the organisation’s repository, where solution.yml names one\n  --at TIME            evaluate as of this time: 2026-12-01T22:30 (default: now)\n  --format text|json\n  --language en|sl\n\n  ezdrav check --language sl\n\nExit codes: 0 everything in order, 1 a plan that can never be allowed, 2 an invalid file; each fault with file, line, column and remedy.\n",
new: "ezdrav new TAG - write the plan of an intervention\n\n  --description TEXT   what is changed\n  --reason TEXT        why\n  --impact TEXT        what users will notice\n  --rollback TEXT      how the previous state is restored\n  --night 1|2|3        one of the next three nights that are allowed if you announce now\n  --start TIME         another night, with --end TIME\n  --downtime true|false  whether the service will be down (default: true)\n  --title TEXT         --from VERSION, --affects A,B, --id ID: as in the file\n  --repo DIR           the repository (default: this folder, or the clone it is in)\n  --organisation DIR   the organisation’s repository, where solution.yml names one\n  --yes                write without asking\n  --format text|json   no prompts with json\n  --language en|sl\n\n  ezdrav new v4.12.0\n\nAnything not given is asked for on the terminal. Only the untouched draft of ezdrav init is overwritten.\n\nExit codes: 0 written, 1 the rules would refuse the slot, 2 not written, an invalid file or wrong usage.\n",
urgent: "ezdrav urgent TAG INCIDENT - write the plan of an urgent intervention\n\n  --from VERSION       what runs in production now\n  --reason TEXT        what is broken and why it cannot wait (at least 20 characters)\n  --impact TEXT        what users will notice\n  --rollback TEXT      how the present state is restored\n  --downtime true|false  whether the service will be down\n  --affects A,B        other services that are affected\n  --client WHO         who approved for the client by telephone, --client-at TIME\n  --ict WHO            who approved for the ICT team by telephone, --ict-at TIME\n  --repo DIR           the repository (default: this folder, or the clone it is in)\n  --organisation DIR   the organisation’s repository, where solution.yml names one\n  --yes                write without asking\n  --format text|json   no prompts with json\n  --language en|sl\n\n  ezdrav urgent v4.12.1 INC-2026-7781\n\nAnything not given is asked for on the terminal. Nothing is carried over from the last intervention without confirmation; the back-out plan never is.\n\nExit codes: 0 written, 1 the rules would refuse it, 2 not written, an invalid file or wrong usage.\n",
record: 'ezdrav record WHAT [ID|REF] - record what happened, in the right place in the file\n\n  announcement         sent: --at TIME, --to ADDRESSES, --reference NUMBER, --form NUMBER\n  approval             given: --party client|ezdrav-ict, --by WHO, --at TIME, --reference NUMBER\n  approval FILE.eml    an answer by mail: checks its signature, for which it queries DNS; with --party and --by, a mail that proves nothing is recorded on your word\n  rejection            a party said no: --party client|ezdrav-ict, --by WHO, --at TIME, --reference NUMBER\n  rejection FILE.eml   a no by mail: checked in the same way\n  notification         of an urgent intervention: --at TIME, --to ADDRESSES, --reference NUMBER\n  outcome              --result completed|rolled-back|cancelled, --started TIME, --ended TIME, --downtime-minutes N, --deviations TEXT; the file goes to .ezdrav/done/ (later, with ID and --replace: what is known better)\n  review               held after the work: --held DATE, --causes TEXT, --measures TEXT, --reference NUMBER\n  left                 --at DATE: the last day of the worker REF\n  revocation           --notified TIME, --reference NUMBER; later --confirmed TIME\n  account              --requested DATE, --reference NUMBER; later --granted DATE\n\n  ID                   the intervention that is meant (default: the only unfinished one; for review: the only one to be reviewed)\n  REF                  the worker\'s ref in staff.yml\n  --repo DIR           the repository (default: this folder, or the clone it is in)\n  --organisation DIR   the organisation’s repository, where solution.yml names one\n  --yes                write without asking\n  --replace            replace what is already recorded\n  --format text|json   no prompts with json\n  --language en|sl\n\n  ezdrav record announcement --reference SD-2026-118402\n  ezdrav record approval --party client --by "client A-12" --reference "SD-2026-118402#3"\n  ezdrav record outcome --result completed --started 2026-12-01T22:04 --ended 2026-12-01T23:10\n\nComments and key order are kept. The plan\'s digest and the current time are filled in; anything else not given is asked for on the terminal. The difference is shown first. What the rules would refuse is not written.\n\nExit codes: 0 written, 1 the rules would refuse it, 2 not written, an invalid file or wrong usage.\n',
letter: "ezdrav letter KIND - print a letter (in Slovene) from the files of .ezdrav/\n\n  KIND                 announcement, changed-announcement, reminder, withdrawal, urgent-notification, closing-report, architecture, request, question, account-request, revocation\n  --repo DIR           the repository (default: this folder, or the clone it is in)\n  --organisation DIR   the organisation’s repository, where solution.yml names one\n  --intervention PATH  the intervention that is meant (default: the only unfinished one)\n  --party client|ezdrav-ict   reminder: who has not answered (default: the only one of which no answer is recorded)\n  --previous DIGEST    changed-announcement: the digest that was announced before\n  --request PATH       request, question: the file, .ezdrav/requests/NAME.yml\n  --ref REF            account-request, revocation: the worker's ref in staff.yml\n  --people FILE        names, e-mails and mobile numbers by ref; a local file that git ignores\n  --format text|html|eml   eml is a draft for a mail program (default: text)\n  --from ADDRESS       eml: the sender\n  --language en|sl\n\n  ezdrav letter announcement\n  ezdrav letter revocation --ref O-017 --people p.yml --format eml > letter.eml\n\n  a request file       version: 1, kind: request, subject, elements (name and value each), justification\n  a question file      version: 1, kind: question, subject, question\n  a people file        O-017: { name: ..., email: ..., mobile: ... }\n\nExit codes: 0 printed, 2 something is missing for the letter (each key is named), or wrong usage.\n",
plan: "ezdrav plan - when may we work, and when must we announce?\n\n  --repo DIR           the repository (default: this folder or its clone); works without files too\n  --repo A --repo B    several solutions: their coming interventions in one list, with conflicts\n  --repo OWNER/NAME    a solution on GitHub; asks it with the token in GH_TOKEN or GITHUB_TOKEN\n  --organisation DIR   the organisation’s repository, where solution.yml names one\n  --at TIME            as of this time: 2026-12-01T22:30 (default: now)\n  --days N             how many days (default 14, at most 20000)\n  --format text|json|ics|html\n  --windows            ics: every night's window too\n  --language en|sl\n\n  ezdrav plan --format ics > interventions.ics\n  ezdrav plan --repo ../enarocanje --repo ../erecept --format html > plan.html\n\nExit codes: 0 shown, 1 one of several solutions could not be read, 2 an invalid file or wrong usage.\n",
init: "ezdrav init - write what is needed to begin; nothing is overwritten\n\n  --repo DIR           the repository (default: this folder, or the clone it is in)\n  --organisation       the repository that an organisation keeps for all its solutions\n  --with A,B           more workflows: approve, resume, close (deploys too), staff; check, announce and doctor are written anyway\n  --language en|sl     the language of the comments\n\n  ezdrav init\n\nExit codes: 0 written, 2 an invalid file or wrong usage.\n",
doctor: "ezdrav doctor - look for ways around the gate\n\n  --repo DIR           the repository (default: this folder, or the clone it is in)\n  --organisation DIR   the organisation’s repository, where solution.yml names one\n  --format text|json|sarif\n  --language en|sl\n\nReads the workflows, CODEOWNERS and .ezdrav/solution.yml of the working tree: which level of enforcement\napplies, what breaks it, and onboarding progress. Jobs that do not deploy and accepted findings are listed\nin .ezdrav/doctor.yml, each with its reason; docs/doctor.md explains every finding. GitHub's settings are\nnot read here; the action's mode doctor reads them.\n\nExit codes: 0 nothing bypasses the gate, 1 something does, 2 wrong usage.\n",
report: "ezdrav report - figures for the interventions of a period\n\n  --repo DIR           the repository (default: this folder); once for each of several\n  --from DAY           the first day, 2026-11-01 (default: the first day of the month before)\n  --to DAY             the last day (default: the end of that month; with --from: today)\n  --dossiers FOLDER    what was kept beside the files: dossiers and ezdrav-verdict.json files; counts approvals\n                       by grade, refusals by reason and runs that failed\n  --format text|json|html   html is one page with charts (default: text)\n  --language en|sl\n\nCounts what the files contain, including .ezdrav/done/. Each figure comes with its definition and the number of records behind it; with fewer than five records there is no figure.\n\n  ezdrav report --from 2026-01-01 --to 2026-12-31\n  ezdrav report --repo enarocanje --repo erecept --format html > report.html\n  ezdrav report --from 2026-01-01 --dossiers archive\n\nExit codes: 0 shown, 2 wrong usage. A file that cannot be read is named and the others are counted.\n",
evidence: "ezdrav evidence ID - gather what remains of an intervention, for an auditor\n\nAsks GitHub, with the token in GH_TOKEN or GITHUB_TOKEN (it only reads).\n\n  ID                   the intervention, POSEG-2026-041; finished ones too\n  --repo OWNER/NAME    the repository (default: the one this clone came from)\n  --out DIR            the folder to write, with DIR.zip beside it (default: dossier-ID)\n  --format text|json\n  --language en|sl\n\n  ezdrav evidence POSEG-2026-041\n  ezdrav verify dossier-POSEG-2026-041.zip\n\nPlan, letters, claims and receipts, approvals, the gate's decision, run, outcome, keys, and a list of all of them by SHA-256. What GitHub no longer has is named. docs/dossier.md says which file answers which question.\n\nExit codes: 0 gathered, 1 something could not be read, 2 nothing written, wrong usage.\n",
verify: "ezdrav verify FOLDER|ZIP - check a dossier, without the network\n\n  --keys FILE          GitHub's keys, saved beforehand from its issuer's /.well-known/jwks\n  --online             ask the issuer for its keys now; the only thing that is asked\n  --mail FILE.eml      whether this archived mail is the approval or rejection whose receipt is in the dossier\n  --format text|json\n  --language en|sl\n\n  ezdrav verify dossier-POSEG-2026-041.zip --keys github-keys.json\n\nEvery file is checked against the list, every signature is verified, and the rules evaluate the recorded facts again. Keys that are only in the dossier prove nothing: exit code 1.\n\nExit codes: 0 intact and signed, 1 not (what and where is named), 2 wrong usage.\n"
};
const A = {
made: "written",
kept: "already there, left unchanged",
steps: "Next:",
nothing: "Everything is already there; nothing was written.",
ungated: (e, t) => `${e}: the job ${t} deploys without the gate. Insert this as its first step, and add these permissions:`,
calls: (e, t) => `${e}: the job ${t} calls another workflow; the gate belongs in that one, as the first step of the job that deploys.`,
unreadable: e => `${e}: this workflow cannot be read, so it is not known whether it deploys. Fix it first.`,
noSecond: "No deploy workflow was written: next to one that already deploys, a tag would deploy twice, once without the gate.",
noRelease: 'No release is known yet, so the workflows have a placeholder instead of a commit: they cannot run, and "ezdrav doctor" refuses them.',
environment: 'and "environment: production" at the job, where the secrets of the deployment belong',
startingOrganisation: [ "List the solutions in .ezdrav/organisation.yml, each with its number: gh api repos/OWNER/NAME --jq .id", "Move the roster into .ezdrav/staff.yml here. Whoever moves with it has not left.", "In every solution’s solution.yml name this repository: organisation: { repository: OWNER/NAME, id: NUMBER }", "See in each solution what becomes stricter and which copies may go: ezdrav check --organisation DIR", "Where this repository is private, give the gate the token of a GitHub App that may read it: organisation-token." ],
starting: e => [ "Fill in .ezdrav/solution.yml and staff.yml, then write the first plan: ezdrav new TAG (it replaces the untouched draft).", "Add everyone who may start a deployment to .ezdrav/staff.yml. While the list is empty the gate refuses everyone; delete the file if you keep no roster.", "If a deploy workflow was written, replace ./deploy.sh in it with your deployment.", `See how the gate can still be bypassed: ezdrav doctor. Then open a pull request into ${e}: it is checked there.` ]
};
const I = {
to: "To",
copies: "Cc",
subject: "Subject",
incomplete: "The letter would be incomplete. Fill in:"
};
const S = {
description: "What is changed?",
reason: "Why?",
impact: "What will users notice, and what do they do meanwhile?",
rollback: "How is the previous state restored, and who decides?",
night: "Which night? (all are allowed if you announce now)",
end: "Until when?",
refused: "The rules would refuse this slot, so nothing was written:",
pull: (e, t) => `Open the pull request; it is checked, and merging it makes this the plan: git push -u origin ${t} && gh pr create --base ${e} --fill`,
announced: e => `Merging sends the announcement where the mode announce has a mail server. By hand: ezdrav letter announcement, then ezdrav record announcement ${e}`
};
var j = n(7649);
const z = {
provesNothing: "Recorded by your word alone, since the mail proves nothing:",
notTaken: "This mail was not taken as an answer; nothing was written:",
byHand: (e, t) => `If it is a true answer all the same, record it by your word: ezdrav record ${t} ${(0, 
j.r)(e)} --party client --by WHO`,
someFile: "answer.eml",
asking: e => `DNS was asked for the keys of ${e}.`,
asEvidence: e => `In the file it counts as recorded. As evidence (vouched) the action brings it in: gh workflow run approve.yml -f mail="$(${(0, 
s.Y)(e)})"`,
vouchedLocally: "The sender’s mail server signed this answer: it proves the organisation, not the person. Keep the mail.",
faults: {
"mail.not-a-mail": {
what: "The file is no mail.",
fix: "Save the mail as it arrived, as a file that ends in .eml."
},
"mail.outlook-item": {
what: "The file is an Outlook item (.msg); it does not hold the mail as it was sent.",
fix: "In the new Outlook or Outlook on the web: three dots, Save as, .eml. In the old one: forward it as an attachment to a mailbox of another program and save it there."
},
"mail.mbox": {
what: "The file is a mailbox, which may hold several mails.",
fix: "Save this one mail alone, as .eml."
},
"mail.too-large": {
what: "The mail has more header lines than any honest one.",
fix: "Ask for it to be sent again."
},
"mail.malformed": {
what: "The mail’s header is damaged, so programs may read it in different ways.",
fix: "Save it once more as it arrived; if that does not help, ask for it to be sent again."
},
"mail.field-missing": {
what: "The mail has no {value} line.",
fix: "Ask for it to be sent again from a usual mail program."
},
"mail.field-twice": {
what: "The mail has the line {value} twice, so it cannot be determined which one is meant.",
fix: "Do not rely on it: somebody may have added one. Ask for it to be sent again."
},
"mail.from-several": {
what: "The mail names several senders.",
fix: "Ask for it to be sent from the one mailbox that is listed."
},
"mail.from-malformed": {
what: "The sender’s address cannot be read.",
fix: "Ask for it to be sent again from the mailbox that is listed."
},
"mail.date-malformed": {
what: "The mail’s date cannot be read.",
fix: "Ask for it to be sent again."
},
"mail.message-id-malformed": {
what: "The mail’s Message-ID cannot be read.",
fix: "Ask for it to be sent again."
},
"mail.in-future": {
what: "The mail is dated in the future.",
fix: "Somebody’s clock is wrong: look at the sender’s and at this one."
},
"mail.before-plan": {
what: "The mail is older than the present plan.",
fix: "Announce the present plan and ask for an answer to it."
},
"mail.automatic": {
what: "The mail was sent by a machine or to a list ({value}).",
fix: "Ask a person for an answer."
},
"mail.reply": {
what: "The mail is a reply to another mail, and signed as one.",
fix: "Ask for the link in the letter to be used: it writes a new mail."
},
"subject.not-ascii": {
what: "The subject has letters that look like those of our line but are others.",
fix: "Ask for the link in the letter to be used; nobody needs to type anything."
},
"subject.no-answer": {
what: "The subject holds no answer.",
fix: "Ask for the link in the letter to be used: it writes the subject."
},
"subject.tagged": {
what: "The subject has something beside our line: {value}",
fix: "If a mail gateway adds it, have the administrator exempt this mailbox from subject tags; else ask for a new mail by the link in the letter, not a reply."
},
"subject.altered": {
what: "The subject is nearly our line, but not exactly.",
fix: "Ask for the link in the letter to be used, or for the line to be copied as it is."
},
"subject.other-intervention": {
what: "The mail answers to another intervention: {value}",
fix: "Look for the mail of this intervention."
},
"subject.other-plan": {
what: "The mail answers to another plan of this intervention: {value}",
fix: "Announce the present plan and ask for an answer to it."
},
"answer.rejection": {
what: "The mail is a no (ZAVRNJENO). Do not carry out the intervention.",
fix: "Record it: ezdrav record rejection {file}. Then set status: withdrawn, or change the plan and announce it again."
},
"answer.approval": {
what: "The mail is a yes (ODOBRENO), not a no.",
fix: "Record it as such: ezdrav record approval {file}"
},
"approver.not-listed": {
what: "The sender, of {value}, is not on the list of approvers.",
fix: "Have the address put into solution.yml (approvers: email), by somebody of that party, or ask the one who is listed."
},
"approver.both-parties": {
what: "The sender is on the lists of both parties.",
fix: "Each party needs a mailbox of its own in solution.yml."
},
"approver.own-house": {
what: "The sender or the signature is of the contractor's own domain: {value}",
fix: "Nobody approves his own work. List a mailbox of the client’s or of the ICT team’s."
},
"approver.other-party": {
what: "The sender's domain is the other party's too: {value}",
fix: "A mail signature proves the organisation: list mailboxes of two organisations, or approve on GitHub."
},
"approver.service-desk": {
what: "The sender is a service desk, which answers automatically.",
fix: "List the mailbox of the one who decides."
},
"approver.shared-domain": {
what: "Anybody can have a name in this domain: {value}",
fix: "Pin the whole name of the organisation’s own domain (mail-domain)."
},
"signature.none": {
what: "No mail server signed the mail, so nothing says who wrote it.",
fix: "Save the original as .eml (a forwarded mail loses its signature), or have the administrator switch on DKIM signing."
},
"signature.too-many": {
what: "The mail has more signatures than any honest one.",
fix: "Ask for it to be sent again."
},
"signature.malformed": {
what: "The signature cannot be read.",
fix: "Save the mail once more as it arrived; if that does not help, ask for it to be sent again."
},
"signature.algorithm": {
what: "The signature is made in a way that no longer counts.",
fix: "Have the administrator sign with rsa-sha256."
},
"signature.wrong": {
what: "The signature of {value} does not fit the mail: something signed was changed after it was sent.",
fix: "Ask for the original as an attachment (Exchange sometimes rewrites Content-Type, gateways the subject), or for it to be sent again."
},
"signature.over": {
what: "The signature of {value} has run out.",
fix: "Ask for the answer to be sent again, and bring it in within its days (Google’s last seven)."
},
"signature.in-future": {
what: "The signature of {value} is dated in the future.",
fix: "Somebody’s clock is wrong: look at the mail server’s and at this one."
},
"signature.field-unsigned": {
what: "The signature does not cover the line {value}, so anybody may have written it.",
fix: "Have the administrator sign From, Subject, Date and Message-ID."
},
"signature.other-domain": {
what: "The mail is signed by another domain than the sender's: {value}",
fix: "Have the administrator switch on signing for the own domain, or pin this one in solution.yml (mail-domain) if it is the organisation’s."
},
"signature.tenant": {
what: "The mail is signed in the name of the provider's account: {value}",
fix: "Have the administrator switch on signing for the own domain (Microsoft 365: Defender, DKIM; Google: Gmail, Authenticate email), or pin this name in solution.yml (mail-domain)."
},
"key.unavailable": {
what: "DNS gave no answer about the key of {value}.",
fix: "Try again; behind a closed network, where names outside can be looked up."
},
"key.gone": {
what: "The key of {value} is not in DNS (any more).",
fix: "Ask for the answer to be sent again: it is then signed with the present key."
},
"key.malformed": {
what: "The key of {value} in DNS cannot be read.",
fix: "Tell the administrator of that domain."
},
"key.several": {
what: "There are several keys of {value} at one name in DNS.",
fix: "Tell the administrator of that domain: only one is allowed there."
},
"key.revoked": {
what: "The key of {value} has been revoked.",
fix: "Ask for the answer to be sent again: it is then signed with the present key."
},
"key.test": {
what: "The domain {value} says that its signatures are a test.",
fix: "Have the administrator take t=y out of the key’s record."
},
"key.weak": {
what: "The key of {value} is too weak: it needs at least 1024 bits.",
fix: "Have the administrator make a new key, 2048 bits."
},
"key.not-for-this": {
what: "The key of {value} is not meant for such a signature.",
fix: "Tell the administrator of that domain."
}
}
};
const W = {
foreign: e => `GitHub has not signed for this repository what is recorded in ${e}: another workflow wrote or changed it, or it is older than the demand. It does not count.`,
doubtful: e => `GitHub’s signature does not show who wrote what is recorded in ${e}: every workflow of every branch can write the same.`
};
const D = {
held: (e, t, n) => `The organisation’s rules count too: ${e}${t === "" ? "" : ` at ${t}`}${n === "" ? "" : ` (${n})`}.`,
decided: (e, t, n, o) => `The organisation says so: ${e}, line ${t}${n === "" ? "" : ` (${n})`}${o === "" ? "" : `, at ${o}`}.`,
looksAfter: (e, t, n, o) => `The organisation looks after ${e === 1 ? "one person" : `${e} people`} of this roster, so this run does not: ${t}${n === "" ? "" : `, at ${n}`} (${o}).`,
line: (e, t) => `${e}: line ${t}`,
renamed: (e, t) => `The organisation’s repository is called ${t} now; change ${e} in solution.yml.`,
stricter: e => `The organisation makes stricter: ${e}.`,
nothingStricter: "The organisation demands no more than the solution does itself.",
copies: e => `The organisation says the same, so these may be removed here: ${e}.`,
readable: e => `The organisation’s repository ${e} can be read with this token.`,
unreadable: (e, t) => `The organisation’s repository ${e} cannot be read, so no gate will allow anything: ${t}.`
};
const R = {
concepts: "How an intervention goes, in one picture",
review: "How the review after the work goes",
mail: "How approval by mail goes",
modes: "What each mode does and which permissions it needs",
staff: "What each mode does and which permissions it needs"
};
const H = new Map([ [ "novo leto", "New Year's holiday" ], [ "Prešernov dan, slovenski kulturni praznik", "Prešeren Day" ], [ "velikonočna nedelja", "Easter Sunday" ], [ "velikonočni ponedeljek", "Easter Monday" ], [ "dan upora proti okupatorju", "Day of Uprising against Occupation" ], [ "praznik dela", "Labour Day" ], [ "binkošti", "Pentecost" ], [ "dan državnosti", "Statehood Day" ], [ "Marijino vnebovzetje", "Assumption Day" ], [ "dan reformacije", "Reformation Day" ], [ "dan spomina na mrtve", "Remembrance Day" ], [ "božič", "Christmas" ], [ "dan samostojnosti in enotnosti", "Independence and Unity Day" ], [ "dan solidarnosti", "Day of Solidarity" ] ]);
const G = {
language: "en",
moments: o.N,
quotes: [ "“", "”" ],
title: e => e === null ? "Upcoming maintenance windows" : `${e}: upcoming maintenance windows`,
zone: "All times are Ljubljana time.",
months: "January February March April May June July August September October November December".split(" "),
windowIsOpen: (e, t) => `The maintenance window is open and closes ${e} (${t} left).`,
windowOpens: (e, t) => `The maintenance window opens ${e} (in ${t}).`,
earliest: "Earliest start if announced now",
withDowntime: "with downtime",
withoutDowntime: "without downtime",
counted: e => `Working days counted: ${e}`,
skipped: e => `Skipped: ${e}`,
unknown: (e, t) => `Cannot be known: the table of work-free days covers the years ${e} to ${t}.`,
fullDays: "Read as two full working days between (lead-time: full-days).",
freezeUntil: (e, t) => `This is in a freeze that ends on ${t}: ${e}.`,
release: e => `Release ${e}`,
announceBy: e => `Announce ${e} at the latest, before midnight`,
left: e => `${e} left`,
tooLate: e => `Too late to announce: it had to be announced ${e} at the latest.`,
announced: e => `The file says it was announced: ${e}.`,
announcedInTime: e => `The file says it was announced in time: ${e}.`,
urgent: "Urgent: send the notification before the start; the lead time is waived.",
withdrawn: "Withdrawn: it will not be carried out.",
outsideWindow: "The slot is not inside one maintenance window.",
columns: {
day: "Day",
kind: "Kind of day",
window: "Window",
withDowntime: "With downtime",
night: "Day and night",
remarks: "Remarks"
},
kinds: {
working: "working day",
weekend: "weekend",
extra: "work-free by solution.yml",
unknown: "not yet known"
},
holiday: e => H.get(e) ?? e,
now: e => `now ${e}`,
nightInProgress: "this night is still on",
startsFrom: e => `earliest start ${e}`,
lastDay: e => `last day to announce ${e}`,
slot: (e, t, n) => `${e} ${t}–${n}`,
freeze: (e, t, n) => `freeze${t === null ? "" : ` from ${t}`}${n === null ? "" : ` until ${n}`}: ${e}`,
urgentAllowed: "Urgent interventions are allowed.",
urgentDenied: "Nothing may be done, not even urgent interventions.",
clocksForward: e => `clocks go forward: the window lasts ${e}`,
clocksBack: e => `clocks go back: the window lasts ${e}`,
legend: {
window: "window without downtime only",
withDowntime: "window, with downtime too",
workFree: "not a working day",
counted: "working day counted for an announcement made now",
now: "now",
earliest: "earliest start",
slot: "announced slot",
urgent: "urgent intervention",
freeze: "freeze",
clocks: "the clocks change"
},
events: {
window: "Maintenance window",
windowWithDowntime: "Maintenance window with downtime",
workFree: e => `Work-free day: ${e}`,
freeze: e => `Freeze: ${e}`,
lastDay: e => `Last day to announce ${e}`
}
};
const O = {
language: "en",
moments: o.N,
quotes: [ "“", "”" ],
title: (e, t) => `${e} of ${t}`,
interventions: {
one: "upcoming intervention",
other: "upcoming interventions"
},
solutionsCounted: {
one: "solution",
other: "solutions"
},
inConflict: e => `In conflict: ${e}.`,
conflictsCounted: {
one: "pair",
other: "pairs"
},
noConflicts: "No conflicts were found.",
noConflictsRead: "No conflicts were found among the solutions that could be read.",
conflictsNotKnown: e => `Whether it is in conflict with these solutions is not known, since they were not read: ${e}.`,
notRead: e => `Not read: ${e}.`,
now: e => `As of ${e}. All times are Ljubljana time.`,
about: "From the files and the record of deliveries. Reviews, comments, signatures and who starts the deployment are checked by the gate alone, on the night.",
nothing: "There is no upcoming intervention.",
headings: {
conflicts: "Conflicts",
wants: "Not known",
coming: "Upcoming",
remarks: "Look at these",
freezes: "Freezes",
solutions: "Solutions"
},
columns: {
slot: "Slot",
intervention: "Intervention",
state: "State"
},
slot: (e, t) => `${e} – ${t}`,
states: {
refused: "not possible as planned",
open: "something is missing",
unknown: "not known",
draft: "draft",
ready: "announced and approved",
withdrawn: "withdrawn"
},
nothingInTheWay: "nothing in the way",
release: e => `Release ${e}`,
withDowntime: e => e === null ? "with downtime" : `with downtime (${e})`,
withoutDowntime: "without downtime",
urgent: "urgent",
test: "test environment",
announced: e => `Announced on ${e}.`,
notified: e => `Notification sent on ${e}.`,
announceBy: e => `Not announced: announce ${e} at the latest, before midnight.`,
tooLate: e => `Not announced, and too late: it had to be announced ${e} at the latest.`,
notAnnounced: "Not announced.",
notNotified: "The notification was not sent; it must go out before the start.",
otherPlan: e => `What was announced on ${e} was another plan: it has to be announced again.`,
approvals: e => `Approvals in the file: ${e}.`,
parties: {
client: "client",
"ezdrav-ict": "ICT team"
},
recorded: (e, t) => `${e} ${t}`,
rejected: (e, t) => `${e} said no on ${t}`,
notRecorded: e => `${e} not yet`,
neededBefore: e => `needed before ${e}`,
frozen: (e, t) => `In a freeze until ${t}: ${e}.`,
inTheWay: e => `In the way: ${e}.`,
conflictWith: (e, t) => `In conflict with ${e}: ${t}.`,
conflictBetween: (e, t, n) => `${e} and ${t}: ${n}.`,
conflicts: {
"same-solution": "the same solution",
affects: "one affects the other’s solution",
network: "both change the network",
"on-duty": "the same contact on duty"
},
unseen: {
announcement: "Whether it was announced is not known: the delivery is not confirmed or not looked at here.",
approvals: "The solution asks for approvals given on GitHub or in signed mail, which are not looked at here.",
rules: "The rules of the solution or of its organisation could not be read: more may be in the way."
},
wholeSolution: (e, t) => `${e} was not read: ${t}.`,
part: (e, t) => `${e}: ${t}.`,
freeze: (e, t, n, o) => `${e} – ${t}: ${n} (${o}).`,
allSolutions: "all solutions",
solution: (e, t) => `${e}: ${t}`,
none: "nothing upcoming",
problems: {
"no-outcome": "{id} ({label}): the slot is over and no outcome is recorded.",
"same-id": "{id} ({label}): several files have this id.",
"same-name": "{labels}: all are called {name}.",
"same-repository": "{labels}: one repository, number {id}.",
renamed: "{label} was listed as {listedAs}; the repository has been renamed.",
draft: "{path} ({label}): a draft that cannot be read yet, so its slot is not shown."
},
more: e => `And ${e} more, which the JSON report has.`,
calendar: "Interventions of all solutions",
lastDay: e => `Last day to announce ${e}`,
freezeEvent: e => `Freeze: ${e}`
};
const {count: q} = o.N;
const workingDaysCount = e => e === 0 ? "There is no working day" : `${e === 1 ? "There is" : "There are"} only ${q(e, {
one: "working day",
other: "working days"
})}`;
const characters = e => q(e, {
one: "character",
other: "characters"
});
const party = e => e.choose("party", {
client: "the client",
"ezdrav-ict": "the eZdravje ICT team"
}, "a party");
const C = {
"the-party": party
};
const giveApproval = (e, t) => {
const n = "[ or comments {approve-line} on the announcement’s issue]";
const o = `an approver named in solution.yml approves the pull request${n}`;
const a = `record the answer (“ezdrav record approval --party ${t}”)`;
return e.choose("demand", {
verified: `It counts when ${o}.`,
recorded: `Then ${a}, or ${o}.`
}, `Then ${a}.`);
};
const L = "[ The comment by {near-miss-by}[ ({near-miss-at:stamp})] does not count: {near-miss:own}[ ({near-miss-url})].]";
const askAgain = (e, t) => e.choose("api-refused", {
true: `Give the token ${t} and run the job again.`
}, "See the GitHub error below and re-run the job once GitHub responds.");
const M = {
"not-signed": "solution.yml requires a receipt signed by GitHub, and the latest receipt bears no signature.",
"signature-refused": "solution.yml requires a receipt signed by GitHub, and the signature on the latest one does not hold: it was made elsewhere, for something else, or was changed.",
"key-gone": "The latest receipt is signed, but GitHub no longer publishes the key that signed it, so nobody can check it. That is no sign of a forgery.",
"keys-unknown": "The latest receipt is signed, but GitHub’s keys could not be fetched, so it could not be checked.",
"time-unknown": "The latest receipt is signed, but it is not known what time it is, so it could not be checked whether it was made before now.",
"key-unusable": "The latest receipt is signed with a key that cannot be used to check it.",
"workflows-unset": "The latest receipt is signed, but evidence.workflows in solution.yml names no workflow that may sign.",
"hosted-runner": "The latest receipt was signed on a runner of your own, which evidence.self-hosted does not trust."
};
const F = "Give the job that announces the permission id-token: write, name its workflow in evidence.workflows, and start it by hand (workflow_dispatch) with the input intervention.";
const U = {
"not-signed": F,
"signature-refused": `Find out who made this receipt. ${F}`,
"key-gone": "Start the workflow that announces by hand (workflow_dispatch) with the input intervention: everybody is notified again, and the lead time counts from then.",
"keys-unknown": "Run this job again when GitHub answers.",
"time-unknown": "Run this job again when GitHub answers.",
"key-unusable": F,
"workflows-unset": "Name the workflow that announces in evidence.workflows.",
"hosted-runner": "Announce on a runner of GitHub’s, or set evidence.self-hosted to trusted if whoever keeps the machine may speak for you."
};
const P = "Then announce the changed plan to servicedesk@src.si and the solution custodian, at least two working days in advance, and have it approved again.";
const B = "[ Announced now, the earliest new start is {earliest-start-if-announced-now:stamp}.]";
const K = "Do not wait for it: correct schedule.start or schedule.end, and announce the changed plan.";
const Z = "Do not wait for it: what is already known rules this slot out. Resolve that, or announce another slot.";
const Y = "then run the job again";
const _ = {
"file.missing": {
brief: "there is no intervention file",
what: "No intervention file was found[ at {files}].",
fix: `Write .ezdrav/intervention.yml (“ezdrav init” writes one with comments), merge it into the default branch and announce the intervention; ${Y}.`
},
"file.invalid": {
brief: "a file is invalid",
what: "[Not valid: {files}.|A file of .ezdrav/ is not valid.]",
fix: `Correct the faults listed with file, line and column, see “ezdrav check” pass, merge; ${Y}.`
},
"file.personal-data": {
brief: "a file contains personal data",
what: "There is personal data in [{files}|a file of .ezdrav/].",
fix: "Replace it with an opaque reference. It also remains in the history of the repository: inform your data protection officer."
},
"rules.loosened": {
brief: "the rules were loosened just now",
what: "[{file}|A file of rules] was loosened[ {pushed-at:when}][ by {by}][: {changed}]. The version before it refuses this[ ({codes})], and applies until two working days have passed.",
fix: "Wait until it takes effect[ (from {holds-from:stamp})], or undo the change. It takes effect at once if the pull request is approved by an approver or urgent authority of the version before. That person must not have written or merged it, written the plan, or started this run."
},
"rules.unverifiable": {
brief: "earlier versions of the rules are not known",
what: "It is not known which rules applied before the present ones.",
fix: "Re-run the job. If it happens again, contact the maintainers of the gate."
},
"target.withdrawn": {
brief: "the intervention is withdrawn",
what: "The file says status: withdrawn.",
fix: `A withdrawn intervention is never allowed. If it is to take place after all, set status: planned. ${P}`
},
"target.no-release": {
brief: "the run’s tag was not announced",
what: "The run’s ref[ {ref}] is not an existing tag[; {announced-tag} was announced].",
fix: "Start the run on the tag[ {announced-tag}]: push the tag, publish its release, or choose the tag in “Run workflow”. No branch may have the same name."
},
"target.tag-mismatch": {
brief: "another release was announced",
what: "This run deploys [{ref}|another tag], [but {announced-tag} was announced|but no intervention announces that tag].[ These files are not used: {unread}. If one of them is the intervention, rename it.]",
fix: `Deploy the announced tag[ {announced-tag}], or set release.tag to the new one. ${P}`
},
"target.commit-mismatch": {
brief: "the commit is not the announced one",
what: "The run deploys [commit {deployed}|an unknown commit][; {announced-commit} was announced][; the tag now points to {tag-now}].",
fix: e => e.choose("pin-is-tag-object", {
true: `release.commit holds the id of the tag object itself, not of the commit[: set it to {tag-now}]. ${P}`
}, `Find out who moved the tag and why. Protect tags with a ruleset. Deploy the announced commit under its tag, or set release.commit to the new one. ${P}`)
},
"target.environment-mismatch": {
brief: "another environment was announced",
what: "The gate ran for [{environment}|an unknown environment], but [{announced-environment}|another environment] was announced.",
fix: `Set the input environment to what the job deploys to: production, test, or a name listed under environments in solution.yml. If the file is wrong, correct environment there. ${P}`
},
"target.ambiguous": {
brief: "several interventions announce this release",
what: "Several unfinished interventions announce [{announced-tag}|this release]; the gate cannot tell which one you mean.",
fix: "Record the outcome of those that are over or will not take place (“ezdrav record outcome”; withdrawn ones count too). Or name one file in the input intervention (on the command line: --ref or --intervention)."
},
"target.finished": {
brief: "the intervention is already finished",
what: "The intervention that announces this release already has its outcome.",
fix: "Write a new intervention with a new id for the work that is left and announce it."
},
"target.draft": {
brief: "the intervention is still a draft",
what: "The intervention that announces this release is still a draft[ ({drafts})].",
fix: "Complete it, choose a slot that leaves two working days, and remove the line status: draft. Then have it announced and approved."
},
"target.unverifiable": {
brief: "the commit or the tag could not be read",
what: "GitHub did not say which commit is about to be deployed[, or where {announced-tag} points].",
fix: e => askAgain(e, "contents: read")
},
"announcement.missing": {
brief: "the intervention is not announced",
what: e => e.choose("withdrawn", {
true: "The latest mail about this intervention is a withdrawal, so there is no valid announcement."
}, e.choose("set-aside", {
true: "The intervention was withdrawn or finished after it was announced, or may have been, so that announcement no longer counts."
}, e.choose("receipt-demanded", {
true: "There is no receipt of an announcement, and solution.yml requires one."
}, "No announcement is recorded."))),
fix: e => `Announce it to servicedesk@src.si and the solution custodian[ ({custodian})]${e.choose("receipt-demanded", {
true: " with the mode announce"
}, ", with the mode announce or by hand")}. If you send the letter by hand, record it with “ezdrav record announcement”. The two working days are counted from then.`
},
"announcement.recipient-missing": {
brief: "the announcement did not go to everyone",
what: "The announcement did not go to [{missing:own}|all recipients].",
fix: "Send it to [{missing:own}|those who are missing] too. Record the later time and all recipients (“ezdrav record announcement --replace”); the lead time counts from the later one."
},
"announcement.in-future": {
brief: "the announcement is dated in the future",
what: "The announcement has a send time in the future[ ({sent-at:stamp})].",
fix: "Set announcement.sent-at to the time it was actually sent (Ljubljana time)."
},
"announcement.no-reference": {
brief: "the announcement has no reference",
what: "The announcement has neither a ticket number nor a Message-ID.",
fix: "Set announcement.reference to the service desk’s ticket number, or to the <Message-ID> of the letter."
},
"announcement.reference-malformed": {
brief: "the announcement’s reference is malformed",
what: "The reference[ {reference}] does not match reference-pattern[: {reference-pattern}].",
fix: "Set announcement.reference to the ticket number exactly as the service desk gave it."
},
"announcement.plan-changed": {
brief: "the plan was changed after the announcement",
what: "The plan announced[ {told-at:when}] is not the present one[ ({plan})][; a different plan was on the default branch until {no-other-since:stamp}].",
fix: `Restore the announced plan (“ezdrav check” shows the plan’s digest), or keep the present one. ${P}`
},
"announcement.unverifiable": {
brief: "the announcement cannot be verified",
what: e => e.choose("unknown", {
"delivery-unknown": "A receipt of the announcement was started, but it is not known whether the mail was delivered.",
"receipt-unreadable": "The latest receipt cannot be read.",
"receipt-unbound": "The latest receipt was not made by the run on the default branch that it names, so it is not known who was notified.",
"run-unknown": "GitHub did not say which run made the latest receipt.",
"other-server": "The latest receipt names another mail server than contacts.mail-server in solution.yml.",
...M,
"landing-unknown": "GitHub did not say when the plan reached the default branch."
}, "The receipts of the announcement could not be read from GitHub."),
fix: e => e.choose("unknown", {
"delivery-unknown": "Ask servicedesk@src.si whether the letter arrived; if it did, record it in announcement with its reference; otherwise announce again.",
"other-server": "Announce through the mail server that contacts.mail-server names, or correct that key.",
...U
}, askAgain(e, "contents: read and deployments: read"))
},
"lead-time.too-short": {
brief: "the lead time is too short",
what: e => `${e.number("working-days", workingDaysCount, "There are too few working days")} between the announcement[ ({announced-at:stamp})] and the planned start[ ({start:stamp})]; ${e.number("required", e => e === 1 ? "1 is" : `${e} are`, "2 are")} required.`,
fix: `Set schedule.start[ to {earliest-start-if-announced-now:stamp} or later (the earliest if announced today)| to a later night]. ${P} A new start is a new plan: the days are counted from its own announcement.[ For the present start it had to be announced {latest-announcement:day} at the latest.]`
},
"lead-time.unverifiable": {
brief: "the lead time cannot be verified",
what: e => e.choose("why", {
"beyond-table": "The calendar of work-free days does not reach that far[ ({beyond})]."
}, "It is not known when the intervention was announced, so the days cannot be counted."),
fix: e => e.choose("why", {
"beyond-table": "Correct the dates, or use a newer version of the gate with a longer calendar."
}, "Fix the problem with the announcement first, then re-run the job.")
},
"approval.client-missing": {
brief: "the client’s approval is missing",
what: `The client has not approved this plan. Silence is not approval.${L}`,
fix: e => `Ask the client to approve this plan. ${giveApproval(e, "client")}`
},
"approval.ezdrav-ict-missing": {
brief: "the approval of the eZdravje ICT team is missing",
what: `The eZdravje ICT team has not approved this plan. Silence is not approval.${L}`,
fix: e => `Ask the eZdravje ICT team (ikt@ezdrav.si) to approve this plan. ${giveApproval(e, "ezdrav-ict")}`
},
"approval.rejected": {
brief: "a party has said no",
what: e => `${e.choose("party", {
client: "The client",
"ezdrav-ict": "The eZdravje ICT team"
}, "A party")} has rejected this plan[ ({by}[, {at:stamp}][, {reference}])]. An earlier yes counts no more.`,
fix: e => `Do not carry it out. Ask {the-party} what has to change: a changed plan is announced and approved again. If they say yes after all, ${e.choose("via", {
record: "record the later yes (“ezdrav record approval”)",
mail: "bring in their later mail"
}, "they approve on GitHub again[ or comment {approve-line} on the announcement’s issue]; a yes by mail or telephone does not lift it")}.`
},
"approval.before-announcement": {
brief: "an approval is older than the announcement",
what: "The approval of {the-party}[, given {at:when},] is older than the announcement or the plan and does not name the plan’s digest.",
fix: "Ask {the-party} to confirm the approval for this plan and record the later time, or record the plan’s digest (plan) where the approval names it."
},
"approval.in-future": {
brief: "an approval is dated in the future",
what: "The approval of {the-party} is dated in the future[ ({at:stamp})].",
fix: "Set “at” to the time it was actually given (Ljubljana time)."
},
"approval.same-party": {
brief: "both approvals come from the same person",
what: "Both approvals were given by the same person[ ({by})].",
fix: "The client and the eZdravje ICT team each approve for themselves: ask the other party."
},
"approval.same-reference": {
brief: "both approvals have the same reference",
what: "Both approvals have the same reference[ ({reference})].",
fix: "Record each party’s answer with its own reference, such as the number of the entry in the ticket."
},
"approval.reference-malformed": {
brief: "the reference of an approval is malformed",
what: "[The reference {reference} of the approval of {the-party} does not match reference-pattern[: {reference-pattern}]|The approval of {the-party} has no reference that matches reference-pattern].",
fix: "Set it to the ticket number or to the <Message-ID> of the answer."
},
"approval.self": {
brief: "an approval comes from those who make the change",
what: "The approval of {the-party} was given by the author of the plan or by whoever starts the deployment[ ({by})].",
fix: "Ask somebody else of {the-party} to approve, or let somebody else start the deployment."
},
"approval.plan-changed": {
brief: "an approval is for another plan",
what: "The approval of {the-party} is for a plan other than the present one[ ({plan})].",
fix: "Ask {the-party} to approve the present plan, or restore the approved one."
},
"approval.edited": {
brief: "an approving comment was edited",
what: "The approving comment of {the-party} was edited or hidden[ ({by})]; it does not count.",
fix: "Ask {the-party} for a new comment[ {approve-line}], or for a review."
},
"approval.not-authorised": {
brief: "an approval comes from somebody who may not approve",
what: "The approval of {the-party} comes from somebody who is not one of its approvers, belongs to the house itself (staff.yml), or wrote by e-mail or an app[ ({by})].",
fix: "Ask one of the approvers of {the-party} listed in solution.yml (approvers), or correct that list in a separate pull request."
},
"approval.unverifiable": {
brief: "an approval cannot be verified",
what: e => e.choose("unknown", {
"people-unknown": "Cannot confirm that the approval of {the-party} is independent: GitHub does not identify everyone who wrote or merged the plan or started the run. The cause is a deleted account, a deploy key, a run that a workflow started, or a push of too many commits."
}, "The approval of {the-party} could not be read from GitHub."),
fix: e => e.choose("unknown", {
"people-unknown": `Start the deployment as a person. If it happens again, merge a new version of the plan in a separate pull request, opened and merged by people. ${P}`
}, askAgain(e, "pull-requests: read and issues: read"))
},
"schedule.outside-window": {
brief: "the slot is outside the maintenance window",
what: e => `The announced slot[ begins {start:when}][ and ends {end:when}], outside the maintenance window.[ The window${e.choose("downtime", {
true: " with downtime"
})} opens {window-opens-at:when}[ and closes {window-closes-at:when}].]`,
fix: `Move schedule.start and schedule.end into one night’s window (20:00–06:00; 22:00–06:00 with downtime; narrower if solution.yml says so). ${P}${B}`
},
"schedule.spans-nights": {
brief: "the slot spans several nights",
what: "The announced slot touches the windows of several nights[ ({nights})].",
fix: `Split the work into one intervention a night and announce each.${B}`
},
"schedule.reversed": {
brief: "the slot ends before it begins",
what: "The announced slot[ ends {end:when}], not after it begins[ ({start:stamp})].",
fix: `Correct schedule.end. ${P}${B}`
},
"slot.not-yet-open": {
brief: "the slot is not open yet",
what: e => e.choose("reversed", {
true: "The announced slot ends before it begins, so it never opens."
}, "The announced slot is not open yet[; it opens {opens-at:when}]."),
fix: e => e.choose("reversed", {
true: K
}) || e.choose("in-vain", {
true: Z
}) || `${e.choose("only-reason", {
false: "Resolve the other reasons first. "
})}Wait[ until it opens {opens-at:when}] and run the job again[; the slot closes {closes-at:when}].${e.choose("resumed", {
true: " The workflow with mode: resume on the default branch does this automatically."
})}`
},
"slot.over": {
brief: "the slot is over",
what: e => e.choose("reversed", {
true: "The announced slot ends before it begins, so it was never open."
}, "The announced slot is over[; it closed {closes-at:when}]."),
fix: `Set a new schedule.start and schedule.end. ${P}${B}`
},
"fit.too-late": {
brief: "the work no longer fits into the slot",
what: "It is too late to start: the work[ ({work-minutes} min)] and its rollback[ ({rollback-minutes} min)] no longer fit into the slot.[ The latest start was {last-start:when}.]",
fix: `Do not start now. Set a new schedule. ${P}${B}`
},
"fit.longer-than-slot": {
brief: "the work is longer than the slot",
what: "The work[ ({work-minutes} min)] and its rollback[ ({rollback-minutes} min)] are longer than the whole announced slot, so there is no moment to start.",
fix: `Set a longer slot (schedule.end) or fewer minutes of work. ${P}${B}`
},
"freeze.active": {
brief: "a freeze is in force",
what: "A freeze[ holds from {from:stamp}| is in force][ to {to:stamp}][: {reason}].",
fix: "Wait for its end[ ({to:stamp})] and announce a slot after it. Urgent interventions pass only where the freeze says urgent: allowed."
},
"urgent.unjustified": {
brief: "the urgent intervention is not justified",
what: e => `urgent.reason is missing or too short${e.number("reason-length", e => ` (${characters(e)})`)}; at least 20 characters are needed.`,
fix: "Say in urgent.reason what is broken and why it cannot wait for a regular announcement."
},
"urgent.no-incident": {
brief: "the incident’s reference is missing",
what: "urgent.incident is missing.",
fix: "Set urgent.incident to the number of the incident."
},
"urgent.not-authorised": {
brief: "whoever starts the urgent intervention lacks the authority",
what: "urgent-authorities names neither the person who merged the plan nor the person who starts the run.",
fix: "Have somebody listed in urgent-authorities of solution.yml merge the plan or start the run."
},
"urgent.not-notified": {
brief: "the notification of the urgent intervention was not sent",
what: e => `There is no known notification of this plan to the service desk and the solution custodian[; the one sent {notified-at:when} does not count]${e.choose("set-aside", {
true: "; since the last one the intervention was withdrawn or finished, or may have been"
}, "")}.`,
fix: "Notify servicedesk@src.si and the solution custodian. The gate sends the notification if smtp-url is set, and so does the mode announce. Or send it yourself and record it with “ezdrav record notification”."
},
"urgent.recipient-missing": {
brief: "the notification did not go to everyone",
what: "The notification did not go to [{missing:own}|all recipients].",
fix: "Send it to [{missing:own}|those who are missing] too and record it (“ezdrav record notification --replace”)."
},
"urgent.plan-changed": {
brief: "the plan was changed after the notification",
what: "The notification[ sent {told-at:when}] is for a plan other than the present one[; a different plan was on the default branch until {no-other-since:stamp}].",
fix: "Send a notification of the present plan, or restore the plan that was notified."
},
"urgent.notified-in-future": {
brief: "the notification is dated in the future",
what: "The notification has a send time in the future[ ({notified-at:stamp})].",
fix: "Set urgent.notification.sent-at to the time it was actually sent (Ljubljana time)."
},
"urgent.expired": {
brief: "the notification has expired",
what: "The notification[, sent {notified-at:when},] is no longer valid[; it expired {expires-at:when}].",
fix: "If the work is still urgent, send a new notification; otherwise plan and announce it as a regular intervention."
},
"urgent.unverifiable": {
brief: "the notification cannot be verified",
what: e => e.choose("unknown", {
"delivery-unknown": "A receipt of the notification was started, but it is not known whether the mail was delivered.",
"receipt-unbound": "The latest receipt was not made by the run on the default branch that it names, so it is not known who was notified.",
"run-unknown": "GitHub did not say which run made the latest receipt.",
"other-server": "The latest receipt names another mail server than contacts.mail-server in solution.yml.",
...M
}, "GitHub did not say whether the notification was sent and who merged the plan."),
fix: e => e.choose("unknown", {
"other-server": "Announce through the mail server that contacts.mail-server names, or correct that key.",
...U
}, "Ask servicedesk@src.si whether the notification arrived. If it did, record it in urgent.notification with its reference; otherwise send a new one. Then re-run the job.")
},
"staff.departed": {
brief: "the person who starts the deployment has left",
what: "[{login}|The person who starts the deployment] no longer works here[ ({ref})][; access ended {departed-at:when}].",
ahead: {
brief: "the person who starts the deployment will have left",
what: "[{login}|The person who starts the deployment] will no longer work here[ ({ref})][; access ends {departed-at:when}]."
},
fix: "Have somebody who works here start the deployment. Make sure the revocation request has been sent to servicedesk@src.si."
},
"staff.unknown": {
brief: "the person who starts the deployment is not on the roster",
what: "[{login}|The person who starts the deployment] is not in .ezdrav/staff.yml.",
fix: "Have somebody on the roster start the deployment, or add the person in a pull request (github: login and id)."
},
"staff.no-statement": {
brief: "no valid signed data-protection statement",
what: "For [{login}|the person who starts the deployment] [the data-protection statement is dated in the future ({statement-signed})|no signed data-protection statement is recorded].",
fix: e => `${e.known("statement-signed", "Set statement-signed to the day it was actually signed", "Have the statement signed and record its date in statement-signed")}, or have somebody else start.`
},
"staff.not-eligible": {
brief: "no valid check of eligibility",
what: "For [{login}|the person who starts the deployment] [the check of eligibility is dated in the future ({eligibility-checked})|no check of eligibility by the contract holder is recorded].",
fix: e => `${e.known("eligibility-checked", "Set eligibility-checked to the day the contract holder actually checked", "Ask the contract holder for the check and record its date in eligibility-checked")}, or have somebody else start.`
},
"staff.unverifiable": {
brief: "it is not known who starts the deployment",
what: "It is not known who starts the deployment.",
fix: "Re-run the job; GitHub must be able to say who started it (permission actions: read)."
},
"clock.unverifiable": {
brief: "the time cannot be trusted",
what: "The time could not be determined from a trusted source[: {answer}].",
fix: "Run the job again. If it happens again, look for a proxy that caches or changes the Date header of GitHub’s answers."
},
"api.forbidden": {
brief: "GitHub refused a request",
what: "GitHub refused [{request}|a request][ ({status})][: {answer}][; the token lacks {permission}].",
fix: "[Give the job all that it needs, in one line, and run it again: {permissions}|[Add {permission} to the job’s permissions and run it again.|Check the job’s permissions and the token, and run it again.]]"
},
"api.rate-limited": {
brief: "GitHub’s rate limit is reached",
what: "GitHub’s rate limit is reached[; it holds until {until:stamp}].",
fix: e => `${e.known("until:when", "Run the job again after that", "Wait a few minutes (at most an hour) and run the job again")}[; the slot closes {slot-closes-at:when}].`
},
"api.unavailable": {
brief: "GitHub did not answer",
what: "GitHub did not answer [{request}|a request][ ({status})][: {answer}].",
fix: "Run the job again in a few minutes. If it happens again, check the runner’s network and proxy and GitHub’s status page."
},
"api.malformed": {
brief: "an answer from GitHub cannot be read",
what: "[The organisation’s rules cannot be known: {of-organisation}.|The answer to [{request}|a request] is not what GitHub documents[: {answer}].]",
fix: e => e.known("of-organisation", "Correct that in the organisation’s repository or in solution.yml, and run the job again. Until then no gate allows anything.", "Run the job again. If it happens again, look for a proxy that changes answers, or use a newer version of the gate.")
},
"event.not-allowed": {
brief: "this event may not deploy",
what: e => e.choose("announcing", {
true: "The run was triggered by [{event}|an event][ on {ref}]; a notice sent from there would not count, so nothing was sent."
}, "The run was triggered by [{event}|an event], which is not allowed to deploy."),
fix: e => e.choose("announcing", {
true: "Run the mode announce on the default branch: on push, on a schedule, or with “Run workflow”."
}, "Start the deployment by pushing the tag, publishing its release, or “Run workflow” on the tag.")
}
};
const J = {
ask: {
sentAt: "When was it sent?",
recipients: "To whom? (addresses, with commas between them)",
ticket: "Under which number or <Message-ID>?",
form: "Number of the official form, if one was filed",
party: "Who approved?",
rejectingParty: "Who said no?",
by: "Who said it? (role or initials, no personal data)",
approvedAt: "When?",
approvalReference: "Where can it be looked up? (ticket, <Message-ID>; urgent: telephone)",
result: "How did it end?",
started: "When did the work begin?",
ended: "When did it end?",
downtime: "How many minutes was the service down?",
deviations: "What went otherwise than planned?",
held: "On which day was the review held?",
causes: "What was the cause? (no names of people)",
measures: "Which measures follow, and by when?",
minutes: "Where can it be looked up? (number of the minutes or the ticket)",
left: "What is the last day?",
notified: "When was the service desk told?",
confirmed: "When was the revocation confirmed?",
requested: "When was the account requested?",
granted: "When was it granted?"
},
parties: {
client: "the client",
"ezdrav-ict": "the eZdravje ICT team"
},
results: {
completed: "completed",
"rolled-back": "rolled back",
cancelled: "cancelled, it did not take place"
},
refused: "The rules would refuse this, so nothing was written:",
commit: (e, t) => `git add -A ${e.map(j.r).join(" ")} && git commit -m ${(0, j.r)(`Record ${t}`)}`,
approvals: "When an answer comes: ezdrav record approval {id} --party client (then --party ezdrav-ict)",
otherApproval: "When the other answer comes: ezdrav record approval {id} --party {party}",
rejected: "Merge it to the default branch: from then on the gate refuses this plan until that party says yes again.",
judge: "See what is still missing: ezdrav gate --ref {tag}",
review: "This work is to be reviewed within ten working days; afterwards: ezdrav record review {id}",
reviewed: "Once this is on the default branch, the next run of announce closes the issue.",
closing: "The closing report: ezdrav letter closing-report --intervention {path}",
revocation: "Notify the service desk at once: ezdrav letter revocation --ref {ref} --people FILE, then ezdrav record revocation {ref} (the mode staff does both automatically)",
confirmation: "When the service desk confirms: ezdrav record revocation {ref} --confirmed TIME",
granted: "When it is granted: ezdrav record account {ref} --granted DATE",
question: "Write this?",
written: "Written: {path}",
notWritten: e => e ? "Nothing was written." : "Nothing was written. Add --yes to write this.",
next: "Next:"
};
const X = {
letters: {
architecture: "Architecture plans before the first meeting",
question: "Question",
request: "Request in free form"
},
head: (e, t) => `${e}: ${t ? "sent" : "NOT SENT"}`,
sent: (e, t) => `Sent to ${e} (${t}).`,
alreadySent: "Exactly this letter was already sent. Nothing was sent this time.",
byHand: (e, t, n) => `NOT SENT: without the input smtp-url it is only prepared. Send ${e} to ${t} with the subject ${n}.`,
setSender: "The draft has no sender; enter your own address.",
notSent: e => `NOT SENT, it reached nobody: ${e}.`,
incomplete: e => `NOT SENT, it would be incomplete. Fill in: ${e}.`,
problem: "A request to GitHub failed; nothing was sent.",
issueAt: e => `Issue #${e}.`,
issueTrouble: "The issue could not be updated.",
wholeLetter: "The letter (Slovene)",
tasks: "- [ ] answered; the ticket’s number is written below"
};
const V = {
slot: {
"not-yet-open": (e, t) => `${e}: the slot opens ${t}; nothing is re-run before then.`,
open: (e, t) => `${e}: the slot is open; it closes ${t}.`,
over: (e, t) => `${e}: the slot closed ${t}; nothing is re-run any more.`
},
noSlot: "No planned intervention: nothing to re-run.",
noRun: "No run of an open slot in the last 24 hours.",
runs: {
resumed: "re-run",
"already-resumed": "was already re-run",
"not-newest": "left alone: another run of the same release counts",
"not-refused-for-time": "left alone: not refused only because of the time",
"still-refused": "still refused",
unknown: "cannot be determined"
},
problem: (e, t) => `Cannot determine: ${e} – ${t}`,
lacks: e => `; give the job ${e}`
};
const Q = {
title: e => `Review of the intervention ${e}`,
why: e => `An intervention on ${e} has to be reviewed once, for these reasons:`,
causes: {
urgent: "The intervention was urgent: the usual procedure was not followed.",
"rolled-back": "The previous state was restored.",
failed: "The deployment failed or was cancelled.",
overrun: "The work went beyond the announced slot or the maintenance window.",
"undeclared-downtime": "There was downtime that was not announced."
},
due: e => `Due ${e}: ten working days after the work.`,
dueAsWritten: e => `Due ${e}, as written in the file.`,
undated: "Due ten working days after the work; the calendar of this release does not reach that far.",
questions: "Questions to answer (Implementing Regulation (EU) 2024/2690, Annex, 6.4.3):",
everyTime: [ "What was the result of the change, and in which state is the solution now?", "What was the cause?", "Which measures follow, who takes them, and by when?" ],
byCause: {
urgent: "Why could the usual procedure not be followed, and who decided that?",
"rolled-back": "What did not work, and why did the tests not show it?",
failed: "At which step did it fail, and did the back-out plan hold?",
overrun: "What took longer than planned, and should the work have been stopped earlier?",
"undeclared-downtime": "Why was the downtime not foreseen, and who was told of it, when?"
},
command: "When the review was held, record it:",
block: e => `Or paste this at the end of ${e} and fill it in:`,
place: {
day: "YYYY-MM-DD",
causes: "CAUSES",
measures: "MEASURES",
reference: "NUMBER"
},
afterwards: "No names of people in it, please. Once it is on the default branch, the next run of announce closes this issue.",
more: "A further reason for the review has become known:",
reminders: {
soon: e => `Reminder: the review is due ${e}.`,
overdue: e => `OVERDUE: the review was due ${e} and is not recorded.`,
undated: e => "Reminder: the review is not recorded, and its due day is not known. Somebody changed the text of this issue, or the end of the work is not recorded. Record the outcome, so that the day is known."
},
closedEarly: "The issue was closed although the review is not recorded, so it is open again.",
opened: e => `Issue #${e} asks for a review of the work.`,
kept: {
opened: (e, t) => `By its recorded outcome ${e} has to be reviewed: issue #${t} asks for it.`,
extended: (e, t) => `The recorded outcome of ${e} is a further reason for its review: issue #${t} says so.`,
unopened: e => `By its recorded outcome ${e} has to be reviewed, but no issue could be opened.`,
closed: (e, t) => `The review of ${e} is recorded: issue #${t} is closed.`,
reminded: (e, t) => `Reminded of the review of ${e} (issue #${t}).`,
failed: (e, t) => `The issue #${t} about the review of ${e} could not be looked after.`,
unlisted: "The issues about reviews could not be read, so nobody was reminded of one."
}
};
const ee = "`landed` (default): the plan on the default branch by GitHub’s record, and a receipt or the recorded `sent-at`. `receipt`: a receipt alone.";
const te = "The shape of your ticket numbers; not applied to a `<Message-ID>`. Without it any reference will do.";
const ne = {
file: {
name: "files",
refuses: "one of the three files cannot be read: it is not there, not valid, or contains personal data. Every fault is named with line and column, by [its own code](../../schemas/README.md).",
example: "`.ezdrav/intervention.yml` with `downtme: true` is invalid: did you mean `downtime`?",
settings: [ [ "input `intervention`", "The path of the one file to use. Default: every unfinished one." ] ]
},
rules: {
name: "rules unchanged",
refuses: "the rules were loosened less than two working days ago, and the version before refuses. Stricter rules apply at once. Looser rules apply at once only if an independent approver or urgent authority of the version before approved the pull request. The versions that were on the default branch count, for urgent interventions too.",
example: "a freeze is taken out of `solution.yml` at 22:10; the slot opens at 22:30.",
settings: [ [ "solution.yml: `freezes`", "This and every other key that makes the rules stricter." ], [ "staff.yml: `staff`", "Somebody who had left (`left`) still counts as having left if the entry was changed back by that person or by the person who starts." ] ]
},
target: {
name: "target",
refuses: "what is about to be deployed is not what was announced. The run’s ref is not an announced tag, the commit or environment differs, or the plan is withdrawn or finished.",
example: "the run is on `refs/tags/v4.12.1`, but `v4.12.0` was announced.",
settings: [ [ "intervention.yml: `release.tag`", "The tag that may be deployed." ], [ "intervention.yml: `release.commit`", "Pins the tag to one commit. Without it a moved tag deploys what it points to." ], [ "intervention.yml: `status`", "`withdrawn` is never allowed." ], [ "input `environment`", "Where the job deploys to; must be the announced one." ], [ "input `intervention`", "The path of the one file to use." ] ]
},
announcement: {
name: "announcement",
refuses: "the intervention was not announced to the service desk and the solution custodian, both, with a reference, for exactly this plan.",
example: "only servicedesk@src.si is among the recipients: the custodian is missing.",
settings: [ [ "solution.yml: `contacts.solution-custodian`", "The second recipient. Without it any second address counts, and the report says so." ], [ "solution.yml: `evidence.announcement`", ee ], [ "solution.yml: `reference-pattern`", te ] ]
},
"lead-time": {
name: "lead time",
refuses: "there are fewer than two working days between the announcement and the night of the planned start. The day of the announcement does not count; the evening on which the night begins does. Weekends, work-free days and your extra days do not count.",
example: "announced on Friday at 15:00, start on Monday at 22:00: only Monday counts; Tuesday at 20:00 would pass.",
settings: [ [ "solution.yml: `calendar.lead-time`", "`full-days` is stricter: two whole working days between announcement and start." ], [ "solution.yml: `calendar.extra-non-working-days`", "More days that do not count." ], [ "solution.yml: `evidence.announcement`", ee ] ]
},
approval: {
name: "approvals",
refuses: "the client or the eZdravje ICT team has not approved exactly this plan. Both must, by two different people with two different references; neither may be the plan’s author or the person who starts the deployment. Silence is not approval. A later no cancels a yes, until a later yes.",
example: "the client’s approval is recorded at 09:00, the announcement was sent at 10:00: something else was approved.",
settings: [ [ "solution.yml: `evidence.approvals`", "`recorded` (default): the file, a review or an approving comment. `vouched`: of these a review, a comment, or a mail signed by the approver’s domain. `verified`: a review or comment by an approver alone." ], [ "solution.yml: `approvers`", "Who may approve by a review or comment, by numeric id; the two parties share nobody." ], [ "solution.yml: `reference-pattern`", te ] ]
},
schedule: {
name: "maintenance window",
refuses: "the announced slot is not inside the maintenance window of one night: 20:00–06:00, or 22:00–06:00 where downtime is expected. Every night of the week.",
example: "`downtime: true` from 21:00: the window opens at 22:00.",
settings: [ [ "solution.yml: `window`", "`opens`, `opens-with-downtime`, `closes`: may be narrower, never wider." ], [ "intervention.yml: `schedule.downtime`", "Must be stated." ] ]
},
slot: {
name: "announced slot",
refuses: "the current time is outside the announced slot. An open maintenance window is not enough: the work was announced for its own slot.",
example: "the slot is 22:00–02:00, and it is 19:50: not yet.",
settings: [ [ "input `wait-minutes`", "Waits up to 60 minutes if the slot is the only obstacle, then evaluates again." ] ]
},
fit: {
name: "work fits into the slot",
refuses: "work and rollback no longer fit into what is left of the slot. Applies only if `work-minutes` is given. Work longer than the whole slot is already refused in the pull request.",
example: "90 minutes of work and 30 of rollback, slot until 02:00: the latest start is midnight.",
settings: [ [ "intervention.yml: `schedule.work-minutes`", "How long the work takes." ], [ "intervention.yml: `schedule.rollback-minutes`", "How long restoring the previous state takes." ] ]
},
freeze: {
name: "freeze",
refuses: "the current time is in a freeze period of `solution.yml`.",
example: "from 23 December to 4 January there are no interventions, except urgent ones if the period says so.",
settings: [ [ "solution.yml: `freezes`", "`from`, `to`, `reason`, and `urgent: allowed` or `denied` (default)." ] ]
},
urgent: {
name: "urgent intervention",
refuses: "an urgent intervention has no justification of at least 20 characters, no incident, or nobody who may declare it. It also refuses if the service desk and the solution custodian were not notified of this plan, or more than 12 hours ago. Other files: not applicable.",
example: "`reason: Izpad.` says too little.",
settings: [ [ "solution.yml: `urgent-authorities`", "Who may declare urgency; one of them merges the plan or starts the run." ], [ "solution.yml: `urgent.valid-hours`", "How long it stays allowed after the notification; at most 12." ], [ "solution.yml: `contacts.solution-custodian`", "The second recipient of the notification." ], [ "input `smtp-url`", "With it the gate sends the notification itself if that is the only thing missing." ] ]
},
staff: {
name: "staff",
refuses: "the person who starts the deployment is not on the roster, has left, has not signed the statement, or was not checked for eligibility. Without a roster: not applicable.",
example: "`left: 2026-11-20`: access ends with that day.",
settings: [ [ "staff.yml: `staff`", "One entry for each; people are identified by GitHub’s numeric id." ] ]
},
clock: {
name: "clock",
refuses: "the time cannot be trusted. It is taken from the `Date` of at least two of GitHub’s answers that agree, never from the runner.",
example: "two answers differ by a minute.",
settings: []
},
api: {
name: "GitHub’s answers",
refuses: "GitHub did not answer, refused, or said something that cannot be understood; nothing that depends on it then counts as met.",
example: "the token lacks `deployments: read`.",
settings: [ [ "input `token`", "Needs the permissions that the README lists for each mode." ] ]
},
event: {
name: "event of the run",
refuses: "the run was triggered by an event that is not allowed to deploy. `push`, `release` and `workflow_dispatch` are allowed.",
example: "`pull_request`: whoever opens one from a fork must not deploy.",
settings: []
}
};
const {count: oe} = o.N;
const ae = (0, u.TL)(".ezdrav/staff.yml");
const ie = (0, u.TL)(".ezdrav/solution.yml");
const se = u.TL;
const re = (0, u.TL)("ezdrav record revocation");
const he = {
departure: {
title: "Revoke access: {ref}",
lead: "This person no longer works on the contract. All access to eZdravje must be revoked at once.",
signals: {
left: `the last day in ${ae} is over`,
gone: `the entry was deleted from ${ae} before the revocation was confirmed`,
"no-write-access": `the entry says ${se("write: true")}, but the account has no write access to this repository`,
"no-member": "the account is not a member of the organisation any more",
"contract-ended": "the contract has ended"
},
sendByHand: "Send the letter below to {to}, with the name filled in. Do not write the name here.",
sentByMail: "The letter is sent to {to} by mail. A comment below says when it was sent.",
recordChanged: "It is not known whether the letter was sent: somebody changed what was recorded about it in an issue or comment, or GitHub has not signed it.",
unlessSent: `If it was not sent, send the letter of this issue to {to} now. Then record when it was: ${re}.`,
question: {
title: "Departure to be confirmed: {ref}",
lead: "It is not certain that this person has left, so nobody has been notified.",
find: "Find out whether the person has left.",
ifLeft: `If so, record ${se("left")} in ${ae}, at {ref} ({leftCommand}). The letter to the service desk must then be sent at once; with a mail server this is automatic.`,
ifLeftAndGone: `If so, put the entry {ref} back into ${ae} and record ${se("left")} ({leftCommand}). The letter to the service desk must then be sent at once; with a mail server this is automatic.`,
ifNotGone: "If not, put the entry {ref} back as it was; this issue then closes automatically.",
ifContinued: `If the contract continues, correct ${se("contract.ends")} in ${ie}; this issue then closes automatically.`,
reminders: "Until this is answered, a reminder follows every working day.",
open: "Nobody has answered yet whether the person has left; the description says how. Until then nobody is notified."
},
publicRepository: "This repository is public, so names are not accepted and the letter cannot be sent from here.",
recordNotified: `Record in ${ae}, at {ref}: ${se("left")} ({leftCommand}) and ${se("revocation.notified")}, with the reference you get ({notifyCommand}).`,
putBack: `Put the entry {ref} back into ${ae}, with ${se("left")} and ${se("revocation")}. Delete it once the revocation is confirmed, not before.`,
refReused: `{ref} is in ${ae} again, for someone else, or it cannot be determined for whom. Give that entry its own ref and restore the entry of the person who left, with ${se("left")} and ${se("revocation")}. If it is the same person after all, merge the old entry once more, with ${se("left")} and ${se("revocation.confirmed")}, and then the new one; this issue then closes automatically.`,
ifStillHere: "If the person still works here, correct the entry or restore the access; this issue then closes automatically.",
recordConfirmed: `When the service desk confirms, record ${se("revocation.confirmed")} ({confirmCommand}). This issue then closes automatically.`,
reminders: "Until then a reminder follows every working day.",
settled: "The revocation is confirmed.",
withdrawn: "Nothing indicates a departure any more, so this issue is closed. If the letter has already been sent, inform the service desk.",
reopened: "Reopened: the revocation is not confirmed yet.",
reminder: "Reminder, {day}: the revocation for {ref} is not confirmed yet.",
notifiedAt: `The service desk was notified {at}. Ask there for the confirmation and record ${se("revocation.confirmed")} in ${ae} ({confirmCommand}).`,
notNotified: `The service desk has not been notified yet. Send the letter above to {to} now and record ${se("revocation.notified")} in ${ae} ({notifyCommand}).`
},
joiner: {
title: "Account: {ref}",
lead: "Joining; no account yet.",
missing: "Missing before the account can be requested:",
requirements: {
"eligibility-checked": `${se("eligibility-checked")}: the contract holder checks that the person is entitled and meets the conditions ("Zahteve IKT do SW hiš pri razpisih")`,
"statement-signed": `${se("statement-signed")}: the person signs the personal-data protection statement`,
role: `${se("role")}: what the person does`,
company: `${se("company")}: for whom the person works`
},
complete: "Everything is there: the account can be requested.",
sendByHand: "Send the letter below to {to}, with name, e-mail and mobile number filled in. {letterCommand} writes it whole.",
sentByMail: "The letter is sent to {to} by mail. A comment below says when it was sent.",
recordRequested: `Record in ${ae}, at {ref}: ${se("account.requested")}, with the reference you get ({requestCommand}).`,
recordGranted: `When the account is granted, record ${se("account.granted")} ({grantCommand}). This issue then closes automatically.`,
settled: "The account is granted.",
withdrawn: "The person is no longer joining, so this issue is closed."
},
contract: {
title: "Contract ended: revoke all access",
lead: "The contract ended {day}. The access of everybody who worked under it must be revoked at once.",
each: "Each person has a separate issue. This one closes when all of them are closed.",
more: "… and {more} more",
settled: "All revocations are confirmed.",
withdrawn: "The contract continues, so this issue is closed."
},
together: {
title: "Is this true? Many seem to have left at once",
lead: e => `GitHub suggests that ${oe(e, {
one: "person has",
other: "people have"
})} left, all at once. That is rarely true, so nobody has been notified and no letter was sent.`,
find: "First look for another cause: a team was removed, the base permission was lowered, the repository was moved, or the token sees only part of the list.",
ifLeft: `For everybody who has left, record ${se("left")} in ${ae} ({command}, with the ref). The letter about that person must then be sent at once.`,
ifNot: "For everybody else, correct the entry or restore the access; this issue then closes automatically.",
over: "GitHub no longer suggests it, so this issue is closed."
},
letter: {
begun: "The letter is being sent as {messageId}.",
sent: "The letter was accepted by the mail server for {to} {at}. Message-ID: {messageId}.",
copiesRefused: "The mail server refused these copies, so they were left out: {refusedCopies}.",
failed: "The letter was not sent ({why}). Nobody received it; the next run tries again. If it is urgent, send it by hand.",
recordWhen: `Record when it was in ${ae} (${se("ezdrav record")}).`,
cancelled: "the run was cancelled",
title: "Letter (without personal data)",
namePlaceholder: "………………"
},
labels: {
person: "Person",
role: "Role",
solutions: "Solutions",
why: "Why",
departed: "Left",
noticed: "Noticed",
due: "Due",
dueNow: "now",
whatToDo: "What to do",
letter: "Letter",
left: "Left",
notified: "Service desk notified",
confirmed: "Revocation confirmed",
notRecorded: "not recorded",
leftToNotified: "From leaving to notification",
notifiedToConfirmed: "From notification to confirmation",
leftToConfirmed: "From leaving to confirmation",
requested: "Account requested",
granted: "Account granted",
duplicate: "Duplicate of #{number}."
},
summary: {
title: "Staff",
titleFailed: "Staff: not everything is known or done",
counts: {
leaving: "{number} to be revoked",
"way-out": "{number} leaving",
"way-in": "{number} joining",
in: "{number} working here",
out: "{number} revoked"
},
places: {
leaving: "to be revoked",
"way-out": "leaving",
"way-in": "joining",
in: "working here",
out: "revoked"
},
columns: [ "Person", "Where", "Waiting", "Issue", "Status" ],
until: "{length} left",
noRoster: `This repository keeps no roster (${ae}) and has not kept one recently: there is nobody to check.`,
invalidRoster: `${ae} is not valid, so nothing was evaluated: new departures are not noticed, and no issue was opened, changed or closed. Reminders for open departure issues continue. Correct the file at once.`,
nobody: "The roster is empty.",
contractEnded: "The contract ended {day}; everybody's access must be revoked[ (#{contractIssue})].",
isPublic: "The repository is public: no names, addresses or logins are written anywhere, and no letters are sent.",
membershipNotAsked: `Membership of the organisation was not checked: ${se("members-token")} is not given.`,
edited: "Somebody changed the text of {edited}, which this mode wrote: what it says there does not count.",
foreign: "GitHub has not signed {foreign} for this repository as they are: another workflow wrote or changed them, or they are older than the demand. What they say does not count; look at them, then close them.",
signing: {
demanded: `${ie} demands GitHub’s signature, and this run cannot have one that counts ({why}): no letter is sent.`,
missing: "What this mode records is not signed by GitHub, so any workflow can write the same. Give the job permissions: id-token: write, and name its workflow in evidence.workflows of solution.yml.",
why: {
permission: "the job lacks permissions: id-token: write",
service: "GitHub gave no token"
}
},
letterState: {
sent: "letter sent {at}",
recorded: "notified {at}"
},
written: "written in {file}, line {line} ({key})[, at {commit}]",
lastWritten: "last written in {file}, line {line} ({key})[, at {commit}]",
letterAsked: "account requested {on}",
hindrances: {
question: "somebody has to confirm the departure first",
edited: `not known whether the letter was sent: somebody changed what was recorded about it, or GitHub has not signed it; ask the service desk, then ${se("ezdrav record")}`,
"no-signature": "letter not sent: GitHub’s signature is demanded and cannot be had",
"by-hand": "letter to be sent by hand",
public: "letter to be sent by hand (public repository)",
"no-person": `letter not sent: ${se("people")} lacks what it needs`,
"people-unreadable": `letter not sent: ${se("people")} cannot be read`,
"mail-settings": "letter not sent: the mail settings are not valid",
refused: "letter not sent: refused by the mail server",
unknown: `not known whether the letter was sent; ask the service desk, then ${se("ezdrav record")}`,
"under-way": "another run is sending the letter",
"solution-invalid": `letter not sent: ${ie} is not valid`,
"organisation-unreadable": "letter not sent: the organisation’s rules cannot be read",
"not-recorded": "letter not sent: the start of sending could not be recorded"
},
unknownTitle: "What could not be determined",
unknown: {
clock: "What time it is: GitHub’s answers do not agree. Nothing was evaluated.",
repository: "The repository could not be read. Nothing was evaluated.",
files: "The files could not be read. Nothing was evaluated.",
solution: `When the contract ends, whom to assign and who else to notify: ${ie} is not valid. Revocations are sent to the service desk without it; account requests wait. Correct the file.`,
history: "Whether entries were deleted from the roster in the last 35 days: the record of pushes could not be read.",
organisation: "What the organisation demands and whom its roster lists: its repository could not be read. Revocations of those marked as left are sent to the service desk without it; account requests wait, and nobody counts as removed from the roster.",
writers: "Who still has write access: the list of collaborators was refused or is incomplete.",
members: "Who is still a member of the organisation: the list of members was refused or is incomplete.",
issues: "Which issues there are already: the list could not be read, so none was opened.",
comments: "What the comments say: no reminder was written and no letter was sent."
},
answered: "{request} answered {status}.",
noAnswer: "{request} was not answered.",
because: "The reason: {why}.",
permission: "The token lacks {permission}.",
failedTitle: "What was not done",
failed: {
make: "No issue could be opened for {of}. The next run tries again.",
reopen: "The issue for {of} could not be reopened.",
update: "The issue for {of} could not be updated.",
close: "The issue for {of} could not be closed.",
"close-twin": "A second issue for {of} could not be closed.",
remind: "The reminder for {of} could not be written.",
letter: "The letter for {of} was not sent.",
"record-letter": "The letter for {of} was sent, but that could not be recorded in its issue.",
"record-failed": "The letter for {of} was NOT sent, and that could not be recorded in its issue: the next run will report its delivery as unknown. Send it by hand.",
"record-unknown": "It is not known whether the letter for {of} was sent, and that could not be recorded in its issue. Ask the service desk.",
sign: "The letter for {of} was not sent: GitHub’s signature is demanded, and GitHub gave none. The next run tries again.",
"sign-sent": `The letter for {of} WAS SENT, but GitHub did not sign the record of it, so later runs will not know. Do not send it again: record when it was in ${ae} (${se("ezdrav record")}).`,
"people-refused": `${se("people")} was not read: in a public repository everybody can see what it is used for. Remove the input and send letters by hand.`,
"people-unreadable": `${se("people")} cannot be read: it must be YAML or JSON, keyed by ${se("ref")}.`,
"mail-settings": `${se("smtp-url")} and ${se("mail-from")} are not a valid mail server and sender.`
},
doneTitle: "Done",
done: {
made: e => `${oe(e, {
one: "issue",
other: "issues"
})} opened`,
reopened: e => `${oe(e, {
one: "issue",
other: "issues"
})} reopened`,
updated: e => `${oe(e, {
one: "issue",
other: "issues"
})} updated`,
closed: e => `${oe(e, {
one: "issue",
other: "issues"
})} closed`,
twins: e => `${oe(e, {
one: "duplicate",
other: "duplicates"
})} closed`,
reminded: e => `${oe(e, {
one: "reminder",
other: "reminders"
})} written`,
sent: e => `${oe(e, {
one: "letter",
other: "letters"
})} sent`
},
nothingDone: "Nothing had to be done.",
others: "Working here ({number})",
more: e => `… and ${e} more in the JSON report`
},
progress: {
reading: "Rosters, access and issues",
issues: "Issues",
reminders: "Reminders",
letters: "Letters",
closing: "Closing",
of: "{done} of {all}: {what}"
}
};
const de = {
intervention: 'What is about to be done. Everything above "status" is the plan: it is announced and approved, and\nany change to it needs a new announcement and new approvals.',
change: "Replace every value by yours; text is read by the service desk, so Slovene.",
commit: "optional: pins the tag to one commit (40 hex digits)",
affects: "other services that are affected; [] says: none",
downtime: "true: the window opens at 22:00, false: at 20:00; both end at 06:00",
minutes: "optional: with these the gate names the last moment to start",
network: 'a change of the network needs "reference" to the agreement with the ICT team',
after: "What comes after the plan; nothing below changes its digest.",
draft: "neither announced nor allowed; delete this line when the plan is yours",
announcement: '"ezdrav record announcement" writes this once it was sent (mode announce records it by a receipt of its own):',
approvals: '"ezdrav record approval" writes these once both have answered; not needed where they are pull-request reviews:',
solution: "What does not change from one intervention to the next.",
contractor: "Who announces, whom to ask, and whom to call at night:",
environments: "Names of GitHub’s environments, where production has another:",
custodian: "The second recipient of every announcement. Without it any second address counts.\nThe service desk is always the first.",
approvers: "Who may approve by a review; numeric ids from https://api.github.com/users/LOGIN",
authorities: "Who may declare an intervention urgent; without it anybody who may start it.",
pattern: "The shape of your ticket numbers:",
evidence: '"verified" counts reviews and comments alone, "receipt" only mails sent by mode announce,\n"signed" only those whose receipt GitHub signed for a workflow listed here:',
freezes: "Periods without interventions:",
organisation: "What holds for every solution of the organisation. It can only make a solution stricter.",
solutions: "Its solutions; the number is at https://api.github.com/repos/OWNER/NAME",
organisationApprovers: "Approvers named here need not be named in the solutions. Where both name some, only those count whom both name.",
staff: "Who works here, without personal data: names, e-mails and mobile numbers are never in the\nrepository. Everyone who starts a deployment must be listed; with nobody listed, nobody may.",
member: "One entry for each; ref is opaque and unique:",
left: '"ezdrav record left" writes the last day of a leaver, "ezdrav record revocation" the rest; keep the entry until the revocation is confirmed:',
plan: 'The plan: it is announced and approved, and any change to it needs a new announcement and new\napprovals. What comes after it is written by "ezdrav record".',
urgent: "An urgent intervention. It may run outside the window, never without a notification. Everything but\nnotification and approvals is the plan."
};
const {count: le} = o.N;
const ce = {
from: "Which version runs in production now?",
reason: e => `What is broken, and why can it not wait? (at least ${le(e, {
one: "character",
other: "characters"
})})`,
impact: "What will users notice during the work, and what do they do meanwhile?",
rollback: "How is the present state restored, and who decides?",
downtime: "Will the service be down?",
yesNo: {
true: "yes",
false: "no"
},
affects: "Which other services are affected? (is this still true? empty: none)",
client: "Who approved for the client, by telephone? (empty: nobody yet)",
ict: "Who approved for the eZdravje ICT team, by telephone? (empty: nobody yet)",
moved: "ezdrav init --urgent is now: ezdrav urgent TAG INCIDENT",
next: ({id: e, path: t, tag: n, branch: o, recipients: a, lacking: i}) => [ ...i.map(t => `Call them, then: ezdrav record approval ${e} --party ${t} --reference telephone (two different people)`), `Bring it to ${o}; with a mail server that notifies ${a}: git add ${(0, 
j.r)(t)} && git commit -m ${(0, j.r)(`${e}: ${n}`)} && git push`, `Without a mail server, send what "ezdrav letter urgent-notification --intervention ${t}" prints, then: ezdrav record notification ${e}`, `Push the tag; that starts the deployment, once: git push origin ${(0, 
j.r)(n)}` ]
};
const ue = {
faults: {
"unknown-command": 'There is no command "{value}".[ Did you mean "{near}"?]',
"unknown-argument": '"{value}" is not an argument of this command.[ Did you mean "{near}"?]',
"no-folder": '"{value}" is not a folder. Give the repository\'s folder with --repo.',
failed: "The command failed: {value}. With NODE_DEBUG=ezdrav it shows maintainers more.",
"bad-value": '{option} "{value}" is not understood. Expected: {expected}.',
gap: '{option} "{value}" is a time that does not exist: {day} the clocks skip from {from} to {to}. Choose a time before or after.',
ambiguous: '{option} "{value}" occurs twice that night. Say which one: {times}.',
"wrong-offset": "{option} \"{value}\" has an offset that is not Ljubljana's then. Ljubljana's is {expected}; or write Z, or no offset.",
"no-value": "{option} needs a value. One that begins with - is written {option}=VALUE.",
"needless-value": "{option} takes no value: write it alone.",
missing: "{option} is missing, for example {option} {example}.",
"too-short": "{option} needs at least {least}.",
permission: '"{value}" may not be read or written. Check its permissions.',
unreadable: '"{value}" could not be read or written. Check that it exists and is intact.',
which: "{option} is missing. It can be: {expected}.",
"no-intervention": 'There is no intervention in .ezdrav/ yet. "ezdrav new TAG" writes the plan of one.',
"broken-off": "Interrupted; nothing was written.",
"missing-options": "There is no terminal to ask on, so these options are needed: {options}.",
already: "{key} is already recorded. --replace replaces it; the difference is shown first.",
"tag-taken": "{id} ({path}) already announces {tag}, so the gate could not tell which one you mean. Record how it ended first: ezdrav record outcome {id} --result cancelled",
"no-night": "No allowed night is known as far as the calendar of work-free days reaches.",
"not-urgent": '{id} is not urgent: it is announced, not notified ("ezdrav record announcement").',
"no-outcome": "{id} has no outcome yet. Record how it went first: ezdrav record outcome {id}",
"not-left": '{ref} has no last day yet. "ezdrav record left {ref}" comes first.',
"changed-meanwhile": '"{value}" was changed by somebody else in the meantime, so nothing was written. Run the command again.',
"in-future": '{option} "{value}" is in the future; only what has happened can be recorded.'
},
characters: e => o.N.count(e, {
one: "character",
other: "characters"
}),
places: {},
help: e => `${e} --help shows what is available.`
};
const fe = {
dash: "—",
decisions: {
allow: "ALLOWED",
"allow-urgent": "ALLOWED AS URGENT",
"would-allow": "WOULD BE ALLOWED (from the files alone)",
"would-allow-urgent": "WOULD BE ALLOWED AS URGENT (from the files alone)",
"not-yet": "NOT YET ALLOWED",
deny: "NOT ALLOWED",
unverifiable: "NOT ALLOWED, not verified",
invalid: "NOT ALLOWED, invalid file",
error: "NOT ALLOWED: evaluation failed"
},
nextMoments: {
"start-by": (e, t) => `start ${e} at the latest (${t} left)`,
expires: (e, t) => `this expires ${e} (${t} left)`,
opens: (e, t) => `the slot opens ${e} (in ${t})`,
closes: (e, t) => `the slot closes ${e} (${t} left)`,
over: e => `the slot closed ${e}`,
"announced-now": e => `earliest start if announced now: ${e}`,
"freeze-ends": e => `the freeze ends ${e}`
},
outcomes: {
pass: {
word: "met",
note: "The rule is met."
},
fail: {
word: "not met",
note: "The rule is not met; the deployment must not run."
},
waived: {
word: "waived",
note: "Evaluated and shown, but not required of an urgent intervention."
},
reported: {
word: "not enforced",
note: "Evaluated and shown, but not enforced in this environment."
},
unverifiable: {
word: "cannot be verified",
note: "What the rule needs could not be determined; that never counts as met."
},
"not-applicable": {
word: "not applicable",
note: "There is nothing to compare here."
}
},
grades: {
verified: {
word: "verified",
note: "GitHub itself recorded it, in a field that nobody who can write to the repository can set."
},
vouched: {
word: "vouched for",
note: "A mail server of the approver’s organisation signed it. That proves the organisation, not the person."
},
recorded: {
word: "recorded",
note: "Stated in a file that has been on the default branch since the time GitHub recorded."
},
claimed: {
word: "claimed",
note: "Only read from a working tree, or based on a tag that can be moved."
}
},
labels: {
plan: "plan",
urgent: "urgent",
judged: e => `evaluated ${e}`,
notJudged: "evaluated at a time that could not be verified",
zone: "all times are Ljubljana time",
slot: (e, t) => `slot ${e} to ${t}`,
standsInTheWay: "Why it is refused",
reason: "Reason",
whatToDo: "What to do",
faultsInFiles: "Faults in the files",
rules: "Rules",
rule: "Rule",
outcome: "Outcome",
evidence: "Evidence",
compared: "What was compared",
details: "Details",
evidenceGrades: "Grades of evidence",
ruleOutcomes: "Outcomes",
reasonCodes: "Reason codes",
yes: "yes",
no: "no",
none: "none",
because: e => `Because of this, also unknown: ${e}.`,
times: {
now: e => `now ${e}`,
slot: (e, t) => `slot ${e} – ${t}`,
startBy: e => `start by ${e === "00:00" ? "midnight" : e}`,
expires: e => `expires ${e}`
},
rulesMet: (e, t) => e === t ? o.N.count(e, {
one: "rule met",
other: "rules met"
}) : `${o.N.count(e, {
one: "rule met",
other: "rules met"
})}, ${t - e} not`,
andMore: e => `… and ${e} more`,
runnerClock: "The runner’s clock",
moreReasons: e => `(and ${o.N.count(e, {
one: "other reason",
other: "other reasons"
})})`,
faults: e => o.N.count(e, {
one: "fault to correct",
other: "faults to correct"
}),
allClaimed: "Evaluated offline from this working tree only. GitHub was not queried and the “evidence” settings in solution.yml were not applied. This is not permission to deploy.",
nothingJudged: "No rule was evaluated.",
errorHelp: "The evaluation failed, so nothing is allowed. The log of this step says what failed and what to change. If there is nothing you can change, contact the maintainers of the gate.",
allowedHelp: "Every rule that applies is met.",
wouldStand: "otherwise this would be refused:",
ahead: "It is already known what will be in the way when the slot opens.",
aheadClear: e => `From ${e} on, still inside the slot, there is no known obstacle.`,
contractEnded: e => `The contract (contract.ends in solution.yml) ends on ${e}, before this slot. Ask the contract custodian before anybody works that night.`
},
picture: {
window: "window",
slot: "slot",
now: "now"
},
waiting: (e, t) => `Waiting: the slot opens at ${t}, ${e} min left.`
};
const me = {
...fe,
moments: o.N,
quotes: [ "“", "”" ],
announce: a,
announcementIssue: i,
approve: r,
check: h,
checked: d,
close: l,
confirmation: c,
diagnostics: g,
diagnosticPlaces: p,
slips: w,
dossier: v,
doubt: y,
expectations: b,
facts: k,
values: T,
failure: $,
flaws: x,
guard: E,
help: N,
init: A,
letter: I,
newPlan: S,
mail: z,
markers: W,
organisation: D,
pageLinks: R,
plan: G,
portfolio: O,
reasons: _,
factPlaces: C,
seenAndSetAside: L,
record: J,
request: X,
resume: V,
review: Q,
rules: ne,
staff: he,
starterComments: de,
urgentPlan: ce,
usage: ue
};
}),
3303: ((e, t, n) => {
n.d(t, {
Y: () => headersOf
});
var o = n(7649);
function headersOf(e) {
return `LC_ALL=C awk '/^\\r?$/{exit}1' < ${(0, o.r)(e)} | base64 | tr -d '\\n'`;
}
})
};
