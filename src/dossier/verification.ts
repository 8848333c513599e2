import { readIntervention } from '../records/intervention.ts';
import { issuerOf } from '../witness/issuer.ts';
import {
  DeploymentFile,
  type Gone,
  INDEX_FILE,
  Index,
  KEYS_FILE,
  KeysFile,
  PLAN_FILE,
  readAs,
  RECORDS_FOLDER,
  VERDICTS_FOLDER,
} from './contents.ts';
import { type DossierFiles, MANIFEST, type Unreadable } from './files.ts';
import { type HeldFault, heldFaults } from './held-rules.ts';
import { readKept, type StatedDecision, type Versions } from './kept-verdict.ts';
import { type Difference, readManifest } from './manifest.ts';
import { type FileSignature, fileSignature, type ProvenKeys } from './signatures.ts';

/** A fault of a dossier besides its manifest. `path`: where; empty for the whole. */
export interface DossierFault {
  readonly code: DossierFaultCode;
  readonly path: string;
}

export type DossierFaultCode =
  | 'index-malformed'
  | 'plan-malformed'
  | 'plan-other'
  | 'verdict-missing'
  | 'verdict-malformed'
  | 'verdict-other'
  | 'verdict-differs'
  | HeldFault['code']
  | 'record-malformed'
  | 'keys-malformed'
  | 'signature-refused'
  | 'key-unproven'
  | 'key-not-proven'
  | 'nothing-signed';

export interface JudgedAgain {
  readonly path: string;
  readonly said: StatedDecision;
  readonly versions: Versions;
  readonly same: boolean;
}

/** The result of checking a dossier. It is valid if there is neither a difference nor a fault. */
export interface Verification {
  readonly about: Index | null;
  readonly differences: readonly Difference[];
  readonly faults: readonly DossierFault[];
  readonly verdicts: readonly JudgedAgain[];
  readonly signatures: readonly { readonly path: string; readonly signature: FileSignature }[];
  /** Files that could be changed together with the manifest without being noticed. */
  readonly unsigned: readonly string[];
  readonly gone: readonly Gone[];
}

export type Verified =
  | { readonly kind: 'read'; readonly verification: Verification }
  | { readonly kind: 'unreadable'; readonly problem: Unreadable };

export function isConfirmed({ differences, faults }: Verification): boolean {
  return differences.length === 0 && faults.length === 0;
}

/**
 * Checks a dossier offline: every file against the manifest, every signature, and the rules once more on the
 * recorded facts. `proven`: keys that the verifier has from outside.
 */
export async function verifyDossier(
  files: DossierFiles,
  proven: ProvenKeys | null,
): Promise<Verified> {
  const manifest = readManifest(files);
  if (manifest.kind !== 'read') return { kind: 'unreadable', problem: { why: manifest.kind } };
  const { differences } = manifest;
  const index = readAs(Index, files.get(INDEX_FILE));
  if (index === null) {
    const faults = [{ code: 'index-malformed', path: INDEX_FILE } as const];
    const unsigned = [...files.keys()];
    const nothing = { verdicts: [], signatures: [], gone: [], unsigned };
    return { kind: 'read', verification: { about: null, differences, faults, ...nothing } };
  }
  const faults: DossierFault[] = [...planFaults(files, index)];
  const verdicts = judgedAgain(files, index, faults);
  const signatures = await signaturesIn(files, index, proven, faults);
  const signed = new Set(
    signatures.filter(({ signature }) => signature.kind === 'good').map(({ path }) => path),
  );
  const unsigned = [...files.keys()].filter((path) => path !== MANIFEST && !signed.has(path));
  const { gone } = index;
  const found = { verdicts, signatures, unsigned: unsigned.toSorted(), gone };
  return { kind: 'read', verification: { about: index, differences, faults, ...found } };
}

function planFaults(files: DossierFiles, index: Index): readonly DossierFault[] {
  const bytes = files.get(PLAN_FILE);
  const reading = bytes === undefined ? null : readIntervention(PLAN_FILE, bytes);
  const plan =
    reading?.ok === true
      ? { intervention: reading.value, planDigest: reading.planDigest }
      : (reading?.plan ?? null);
  if (plan === null) return [{ code: 'plan-malformed', path: PLAN_FILE }];
  const same =
    plan.intervention.id === index.intervention && plan.planDigest === index['plan-digest'];
  return same ? [] : [{ code: 'plan-other', path: PLAN_FILE }];
}

function judgedAgain(
  files: DossierFiles,
  index: Index,
  faults: DossierFault[],
): readonly JudgedAgain[] {
  const paths = [...files.keys()].filter((path) => path.startsWith(VERDICTS_FOLDER)).toSorted();
  if (paths.length === 0) faults.push({ code: 'verdict-missing', path: VERDICTS_FOLDER });
  return paths.flatMap((path): readonly JudgedAgain[] => {
    const reading = readKept(new TextDecoder().decode(files.get(path)));
    if (reading.kind === 'malformed') {
      faults.push({ code: 'verdict-malformed', path });
      return [];
    }
    const { kept, same } = reading;
    const { said, facts, versions } = kept;
    const ofThis =
      said.intervention?.id === index.intervention &&
      said.intervention.planDigest === index['plan-digest'] &&
      facts.repository?.toLowerCase() === index.repository.toLowerCase();
    if (!ofThis) faults.push({ code: 'verdict-other', path });
    if (!same) faults.push({ code: 'verdict-differs', path });
    faults.push(...heldFaults(files, index.gone, kept));
    return [{ path, said, versions, same }];
  });
}

async function signaturesIn(
  files: DossierFiles,
  index: Index,
  proven: ProvenKeys | null,
  faults: DossierFault[],
): Promise<Verification['signatures']> {
  const keys = readAs(KeysFile, files.get(KEYS_FILE));
  if (keys === null && files.has(KEYS_FILE))
    faults.push({ code: 'keys-malformed', path: KEYS_FILE });
  const within = keys?.keys ?? [];
  const issuer = issuerOf(index.server);
  const signatures: { path: string; signature: FileSignature }[] = [];
  for (const path of [...files.keys()]
    .filter((each) => each.startsWith(RECORDS_FOLDER))
    .toSorted()) {
    const record = readAs(DeploymentFile, files.get(path));
    if (record === null) {
      faults.push({ code: 'record-malformed', path });
      continue;
    }
    // One after the other: a dossier has a few.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const signature = await fileSignature(record, { index, issuer, within, proven });
    if (signature === null) continue;
    signatures.push({ path, signature });
    const code = faultCode(signature);
    if (code !== null) faults.push({ code, path });
  }
  const ofThis = signatures.some(
    ({ signature }) => signature.kind === 'good' && signature.ofThisPlan,
  );
  if (!ofThis) faults.push({ code: 'nothing-signed', path: '' });
  return signatures;
}

function faultCode(signature: FileSignature): DossierFaultCode | null {
  if (signature.kind === 'refused') return 'signature-refused';
  if (signature.kind === 'unproven') return 'key-unproven';
  return signature.proof === null ? 'key-not-proven' : null;
}
