import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import type { Delivery, Mail } from '../../src/mail/delivery.ts';
import { reasonOf } from '../../src/mail/fault.ts';
import { send, type MailSending } from '../../src/mail/send.ts';
import { readSmtpUrl } from '../../src/mail/smtp-url.ts';
import {
  type Behaviour,
  type FakeSmtp,
  fakeSmtp,
  type Offer,
  PASSWORD,
  USER,
} from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';

const MAIL: Mail = {
  to: ['servicedesk@src.si', 'skrbnik.enarocanje@example.si'],
  subject:
    'Najava posega POSEG-2026-041 – Nadgradnja eNaročanja na 4.12.0, ki ima zelo dolg naslov',
  text: 'Spoštovani,\n\n.vrstica s piko na začetku\nčšž\n',
  html: '<p>Spoštovani,</p>\n',
};
const SECOND = 'skrbnik.enarocanje@example.si';
const MESSAGE_ID = '<POSEG-2026-041.3dfeead9972b.9001-1@ezdrav-gate.example.si>';

describe.skipIf(!HAS_OPENSSL)('sending to a real mail server (needs openssl)', () => {
  let own: OwnCa;
  let stranger: OwnCa;
  let standing: FakeSmtp | null = null;

  beforeAll(() => {
    own = ownCa();
    stranger = ownCa();
  });
  afterAll(() => {
    own.remove();
    stranger.remove();
  });
  afterEach(async () => {
    await standing?.close();
    standing = null;
  });

  async function start(offer: Offer = {}, behaviour: Behaviour = {}, ca = own): Promise<FakeSmtp> {
    standing = await fakeSmtp(ca, offer, behaviour);
    return standing;
  }

  function sending(url: string, more: Partial<MailSending> = {}): MailSending {
    const reading = readSmtpUrl(url);
    if (!reading.ok) throw new Error(reading.why);
    return {
      server: reading.server,
      secrets: reading.secrets,
      from: 'gate@hisa.example.si',
      messageId: MESSAGE_ID,
      date: instantOf(Date.UTC(2026, 10, 26, 8, 12)),
      ca: own.ca,
      patience: { connection: 2_000, greeting: 400, silence: 400, overall: 4_000 },
      ...more,
    };
  }

  const offers: [string, Offer][] = [
    ['STARTTLS, pipelined', {}],
    ['STARTTLS, one command at a time', { pipelining: false }],
    ['TLS from the first byte', { tls: 'implicit' }],
  ];

  it.each(offers)('delivers to everybody: %s', async (_name, offer) => {
    const server = await start(offer);
    const delivery = await send(MAIL, sending(server.url));
    expect(delivery).toEqual({
      kind: 'sent',
      accepted: MAIL.to,
      refusedCopies: [],
      response: '250 queued as 4711',
    });
    expect(server.logins).toEqual([{ user: USER, secure: true }]);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.to).toEqual(MAIL.to);
    const read = await simpleParser(server.mails[0]?.raw ?? '');
    expect(read.messageId).toBe(MESSAGE_ID);
    expect(read.subject).toBe(MAIL.subject);
    expect(read.text).toBe(MAIL.text);
    expect(read.html).toBe(MAIL.html);
    expect(read.date?.toISOString()).toBe('2026-11-26T08:12:00.000Z');
    expect(read.from?.value).toEqual([{ name: '', address: 'gate@hisa.example.si' }]);
    expect(read.attachments).toEqual([]);
  });

  type Expected = Partial<Extract<Delivery, { kind: 'not-sent' }>>;
  const refusals: [string, Behaviour, Expected][] = [
    ['greeting 554', { greeting: 554 }, { why: 'protocol', status: 554 }],
    ['greeting 421', { greeting: 421 }, { why: 'protocol', status: 421 }],
    ['greeting that hangs', { greeting: 'hang' }, { why: 'timeout', status: null }],
    ['login 535', { login: 535 }, { why: 'login-refused', status: 535 }],
    ['login 454', { login: 454 }, { why: 'login-refused', status: 454 }],
    ['sender 550', { sender: 550 }, { why: 'sender-refused', status: 550 }],
    [
      'first recipient 550',
      { recipients: { 'servicedesk@src.si': 550 } },
      { why: 'recipient-refused', status: 550, rejected: ['servicedesk@src.si'] },
    ],
    [
      'second recipient 550',
      { recipients: { [SECOND]: 550 } },
      { why: 'recipient-refused', status: 550, rejected: [SECOND] },
    ],
    [
      'second recipient 451',
      { recipients: { [SECOND]: 451 } },
      { why: 'recipient-refused', status: 451, rejected: [SECOND] },
    ],
    [
      'both recipients 550',
      { recipients: { '*': 550 } },
      { why: 'recipient-refused', status: 550, rejected: [...MAIL.to] },
    ],
    ['connection lost before the mail', { data: 'early' }, { why: 'no-connection', status: null }],
    ['mail 451', { data: 451 }, { why: 'message-refused', status: 451 }],
    ['mail 550', { data: 550 }, { why: 'message-refused', status: 550 }],
    ['mail 552', { data: 552 }, { why: 'message-refused', status: 552 }],
    ['mail 421', { data: 421 }, { why: 'message-refused', status: 421 }],
  ];

  for (const pipelining of [true, false]) {
    it.each(refusals)(
      `nobody gets it: %s (pipelining ${pipelining})`,
      async (_name, behaviour, expected) => {
        const server = await start({ pipelining }, behaviour);
        const delivery = await send(MAIL, sending(server.url));
        expect(delivery).toMatchObject({ kind: 'not-sent', ...expected });
        expect(server.mails.filter(({ accepted }) => accepted)).toEqual([]);
        if (typeof behaviour.data !== 'number') expect(server.mails).toEqual([]);
      },
    );
  }

  const unclear: [string, Behaviour, string][] = [
    ['connection lost after the mail', { data: 'lost' }, 'connection-lost'],
    ['silence after the mail', { data: 'silent' }, 'timeout'],
    ['an answer that is neither yes nor no', { data: 354 }, 'unclear-answer'],
    ['an answer that is yes, but not 250', { data: 252 }, 'unclear-answer'],
  ];

  it.each(unclear)('unknown, and says so: %s', async (_name, behaviour, why) => {
    const server = await start({}, behaviour);
    expect(await send(MAIL, sending(server.url))).toMatchObject({ kind: 'unknown', why });
    expect(server.mails).toHaveLength(1);
  });

  it('sends no password where the server offers no STARTTLS', async () => {
    const server = await start({ tls: 'none' });
    const delivery = await send(MAIL, sending(server.url));
    expect(delivery).toMatchObject({ kind: 'not-sent', why: 'no-tls' });
    expect(server.logins).toEqual([]);
    expect(server.mails).toEqual([]);
  });

  it('says that smtps does not fit a port with STARTTLS', async () => {
    const server = await start({});
    const delivery = await send(MAIL, sending(server.url.replace('smtp:', 'smtps:')));
    expect(delivery).toMatchObject({ kind: 'not-sent', why: 'starttls-port' });
    expect(server.logins).toEqual([]);
  });

  it.each([
    [
      'silent',
      { code: 'ETIMEDOUT', message: 'Greeting never received', command: 'CONN' },
      'tls-port',
    ],
    ['closed', { code: 'ECONNECTION', message: 'Connection closed unexpectedly' }, 'tls-port'],
    [
      'nobody listens',
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED', message: 'connect ECONNREFUSED' },
      'connection-refused',
    ],
    ['a server', { code: 'ETIMEDOUT', message: 'Timeout', command: 'EHLO' }, 'timeout'],
  ] as const)('knows smtp to the port of smtps: %s', (_name, fault, why) => {
    const raised = Object.assign(new Error(fault.message), fault);
    expect(reasonOf(raised, { tls: 'starttls', port: 465 })).toBe(why);
    expect(reasonOf(raised, { tls: 'starttls', port: 587 })).not.toBe('tls-port');
  });

  it('sends nothing where the server offers no login', async () => {
    const server = await start({ auth: false });
    const delivery = await send(MAIL, sending(server.url));
    expect(delivery).toMatchObject({ kind: 'not-sent', why: 'no-login' });
    expect(server.mails).toEqual([]);
  });

  const certificates: [string, Offer, () => OwnCa][] = [
    ['of an unknown authority, STARTTLS', {}, () => stranger],
    ['of an unknown authority, TLS', { tls: 'implicit' }, () => stranger],
  ];

  it.each(certificates)('does not log in over a certificate %s', async (_name, offer, of) => {
    const server = await start(offer, {}, of());
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const delivery = await send(MAIL, sending(server.url));
      expect(delivery).toMatchObject({ kind: 'not-sent', why: 'certificate' });
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
    expect(server.logins).toEqual([]);
  });

  it('does not log in over a certificate of another name', async () => {
    const other = ownCa('DNS:posta.example.si');
    const server = await start({}, {}, other);
    const delivery = await send(MAIL, sending(server.url, { ca: other.ca }));
    other.remove();
    expect(delivery).toMatchObject({ kind: 'not-sent', why: 'certificate-name' });
    expect(server.logins).toEqual([]);
  });

  it('never repeats the password, even where the server does', async () => {
    const server = await start({}, { login: 535, words: 'Bad password {password}\r\n' });
    const delivery = await send(MAIL, sending(server.url));
    expect(delivery).toMatchObject({ why: 'login-refused' });
    expect(JSON.stringify(delivery)).not.toContain(PASSWORD);
    expect(JSON.stringify(delivery)).toContain('***');
  });

  it('gives up when the whole takes too long', async () => {
    const server = await start({}, { data: 'silent' });
    const patience = { connection: 2_000, greeting: 2_000, silence: 60_000, overall: 600 };
    const delivery = await send(MAIL, sending(server.url, { patience }));
    expect(delivery).toMatchObject({ kind: 'unknown', why: 'timeout' });
  });

  it('says that nothing was sent where nobody listens', async () => {
    const server = await start();
    await server.close();
    const delivery = await send(MAIL, sending(server.url));
    expect(delivery).toMatchObject({
      kind: 'not-sent',
      why: 'connection-refused',
      detail: new URL(server.url).host,
    });
  });

  const addresses: [string, Partial<Mail>, Partial<MailSending>][] = [
    ['a quoted local part', { to: ['"a b"@example.si'] }, {}],
    ['a command in the address', { to: ['a@example.si>\r\nRCPT TO:<b@example.si'] }, {}],
    ['a look-alike letter', { to: ['servicedesk@srс.si'] }, {}],
    ['two in one', { to: ['a@example.si, b@example.si'] }, {}],
    ['a display name', { to: ['Služba <a@example.si>'] }, {}],
    ['nobody', { to: [] }, {}],
    ['a bad sender', {}, { from: 'gate' }],
    ['a bad Message-ID', {}, { messageId: '<a@b>\r\nBcc: c@example.si' }],
  ];

  it.each(addresses)('does not even connect for %s', async (_name, mail, more) => {
    const server = await start();
    const delivery = await send({ ...MAIL, ...mail }, sending(server.url, more));
    expect(delivery).toMatchObject({ kind: 'not-sent', why: 'address' });
    expect(server.logins).toEqual([]);
  });

  const COPY = 'odobritve@bolnisnica.example';
  const copies: [string, readonly string[], Behaviour, readonly string[], readonly string[]][] = [
    ['all accepted', [COPY], {}, [COPY], []],
    [
      'one of two refused',
      [COPY, 'b@bolnisnica.example'],
      { recipients: { [COPY]: 550 } },
      ['b@bolnisnica.example'],
      [COPY],
    ],
    ['refused for now', [COPY], { recipients: { [COPY]: 451 } }, [], [COPY]],
    ['not an address', ['ni naslov'], {}, [], ['ni naslov']],
    ['a recipient once more', ['ServiceDesk@src.si'], {}, [], []],
  ];

  it.each(copies)('copies: %s; the letter goes', async (_name, cc, behaviour, given, refused) => {
    const server = await start({}, behaviour);
    const delivery = await send({ ...MAIL, cc }, sending(server.url));
    expect(delivery).toMatchObject({ kind: 'sent', accepted: MAIL.to, refusedCopies: refused });
    expect(server.mails[0]?.to).toEqual([...MAIL.to, ...given]);
  });

  it('copies: a refused recipient stops the letter, copies or not', async () => {
    const server = await start({}, { recipients: { [SECOND]: 550 } });
    const delivery = await send({ ...MAIL, cc: [COPY] }, sending(server.url));
    expect(delivery).toMatchObject({ kind: 'not-sent', rejected: [SECOND] });
    expect(server.mails.filter(({ accepted }) => accepted)).toEqual([]);
  });

  it('writes each recipient once', async () => {
    const server = await start();
    const to = ['servicedesk@src.si', 'ServiceDesk@src.si', SECOND];
    const delivery = await send({ ...MAIL, to }, sending(server.url));
    expect(delivery).toMatchObject({ kind: 'sent', accepted: MAIL.to });
    expect(server.mails[0]?.to).toEqual(MAIL.to);
  });

  it('lets no text of a subject or a body become a header or an end of the mail', async () => {
    const server = await start();
    const subject = 'a\r\nBcc: tat@example.si\r\n\r\nx =?utf-8?Q?=E2=80=AE?= \ud800';
    const text = 'ena\r\n.\r\nMAIL FROM:<x@example.si>\r\n';
    await send({ ...MAIL, subject, text }, sending(server.url));
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.to).toEqual(MAIL.to);
    const read = await simpleParser(server.mails[0]?.raw ?? '');
    expect(read.bcc).toBeUndefined();
    expect(read.headers.has('bcc')).toBe(false);
    expect(read.subject).toContain('=?utf-8?Q?=E2=80=AE?=');
    expect(read.text).toContain('MAIL FROM:<x@example.si>');
  });
});
