import type { WorkflowJob, PlacedText } from '../workflow.ts';
import { possibleTexts } from './acts.ts';
import { type Conduct, fileName, type Surroundings } from './conduct.ts';
import { evidenceIn } from './evidence.ts';
import { type Caller, lookupIn } from './scope.ts';
import { actOfName } from './script-names.ts';
import { segments } from './words.ts';

/** What a called workflow that cannot be read seems to do, by its name and its inputs. */
export type CallKind = 'production' | 'unclear' | 'harmless' | 'test' | 'unknown';

/** Words of workflows that do not deploy, whatever else their names say. */
const HARMLESS =
  /^(?:lint|linter|test|tests|codeql|scan|scanner|security|check|checks|build|ci|docs|stale|label|labeler|release|drafter|please|validate|pr|pull|review|dependency|dependabot|renovate|sbom|trivy|sonar|snyk|format|unit|integration|e2e|smoke|notify|slack|plan|publish|npm|docker|image|coverage|triage|issue|issues|cleanup|lock|greetings|semantic|commitlint|ort|zizmor|actionlint|licen[cs]es?)$/;

/** Judges the call of a workflow that is not here, or cannot be read. */
export function callOf(caller: Caller, uses: PlacedText, around: Surroundings): CallKind {
  const { job } = caller;
  const file = fileName(uses.text);
  const lookup = lookupIn(caller, around.callers);
  const handed = [...job.inputs.values()].flatMap(({ text }) => possibleTexts(text, lookup));
  const deploys = [file, job.id].some((name) => actOfName(name, []) === 'deploys');
  const harmless = [file, job.id].some((name) =>
    segments(name).some((part) => HARMLESS.test(part)),
  );
  if (!deploys && harmless) return 'harmless';
  const said = evidenceIn([...handed, file, job.id, job.name?.text ?? ''], around.names).said;
  if (said !== null) return said;
  return deploys ? 'unclear' : 'unknown';
}

/** The same as the conduct of the calling job. */
export function conductOfCall(caller: Caller, uses: PlacedText, around: Surroundings): Conduct {
  const call = callOf(caller, uses, around);
  const lookup = lookupIn(caller, around.callers);
  const handed = [...caller.job.inputs.values()].flatMap(({ text }) => possibleTexts(text, lookup));
  const { by } = evidenceIn([...handed, fileName(uses.text), caller.job.id], around.names);
  return {
    kind: call === 'harmless' || call === 'unknown' ? 'none' : call,
    does: uses.text.replace(/@.*$/, ''),
    by: call === 'production' ? by : '',
    byEnvironment: false,
    place: uses.place,
    elsewhere: !uses.text.startsWith('./'),
    done: [],
  };
}

export function nothingDone({ place }: WorkflowJob): Conduct {
  return {
    kind: 'none',
    does: '',
    by: '',
    byEnvironment: false,
    place,
    elsewhere: false,
    done: [],
  };
}
