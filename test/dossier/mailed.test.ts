import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { RECORDS_FOLDER } from '../../src/dossier/contents.ts';
import { type MailMatch, matchMail } from '../../src/dossier/mailed.ts';
import type { ProvenKeys } from '../../src/dossier/signatures.ts';
import { verifyDossier } from '../../src/dossier/verification.ts';
import { judgeMail } from '../../src/witness/mail/judging.ts';
import { readAnswerMail } from '../../src/witness/mail/letter.ts';
import type { Payload, StatementKind } from '../../src/witness/payload.ts';
import { recordOf, signedByMailauth } from '../support/mail/signing.ts';
import { CASE, ID, KEY, mailOf, NO, OTHER_KEY, PLAN } from '../witness/mail/mail-scene.ts';
import { dossier, GITHUB_KEY, OWN_KEY, receiptFile } from './sample.ts';

const { kid, jwk } = GITHUB_KEY;
const GITHUB: ProvenKeys = {
  from: 'file',
  keys: [{ kid, kty: 'RSA', n: String(jwk['n']), e: String(jwk['e']) }],
};

/** What was kept of a mail when it was judged on arrival. */
function saidOf(mail: string): Payload {
  const read = readAnswerMail(mail);
  if (!read.ok) throw new Error('no answer');
  const judged = judgeMail(read.mail, () => ({ kind: 'records', texts: [recordOf(KEY)] }), CASE);
  if (!judged.ok) throw new Error(judged.faults.map(({ code }) => code).join(' '));
  const { answer } = judged;
  return {
    schema: 1,
    object: 'receipt',
    intervention: ID,
    plan: PLAN,
    party: answer.party,
    approver: answer.approver,
    domain: answer.domain,
    selector: answer.selector,
    key: answer.keyHash,
    headers: answer.headersDigest,
    'message-id': answer.messageIdDigest,
    date: new Date(answer.date).toISOString(),
    run: '77',
  };
}

async function matched(
  mail: string,
  receipts: readonly (readonly [StatementKind, Payload])[],
  proven = GITHUB,
): Promise<MailMatch> {
  const files = Object.fromEntries(
    receipts.map(([kind, said], index) => {
      const id = 8010 + index;
      return [`${RECORDS_FOLDER}${id}.json`, receiptFile(id, kind, said)] as const;
    }),
  );
  const verified = await verifyDossier(dossier({ files }), proven);
  if (verified.kind !== 'read' || verified.verification.about === null) throw new Error('none');
  return matchMail(mail, verified.verification.about, verified.verification.signatures);
}

describe('an archived mail', () => {
  let yes: string;
  let no: string;
  let said: Payload;

  beforeAll(async () => {
    yes = await signedByMailauth(mailOf(), KEY);
    no = await signedByMailauth(mailOf({ Subject: NO }), KEY);
    said = saidOf(yes);
  });

  it('is the one whose receipt lies in the dossier', async () => {
    expect(await matched(yes, [['approval', said]])).toEqual({
      kind: 'same',
      path: `${RECORDS_FOLDER}8010.json`,
      answer: 'approval',
      approver: 'client[0]',
      domain: 'bolnisnica.example',
      date: Date.parse('2026-11-27T10:05:00Z'),
    });
    expect(await matched(no, [['rejection', saidOf(no)]])).toMatchObject({
      kind: 'same',
      answer: 'rejection',
    });
  });

  it('whatever stands behind its headers, and however often its receipt is there', async () => {
    const body = yes.slice(0, yes.indexOf('\r\n\r\n'));
    const again = { ...said, headers: `sha256:${'0'.repeat(64)}` };
    const receipts = [
      ['approval', again],
      ['approval', said],
    ] as const;
    expect(await matched(`${body}\r\n\r\nPasica: zunanji pošiljatelj\r\n`, receipts)).toMatchObject(
      {
        kind: 'same',
        path: `${RECORDS_FOLDER}8011.json`,
      },
    );
  });

  type Row = [name: string, mail: (mail: string) => string, said: Partial<Payload>, code: string];
  it.each<Row>([
    ['that is none', () => 'x', {}, 'mail-malformed'],
    [
      'whose subject a gateway tagged',
      (mail) => mail.replace('ODOBRENO', '[EXTERNAL] ODOBRENO'),
      {},
      'mail-malformed',
    ],
    [
      'about another intervention',
      (mail) => mail.replaceAll(ID, 'POSEG-9'),
      {},
      'mail-other-intervention',
    ],
    ['with another Message-ID', (mail) => mail.replace('<af31@', '<af32@'), {}, 'mail-unknown'],
    ['whose date was changed', (mail) => mail.replace('11:05:00', '11:06:00'), {}, 'mail-changed'],
    [
      'whose plan was changed',
      (mail) => mail.replace('sha256:57', 'sha256:58'),
      {},
      'mail-changed',
    ],
    [
      'that is turned into a no',
      (mail) => mail.replace('ODOBRENO', 'ZAVRNJENO'),
      {},
      'mail-changed',
    ],
    [
      'whose receipt names other headers',
      (mail) => mail,
      { headers: `sha256:${'0'.repeat(64)}` },
      'mail-changed',
    ],
    ['whose receipt names another selector', (mail) => mail, { selector: 's2' }, 'mail-changed'],
    [
      'whose receipt names another domain',
      (mail) => mail,
      { domain: 'zlo.example' },
      'mail-changed',
    ],
  ])('%s is not', async (_name, change, changed, code) => {
    const match = await matched(change(yes), [['approval', { ...said, ...changed } as Payload]]);
    expect(match).toMatchObject({ kind: 'other', code });
  });

  it('signed by somebody else is not', async () => {
    const other = await signedByMailauth(mailOf(), OTHER_KEY);
    expect(await matched(other, [['approval', said]])).toMatchObject({ code: 'mail-changed' });
  });

  it('is not by the receipt of another kind, nor by one that GitHub did not sign', async () => {
    expect(await matched(yes, [['announcement', said]])).toMatchObject({ code: 'mail-unknown' });
    const own = OWN_KEY.jwk;
    const keys = [{ kid, kty: 'RSA', n: String(own['n']), e: String(own['e']) }];
    const forged = await matched(yes, [['approval', said]], { from: 'file', keys });
    expect(forged).toMatchObject({ code: 'mail-unknown' });
  });

  it('keeps no more than digests of it', () => {
    const id = createHash('sha256').update('<af31@bolnisnica.example>').digest('hex');
    expect(said['message-id']).toBe(`sha256:${id}`);
    expect(JSON.stringify(said)).not.toContain('Novak');
  });
});
