import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/calendar/instant.ts';
import {
  HAS_OPENDKIM,
  type MailKey,
  makeMailKey,
  recordOf,
  signedByMailauth,
  signedByNodemailer,
  signedByOpendkim,
  type SigningOptions,
} from '../../support/mail/signing.ts';
import {
  CASE,
  CLIENT,
  ICT,
  ICT_KEY,
  KEY,
  mailOf,
  nameOf,
  NO,
  ours,
  PLAN,
  RECORDS,
  type Records,
  second,
  TENANT_KEY,
  YES,
} from './mail-scene.ts';

interface Row {
  readonly name: string;
  readonly mail: () => string | Promise<string>;
  readonly wanted?: typeof CASE;
  readonly records?: Records;
  readonly expected?: string;
  /** What mailauth says, and why we say otherwise; default `pass`, as we do. */
  readonly second?: readonly [result: string, why: string];
}

const BODY = ['neutral', 'the body was rewritten, and is not read'] as const;
const FROM_NODEMAILER = {
  from: 'Jana Novak <narocnik@bolnisnica.example>',
  subject: YES,
  messageId: '<1@bolnisnica.example>',
};
/** What a mailbox at Microsoft's signs, as its headers show. */
const MICROSOFT = [
  'From',
  'Date',
  'Subject',
  'Message-ID',
  'Content-Type',
  'MIME-Version',
  'X-MS-Exchange-SenderADCheck',
];
/** What Google signs: each name twice, so that nothing can be added. */
const GOOGLE = [
  'to',
  'subject',
  'message-id',
  'date',
  'from',
  'mime-version',
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'reply-to',
];
const RECEIVED =
  'Received: from mx1.gov.example (mx1.gov.example [192.0.2.7])\r\n\tby mail.hisa.example with ESMTPS id 4B2; Fri, 27 Nov 2026 11:05:02 +0100\r\n';

const signed = (
  changed: Parameters<typeof mailOf>[0] = {},
  options: SigningOptions = {},
  key: MailKey = KEY,
): Promise<string> => signedByMailauth(mailOf(changed), key, options);
const rebodied = (mail: string, body: string): string =>
  mail.slice(0, mail.indexOf('\r\n\r\n') + 4) + body;
const withRecord = (record: readonly string[], key = KEY): Records => ({
  ...RECORDS,
  [nameOf(key)]: record,
});
const small = makeMailKey('bolnisnica.example', 'small', { bits: 1024 });
const big = makeMailKey('bolnisnica.example', 'big', { bits: 4096 });
const dotted = makeMailKey('bolnisnica.example', 'k1._2026.mail');
const below = makeMailKey('mail.bolnisnica.example', 's1');
const addedKeys: Records = {
  ...RECORDS,
  ...Object.fromEntries([small, big, dotted, below].map((key) => [nameOf(key), [recordOf(key)]])),
};
const pinned = (mailDomain: string): typeof CASE => ({
  ...CASE,
  approvers: [{ ...CLIENT, mailDomain }, ICT],
});

const ROWS: readonly Row[] = [
  { name: 'nodemailer', mail: () => signedByNodemailer(FROM_NODEMAILER, KEY) },
  { name: 'nodemailer, html and text', mail: () => signedByNodemailer({ ...FROM_NODEMAILER, html: '<p>Lep pozdrav</p>' }, KEY) },
  { name: 'nodemailer, a name with č', mail: () => signedByNodemailer({ ...FROM_NODEMAILER, from: { name: 'Žiga Čuček, dr. med.', address: 'narocnik@bolnisnica.example' } as never }, KEY) },
  { name: 'relaxed and relaxed', mail: () => signed() },
  { name: 'simple and simple', mail: () => signed({}, { canonicalization: 'simple/simple' }) },
  { name: 'simple and relaxed', mail: () => signed({}, { canonicalization: 'simple/relaxed' }) },
  { name: 'relaxed and simple', mail: () => signed({}, { canonicalization: 'relaxed/simple' }) },
  { name: 'Ed25519, by the other party', mail: () => signed({ From: 'ikt@ezdrav.example' }, {}, ICT_KEY), expected: 'ezdrav-ict[1] approval' },
  { name: 'a no', mail: () => signed({ Subject: NO }), expected: 'client[0] rejection' },
  { name: 'a no by the other party', mail: () => signed({ From: 'ikt@ezdrav.example', Subject: NO }, {}, ICT_KEY), expected: 'ezdrav-ict[1] rejection' },
  { name: 'Microsoft 365, own domain', mail: async () => `${RECEIVED}ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none; b=AAAA\r\nAuthentication-Results: spf=pass smtp.mailfrom=bolnisnica.example\r\n${await signed({ 'X-MS-Exchange-SenderADCheck': '1', 'X-MS-Has-Attach': '' }, { names: MICROSOFT })}` },
  { name: 'Microsoft 365, own domain and tenant', mail: async () => signedByMailauth(await signed({}, { names: MICROSOFT }), TENANT_KEY, { names: MICROSOFT }) },
  { name: 'Microsoft 365, tenant, pinned', mail: () => signed({}, { names: MICROSOFT }, TENANT_KEY), wanted: pinned('BolnisnicaPrimer.onmicrosoft.com') },
  { name: 'Google, oversigned, for seven days', mail: () => signed({}, { names: GOOGLE, expires: new Date('2026-12-04T10:05:00Z') }) },
  { name: 'a gateway of the state: banner in the body', mail: async () => rebodied(await signed(), 'POZOR: zunanje sporočilo.\r\n\r\nLp\r\n'), second: BODY },
  { name: 'a gateway that adds a footer', mail: async () => `${await signed()}-- \r\nPregledano.\r\n`, second: BODY },
  { name: 'a body made text by Exchange', mail: async () => rebodied(await signedByNodemailer({ ...FROM_NODEMAILER, html: '<b>Lp</b>' }, KEY), 'Lp'), second: BODY },
  { name: 'a body lost on its way', mail: async () => rebodied(await signed(), ''), second: BODY },
  { name: 'the header block alone', mail: async () => { const mail = await signed(); return mail.slice(0, mail.indexOf('\r\n\r\n')); }, second: BODY },
  { name: 'headers added in front', mail: async () => `${RECEIVED}${RECEIVED}X-Spam-Score: -1.2\r\nReturn-Path: <narocnik@bolnisnica.example>\r\n${await signed()}` },
  { name: 'headers added behind', mail: async () => (await signed()).replace('\r\n\r\n', '\r\nX-Gov-Scanned: yes\r\nX-EOPAttributedMessage: 0\r\n\r\n') },
  { name: 'a hundred servers', mail: async () => RECEIVED.repeat(100) + (await signed()) },
  { name: 'a line of 8,000 characters', mail: async () => `X-MS-Exchange-AntiSpam-MessageData: ${'A'.repeat(8000)}\r\n${await signed()}` },
  { name: 'a header that is no ASCII', mail: async () => `X-Opomba: \u00C4\u008D\u00C5\u00A1\r\n${await signed()}` },
  { name: 'a list of references, not signed', mail: async () => `References: ${Array.from({ length: 60 }, (_, at) => `<${at}@x.example>`).join('\r\n ')}\r\n${await signed()}` },
  { name: 'In-Reply-To, not signed', mail: async () => `In-Reply-To: <1@hisa.example>\r\n${await signed()}` },
  { name: 'a signed mark that no machine wrote it', mail: () => signed({ 'Auto-Submitted': 'No' }, { names: ['From', 'Subject', 'Date', 'Message-ID', 'Auto-Submitted'] }) },
  { name: 'saved with LF alone', mail: async () => (await signed()).replaceAll('\r\n', '\n'), },
  { name: 'saved with LF alone, simple', mail: async () => (await signed({}, { canonicalization: 'simple/simple' })).replaceAll('\r\n', '\n') },
  { name: 'saved with a byte order mark', mail: async () => `\u00EF\u00BB\u00BF${await signed()}`, second: ['none', 'the mark makes the first header another one; we take it away'] },
  { name: 'the subject folded', mail: () => signed({ Subject: YES.replaceAll(' ', '\r\n ') }) },
  { name: 'the subject folded by a tab', mail: () => signed({ Subject: YES.replace(' sha256', '\r\n\tsha256') }) },
  { name: 'the subject folded anew on its way', mail: async () => (await signed()).replace(YES, YES.replace(' sha256', '\r\n  sha256')) },
  { name: 'field names in capitals on its way', mail: async () => (await signed()).replace('\r\nSubject:', '\r\nSUBJECT :').replace('\r\nFrom:', '\r\nFROM:') },
  { name: 'blanks at line ends on its way', mail: async () => (await signed()).replace(YES, `${YES} \t `) },
  { name: 'the subject as an encoded word', mail: () => signed({ Subject: `=?utf-8?Q?${YES.replaceAll(' ', '_')}?=` }) },
  { name: 'the subject as encoded words in base64', mail: () => signed({ Subject: `=?UTF-8?B?${Buffer.from(YES.slice(0, 30)).toString('base64')}?=\r\n =?UTF-8?B?${Buffer.from(YES.slice(30)).toString('base64')}?=` }) },
  { name: 'the subject encoded in part', mail: () => signed({ Subject: `ODOBRENO =?iso-8859-2?q?${ID_Q()}?= ${PLAN}` }) },
  { name: 'a blank more between the words', mail: () => signed({ Subject: YES.replaceAll(' ', '  ') }) },
  { name: 'the address alone', mail: () => signed({ From: 'narocnik@bolnisnica.example' }) },
  { name: 'the address in angle brackets alone', mail: () => signed({ From: '<narocnik@bolnisnica.example>' }) },
  { name: 'the address in other letters', mail: () => signed({ From: 'Narocnik@BOLNISNICA.example' }) },
  { name: 'a name in quotes, with comma and brackets', mail: () => signed({ From: '"Novak, Jana <IT> \\"A\\"" <narocnik@bolnisnica.example>' }) },
  { name: 'a name in a comment', mail: () => signed({ From: 'narocnik@bolnisnica.example (Jana Novak (IT), \\) )' }) },
  { name: 'an encoded name', mail: () => signed({ From: '=?utf-8?Q?Jana_=C4=8Copi=C4=8D?= <narocnik@bolnisnica.example>' }) },
  { name: 'a date without its weekday and seconds', mail: () => signed({ Date: '27 Nov 2026 11:05 +0100' }) },
  { name: 'a date in GMT', mail: () => signed({ Date: 'Fri, 27 Nov 2026 10:05:00 GMT' }) },
  { name: 'a date with the zone beside it', mail: () => signed({ Date: 'Fri, 27 Nov 2026 11:05:00 +0100 (CET)' }) },
  { name: 'a date of another zone', mail: () => signed({ Date: 'Fri, 27 Nov 2026 05:05:00 -0500' }) },
  { name: 'a clock nine minutes ahead', mail: () => signed({ Date: 'Fri, 27 Nov 2026 12:09:00 +0000' }) },
  { name: 'two signatures, the first one broken', mail: async () => (await signedByMailauth(await signed(), dotted)).replace(/b=\S/, 'b=A'), records: addedKeys },
  { name: "a gateway's own signature in front", mail: async () => signedByMailauth(`X-Gateway: 1\r\n${await signed()}`, { ...TENANT_KEY, domain: 'gateway.example' }) },
  { name: 'a key of 1024 bits', mail: () => signed({}, {}, small), records: addedKeys },
  { name: 'a key of 4096 bits', mail: () => signed({}, {}, big), records: addedKeys },
  { name: 'a selector of several parts', mail: () => signed({}, {}, dotted), records: addedKeys },
  { name: 'a domain below, pinned', mail: () => signed({}, {}, below), records: addedKeys, wanted: pinned('mail.bolnisnica.example') },
  { name: 'a record without a version', mail: () => signed(), records: withRecord([`p=${KEY.p}`]) },
  { name: 'a record with notes, hashes and services', mail: () => signed(), records: withRecord([`v=DKIM1; h=sha1:sha256; s=email:x; n=2026; t=s; k=rsa; p=${KEY.p};`]) },
  { name: 'a record with blanks in its key', mail: () => signed(), records: withRecord([`v=DKIM1;k=rsa;p=${KEY.p.slice(0, 100)} ${KEY.p.slice(100)}`]) },
  { name: 'other texts beside the record', mail: () => signed(), records: withRecord(['v=spf1 -all', recordOf(KEY), 'google-site-verification=x']), second: ['neutral', 'mailauth takes no key where other texts stand beside it; only one of them is a key'] },
  { name: 'the plan changed before', mail: () => signed(), wanted: { ...CASE, stoodSince: (CASE.now - 86_400_000) as typeof CASE.now } },
  { name: 'a mailbox of which nobody says that a person answers', mail: () => signed(), wanted: { ...CASE, approvers: [{ ...CLIENT, answersByHand: false }, ICT] }, expected: 'client[0] approval may-be-automatic' },
]; // biome-ignore format: a row a line

function ID_Q(): string {
  return 'POSEG=2D2026=2d041';
}

describe('honest mail', () => {
  test.each(ROWS)('$name', async ({ mail, wanted, records, expected, second: opinion }) => {
    const text = await mail();
    expect(ours(text, wanted, records)).toBe(expected ?? 'client[0] approval');
    expect(await second(text, records)).toBe(opinion?.[0] ?? 'pass');
  });

  test.skipIf(!HAS_OPENDKIM).each<[string, (mail: string) => string, string?]>([
    ['as it came', (mail: string) => mail],
    ['saved with LF alone', (mail: string) => mail.replaceAll('\r\n', '\n')],
    ['headers added in front', (mail: string) => RECEIVED + mail],
    ['the subject folded anew', (mail: string) => mail.replace(' sha256', '\r\n\tsha256')],
    ['banner in the body', (mail: string) => rebodied(mail, 'POZOR\r\n')],
    ['simple', (mail: string) => mail, 'simple/simple'],
  ])("Debian's opendkim, %s", async (name, change, form = 'relaxed/simple') => {
    // It signs as of now, whatever the tests' day is.
    const now = instantOf(Date.now());
    const mail = mailOf({ Date: new Date(now).toUTCString() });
    const text = change(signedByOpendkim(mail, KEY, { form }));
    expect(ours(text, { ...CASE, now })).toBe('client[0] approval');
    const opinion = name === 'banner in the body' ? 'neutral' : 'pass';
    expect(await second(text, RECORDS, now)).toBe(opinion);
  });

  test('there are enough of them', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(30);
  });
});
