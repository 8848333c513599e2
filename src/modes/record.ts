import { amended } from '../records/amending.ts';
import { readIntervention } from '../records/intervention.ts';
import { readStaff } from '../records/staff.ts';
import { messagesIn } from '../report/language.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { Verdict } from '../rules/verdict.ts';
import { type CommandArgs, UsageError, type CommandResult, word } from './arguments.ts';
import { STAFF_FILE, type EzdravFiles, limitOf } from './ezdrav-files.ts';
import { recordAnnouncement, recordNotification } from './record/notices.ts';
import { recordApproval, recordRejection } from './record/approval.ts';
import { recordOutcome } from './record/outcome.ts';
import { isMailFile, type KeyAsker, mailedAnswer } from './record/mailed.ts';
import type { Occasion, FileChange } from './record/recording.ts';
import { recordReview } from './record/review.ts';
import { recordAccount, recordLeft, recordRevocation } from './record/staff.ts';
import { faultyFiles, refusedByRules } from './not-written.ts';
import { carryOut } from './writing.ts';
import { verdictOn, workingFiles } from './working-files.ts';
import type { Candidate } from '../rules/facts.ts';
import { readDirectory } from '../runner/directory.ts';

const KINDS = {
  announcement: recordAnnouncement,
  approval: recordApproval,
  rejection: recordRejection,
  notification: recordNotification,
  outcome: recordOutcome,
  review: recordReview,
  left: recordLeft,
  revocation: recordRevocation,
  account: recordAccount,
} as const satisfies Record<string, (occasion: Occasion) => Promise<FileChange>>;

export const RECORDED = Object.keys(KINDS) as readonly (keyof typeof KINDS)[];

/**
 * `ezdrav record WHAT`: writes into the file what somebody would write by hand. If a rule would refuse it,
 * the exit code is 1 and nothing is written.
 */
export async function record(asked: CommandArgs, ask?: KeyAsker): Promise<CommandResult> {
  const kind = word(asked, 'WHAT', RECORDED);
  const { repo, tree, files, language } = workingFiles(asked);
  if (files.diagnostics.length > 0) return faultyFiles(asked, language, files.diagnostics);
  const done = finishedOnDisk(repo, files);
  const occasion = { asked, files, language, finished: done.candidates };
  const [, named] = asked.positionals;
  const mailed =
    (kind === 'approval' || kind === 'rejection') && isMailFile(named)
      ? await mailedAnswer(occasion, kind, named, ask)
      : null;
  if (mailed?.kind === 'refused') return mailed.result;
  const recording = mailed?.recording ?? (await KINDS[kind](occasion));
  const opening = mailed?.opening ?? '';
  const { path, at, entry, to, next } = recording;
  const before = tree.find((file) => file.path === path)?.bytes ?? done.bytesOf(path);
  if (before === null) throw new UsageError({ kind: 'no-intervention' });
  const after = amended(new TextDecoder().decode(before), at, entry);
  const bytes = new TextEncoder().encode(after);
  const reading = path === STAFF_FILE ? readStaff(path, bytes) : readIntervention(path, bytes);
  if (!reading.ok) return faultyFiles(asked, language, reading.diagnostics);
  const isOpen = 'planDigest' in reading && reading.value.outcome === undefined;
  const verdict = isOpen ? verdictOn(asked, tree, path, unbound(before, recording)) : null;
  const refusals = verdict === null ? [] : refusalsIn(verdict, recording);
  const words = messagesIn(language).record;
  if (verdict !== null && refusals.length > 0) {
    return refusedByRules(asked, language, verdict, refusals, {
      facts: { recorded: kind, file: path },
      first: `${opening}${words.refused}`,
    });
  }
  const facts = {
    recorded: kind,
    ...('planDigest' in reading && { 'plan-digest': reading.planDigest }),
  };
  const change = { path, before, after, ...(to !== undefined && { to }) };
  const steps = [
    words.commit(path === to || to === undefined ? [path] : [path, to], kind),
    ...next,
  ];
  const result = await carryOut(asked, { repo, language, change, next: steps, facts });
  return { ...result, text: `${opening}${result.text}` };
}

/** The file without the digest that would be filled in: the statement must count by its time alone. */
function unbound(before: Uint8Array, { at, entry }: FileChange): string {
  const bare =
    typeof entry === 'object'
      ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'plan'))
      : entry;
  return amended(new TextDecoder().decode(before), at, bare);
}

function refusalsIn(verdict: Verdict, { refusedBy }: FileChange): readonly ReasonCode[] {
  const codes = verdict.rules.flatMap((row) => {
    const { code, outcome } = row;
    return code !== null && outcome === 'fail' && refusedBy(row, code) ? [code] : [];
  });
  return [...new Set(codes)];
}

const DONE = '.ezdrav/done';

/** The finished interventions of a working tree; `.ezdrav/done/` is read only on demand. */
function finishedOnDisk(
  repo: string,
  { candidates: current, known }: EzdravFiles,
): {
  readonly candidates: () => readonly Candidate[];
  /** The content of a file of `.ezdrav/done/`; null if there is none with this name. */
  readonly bytesOf: (path: string) => Uint8Array | null;
} {
  const directory = readDirectory(repo);
  const bytesOf = (path: string): Uint8Array | null =>
    path.startsWith(`${DONE}/`) ? directory.read(path, limitOf(path)) : null;
  const candidates = (): readonly Candidate[] => [
    ...current.filter(({ intervention }) => intervention.outcome !== undefined),
    ...directory.list(DONE).flatMap((name): readonly Candidate[] => {
      const path = `${DONE}/${name}`;
      const bytes = name.endsWith('.yml') ? bytesOf(path) : null;
      if (bytes === null) return [];
      const reading = readIntervention(path, bytes, known);
      if (!reading.ok || reading.value.outcome === undefined) return [];
      return [{ path, intervention: reading.value, planDigest: reading.planDigest }];
    }),
  ];
  return { candidates, bytesOf };
}
