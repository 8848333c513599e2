import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import {
  BYTES_AT_MOST,
  type DossierFiles,
  FILES_AT_MOST,
  isPlainPath,
  type Readable,
} from '../dossier/files.ts';
import type { ProvenKeys } from '../dossier/signatures.ts';
import { isConfirmed, verifyDossier } from '../dossier/verification.ts';
import { matchMail } from '../dossier/mailed.ts';
import { unpacked } from '../dossier/zip.ts';
import { readIssuerKeys } from '../github/issuer-keys.ts';
import { unreadableText, verificationJson, verificationText } from '../report/dossier/verified.ts';
import { messagesIn } from '../report/language.ts';
import { readNamed } from '../runner/dossier-folder.ts';
import { readBeginning } from '../runner/mail-file.ts';
import { readServer } from '../runner/server.ts';
import type { Language } from '../records/types.ts';
import { issuerOf } from '../witness/issuer.ts';
import { LONGEST_HEADERS } from '../witness/mail/header-block.ts';
import {
  badValue,
  type CommandArgs,
  choice,
  languageOption,
  UsageError,
  textOption,
  type CommandResult,
} from './arguments.ts';
import { commandClient } from './mode-input.ts';

/**
 * `ezdrav verify FOLDER|ZIP`: checks a dossier offline; with `--online` the issuer is asked for its keys.
 * Exit code 1 if anything is not in order, or the keys are not vouched for.
 */
export async function verify(asked: CommandArgs): Promise<CommandResult> {
  const [path] = asked.positionals;
  if (path === undefined)
    throw new UsageError({ kind: 'which', option: 'FOLDER|ZIP', expected: ['dossier.zip'] });
  const language = languageOption(asked, undefined);
  const json = choice(asked, 'format', ['text', 'json']) === 'json';
  const online = asked.options['online'] === true;
  const given = textOption(asked, 'keys', /./, 'keys.json');
  if (online && given !== undefined)
    throw new UsageError({ kind: 'needless-value', option: 'online' });
  const files = filesAt(path);
  if (!files.ok) return refused(files.problem, language, json);
  const proven = online ? await askedKeys() : given === undefined ? null : keysIn(given);
  if (proven === 'none') return withoutKeys(language, json);
  const saved = textOption(asked, 'mail', /./, 'FILE.eml');
  const bytes = saved === undefined ? null : readBeginning(saved, LONGEST_HEADERS + 4);
  if (saved !== undefined && bytes === null) {
    throw new UsageError({ kind: 'unreadable', value: saved, why: 'other' });
  }
  const verified = await verifyDossier(files.value, proven);
  if (verified.kind === 'unreadable') return refused(verified.problem, language, json);
  const { verification } = verified;
  const { about, signatures } = verification;
  const mail = bytes === null || about === null ? null : matchMail(bytes, about, signatures);
  const exitCode = isConfirmed(verification) && mail?.kind !== 'other' ? 0 : 1;
  if (json)
    return {
      text: JSON.stringify(verificationJson(verification, mail, language), null, 2),
      exitCode,
    };
  const first = online ? `${messagesIn(language).dossier.askingKeys}\n\n` : '';
  return { text: `${first}${verificationText(verification, mail, language)}`, exitCode };
}

function withoutKeys(language: Language, json: boolean): CommandResult {
  if (!json) {
    const text = `${messagesIn(language).dossier.noKeys} [no-keys]`;
    return { text, exitCode: 1, noAnswer: true };
  }
  const document = { schema: 1, holds: false, unreadable: { why: 'no-keys' } };
  return { text: JSON.stringify(document, null, 2), exitCode: 1 };
}

function refused(
  problem: Parameters<typeof unreadableText>[0],
  language: Language,
  json: boolean,
): CommandResult {
  if (!json) return { text: unreadableText(problem, language), exitCode: 1 };
  return {
    text: JSON.stringify({ schema: 1, holds: false, unreadable: problem }, null, 2),
    exitCode: 1,
  };
}

function filesAt(path: string): Readable<DossierFiles> {
  const named = readNamed(path, { files: FILES_AT_MOST, bytes: BYTES_AT_MOST });
  switch (named.kind) {
    case 'none':
      throw new UsageError({ kind: 'unreadable', value: path, why: 'other' });
    case 'zip':
      return unpacked(named.bytes);
    case 'folder': {
      const bad = [...named.files.keys()].find((each) => !isPlainPath(each));
      if (bad !== undefined) return { ok: false, problem: { why: 'bad-path', path: bad } };
      return { ok: true, value: named.files };
    }
    case 'not-a-file':
      return { ok: false, problem: { why: 'not-a-file', path: named.path } };
    case 'too-large':
    case 'too-many-files':
      return { ok: false, problem: { why: named.kind } };
  }
}

const text = z.optional(z.string());
const KeySetFile = z.object({
  keys: z.array(
    z.object({ kid: z.string(), kty: z.string(), alg: text, use: text, n: text, e: text }),
  ),
});

/** A key set as the issuer publishes it (JWKS), saved before. */
function keysIn(path: string): ProvenKeys {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError({ kind: 'unreadable', value: path, why: 'other' });
  }
  const read = z.safeParse(KeySetFile, value);
  if (!read.success) throw badValue('keys', path, ['{ "keys": [ … ] }']);
  return { from: 'file', keys: read.data.keys };
}

/** The keys of the server that the verifier names, never of one that the dossier names. */
async function askedKeys(): Promise<ProvenKeys | 'none'> {
  const access = readServer(process.env);
  const issuer = issuerOf(access.server);
  if (issuer === null) return 'none';
  const client = commandClient(access, '');
  try {
    client.begin();
    const keys = await readIssuerKeys(client, issuer);
    return keys.ok ? { from: 'online', keys: keys.value } : 'none';
  } finally {
    client.close();
  }
}
