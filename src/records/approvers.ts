import * as z from 'zod/mini';
import {
  address,
  block,
  complain,
  host,
  login,
  otherwise,
  saying,
  truth,
  whole,
} from './fields.ts';

/** A GitHub account; the numeric id identifies it, the login may change. */
export interface ApproverAccount {
  readonly login: string;
  readonly id: number;
}

/** A mailbox that approves by signed mail. */
export interface ApproverMailbox {
  readonly email: string;
  /** The domain whose server signs for the mailbox, if that is not the address's own. */
  readonly 'mail-domain'?: string | undefined;
  /** False: this mailbox sends no automatic answers. */
  readonly 'answers-by-itself'?: boolean | undefined;
}

export type Approver = ApproverAccount | ApproverMailbox;

function isAccount(approver: Approver): approver is ApproverAccount {
  return 'id' in approver;
}

/** The entries of a list that approve on GitHub. */
export function accountsOf(approvers: readonly Approver[]): readonly ApproverAccount[] {
  return approvers.filter(isAccount);
}

/** What identifies an entry: the id of the account, or the address of the mailbox. */
export function identityOf(approver: Approver): string {
  return isAccount(approver) ? `${approver.id}` : approver.email.toLowerCase();
}

/** Anybody can get a name below these domains, so on their own they vouch for no one. */
const SHARED_DOMAINS: ReadonlySet<string> = new Set(['onmicrosoft.com', 'gappssmtp.com']);

const ACCOUNT_KEYS = ['login', 'id'] as const;
const MAILBOX_KEYS = ['mail-domain', 'answers-by-itself'] as const;

const eitherOr = block({
  login: z.optional(login),
  id: z.optional(whole(1, Number.MAX_SAFE_INTEGER)),
  email: z.optional(address),
  'mail-domain': z.optional(host),
  'answers-by-itself': z.optional(truth),
}).check(
  z.check(({ value, issues }) => {
    const domain = value['mail-domain'];
    const byMail = ['email', ...MAILBOX_KEYS].some((key) => key in value);
    if (byMail && value.email === undefined) complain(issues, saying('file.missing-key'), 'email');
    for (const key of ACCOUNT_KEYS) {
      const given = value[key] !== undefined;
      if (byMail && given) complain(issues, saying('file.not-together', 'email'), key);
      if (!byMail && !given) complain(issues, saying('file.missing-key'), key);
    }
    if (domain !== undefined && SHARED_DOMAINS.has(domain.toLowerCase())) {
      complain(issues, saying('file.mail-domain-shared'), 'mail-domain');
    }
  }),
);

/** A GitHub account or a mailbox, not a mixture of both. */
export const approver = z.pipe(
  eitherOr,
  z.transform(
    ({ login: name, id, email, ...mail }): Approver =>
      email === undefined ? { login: String(name), id: Number(id) } : { email, ...mail },
  ),
);

export const approverList = z.array(approver);

/** Who may approve, by party; nobody may be in both. */
export const approvers = block({
  client: otherwise(z.array(approver), []),
  'ezdrav-ict': otherwise(z.array(approver), []),
}).check(
  z.check(({ value, issues }) => {
    const clients = new Set(value.client.map(identityOf));
    for (const [index, one] of value['ezdrav-ict'].entries()) {
      if (!clients.has(identityOf(one))) continue;
      const key = isAccount(one) ? 'id' : 'email';
      complain(issues, saying('file.parties-overlap'), 'ezdrav-ict', index, key);
    }
  }),
);
