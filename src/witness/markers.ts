import { MINUTE, type Instant, plus } from '../calendar/instant.ts';
import type { House } from './binding.ts';
import { witnessed } from './oidc.ts';
import { audienceOf, type Payload, type StatementKind } from './payload.ts';
import type { KeySet } from './signature.ts';
import { takeApart } from './token.ts';
import type { Witness } from './witness.ts';

// Hidden lines of our issues and comments say what was done; one more line holds GitHub's signature over
// them.

const HIDDEN = /^<!-- ezdrav:\S.* -->$/;
const SIGNED = /^<!-- ezdrav:signed:(\S+) -->$/;
const OF_DEPARTURE = /^<!-- ezdrav:(?:departure:|letter-[a-z]+:revocation\.)/;

/** The number of an issue that does not exist yet. */
export const NOT_YET = 0;

/** An issue is created right after it is signed; if the signature is older, it was copied from another. */
const LONGEST_MAKING = 15 * MINUTE;
const SKEW = MINUTE;

function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.trim());
}

/** The hidden lines of a text that a signature covers, in their order. */
export function markersIn(text: string): readonly string[] {
  return lines(text).filter((line) => HIDDEN.test(line) && !SIGNED.test(line));
}

/** The signatures in a text; an honest text has at most one. */
export function tokensIn(text: string): readonly string[] {
  return lines(text).flatMap((line) => SIGNED.exec(line)?.[1] ?? []);
}

/** The text with this signature only; null removes it. */
export function withToken(text: string, token: string | null): string {
  const kept = text.split('\n').filter((line) => !SIGNED.test(line.trim()));
  const bare = kept.join('\n').trimEnd();
  return token === null ? `${bare}\n` : `${bare}\n<!-- ezdrav:signed:${token} -->\n`;
}

/** The kind under which a text's hidden lines are signed: those about a departure have their own. */
export function statementKindOf(text: string): StatementKind {
  return markersIn(text).some((line) => OF_DEPARTURE.test(line)) ? 'revocation' : 'mark';
}

/** The signed payload of a text: its hidden lines, and the issue they are in. */
export function markerPayload(text: string, issue: number, run: string): Payload {
  return { schema: 1, object: 'mark', issue, marks: markersIn(text), run };
}

/** Where a text is; `madeAt`: when the issue was created, if it is the issue's own text; null for a comment. */
export interface MarkerPlace {
  readonly issue: number;
  readonly madeAt: Instant | null;
}

export interface MarkerQuestion {
  readonly house: House;
  readonly keys: KeySet;
  readonly now: Instant | null;
}

/**
 * How far GitHub's signature over a text's hidden lines carries; null if there is none. A signature for
 * another issue, for other lines, or from long before the issue was created, was copied.
 */
export async function witnessOfMarkers(
  text: string,
  { issue, madeAt }: MarkerPlace,
  { house, keys, now }: MarkerQuestion,
): Promise<Witness | null> {
  const [token, another] = tokensIn(text);
  if (token === undefined) return null;
  if (another !== undefined) return { kind: 'refused', faults: [{ code: 'token.malformed' }] };
  const { body } = takeApart(token) ?? {};
  const run = typeof body?.['run_id'] === 'string' ? body['run_id'] : '';
  const kind = statementKindOf(text);
  const ofMaking = markerPayload(text, NOT_YET, run);
  const isOfMaking = madeAt !== null && body?.['aud'] === audienceOf(kind, ofMaking);
  const payload = isOfMaking ? ofMaking : markerPayload(text, issue, run);
  const { run: _, ...fields } = payload;
  const witness = await witnessed(
    { kind, payload, token },
    { wanted: { kinds: [kind], fields, open: [] }, house, keys, now },
  );
  if (!isOfMaking || witness.kind === 'refused' || witness.kind === 'unproven') return witness;
  const { at } = witness.statement;
  const isOfThis = at <= plus(madeAt, SKEW) && at >= plus(madeAt, -LONGEST_MAKING);
  if (isOfThis) return witness;
  return { kind: 'refused', faults: [{ code: 'payload.field', value: 'issue' }] };
}

/**
 * What a house requires of its markers. `demanded`: GitHub's signature, beyond doubt. `set-up`: its
 * signature, because the job can get one. `mute`: a signature is demanded, but the job cannot get one.
 * `none`: no signature.
 */
export type MarkerTerms = 'demanded' | 'set-up' | 'mute' | 'none';

/** Whether a text is ours: only we can have written it, that is unknown, or somebody else wrote it. */
export type MarkerStanding = 'ours' | 'doubtful' | 'foreign';

/** Whether a text counts as ours by its signature. An invalid signature always makes it somebody else's. */
export function markerStandingOf(witness: Witness | null, terms: MarkerTerms): MarkerStanding {
  switch (witness?.kind) {
    case 'verified':
      return 'ours';
    case 'refused':
      return 'foreign';
    case 'recorded':
      return terms === 'demanded' || terms === 'mute' ? 'doubtful' : 'ours';
    case 'unproven':
      return terms === 'none' ? 'ours' : 'doubtful';
    case undefined:
      return UNSIGNED[terms];
  }
}

const UNSIGNED: Readonly<Record<MarkerTerms, MarkerStanding>> = {
  demanded: 'foreign',
  'set-up': 'doubtful',
  mute: 'doubtful',
  none: 'ours',
};
