import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { reviewedIn, saidMarker } from '../../../src/outcome/review-markers.ts';
import { markerPayload, withToken } from '../../../src/witness/markers.ts';
import { audienceOf, type StatementKind } from '../../../src/witness/payload.ts';
import { ANNOUNCED_AT, FILE, PLAN, replaced, URGENT_PLAN } from '../../modes/announce-scene.ts';
import { job } from '../../modes/close-scene.ts';
import type { ActionRun } from '../../support/action.ts';
import { enarocanje, exampleFile } from '../../support/enarocanje.ts';
import { type ClaimSet, documentedClaims } from '../../support/github/issuer.ts';
import type { Issue } from '../../support/github/state/records.ts';
import { fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { digestOf } from '../evidence/texts.ts';
import { demanding, inWords, WORKFLOW } from './scene.ts';
import { approve, CLOSE_WORKFLOW, type Night, REQUEST_WORKFLOW, step } from './steps.ts';

// What another workflow of the same repository writes as our bot into the issues of announce, close, request
// and the reviews: beside it stands what our own workflow signs, which counts.

vi.setConfig({ testTimeout: 180_000 });

const BOT = 'github-actions[bot]';
const PLANNED = exampleFile('intervention.yml');
const OUTCOME =
  'outcome: { started-at: 2026-12-01T22:04:10+01:00, ended-at: 2026-12-02T06:07:30+01:00, result: completed }\n';
const CHANGED = replaced(PLAN, 'start: 2026-12-01T22:00', 'start: 2026-12-01T22:30');
const WITHDRAWN = replaced(PLAN, 'planned', 'withdrawn');
const WORKFLOWS = `  workflows: [${WORKFLOW}, ${CLOSE_WORKFLOW}, ${REQUEST_WORKFLOW}]`;

/** How a text is signed; null: not at all. */
type Forgery = {
  readonly claims?: ClaimSet;
  readonly kind?: StatementKind;
  readonly token?: (good: string) => string;
} | null;

const inWorkflow = (path: string, ref = 'refs/heads/main'): ClaimSet => {
  const whole = `bolnisnica/enarocanje/${path}@${ref}`;
  return { workflow_ref: whole, job_workflow_ref: whole };
};
const OWN: Forgery = {};
const UNSIGNED: Forgery = null;
const UNLISTED: Forgery = { claims: inWorkflow('.github/workflows/build.yml') };
const BRANCH: Forgery = {
  claims: { ref: 'refs/heads/zlo', ...inWorkflow(WORKFLOW, 'refs/heads/zlo') },
};
const OTHER_KIND: Forgery = { kind: 'announcement' };
const CUT: Forgery = { token: (good) => good.slice(0, -20) };

/** A text of ours with a signature made as described. */
function forged({ house }: Night, text: string, issue: number, forgery: Forgery): string {
  const bare = withToken(text, null);
  if (forgery === null) return bare;
  const { repository, github } = house;
  const known = { repository: 'bolnisnica/enarocanje', repositoryId: 4242, sha: repository.tip };
  const claims = documentedClaims({ ...known, run: '700', workflow: WORKFLOW });
  const aud = audienceOf(forgery.kind ?? 'mark', markerPayload(bare, issue, '700'));
  const good = github.issuer.sign({ ...claims, aud, ...forgery.claims });
  return withToken(bare, forgery.token?.(good) ?? good);
}

function labelled({ house }: Night, label: string): Issue {
  const [issue] = house.repository.state.issues.filter(({ labels }) => labels.includes(label));
  if (issue === undefined) throw new Error(`no issue ${label}`);
  return issue;
}

function write(night: Night, { number }: Issue, text: string, forgery: Forgery): void {
  const body = forged(night, text, number, forgery);
  night.house.repository.existing(number).comment({ by: BOT, body });
}

const push = ({ house }: Night, at: string, text: string): void =>
  void house.repository.push({ by: 'dezurni-m', at, files: { [FILE]: text } });
const times = ({ comments }: Issue, marker: string): number =>
  comments.filter(({ body }) => body.includes(marker)).length;
/** What the run says of the text: nothing, that it is not signed, or that any workflow can write it. */
function shown({ stdout }: ActionRun): string {
  if (stdout.includes('GitHub has not signed')) return 'not signed';
  return stdout.includes('every workflow of every branch') ? 'anybody’s' : 'nothing said';
}

/** Plays until somebody has written, runs what reads it, and says in words what came of it. */
type Scene = (night: Night, forgery: Forgery) => Promise<string>;
const signs = { signs: true } as const;

/** Our comment that a plan is void, or that a comment is no yes, said by somebody else first. */
const saidFirst =
  (markOf: (night: Night, issue: Issue) => string): Scene =>
  async (night, forgery) => {
    await step(night, 'announce', ANNOUNCED_AT, signs);
    const issue = labelled(night, 'ezdrav-announcement');
    const marker = markOf(night, issue);
    night.house.github.setNow('2026-11-26T09:00:00Z');
    write(night, issue, `${marker}\n\nVse je v redu.\n`, forgery);
    const ran = await step(night, 'announce', '2026-11-26T09:10:00Z', signs);
    await step(night, 'announce', '2026-11-26T09:20:00Z', signs);
    return `${times(issue, marker)} of it, ${issue.state}, ${shown(ran)}`;
  };

const changedPlan = saidFirst((night) => {
  push(night, '2026-11-26T08:50:00Z', CHANGED);
  return `<!-- ezdrav:changed:${digestOf(CHANGED)} -->`;
});
const withdrawnPlan = saidFirst((night) => {
  push(night, '2026-11-26T08:50:00Z', WITHDRAWN);
  return `<!-- ezdrav:withdrawn:${digestOf(WITHDRAWN)} -->`;
});
const notHeard = saidFirst(({ house }, { number }) => {
  const body = '/approve POSEG-2026-041';
  const at = '2026-11-26T08:50:00Z';
  house.repository.existing(number).comment({ by: 'narocnik-a', body, at });
  const id = house.repository.state.issues.flatMap(({ comments }) => comments).at(-1)?.id;
  return `<!-- ezdrav:not-heard:${id} -->`;
});

const closingComment = (night: Night) => {
  const { comments } = labelled(night, 'ezdrav-announcement');
  const [one] = comments.filter(({ body }) => body.includes('ezdrav:closing:'));
  if (one === undefined) throw new Error('no comment');
  return one;
};

/** The report said to have been sent, in the closing comment. */
const reported: Scene = async (night, forgery) => {
  push(night, '2026-11-26T08:22:00Z', PLANNED);
  await step(night, 'announce', ANNOUNCED_AT, { ...signs, mails: false });
  push(night, '2026-12-02T05:15:00Z', `${PLANNED}${OUTCOME}`);
  await step(night, 'close-later', '2026-12-02T05:20:00Z', { mails: false });
  const comment = closingComment(night);
  const { number } = labelled(night, 'ezdrav-announcement');
  comment.body = forged(
    night,
    comment.body.replace('report:none:', 'report:sent:'),
    number,
    forgery,
  );
  const ran = await step(night, 'close-later', '2026-12-02T05:30:00Z', signs);
  return `${String(ran.report['closing-report'])}, ${night.smtp.mails.length} mails, exit ${ran.exitCode}, ${shown(ran)}`;
};

/** When the work ended, in the closing comment that the run of the tag made. */
const course: Scene = async (night, forgery) => {
  push(night, '2026-11-26T08:22:00Z', PLANNED);
  await step(night, 'announce', ANNOUNCED_AT, { ...signs, mails: false });
  job(night.house, { completedAt: '2026-12-02T05:07:30Z' });
  await step(night, 'close', '2026-12-02T05:20:00Z', { mails: false });
  push(night, '2026-12-02T05:25:00Z', `${PLANNED}${OUTCOME}`);
  const comment = closingComment(night);
  const { number } = labelled(night, 'ezdrav-announcement');
  comment.body = forged(night, comment.body.replaceAll('05:07:30Z', '00:30:00Z'), number, forgery);
  const ran = await step(night, 'close-later', '2026-12-02T05:30:00Z', signs);
  const { run } = ran.report['outcome'] as { readonly run: { 'ended-at': string } | null };
  return `${run?.['ended-at'] ?? 'not taken over'}, ${shown(ran)}`;
};

/** The letter of a request said to have been sent: the record that our own run made, signed otherwise. */
const asked: Scene = async (night, forgery) => {
  await step(night, 'request', ANNOUNCED_AT, signs);
  const issue = labelled(night, 'ezdrav-request');
  const [comment] = issue.comments;
  if (comment === undefined) throw new Error('no comment');
  comment.body = forged(night, comment.body, issue.number, forgery);
  const ran = await step(night, 'request', '2026-11-26T09:10:00Z', signs);
  return `${String(ran.report['result'])}, ${night.smtp.mails.length} mails, exit ${ran.exitCode}, ${shown(ran)}`;
};

/** A review that is due, whose issue or comment says that nothing is left to be reminded of. */
const reviewed =
  (place: 'issue' | 'comment'): Scene =>
  async (night, forgery) => {
    push(night, '2026-11-26T08:22:00Z', PLANNED);
    job(night.house, { completedAt: '2026-12-02T05:07:30Z' });
    await step(night, 'close', '2026-12-02T05:20:00Z', { mails: false });
    const done = `${PLANNED}${OUTCOME}`;
    const files = { [FILE]: null, '.ezdrav/done/POSEG-2026-041.yml': done };
    night.house.repository.push({ by: 'dezurni-m', at: '2026-12-02T08:00:00Z', files });
    night.house.github.setNow('2026-12-15T08:10:00Z');
    const issue = labelled(night, 'ezdrav-review');
    expect(reviewedIn(issue.body ?? '')).not.toBeNull();
    if (place === 'comment') write(night, issue, saidMarker('soon'), forgery);
    else {
      const text = `${(issue.body ?? '').trimEnd()}\n\n<!-- ezdrav:review-recorded -->\n`;
      issue.body = forged(night, text, issue.number, forgery);
    }
    const before = issue.comments.length;
    const ran = await step(night, 'announce', '2026-12-15T08:17:00Z', { ...signs, mails: false });
    const added = issue.comments.length - before;
    return `${added} reminders, ${shown(ran)}`;
  };

/** Approved by telephone; the issue that asks for it in writing is there, and closed. */
const confirmed: Scene = async (night, forgery) => {
  push(night, '2026-11-26T08:22:00Z', URGENT_PLAN);
  job(night.house, { startedAt: '2026-11-26T08:30:00Z', completedAt: '2026-11-26T08:40:00Z' });
  const issue = night.house.repository.issue({
    by: BOT,
    title: 'Vse potrjeno',
    body: '',
    labels: ['ezdrav-confirmation'],
    state: 'closed',
  });
  const text = '<!-- ezdrav:confirmation:POSEG-2026-041 -->\n';
  night.house.repository.state.issues
    .filter(({ number }) => number === issue.number)
    .forEach((one) => (one.body = forged(night, text, issue.number, forgery)));
  const asking = async (at: string): Promise<unknown> => {
    const ran = await step(night, 'close', at, { ...signs, mails: false });
    return ran.report['confirmation-issue-number'];
  };
  const first = await asking('2026-11-26T08:45:00Z');
  expect(await asking('2026-11-26T08:50:00Z')).toBe(first);
  expect(first).toBeGreaterThan(0);
  return first === issue.number ? 'not asked' : 'asked once';
};

/** Told by GitHub's signature, and then the plan is another: what the gate says of the announcement. */
const afterwards =
  (...texts: readonly string[]): Scene =>
  async (night) => {
    await step(night, 'announce', ANNOUNCED_AT, signs);
    for (const [index, text] of texts.entries()) push(night, `2026-11-26T09:0${index}:00Z`, text);
    approve(night.house);
    const ran = await step(night, 'gate', '2026-12-01T21:33:00Z');
    const codes = ran.report['reason-codes'].filter((code) => !code.startsWith('approval.'));
    return `${[ran.exitCode, ran.report.decision, ...codes].join(' ')}; ${inWords(ran)}`;
  };

type Demand = 'signed' | 'receipt';
const ROWS: readonly (readonly [string, Demand, Scene, Forgery, string])[] = [
  ['a changed plan said to be void, as we sign it', 'signed', changedPlan, OWN, '1 of it, open, nothing said'],
  ['a changed plan said to be void, of another workflow', 'signed', changedPlan, UNLISTED, '2 of it, open, not signed'],
  ['a changed plan said to be void, unsigned', 'signed', changedPlan, UNSIGNED, '2 of it, open, not signed'],
  ['a changed plan said to be void, unsigned', 'receipt', changedPlan, UNSIGNED, '1 of it, open, nothing said'],
  ['a withdrawal said, of a branch', 'signed', withdrawnPlan, BRANCH, '2 of it, closed, not signed'],
  ['a comment said not to be heard, of a branch', 'signed', notHeard, BRANCH, '2 of it, open, not signed'],
  ['a comment said not to be heard, unsigned', 'signed', notHeard, UNSIGNED, '2 of it, open, not signed'],
  ['a report said to be sent, as we sign it', 'signed', reported, OWN, 'already, 0 mails, exit 0, nothing said'],
  ['a report said to be sent, for another kind', 'signed', reported, OTHER_KIND, 'sent, 1 mails, exit 0, not signed'],
  ['a report said to be sent, unsigned', 'signed', reported, UNSIGNED, 'earlier-unknown, 0 mails, exit 1, not signed'],
  ['a report said to be sent, unsigned', 'receipt', reported, UNSIGNED, 'already, 0 mails, exit 0, anybody’s'],
  ['the course of a run, as we sign it', 'signed', course, OWN, '2026-12-02T00:30:00Z, nothing said'],
  ['the course of a run, of a branch', 'signed', course, BRANCH, 'not taken over, not signed'],
  ['the course of a run, unsigned', 'signed', course, UNSIGNED, 'not taken over, not signed'],
  ['the course of a run, unsigned', 'receipt', course, UNSIGNED, '2026-12-02T00:30:00Z, anybody’s'],
  ['a request said to be sent, as we sign it', 'signed', asked, OWN, 'told, 1 mails, exit 0, nothing said'],
  ['a request said to be sent, cut', 'signed', asked, CUT, 'sent, 2 mails, exit 0, not signed'],
  ['a request said to be sent, unsigned', 'signed', asked, UNSIGNED, 'earlier-unknown, 1 mails, exit 1, not signed'],
  ['a request said to be sent, of another workflow', 'receipt', asked, UNLISTED, 'sent, 2 mails, exit 0, not signed'],
  ['a request said to be sent, unsigned', 'receipt', asked, UNSIGNED, 'earlier-unknown, 1 mails, exit 1, anybody’s'],
  ['a review said to be recorded, as we sign it', 'signed', reviewed('issue'), OWN, '0 reminders, nothing said'],
  ['a review said to be recorded, for another kind', 'signed', reviewed('issue'), OTHER_KIND, '1 reminders, not signed'],
  ['a review said to be recorded, unsigned', 'receipt', reviewed('issue'), UNSIGNED, '0 reminders, nothing said'],
  ['a reminder said, of another workflow', 'signed', reviewed('comment'), UNLISTED, '1 reminders, not signed'],
  ['a confirmation asked for, as we sign it', 'signed', confirmed, OWN, 'not asked'],
  ['a confirmation asked for, of another workflow', 'signed', confirmed, UNLISTED, 'asked once'],
  ['a confirmation asked for, unsigned', 'signed', confirmed, UNSIGNED, 'asked once'],
  ['a confirmation asked for, unsigned', 'receipt', confirmed, UNSIGNED, 'not asked'],
  ['told, and nothing changed', 'signed', afterwards(), OWN, '0 allow; allow pass verified signature-verified'],
  ['told, then another plan', 'signed', afterwards(CHANGED), OWN, '1 deny announcement.plan-changed; deny fail announcement.plan-changed'],
  ['told, then another plan, and changed back', 'signed', afterwards(CHANGED, PLAN), OWN, '1 deny announcement.plan-changed; deny fail announcement.plan-changed'],
  ['told, then withdrawn', 'signed', afterwards(WITHDRAWN), OWN, '1 deny target.withdrawn; deny pass verified signature-verified'],
  ['told, then withdrawn, and planned again', 'signed', afterwards(WITHDRAWN, PLAN), OWN, '1 deny announcement.missing; deny fail announcement.missing'],
]; // biome-ignore format: a row a line

describe.skipIf(!HAS_OPENSSL)('marks in our issues (needs openssl)', () => {
  let ca: OwnCa;
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());

  describe.concurrent('written by another workflow', () => {
    test.each(ROWS)('%s (%s)', async (_, demand, scene, forgery, expected) => {
      const smtp = await fakeSmtp(ca);
      const solution = demanding(demand, WORKFLOWS);
      const house = await enarocanje({ now: ANNOUNCED_AT, intervention: PLAN, solution });
      try {
        expect(await scene({ house, smtp, ca }, forgery)).toBe(expected);
        house.github.assertLegal();
      } finally {
        await smtp.close();
        await house.github.stop();
      }
    });
  });
});
