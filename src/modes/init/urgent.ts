import { type Instant, instantOf, MINUTE } from '../../calendar/instant.ts';
import { readIntervention } from '../../records/intervention.ts';
import { visible } from '../../report/escaping.ts';
import { urgentText } from '../../report/init/urgent.ts';
import { numbered } from '../../report/init/steps.ts';
import { diagnosticParagraphs } from '../../report/text.ts';
import type { Candidate } from '../../rules/facts.ts';
import { isTaken, writeNew } from '../../runner/new-files.ts';
import { openTerminal, type Terminal } from '../../runner/terminal.ts';
import { readWorkingTree } from '../../runner/working-tree.ts';
import {
  type Asked,
  languageOption,
  Misuse,
  repoOption,
  textOption,
  type Told,
} from '../arguments.ts';
import { limitOf } from '../ezdrav-files.ts';
import { foundOut, shownPath } from './found.ts';
import { readDisk } from '../offline.ts';
import { type Messages, messagesIn } from '../../report/language.ts';

const FOLDER = '.ezdrav/interventions';
/** The rule `urgent` refuses a shorter justification. */
const SHORTEST_REASON = 20;
const MOST_TRIES = 5;

/**
 * `ezdrav init --urgent`: the last intervention as an urgent one for another tag. Only reason, impact and
 * rollback are asked for, of whoever sits at the terminal, where options do not give them.
 */
export async function startUrgent(asked: Asked): Promise<Told> {
  const repo = repoOption(asked);
  const tag = required(asked, 'tag', /^(?!refs\/)[^\s\p{C}]{1,200}$/u, 'v4.12.1');
  const incident = required(asked, 'incident', /^(?=.*\S)[^\p{C}]{1,100}$/u, 'INC-2026-7781');
  const { candidates, solution } = readDisk(readWorkingTree(repo, limitOf), undefined);
  const language = languageOption(asked, solution.language);
  const words = messagesIn(language).init;
  const last = lastOf(candidates, asked.now)?.intervention ?? null;
  const { reason, impact, rollback } = await answers(asked, words, last);
  const { path, id } = freePath(repo, incident, candidates);
  const found = foundOut(repo);
  const custodian = solution.contacts['solution-custodian'];
  const text = urgentText({
    id,
    tag,
    incident,
    reason,
    impact,
    rollback,
    last,
    language,
    now: wholeMinute(asked.now),
    solution: solution.name || found.solution,
  });
  const reading = readIntervention(path, new TextEncoder().encode(text));
  if (!reading.ok) {
    const lines = reading.diagnostics.flatMap((each) =>
      diagnosticParagraphs(each, language, asked.columns),
    );
    return { text: `${[words.invalid, ...lines].join('\n')}\n`, exitCode: 2 };
  }
  if (!writeNew(repo, path, text)) throw new Misuse({ kind: 'no-folder', value: FOLDER });
  const recipients = ['servicedesk@src.si', ...(custodian ? [custodian] : [])].join(', ');
  const branch = visible(found.defaultBranch);
  const steps = words.urgent({
    path,
    shown: shownPath(asked, repo, path),
    tag,
    branch,
    recipients,
  });
  const alike = candidates
    .filter(({ intervention: { outcome, release } }) => !outcome && release.tag === tag)
    .map((other) => `! ${words.alike(tag, other.intervention.id, visible(other.path))}\n`);
  const head = `+ ${shownPath(asked, repo, path)}: ${words.made}\n${alike.join('')}\n`;
  return { text: head + numbered(words.steps, steps), exitCode: 0 };
}

function required(asked: Asked, name: string, shape: RegExp, expected: string): string {
  const value = textOption(asked, name, shape, expected);
  if (value !== undefined) return value;
  throw new Misuse({ kind: 'missing', option: name, example: expected });
}

/**
 * The one that began last, or else, of those that are only planned, the last; what was withdrawn may never
 * have been right.
 */
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

interface Answers {
  readonly reason: string;
  readonly impact: string;
  readonly rollback: string;
}

async function answers(
  asked: Asked,
  words: Messages['init'],
  last: { readonly impact: string; readonly rollback: string } | null,
): Promise<Answers> {
  const terminal = openTerminal();
  const text = (name: keyof Answers, least: number, kept: string | null) =>
    answer(asked, terminal, words, { name, least, kept });
  try {
    return {
      reason: await text('reason', SHORTEST_REASON, null),
      impact: await text('impact', 1, last?.impact ?? null),
      rollback: await text('rollback', 1, last?.rollback ?? null),
    };
  } finally {
    terminal.close();
  }
}

interface Question {
  readonly name: keyof Answers;
  /** Characters, at least. */
  readonly least: number;
  /** What an empty answer means; null: there must be one. */
  readonly kept: string | null;
}

async function answer(
  asked: Asked,
  terminal: Terminal,
  words: Messages['init'],
  { name, least, kept }: Question,
): Promise<string> {
  const given = textOption(asked, name, /\S/, 'TEXT')?.trim();
  const enough = (text: string): boolean => lengthOf(text) >= least;
  const tooShort = new Misuse({ kind: 'too-short', option: name, least });
  if (given !== undefined) {
    if (enough(given)) return given;
    throw tooShort;
  }
  const asking = name === 'reason' ? words.reason(least) : words[name];
  const keep = kept === null ? '' : words.keep(visible(kept));
  for (let turn = 0; turn < MOST_TRIES; turn += 1) {
    const said = await terminal.ask(`${turn === 0 ? keep : words.again(least)}${asking}`);
    if (said === null) break;
    if (said === '' && kept !== null) return kept;
    if (enough(said)) return said;
  }
  throw tooShort;
}

/** As the rule counts: runs of spaces as one. */
function lengthOf(text: string): number {
  return Array.from(text.replace(/\s+/gu, ' ').trim()).length;
}

/** A name made of the incident's, which no other intervention bears. */
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
    if (!ids.has(id) && !isTaken(repo, path)) return { path, id };
  }
}

function wholeMinute(at: Instant): Instant {
  return instantOf(Math.floor(at / MINUTE) * MINUTE);
}
