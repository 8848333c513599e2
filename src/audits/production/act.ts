/**
 * What a command, script or action does. `deploys`: it changes something that runs, wherever that is.
 * `perhaps`: it does so only where something says that it is production. `dispatches`: it starts a
 * workflow, here or elsewhere. `opaque`: nobody can tell. `harmless`: it changes nothing that runs.
 */
export type Act = 'deploys' | 'perhaps' | 'dispatches' | 'opaque' | 'harmless';
