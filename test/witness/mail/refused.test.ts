import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/calendar/instant.ts';
import {
  HAS_OPENDKIM,
  type MailKey,
  makeMailKey,
  type OpendkimOptions,
  recordOf,
  signedByMailauth,
  signedByOpendkim,
  type SigningOptions,
} from '../../support/mail/signing.ts';
import {
  CASE,
  CLIENT,
  ICT,
  ICT_KEY,
  ID,
  KEY,
  mailOf,
  nameOf,
  NO,
  OTHER_KEY,
  ours,
  RECORDS,
  type Records,
  second,
  TENANT_KEY,
  YES,
} from './mail-scene.ts';

interface Row {
  readonly name: string;
  readonly mail: () => string | Promise<string>;
  readonly expected: string;
  readonly wanted?: typeof CASE;
  readonly records?: Records;
  /** Where mailauth says `pass`: why the mail is no approval all the same. */
  readonly passes?: string;
}

type Changed = Parameters<typeof mailOf>[0];
const signed = (changed: Changed = {}, options: SigningOptions = {}, key: MailKey = KEY) =>
  signedByMailauth(mailOf(changed), key, options);
const only = (...names: string[]): SigningOptions => ({ names });
const withRecord = (record: Records[string], key = KEY): Records => ({
  ...RECORDS,
  [nameOf(key)]: record,
});
const withKey = (key: MailKey): Records => withRecord([recordOf(key)], key);
const replaced = async (from: string | RegExp, to: string, changed: Changed = {}) =>
  (await signed(changed)).replace(from, to);
const listed = (changed: Partial<typeof CLIENT>): typeof CASE => ({
  ...CASE,
  approvers: [{ ...CLIENT, ...changed }, ICT],
});
const tiny = makeMailKey('bolnisnica.example', 'tiny', { bits: 512 });
const huge = makeMailKey('bolnisnica.example', 'ed', { type: 'ed25519' });
const below = makeMailKey('mail.bolnisnica.example', 's1');
const above = makeMailKey('example', 's1');
const house = makeMailKey('hisa.example', 's1');
const google = makeMailKey('bolnisnica-example.20230601.gappssmtp.com', '20230601');

const ANOTHER = `sha256:${'0'.repeat(64)}`;
const NOT_OURS = 'the mail is as it was sent, but its subject is not the line';
const NOT_LISTED = 'signed, but by nobody who may answer';
const TWICE = 'programs show the one or the other of two';
const MACHINE = 'a good signature under what no person wrote';
const WHEN = 'signed, but not of this plan and time';
const LENIENT = 'mailauth is lenient by default where the standard is not';
const ROBOT = { 'Auto-Submitted': 'auto-replied' };

const ROWS: readonly Row[] = [
  // Not a mail, or not one.
  { name: 'nothing', mail: () => '', expected: 'mail.not-a-mail' },
  { name: 'a text', mail: () => 'Odobrite poseg.\r\n', expected: 'mail.not-a-mail' },
  { name: 'an empty line first', mail: async () => `\r\n${await signed()}`, expected: 'mail.not-a-mail' },
  { name: 'a blank first', mail: async () => ` ${await signed()}`, expected: 'mail.not-a-mail', passes: 'programs take the first line for part of nothing, or for a field' },
  { name: 'a picture', mail: () => '\u0089PNG\r\n\u001A\n\0\0\0\rIHDR', expected: 'mail.not-a-mail' },
  { name: 'HTML', mail: () => '<!doctype html>\n<p>ODOBRENO</p>', expected: 'mail.not-a-mail' },
  { name: 'saved as UTF-16', mail: async () => `\u00FF\u00FE${(await signed()).replaceAll(/[\s\S]/g, '$&\0')}`, expected: 'mail.not-a-mail' },
  { name: 'an Outlook item', mail: () => `\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1${'\0'.repeat(600)}`, expected: 'mail.outlook-item' },
  { name: 'an mbox', mail: async () => `From narocnik@bolnisnica.example Fri Nov 27 11:05:00 2026\r\n${await signed()}`, expected: 'mail.mbox', passes: 'a file of mails may hold several, and programs show the one or the other' },
  { name: 'an mbox of two mails', mail: async () => `From x Fri Nov 27 11:05:00 2026\n${await signed()}\nFrom x Fri Nov 27 11:05:00 2026\n${await signed()}`, expected: 'mail.mbox' },
  { name: '30 MB without an empty line', mail: async () => (await signed()).split('\r\n\r\n')[0] + `\r\nX: ${'a'.repeat(30_000_000)}`, expected: 'mail.too-large' },
  { name: 'a thousand and one fields', mail: async () => 'X: y\r\n'.repeat(1001) + (await signed()), expected: 'mail.too-large', passes: 'no honest mail has so many' },
  { name: 'a CR alone in a field', mail: () => replaced('Jana Novak', 'Jana\rNovak'), expected: 'mail.malformed' },
  { name: 'CR alone at every line', mail: async () => (await signed()).replaceAll('\r\n', '\r'), expected: 'mail.malformed' },
  { name: 'a NUL', mail: () => replaced('posegi@', 'posegi\0@'), expected: 'mail.malformed' },
  { name: 'a line that is no field', mail: () => replaced('\r\nDate:', '\r\nto ni polje\r\nDate:'), expected: 'mail.malformed' },
  { name: 'a field without a name', mail: () => replaced('\r\nDate:', '\r\n: x\r\nDate:'), expected: 'mail.malformed' },
  // Its fields.
  { name: 'no From', mail: () => mailOf({ From: null }), expected: 'mail.field-missing:from' },
  { name: 'no Subject', mail: () => signed({ Subject: null }), expected: 'mail.field-missing:subject', passes: NOT_OURS },
  { name: 'no Date', mail: () => signed({ Date: null }), expected: 'mail.field-missing:date', passes: WHEN },
  { name: 'no Message-ID', mail: () => signed({ 'Message-ID': null }), expected: 'mail.field-missing:message-id', passes: 'it could be brought in again and again' },
  { name: 'a second From in front', mail: async () => `From: narocnik@bolnisnica.example\r\n${await signed()}`, expected: 'mail.field-twice:from', passes: TWICE },
  { name: 'a second From behind', mail: () => replaced('\r\n\r\n', '\r\nFrom: narocnik@bolnisnica.example\r\n\r\n'), expected: 'mail.field-twice:from' },
  { name: 'a second Subject in front', mail: async () => `Subject: ${YES}\r\n${await signed({ Subject: NO })}`, expected: 'mail.field-twice:subject', passes: TWICE },
  { name: 'a second Subject behind', mail: async () => (await signed({ Subject: NO })).replace('\r\n\r\n', `\r\nSubject: ${YES}\r\n\r\n`), expected: 'mail.field-twice:subject' },
  { name: 'a second Subject with a blank before its colon', mail: async () => `Subject : ${YES}\r\n${await signed({ Subject: NO })}`, expected: 'mail.field-twice:subject', passes: TWICE },
  { name: 'a second Date', mail: async () => `Date: Fri, 27 Nov 2026 11:59:00 +0100\r\n${await signed()}`, expected: 'mail.field-twice:date', passes: TWICE },
  { name: 'two Message-IDs', mail: async () => `message-id: <x@y.example>\r\n${await signed()}`, expected: 'mail.field-twice:message-id', passes: TWICE },
  { name: 'two senders', mail: () => signed({ From: 'narocnik@bolnisnica.example, zlo@zlo.example' }), expected: 'mail.from-several', passes: NOT_LISTED },
  { name: 'a group', mail: () => signed({ From: 'Uprava: narocnik@bolnisnica.example;' }), expected: 'mail.from-several', passes: NOT_LISTED },
  { name: 'a sender with a route', mail: () => signed({ From: '<@zlo.example:narocnik@bolnisnica.example>' }), expected: 'mail.from-several', passes: NOT_LISTED },
  { name: 'two addresses in brackets', mail: () => signed({ From: '<narocnik@bolnisnica.example> <zlo@zlo.example>' }), expected: 'mail.from-malformed', passes: NOT_LISTED },
  { name: 'an address that is a name', mail: () => signed({ From: 'narocnik@bolnisnica.example <zlo@zlo.example>' }), expected: 'approver.not-listed', passes: NOT_LISTED },
  { name: 'an address in a quoted name', mail: () => signed({ From: '"narocnik@bolnisnica.example" <zlo@bolnisnica.example>' }), expected: 'approver.not-listed', passes: NOT_LISTED },
  { name: 'an address in a comment', mail: () => signed({ From: 'zlo@bolnisnica.example (narocnik@bolnisnica.example)' }), expected: 'approver.not-listed', passes: NOT_LISTED },
  { name: 'a quoted address', mail: () => signed({ From: '"narocnik"@bolnisnica.example' }), expected: 'mail.from-malformed', passes: NOT_LISTED },
  { name: 'a quote that does not end', mail: () => signed({ From: '"Jana <narocnik@bolnisnica.example>' }), expected: 'mail.from-malformed', passes: NOT_LISTED },
  { name: 'a comment that does not begin', mail: () => signed({ From: 'Jana) <narocnik@bolnisnica.example>' }), expected: 'mail.from-malformed', passes: NOT_LISTED },
  { name: 'a sender without a domain', mail: () => signed({ From: 'narocnik' }), expected: 'mail.from-malformed', passes: NOT_LISTED },
  { name: 'an empty sender', mail: () => signed({ From: '<>' }), expected: 'mail.from-malformed', passes: NOT_LISTED },
  { name: 'a look-alike with an i of another script', mail: () => signed({ From: 'naro\u00D1\u0081nik@bolnisnica.example' }), expected: 'mail.from-malformed', passes: NOT_LISTED },
  { name: 'a look-alike domain, raw', mail: () => signed({ From: 'narocnik@b\u00D0\u00BElnisnica.example' }), expected: 'mail.from-malformed', passes: NOT_LISTED },
  { name: 'a look-alike domain as DNS writes it', mail: () => signed({ From: 'narocnik@xn--blnisnica-zvi.example' }), expected: 'approver.not-listed', passes: NOT_LISTED },
  { name: 'a Date that is a word', mail: () => signed({ Date: 'včeraj'.replace('č', 'c') }), expected: 'mail.date-malformed', passes: WHEN },
  { name: 'a Date of a day that is none', mail: () => signed({ Date: 'Tue, 31 Nov 2026 11:05:00 +0100' }), expected: 'mail.date-malformed', passes: WHEN },
  { name: 'a Date at 24:00', mail: () => signed({ Date: 'Fri, 27 Nov 2026 24:00:00 +0100' }), expected: 'mail.date-malformed', passes: WHEN },
  { name: 'a Date of a month that is none', mail: () => signed({ Date: 'Fri, 27 Okt 2026 11:00:00 +0100' }), expected: 'mail.date-malformed', passes: WHEN },
  { name: 'a Date without a zone', mail: () => signed({ Date: 'Fri, 27 Nov 2026 11:05:00' }), expected: 'mail.date-malformed', passes: WHEN },
  { name: 'a Message-ID without brackets', mail: () => signed({ 'Message-ID': 'af31@bolnisnica.example' }), expected: 'mail.message-id-malformed', passes: 'it could be two' },
  // What it says.
  { name: 'a reply', mail: () => signed({ Subject: `Re: ${YES}` }), expected: 'subject.tagged', passes: NOT_OURS },
  { name: 'a Slovene reply', mail: () => signed({ Subject: `ODG: ${YES}` }), expected: 'subject.tagged', passes: NOT_OURS },
  { name: 'forwarded', mail: () => signed({ Subject: `Fwd: ${NO}` }), expected: 'subject.tagged', passes: NOT_OURS },
  { name: "a gateway's tag, signed", mail: () => signed({ Subject: `[EXTERNAL] ${YES}` }), expected: 'subject.tagged', passes: NOT_OURS },
  { name: "a gateway's tag, put in after signing", mail: () => replaced('Subject: ODO', 'Subject: [ZUNANJE] ODO'), expected: 'subject.tagged' },
  { name: 'a word behind', mail: () => signed({ Subject: `${YES} hvala` }), expected: 'subject.tagged', passes: NOT_OURS },
  { name: 'NE in front', mail: () => signed({ Subject: `NE ${YES}` }), expected: 'subject.tagged', passes: NOT_OURS },
  { name: 'a full stop behind', mail: () => signed({ Subject: `${YES}.` }), expected: 'subject.tagged', passes: NOT_OURS },
  { name: 'in quotes', mail: () => signed({ Subject: `"${YES}"` }), expected: 'subject.tagged', passes: NOT_OURS },
  { name: 'in lower case', mail: () => signed({ Subject: YES.replace('ODOBRENO', 'odobreno') }), expected: 'subject.altered', passes: NOT_OURS },
  { name: 'the digest in capitals', mail: () => signed({ Subject: YES.toUpperCase() }), expected: 'subject.altered', passes: NOT_OURS },
  { name: 'without the digest', mail: () => signed({ Subject: `ODOBRENO ${ID}` }), expected: 'subject.altered', passes: NOT_OURS },
  { name: 'the digest cut short', mail: () => signed({ Subject: YES.slice(0, -1) }), expected: 'subject.altered', passes: NOT_OURS },
  { name: 'the digest a sign too long', mail: () => signed({ Subject: `${YES}0` }), expected: 'subject.altered', passes: NOT_OURS },
  { name: 'the digest cut in two by folding', mail: () => signed({ Subject: `${YES.slice(0, 60)}\r\n ${YES.slice(60)}` }), expected: 'subject.altered', passes: NOT_OURS },
  { name: 'another word', mail: () => signed({ Subject: YES.replace('ODOBRENO', 'APPROVED') }), expected: 'subject.altered', passes: NOT_OURS },
  { name: 'both words', mail: () => signed({ Subject: `ODOBRENO ${NO}` }), expected: 'subject.tagged', passes: NOT_OURS },
  { name: 'a plus for each blank', mail: () => signed({ Subject: YES.replaceAll(' ', '+') }), expected: 'subject.altered', passes: NOT_OURS },
  { name: 'an automatic answer', mail: () => signed({ Subject: 'Samodejni odgovor: nisem v pisarni' }), expected: 'subject.no-answer', passes: NOT_OURS },
  { name: 'an empty subject', mail: () => signed({ Subject: '' }), expected: 'subject.no-answer', passes: NOT_OURS },
  { name: 'an O of another script', mail: () => signed({ Subject: YES.replace('O', '\u00D0\u009E') }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'a raw 8-bit Subject, UTF-8, the line behind it', mail: () => signed({ Subject: `Odlo\u00C4\u008Ditev ${YES}` }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'a raw 8-bit Subject, Windows-1250', mail: () => signed({ Subject: `${YES} \u009A` }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'a raw no-break space between the words', mail: () => signed({ Subject: YES.replace(' ', '\u00C2\u00A0') }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'wide letters', mail: () => signed({ Subject: `=?utf-8?B?${Buffer.from(YES.replace('ODOBRENO', '\uFF2F\uFF24\uFF2F\uFF22\uFF32\uFF25\uFF2E\uFF2F')).toString('base64')}?=` }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'an intervention with a letter of another script', mail: () => signed({ Subject: YES.replace('POSEG', 'P\u00D0\u009ESEG') }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'a digest with a letter of another script', mail: () => signed({ Subject: YES.replace(/a(?=\w*$)/, '\u00D0\u00B0') }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'an O of another script, encoded', mail: () => signed({ Subject: `=?utf-8?Q?${YES.replace('O', '=D0=9E').replaceAll(' ', '_')}?=` }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'a space of no width, encoded', mail: () => signed({ Subject: `=?utf-8?Q?=E2=80=8B?= ${YES}` }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'a charset that is not based on ASCII', mail: () => signed({ Subject: `=?utf-16?B?${Buffer.from(YES).toString('base64')}?=` }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'an encoded line end', mail: () => signed({ Subject: `=?us-ascii?Q?${YES.replace(' ', '=0D=0A_').replaceAll(' ', '_')}?=` }), expected: 'subject.not-ascii', passes: NOT_OURS },
  { name: 'an encoded word that is none', mail: () => signed({ Subject: `=?utf-8?X?${YES.replaceAll(' ', '_')}?=` }), expected: 'subject.altered', passes: NOT_OURS },
  { name: 'another intervention', mail: () => signed({ Subject: YES.replace('041', '042') }), expected: 'subject.other-intervention', passes: WHEN },
  { name: 'another plan', mail: () => signed({ Subject: `ODOBRENO ${ID} ${ANOTHER}` }), expected: 'subject.other-plan', passes: WHEN },
  { name: 'a no to another plan', mail: () => signed({ Subject: `ZAVRNJENO ${ID} ${ANOTHER}` }), expected: 'subject.other-plan', passes: WHEN },
  { name: 'eleven minutes in the future', mail: () => signed({ Date: 'Fri, 27 Nov 2026 12:11:00 +0000' }), expected: 'mail.in-future', passes: WHEN },
  { name: 'older than the plan', mail: () => signed(), wanted: { ...CASE, stoodSince: instantOf(CASE.now - 3_600_000) }, expected: 'mail.before-plan', passes: WHEN },
  { name: 'a signed reply to a mail', mail: () => signed({ 'In-Reply-To': '<1@hisa.example>' }), expected: 'mail.reply', passes: MACHINE },
  { name: "a signed list's mail", mail: () => signed({ 'List-Id': '<vsi.bolnisnica.example>' }, only('From', 'Subject', 'Date', 'Message-ID', 'List-Id')), expected: 'mail.automatic:list-id', passes: MACHINE },
  { name: "a machine's answer, signed", mail: () => signed(ROBOT, only('From', 'Subject', 'Date', 'Message-ID', 'Auto-Submitted')), expected: 'mail.automatic:auto-submitted mail.automatic:auto-submitted', passes: MACHINE },
  { name: "a machine's no, signed", mail: () => signed({ ...ROBOT, Subject: NO }, only('From', 'Subject', 'Date', 'Message-ID', 'Auto-Submitted')), expected: 'mail.automatic:auto-submitted', passes: MACHINE },
  { name: "a machine's yes, the mark not signed", mail: () => signed(ROBOT, only('From', 'Subject', 'Date', 'Message-ID')), expected: 'mail.automatic:auto-submitted', passes: MACHINE },
  // Who sent it.
  { name: 'somebody else of the domain', mail: () => signed({ From: 'tajnica@bolnisnica.example' }), expected: 'approver.not-listed', passes: NOT_LISTED },
  { name: 'the listed name at another domain', mail: () => signed({ From: 'narocnik@zlo.example' }, {}, OTHER_KEY), expected: 'approver.not-listed', passes: NOT_LISTED },
  { name: 'nobody is listed', mail: () => signed(), wanted: { ...CASE, approvers: [] }, expected: 'approver.not-listed', passes: NOT_LISTED },
  { name: 'an address of both parties', mail: () => signed(), wanted: { ...CASE, approvers: [CLIENT, { ...ICT, email: CLIENT.email }] }, expected: 'approver.both-parties', passes: NOT_LISTED },
  { name: 'the other party stands below its domain', mail: () => signed(), wanted: { ...CASE, approvers: [CLIENT, { ...ICT, email: 'ikt@it.bolnisnica.example' }] }, expected: 'approver.other-party', passes: NOT_LISTED },
  { name: "the other party's domain is pinned", mail: () => signed(), wanted: listed({ mailDomain: 'EZDRAV.example' }), expected: 'approver.other-party', passes: NOT_LISTED },
  { name: 'an address of the house', mail: () => signed({ From: 'sef@hisa.example' }, {}, house), records: withKey(house), wanted: listed({ email: 'sef@hisa.example' }), expected: 'approver.own-house', passes: NOT_LISTED },
  { name: "the house's domain pinned", mail: () => signed({}, {}, house), records: withKey(house), wanted: listed({ mailDomain: 'hisa.example' }), expected: 'approver.own-house', passes: NOT_LISTED },
  { name: 'a service desk', mail: () => signed(), wanted: { ...CASE, outsiders: { ...CASE.outsiders, desks: ['Narocnik@bolnisnica.example'] } }, expected: 'approver.service-desk', passes: NOT_LISTED },
  { name: 'onmicrosoft.com alone pinned', mail: () => signed(), wanted: listed({ mailDomain: 'onmicrosoft.com' }), expected: 'approver.shared-domain', passes: NOT_LISTED },
  { name: 'gappssmtp.com alone pinned', mail: () => signed(), wanted: listed({ mailDomain: 'gappssmtp.com' }), expected: 'approver.shared-domain', passes: NOT_LISTED },
  { name: 'a public suffix pinned', mail: () => signed(), wanted: listed({ mailDomain: 'co.uk' }), expected: 'approver.shared-domain', passes: NOT_LISTED },
  // Who signed it, and what.
  { name: 'not signed', mail: () => mailOf(), expected: 'signature.none' },
  { name: 'a spoofed no', mail: () => mailOf({ Subject: NO }), expected: 'signature.none' },
  { name: 'signed by another domain', mail: () => signed({}, {}, OTHER_KEY), expected: 'signature.other-domain', passes: NOT_LISTED },
  { name: 'signed by a domain above', mail: () => signed({}, {}, { ...above, domain: 'xample.example' }), records: withKey({ ...above, domain: 'xample.example' }), expected: 'signature.other-domain', passes: NOT_LISTED },
  { name: 'signed by a domain below, not pinned', mail: () => signed({}, {}, below), records: withKey(below), expected: 'signature.other-domain', passes: NOT_LISTED },
  { name: 'signed by the other party', mail: () => signed({}, {}, ICT_KEY), expected: 'signature.other-domain', passes: NOT_LISTED },
  { name: 'signed by a tenant of Microsoft 365', mail: () => signed({}, {}, TENANT_KEY), expected: 'signature.tenant', passes: NOT_LISTED },
  { name: 'signed by a tenant of Google', mail: () => signed({}, {}, google), records: withKey(google), expected: 'signature.tenant', passes: NOT_LISTED },
  { name: 'another tenant than the pinned one', mail: () => signed({}, {}, TENANT_KEY), wanted: listed({ mailDomain: 'druga.onmicrosoft.com' }), expected: 'signature.tenant', passes: NOT_LISTED },
  { name: 'Subject not signed', mail: () => signed({}, only('From', 'Date', 'Message-ID')), expected: 'signature.field-unsigned:subject', passes: 'anybody can write the subject anew' },
  { name: 'Date not signed', mail: () => signed({}, only('From', 'Subject', 'Message-ID')), expected: 'signature.field-unsigned:date', passes: WHEN },
  { name: 'Message-ID not signed', mail: () => signed({}, only('From', 'Subject', 'Date')), expected: 'signature.field-unsigned:message-id', passes: 'it could be brought in again and again' },
  { name: 'From alone signed', mail: () => signed({}, only('From')), expected: 'signature.field-unsigned:subject signature.field-unsigned:date signature.field-unsigned:message-id', passes: 'anybody can write the subject anew' },
  { name: 'From not signed', mail: async () => (await signed()).replace(/h=[\w:;\- \r\n\t]*?;/, 'h=Subject:Date:Message-ID;'), expected: 'signature.malformed' },
  { name: 'the subject changed after signing', mail: async () => (await signed({ Subject: NO })).replace(NO, YES), expected: 'signature.wrong' },
  { name: 'a no made a yes of another mail', mail: async () => (await signed({ Subject: 'Kosilo' })).replace('Kosilo', YES), expected: 'signature.wrong' },
  { name: 'the date changed after signing', mail: () => replaced('27 Nov 2026 11', '26 Nov 2026 11'), expected: 'signature.wrong' },
  { name: 'the sender changed after signing', mail: async () => (await signed({ From: 'tajnica@bolnisnica.example' })).replace('tajnica', 'narocnik'), expected: 'signature.wrong' },
  { name: 'Content-Type rewritten by Exchange', mail: () => replaced('text/plain; charset=utf-8', 'multipart/mixed; boundary=x'), expected: 'signature.wrong' },
  { name: 'a blank more in a simple signature', mail: async () => (await signed({}, { canonicalization: 'simple/simple' })).replace('\r\nSubject: ', '\r\nSubject:  '), expected: 'signature.wrong' },
  { name: 'b= of another signature', mail: async () => { const [one, two] = [await signed(), await signed({ Subject: NO })]; const b = (text: string): string => /\sb=[\s\S]*?(?=\r\n\S)/.exec(text)?.[0] ?? ''; return one.replace(b(one), b(two)); }, expected: 'signature.wrong' },
  { name: 'b= missing', mail: () => replaced(/\bb=[\s\S]*?(?=\r\n\S)/, 'n=x'), expected: 'signature.malformed' },
  { name: 'h= missing', mail: () => replaced(/h=[^;]*;/, 'x=9999999999;'), expected: 'signature.malformed' },
  { name: 'no canonicalization', mail: () => replaced('c=relaxed/relaxed; ', ''), expected: 'signature.wrong' },
  { name: 'a tag that is no ASCII', mail: () => replaced('DKIM-Signature: ', 'DKIM-Signature: n=\u00C4\u008D; '), expected: 'signature.malformed' },
  { name: 'b= empty', mail: () => replaced(/\sb=[\s\S]*?(?=\r\n\S)/, ' b='), expected: 'signature.malformed' },
  { name: 'b= no base64', mail: () => replaced(/\sb=[\s\S]*?(?=\r\n\S)/, ' b=###'), expected: 'signature.malformed' },
  { name: 'a tag twice', mail: () => replaced('DKIM-Signature: ', 'DKIM-Signature: d=bolnisnica.example; '), expected: 'signature.malformed' },
  { name: 'no version', mail: () => replaced('v=1; ', ''), expected: 'signature.malformed' },
  { name: 'a version to come', mail: () => replaced('v=1; ', 'v=2; '), expected: 'signature.malformed' },
  { name: 'no selector', mail: () => replaced(/ s=s1;/, ''), expected: 'signature.malformed' },
  { name: 'a selector that leads elsewhere', mail: () => replaced(/ s=s1;/, ' s=s1/../x;'), expected: 'signature.malformed' },
  { name: 'a domain with a blank', mail: () => replaced('d=bolnisnica.example', 'd=bolnisnica .example'), expected: 'signature.malformed' },
  { name: 'i= of another domain', mail: () => replaced('DKIM-Signature: ', 'DKIM-Signature: i=@zlo.example; '), expected: 'signature.malformed' },
  { name: 'i= without an address', mail: () => replaced('DKIM-Signature: ', 'DKIM-Signature: i=bolnisnica.example; '), expected: 'signature.malformed' },
  { name: 'a canonicalization nobody knows', mail: () => replaced('c=relaxed/relaxed', 'c=nowsp'), expected: 'signature.malformed' },
  { name: 'no hash of the body', mail: () => replaced(/bh=[^;]*;/, ''), expected: 'signature.malformed' },
  { name: 'a time that is a word', mail: () => replaced(/ t=\d+;/, ' t=now;'), expected: 'signature.malformed' },
  { name: 'another way to ask', mail: () => replaced('DKIM-Signature: ', 'DKIM-Signature: q=http; '), expected: 'signature.malformed' },
  { name: 'a length of the body that is none', mail: () => replaced('DKIM-Signature: ', 'DKIM-Signature: l=-1; '), expected: 'signature.malformed' },
  { name: 'rsa-sha1', mail: () => replaced('a=rsa-sha256', 'a=rsa-sha1'), expected: 'signature.algorithm' },
  { name: 'no algorithm', mail: () => replaced('a=rsa-sha256; ', ''), expected: 'signature.algorithm' },
  { name: 'Ed25519 under the name of RSA', mail: async () => (await signed({ From: 'ikt@ezdrav.example' }, {}, ICT_KEY)).replace('ed25519-sha256', 'rsa-sha256'), expected: 'key.not-for-this' },
  { name: 'over for a minute', mail: () => signed({}, { signTime: new Date('2026-11-20T11:00:00Z'), expires: new Date('2026-11-27T11:59:00Z') }), expected: 'signature.over' },
  { name: 'over before it was made', mail: () => signed({}, { signTime: new Date('2026-11-27T10:05:00Z'), expires: new Date('2026-11-27T10:04:00Z') }), expected: 'signature.malformed' },
  { name: 'signed in an hour', mail: () => signed({}, { signTime: new Date('2026-11-27T13:00:00Z') }), expected: 'signature.in-future', passes: LENIENT },
  { name: 'thirteen signatures', mail: async () => { const mail = await signed(); const [head = ''] = mail.split('\r\nFrom:'); return `${head}\r\n`.repeat(12) + mail; }, expected: 'signature.too-many', passes: 'no honest mail has so many' },
  { name: 'an ARC signature in place of DKIM', mail: () => replaced('DKIM-Signature:', 'ARC-Message-Signature:'), expected: 'signature.none' },
  { name: 'a signature in the body', mail: async () => mailOf({}, await signed()), expected: 'signature.none' },
  // Its key.
  { name: 'no key', mail: () => signed(), records: withRecord('none'), expected: 'key.gone' },
  { name: 'DNS does not answer', mail: () => signed(), records: withRecord('unavailable'), expected: 'key.unavailable' },
  { name: 'revoked', mail: () => signed(), records: withRecord(['v=DKIM1; k=rsa; p=']), expected: 'key.revoked' },
  { name: 'in test', mail: () => signed(), records: withRecord([`v=DKIM1; t=y; p=${KEY.p}`]), expected: 'key.test', passes: 'a domain in test asks for its signatures not to be relied on' },
  { name: 'in test among other flags', mail: () => signed(), records: withRecord([`v=DKIM1; t=s:y; p=${KEY.p}`]), expected: 'key.test', passes: 'a domain in test asks for its signatures not to be relied on' },
  { name: '512 bits', mail: () => signed({}, {}, tiny), records: withKey(tiny), expected: 'key.weak' },
  { name: 'another key', mail: () => signed(), records: withRecord([recordOf(OTHER_KEY)]), expected: 'signature.wrong' },
  { name: 'two keys', mail: () => signed(), records: withRecord([recordOf(KEY), recordOf(OTHER_KEY)]), expected: 'key.several', passes: 'the standard leaves open which one is meant' },
  { name: 'the same key twice', mail: () => signed(), records: withRecord([recordOf(KEY), recordOf(KEY)]), expected: 'key.several', passes: 'the standard leaves open which one is meant' },
  { name: 'garbage', mail: () => signed(), records: withRecord(['p=garbage!']), expected: 'key.malformed' },
  { name: 'base64 that is no key', mail: () => signed(), records: withRecord(['v=DKIM1; p=AAAA']), expected: 'key.malformed' },
  { name: 'other texts alone', mail: () => signed(), records: withRecord(['v=spf1 -all']), expected: 'key.malformed' },
  { name: 'no text at all', mail: () => signed(), records: withRecord([]), expected: 'key.malformed' },
  { name: 'another version', mail: () => signed(), records: withRecord([`v=DKIM2; p=${KEY.p}`]), expected: 'key.malformed' },
  { name: 'the version behind', mail: () => signed(), records: withRecord([`p=${KEY.p}; v=DKIM1`]), expected: 'key.malformed', passes: LENIENT },
  { name: 'an Ed25519 key for an RSA signature', mail: () => signed(), records: withRecord([recordOf(huge)]), expected: 'key.not-for-this' },
  { name: 'an Ed25519 key that is cut', mail: () => signed({ From: 'ikt@ezdrav.example' }, {}, ICT_KEY), records: withRecord([`k=ed25519; p=${ICT_KEY.p.slice(0, 24)}`], ICT_KEY), expected: 'key.malformed' },
  { name: 'an elliptic key under the name of RSA', mail: () => signed(), records: withRecord([`k=rsa; p=MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEPnQ2w4Wd0m9cO7TgUwPZ5eS0b3Qq8e5x1tq0Z0uG2Y3Zk4uQbNIF5w6ROyrmbbKXyyQpHzqYl4JXH3RrQf6Wcg==`]), expected: 'key.malformed' },
  { name: 'not for mail', mail: () => signed(), records: withRecord([`s=tlsrpt; p=${KEY.p}`]), expected: 'key.not-for-this' },
  { name: 'for another hash', mail: () => signed(), records: withRecord([`h=sha1; p=${KEY.p}`]), expected: 'key.not-for-this' },
  { name: 'strict, and signed for a name below', mail: () => replaced('DKIM-Signature: ', 'DKIM-Signature: i=@x.bolnisnica.example; '), records: withRecord([`t=s; p=${KEY.p}`]), expected: 'key.not-for-this' },
  { name: 'all that is wrong is named at once', mail: () => mailOf({ Subject: `ODOBRENO ${ID} ${ANOTHER}`, Date: 'Fri, 27 Nov 2026 13:00:00 +0000' }), expected: 'subject.other-plan mail.in-future signature.none' },
]; // biome-ignore format: a row a line

describe('no approval', () => {
  test.each(ROWS)('$name', async ({ mail, wanted, records, expected, passes }) => {
    const text = await mail();
    expect(ours(text, wanted, records)).toBe(expected);
    if (text.length < 1_000_000) {
      expect((await second(text, records)) === 'pass').toBe(passes !== undefined);
    }
  });

  test('there are enough of them', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(100);
  });

  test.skipIf(!HAS_OPENDKIM).each<[string, Changed, OpendkimOptions, string]>([
    ['its usual fields', {}, { messageId: false }, 'signature.field-unsigned:message-id'],
    ['its test tool, with SHA-1', {}, { sha1: true }, 'signature.algorithm'],
    ['a no made a yes', { Subject: NO }, {}, 'signature.wrong'],
    [
      'a Cc put where it is signed that there is none',
      { 'X-Cc': 'x@zlo.example' },
      {},
      'signature.wrong',
    ],
  ])("Debian's opendkim, %s", (_, changed, options, expected) => {
    const now = instantOf(Date.now());
    const mail = mailOf({ Date: new Date(now).toUTCString(), ...changed });
    const text = signedByOpendkim(mail, KEY, options)
      .replace('ZAVRNJENO', 'ODOBRENO')
      .replace('X-Cc:', 'Cc:');
    expect(ours(text, { ...CASE, now })).toBe(expected);
  });
});
