import * as z from 'zod/mini';
import { Client } from '../../src/github/client.ts';
import type { RetryPolicy } from '../../src/github/retry.ts';
import { type FakeGitHub, type Options, startGitHub } from '../support/github/index.ts';

/** Patience that a test can wait for. */
const SHORT: RetryPolicy = {
  tries: 4,
  request: 2_500,
  all: 12_000,
  backoff: 1,
  longestWait: 1_500,
};

export interface Asking {
  readonly github: FakeGitHub;
  readonly client: Client;
  readonly cancel: AbortController;
}

export interface Meddling {
  readonly server?: Options;
  readonly patience?: Partial<RetryPolicy>;
  readonly api?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly monotonic?: () => number;
}

/** A client of a small GitHub with one repository; both end with `use`. */
export async function withClient<T>(
  meddling: Meddling,
  use: (asking: Asking) => Promise<T>,
): Promise<T> {
  const github = await startGitHub({ now: '2026-12-01T21:30:00Z', ...meddling.server });
  github
    .repository('bolnisnica/enarocanje', { id: 4242 })
    .push({ at: '2026-11-20T08:00:00Z', files: { 'README.md': 'prvi' } });
  const cancel = new AbortController();
  const client = new Client({
    token: github.token,
    api: meddling.api ?? github.url,
    graphql: github.graphqlUrl,
    environment: meddling.environment ?? {},
    monotonic: meddling.monotonic ?? (() => performance.now()),
    patience: { ...SHORT, ...meddling.patience },
    signal: cancel.signal,
  });
  try {
    return await use({ github, client, cancel });
  } finally {
    client.close();
    await github.stop();
  }
}

export const REPOSITORY = { owner: 'bolnisnica', repo: 'enarocanje' } as const;
export const NAMED = z.object({ id: z.number(), full_name: z.string() });
export const NUMBERED = z.array(z.object({ number: z.number() }));
export const ROUTE = 'GET /repos/{owner}/{repo}';
export const ISSUES = 'GET /repos/{owner}/{repo}/issues';

/** Asks for the repository. */
export function ask(client: Client, final: readonly number[] | 'any' = []) {
  return client.get(ROUTE, REPOSITORY, NAMED, final);
}

/** The code of a problem, or `ok`. */
export async function codeOf(asked: Promise<{ ok: boolean; problem?: { code: string } }>) {
  return (await asked).problem?.code ?? 'ok';
}
