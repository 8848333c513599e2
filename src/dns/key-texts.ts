import { Resolver } from 'node:dns/promises';
import type { KeyAnswer } from '../witness/dkim/key-record.ts';

/** How patient a query is: milliseconds for one try, and number of tries. */
export interface DnsPatience {
  readonly timeout: number;
  readonly tries: number;
}

const PATIENCE: DnsPatience = { timeout: 4_000, tries: 3 };
const NONE: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'ENODATA']);
/** A selector has one record; with more texts than this it is not a key. */
const MOST_TEXTS = 20;

export interface DnsSettings {
  /** `127.0.0.1:5353`; absent for the machine's own servers. */
  readonly servers?: readonly string[];
  readonly patience?: DnsPatience;
}

/** Asks DNS for the texts at `selector._domainkey.domain`. Never throws; decides nothing. */
export async function askForKey(
  { selector, domain }: { readonly selector: string; readonly domain: string },
  { servers, patience = PATIENCE }: DnsSettings = {},
): Promise<KeyAnswer> {
  const resolver = new Resolver(patience);
  try {
    if (servers !== undefined) resolver.setServers(servers);

    const records = await resolver.resolveTxt(`${selector}._domainkey.${domain}`);
    if (records.length === 0) return { kind: 'none' };
    if (records.length > MOST_TEXTS) return { kind: 'unavailable', detail: 'too many records' };
    return { kind: 'records', texts: records.map((strings) => strings.join('')) };
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
    if (NONE.has(code)) return { kind: 'none' };
    return { kind: 'unavailable', detail: typeof code === 'string' ? code : String(error) };
  }
}
