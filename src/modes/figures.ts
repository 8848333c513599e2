import { firstWorkingDay } from '../calendar/working-days.ts';
import { localDate } from '../calendar/zone.ts';
import { figuresOf } from '../figures/figures.ts';
import { lastMonth } from '../figures/span.ts';
import { type Blobs, readBlobs } from '../github/blobs.ts';
import type { Asked, Client } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import { readRepository, type TreeFile } from '../github/repository.ts';
import { unreadable } from '../records/candidates.ts';
import { figuresMarkdown } from '../report/figures/markdown.ts';
import { figuresDocument } from '../report/figures/json.ts';
import { figureWords } from '../report/figures/rows.ts';
import { figuresText } from '../report/figures/text.ts';
import { type Assignment, clientFor, repositoryOf } from './assignment.ts';
import { type Conclusion, concludeProblem } from './conclusion.ts';
import { limitOf } from './ezdrav-files.ts';
import { isKept, keptSolution } from './figures/kept.ts';
import { trustedNow } from './trusted-now.ts';

/** Blobs of one question; a file has at most 32 KiB. */
const AT_ONCE = 100;
const COLUMNS = 100;

/**
 * `mode: report`: the figures of the month before, from the files at the default branch's tip. A scheduled
 * run writes them on the first working day of a month and does nothing on the others.
 */
export async function report(assignment: Assignment): Promise<Conclusion> {
  const { inputs, context } = assignment;
  const client = clientFor(assignment);
  const repository = repositoryOf(context);
  try {
    client.begin();
    const state = await readRepository(client, repository, null);
    if (!state.ok) return concludeProblem(state.problem, inputs.language ?? 'en');
    const now = await trustedNow(client, repository);
    if (!now.known) return concludeProblem(now.problem, inputs.language ?? 'en');
    const kept = state.value.files.filter(({ path }) => isKept(path));
    const blobs = await readAll(client, repository, kept);
    if (!blobs.ok) return concludeProblem(blobs.problem, inputs.language ?? 'en');
    const files = kept.map((file) => ({ path: file.path, source: sourceOf(file, blobs.value) }));
    const { solution, language } = keptSolution(`${repository.owner}/${repository.name}`, files);
    const words = figureWords(inputs.language ?? language ?? 'en');
    const today = localDate(now.value);
    const due = context.event !== 'schedule' || today === firstWorkingDay(today, solution.extra);
    if (!due) {
      const outputs = {};
      return {
        exitCode: 0,
        outputs,
        log: `${words.notToday}\n`,
        summary: '',
        annotations: [],
        report: null,
      };
    }
    const figures = figuresOf([solution], lastMonth(today), now.value);
    return {
      exitCode: 0,
      outputs: {},
      log: figuresText(figures, words, COLUMNS),
      summary: figuresMarkdown(figures, words),
      annotations: [],
      report: figuresDocument(figures),
    };
  } finally {
    client.close();
  }
}

function sourceOf(
  file: TreeFile,
  blobs: Blobs,
): Uint8Array | NonNullable<ReturnType<typeof unreadable>> {
  const bytes = blobs.get(file.oid);
  const limit = limitOf(file.path);
  const tooLarge = { unread: 'too-large' as const, size: file.size, limit };
  return unreadable(file) ?? bytes ?? tooLarge;
}

/** What all readable files hold, a hundred at a time. */
async function readAll(
  client: Client,
  repository: RepositoryName,
  files: readonly TreeFile[],
): Promise<Asked<Blobs>> {
  const readable = files.filter(
    (file) => unreadable(file) === null && file.size <= limitOf(file.path),
  );
  const oids = [...new Set(readable.map(({ oid }) => oid))];
  const blobs = new Map<string, Uint8Array>();
  let last: Asked<Blobs> = { ok: true, value: blobs, request: '', next: null };
  for (let from = 0; from < oids.length; from += AT_ONCE) {
    last = await readBlobs(client, repository, oids.slice(from, from + AT_ONCE));
    if (!last.ok) return last;
    for (const [oid, bytes] of last.value) blobs.set(oid, bytes);
  }
  return { ...last, value: blobs };
}
