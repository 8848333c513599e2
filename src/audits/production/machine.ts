import { alternatives } from '../reading/values.ts';
import type { Variables } from '../workflow.ts';
import type { Done } from './acts.ts';
import { type Caller, type Callers, lookupIn } from './scope.ts';

/** Machines that GitHub starts for one job and then discards. */
const THROWN_AWAY =
  /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\d.]*)(?:-(?:arm|intel|large|xlarge))*$/i;
/** What directs docker to another machine. */
const TURNED =
  /DOCKER_HOST|DOCKER_CONTEXT|CONTAINER_HOST|docker-machine|(?:docker|podman)\s+(?:context\s+(?:use|create)|system\s+connection)|docker\S{0,12}(?:context|remote)/i;

/**
 * What a job's steps do to the machine they run on: nothing if it is ephemeral, otherwise perhaps something
 * to production.
 */
export function onItsMachine(
  done: readonly Done[],
  caller: Caller,
  callers: Callers,
): readonly Done[] {
  if (!done.some(({ act }) => act === 'here')) return done;
  const act = isThrownAway(caller, callers) && !isTurned(done, caller) ? 'harmless' : 'perhaps';
  return done.map((each) => (each.act === 'here' ? { ...each, act } : each));
}

function isThrownAway(caller: Caller, callers: Callers): boolean {
  const lookup = lookupIn(caller, callers);
  const labels = caller.job.runsOn.flatMap((label) => alternatives(label, lookup));
  return labels.length > 0 && labels.every((label) => THROWN_AWAY.test(label));
}

function isTurned(done: readonly Done[], { workflow, job }: Caller): boolean {
  const names = (variables: Variables): readonly string[] => variables.map(({ name }) => name.text);
  const texts = [
    ...names(workflow.variables),
    ...names(job.variables),
    ...job.steps.flatMap(({ run, uses, variables }) => [
      run?.text ?? '',
      uses?.text ?? '',
      ...names(variables),
    ]),
    ...done.flatMap(({ what, where }) => [what, ...where]),
  ];
  return texts.some((text) => TURNED.test(text));
}
