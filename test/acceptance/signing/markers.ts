import { SOLUTION, staffWorld, type World, worker } from '../../modes/staff-world.ts';
import { type ActionRun, runAction } from '../../support/action.ts';
import { type ClaimSet, documentedClaims, type Signing } from '../../support/github/issuer.ts';
import type { FakeSmtp } from '../../support/mail/fake-smtp.ts';
import { audienceOf, type StatementKind } from '../../../src/witness/payload.ts';
import { statementKindOf, markerPayload, withToken } from '../../../src/witness/markers.ts';

export const STAFF_WORKFLOW = '.github/workflows/staff.yml';

/** `solution.yml` of the staff's world that demands signatures of these workflows. */
function staffRules(announcement: 'signed' | 'receipt', workflow = STAFF_WORKFLOW): string {
  return `${SOLUTION}evidence:\n  announcement: ${announcement}\n  workflows: [${workflow}]\n`;
}

/** The claims of a run of the house's own workflow. */
function staffClaims(world: World, workflow = STAFF_WORKFLOW): ClaimSet {
  const known = { repository: 'bolnisnica/enarocanje', repositoryId: 4242 };
  return documentedClaims({ ...known, sha: world.repository.tip, run: '77', workflow });
}

/** The variables of a job with `id-token: write`. */
export function granted(world: World, changes: ClaimSet = {}): Readonly<Record<string, string>> {
  return world.github.issuer.grant({ ...staffClaims(world), ...changes });
}

/** How a text of ours is signed by whoever makes it; without anything: as our own run does. */
export interface MarkerForgery {
  readonly claims?: ClaimSet | ((world: World) => ClaimSet);
  readonly signing?: (world: World) => Signing;
  readonly kind?: StatementKind;
  /** The issue that the signature says; default: the one it stands in. */
  readonly issue?: number;
  /** The text that is signed; default: the one that is written. */
  readonly signedText?: string;
  /** Null: it bears no signature. */
  readonly token?: ((good: string, world: World) => string) | null;
  /** What happens before it is read. */
  readonly after?: (world: World) => void;
}

/** A text with a signature made as described. */
export function forgedText(
  world: World,
  text: string,
  issue: number,
  forgery: MarkerForgery,
): string {
  const { claims = {}, kind, signedText = text, token } = forgery;
  if (token === null) return text;
  const changes = typeof claims === 'function' ? claims(world) : claims;
  const own = { ...staffClaims(world), ...changes };
  const run = String((own as { run_id?: unknown }).run_id);
  const payload = markerPayload(signedText, forgery.issue ?? issue, run);
  const aud = audienceOf(kind ?? statementKindOf(signedText), payload);
  const good = world.github.issuer.sign({ ...own, aud, ...changes }, forgery.signing?.(world));
  return withToken(text, token?.(good, world) ?? good);
}

/** A world in which one of three has left, as the house's rules say. */
export function leaversWorld(announcement: 'signed' | 'receipt'): Promise<World> {
  return staffWorld({
    roster: [worker('O-1', { left: '2026-11-20' }), worker('O-2'), worker('O-3')],
    solution: staffRules(announcement),
  });
}

const PEOPLE = JSON.stringify(
  Object.fromEntries(
    ['O-1', 'O-2', 'O-3', 'O-9'].map((ref) => [
      ref,
      { name: 'Ana Žagar', email: 'ana@hisa.example.si' },
    ]),
  ),
);

export function runStaff(
  world: World,
  /** Null: letters are sent by hand. */
  smtp: FakeSmtp | null,
  caFile: string,
  env: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  return runAction({
    env: { ...world.env, NODE_EXTRA_CA_CERTS: caFile, ...env },
    inputs: {
      people: PEOPLE,
      ...(smtp !== null && { 'smtp-url': smtp.url, 'mail-from': 'dezurni@hisa.example.si' }),
    },
  });
}
