import { existsSync } from 'node:fs';
import { packed } from '../../dossier/zip.ts';
import { repositoryNamed } from '../../github/name.ts';
import { RepositoryClient } from '../../github/repository-client.ts';
import { problemDetail } from '../../report/problem-words.ts';
import { dossierParts, goneJson, notGatheredJson } from '../../report/dossier/gathered.ts';
import { partsText } from '../../report/render-log.ts';
import { messagesIn } from '../../report/language.ts';
import { writeFolder, writeNewFile } from '../../runner/dossier-folder.ts';
import { presentRepository, readClone } from '../../runner/git-folder.ts';
import { readServer } from '../../runner/server.ts';
import {
  badValue,
  type CommandArgs,
  choice,
  languageOption,
  textOption,
  type CommandResult,
} from '../arguments.ts';
import { commandClient } from '../mode-input.ts';
import { gatherDossier } from './gathering.ts';
import { filled } from '../../report/filled.ts';

const NAME = /^[\w.-]+\/[\w.-]+$/;

/**
 * `ezdrav evidence ID`: asks GitHub for everything it still has about an intervention and writes it as a
 * folder and a zip. Exit code 1 if something could not be read; what is gone for good is no failure.
 */
export async function evidenceCommand(asked: CommandArgs): Promise<CommandResult> {
  const [id] = asked.positionals;
  if (id === undefined || !/^[A-Za-z0-9._-]{1,64}$/.test(id)) {
    throw badValue('ID', id ?? '', ['POSEG-2026-041']);
  }
  const language = languageOption(asked, undefined);
  const words = messagesIn(language).dossier;
  const json = choice(asked, 'format', ['text', 'json']) === 'json';
  const meant = repositoryMeant(asked);
  const access = readServer(process.env);
  const { server, token } = access;
  if (token === null) return { text: words.noToken, exitCode: 2, noAnswer: true };
  const asking = filled(words.asking, { host: new URL(server).host, repository: meant });
  const out = textOption(asked, 'out', /./, 'DIR') ?? `dossier-${id}`;
  if (existsSync(out) || existsSync(`${out}.zip`)) {
    return { text: filled(words.taken, { path: out }), exitCode: 2, noAnswer: true };
  }
  const client = commandClient(access, token);
  try {
    client.begin();
    const repository = new RepositoryClient(client, repositoryNamed(meant));
    const gathering = await gatherDossier({ repository, server }, id);
    const failed = (text: string, why: Parameters<typeof notGatheredJson>[0]): CommandResult =>
      json
        ? { text: JSON.stringify(notGatheredJson(why, language), null, 2), exitCode: 1 }
        : { text: `${asking}\n\n${text}`, exitCode: 1, noAnswer: true };
    switch (gathering.kind) {
      case 'problem': {
        const { problem } = gathering;
        const { request, permission } = problem;
        const detail = problemDetail(problem, messagesIn(language));
        const said = filled(words.problem, {
          request,
          detail: [detail, permission].filter(Boolean).join(', '),
        });
        return failed(said, { problem });
      }
      case 'no-such':
        return failed(filled(words.noSuch, { id, known: gathering.known.join(', ') }), {
          reason: 'file.missing',
        });
      case 'several':
        return failed(filled(words.several, { id, paths: gathering.paths.join(', ') }), {
          reason: 'target.ambiguous',
        });
      case 'gathered': {
        const { files, index } = gathering;
        if (!writeFolder(out, files) || !writeNewFile(`${out}.zip`, packed(files))) {
          return { text: filled(words.taken, { path: out }), exitCode: 2, noAnswer: true };
        }
        const whole = index.gone.every(({ why }) => why === 'not-found');
        const exitCode = whole ? 0 : 1;
        if (json) {
          const gone = goneJson(index.gone, language);
          const document = { ...index, gone, folder: out, zip: `${out}.zip` };
          return { text: JSON.stringify(document, null, 2), exitCode };
        }
        const text = partsText(dossierParts(index, [...files.keys()], language), language);
        return { text: `${asking}\n\n${text}\n${filled(words.written, { path: out })}`, exitCode };
      }
    }
  } finally {
    client.close();
  }
}

/** `--repo OWNER/NAME`, or the repository that the folder was cloned from. */
function repositoryMeant(asked: CommandArgs): string {
  const value = textOption(asked, 'repo', /./, 'OWNER/NAME') ?? presentRepository();
  const remote = existsSync(value) ? (readClone(value).remote ?? '') : value;
  const [, found = remote] = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  if (!NAME.test(found)) {
    throw badValue('repo', value, ['OWNER/NAME']);
  }
  return found;
}
