import { readDirectory } from '../../runner/directory.ts';
import { type CommandArgs, choice, repoOption, type CommandResult } from '../arguments.ts';
import { houseIn } from '../organisation/folder.ts';
import { doctorOffline } from '../doctor/offline.ts';

/** `ezdrav doctor`: ways around the gate, as far as a working tree shows them. */
export function doctorCommand(asked: CommandArgs): CommandResult {
  const { text, exitCode } = doctorOffline(readDirectory(repoOption(asked)), {
    format: choice(asked, 'format', ['text', 'json', 'sarif']) ?? 'text',
    language: choice(asked, 'language', ['en', 'sl']),
    colour: asked.colour,
    columns: asked.columns,
    house: houseIn(asked),
  });
  return { text, exitCode };
}
