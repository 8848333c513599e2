import { type Examined, isProduction } from './examined.ts';
import type { Place } from './finding.ts';
import type { EnvironmentSetting } from './repository.ts';

/** An environment that gated or production jobs name, with the settings it has; null: it has none. */
export interface UsedEnvironment {
  readonly name: string;
  readonly place: Place;
  readonly setting: EnvironmentSetting | null;
}

/** The production environments that jobs name, each once, at its first place. */
export function productionEnvironments({ jobs, repository }: Examined): readonly UsedEnvironment[] {
  const { environments } = repository.settings;
  const settings = environments.known ? environments.value : [];
  const used = jobs.flatMap(({ job }) =>
    job.environment !== null && isProduction(job.environment.text) ? [job.environment] : [],
  );
  return used.slice(0, 1).map(({ text: name, place }) => ({
    name,
    place,
    setting: settings.find((each) => isProduction(each.name)) ?? null,
  }));
}
