import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runAlone, runBundle, type Signal } from './bundle.ts';
import { leaks } from './leaks.ts';

/** The bundles under test: the committed ones, unless another build is named. */
export const DIST = process.env['TESTED_DIST'] ?? 'dist';

/** The results of the committed action, as the runner would see them. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: {
    readonly decision: string;
    readonly allowed: boolean;
    readonly 'reason-codes': readonly string[];
    readonly rules: readonly {
      readonly rule: string;
      readonly outcome: string;
      readonly code: string | null;
      readonly evidence: string | null;
      readonly facts: Readonly<Record<string, unknown>>;
    }[];
    readonly [key: string]: unknown;
  };
}

export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** `GITHUB_*` and the other variables that the runner would set, including `github.env`. */
  readonly env: Readonly<Record<string, string>>;
  /** Another folder of bundles than the one under test: an unpacked or installed one. */
  readonly dist?: string;
  readonly signal?: Signal;
  /** In a process of its own, with the same pauses as for a user. */
  readonly alone?: boolean;
}

/**
 * Runs the committed `dist/index.js` as the runner does: a process with only the given environment, inputs as
 * `INPUT_*`, and the runner's files created before it starts.
 */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  const files = { output: file('output'), summary: file('summary') };
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env = {
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    RUNNER_TEMP: folder,
    ...options.env,
    ...Object.fromEntries(inputs),
  };
  const entry = resolve(options.dist ?? DIST, 'index.js');
  const { exitCode, stdout, stderr } = await (options.alone || options.signal
    ? runAlone({ entry, env, ...(options.signal && { signal: options.signal }) })
    : runBundle({ entry, env }));
  const outputs = outputsOf(readFileSync(files.output, 'utf8'));
  const summary = readFileSync(files.summary, 'utf8');
  const report = outputs['report'] === undefined ? {} : readJson(outputs['report']);
  rmSync(folder, { recursive: true });
  // For every run of every test: a secret that it was given must not appear anywhere.
  const given = { token: options.env['INPUT_TOKEN'], ...options.inputs };
  const sinks = { stdout, stderr, summary, outputs: JSON.stringify(outputs) };
  const leaked = leaks(given, { ...sinks, report: JSON.stringify(report) });
  if (leaked.length > 0) throw new Error(`a secret stands in ${leaked.join()}`);
  return { exitCode, outputs, summary, stdout, stderr, report: report as ActionRun['report'] };
}

/** Reads a `GITHUB_OUTPUT` file: `name<<delimiter`, lines, `delimiter`. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)) {
    const [, name = '', , value = ''] = match;
    outputs[name] = value;
  }
  return outputs;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
