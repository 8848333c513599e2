import { type Cause, causeOf } from './faults/cause.ts';
import { tellMaintainers } from './faults/maintainers.ts';
import type { ModeInput } from './modes/mode-input.ts';
import { type ModeResult, concludeFailure } from './modes/mode-result.ts';
import type { Language } from './records/types.ts';
import type { RunFailure } from './report/failure.ts';
import { loadLanguage } from './report/language.ts';
import { ContextError, readContext } from './runner/context.ts';
import { InputError, MODES, readInputs } from './runner/inputs.ts';
import { annotate, mask, print } from './runner/log.ts';
import {
  appendSummary,
  cutBack,
  type FileSizes,
  OUTPUT_NAMES,
  type OutputName,
  setOutputs,
  sizesOfFiles,
  writeBeside,
  writeReport,
} from './runner/outputs.ts';

/** Thrown if the run is cancelled; ends it like any other failure. */
class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Milliseconds after which a cancelled run ends, whatever it is waiting for. */
const GRACE = 5_000;

/**
 * Runs the action: one mode, one result, one place that sets the exit code. The exit code is 1 from the
 * beginning, so that a process that dies, hangs or forgets allows nothing.
 */
export async function runAction(): Promise<void> {
  process.exitCode = 1;
  const cancellation = new AbortController();
  let result: ModeResult | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      cancellation.abort(new Cancelled(signal));
      setTimeout(() => {
        // Reports how the run ended even if something hangs.
        if (result === null) conclude(concludeFailure({ kind: 'cancelled' }, languageAsked()));
        process.exit(1);
      }, GRACE).unref();
    });
  }
  // Reached without a result if nothing is pending that could still answer.
  process.once('beforeExit', () => {
    if (result === null) conclude(concludeFailure({ kind: 'unanswered' }, languageAsked()));
  });
  await loadLanguage(languageAsked());
  try {
    const inputs = readInputs(process.env);
    const context = readContext(process.env);
    for (const secret of [
      inputs.smtpUrl,
      inputs.people,
      inputs.membersToken,
      inputs.organisationToken,
      inputs.solutionsToken,
    ]) {
      if (secret !== undefined) mask(secret);
    }
    const reached = await perform({ inputs, context, signal: cancellation.signal });
    // A mode may take a request aborted by the signal for a failed one; the run ends as cancelled all the
    // same.
    cancellation.signal.throwIfAborted();
    result = reached;
  } catch (error) {
    result = concludeFailure(failureOf(error), languageAsked());
  }
  conclude(result);
}

/** The language of a failure, even if another input is invalid and none could be read. */
function languageAsked(): Language {
  return process.env['INPUT_LANGUAGE']?.trim() === 'sl' ? 'sl' : 'en';
}

function failureOf(error: unknown): RunFailure {
  if (error instanceof InputError)
    return { kind: 'input', name: error.input, expected: error.expected, why: error.why };
  if (error instanceof ContextError) return { kind: 'runner', name: error.variable };
  if (error instanceof Cancelled) {
    // The signal's name helps those who know signals.
    tellMaintainers('cancelled', error.message);
    return { kind: 'cancelled' };
  }
  tellMaintainers('unexpected', error);
  return { kind: 'unexpected', cause: causeOf(error) };
}

/** Each mode is loaded on demand, so that what a gate does not need does not slow it. */
async function perform(input: ModeInput): Promise<ModeResult> {
  // A gate uses one language only, and loads it once it is known.
  if (input.inputs.mode !== 'gate') await loadLanguage();
  switch (input.inputs.mode) {
    case 'gate':
      return (await import('./modes/gate.ts')).gate(input);
    case 'check':
      return (await import('./modes/check.ts')).check(input);
    case 'announce':
      return (await import('./modes/announce.ts')).announce(input);
    case 'approve':
      return (await import('./modes/approve.ts')).approve(input);
    case 'close':
      return (await import('./modes/close.ts')).close(input);
    case 'request':
      return (await import('./modes/request.ts')).request(input);
    case 'resume':
      return (await import('./modes/resume.ts')).resume(input);
    case 'guard':
      return (await import('./modes/guard.ts')).guard(input);
    case 'doctor':
      return (await import('./modes/doctor.ts')).doctor(input);
    case 'staff':
      return (await import('./modes/staff.ts')).reconcileStaff(input);
    case 'report':
      return (await import('./modes/figures.ts')).report(input);
    case 'portfolio':
      return (await import('./modes/portfolio.ts')).portfolio(input);
    case 'evidence':
      return (await import('./modes/evidence.ts')).evidence(input);
    default:
      throw new InputError('mode', MODES.join(', '));
  }
}

/**
 * The one way out: report, summary, outputs (`allowed` last, true only with exit code 0), and then the log. A
 * verdict that cannot be written does not count: its outputs are undone, the run ends as an error, and
 * whatever can still be written says so.
 */
function conclude(result: ModeResult): void {
  const before = sizesOfFiles();
  const fail = (error: unknown): void => {
    process.exitCode = 1;
    concludeUnwritten(before, causeOf(error));
    tellMaintainers('unwritten', error);
  };
  // The error of a log that cannot be written (a closed pipe) arrives after the write.
  process.stdout.removeAllListeners('error').once('error', fail);
  try {
    const report = writeReport(result.report);
    const { dossier, kept, beside = {} } = result;
    const zip = dossier === undefined ? null : writeBeside('ezdrav-dossier.zip', dossier);
    appendSummary(result.summary);
    setOutputs(outputsIn(result, report, zip));
    if (kept !== undefined) writeBeside('ezdrav-verdict.json', kept);
    for (const [name, text] of Object.entries(beside)) writeBeside(name, text);
    print(result.log);
    for (const annotation of result.annotations) annotate(annotation);
    process.exitCode = result.exitCode;
  } catch (error) {
    fail(error);
  }
}

function concludeUnwritten(before: FileSizes, cause: Cause): void {
  const failed = concludeFailure({ kind: 'unwritten', cause }, languageAsked());
  // None of this may make the rest fail, least of all a second closed pipe.
  process.stdout.on('error', () => undefined);
  for (const write of [
    () => cutBack(before),
    () => appendSummary(failed.summary),
    () => setOutputs(outputsIn(failed, null, null)),
    () => writeReport(failed.report),
    () => print(failed.log),
    () => failed.annotations.forEach(annotate),
  ]) {
    try {
      write();
    } catch {
      // This failure is about output that cannot be written.
    }
  }
}

function outputsIn(
  { outputs, exitCode }: ModeResult,
  report: string | null,
  dossier: string | null,
): readonly (readonly [OutputName, string])[] {
  const written = OUTPUT_NAMES.flatMap((name): readonly (readonly [OutputName, string])[] => {
    const value = name === 'report' ? report : name === 'dossier' ? dossier : outputs[name];
    return name === 'allowed' || value == null ? [] : [[name, value]];
  });
  return [...written, ['allowed', String(outputs.allowed === 'true' && exitCode === 0)]];
}
