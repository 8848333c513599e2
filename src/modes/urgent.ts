import { type Instant, instantOf, MINUTE } from '../calendar/instant.ts';
import { amended } from '../records/amending.ts';
import { readIntervention } from '../records/intervention.ts';
import type { Party } from '../records/types.ts';
import { visible } from '../report/escaping.ts';
import { versionOf } from '../report/init/plan-text.ts';
import { urgentText } from '../report/init/urgent.ts';
import { messagesIn } from '../report/language.ts';
import type { Candidate } from '../rules/facts.ts';
import { isTaken } from '../runner/new-files.ts';
import { badValue, type CommandArgs, UsageError, type CommandResult } from './arguments.ts';
import {
  type OptionQuestion,
  answersTo,
  proseQuestion,
  timeQuestion,
  wordQuestion,
} from './asking.ts';
import { SOLUTION_FILE } from './ezdrav-files.ts';
import { foundOut } from './init/found.ts';
import { listOf } from './new.ts';
import { faultyFile, mustBeReadable, tagArgument } from './new/new-file.ts';
import { faultyFiles, refusedByRules } from './not-written.ts';
import { writtenTime } from './record/subject.ts';
import { carryOut } from './writing.ts';
import { verdictOn, workingFiles } from './working-files.ts';

const FOLDER = '.ezdrav/interventions';
/** The rule `urgent` refuses a shorter justification. */
const SHORTEST_REASON = 20;

/**
 * `ezdrav urgent TAG INCIDENT`: asks what runs now, what is broken, how to go back, and who approved by
 * telephone. From the last intervention only what the person confirms is used, and nothing of its back-out
 * plan.
 */
export async function urgentPlan(asked: CommandArgs): Promise<CommandResult> {
  const tag = tagArgument(asked);
  const incident = incidentArgument(asked);
  const { repo, tree, files, language } = workingFiles(asked);
  // It says who is told and which rules apply; without it the gate would refuse later.
  const unread = files.diagnostics.filter(({ file }) => file === SOLUTION_FILE);
  if (unread.length > 0) return faultyFiles(asked, language, unread);
  mustBeReadable(files, tag);
  const words = messagesIn(language).urgentPlan;
  const found = foundOut(repo);
  const last = lastOf(files.candidates, asked.now)?.intervention;
  const said = await answersTo(asked, language, {
    from: proseQuestion(words.from, '4.12.0', {
      offer: last?.outcome?.result === 'completed' ? versionOf(last.release.tag) : undefined,
    }),
    reason: proseQuestion(words.reason(SHORTEST_REASON), 'TEXT', { least: SHORTEST_REASON }),
    impact: proseQuestion(words.impact),
    rollback: proseQuestion(words.rollback),
    downtime: wordQuestion(words.downtime, ['true', 'false'], { choices: words.yesNo }),
    affects: proseQuestion(words.affects, 'A,B', {
      least: 0,
      offer: last?.affects.join(', '),
      optional: 'asked',
    }),
    ...telephone(asked, 'client', words.client),
    ...telephone(asked, 'ict', words.ict),
  });
  const { path, id } = freePath(repo, incident, files.candidates);
  const plan = urgentText({
    language,
    id,
    tag,
    incident,
    solution: last?.solution ?? (files.solution.name.trim() || found.solution),
    from: said.from,
    reason: said.reason,
    impact: said.impact,
    rollback: said.rollback,
    affects: listOf(said.affects),
    downtime: said.downtime === 'true',
    now: wholeMinute(asked.now),
  });
  const text = withApprovals(plan, path, [
    ['client', said.client, said['client-at']],
    ['ezdrav-ict', said.ict, said['ict-at']],
  ]);
  const faulty = faultyFile(asked, language, path, text);
  if (faulty !== null) return faulty;
  const verdict = verdictOn(asked, tree, path, text);
  const refused = verdict.reasonCodes.filter((code) => REFUSED.has(code));
  if (refused.length > 0) {
    const facts = { id, tag, incident, file: path };
    const first = messagesIn(language).record.refused;
    return refusedByRules(asked, language, verdict, refused, { facts, first });
  }
  const custodian = files.solution.contacts['solution-custodian'];
  const lacking = [
    ...(said.client === '' ? ['client'] : []),
    ...(said.ict === '' ? ['ezdrav-ict'] : []),
  ];
  return carryOut(asked, {
    repo,
    language,
    change: { path, before: null, after: text },
    next: words.next({
      id,
      path,
      tag,
      branch: visible(found.defaultBranch),
      recipients: ['servicedesk@src.si', ...(custodian === undefined ? [] : [custodian])].join(
        ', ',
      ),
      lacking,
    }),
    facts: { id, tag, incident },
  });
}

/** Reasons that make an approval by telephone or the justification worthless. */
const REFUSED: ReadonlySet<string> = new Set([
  'approval.in-future',
  'approval.same-party',
  'approval.self',
  'approval.reference-malformed',
  'urgent.unjustified',
  'urgent.no-incident',
  'freeze.active',
]);

function telephone<P extends 'client' | 'ict'>(
  { now }: CommandArgs,
  party: P,
  who: string,
): Readonly<Record<P | `${P}-at`, OptionQuestion>> {
  const questions: Record<string, OptionQuestion> = {
    [party]: proseQuestion(who, 'TEXT', { optional: 'asked' }),
    [`${party}-at`]: timeQuestion('', '2026-12-01T03:12', {
      // The call has just ended.
      preset: writtenTime(now),
      optional: 'unasked',
    }),
  };
  return questions as Readonly<Record<P | `${P}-at`, OptionQuestion>>;
}

/** Approvals by telephone, each bound to the plan that is written. */
function withApprovals(
  plan: string,
  path: string,
  given: readonly (readonly [party: Party, by: string, at: string])[],
): string {
  const reading = readIntervention(path, new TextEncoder().encode(plan));
  if (!reading.ok) return plan;
  return given.reduce(
    (text, [party, by, at]) =>
      by === ''
        ? text
        : amended(text, ['approvals', party], {
            by,
            at,
            reference: 'telephone',
            plan: reading.planDigest,
          }),
    plan,
  );
}

function incidentArgument({ positionals: [, incident] }: CommandArgs): string {
  const example = 'INC-2026-7781';
  if (incident === undefined)
    throw new UsageError({ kind: 'missing', option: 'INCIDENT', example });
  if (/^(?=.*\S)[^\p{C}]{1,100}$/u.test(incident)) return incident;
  throw badValue('INCIDENT', incident, [example]);
}

/** The one that began last or, if none did, the last planned one; a withdrawn one may never have been right. */
function lastOf(candidates: readonly Candidate[], now: Instant): Candidate | null {
  const real = candidates.filter(
    ({ intervention: { status, environment } }) =>
      status !== 'withdrawn' && environment === 'production',
  );
  const begun = real.filter(({ intervention: { schedule } }) => schedule.start <= now);
  return (begun.length > 0 ? begun : real).reduce<Candidate | null>((latest, each) => {
    const later = latest?.intervention.schedule.start ?? Number.NEGATIVE_INFINITY;
    return each.intervention.schedule.start > later ? each : latest;
  }, null);
}

/** A name made from the incident's that no other intervention has. */
function freePath(
  repo: string,
  incident: string,
  candidates: readonly Candidate[],
): { readonly path: string; readonly id: string } {
  const plain = incident.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
  const ids = new Set(candidates.map(({ intervention }) => intervention.id));
  for (let turn = 1; ; turn += 1) {
    const id = `URG-${plain.slice(0, 50) || '1'}${turn === 1 ? '' : `-${turn}`}`;
    const path = `${FOLDER}/${id}.yml`;
    const isFree = !isTaken(repo, path) && !isTaken(repo, `.ezdrav/done/${id}.yml`);
    if (!ids.has(id) && isFree) return { path, id };
  }
}

function wholeMinute(at: Instant): Instant {
  return instantOf(Math.floor(at / MINUTE) * MINUTE);
}
