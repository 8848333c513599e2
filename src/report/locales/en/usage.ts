import { ENGLISH_MOMENTS } from '../../moments.ts';
import type { UsageCase } from '../../usage-fault.ts';

/** What is wrong with a command line; `{option}` as it is typed, `{times}` the two that are meant. */
export const USAGE = {
  faults: {
    'unknown-command': 'There is no command "{value}".[ Did you mean "{near}"?]',
    'unknown-argument': '"{value}" is not an argument of this command.[ Did you mean "{near}"?]',
    'no-folder': `"{value}" is not a folder. Give the repository's folder with --repo.`,
    failed: 'The command failed: {value}. With NODE_DEBUG=ezdrav it shows maintainers more.',
    'bad-value': '{option} "{value}" is not understood. Expected: {expected}.',
    gap: '{option} "{value}" is a time that does not exist: {day} the clocks skip from {from} to {to}. Choose a time before or after.',
    ambiguous: '{option} "{value}" occurs twice that night. Say which one: {times}.',
    'wrong-offset': `{option} "{value}" has an offset that is not Ljubljana's then. Ljubljana's is {expected}; or write Z, or no offset.`,
    'no-value': '{option} needs a value. One that begins with - is written {option}=VALUE.',
    'needless-value': '{option} takes no value: write it alone.',
    missing: '{option} is missing, for example {option} {example}.',
    'too-short': '{option} needs at least {least}.',
    permission: '"{value}" may not be read or written. Check its permissions.',
    unreadable: '"{value}" could not be read or written. Check that it exists and is intact.',
    which: '{option} is missing. It can be: {expected}.',
    'no-intervention':
      'There is no intervention in .ezdrav/ yet. "ezdrav new TAG" writes the plan of one.',
    'broken-off': 'Interrupted; nothing was written.',
    'missing-options': 'There is no terminal to ask on, so these options are needed: {options}.',
    already: '{key} is already recorded. --replace replaces it; the difference is shown first.',
    'tag-taken':
      '{id} ({path}) already announces {tag}, so the gate could not tell which one you mean. Record how it ended first: ezdrav record outcome {id} --result cancelled',
    'no-night': 'No allowed night is known as far as the calendar of work-free days reaches.',
    'not-urgent':
      '{id} is not urgent: it is announced, not notified ("ezdrav record announcement").',
    'no-outcome': '{id} has no outcome yet. Record how it went first: ezdrav record outcome {id}',
    'not-left': '{ref} has no last day yet. "ezdrav record left {ref}" comes first.',
    'changed-meanwhile':
      '"{value}" was changed by somebody else in the meantime, so nothing was written. Run the command again.',
    'in-future': '{option} "{value}" is in the future; only what has happened can be recorded.',
  } satisfies Record<UsageCase, string>,
  characters: (number: number) =>
    ENGLISH_MOMENTS.count(number, { one: 'character', other: 'characters' }),
  /** The names in capitals in the help: a value without an option's name. */
  places: {},
  help: (command: string) => `${command} --help shows what is available.`,
};
