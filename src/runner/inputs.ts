import type { Language } from '../records/types.ts';

export const MODES = [
  'gate',
  'check',
  'announce',
  'approve',
  'close',
  'request',
  'staff',
  'resume',
  'guard',
  'doctor',
  'report',
  'portfolio',
  'evidence',
] as const;
export type Mode = (typeof MODES)[number];

/** Every input of `action.yml`; a test keeps the two in step. No input sets the time or skips a rule. */
export const INPUT_NAMES = [
  'mode',
  'token',
  'environment',
  'intervention',
  'wait-minutes',
  'language',
  'smtp-url',
  'mail-from',
  'people',
  'members-token',
  'organisation-token',
  'solutions-token',
  'workflow',
  'request',
  'send-again',
  'verdict',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

export interface Inputs {
  readonly mode: Mode;
  readonly token: string;
  readonly environment: string;
  /** A path inside `.ezdrav/`, as written (`records` judges it); undefined for all candidates. */
  readonly intervention: string | undefined;
  readonly waitMinutes: number;
  readonly language: Language | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly people: string | undefined;
  readonly membersToken: string | undefined;
  /** Reads the organisation's repository; undefined if `token` does. */
  readonly organisationToken: string | undefined;
  /** Reads the repositories of an organisation's solutions; undefined if `token` does. */
  readonly solutionsToken: string | undefined;
  readonly workflow: string | undefined;
  readonly request: string | undefined;
  /** The Message-ID of a letter that did not arrive, as a person found out. */
  readonly sendAgain: string | undefined;
  /** The gate's decision, packed. */
  readonly verdict: string | undefined;
}

/** Why an input cannot be right, if known. */
export type InputCause =
  | 'encoding'
  | 'login'
  | 'scheme'
  | 'host'
  | 'port'
  | 'options'
  | 'display-name';

/** An input that cannot be right; it is never replaced by a default. */
export class InputError extends Error {
  readonly input: InputName;
  readonly expected: string;
  /** What is wrong with it, if known; null if it is missing or not understood. */
  readonly why: InputCause | null;

  constructor(input: InputName, expected: string, why: InputCause | null = null) {
    super(`input ${input}: expected ${expected}`);
    this.name = 'InputFault';
    this.input = input;
    this.expected = expected;
    this.why = why;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The action's inputs as the runner passes them (`INPUT_<NAME>`, with hyphens).
 *
 * @throws {InputError} if a value is not one of those allowed
 */
export function readInputs(environment: Environment): Inputs {
  const read = (name: InputName): string | undefined =>
    environment[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const mode = read('mode') ?? 'gate';
  if (!isMode(mode)) throw new InputError('mode', MODES.join(', '));
  const language = read('language');
  if (language !== undefined && language !== 'en' && language !== 'sl') {
    throw new InputError('language', 'en, sl');
  }
  const token = read('token');
  if (token === undefined) throw new InputError('token', '${{ github.token }}');
  return {
    mode,
    token,
    language,
    intervention: read('intervention'),
    environment: read('environment') ?? 'production',
    waitMinutes: minutes(read('wait-minutes') ?? '0'),
    smtpUrl: read('smtp-url'),
    mailFrom: read('mail-from'),
    people: read('people'),
    membersToken: read('members-token'),
    organisationToken: read('organisation-token'),
    solutionsToken: read('solutions-token'),
    workflow: read('workflow'),
    request: read('request'),
    sendAgain: read('send-again'),
    verdict: read('verdict'),
  };
}

function isMode(text: string): text is Mode {
  return MODES.some((mode) => mode === text);
}

function minutes(text: string): number {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= 60)) throw new InputError('wait-minutes', '0–60');
  return value;
}
