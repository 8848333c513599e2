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
 * The help texts. A paragraph's lines begin at the margin; an option and its meaning are in two columns, at
 * least two spaces apart.
 */
export type HelpPages = Readonly<Record<CommandName | 'overview', string>>;
