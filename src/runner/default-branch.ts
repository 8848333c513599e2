import * as z from 'zod/mini';

const { readFileSync } = process.getBuiltinModule('node:fs');

const Event = z.object({
  repository: z.object({ default_branch: z.string().check(z.minLength(1)) }),
});

/**
 * The default branch as the event that started the run tells of it (`GITHUB_EVENT_PATH`); undefined
 * where it tells of none. Whoever uses it asks GitHub as well: it only spares a round trip.
 */
export function readDefaultBranch(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const path = environment['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return undefined;
  try {
    const read = Event.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data.repository.default_branch : undefined;
  } catch {
    return undefined;
  }
}
