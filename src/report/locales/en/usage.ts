import { ENGLISH_MOMENTS } from '../../moments.ts';

export const USAGE = {
  command: (value: string) => `There is no command "${value}".`,
  argument: (value: string) => `"${value}" is not an argument of this command.`,
  folder: (value: string) =>
    `"${value}" is not a folder. Give the repository's folder with --repo.`,
  failed: (value: string) =>
    `The command failed: ${value}. With NODE_DEBUG=ezdrav it shows maintainers more.`,
  value: (option: string, value: string, expected: string) =>
    `${option} "${value}" is not understood. Expected: ${expected}.`,
  gap: (option: string, value: string, onDay: string, from: string, to: string) =>
    `${option} "${value}" is a time that does not exist: ${onDay} the clocks skip from ${from} to ${to}. Choose a time before or after.`,
  ambiguous: (option: string, value: string, offsets: readonly string[]) =>
    `${option} "${value}" occurs twice that night. Say which one: ${offsets.map((offset) => `${value}${offset}`).join(' or ')}.`,
  wrongOffset: (option: string, value: string, expected: string) =>
    `${option} "${value}" has an offset that is not Ljubljana's then. Ljubljana's is ${expected}; or write Z, or no offset.`,
  noValue: (option: string) =>
    `${option} needs a value. One that begins with - is written ${option}=VALUE.`,
  needlessValue: (option: string) => `${option} takes no value: write it alone.`,
  missing: (option: string, example: string) =>
    `${option} is missing, for example ${option} ${example}.`,
  tooShort: (option: string, least: number) =>
    `${option} needs at least ${ENGLISH_MOMENTS.count(least, { one: 'character', other: 'characters' })}.`,
  permission: (path: string) => `"${path}" may not be read or written. Check its permissions.`,
  unreadable: (path: string) =>
    `"${path}" could not be read or written. Check that it exists and is intact.`,
  near: (near: string) => `Did you mean "${near}"?`,
  /** The names in capitals in the help: a value without an option's name. */
  places: {},
  which: (option: string, expected: string) => `${option} is missing. It can be: ${expected}.`,
  noIntervention:
    'There is no intervention in .ezdrav/ yet. "ezdrav new TAG" writes the plan of one.',
  brokenOff: 'Interrupted; nothing was written.',
  missingOptions: (options: string) =>
    `There is no terminal to ask on, so these options are needed: ${options}.`,
  already: (key: string) =>
    `${key} is already recorded. --replace replaces it; the difference is shown first.`,
  tagTaken: (tag: string, id: string, path: string) =>
    `${id} (${path}) already announces ${tag}, so the gate could not tell which one you mean. Record how it ended first: ezdrav record outcome ${id} --result cancelled`,
  noNight: 'No allowed night is known as far as the calendar of work-free days reaches.',
  notUrgent: (id: string) =>
    `${id} is not urgent: it is announced, not notified ("ezdrav record announcement").`,
  noOutcome: (id: string) =>
    `${id} has no outcome yet. Record how it went first: ezdrav record outcome ${id}`,
  notLeft: (ref: string) => `${ref} has no last day yet. "ezdrav record left ${ref}" comes first.`,
  changed: (path: string) =>
    `"${path}" was changed by somebody else in the meantime, so nothing was written. Run the command again.`,
  inFuture: (option: string, value: string) =>
    `${option} "${value}" is in the future; only what has happened can be recorded.`,
  help: (command: string) => `${command} --help shows what is available.`,
};
