import { vi } from 'vitest';
import type { ModeInput } from '../../src/modes/mode-input.ts';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import { readContext } from '../../src/runner/context.ts';
import { readInputs } from '../../src/runner/inputs.ts';
import { type Enarocanje, enarocanje, type Seed } from '../support/enarocanje.ts';

export interface TickReport {
  readonly runs: readonly {
    readonly id: number;
    readonly environment?: string;
    readonly outcome: string;
    readonly 'reason-codes': readonly string[];
  }[];
  readonly problems: readonly { readonly status: number | null; readonly detail: string }[];
}

/** One tick of a mode over a repository, in this process. */
export async function tick(
  mode: (input: ModeInput) => Promise<ModeResult>,
  { env }: Pick<Enarocanje, 'env'>,
  inputs: Readonly<Record<string, string>>,
): Promise<ModeResult & { readonly document: TickReport }> {
  const asked = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const environment = {
    ...env,
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '900',
    ...Object.fromEntries(asked),
  };
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const result = await mode({
      inputs: readInputs(environment),
      context: readContext(environment),
      signal: new AbortController().signal,
    });
    return { ...result, document: result.report as TickReport };
  } finally {
    silent.mockRestore();
  }
}

/** Every run and what became of it: `79 resumed`, `88 production approved`. */
export function outcomes({ document }: { readonly document: TickReport }): readonly string[] {
  return document.runs.map(({ id, environment, outcome }) =>
    [id, environment, outcome].filter((part) => part !== undefined).join(' '),
  );
}

/** A repository in which a slot is open, and what is done with it; its server ends in any case. */
export async function within(seed: Seed, work: (base: Enarocanje) => Promise<void>): Promise<void> {
  const base = await enarocanje(seed);
  try {
    await work(base);
    base.github.assertLegal();
  } finally {
    await base.github.stop();
  }
}
