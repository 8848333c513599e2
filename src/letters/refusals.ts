import type { Instant } from '../calendar/instant.ts';
import type { Digest, Intervention, Party } from '../records/types.ts';
import { oneLine } from './plain.ts';
import { momentText } from './times.ts';

/** A rejection by one party, without the person's name. */
export interface Refusal {
  readonly party: Party;
  readonly at: Instant;
  readonly reference: string;
}

const PARTIES = ['client', 'ezdrav-ict'] as const;
const LABELS: Readonly<Record<Party, string>> = {
  client: 'Zavrnitev naročnika',
  'ezdrav-ict': 'Zavrnitev ekipe IKT eZdravja',
};

/** The rejections recorded in the file; `but`: excludes those of this plan. */
export function recordedRefusals(
  { rejections }: Intervention,
  but: Digest | null = null,
): readonly Refusal[] {
  return PARTIES.flatMap((party) => {
    const no = rejections?.[party];
    if (no === undefined || no.plan === but) return [];
    return [{ party, at: no.at, reference: no.reference }];
  });
}

/** »Prejšnji načrt je zavrnil naročnik.«, preceded by a space; empty without a rejection. */
export function whoRefused(what: 'Načrt' | 'Prejšnji načrt', all: readonly Refusal[]): string {
  const parties = new Set(all.map(({ party }) => party));
  if (parties.size === 2) return ` ${what} sta zavrnila naročnik in ekipa IKT eZdravja.`;
  if (parties.has('client')) return ` ${what} je zavrnil naročnik.`;
  return parties.has('ezdrav-ict') ? ` ${what} je zavrnila ekipa IKT eZdravja.` : '';
}

/** When each party rejected it, and where that is kept. */
export function refusalRows(all: readonly Refusal[]): readonly (readonly [string, string])[] {
  return all.map(({ party, at, reference }) => [
    LABELS[party],
    `${momentText(at)} (${oneLine(reference)})`,
  ]);
}
