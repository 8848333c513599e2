import { createInterface } from 'node:readline';

/** Asks a person, one question after the other. */
export interface Terminal {
  /** The answer, trimmed; null where there is nobody left to answer. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly close: () => void;
}

/** The terminal, or lines that another program gives. Opened with the first question. */
export function openTerminal(): Terminal {
  let lines: ReturnType<typeof createInterface> | null = null;
  let answers: AsyncIterator<string> | null = null;
  return {
    ask: async (question) => {
      lines ??= createInterface({ input: process.stdin, terminal: false });
      answers ??= lines[Symbol.asyncIterator]();
      process.stdout.write(question);
      const next = await answers.next();
      return next.done === true ? null : next.value.trim();
    },
    close: () => {
      if (lines === null) return;
      lines.close();
      // A pipe that stays open must not keep the process waiting.
      process.stdin.destroy();
    },
  };
}
