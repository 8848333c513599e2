/** The commands, in the order of the overview. */
export const COMMAND_NAMES = [
  'gate',
  'check',
  'plan',
  'init',
  'new',
  'urgent',
  'record',
  'letter',
  'doctor',
  'report',
  'evidence',
  'verify',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/**
 * What help says. A paragraph's lines begin at the margin; an option and what it means stand in two columns,
 * at least two spaces apart.
 */
export type HelpPages = Readonly<Record<CommandName | 'overview', string>>;
