import { HOUR, type Instant } from '../../calendar/instant.ts';
import type { IssueSummary } from '../../github/issues.ts';
import { outcomeOf } from '../../outcome/outcome.ts';
import { reviewCausesOf } from '../../outcome/review.ts';
import { causesIn, reviewedIn, reviewMarker } from '../../outcome/review-markers.ts';
import type { Intervention } from '../../records/types.ts';
import { askForReview, type AskedForReview, type ReviewWish } from './asking.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { TreeFile } from '../../github/repository.ts';
import { readIntervention } from '../../records/intervention.ts';
import type { Candidate } from '../../rules/facts.ts';
import { readKeptFiles } from '../figures/kept-files.ts';

/** Older work is left alone, so that new users are not asked about the past. */
const LOOKBACK = 30 * 24 * HOUR;

/**
 * Asks for a review of finished work for which no run of close has, or for which its outcome gives another
 * reason, as written by `ezdrav record outcome` afterwards. There is one issue per work, whoever opened it;
 * one that somebody edited is left alone.
 */
export async function askAboutFinished(
  all: readonly FiledIntervention[],
  issues: { readonly own: readonly IssueSummary[]; readonly edited: readonly IssueSummary[] },
  wish: Omit<ReviewWish, 'candidate' | 'outcome'>,
): Promise<readonly (AskedForReview & { readonly interventionId: string })[]> {
  const asked: (AskedForReview & { interventionId: string })[] = [];
  const seen = new Set<string>();
  for (const work of all) {
    const { intervention, planDigest } = work;
    const outcome = outcomeOf(intervention, null);
    if (outcome === null || !isRecent(intervention, wish.now)) continue;
    const marker = reviewMarker({ interventionId: intervention.id, planDigest });
    const isAbout = ({ body }: IssueSummary): boolean => {
      const reviewed = reviewedIn(body);
      return reviewed !== null && reviewMarker(reviewed) === marker;
    };
    if (seen.has(marker) || issues.edited.some(isAbout)) continue;
    seen.add(marker);
    const known = issues.own.filter(isAbout).map(({ body }) => body);
    const causes = reviewCausesOf(intervention, outcome);
    if (known.length > 0 && causes.every((cause) => causesIn(known).includes(cause))) continue;
    // oxlint-disable-next-line eslint/no-await-in-loop -- rarely more than one
    const done = await askForReview({ ...wish, candidate: work, outcome });
    asked.push({ ...done, interventionId: intervention.id });
  }
  return asked;
}

function isRecent({ environment, outcome, schedule }: Intervention, now: Instant): boolean {
  const ended = outcome?.['ended-at'] ?? schedule.end;
  return environment === 'production' && ended <= now && now - ended <= LOOKBACK;
}

/** Where finished work is looked for. */
export interface Looking {
  readonly repository: RepositoryClient;
  /** The `.ezdrav` tree at the default branch's tip. */
  readonly listed: readonly TreeFile[];
  /** The interventions that were already read. */
  readonly candidates: readonly Candidate[];
}

/** A file of work, finished or not. */
type FiledIntervention = Pick<Candidate, 'intervention' | 'planDigest'>;

/**
 * All work, including `done/`, by the plan in each file and whatever its name. An unreadable file asks for
 * nothing; `check` reports it.
 */
export async function readWork({
  repository,
  listed,
  candidates,
}: Looking): Promise<ApiResult<readonly FiledIntervention[]>> {
  const done = listed.filter(({ path }) => path.startsWith('.ezdrav/done/'));
  const read = await readKeptFiles(repository, done);
  if (!read.ok) return read;
  const finished = read.value.flatMap(({ path, source }): readonly FiledIntervention[] => {
    const reading = readIntervention(path, source);
    return reading.ok ? [{ intervention: reading.value, planDigest: reading.planDigest }] : [];
  });
  return { ...read, value: [...candidates, ...finished] };
}
