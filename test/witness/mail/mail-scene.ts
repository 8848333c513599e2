import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { type Instant, instantOf } from '../../../src/calendar/instant.ts';
import type { KeyAnswer } from '../../../src/witness/dkim/key-record.ts';
import type { AnsweringMailbox } from '../../../src/witness/mail/approvers.ts';
import { countingSignatures, judgeMail, type MailCase } from '../../../src/witness/mail/judging.ts';
import { readAnswerMail } from '../../../src/witness/mail/letter.ts';
import { type MailKey, makeMailKey, recordOf } from '../../support/mail/signing.ts';

export const ID = 'POSEG-2026-041';
export const PLAN = `sha256:5744367e124b16ab4c009819f3a48f015e1b4029553efeefd9ab550eeabbb2d0`;
export const YES = `ODOBRENO ${ID} ${PLAN}`;
export const NO = `ZAVRNJENO ${ID} ${PLAN}`;

/** The client's mail server, two days before the slot. */
export const KEY: MailKey = makeMailKey('bolnisnica.example', 's1');
export const ICT_KEY: MailKey = makeMailKey('ezdrav.example', 'mail.2026', { type: 'ed25519' });
export const TENANT_KEY: MailKey = makeMailKey('bolnisnicaprimer.onmicrosoft.com', 'selector1');
export const OTHER_KEY: MailKey = makeMailKey('zlo.example', 's1');
const NOW: Instant = instantOf(Date.parse('2026-11-27T12:00:00Z'));

export type Records = Readonly<Record<string, readonly string[] | 'none' | 'unavailable'>>;

export function nameOf({ selector, domain }: { selector: string; domain: string }): string {
  return `${selector}._domainkey.${domain}`;
}

export const RECORDS: Records = Object.fromEntries(
  [KEY, ICT_KEY, TENANT_KEY, OTHER_KEY].map((key) => [nameOf(key), [recordOf(key)]]),
);

export const CLIENT: AnsweringMailbox = {
  party: 'client',
  index: 0,
  email: 'narocnik@bolnisnica.example',
  mailDomain: null,
  answersByHand: true,
};
export const ICT: AnsweringMailbox = {
  party: 'ezdrav-ict',
  index: 1,
  email: 'IKT@ezdrav.example',
  mailDomain: null,
  answersByHand: true,
};

export const CASE: MailCase = {
  intervention: { id: ID, planDigest: PLAN },
  approvers: [CLIENT, ICT],
  outsiders: { house: ['posegi@hisa.example'], desks: ['servicedesk@src.si'] },
  stoodSince: null,
  now: NOW,
  isPublicSuffix: (domain) => !domain.includes('.') || domain === 'co.uk',
};

/** A mail of the client's as its program sends it, before any server saw it. CRLF, latin1. */
export function mailOf(
  changed: Readonly<Record<string, string | null>> = {},
  body = 'Lp\r\n',
): string {
  const fields: Record<string, string | null> = {
    From: 'Jana Novak <narocnik@bolnisnica.example>',
    To: 'posegi@hisa.example',
    Subject: YES,
    Date: 'Fri, 27 Nov 2026 11:05:00 +0100',
    'Message-ID': '<af31@bolnisnica.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...changed,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}\r\n`],
  );
  return `${lines.join('')}\r\n${body}`;
}

function answerOf(records: Records, name: string): KeyAnswer {
  const found = records[name] ?? 'none';
  if (found === 'none') return { kind: 'none' };
  if (found === 'unavailable') return { kind: 'unavailable', detail: 'ETIMEOUT' };
  return { kind: 'records', texts: found };
}

/** What our verifier makes of a mail, in a few words: `client[0] approval`, or codes of faults. */
export function ours(mail: string, wanted: MailCase = CASE, records: Records = RECORDS): string {
  const read = readAnswerMail(mail);
  if (!read.ok) return read.faults.map(said).join(' ');
  // As the edges are asked: beforehand, for those that count.
  const asked = new Map(
    countingSignatures(read.mail, wanted.approvers).map((signature) => [
      signature,
      answerOf(records, nameOf(signature)),
    ]),
  );
  const judged = judgeMail(read.mail, (signature) => asked.get(signature) ?? fail(), wanted);
  if (!judged.ok) return judged.faults.map(said).join(' ');
  const { approver, kind, mayBeAutomatic } = judged.answer;
  return `${approver} ${kind}${mayBeAutomatic ? ' may-be-automatic' : ''}`;
}

function fail(): never {
  throw new Error('asked for a key that does not count');
}

function said({ code, value }: { readonly code: string; readonly value?: string }): string {
  const named = /^(?:mail\.field|mail\.automatic|signature\.field)/.test(code);
  return named ? `${code}:${value}` : code;
}

/** What mailauth makes of it: `pass` where any signature of its holds, body included. */
export async function second(mail: string, records: Records = RECORDS, now = NOW): Promise<string> {
  const judged = await dkimVerify(Buffer.from(mail, 'latin1'), {
    curTime: new Date(now),
    resolver: (name: string) => {
      const found = records[name.toLowerCase()] ?? 'none';
      const code = found === 'none' ? 'ENOTFOUND' : 'ETIMEOUT';
      if (typeof found === 'string')
        return Promise.reject(Object.assign(new Error(code), { code }));
      return Promise.resolve(found.map((text) => [text]));
    },
  });
  const results = judged.results.map(({ status }) => status.result);
  return results.includes('pass') ? 'pass' : (results[0] ?? 'none');
}
