/**
 * Whether a letter arrived or was sent, if that is uncertain: the same words for announcements, requests,
 * closing reports, reminders and letters about staff. `{letter}`: its name; `{mail}`: its Message-ID.
 */
export const DOUBT = {
  now: 'NOT KNOWN whether the letter arrived[ ({letter})]: it was handed over, but the server never answered. It is not sent again automatically.',
  earlier:
    'NOT KNOWN whether the letter of an earlier run arrived[ ({letter})]. Nothing was sent again.',
  sending:
    'The letter is being sent[ ({letter})]. If it stays like this, it is not known whether it arrived.',
  look: 'Ask the service desk, or look[ for {mail}] in the sender’s mailbox or the mail server’s log.',
  again:
    '[If it did not arrive, start this by hand with send-again: {id}.|Its record is of an old version, and names no letter.]',
  rival: 'Another run is sending this letter right now; this one sent nothing.',
  unsigned:
    'SENT, BUT NOT SIGNED: the letter went out, but GitHub did not sign the record of it, and solution.yml requires that. The next run will not know whether it arrived, and will send nothing.',
};
