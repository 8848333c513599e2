import { sendersIn } from '../audits/senders.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { readWorkflowTexts } from '../github/workflow-texts.ts';
import type { RecordAnswer } from '../outbox/send-once.ts';
import type { Solution } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import { type MailKnowledge, mailboxesOf, NO_MAIL } from '../rules/mailboxes.ts';
import { readDirectory } from '../runner/directory.ts';
import { publicSuffixes } from '../witness/mail/public-suffix.ts';
import { LARGEST, decodedText, WORKFLOWS } from './doctor/files.ts';

/**
 * What the workflows of a working tree show about the house's mail. They are only read if somebody approves
 * by mail.
 */
export async function mailKnowledgeOnDisk(
  folder: string,
  solution: Solution,
): Promise<MailKnowledge> {
  if (mailboxesOf(solution).length === 0) return NO_MAIL;
  return { senders: sendersOnDisk(folder), isPublic: await publicSuffixes() };
}

/** The addresses from which a working tree's workflows send letters. */
function sendersOnDisk(folder: string): readonly string[] {
  const directory = readDirectory(folder);
  const paths = directory.list(WORKFLOWS).filter((name) => /\.ya?ml$/.test(name));
  return sendersIn(
    paths.flatMap((name) => {
      const path = `${WORKFLOWS}/${name}`;
      const bytes = directory.read(path, LARGEST);
      return bytes === null ? [] : [{ path, text: decodedText(bytes) }];
    }),
  );
}

/** The same at a commit on GitHub; `sender`: the one given to this very run. */
export async function readMailKnowledge(
  repository: RepositoryClient,
  commit: string,
  { solution, sender }: { readonly solution: Solution; readonly sender: string | undefined },
): Promise<RecordAnswer<MailKnowledge, Problem>> {
  if (mailboxesOf(solution).length === 0) return { ok: true, value: NO_MAIL };
  const [texts, isPublic] = await Promise.all([
    readWorkflowTexts(repository, commit),
    publicSuffixes(),
  ]);
  if (!texts.ok) return texts;
  const written = sendersIn(texts.value.map((text) => ({ path: WORKFLOWS, text })));
  return {
    ok: true,
    value: { senders: sender === undefined ? written : [sender, ...written], isPublic },
  };
}
