/** Where and as whom mail is sent; always with TLS and a login. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `implicit`: TLS from the first byte (`smtps:`); `starttls`: required before anything else (`smtp:`). */
  readonly tls: 'implicit' | 'starttls';
  readonly user: string;
  readonly password: string;
}

/** `encoding`: user or password contains a character that must be percent-encoded. */
export type SmtpUrlFault =
  | 'malformed'
  | 'encoding'
  | 'scheme'
  | 'login'
  | 'host'
  | 'port'
  | 'options';

export type SmtpUrlReading =
  | { readonly ok: true; readonly server: SmtpServer; readonly secrets: readonly string[] }
  | { readonly ok: false; readonly why: SmtpUrlFault; readonly secrets: readonly string[] };

const SUBMISSION = 587;
const SUBMISSION_TLS = 465;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
// oxlint-disable-next-line no-control-regex -- these characters are what is refused
const CONTROL = /[\u0000-\u0020\u007f-\u009f]/;

/**
 * Reads `smtp://user:password@host[:port]` (STARTTLS required, port 587) or `smtps://…` (port 465); user and
 * password percent-encoded. A path, query or fragment is refused, since it could be an option that weakens
 * something. Never throws and never repeats the text; `secrets` is everything in it that must be masked,
 * whether or not it could be read.
 */
export function readSmtpUrl(text: string): SmtpUrlReading {
  const trimmed = text.trim();
  const refuse = (why: SmtpUrlFault, secrets: readonly string[] = []): SmtpUrlReading => ({
    ok: false,
    why,
    secrets: [trimmed, ...secrets].filter((secret) => secret !== ''),
  });
  const login = loginIn(trimmed);
  if (SIGNS.test(login)) {
    const colon = login.indexOf(':');
    return refuse('encoding', [login, login.slice(0, Math.max(0, colon)), login.slice(colon + 1)]);
  }
  if (trimmed === '' || CONTROL.test(trimmed) || !URL.canParse(trimmed)) return refuse('malformed');
  const url = new URL(trimmed);
  const tls = url.protocol === 'smtps:' ? 'implicit' : url.protocol === 'smtp:' ? 'starttls' : null;
  if (tls === null) return refuse('scheme');
  const user = decoded(url.username);
  const password = decoded(url.password);
  if (user === null || password === null) return refuse('login', [url.username, url.password]);
  const secrets = forms(user, password, url.password);
  if (user === '' || password === '') return refuse('login', secrets);
  if (/[?#]/.test(trimmed) || (url.pathname !== '' && url.pathname !== '/')) {
    return refuse('options', secrets);
  }
  const literal = url.hostname.startsWith('[');
  const host = literal ? url.hostname.slice(1, -1) : url.hostname;
  if (!literal && !host.split('.').every((label) => LABEL.test(label))) {
    return refuse('host', secrets);
  }
  const port =
    url.port === '' ? (tls === 'implicit' ? SUBMISSION_TLS : SUBMISSION) : Number(url.port);
  if (port === 0) return refuse('port', secrets);
  return {
    ok: true,
    server: { host, port, tls, user, password },
    secrets: [trimmed, ...secrets],
  };
}

/** Characters that end a login in a URL, and a `%` that encodes nothing. */
const SIGNS = /[#/?]|%(?![0-9A-Fa-f]{2})/;

/** The text before the last `@`, as it was meant: `#` and `/` cut it off when a URL is parsed. */
function loginIn(text: string): string {
  const [, rest = ''] = /^[a-z+.-]+:\/\/(.*)$/is.exec(text) ?? [];
  return rest.slice(0, Math.max(0, rest.lastIndexOf('@')));
}

/** The percent-decoded text; null if it cannot be decoded or hides a control character. */
function decoded(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    return CONTROL.test(text.replaceAll(' ', '')) ? null : text;
  } catch {
    return null;
  }
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** The password and the forms in which a login sends it over the wire. */
function forms(user: string, password: string, written: string): readonly string[] {
  return [
    password,
    written,
    base64(password),
    base64(`\u0000${user}\u0000${password}`),
    encodeURIComponent(password),
  ].filter((form, index, all) => form !== '' && all.indexOf(form) === index);
}
