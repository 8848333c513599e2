import { type ActionRun, runAction } from '../../support/action.ts';
import { type Enarocanje, enarocanje, exampleFile, type Seed } from '../../support/enarocanje.ts';
import {
  type ClaimSet,
  documentedClaims,
  type Signing,
  type TokenIssuer,
} from '../../support/github/issuer.ts';
import type { JsonObject } from '../../support/github/json.ts';
import { audienceOf, type Payload, type StatementKind } from '../../../src/witness/payload.ts';
import { announcingRun, PAYLOAD, receipted } from '../evidence/scenes.ts';
import { PLAN } from '../evidence/texts.ts';

export const WORKFLOW = '.github/workflows/announce.yml';
export const CENTRAL = `hisa/tok/.github/workflows/announce.yml@${'c3'.repeat(20)}`;
/** The plan, approved, with no word that it was announced. */
const UNANNOUNCED = PLAN.replace(/announcement:\n(?: {2}.*\n)+/, '');
/** When the gate judges, in seconds. */
export const JUDGED = Date.parse('2026-12-01T21:30:00Z') / 1000;
/** 26 November, a minute after the claim, in seconds. */
export const DELIVERED = Date.parse('2026-11-26T08:31:30Z') / 1000;

export const SAID: Payload = {
  ...(PAYLOAD as Payload),
  object: 'receipt',
  environment: 'production',
  server: 'smtp.hisa.example.si',
};

/** One receipt, made as described; whatever is not given is as our own step makes it. */
export interface Forgery {
  /** What the token says otherwise; null: the house's own claims, without one of them. */
  readonly claims?: ClaimSet | ((house: Enarocanje) => ClaimSet);
  readonly without?: string;
  /** What is said otherwise, with a token that signs just that. */
  readonly said?: Payload;
  /** What is changed after it was signed. */
  readonly changed?: JsonObject;
  readonly kind?: StatementKind;
  readonly signing?: (issuer: TokenIssuer) => Signing;
  /** The token itself, put in the place of a good one. */
  readonly token?: (good: string, house: Enarocanje) => string;
  /** What happens between the receipt and the gate. */
  readonly after?: (house: Enarocanje) => void;
  readonly evidence?: string;
  /** If false, the receipt's claim is deleted. */
  readonly claim?: boolean;
  readonly seed?: Seed;
  /** The issuer of the server; default: as the server of one's own has it. */
  readonly issuer?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What `solution.yml` says beside the demand. */
  readonly contacts?: string;
}

/** `solution.yml` of the example with these lines under `evidence`. */
export function demanding(announcement: string, more = ''): string {
  return `${exampleFile('solution.yml')}
evidence:
  announcement: ${announcement}
${more || `  workflows: [${WORKFLOW}]`}
`;
}

function claimsOf(house: Enarocanje): ClaimSet {
  const sha = house.repository.tip;
  const claims = documentedClaims({
    repository: 'bolnisnica/enarocanje',
    repositoryId: 4242,
    sha,
    run: '70',
  });
  return { ...claims, iat: DELIVERED, nbf: DELIVERED - 300, exp: DELIVERED + 300 };
}

/** The gate's decision, on the built action, about the example with one such receipt. */
export async function judgedOn(demand: string, forgery: Forgery): Promise<ActionRun> {
  const solution = demanding(demand, forgery.evidence).replace(
    'contacts:\n',
    `contacts:\n${forgery.contacts ?? ''}`,
  );
  const house = await enarocanje({ intervention: UNANNOUNCED, solution, ...forgery.seed });
  if (forgery.issuer !== undefined) house.github.issuer.base = forgery.issuer;
  try {
    announcingRun(house);
    if (forgery.claim !== false) receipted(house);
    place(house, forgery);
    forgery.after?.(house);
    const run = await runAction({ env: { ...house.env, ...forgery.env } });
    house.github.assertLegal();
    return run;
  } finally {
    await house.github.stop();
  }
}

/** Puts the signed receipt beside its claim. */
function place(house: Enarocanje, forgery: Forgery): void {
  const { issuer } = house.github;
  const kind = forgery.kind ?? 'announcement';
  const said: Payload = { ...SAID, ...forgery.said };
  const { claims = {} } = forgery;
  const changed = typeof claims === 'function' ? claims(house) : claims;
  const whole = { ...claimsOf(house), aud: audienceOf(kind, said), ...changed };
  const kept = Object.entries(whole).filter(([key]) => key !== forgery.without);
  const good = issuer.sign(Object.fromEntries(kept), forgery.signing?.(issuer));
  const token = forgery.token?.(good, house) ?? good;
  house.repository.deployment({
    task: 'ezdrav:receipt',
    environment: 'ezdrav-announcement',
    at: '2026-11-26T08:32:00Z',
    payload: { schema: 1, kind, said: { ...said, ...forgery.changed } as JsonObject, token },
    transient: true,
    statuses: [{ state: 'success', at: '2026-11-26T08:32:01Z' }],
  });
}

/** The announcement in a few words: `pass verified signature-verified`, `unverifiable key-gone …`. */
export function inWords(run: ActionRun): string {
  const row = run.report.rules.find(({ rule }) => rule === 'announcement');
  const { facts = {}, outcome, code, evidence } = row ?? {};
  const why = facts['unknown'] ?? code ?? evidence;
  const lacks = facts['signature-lacks'] as readonly string[] | undefined;
  const words = [run.report.decision, outcome, why, facts['signature'], ...(lacks ?? [])];
  return words.filter((each) => typeof each === 'string').join(' ');
}
