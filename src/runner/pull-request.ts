import { readFileSync } from 'node:fs';
import { ContextFault } from './context.ts';

/** The pull request a run belongs to, as the event that started it tells. */
export interface PullRequest {
  readonly number: number;
  /** The newest commit of the pull request itself. */
  readonly head: string;
  /** From another repository (or one that is gone): the run's token may not write. */
  readonly fromFork: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Payloads are at most some megabytes; a larger file is none. */
const LARGEST = 32 * 1024 * 1024;

/**
 * The pull request of a `pull_request…` event, from the payload the runner wrote; null for other
 * events. Throws `ContextFault` where the payload is missing or names no pull request.
 */
export function readPullRequest(environment: Environment): PullRequest | null {
  if (!/^pull_request(?:_|$)/.test(environment['GITHUB_EVENT_NAME'] ?? '')) return null;
  const pull = member(payload(environment['GITHUB_EVENT_PATH'] ?? ''), 'pull_request');
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
    throw new ContextFault('GITHUB_EVENT_PATH');
  }
  return { number, head, fromFork: typeof from !== 'number' || from !== into };
}

function payload(path: string): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    return text.length > LARGEST ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
