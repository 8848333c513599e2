import type { Language } from '../records/types.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Verdict } from '../rules/verdict.ts';
import { type DiskFile, readWorkingTree } from '../runner/working-tree.ts';
import { type CommandArgs, languageOption, repoOption } from './arguments.ts';
import { type EzdravFiles, limitOf } from './ezdrav-files.ts';
import { offlineFacts, readDisk } from './offline.ts';
import { surelyInHouse } from './organisation/folder.ts';

/** The files that a command is about, and the language in which it answers. */
export interface WorkingFiles {
  readonly repo: string;
  readonly tree: readonly DiskFile[];
  readonly files: EzdravFiles;
  readonly language: Language;
}

/** The files of the folder that `--repo` names, in their organisation; `named`: the only intervention looked at. */
export function workingFiles(asked: CommandArgs, named?: string): WorkingFiles {
  const repo = repoOption(asked);
  const tree = readWorkingTree(repo, limitOf);
  const files = surelyInHouse(asked, readDisk(tree, named));
  return { repo, tree, files, language: languageOption(asked, files.solution.language) };
}

/** The verdict on the files with this one among them. */
export function verdictOn(
  asked: CommandArgs,
  tree: readonly DiskFile[],
  path: string,
  text: string,
): Verdict {
  const bytes = new TextEncoder().encode(text);
  const file: DiskFile = { path, mode: '100644', type: 'blob', size: bytes.length, bytes };
  const others = tree.filter((each) => each.path !== path);
  const files = surelyInHouse(asked, readDisk([...others, file], path));
  const candidate = files.candidates.find((each) => each.path === path) ?? null;
  const question = {
    now: asked.now,
    ref: undefined,
    sha: undefined,
    actor: undefined,
    environment: candidate?.intervention.environment ?? 'production',
    intervention: path,
  };
  return evaluate(candidate, files.solution, offlineFacts(question, files));
}
