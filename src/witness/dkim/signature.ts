import type { HeaderField } from '../mail/header-block.ts';
import type { Canonicalization } from './canonical.ts';
import { base64Of, readTags } from './tags.ts';

export type Algorithm = 'rsa-sha256' | 'ed25519-sha256';

/** A well-formed DKIM-Signature field (RFC 6376, 3.5), not yet verified. */
export interface DkimSignature {
  readonly field: HeaderField;
  readonly algorithm: Algorithm;
  readonly bytes: Buffer;
  /** In lower case; its key is at `selector._domainkey.domain`. */
  readonly domain: string;
  readonly selector: string;
  /** The names of `h=` in lower case, in their order. */
  readonly names: readonly string[];
  readonly form: Canonicalization;
  /** The domain of `i=`: the signer's own or one below it. */
  readonly agentDomain: string;
  /** Seconds since the epoch at which it was made and at which it expires; null if not given. */
  readonly made: number | null;
  readonly ends: number | null;
}

export type SignatureFault = 'signature.malformed' | 'signature.algorithm';

const HOST =
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const SELECTOR =
  /^(?=.{1,200}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;

/**
 * Reads a DKIM-Signature field. Only the form of the body's hash and length (`bh`, `l`) is checked: bodies
 * are rewritten in transit, and nothing in a body is read.
 */
export function readSignature(field: HeaderField): DkimSignature | SignatureFault {
  const tags = readTags(field.value);
  if (tags === null || tags.get('v') !== '1') return 'signature.malformed';
  const algorithm = tags.get('a')?.toLowerCase();
  if (algorithm !== 'rsa-sha256' && algorithm !== 'ed25519-sha256') return 'signature.algorithm';
  const domain = tags.get('d')?.toLowerCase() ?? '';
  const selector = tags.get('s')?.toLowerCase() ?? '';
  const agent = tags.get('i') ?? `@${domain}`;
  const agentDomain = agent.slice(agent.lastIndexOf('@') + 1).toLowerCase();
  const bytes = base64Of(tags.get('b') ?? '');
  const [form = 'simple', ofBody = 'simple'] = tags.get('c')?.toLowerCase().split('/') ?? [];
  const made = secondsOf(tags.get('t'));
  const ends = secondsOf(tags.get('x'));
  const names = (tags.get('h') ?? '').split(':').map((name) => name.trim().toLowerCase());
  const well =
    bytes !== null &&
    base64Of(tags.get('bh') ?? '') !== null &&
    HOST.test(domain) &&
    SELECTOR.test(selector) &&
    agent.includes('@') &&
    (agentDomain === domain || agentDomain.endsWith(`.${domain}`)) &&
    names.every((name) => /^[!-9;-~]+$/.test(name)) &&
    names.includes('from') &&
    isForm(ofBody) &&
    made !== 'malformed' &&
    ends !== 'malformed' &&
    (made === null || ends === null || made < ends) &&
    /^\d{0,76}$/.test(tags.get('l') ?? '') &&
    (tags.get('q') ?? 'dns/txt').split(':').some((way) => way.trim() === 'dns/txt');
  if (!well || !isForm(form)) return 'signature.malformed';
  return { field, algorithm, bytes, domain, selector, names, form, agentDomain, made, ends };
}

function isForm(text: string): text is Canonicalization {
  return text === 'simple' || text === 'relaxed';
}

function secondsOf(text: string | undefined): number | null | 'malformed' {
  if (text === undefined) return null;
  return /^\d{1,12}$/.test(text) ? Number(text) : 'malformed';
}
