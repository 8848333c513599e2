import type { Readable, Writable } from 'node:stream';
import { openTerminal } from './terminal.ts';

/** One question to a person. */
export interface Prompt {
  readonly message: string;
  /** What an empty answer means. */
  readonly preset?: string | undefined;
  /** Why an answer is not acceptable; null if it is. */
  readonly fault: (answer: string) => string | null;
}

/** Asks a person at a terminal. Every answer is null if the person cancels. */
export interface Asker {
  readonly text: (asking: Prompt) => Promise<string | null>;
  readonly choice: (
    message: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => Promise<string | null>;
  /** Shows what the question is about, and asks it. */
  readonly confirm: (shown: string, message: string) => Promise<boolean | null>;
  /** Stops asking, so that the process does not wait for more input. */
  readonly close: () => void;
}

interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/**
 * The asker for a terminal; undefined if it is not interactive. Questions go to stderr, so that the answer
 * can be redirected into a file. A terminal without escape sequences gets plain lines.
 */
export function askerAt(
  { stdin, stderr }: Streams,
  environment: Readonly<Record<string, string | undefined>>,
): Asker | undefined {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return undefined;
  return environment['TERM'] === 'dumb' ? plainAsker() : promptAsker(stdin, stderr);
}

function promptAsker(input: Readable, output: Writable): Asker {
  const load = async () => import('@clack/prompts');
  return {
    text: async ({ message, preset, fault }) => {
      const { text, isCancel } = await load();
      const answer = await text({
        message,
        input,
        output,
        ...(preset !== undefined && { initialValue: preset }),
        validate: (typed) => fault((typed ?? '').trim()) ?? undefined,
      });
      return isCancel(answer) ? null : answer.trim();
    },
    choice: async (message, choices) => {
      const { select, isCancel } = await load();
      const options = choices.map(({ value, label }) => ({ value, label }));
      const answer = await select<string>({ message, options, input, output });
      return isCancel(answer) ? null : answer;
    },
    confirm: async (shown, message) => {
      const { confirm, isCancel } = await load();
      output.write(`${shown}\n`);
      const answer = await confirm({ message, input, output });
      return isCancel(answer) ? null : answer;
    },
    close: () => undefined,
  };
}

/** Number of tries before giving up. */
const TRIES = 5;

function plainAsker(): Asker {
  const terminal = openTerminal();
  const ask = async (question: string, fault: Prompt['fault']): Promise<string | null> => {
    for (let turn = 0; turn < TRIES; turn += 1) {
      const answer = await terminal.ask(question);
      if (answer === null) return null;
      const why = fault(answer);
      if (why === null) return answer;
      process.stderr.write(`${why}\n`);
    }
    return null;
  };
  return {
    text: async ({ message, preset, fault }) => {
      const shown = preset === undefined ? '' : ` [${preset}]`;
      const meant = (typed: string): string => (typed === '' ? (preset ?? '') : typed);
      const answer = await ask(`${message}${shown}\n> `, (typed) => fault(meant(typed)));
      return answer === null ? null : meant(answer);
    },
    choice: async (message, choices) => {
      const list = choices.map(({ label }, index) => `  ${index + 1}. ${label}`).join('\n');
      const picked = (typed: string) => choices[Number(typed) - 1]?.value ?? null;
      const answer = await ask(`${message}\n${list}\n> `, (typed) =>
        picked(typed) === null ? `1-${choices.length}` : null,
      );
      return answer === null ? null : picked(answer);
    },
    confirm: async (shown, message) => {
      const yes = /^(?:y|yes|d|da|j|ja)$/i;
      const answer = await ask(`${shown}\n${message} [y/n]\n> `, () => null);
      return answer === null ? null : yes.test(answer);
    },
    close: terminal.close,
  };
}
