import type { Examined } from './examined.ts';
import type { FilePlace } from './finding.ts';
import { environmentSays } from './production/environments.ts';
import { lookupIn } from './production/scope.ts';
import { alternatives, isOpen } from './reading/values.ts';
import type { EnvironmentSetting } from './repository.ts';

/** A production environment that jobs name, with its settings; null if it does not exist. */
export interface UsedEnvironment {
  readonly name: string;
  readonly place: FilePlace;
  readonly setting: EnvironmentSetting | null;
}

/**
 * Every production environment that jobs name, with expressions resolved, and those that `solution.yml` lists
 * if GitHub has them; each once, at its first place.
 */
export function productionEnvironments({
  jobs,
  repository,
  around,
}: Examined): readonly UsedEnvironment[] {
  const { environments } = repository.settings;
  const settings = environments.known ? environments.value : [];
  const used = new Map<string, UsedEnvironment>();
  for (const { workflow, job } of jobs) {
    if (job.environment === null) continue;
    const lookup = lookupIn({ workflow, job }, around.callers);
    for (const name of alternatives(job.environment.text, lookup)) {
      const key = name.toLowerCase();
      if (isOpen(name) || environmentSays(name, around.names) !== 'production' || used.has(key))
        continue;
      const setting = settings.find((each) => each.name.toLowerCase() === key) ?? null;
      used.set(key, { name, place: job.environment.place, setting });
    }
  }
  return [...used.values()];
}
