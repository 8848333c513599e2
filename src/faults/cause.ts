/**
 * What went wrong outside our own code, as one of a closed list. The system, Node and libraries name it with
 * codes and English texts; from the code a person gets a sentence in their own language.
 */
export type Cause =
  | 'address-wrong'
  | 'answer-broken'
  | 'answer-too-large'
  | 'certificate-expired'
  | 'certificate-name'
  | 'certificate-untrusted'
  | 'clock-lost'
  | 'connection-lost'
  | 'connection-refused'
  | 'disk-full'
  | 'file-missing'
  | 'folder-not-file'
  | 'host-not-found'
  | 'lookup-failed'
  | 'no-access'
  | 'not-reachable'
  | 'not-taken'
  | 'proxy-refused'
  | 'read-only'
  | 'tls-failed'
  | 'too-late'
  | 'too-many-open'
  | 'unknown-fault';

/** A fault whose cause we know ourselves, such as an answer that is too large. */
export class KnownCauseError extends Error {
  override name = 'KnownFault';
  readonly why: Cause;

  constructor(why: Cause, forMaintainers: string = why) {
    super(forMaintainers);
    this.why = why;
  }
}

/** Causes by the error codes of the system, of Node and of OpenSSL. */
const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  [/^ECONNREFUSED$/, 'connection-refused'],
  [/^(?:ECONNRESET|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/, 'connection-lost'],
  [/^ENOTFOUND$/, 'host-not-found'],
  [/^(?:EAI_\w+|ESERVFAIL|EREFUSED)$/, 'lookup-failed'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL)$/, 'not-reachable'],
  [/^(?:E?TIMEDOUT|ETIMEOUT|ESOCKETTIMEDOUT|ABORT_ERR|UND_ERR_\w*TIMEOUT)$/, 'too-late'],
  [/^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, 'certificate-expired'],
  [/^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, 'certificate-name'],
  [/SELF_SIGNED|ISSUER|LEAF_SIGNATURE|^CERT_|_CERT(?:_|$)|CRL/, 'certificate-untrusted'],
  [/^(?:EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/, 'tls-failed'],
  [/^(?:ERR_INVALID_(?:URL|PROTOCOL|IP_ADDRESS|CHAR)|ERR_UNESCAPED_CHARACTERS)$/, 'address-wrong'],
  [/^(?:HPE_\w+|Z_\w+|ERR_HTTP_\w+)$/, 'answer-broken'],
  [/^ERR_BUFFER_TOO_LARGE$/, 'answer-too-large'],
  [/^(?:ENOENT|ENOTDIR)$/, 'file-missing'],
  [/^(?:EACCES|EPERM)$/, 'no-access'],
  [/^EROFS$/, 'read-only'],
  [/^(?:ENOSPC|EDQUOT|EFBIG)$/, 'disk-full'],
  [/^EISDIR$/, 'folder-not-file'],
  [/^(?:EMFILE|ENFILE)$/, 'too-many-open'],
  [/^(?:EPIPE|ERR_STREAM_DESTROYED|ERR_STREAM_WRITE_AFTER_END)$/, 'not-taken'],
];

/** The cause of a thrown value; wrapped faults are looked into. Never throws. */
export function causeOf(thrown: unknown): Cause {
  for (const each of within(thrown)) {
    if (each instanceof KnownCauseError) return each.why;
    // The signal that ends a request after its time limit has a name, and a number as its code.
    if (each.name === 'AbortError' || each.name === 'TimeoutError') return 'too-late';
    for (const code of codesOf(each)) {
      const found = CAUSES.find(([pattern]) => pattern.test(code));
      if (found !== undefined) return found[1];
    }
  }
  return 'unknown-fault';
}

/** How deep a fault may be wrapped. */
const DEEPEST = 5;

/** The fault and those that it wraps, outermost first. */
function within(thrown: unknown, depth = 0): readonly Error[] {
  if (!(thrown instanceof Error) || depth === DEEPEST) return [];
  const several: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : [];
  return [thrown, ...[thrown.cause, ...several].flatMap((each) => within(each, depth + 1))];
}

/** `originalCode`: the system's own code, if the mail library replaced it. */
function codesOf(error: Error): readonly string[] {
  const original: unknown = 'originalCode' in error ? error.originalCode : undefined;
  const own: unknown = 'code' in error ? error.code : undefined;
  return [original, own].filter((code) => typeof code === 'string');
}
