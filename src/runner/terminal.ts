import { createInterface, type Interface } from 'node:readline';

/** Asks a person one question after another, in plain lines. */
export interface Terminal {
  /** The answer, trimmed; null if the input has ended. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly close: () => void;
}

/** Lines from the terminal; opened with the first question. */
export function openTerminal(): Terminal {
  let lines: Interface | null = null;
  let answers: AsyncIterator<string> | null = null;
  return {
    ask: async (question) => {
      lines ??= createInterface({ input: process.stdin, terminal: false });
      answers ??= lines[Symbol.asyncIterator]();
      process.stderr.write(question);
      const next = await answers.next();
      return next.done === true ? null : next.value.trim();
    },
    close: () => lines?.close(),
  };
}
