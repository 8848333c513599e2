import type { Audit } from './audit.ts';
import type { ExaminedJob } from './examined.ts';
import { type AuditFinding, found, type FilePlace } from './finding.ts';
import { fetchedBy, packagesIn, takenByGit } from './fetching.ts';
import { type Actions, actsOfStep } from './production/acts.ts';
import { lookupIn, lookupInAction } from './production/scope.ts';
import { alternatives, CHOSEN, JUDGED, type Lookup, pathsIn } from './reading/values.ts';
import type { WorkflowStep, PlacedText, Variables } from './workflow.ts';

/**
 * The gate judges the commit of its run; what is deployed after it must be that commit, or what was built
 * from it in the same run.
 */
export const otherCode: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    const { gate, others } = each;
    if (gate === null) return [];
    const { callers, actions } = examined.around;
    const after = others
      .filter(({ index }) => index > gate.step.index)
      .flatMap((step) => within({ step, lookup: lookupIn(each, callers, step) }, actions));
    return [
      ...after.flatMap((one) => stepFindings(each, one, actions)),
      ...packages(each, after, actions),
    ];
  });

/** A step, with the scope in which its texts are resolved. */
interface Placed {
  readonly step: WorkflowStep;
  readonly lookup: Lookup;
}

/** The step, or the steps of the repository's action that it uses, directly or indirectly. */
function within({ step, lookup }: Placed, actions: Actions, depth = 0): readonly Placed[] {
  const folder = /^\.\/(?<folder>.+?)\/?$/.exec(step.uses?.text ?? '')?.groups?.['folder'];
  const action = folder === undefined || depth > 3 ? null : actions(folder);
  if (action?.composite !== true) return [{ step, lookup }];
  const inside = lookupInAction(action.inputs, step.inputs, lookup);
  return action.steps.flatMap((inner) =>
    within({ step: inner, lookup: inside }, actions, depth + 1),
  );
}

function stepFindings(
  { job, workflow }: ExaminedJob,
  { step, lookup }: Placed,
  actions: Actions,
): readonly AuditFinding[] {
  const facts = { job: job.id };
  const uses = step.uses?.text ?? '';
  if (/^actions\/checkout(?:@|$)/i.test(uses)) return checkout(step, lookup, facts);
  const artifact = artifactPlace(step, uses);
  if (artifact !== null) return [found('code.artifact', artifact, { ...facts, step: step.title })];
  const deploys = actsOfStep(step, lookup, actions, 0).some(({ act }) => act !== 'harmless');
  const around = [...job.variables, ...job.inContainer, ...workflow.variables];
  return [
    ...takenByGit(step, lookup, facts),
    ...(deploys ? images(step, around, lookup, facts) : []),
    ...injected(step, lookup, facts),
  ];
}

type Facts = Readonly<Record<string, string>>;

function checkout({ inputs }: WorkflowStep, lookup: Lookup, facts: Facts): readonly AuditFinding[] {
  const ref = inputs.get('ref');
  const repository = inputs.get('repository');
  const own =
    repository === undefined ||
    repository.text === '' ||
    /^\$\{\{\s*github\.repository\s*\}\}$/i.test(repository.text);
  if (!own && repository !== undefined) {
    return [
      found('code.other-repository', repository.place, { ...facts, repository: repository.text }),
    ];
  }
  if (ref === undefined || ref.text === '' || isJudged(ref, lookup)) return [];
  return [found('code.other-ref', ref.place, { ...facts, ref: ref.text })];
}

/** Returns true if the text is exactly what the gate judged, or the run's commit. */
function isJudged({ text }: PlacedText, lookup: Lookup): boolean {
  if (/^\$\{\{\s*steps\.[\w-]+\.outputs\.(?:tag|commit|release|ref|sha)\s*\}\}$/i.test(text))
    return true;
  return alternatives(text, lookup).every((value) => {
    const rest = value.replace(/^refs\/tags\//, '');
    return rest === JUDGED || rest === '';
  });
}

/** Artifacts of another run or repository. */
function artifactPlace({ inputs, uses, run }: WorkflowStep, name: string): FilePlace | null {
  if (/^actions\/download-artifact(?:@|$)/i.test(name)) {
    const other = inputs.get('run-id') ?? inputs.get('repository');
    return other === undefined || /^\$\{\{\s*github\.(?:run_id|repository)\s*\}\}$/.test(other.text)
      ? null
      : other.place;
  }
  if (
    uses !== null &&
    /^(?:dawidd6|bettermarks|aochmann|marcofaggian|ishworkh)\/.*download-artifact|^dsaltares\/fetch-gh-release/i.test(
      name,
    )
  )
    return uses.place;
  const downloads = run !== null && /\bgh\s+run\s+download\b/.test(run.text);
  return downloads ? run.place : null;
}

const NAMES_CODE =
  /image|tag|version|(?:^|[_-])ref(?:$|[_-])|sha|commit|digest|release|build|artifact|package|revision|branch|run/i;
/** A tag that may name another image tomorrow. */
const MOVING =
  /[\w/-]:(?:latest|main|master|stable|edge|nightly|dev)(?=$|[\s"'@,])|image\.tag=(?:latest|main|master|stable)\b/;

/** Images, versions or packages that whoever starts the run chooses, or that may change. */
function images(
  step: WorkflowStep,
  around: Variables,
  lookup: Lookup,
  facts: Facts,
): readonly AuditFinding[] {
  const mentioned = mentionedIn(step, around);
  const texts = [...textsOf(step), ...mentioned.map(({ value }) => value)];
  const names = new Map(mentioned.map(({ name, value }) => [value, name] as const));
  for (const text of texts) {
    for (const path of pathsIn(text.text)) {
      const name = `${path.slice(-1).join('')} ${names.get(text) ?? ''}`;
      const chosen = chosenBy(path, lookup);
      if (chosen && NAMES_CODE.test(name)) {
        return [found('code.chosen', text.place, { ...facts, input: path.join('.') })];
      }
    }
  }
  const moving = texts.flatMap(({ text, place }) => {
    const match = MOVING.exec(text);
    return match === null ? [] : [found('code.moving', place, { ...facts, image: match[0] })];
  });
  return moving.slice(0, 1);
}

/** Variables of the job or workflow that a script mentions. */
function mentionedIn({ run, variables }: WorkflowStep, around: Variables) {
  const own = new Set(variables.map(({ name }) => name.text));
  return around.flatMap(({ name: { text: name }, value }) => {
    const names = new RegExp(`(?:\\$(?:env:)?\\{?|%)${name}(?!\\w)`, 'i');
    const isNamed = run !== null && !own.has(name) && /^\w+$/.test(name) && names.test(run.text);
    return isNamed && value !== null ? [{ name, value }] : [];
  });
}

/** Packages of other runs that a later command of the job deploys. */
function packages({ job }: ExaminedJob, after: readonly Placed[], actions: Actions) {
  return after.flatMap(({ step, lookup }, index): readonly AuditFinding[] => {
    const fetched = fetchedBy(step, lookup);
    if (fetched.length === 0 || step.run === null) return [];
    const deployed = packagesIn(
      after.slice(index).flatMap((later) =>
        actsOfStep(later.step, later.lookup, actions, 0)
          .filter(({ act }) => act !== 'harmless')
          .flatMap(({ where }) => where),
      ),
    );
    const other = fetched.some(
      ({ files }) => files === null || files.some((file) => deployed.includes(file)),
    );
    return other ? [found('code.artifact', step.run.place, { job: job.id, step: step.title })] : [];
  });
}

/** Every text that a step passes to what it runs, each once. */
function textsOf({ run, inputs, variables }: WorkflowStep): readonly PlacedText[] {
  const own = [...(run === null ? [] : [run]), ...inputs.values()];
  return [...own, ...variables.flatMap(({ value }) => (value === null ? [] : [value]))];
}

/** Returns true if whoever starts the run, or a variable of the repository, can choose it freely. */
function chosenBy(path: readonly string[], lookup: Lookup): boolean {
  const values = lookup(path);
  if (path[0] === 'vars') return true;
  return values?.some((value) => value.includes(CHOSEN)) ?? false;
}

/** Text of others inserted into a script before the shell reads it: it can contain commands. */
function injected(
  { run, inputs }: WorkflowStep,
  lookup: Lookup,
  facts: Facts,
): readonly AuditFinding[] {
  const scripts = [run, inputs.get('script') ?? null, inputs.get('inlinescript') ?? null];
  for (const script of scripts) {
    for (const path of script === null ? [] : pathsIn(script.text)) {
      const values = lookup(path) ?? [];
      if (script !== null && path[0] !== 'env' && values.some((value) => value.includes(CHOSEN))) {
        return [found('code.injected', script.place, { ...facts, input: path.join('.') })];
      }
    }
  }
  return [];
}
