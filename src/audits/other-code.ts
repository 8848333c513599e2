import type { Audit } from './audit.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type Finding, found, type Place } from './finding.ts';
import { actsOfStep } from './production/acts.ts';
import { lookupIn } from './production/scope.ts';
import { alternatives, CHOSEN, JUDGED, type Lookup, pathsIn } from './reading/values.ts';
import { commandsIn } from './reading/shell.ts';
import type { Step, Text } from './workflow.ts';

/**
 * The gate judges the commit its run stands on; what is deployed after it has to be that commit, or
 * what was built from it in the same run.
 */
export const otherCode: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    const { gate, others } = each;
    if (gate === null) return [];
    return others
      .filter(({ index }) => index > gate.step.index)
      .flatMap((step) => stepFindings(each, step, examined));
  });

function stepFindings(each: ExaminedJob, step: Step, { around }: Examined): readonly Finding[] {
  const { workflow, job } = each;
  const lookup = lookupIn({ workflow, job }, around.callers, step);
  const facts = { job: job.id };
  const uses = step.uses?.text ?? '';
  if (/^actions\/checkout(?:@|$)/i.test(uses)) return checkout(step, lookup, facts);
  const artifact = artifactPlace(step, uses);
  if (artifact !== null) return [found('code.artifact', artifact, { ...facts, step: step.title })];
  const deploys = actsOfStep(step, lookup, around.actions, 0).some(({ act }) => act !== 'harmless');
  return [
    ...fetched(step, facts),
    ...(deploys ? images(step, lookup, facts) : []),
    ...injected(step, lookup, facts),
  ];
}

type Facts = Readonly<Record<string, string>>;

function checkout({ inputs }: Step, lookup: Lookup, facts: Facts): readonly Finding[] {
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

/** What the gate says it judged, or what the run stands on, and nothing else. */
function isJudged({ text }: Text, lookup: Lookup): boolean {
  if (/^\$\{\{\s*steps\.[\w-]+\.outputs\.(?:tag|commit|release|ref|sha)\s*\}\}$/i.test(text))
    return true;
  return alternatives(text, lookup).every((value) => {
    const rest = value.replace(/^refs\/tags\//, '');
    return rest === JUDGED || rest === '';
  });
}

/** Artifacts of another run or repository. */
function artifactPlace({ inputs, uses, run }: Step, name: string): Place | null {
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

/** Branches pulled, other repositories cloned, by git itself. */
function fetched({ run }: Step, facts: Facts): readonly Finding[] {
  if (run === null) return [];
  const git = commandsIn(run.text).filter(({ words }) => words[0] === 'git');
  const other = git.find(({ words }) => {
    const line = words.slice(1).join(' ');
    return (
      /^(?:pull|merge|cherry-pick)\b/.test(line) ||
      /^(?:checkout|switch|reset)\b.*\b(?:main|master|develop|origin\/\S+|HEAD~?\d*)(?:\s|$)/.test(
        line,
      )
    );
  });
  return other === undefined
    ? []
    : [found('code.other-ref', run.place, { ...facts, ref: other.words.slice(0, 4).join(' ') })];
}

const NAMES_CODE =
  /image|tag|version|(?:^|[_-])ref(?:$|[_-])|sha|commit|digest|release|build|artifact|package|revision|branch|run/i;
/** A tag that names another image tomorrow. */
const MOVING =
  /[\w/-]:(?:latest|main|master|stable|edge|nightly|dev)(?=$|[\s"'@,])|image\.tag=(?:latest|main|master|stable)\b/;

/** An image, version or package that whoever starts the run chooses, or one that moves. */
function images(step: Step, lookup: Lookup, facts: Facts): readonly Finding[] {
  const texts = textsOf(step);
  for (const text of texts) {
    for (const path of pathsIn(text.text)) {
      const name = path.slice(-1).join('');
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

/** Everything a step hands to what it runs, each once. */
function textsOf({ run, inputs, variables }: Step): readonly Text[] {
  const own = [...(run === null ? [] : [run]), ...inputs.values()];
  return [...own, ...variables.flatMap(({ value }) => (value === null ? [] : [value]))];
}

/** Whoever starts the run chooses it freely, or a variable of the repository does. */
function chosenBy(path: readonly string[], lookup: Lookup): boolean {
  const values = lookup(path);
  if (path[0] === 'vars') return true;
  return values?.some((value) => value.includes(CHOSEN)) ?? false;
}

/** Text of others put into a script before the shell reads it: they write the script. */
function injected({ run, inputs }: Step, lookup: Lookup, facts: Facts): readonly Finding[] {
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
