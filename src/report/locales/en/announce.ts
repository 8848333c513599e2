/** The sentences of announcing; one missing in a language is a type error. Texts are already quoted. */
export const ANNOUNCE = {
  notices: {
    announcement: 'announcement',
    'changed-announcement': 'changed announcement',
    withdrawal: 'withdrawal',
    'urgent-notification': 'notification of the urgent intervention',
  },
  refusals: {
    address: 'an address or the sender cannot be written into a mail',
    'host-unknown': 'the mail server’s name could not be found',
    'connection-refused': 'nothing answers at this host and port',
    unreachable: 'the mail server cannot be reached from here',
    'no-connection': 'the connection to the mail server could not be made or broke off',
    timeout: 'the mail server did not answer in time',
    'certificate-expired': 'the mail server’s certificate has expired or is not valid yet',
    'certificate-name': 'the mail server’s certificate is for another name',
    certificate: 'the mail server’s certificate is not trusted',
    'no-tls': 'the mail server offers no TLS; the password was not sent',
    'starttls-port': 'this port of the mail server begins without TLS, and smtp-url says smtps',
    'tls-port':
      'this port of the mail server speaks TLS from the beginning, and smtp-url says smtp',
    'no-login': 'the mail server offers no login',
    'login-refused': 'the mail server refused the login',
    'sender-refused': 'the mail server refused the sender',
    'recipient-refused': 'the mail server refused a recipient',
    'message-refused': 'the mail server refused the mail',
    protocol: 'the server did not respond like a mail server',
  },
  mailRemedies: {
    address: 'Correct the address in solution.yml or the input mail-from.',
    'host-unknown': 'Correct the host in smtp-url, or let the runner look names up.',
    'connection-refused': 'Correct host and port in smtp-url, or let the runner reach them.',
    unreachable: 'Correct the host in smtp-url, or let the runner reach it.',
    'no-connection': 'Correct host and port in smtp-url, or let the runner reach them.',
    timeout:
      'Try again in a few minutes; if it happens again, see that the runner can reach host and port, and write smtps:// if that port begins with TLS.',
    'certificate-expired': 'Have the mail server’s certificate renewed.',
    'certificate-name': 'Write the server’s own name, the one in its certificate, into smtp-url.',
    certificate:
      'If an authority of your own signed it, name its file to the job: NODE_EXTRA_CA_CERTS. Otherwise write the server’s own name into smtp-url or have the certificate renewed.',
    'no-tls': 'Use a server or port with STARTTLS (smtp:// on 587) or TLS (smtps:// on 465).',
    'starttls-port': 'Write smtp:// (STARTTLS) for this port, or smtps:// with port 465.',
    'tls-port': 'Write smtps:// for this port, or smtp:// with port 587.',
    'no-login': 'Use the port for submission (587 or 465); a login is required.',
    'login-refused': 'Correct user and password in smtp-url.',
    'sender-refused': 'Write into mail-from an address that this login may send as.',
    'recipient-refused':
      'Correct the addresses in solution.yml (contacts), or ask the mail server’s administrator.',
    'message-refused': 'Ask the mail server’s administrator why.',
    protocol: 'See that smtp-url names a mail server, and that no proxy answers in its place.',
  },
  tryLater: 'The server refuses it for now: start this again in a few minutes.',
  nothingToDo: 'There is no unfinished intervention; nothing was sent.',
  severalWithOneId:
    'Several unfinished interventions have the id {id} ({files}). Give each its own id; nothing was sent.',
  sent: 'The {notice} was sent to {to}; delivered {when}. Message-ID {messageId}.',
  handedOver: 'Handed over to {mailServer}, which took it for everybody.',
  signed: 'GitHub signed the receipt.',
  notSetUp:
    'The receipt is not signed. For that give the job permissions: id-token: write, and name its workflow in evidence.workflows of solution.yml.',
  unsigned:
    'GitHub did not sign the receipt, so it counts as recorded only: any workflow of the repository could have written it.',
  unsignedDemanded:
    'SENT, BUT NOT SIGNED: everybody was told, but GitHub did not sign the receipt, and solution.yml requires a signed one. The gate will refuse. When GitHub answers again, start this by hand with the input intervention: everybody is notified once more, and the lead time counts from then.',
  otherServer:
    'NOT SENT: smtp-url leads to {host}, and contacts.mail-server in solution.yml names {named}.',
  copiesRefused:
    'The mail server refused these copies, so they were left out: {refusedCopies}. Correct the addresses in solution.yml or ask these people yourself.',
  sentVoid: 'Approvals of the earlier plan are void; both are needed again.',
  alreadySent:
    'Already sent for this plan, delivered {when} ({reference}). Nothing was sent this time.',
  alreadySentByRecord:
    'The file records it as sent {when} ({reference}). Nothing was sent this time.',
  expired:
    'It has expired: it no longer allows an urgent deployment. If the work is done, record its outcome. If it is still needed, start announce by hand (workflow_dispatch) with the input intervention; everybody is then notified again.',
  withdrawalAlreadySent:
    'The withdrawal was already sent, delivered {when}. Nothing was sent this time.',
  neverAnnounced: 'The intervention is withdrawn and was never announced. Nothing was sent.',
  byHand: 'NOT SENT: without the input smtp-url the {notice} is only prepared.',
  sendThis: 'Send {path} to {to} with the subject {subject}.',
  setSender: 'The draft has no sender; enter your own address.',
  wholeLetter: 'The whole letter',
  recordIt:
    'When it is sent, record it in the intervention’s file on the default branch and run this again:',
  recordWithdrawal:
    'When it is sent, write outcome: { result: cancelled } into the file or move it to .ezdrav/done/; then nothing more is needed.',
  recordComments: {
    sentAt: 'when you sent it: 2026-11-26T09:12',
    reference: 'the ticket’s number, or the <Message-ID> of the mail as you sent it',
  },
  notSent: 'NOT SENT: the {notice} reached nobody: {why}.',
  server: 'Details: {said}',
  rejected: 'Refused: {rejected}.',
  receiptLeft:
    'Receipt {left} could not be marked as abandoned, so the next run will report its delivery as unknown.',
  sendAgain: 'Then run this again; nothing is retried automatically.',
  unconfirmed:
    'The {notice} was sent and accepted for everybody (Message-ID {messageId}), but GitHub did not record its receipt, so the gate cannot know about it.',
  /** In a notice's name, when its receipt was created. */
  receiptOf: '{notice}, its receipt was created {when}',
  leadTimeAgain: 'Do so too if a receipt is required. The lead time then counts from the new mail.',
  ifItArrived:
    'If it arrived, record it in the intervention’s file on the default branch (counts unless solution.yml requires receipts):',
  failed: {
    facts: 'GitHub did not provide what is needed to announce; nothing was sent.',
    issue: 'The announcement issue could not be written; nothing was sent.',
    receipt: 'The receipt could not be created; nothing was sent.',
    signature:
      'GitHub did not sign that this is about to be sent, and solution.yml requires a signed receipt; nothing was sent.',
  },
  problem: '{request}: {said}',
  permission: 'The token lacks the permission {permission}.',
  permissions: 'Give the job all that it needs, in one line: {permissions}',
  limited: 'GitHub’s rate limit holds until {when}; start this again after that.',
  incomplete: 'NOT SENT: the {notice} would be incomplete. Fill in: {missing}.',
  refused:
    'Nothing was sent: nobody is notified of an intervention that would not be allowed anyway.',
  exactLine: 'The whole comment has to be exactly this line, under the announcement’s issue:',
  issueAt: 'Announcement issue #{number}.',
  issueTrouble: 'The announcement issue could not be updated; run this again.',
  reminders: {
    parties: { client: 'the client', 'ezdrav-ict': 'the eZdravje ICT team' },
    sent: 'No answer yet from {party}. A reminder was sent ({messageId}).',
    name: 'reminder',
    noAnswer: 'No answer yet from {party}.',
    callThem: 'It is not sent again; call them.',
    doubt:
      'No answer yet from {party}. It is not known whether an earlier reminder arrived, or somebody changed a comment of ours under the announcement issue. No reminder was sent; call them.',
    byHand:
      'No answer yet from {party}. Without the input smtp-url no reminder was sent; this prints one:',
    notSent: 'NOT SENT: no answer yet from {party}, and the reminder reached nobody: {why}.',
    incomplete:
      'NOT SENT: no answer yet from {party}, and the reminder would be incomplete. Fill in: {missing}.',
    failed:
      'Whether both parties have answered, or were reminded, could not be looked up. No reminder was sent.',
  },
  heads: {
    sent: 'everybody has been notified',
    told: 'everybody was already notified',
    'never-announced': 'nothing to announce',
    'by-hand': 'NOT SENT',
    'not-sent': 'NOT SENT',
    unknown: 'NOT KNOWN WHETHER IT ARRIVED',
    unconfirmed: 'SENT, BUT NOT RECORDED',
    failed: 'NOT SENT',
    incomplete: 'NOT SENT',
    rival: 'NOT SENT BY THIS RUN',
    'other-server': 'NOT SENT',
    'same-id': 'NOT SENT',
    refused: 'NOT SENT',
  },
};
