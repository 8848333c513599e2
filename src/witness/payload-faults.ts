import { type Payload, payloadDigest, type PayloadValue, type StatementKind } from './payload.ts';
import type { TokenFault } from './reasons.ts';

/** What a statement must say to be the one that is asked for. */
export interface Wanted {
  readonly kinds: readonly StatementKind[];
  /** Fields with the one value each must have. */
  readonly fields: Payload;
  /** Fields whose value the statement may choose; nothing rests on it. */
  readonly open: readonly string[];
}

/**
 * The differences between a payload and what is wanted: every wanted field must be there with its value,
 * every open one must be there, and no others are allowed. `run`, unless wanted, must be the token's.
 */
export function payloadFaults(
  said: { readonly kind: StatementKind; readonly payload: Payload },
  run: string,
  wanted: Wanted,
): readonly TokenFault[] {
  const faults: TokenFault[] = [];
  const { kind, payload } = said;
  if (!wanted.kinds.includes(kind)) faults.push({ code: 'payload.kind', value: kind });
  const known = new Set([...Object.keys(wanted.fields), ...wanted.open, 'run']);
  for (const key of new Set([...known, ...Object.keys(payload)])) {
    const there = Object.hasOwn(payload, key) ? payload[key] : undefined;
    const must = Object.hasOwn(wanted.fields, key) ? wanted.fields[key] : undefined;
    if (there === undefined || !known.has(key) || !agrees(there, must)) {
      faults.push({ code: 'payload.field', value: key });
    }
  }
  if (payload['run'] !== run) faults.push({ code: 'token.run', value: run });
  return faults;
}

function agrees(there: PayloadValue, must: PayloadValue | undefined): boolean {
  return must === undefined || payloadDigest({ value: there }) === payloadDigest({ value: must });
}
