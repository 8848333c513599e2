import type { Instant } from '../calendar/instant.ts';
import type { Client } from '../github/client.ts';
import { type IdTokenAccess, idTokenAccess } from '../github/id-token.ts';
import { readIssuerKeys } from '../github/issuer-keys.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import type { Solution } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { House } from '../witness/binding.ts';
import { issuerOf } from '../witness/issuer.ts';
import {
  statementKindOf,
  markerPayload,
  markersIn,
  type MarkerStanding,
  type MarkerTerms,
  NOT_YET,
  type MarkerPlace,
  markerStandingOf,
  tokensIn,
  witnessOfMarkers,
  withToken,
} from '../witness/markers.ts';
import { worthOfOwn } from '../witness/oidc.ts';
import type { Payload } from '../witness/payload.ts';
import type { TrustShortfall, TokenFaultCode } from '../witness/reasons.ts';
import type { KeySet } from '../witness/signature.ts';
import type { StrangeMarkers } from '../report/markers.ts';
import { sign, signPatiently } from './notifying/signing.ts';

/** Why a run's texts have no signature that would count. */
export type MarkerHindrance =
  /** The job lacks `id-token: write`. */
  | 'permission'
  /** GitHub gave no token. */
  | 'service'
  | TrustShortfall
  | TokenFaultCode;

/** The house whose markers are written and read, and by which run. */
export interface MarkerHouse {
  readonly repository: RepositoryClient;
  readonly defaultBranch: string;
  readonly solution: Pick<Solution, 'evidence'>;
  readonly runId: number;
}

/** A text to be written. If a signature is demanded and not available, it may not be written. */
export type SignableText =
  | { readonly ok: true; readonly text: string; readonly signed: boolean }
  | { readonly ok: false; readonly text: string; readonly problem: Problem };

/** Signs what a run writes into issues and comments, and finds out which texts there are ours. */
export class Markers {
  readonly terms: MarkerTerms;
  /** Why nothing is signed; null if it is. */
  readonly hindrance: MarkerHindrance | null;
  /** Why the keys were not available when a signature had to be checked. */
  keysProblem: Problem | null = null;
  readonly #house: MarkerHouse;
  readonly #access: IdTokenAccess | null;
  readonly #down: Problem | null;
  readonly #written = new Set<string>();
  readonly #strange = new Map<number, Exclude<MarkerStanding, 'ours'>>();
  #keys: Promise<KeySet> | null = null;

  constructor(house: MarkerHouse, access: IdTokenAccess | null, state: Found) {
    this.#house = house;
    this.#access = access;
    this.terms = state.terms;
    this.hindrance = state.hindrance;
    this.#down = state.down;
  }

  /** Returns true if a text without a signature is not known to be ours. */
  get needSignature(): boolean {
    return markerStandingOf(null, this.terms) !== 'ours';
  }

  /** Returns true if later runs will know a text of this run as ours. */
  counts(text: SignableText): boolean {
    return text.ok && (text.signed || !this.needSignature);
  }

  /** Returns true if nothing may be sent, because a signature is demanded and not available. */
  get mayNotSend(): boolean {
    return this.hindrance !== null && (this.terms === 'demanded' || this.terms === 'mute');
  }

  /**
   * A text with GitHub's signature over its hidden lines, for this issue (`NOT_YET`: one that is about to be
   * opened). `patiently`: what it says has already happened, so a temporary fault is waited for.
   */
  async signed(text: string, issue: number, patiently = false): Promise<SignableText> {
    const { repository, runId } = this.#house;
    const bare = withToken(text, null);
    const unsigned = (problem: Problem | null): SignableText => {
      if (problem === null || this.terms !== 'demanded') {
        this.#written.add(keyOf(bare, issue));
        return { ok: true, text: bare, signed: false };
      }
      return { ok: false, text: bare, problem };
    };
    if (this.terms === 'mute' || this.terms === 'none') return unsigned(null);
    if (this.#down !== null && !patiently) return unsigned(this.#down);
    const payload: Payload = markerPayload(bare, issue, String(runId));
    const signer = {
      client: repository.client,
      access: this.#access,
      demanded: this.terms === 'demanded',
    };
    const how = patiently ? signPatiently : sign;
    const signature = await how(signer, statementKindOf(bare), payload);
    if (signature.kind !== 'signed') return unsigned(signature.problem);
    const whole = withToken(bare, signature.token);
    this.#written.add(keyOf(whole, issue));
    return { ok: true, text: whole, signed: true };
  }

  /** The text of an issue that is about to be opened. Unsigned if no signature is available. */
  async signedNew(body: string): Promise<string> {
    const { text } = await this.signed(body, NOT_YET);
    return text;
  }

  /** Issues with markers of somebody else, and those with markers of unknown origin. */
  get strange(): StrangeMarkers {
    const numbers = (wanted: MarkerStanding): readonly number[] =>
      [...this.#strange].flatMap(([issue, standing]) => (standing === wanted ? [issue] : []));
    return { foreign: numbers('foreign'), doubtful: numbers('doubtful') };
  }

  /** Whether a text attributed to our bot is ours; what this run wrote itself is. */
  async standing(text: string, place: MarkerPlace): Promise<MarkerStanding> {
    const standing = await this.#standing(text, place);
    const { issue } = place;
    const isStrange = standing !== 'ours' && markersIn(text).length > 0;
    if (isStrange && this.#strange.get(issue) !== 'foreign') this.#strange.set(issue, standing);
    return standing;
  }

  async #standing(text: string, place: MarkerPlace): Promise<MarkerStanding> {
    const issues = place.madeAt === null ? [place.issue] : [place.issue, 0];
    if (issues.some((issue) => this.#written.has(keyOf(text, issue)))) return 'ours';
    if (tokensIn(text).length === 0) return markerStandingOf(null, this.terms);
    this.#keys ??= this.#readKeys();
    const keys = await this.#keys;
    const now = nowOf(this.#house.repository.client);
    const witness = await witnessOfMarkers(text, place, { house: houseOf(this.#house), keys, now });
    return markerStandingOf(witness, this.terms);
  }

  async #readKeys(): Promise<KeySet> {
    const { client } = this.#house.repository;
    const asked = await readIssuerKeys(client, issuerOf(client.server) ?? NOBODY);
    if (!asked.ok) this.keysProblem = asked.problem;
    return asked.ok ? asked.value : null;
  }
}

interface Found {
  readonly terms: MarkerTerms;
  readonly hindrance: MarkerHindrance | null;
  /** Why GitHub gives no token at the moment. */
  readonly down: Problem | null;
}

const NOBODY = { base: '', enterprises: false } as const;

/**
 * Finds out whether this run's signatures would count: a token of another branch, or of an unlisted workflow,
 * would make our own markers look like somebody else's.
 */
export async function markersOf(house: MarkerHouse): Promise<Markers> {
  const access = idTokenAccess(process.env);
  return new Markers(house, access, await found(house, access));
}

async function found(house: MarkerHouse, access: IdTokenAccess | null): Promise<Found> {
  const demanded = house.solution.evidence.announcement === 'signed';
  const without: MarkerTerms = demanded ? 'mute' : 'none';
  if (access === null) return { terms: without, hindrance: 'permission', down: null };
  const { repository, runId } = house;
  const { client } = repository;
  const trial: Payload = { schema: 1, object: 'trial', run: String(runId) };
  const signature = await sign({ client, access, demanded }, 'mark', trial);
  if (signature.kind !== 'signed') {
    const terms = demanded ? 'demanded' : 'set-up';
    return { terms, hindrance: 'service', down: signature.problem };
  }
  const worth = worthOfOwn(signature.token, { house: houseOf(house), now: nowOf(client) });
  switch (worth.kind) {
    case 'verified':
      return { terms: demanded ? 'demanded' : 'set-up', hindrance: null, down: null };
    case 'recorded':
      return demanded
        ? { terms: 'mute', hindrance: worth.missing[0], down: null }
        : { terms: 'set-up', hindrance: null, down: null };
    case 'refused':
      return { terms: without, hindrance: worth.faults[0].code, down: null };
    case 'unproven':
      return { terms: without, hindrance: 'service', down: null };
  }
}

function houseOf({ repository, defaultBranch, solution }: MarkerHouse): House {
  const { evidence } = solution;
  return {
    issuer: issuerOf(repository.client.server) ?? NOBODY,
    repositoryId: repository.id ?? Number.NaN,
    defaultBranch,
    // GitHub starts runs of a branch only at its tip, so the branch's history is not needed here.
    stoodOnDefaultBranch: () => true,
    workflows: evidence.workflows ?? [],
    trustsOwnRunners: evidence['self-hosted'] === 'trusted',
  };
}

function nowOf({ clock }: Client): Instant | null {
  const now = clock.now();
  return now.known ? now.value : null;
}

function keyOf(text: string, issue: number): string {
  return `${issue}\n${text.trimEnd()}`;
}
