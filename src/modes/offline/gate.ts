import { inHouse } from '../organisation/folder.ts';
import { jsonReport } from '../../report/json.ts';
import { loadLanguage } from '../../report/language.ts';
import { verdictText } from '../../report/text.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { selectIntervention } from '../../rules/selection.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { readWorkingTree } from '../../runner/working-tree.ts';
import {
  type CommandArgs,
  atOption,
  choice,
  languageOption,
  pathOption,
  repoOption,
  textOption,
  type CommandResult,
} from '../arguments.ts';
import { limitOf } from '../ezdrav-files.ts';
import { offlineFacts, readDisk } from '../offline.ts';
import { VERSIONS } from '../versions.ts';
import { lookedIn } from './looked-in.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** `ezdrav gate`: judges a working tree, offline. */
export async function gateOffline(asked: CommandArgs): Promise<CommandResult> {
  const now = atOption(asked);
  const repo = repoOption(asked);
  const ref = textOption(asked, 'ref', /^\S+$/, 'refs/tags/v4.12.0');
  const format = choice(asked, 'format', ['text', 'json']) ?? 'text';
  const argued = {
    now,
    intervention: pathOption(asked, 'intervention', repo, '.ezdrav/intervention.yml'),
    ref: ref === undefined || ref.startsWith('refs/') ? ref : `refs/tags/${ref}`,
    sha: textOption(asked, 'sha', COMMIT, '40 × 0–9 a–f'),
    actor: textOption(asked, 'actor', /^[\w-]+(?:\[bot\])?$/, 'LOGIN'),
  };
  const files = inHouse(asked, readDisk(readWorkingTree(repo, limitOf), argued.intervention));
  const { environments } = files.solution;
  const names = ['production', 'test', ...environments.production, ...environments.test];
  const question = {
    ...argued,
    environment: choice(asked, 'environment', [...new Set(names)]) ?? 'production',
  };
  const facts = offlineFacts(question, files);
  const { candidate } = selectIntervention(files.files, facts.target);
  const verdict = evaluate(candidate, files.solution, facts);
  const language = languageOption(asked, files.solution.language);
  await loadLanguage(language);
  const text =
    format === 'json'
      ? JSON.stringify(jsonReport(verdict, VERSIONS, language), null, 2)
      : verdictText(verdict, { language, colour: asked.colour, columns: asked.columns }) +
        lookedIn(repo, verdict.diagnostics, language);
  return { text, exitCode: exitCodeOf(verdict) };
}

/** 0 allowed, 1 denied or unknown, 2 an invalid file. */
function exitCodeOf(verdict: Verdict): 0 | 1 | 2 {
  if (verdict.allowed) return 0;
  return verdict.decision === 'invalid' ? 2 : 1;
}
