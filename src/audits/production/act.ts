/**
 * What a command, script or action does. `deploys`: it changes something that runs, wherever that is.
 * `perhaps`: it does so only if something shows that it is production. `dispatches`: it starts a workflow,
 * here or elsewhere. `here`: it changes the machine it runs on, which may be production's. `opaque`: unknown.
 * `harmless`: it changes nothing that runs.
 */
export type Act = 'deploys' | 'perhaps' | 'dispatches' | 'here' | 'opaque' | 'harmless';

/** Separates the possible values of one expression. */
export const OR = '\uE005';

/** Most dangerous first. */
const BY_DANGER: readonly Act[] = ['deploys', 'dispatches', 'perhaps', 'here', 'opaque'];

export function worstOf(acts: readonly Act[]): Act {
  return BY_DANGER.find((act) => acts.includes(act)) ?? 'harmless';
}
