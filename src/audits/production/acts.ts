import type { FilePlace } from '../finding.ts';
import { alternatives, type Lookup, namesIn, literalText } from '../reading/values.ts';
import { expressionPieces } from '../reading/expression.ts';
import type { LocalAction, WorkflowStep, PlacedText } from '../workflow.ts';
import { type Deed, deedsIn, type Variable } from './deeds.ts';
import { actOfAction, SCRIPT_INPUTS } from './known-actions.ts';
import { lookupInAction } from './scope.ts';
import { type Act, OR } from './act.ts';

/** One thing that a step does. */
export interface Done {
  readonly act: Act;
  /** For people: a command's first words, or the action. */
  readonly what: string;
  readonly place: FilePlace;
  /** Texts that may show where: words of the command, inputs, variables, each resolved. */
  readonly where: readonly string[];
  /** It reaches another repository's workflows. */
  readonly elsewhere: boolean;
}

/** Reads an action in a folder of this repository; null if there is none. */
export type Actions = (folder: string) => LocalAction | null;

const DEEPEST = 4;
/** Inputs that only inform people, or identify us to GitHub. */
const TELLING =
  /^(?:.*token|payload|message|text|body|title|description|comment|.*message|github-.*)$/;
/** Variables that decide how a program is built, not where it goes. */
const BUILD_MODE =
  /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|BABEL_ENV|JEKYLL_ENV|HUGO_ENV\w*|ELEVENTY_ENV|GATSBY_\w+|NEXT_PUBLIC_\w+|VITE_\w+|REACT_APP_\w+|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|BUILD_\w+|CI|DJANGO_SETTINGS_MODULE|COMPOSER_\w+|NPM_CONFIG_\w+|YARN_\w+)$/i;
/** Commands that select the target of later commands, although they change nothing themselves. */
const CONTEXT =
  /^(?:cd|pushd|set-location|kubectl|oc|terraform|tofu|terragrunt|pulumi|aws|az|gcloud|cf|export|source|kind|minikube|k3d|git|docker|yq\s+(?:\S+\s+)?-i|sed\s+-\w*i|kustomize\s+edit|\w+=)/i;
/** Actions that select a cluster or account for later steps. */
const CONTEXT_ACTION =
  /context|login|credentials|auth|kubeconfig|kubectl|get-gke|eks|cluster|workspace|tailscale|vpn|ssh-agent|setup-ssh|ssh-key/i;

/** What the steps of a job do, including those of the repository's composite actions. */
export function actsOf(
  steps: readonly WorkflowStep[],
  lookupFor: (step: WorkflowStep) => Lookup,
  actions: Actions,
  depth = 0,
): readonly Done[] {
  return steps.flatMap((step) => actsOfStep(step, lookupFor(step), actions, depth));
}

export function actsOfStep(
  step: WorkflowStep,
  lookup: Lookup,
  actions: Actions,
  depth: number,
): readonly Done[] {
  const around = aroundStep(step, lookup);
  if (step.run !== null) return runs(step.run, lookup, around);
  if (step.uses === null) return [];
  const uses = step.uses.text;
  if (uses.startsWith('./') && depth < DEEPEST) {
    const action = actions(uses.replace(/^\.\//, '').replace(/\/$/, ''));
    if (action?.composite === true) {
      const inside = lookupInAction(action.inputs, step.inputs, lookup);
      const place = step.uses.place;
      return actsOf(action.steps, () => inside, actions, depth + 1).map((done) => ({
        ...done,
        place,
        where: [...done.where, ...around],
      }));
    }
  }
  return usesAction(step, step.uses, lookup, around);
}

/** Variables, folder and condition of a step: they show where it acts, whatever it runs. */
function aroundStep(step: WorkflowStep, lookup: Lookup): readonly string[] {
  const variables = step.variables.flatMap(({ name, value }) =>
    BUILD_MODE.test(name.text) || value === null ? [] : possibleTexts(value.text, lookup),
  );
  return [...variables, ...(step.folder === null ? [] : possibleTexts(step.folder.text, lookup))];
}

/** Everything a text may say: its values, and the names of what is unknown. */
export function possibleTexts(text: string, lookup: Lookup): readonly string[] {
  return [...alternatives(text, lookup).map(literalText), ...namesIn(text)];
}

function runs(run: PlacedText, lookup: Lookup, around: readonly string[]): readonly Done[] {
  return deedsIn(resolved(run.text, lookup), variablesOf(lookup)).flatMap(
    (deed): readonly Done[] => {
      const act = deed.act === 'dispatches' && isHere(deed.words) ? 'harmless' : deed.act;
      const telling = act !== 'harmless' || CONTEXT.test(deed.what) || handsOn(deed.words);
      const where = telling
        ? [...wordsOf(deed, lookup), ...(act === 'harmless' ? [] : around)]
        : [];
      return [
        {
          act,
          what: shown(deed.what),
          place: run.place,
          where,
          elsewhere: deed.act === 'dispatches',
        },
      ];
    },
  );
}

/** `echo "STAGE=prod" >> "$GITHUB_ENV"` affects later steps. */
function handsOn(words: readonly string[]): boolean {
  return words.some((word) => /GITHUB_(?:ENV|OUTPUT)\b/.test(word));
}

/** The value of a shell variable if only one is possible. */
function variablesOf(lookup: Lookup): Variable {
  return (name) => {
    const [value, ...more] = lookup(['env', name.toLowerCase()]) ?? [];
    return value === undefined || more.length > 0 ? null : literalText(value);
  };
}

/** The script with the values of its expressions, each as part of one word. */
function resolved(script: string, lookup: Lookup): string {
  return expressionPieces(script)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const values = possibleTexts(`\${{ ${piece.source} }}`, lookup);
      const open = piece.expression === null || values.every((each) => each.trim() === '');
      return open ? OR : values.map((each) => each.replace(/[\s"'`$&;|(){}<>#\\]+/g, '_')).join(OR);
    })
    .join('');
}

/** A command's words, together with the values of the shell variables in them. */
function wordsOf(deed: Deed, lookup: Lookup): readonly string[] {
  const words = withoutMessages(deed.words);
  const own = words
    .filter((word) => !BUILD_MODE.test(word.replace(/=.*$/s, '')))
    .flatMap((word) => word.split(OR));
  const variables = words.flatMap((word) =>
    [...word.matchAll(/(?:\$\{?(?:env:)?|%)\w+/gi)].flatMap(([whole]) => {
      const name = whole.replace(/^(?:\$\{?(?:env:)?|%)/i, '').toLowerCase();
      return (lookup(['env', name]) ?? []).map(literalText);
    }),
  );
  return [...own, ...variables];
}

/** Git's messages are for people and say nothing about the target. */
function withoutMessages(words: readonly string[]): readonly string[] {
  const verb = words.findIndex((word) => /^(?:commit|tag|notes)$/.test(word));
  return words.includes('git') && verb > 0 ? words.slice(0, verb) : words;
}

function usesAction(
  step: WorkflowStep,
  uses: PlacedText,
  lookup: Lookup,
  around: readonly string[],
): readonly Done[] {
  const inputs = new Map([...step.inputs].map(([name, { text }]) => [name, text] as const));
  // A script that is entirely passed in says nothing by itself.
  const scripts = SCRIPT_INPUTS.flatMap((name) => inputs.get(name) ?? []).filter((script) =>
    expressionPieces(script).some((piece) => 'text' in piece && piece.text.trim() !== ''),
  );
  const telling = [...step.inputs].filter(
    ([name]) => !TELLING.test(name) && !SCRIPT_INPUTS.includes(name),
  );
  const handed = telling.flatMap(([name, { text }]) =>
    text === 'true' ? [name] : possibleTexts(text, lookup),
  );
  const what = shown(uses.text.replace(/@.*$/, ''));
  const done = (act: Act, more: readonly string[] = []): Done => {
    const context = act !== 'harmless' || CONTEXT_ACTION.test(uses.text);
    const where = context ? [...handed, ...around, ...more] : [];
    return { act, what, place: uses.place, where, elsewhere: act === 'dispatches' };
  };
  if (/^actions\/github-script(?:@|$)/i.test(uses.text)) {
    const script = scripts.join('\n');
    const starts = /createWorkflowDispatch|createDispatchEvent/.test(script);
    const here = /context\.repo\b/.test(script) && !/\bowner:/.test(script);
    return [done(starts && !here ? 'dispatches' : 'harmless', script.split(/[\s,'"`(){}]+/))];
  }
  const act = actOfAction(uses.text, inputs);
  if (act === 'dispatches') return [done(dispatchesHere(uses.text, inputs) ? 'harmless' : act)];
  if (scripts.length > 0 && act !== 'perhaps') {
    const inner = scripts.flatMap((script) =>
      deedsIn(resolved(script, lookup), variablesOf(lookup)),
    );
    const active = inner.filter((deed) => deed.act !== 'harmless');
    if (active.length === 0) return [done('harmless')];
    const words = active.flatMap((deed) => wordsOf(deed, lookup));
    // On another machine everything counts that is not known to be harmless.
    if (act === 'deploys') return [done('deploys', words)];
    return active.map((deed) => ({ ...done(deed.act, words), what: shown(deed.what) }));
  }
  return [done(act)];
}

/** `gh workflow run` without another repository starts a workflow of this one, which is examined itself. */
function isHere(words: readonly string[]): boolean {
  const line = words.join(' ');
  if (/(?:^|\s)(?:-R|--repo)(?:[= ])/.test(line)) return false;
  return (
    /workflow run/.test(line) || /repos\/(?:\{owner\}|\$\{?GITHUB_REPOSITORY|:owner)/.test(line)
  );
}

function dispatchesHere(uses: string, inputs: ReadonlyMap<string, string>): boolean {
  if (!/dispatch/i.test(uses)) return false;
  const target = ['repository', 'repo', 'target_repository', 'github_repository'].flatMap(
    (name) => inputs.get(name) ?? [],
  );
  return target.every((each) => each.includes('github.repository'));
}

function shown(what: string): string {
  return what.replaceAll(OR, '…').slice(0, 120);
}
