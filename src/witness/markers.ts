import { MINUTE, type Instant, plus } from '../calendar/instant.ts';
import type { House } from './binding.ts';
import { witnessed } from './oidc.ts';
import { audienceOf, type Payload, type StatementKind } from './payload.ts';
import type { KeySet } from './signature.ts';
import { takeApart } from './token.ts';
import type { Witness } from './witness.ts';

// Hidden lines of our issues and comments say what was done; a line more holds GitHub's signature over them.

const HIDDEN = /^<!-- ezdrav:\S.* -->$/;
const SIGNED = /^<!-- ezdrav:signed:(\S+) -->$/;
const OF_DEPARTURE = /^<!-- ezdrav:(?:departure:|letter-[a-z]+:revocation\.)/;

/** The number of an issue that is only being made. */
export const NOT_YET = 0;

/** An issue follows its signature at once; what is older was copied from another. */
const LONGEST_MAKING = 15 * MINUTE;
const SKEW = MINUTE;

function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.trim());
}

/** The hidden lines of a text that a signature is about, in their order. */
export function markersIn(text: string): readonly string[] {
  return lines(text).filter((line) => HIDDEN.test(line) && !SIGNED.test(line));
}

/** The signatures in a text; more than one is nobody's honest work. */
export function tokensIn(text: string): readonly string[] {
  return lines(text).flatMap((line) => SIGNED.exec(line)?.[1] ?? []);
}

/** A text with this signature, and no other. */
export function withToken(text: string, token: string | null): string {
  const kept = text.split('\n').filter((line) => !SIGNED.test(line.trim()));
  const bare = kept.join('\n').trimEnd();
  return token === null ? `${bare}\n` : `${bare}\n<!-- ezdrav:signed:${token} -->\n`;
}

/** As what a text's hidden lines are signed: those about somebody's leaving have a kind of their own. */
export function statementKindOf(text: string): StatementKind {
  return markersIn(text).some((line) => OF_DEPARTURE.test(line)) ? 'revocation' : 'mark';
}

/** What is signed of a text: its hidden lines, and the issue that they stand in. */
export function markerPayload(text: string, issue: number, run: string): Payload {
  return { schema: 1, object: 'mark', issue, marks: markersIn(text), run };
}

/** Where a text stands; `madeAt`: when the issue was made whose own text it is, null: it is a comment. */
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
 * How far GitHub's signature over a text's hidden lines carries; null: it bears none. What was signed for
 * another issue, for other lines, or long before the issue was made, was copied there.
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
 * What a house asks of its markers. `demanded`: GitHub's signature, beyond doubt. `set-up`: its signature,
 * since the job can have it. `mute`: it is demanded, but the job cannot have it. `none`: nothing.
 */
export type MarkerTerms = 'demanded' | 'set-up' | 'mute' | 'none';

/** Whether a text is ours: nobody else can have written it, nobody knows, or somebody else has. */
export type MarkerStanding = 'ours' | 'doubtful' | 'foreign';

/** Whether a text counts as ours by its signature. A signature that does not hold is always somebody else's. */
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
