import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import nodemailer from 'nodemailer';

// Mails signed by three programs that are not ours.

/** Debian's opendkim; without it, tests that need it are skipped by name. */
export const HAS_OPENDKIM =
  spawnSync('opendkim', ['-V']).error === undefined &&
  spawnSync('opendkim-testmsg').error === undefined;

/** Debian's faketime, for a program that signs with the present time. */
export const HAS_FAKETIME = spawnSync('faketime', ['--version']).status === 0;

/** A mail server's key: the DNS name of its public half, and its private half. */
export interface MailKey {
  readonly domain: string;
  readonly selector: string;
  /** PEM, PKCS 8. */
  readonly privateKey: string;
  /** Base64 of the value of `p=`. */
  readonly p: string;
  readonly type: 'rsa' | 'ed25519';
}

export function makeMailKey(
  domain: string,
  selector: string,
  kind: { readonly type?: 'rsa' | 'ed25519'; readonly bits?: number } = {},
): MailKey {
  const { type = 'rsa', bits = 2048 } = kind;
  const pair =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: bits })
      : generateKeyPairSync('ed25519');
  const der = pair.publicKey.export({ type: 'spki', format: 'der' });
  return {
    domain,
    selector,
    type,
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    p: (type === 'rsa' ? der : der.subarray(-32)).toString('base64'),
  };
}

/** The usual text of a key in DNS. */
export function recordOf({ type, p }: MailKey): string {
  return `v=DKIM1; k=${type}; p=${p}`;
}

export interface SigningOptions {
  /** Names of the fields to sign, in order; a repeated name signs that there is no second field. */
  readonly names?: readonly string[];
  readonly canonicalization?:
    | 'relaxed/relaxed'
    | 'simple/simple'
    | 'relaxed/simple'
    | 'simple/relaxed';
  readonly signTime?: Date;
  readonly expires?: Date;
}

/** The mail preceded by a DKIM-Signature made by mailauth. `mail`: CRLF, one character per byte. */
export async function signedByMailauth(
  mail: string,
  key: MailKey,
  { names, canonicalization, signTime, expires }: SigningOptions = {},
): Promise<string> {
  const signed = await dkimSign(Buffer.from(mail, 'latin1'), {
    canonicalization: canonicalization ?? 'relaxed/relaxed',
    signTime: signTime ?? new Date('2026-11-27T10:05:00Z'),
    ...(expires && { expires }),
    ...(names && { headerList: names.join(':') }),
    signatureData: [
      { signingDomain: key.domain, selector: key.selector, privateKey: key.privateKey },
    ],
  } as never);
  if (signed.signatures === '') throw new Error(JSON.stringify(signed.errors));
  return signed.signatures + mail;
}

export interface OpendkimOptions {
  readonly form?: string;
  readonly sha1?: boolean;
  /** If false, only the fields that it signs by default. */
  readonly messageId?: boolean;
  /** The time it should see (needs faketime); default now. */
  readonly at?: Date;
}

/**
 * The same by Debian's opendkim, which signs with the present time. `sha1`: with a hash that no longer
 * counts, as its test tool does.
 */
export function signedByOpendkim(
  mail: string,
  key: MailKey,
  { form = 'relaxed/simple', sha1 = false, messageId = true, at }: OpendkimOptions = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'opendkim-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text, { encoding: 'latin1', mode: 0o600 });
    return path;
  };
  try {
    const keyFile = file('key.pem', key.privateKey);
    const input = file('mail.eml', mail);
    if (sha1) {
      const given = ['-C', '-d', key.domain, '-s', key.selector, '-k', keyFile, '-t', folder];
      return execFileSync('opendkim-testmsg', given, {
        input: Buffer.from(mail, 'latin1'),
      }).toString('latin1');
    }
    const settings = [
      'Mode s',
      `Domain ${key.domain}`,
      `Selector ${key.selector}`,
      `KeyFile ${keyFile}`,
      'SignatureAlgorithm rsa-sha256',
      `Canonicalization ${form}`,
      'OversignHeaders From,Subject,Cc',
      'RequireSafeKeys no',
      ...(messageId ? ['SignHeaders *,+Message-ID'] : []),
    ];
    const configuration = file('opendkim.conf', `${settings.join('\n')}\n`);
    // Its mode for testing a configuration: it prints the header that it would add.
    const command = ['opendkim', '-x', configuration, '-t', input, '-v', '-v', '-v'];
    const dated = at === undefined ? [] : ['faketime', '-f', `@${at.toISOString().slice(0, 19).replace('T', ' ')}`]; // biome-ignore format: arguments
    const [program = '', ...rest] = [...dated, ...command];
    const said = execFileSync(program, rest, {
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString('latin1');
    const [, value] = /hname='DKIM-Signature' hvalue='([^']+)'/.exec(said) ?? [];
    if (value === undefined) throw new Error(said);
    return `DKIM-Signature: ${value.replace(/\r?\n/g, '\r\n')}\r\n${mail}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Letter {
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly date?: string;
  readonly messageId?: string;
  readonly text?: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A mail as nodemailer composes and signs it. */
export async function signedByNodemailer(
  letter: Letter,
  key: MailKey,
  names?: readonly string[],
): Promise<string> {
  const transport = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    dkim: {
      domainName: key.domain,
      keySelector: key.selector,
      privateKey: key.privateKey,
      ...(names && { headerFieldNames: names.join(':') }),
    },
  });
  const { messageId = '<1@example.si>', date = '2026-11-27T10:05:00Z', ...rest } = letter;
  const sent = await transport.sendMail({
    to: 'posegi@hisa.example',
    text: 'Lep pozdrav',
    ...rest,
    messageId,
    date: new Date(date),
    headers: { ...letter.headers },
  });
  const { message } = sent;
  if (!Buffer.isBuffer(message)) throw new Error('no message');
  return message.toString('latin1');
}
