import { type ReviewsKept } from '../outcome/reviews-kept.ts';
import { idTokenAccess } from '../github/id-token.ts';
import type { Candidate } from '../rules/facts.ts';
import { ANNOUNCING_EVENTS } from '../rules/receipt-binding.ts';
import type { Verdict } from '../rules/verdict.ts';
import { DEFAULT_SOLUTION } from '../records/solution.ts';
import type { Language } from '../records/types.ts';
import { concludeAnnounced, withReviews } from './announce/conclude.ts';
import { withConflicts } from './announce/conflicts.ts';
import { readStanding, type TipSnapshot } from './announce/gathering.ts';
import { type AnnouncedOne, announceOne, ended } from './announce/one.ts';
import type { AnnouncementRun } from './announce/run.ts';
import { verdictOnFiles, verdictOnFinished, verdictOnRun } from './announce/verdict.ts';
import { type ModeInput, onRepository } from './mode-input.ts';
import { type ModeResult, concludeVerdict } from './mode-result.ts';
import { conflictsOver } from './organisation/conflicts.ts';
import { withOrganisation } from './organisation/telling.ts';
import { mailerFor, type MailOptions } from './mailing.ts';
import { type Markers, markersOf } from './markers.ts';
import { withStrangeMarkers } from './markers/conclude.ts';
import { giveUpReceipt } from './notifying/receipt-ledger.ts';
import { lookAfterReviews } from './reviews.ts';
import { trustedNow } from './trusted-now.ts';

/**
 * `mode: announce`: sends the service desk and the solution custodian a notice of every unfinished
 * intervention at the default branch's tip that they do not know in its present form (the input
 * `intervention` names the only one). Each is announced once: a second run with the same plan and status
 * sends nothing.
 */
export async function announce(input: ModeInput, tuning: MailOptions = {}): Promise<ModeResult> {
  const { inputs, context } = input;
  const post = mailerFor(inputs, tuning);
  const { event, runId } = context;
  return onRepository(input, async (repository) => {
    const { client } = repository;
    client.begin();
    const given =
      inputs.sendAgain === undefined ? null : await giveUpReceipt(repository, inputs.sendAgain);
    const asked = given?.ok === false ? given : await readStanding(repository, inputs.intervention);
    if (!asked.ok) {
      const { problem } = asked;
      const files = { kind: 'unknown', problem } as const;
      return concludeVerdict(verdictOnFiles(client, files, problem, DEFAULT_SOLUTION, event), {
        language: inputs.language ?? 'en',
      });
    }
    const standing = asked.value;
    const { files } = standing;
    const language = inputs.language ?? files.solution.language ?? 'en';
    const unread = files.diagnostics.filter(({ code }) => code === 'file.unread');
    const telling = { language, locate: files.locate, unread };
    const away = misplaced(standing, context);
    const held = (result: ModeResult): ModeResult => withOrganisation(result, files, language);
    if (away !== null) return held(concludeVerdict(away, telling));
    const { solution } = files;
    const { defaultBranch } = standing.state;
    const markers = await markersOf({ repository, defaultBranch, solution, runId });
    // A run for one named intervention asks for nothing else.
    const concluded = async (result: ModeResult): Promise<ModeResult> => {
      const whole =
        inputs.intervention === undefined
          ? withReviews(held(result), await reviewsKept(standing, markers, language), language)
          : held(result);
      // What an earlier version wrote without a signature is not worth reporting at every run.
      return withStrangeMarkers(whole, { ...markers.strange, doubtful: [] }, language);
    };
    const verdict = unusable(standing, inputs.intervention, event) ?? unfilled(standing, event);
    if (verdict !== null) return await concluded(concludeVerdict(verdict, telling));
    const anew = event === 'workflow_dispatch' && inputs.intervention !== undefined;
    const run = {
      standing,
      post,
      language,
      event,
      anew,
      runId,
      access: idTokenAccess(process.env),
      markers,
    };
    const all = await announceAll(run, inputs.intervention !== undefined);
    const own = repository.numbered(standing.state.id);
    const found = await conflictsOver(own, files);
    const finished = withConflicts(concludeAnnounced(all, telling), found, files, language);
    return await concluded(finished);
  });
}

function reviewsKept(
  { repository, state, files }: TipSnapshot,
  markers: Markers,
  language: Language,
): Promise<ReviewsKept> {
  repository.client.begin();
  const { candidates, solution } = files;
  const now = (): ReturnType<typeof trustedNow> => trustedNow(repository);
  const round = { repository, listed: state.files, candidates, solution, language, now };
  return lookAfterReviews({ ...round, markers });
}

/** A notice from another branch or tag, or by another event, would not count. */
function misplaced(
  { repository, files, state }: TipSnapshot,
  { event, ref }: ModeInput['context'],
): Verdict | null {
  const isPlaced = ref === `refs/heads/${state.defaultBranch}` && ANNOUNCING_EVENTS.includes(event);
  return isPlaced
    ? null
    : verdictOnRun(repository.client, files.files, files.solution, { event, ref });
}

/** Why nothing is announced: one invalid file makes every intervention doubtful. */
function unusable(
  { repository, files }: TipSnapshot,
  named: string | undefined,
  event: string,
): Verdict | null {
  const { kind } = files.files;
  if (kind === 'read') return null;
  // No intervention at all simply means there is nothing to announce, unless one was named.
  const faults = files.diagnostics.filter(
    ({ code }) => code !== 'file.unread' && code !== 'file.starter-text',
  );
  if (kind === 'invalid' && faults.length === 0 && named === undefined) return null;
  const problem = files.files.kind === 'unknown' ? files.files.problem : null;
  return verdictOnFiles(repository.client, files.files, problem, files.solution, event);
}

/** A plan that still contains texts of the starter is not announced. */
function unfilled({ repository, files }: TipSnapshot, event: string): Verdict | null {
  const diagnostics = files.diagnostics.filter(({ code }) => code === 'file.starter-text');
  if (diagnostics.length === 0) return null;
  return verdictOnFiles(
    repository.client,
    { kind: 'invalid', diagnostics },
    null,
    files.solution,
    event,
  );
}

async function announceAll(run: AnnouncementRun, named: boolean): Promise<readonly AnnouncedOne[]> {
  const { files } = run.standing;
  const open = files.candidates.filter(({ intervention }) => intervention.outcome === undefined);
  const [finished] = files.candidates;
  if (named && open.length === 0 && finished !== undefined) {
    const { event, standing } = run;
    const { client } = standing.repository;
    const verdict = verdictOnFinished(client, files.files, finished, files.solution, event);
    return [ended(run, finished, { kind: 'refused', verdict })];
  }
  const all: AnnouncedOne[] = [];
  for (const candidate of open) {
    const twins = withSameId(candidate, open);
    all.push(
      twins.length > 1
        ? ended(run, candidate, { kind: 'same-id', files: twins })
        : await announceOne(run, candidate),
    );
  }
  return all;
}

function withSameId({ intervention }: Candidate, all: readonly Candidate[]): readonly string[] {
  return all.filter((other) => other.intervention.id === intervention.id).map(({ path }) => path);
}
