import type { StatementKind } from '../../../witness/payload.ts';
import type { Gone } from '../../../dossier/contents.ts';

/** The sentences of gathering and checking a dossier. Texts are already harmless. */
export const DOSSIER = {
  asking: 'Asks GitHub ({host}) about {repository}, with the token in GH_TOKEN or GITHUB_TOKEN.',
  askingKeys: 'Asked the issuer of GitHub’s signatures for its keys.',
  noToken:
    'ezdrav evidence asks GitHub and needs a token that may read the repository: set GH_TOKEN or GITHUB_TOKEN (gh auth token gives one).',
  noKeys:
    'The issuer’s keys could not be had, so nothing was checked. Try again, or bring them along with --keys FILE.',
  taken:
    '{path} or {path}.zip is there already; nothing was written. Choose another place with --out DIR.',
  problem: 'GitHub could not be read: {request}: {detail}',
  noSuch: 'No file under .ezdrav/ on the default branch has the id {id}[; there are: {known}].',
  several: 'Several files have the id {id}: {paths}. Keep one.',
  head: 'Dossier of {id}, repository {repository}, plan {digest}.',
  holds: 'It holds:',
  gone: 'It lacks:',
  lacking: {
    plan: 'the plan',
    issue: 'the announcement issue',
    verdict: 'the gate’s decision',
    'verdict-changed': 'a kept decision that somebody changed',
    records: 'claims and receipts',
    run: 'the run that deployed',
    jobs: 'the jobs of that run',
    keys: 'the keys that GitHub signs with',
    organisation: 'the organisation’s files',
    'organisation-mailboxes': 'the organisation’s file, which names mailboxes of approvers',
  } satisfies Record<Gone['what'], string>,
  why: {
    'not-found': 'gone, GitHub does not have it (any more)',
    edited: 'left out, since it is no longer what we wrote',
    'left-out': 'left out, since a dossier holds no addresses of people',
  },
  next: 'Check it with: ezdrav verify FOLDER|ZIP',
  written: 'Written: {path} and {path}.zip.',
  intact:
    'INTACT: every file is as it was gathered, the rules come to the same decision, and the signatures are GitHub’s.',
  broken: 'NOT PROVEN. What is wrong is listed below.',
  wrong: 'What is wrong:',
  differences: {
    changed: '{path}: changed since the dossier was made.',
    added: '{path}: added since the dossier was made.',
    missing: '{path}: missing.',
  },
  swapped: '{path}: its content belongs in {other}.',
  faults: {
    'index-malformed': '{path}: not what a dossier begins with, so nothing else can be checked.',
    'plan-malformed': '{path}: no intervention that can be read.',
    'plan-other': '{path}: another plan than the one the dossier is about.',
    'verdict-missing': 'The gate’s decision was not kept, so the rules cannot be judged again.',
    'verdict-malformed': '{path}: no decision that a gate of ours kept.',
    'verdict-other': '{path}: the decision is about another intervention, plan or repository.',
    'verdict-differs':
      '{path}: evaluated again, the recorded facts lead to a different decision than the one recorded there.',
    'organisation-missing': '{path}: missing, though the decision was held to it.',
    'organisation-changed':
      '{path}: not the file that the decision was held to; its content gives another object id.',
    'organisation-differs':
      '{path}: together with the solution’s own files it does not give the rules that were judged by.',
    'record-malformed': '{path}: no record of GitHub’s as we keep it.',
    'keys-malformed': '{path}: no key set.',
    'signature-refused': '{path}: GitHub did not sign this.',
    'key-unproven':
      '{path}: the key that signed it is in no set we have, so nobody can say whether GitHub did.',
    'key-not-proven':
      '{path}: signature good, key not proven. The key is only in the dossier, so it is its maker’s word; give GitHub’s keys with --keys FILE or --online.',
    'nothing-signed':
      'GitHub signed nothing about this plan here, so all of it is its maker’s word.',
  },
  keysKnown:
    '[This release knows the keys GitHub used until {day}|This release ships no list of GitHub’s keys], so it cannot say whose key this is. Save GitHub’s own from https://token.actions.githubusercontent.com/.well-known/jwks and give them with --keys FILE, or have the issuer asked with --online.',
  judged: 'Judged again from the recorded facts:',
  judgedOne: (path: string, decision: string, when: string, product: string, same: boolean) =>
    `${path}: ${decision}, ${when}, by release ${product}: ${same ? 'the same' : 'NOT the same'}`,
  statements: {
    announcement: 'announcement',
    notification: 'notification',
    withdrawal: 'withdrawal',
    approval: 'approval',
    rejection: 'rejection',
    revocation: 'revocation',
    mark: 'note in an issue',
    verdict: 'decision',
  } satisfies Record<StatementKind, string>,
  signed: 'Signatures:',
  signature: {
    by: '{kind}, by {workflow} in run {run}, {when};',
    proof: {
      file: 'key from the file given',
      online: 'key from the issuer, asked now',
      release: 'key known to this release',
      none: 'KEY NOT PROVEN',
    },
    otherPlan: '(about another plan of this intervention)',
    refused: 'REFUSED ({code})',
    unproven: 'not to be checked, key {key} is missing',
  },
  unsigned: 'Not signed:',
  unsignedMeans: 'One of these changed together with the manifest would not be noticed.',
  mail: {
    same: {
      approval: 'The mail is the approval of {who} of {when}; its receipt is {path}.',
      rejection: 'The mail is the rejection of {who} of {when}; its receipt is {path}.',
    },
    'mail-malformed': 'The mail is no answer that could have been accepted. What is wrong with it:',
    'mail-other-intervention': 'The mail is about another intervention.',
    'mail-unknown': 'The dossier holds no receipt of this mail that GitHub signed.',
    'mail-changed':
      'The mail bears the Message-ID of {path}, but its signed headers are not those that were accepted. It was changed since, or saved by a program that rewrites headers; look for the original.',
  },
  unreadable: {
    'not-a-zip': 'REFUSED: no zip that can be taken apart; its directory at the end is broken.',
    'too-large': 'REFUSED: larger than any dossier.',
    'too-many-files': 'REFUSED: more files than any dossier has.',
    'no-manifest': 'REFUSED: manifest.json is missing, so this is no dossier.',
    'manifest-malformed': 'REFUSED: manifest.json is not as a dossier’s is.',
    'bad-path': 'REFUSED: {path} is no path of a dossier.',
    'not-a-file': 'REFUSED: {path} is a link or something else that is no file.',
    'not-as-made':
      'REFUSED: the zip is not as it was made; from byte {at} on ([{path}|its directory]) it is another.',
  },
};
