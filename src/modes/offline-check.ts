import { checkedJson, checkedText } from '../report/checked.ts';
import { readWorkingTree } from '../runner/working-tree.ts';
import { type Asked, choice, languageOption, repoOption, type Told } from './arguments.ts';
import { limitOf } from './ezdrav-files.ts';
import { readDisk } from './offline.ts';

/** `ezdrav check`: every file read as the gate reads it, every fault named. */
export function checkOffline(asked: Asked): Told {
  const format = choice(asked, 'format', ['text', 'json']) ?? 'text';
  const files = readDisk(readWorkingTree(repoOption(asked), limitOf), undefined);
  const language = languageOption(asked, files.solution.language);
  const checked = {
    read: [...files.locate.keys()].sort(),
    plans: files.candidates.map(({ path, intervention, planDigest }) => ({
      path,
      id: intervention.id,
      planDigest,
    })),
    diagnostics: files.files.kind === 'invalid' ? files.files.diagnostics : [],
  };
  const text =
    format === 'json'
      ? JSON.stringify(checkedJson(checked, language), null, 2)
      : checkedText(checked, language, asked.colour);
  return { text, exitCode: checked.diagnostics.length === 0 ? 0 : 2 };
}
