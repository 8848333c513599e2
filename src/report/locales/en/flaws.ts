import type { FlawCode } from '../../../rules/facts.ts';
import type { FlawSentence } from '../../fact-reader.ts';

/** What is wrong with an answer, after a colon: no capital, no full stop at the end. */
export const FLAWS: Record<FlawCode, FlawSentence> = {
  'address-wrong': () => 'the address of the server or of the proxy is not an address',
  'another-commit': () => 'GitHub recorded the run for another commit than the runner names',
  'another-list': () => 'its next page is on another server or in another list',
  'another-object': () => 'the content is not the object that was requested',
  'another-repository': () => 'it is about another repository',
  'another-token': () => 'the token is not for what was to be signed',
  'answer-broken': () => 'the answer is not one that a web server gives',
  'answer-too-large': () => 'the answer is too large',
  'certificate-expired': () => 'the server’s certificate has expired or is not valid yet',
  'certificate-name': () => 'the server’s certificate is for another name',
  'certificate-untrusted': () => 'the server’s certificate was not issued by anybody trusted here',
  'clock-lost': () => 'the time could no longer be determined from a trusted source',
  'clocks-differ': (v) => `it differs by ${v('seconds')} s from ${v('other')}`,
  'connection-lost': () => 'the connection broke off',
  'connection-refused': () => 'the server refuses connections',
  'disk-full': () => 'the disk is full',
  'empty-list': () => 'the list is empty',
  'few-clocks': () => 'fewer than two answers gave the time',
  'file-missing': () => 'the file or folder does not exist',
  'folder-not-file': () => 'there is a folder in place of the file',
  'host-not-found': () => 'there is no server of this name',
  'key-set-elsewhere': () => 'the key set is not on the issuer’s server',
  'landing-not-found': (v) =>
    `the push that brought this plan is not among the last ${v('pushes')}`,
  'list-contradicts': () => 'the list contradicts itself',
  'lookup-failed': () => 'the server’s name could not be looked up (DNS)',
  'member-missing': () => 'a member is missing from the list',
  'merge-not-found': (v) => `the merge that brought this plan is not among the last ${v('pushes')}`,
  'merge-not-told': () => 'it does not say when or as which commit a pull request was merged',
  'no-access': () => 'access to the file or folder is not permitted',
  'no-administrator': () => 'no administrator is on the list, so it is not complete',
  'no-commit': (v) => `there is no commit ${v('commit')}`,
  'no-date': () => 'the answer has no readable Date header',
  'no-merge': () => 'no merged pull request brought the plan at the tip of the default branch',
  'not-reachable': () => 'the server cannot be reached from here',
  'not-taken': () => 'the other side has stopped reading',
  'organisation-another': (v) =>
    `the repository ${v('repository')} has another number than solution.yml gives`,
  'organisation-archived': (v) =>
    `the organisation’s repository ${v('repository')} is archived, so nobody could stop the line there`,
  'organisation-empty': (v) =>
    `the organisation’s repository ${v('repository')} has no .ezdrav/organisation.yml on its default branch`,
  'organisation-invalid': (v) =>
    `of the organisation’s repository ${v('repository')} line ${v('line')} of ${v('file')} is not valid: ${v('fault')} ${v('key')}`.trimEnd(),
  'organisation-itself': () => 'solution.yml names its own repository as the organisation’s',
  'organisation-not-given': (v) =>
    `the solution belongs to the organisation in ${v('repository')}; give its folder with --organisation`,
  'organisation-unreadable': (v) =>
    `the organisation’s repository ${v('repository')} cannot be read with this token; a private one needs the input organisation-token (contents: read there)`,
  'page-repeated': () => 'a page of pushes came twice',
  'plan-too-old': (v) =>
    `the plan has stood through the last ${v('pushes')} pushes, and no more are read. Withdraw it (status: withdrawn), merge that, add it again and announce it again`,
  'proxy-refused': () => 'the proxy did not open a way to the server',
  'pull-not-told': (v) => `it does not say which pull request was merged (${v('part')})`,
  'push-elsewhere': () =>
    'the newest recorded push does not lead to the tip of the default branch. Something may have been pushed just now',
  'read-only': () => 'the disk can only be read',
  'receipt-doubtful': (v) =>
    `receipt ${v('receipt')} does not bear the signature that solution.yml requires (${v('doubt')}). Find out whether the letter arrived; to notify everybody again, start this by hand with the input intervention`,
  'record-not-listed': () => 'the list lacks what was just recorded',
  'receipt-unbound': (v) =>
    `receipt ${v('receipt')} was not made by the run on the default branch that it names (${v('run')}). Delete the deployment, or start this by hand with the input intervention to notify everybody again`,
  redirect: () => 'it is a redirect',
  'tag-chain': () =>
    'the tag points to a tag that points to another, too many to follow. Tag the commit itself',
  'tag-not-told': () => 'it says nothing about the tag',
  'time-up': (v) => `it was not requested, because ${v('seconds')} s had passed`,
  'tls-failed': () => 'an encrypted connection (TLS) could not be established',
  'token-not-set': () => 'this job has no access to identity tokens',
  'token-url': () => 'the address for identity tokens is not one that a runner sets',
  'too-late': () => 'there was no complete answer in time',
  'too-many-comments': (v) => `there are more than ${v('most')} comments`,
  'too-many-open': () => 'too many files are open at once',
  'too-many-pages': (v) => `there are more than ${v('most')} pages`,
  'too-many-pushes': (v) => `there are more than ${v('most')} pushes`,
  'too-many-questions': (v) => `one decision may not need more than ${v('most')} requests`,
  'too-many-receipts': (v) =>
    `there are more than ${v('most')} receipts, none of them of this intervention`,
  'too-many-reviews': (v) => `there are more than ${v('most')} reviews`,
  'too-many-runs': (v) => `there are ${v('total')} runs, and GitHub lists ${v('most')}`,
  'too-many-statuses': (v) => `receipt ${v('receipt')} has too many statuses to find its delivery`,
  'unknown-fault': () => 'an unknown fault',
  unreadable: (v) => `${v('part')} cannot be read`,
  'unreadable-answer': () => 'it cannot be read',
};
