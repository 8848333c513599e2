import type { ParseArgsOptionsConfig } from 'node:util';
import type { CommandName } from '../report/command-names.ts';
import type { CommandArgs, CommandResult } from './arguments.ts';

/** A command: its arguments, and its action, which is loaded on demand. */
export interface Command {
  readonly options: ParseArgsOptionsConfig;
  /** Maximum number of arguments besides options. */
  readonly positionals: number;
  readonly load: () => Promise<(asked: CommandArgs) => CommandResult | Promise<CommandResult>>;
}

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
/** The folder of the organisation's repository, if a solution belongs to one. */
const HOUSE = { organisation: text } as const;
const COMMON = { repo: text, language: text, format: text, help: { ...yes, short: 'h' } } as const;

const URGENT = {
  yes,
  from: text,
  reason: text,
  impact: text,
  rollback: text,
  downtime: text,
  affects: text,
  client: text,
  'client-at': text,
  ict: text,
  'ict-at': text,
} as const;

/** Every command of `ezdrav`; a test keeps them in step with their help. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  gate: {
    options: {
      ...COMMON,
      ...HOUSE,
      at: text,
      ref: text,
      sha: text,
      actor: text,
      environment: text,
      intervention: text,
    },
    positionals: 0,
    load: async () => (await import('./offline/gate.ts')).gateOffline,
  },
  check: {
    options: { ...COMMON, ...HOUSE, at: text },
    positionals: 0,
    load: async () => (await import('./offline/check.ts')).checkOffline,
  },
  plan: {
    options: {
      ...COMMON,
      ...HOUSE,
      repo: { ...text, multiple: true },
      at: text,
      days: text,
      windows: yes,
    },
    positionals: 0,
    load: async () => (await import('./offline/plan.ts')).planOffline,
  },
  init: {
    options: {
      repo: text,
      language: text,
      help: COMMON.help,
      with: text,
      organisation: yes,
      urgent: yes,
      tag: text,
      incident: text,
      ...URGENT,
    },
    positionals: 0,
    load: async () => (await import('./init.ts')).init,
  },
  new: {
    options: {
      ...COMMON,
      ...HOUSE,
      yes,
      description: text,
      reason: text,
      impact: text,
      rollback: text,
      night: text,
      start: text,
      end: text,
      downtime: text,
      title: text,
      from: text,
      affects: text,
      id: text,
    },
    positionals: 1,
    load: async () => (await import('./new.ts')).newPlan,
  },
  urgent: {
    options: { ...COMMON, ...HOUSE, ...URGENT },
    positionals: 2,
    load: async () => (await import('./urgent.ts')).urgentPlan,
  },
  record: {
    options: {
      ...COMMON,
      ...HOUSE,
      intervention: text,
      yes,
      replace: yes,
      at: text,
      to: text,
      reference: text,
      form: text,
      party: text,
      by: text,
      result: text,
      started: text,
      ended: text,
      'downtime-minutes': text,
      deviations: text,
      notified: text,
      confirmed: text,
      requested: text,
      granted: text,
      held: text,
      causes: text,
      measures: text,
    },
    positionals: 2,
    load: async () => (await import('./record.ts')).record,
  },
  letter: {
    options: {
      ...COMMON,
      ...HOUSE,
      intervention: text,
      ref: text,
      people: text,
      request: text,
      party: text,
      previous: text,
      from: text,
    },
    positionals: 1,
    load: async () => (await import('./letter.ts')).letter,
  },
  doctor: {
    options: { ...COMMON, ...HOUSE },
    positionals: 0,
    load: async () => (await import('./doctor/offline.ts')).doctorCommand,
  },
  report: {
    options: { ...COMMON, repo: { ...text, multiple: true }, from: text, to: text, dossiers: text },
    positionals: 0,
    load: async () => (await import('./offline/figures.ts')).reportOffline,
  },
  evidence: {
    options: { ...COMMON, out: text },
    positionals: 1,
    load: async () => (await import('./evidence/command.ts')).evidenceCommand,
  },
  verify: {
    options: {
      language: text,
      format: text,
      help: COMMON.help,
      keys: text,
      online: yes,
      mail: text,
    },
    positionals: 1,
    load: async () => (await import('./verify.ts')).verify,
  },
};
