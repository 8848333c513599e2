import { existsSync } from 'node:fs';
// The part of @actions/github that is used, imported past its entry, which loads an HTTP client.
import { Context } from '../../node_modules/@actions/github/lib/context.js';
import { ContextError } from './context.ts';

/** The pull request a run belongs to, by the event that started it. */
export interface PullRequest {
  readonly number: number;
  /** The newest commit of the pull request itself. */
  readonly head: string;
  /** From another repository (or a deleted one), so the run's token may not write. */
  readonly fromFork: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The pull request of a `pull_request…` event, from the payload that the runner wrote; null for other events.
 *
 *
 * @throws {ContextError} if the payload is missing or names no pull request
 */
export function readPullRequest(environment: Environment): PullRequest | null {
  if (!/^pull_request(?:_|$)/.test(environment['GITHUB_EVENT_NAME'] ?? '')) return null;
  const pull = member(payload(environment), 'pull_request');
  const number = member(pull, 'number');
  const head = member(member(pull, 'head'), 'sha');
  const from = member(member(member(pull, 'head'), 'repo'), 'id');
  const into = member(member(member(pull, 'base'), 'repo'), 'id');
  if (
    typeof number !== 'number' ||
    !Number.isSafeInteger(number) ||
    typeof head !== 'string' ||
    !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head)
  ) {
    throw new ContextError('GITHUB_EVENT_PATH');
  }
  return { number, head, fromFork: typeof from !== 'number' || from !== into };
}

/** The event that started the run, as the runner wrote it; null if it cannot be read. */
function payload(environment: Environment): unknown {
  // The library prints a line of its own if the file does not exist.
  if (!existsSync(environment['GITHUB_EVENT_PATH'] ?? '')) return null;
  try {
    return new Context().payload;
  } catch {
    return null;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
