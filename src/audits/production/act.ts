/**
 * What a command, script or action does. `deploys`: it changes something that runs, wherever that is.
 * `perhaps`: it does so only where something says that it is production. `dispatches`: it starts a
 * workflow, here or elsewhere. `here`: it changes the machine it runs on, and that may be production's.
 * `opaque`: nobody can tell. `harmless`: it changes nothing that runs.
 */
export type Act = 'deploys' | 'perhaps' | 'dispatches' | 'here' | 'opaque' | 'harmless';

/** Between the values that one expression may have. */
export const OR = '\uE005';

/** The most dangerous first. */
const BY_DANGER: readonly Act[] = ['deploys', 'dispatches', 'perhaps', 'here', 'opaque'];

export function worstOf(acts: readonly Act[]): Act {
  return BY_DANGER.find((act) => acts.includes(act)) ?? 'harmless';
}
