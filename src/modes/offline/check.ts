import { surelyInHouse } from '../organisation/folder.ts';
import { lookedIn } from './looked-in.ts';
import type { Diagnostic } from '../../records/diagnostic.ts';
import { checkedJson, checkedText, type SharedName } from '../../report/check/checked-files.ts';
import { type CheckedOrganisation, isRefused } from '../../portfolio/checked-change.ts';
import { readWorkingTree } from '../../runner/working-tree.ts';
import {
  type CommandArgs,
  atOption,
  choice,
  languageOption,
  repoOption,
  type CommandResult,
} from '../arguments.ts';
import type { Candidate } from '../../rules/facts.ts';
import {
  type EzdravFiles,
  limitOf,
  ORGANISATION_FILE,
  SOLUTION_FILE,
  STAFF_FILE,
} from '../ezdrav-files.ts';
import { copiedKeys, isCopiedRoster, stricterRules } from '../../records/copies.ts';
import { judgeChange } from '../check/judging.ts';
import { dependentMailboxes } from '../check/dependent-mailboxes.ts';
import { mailKnowledgeOnDisk } from '../mail-knowledge.ts';
import { ownApprovers } from '../check/own-approvers.ts';
import { readTagged } from '../../runner/git-folder.ts';
import { tagObjectPins } from '../check/tag-object-pins.ts';
import { checkRequests } from '../check/requests.ts';
import { unfitSigners } from '../check/signers.ts';
import { readWorkflowFile } from '../../runner/workflow-file.ts';
import { foundOnDisk, readDisk } from '../offline.ts';

/**
 * `ezdrav check`: reads every file as the gate does, reports every fault, and judges every plan as `mode:
 * check` does: a working tree is a change without differences.
 */
export async function checkOffline(asked: CommandArgs): Promise<CommandResult> {
  const format = choice(asked, 'format', ['text', 'json']) ?? 'text';
  const onDisk = readWorkingTree(repoOption(asked), limitOf);
  const alone = readDisk(onDisk, undefined);
  // Without the organisation the files can still be checked, but what it demands is not known.
  const unheld = alone.solution.organisation !== undefined && !('organisation' in asked.options);
  const files = unheld ? alone : surelyInHouse(asked, alone);
  const there = new Set(onDisk.map(({ path }) => path));
  // An organisation's own repository announces nothing.
  const isHouse = there.has(ORGANISATION_FILE) && !there.has(SOLUTION_FILE);
  const requests = checkRequests(foundOnDisk(onDisk), files.known);
  const language = languageOption(asked, files.solution.language);
  const side = { files, bytes: new Map<string, Uint8Array>() };
  const now = { known: true, value: atOption(asked), grade: 'claimed', sources: [] } as const;
  const mail = await mailKnowledgeOnDisk(repoOption(asked), files.solution);
  const compared = judgeChange(
    { defaultBranch: '', commit: '', tip: '', before: [], after: [] },
    side,
    side,
    now,
  );
  const { belonging } = files;
  const unread = unheld ? alone.solution.organisation?.repository : undefined;
  const judged = {
    ...compared,
    ...(unread !== undefined && { unheld: unread }),
    ...(belonging !== undefined && { organisation: heldBy(alone, files, belonging) }),
  };
  const checked = {
    judged,
    read: [...files.locate.keys(), ...requests.locate.keys()]
      .filter((path) => there.has(path))
      .sort(),
    plans: files.candidates.map(({ path, intervention, planDigest }) => ({
      path,
      id: intervention.id,
      planDigest,
    })),
    drafts: files.drafts,
    diagnostics: [
      ...(files.files.kind === 'invalid' && !isHouse
        ? files.files.diagnostics.filter(isMissing)
        : []),
      ...files.diagnostics,
      ...ownApprovers(files),
      ...dependentMailboxes(files, mail),
      ...tagObjectPins(files, (id) => readTagged(repoOption(asked), id)),
      ...requests.diagnostics,
      ...unfitSigners(files.solution, files.locate.get('.ezdrav/solution.yml'), (path) =>
        readWorkflowFile(repoOption(asked), path),
      ),
    ],
    warnings: sharedNames(files.candidates),
  };
  const text =
    format === 'json'
      ? JSON.stringify(checkedJson(checked, language), null, 2)
      : checkedText(checked, language, asked) +
        lookedIn(repoOption(asked), checked.diagnostics, language);
  if (checked.diagnostics.length > 0) return { text, exitCode: 2 };
  return { text, exitCode: isRefused(judged) ? 1 : 0 };
}

/** What the organisation makes stricter, and what the solution no longer has to say itself. */
function heldBy(
  alone: EzdravFiles,
  { solution }: EzdravFiles,
  { own, house }: NonNullable<EzdravFiles['belonging']>,
): CheckedOrganisation {
  const at = alone.locate.get(SOLUTION_FILE);
  const copies = copiedKeys(own, house.organisation).map((key) => ({
    file: SOLUTION_FILE,
    key,
    line: at?.(key.split('.')).line ?? 1,
  }));
  const roster = alone.roster.known ? alone.roster.value : null;
  return {
    repository: house.repository,
    stricter: stricterRules(own, solution),
    copies: [
      ...copies,
      ...(isCopiedRoster(roster, house.roster)
        ? [{ file: STAFF_FILE, key: 'staff', line: 1 }]
        : []),
    ],
  };
}

/** Tags and ids that several open interventions share; on the night this would be `target.ambiguous`. */
function sharedNames(candidates: readonly Candidate[]): readonly SharedName[] {
  // A withdrawn intervention is included until it has its outcome.
  const open = candidates.filter(({ intervention }) => intervention.outcome === undefined);
  const keys = [
    ['release.tag', ({ intervention }: Candidate) => intervention.release.tag],
    ['id', ({ intervention }: Candidate) => intervention.id],
  ] as const;
  return keys.flatMap(([key, valueOf]) =>
    [...new Set(open.map(valueOf))].flatMap((value): readonly SharedName[] => {
      const files = open.filter((each) => valueOf(each) === value).map(({ path }) => path);
      return files.length > 1 ? [{ key, value, files }] : [];
    }),
  );
}

/** Returns true for a missing intervention, which is reported separately from faults of the files. */
function isMissing({ code, found }: Diagnostic): boolean {
  // If an unread file was found, that file is the fault.
  return code === 'file.missing' && found === '';
}
