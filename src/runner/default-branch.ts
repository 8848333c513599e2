import * as z from 'zod/mini';

const { readFileSync } = process.getBuiltinModule('node:fs');

const Event = z.object({
  repository: z.object({ default_branch: z.string().check(z.minLength(1)) }),
});

/**
 * The default branch by the event that started the run (`GITHUB_EVENT_PATH`); undefined if the event does not
 * say. Callers ask GitHub as well: this only saves a round trip.
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
