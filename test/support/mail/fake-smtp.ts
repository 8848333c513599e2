import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerError } from 'smtp-server';
import type { OwnCa } from './own-ca.ts';

/** The server's behaviour; may be changed between two mails. Unset: it works normally. */
export interface Behaviour {
  /** Reply code to the greeting, or no greeting at all. */
  greeting?: number | 'hang';
  /** Reply code to the login: 535, 454. */
  login?: number;
  /** Reply code to MAIL FROM. */
  sender?: number;
  /** Reply code to RCPT TO, by address; `*` for all. */
  recipients?: { readonly [address: string]: number };
  /**
   * After the whole mail: a reply code (only 250 means accepted), the connection lost before the reply
   * (`lost`), no reply (`silent`), or the connection lost before the mail (`early`).
   */
  data?: number | 'lost' | 'silent' | 'early';
  /** Text of the reply to the login and to the mail; `{password}` stands for the password that was sent. */
  words?: string;
  /** Awaited before each answer. */
  before?: (step: Step) => Promise<void>;
}

export const STEPS = ['greeting', 'login', 'sender', 'recipient', 'mail', 'reply'] as const;
export type Step = (typeof STEPS)[number];

/** Its extensions; fixed while it runs. */
export interface Offer {
  readonly tls?: 'starttls' | 'implicit' | 'none';
  readonly auth?: boolean;
  readonly pipelining?: boolean;
}

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  /** False if the mail was read to its end but not accepted with 250. */
  readonly accepted: boolean;
}

export const USER = 'poslji@hisa.example.si';
export const PASSWORD = 'skri v/nost:ž@1';

/** A real SMTP server on 127.0.0.1 whose behaviour the test controls. */
export interface FakeSmtp {
  readonly port: number;
  readonly url: string;
  behaviour: Behaviour;
  /** Mails that were read to their end, with `accepted` as the client was told (or should have been). */
  readonly mails: readonly ReceivedMail[];
  /** Attempted logins, and whether the password was sent without TLS. */
  readonly logins: readonly { readonly user: string; readonly secure: boolean }[];
  close(): Promise<void>;
}

function refusal(code: number, words: string): SMTPServerError {
  return Object.assign(new Error(words), { responseCode: code });
}

export async function fakeSmtp(
  ca: OwnCa,
  offer: Offer = {},
  behaviour: Behaviour = {},
): Promise<FakeSmtp> {
  const { tls = 'starttls', auth = true, pipelining = true } = offer;
  const mails: ReceivedMail[] = [];
  const logins: { user: string; secure: boolean }[] = [];
  const sockets = new Set<Socket>();
  const hangUp = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const answer = (step: Step, give: () => void): void => {
    const { before } = fake.behaviour;
    if (before === undefined) give();
    else void before(step).then(give);
  };
  const smtp = new SMTPServer({
    key: ca.key,
    cert: ca.cert,
    secure: tls === 'implicit',
    banner: 'fake',
    disableReverseLookup: true,
    hidePIPELINING: !pipelining,
    allowInsecureAuth: true,
    authOptional: !auth,
    disabledCommands: [...(tls === 'none' ? ['STARTTLS'] : []), ...(auth ? [] : ['AUTH'])],
    closeTimeout: 10,
    onConnect(_session, done) {
      const { greeting } = fake.behaviour;
      if (greeting === 'hang') return;
      answer('greeting', () =>
        done(greeting === undefined ? undefined : refusal(greeting, 'No service here')),
      );
    },
    onAuth(login, session, done) {
      const { login: code, words = 'Login failed' } = fake.behaviour;
      const { username = '', password } = login;
      logins.push({ user: username, secure: session.secure });
      answer('login', () => {
        if (code !== undefined) done(refusal(code, words.replace('{password}', password ?? '')));
        else if (username === USER && password === PASSWORD) done(null, { user: username });
        else done(refusal(535, 'Login failed'));
      });
    },
    onMailFrom(_address, _session, done) {
      const { sender } = fake.behaviour;
      answer('sender', () =>
        done(sender === undefined ? undefined : refusal(sender, 'Sender not welcome')),
      );
    },
    onRcptTo({ address }, _session, done) {
      const { recipients = {} } = fake.behaviour;
      const code = recipients[address] ?? recipients['*'];
      answer('recipient', () =>
        done(code === undefined ? undefined : refusal(code, `Recipient ${address} not here`)),
      );
    },
    onData(stream, session, done) {
      const { data = 250, words = 'as told' } = fake.behaviour;
      if (data === 'early') {
        hangUp();
        return;
      }
      const chunks: Buffer[] = [];
      answer('mail', () => stream.on('data', (chunk: Buffer) => chunks.push(chunk)));
      const received = (): void => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
          accepted: data === 250,
        });
        if (data === 'lost') hangUp();
        else if (data === 250) done(null, 'queued as 4711');
        else if (data !== 'silent') done(refusal(data, words));
      };
      stream.on('end', () => answer('reply', received));
    },
  });
  smtp.on('error', () => {
    // Several tests are about clients that disconnect.
  });
  const listener = smtp.listen(0, '127.0.0.1');
  listener.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => listener.once('listening', resolve));
  const { port } = listener.address() as AddressInfo;
  const login = `${encodeURIComponent(USER)}:${encodeURIComponent(PASSWORD)}`;
  const fake: FakeSmtp = {
    port,
    url: `${tls === 'implicit' ? 'smtps' : 'smtp'}://${login}@localhost:${port}`,
    behaviour,
    mails,
    logins,
    // Not with `hangUp`: Node 24 crashes if the socket under a failed TLS handshake is destroyed.
    close: () =>
      new Promise((resolve) => {
        smtp.close(resolve);
      }),
  };
  return fake;
}
