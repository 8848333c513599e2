import type { DayOrTime } from '../calendar/leaving.ts';
import * as z from 'zod/mini';
import type { Instant, LocalDate } from '../calendar/instant.ts';
import type { TimeReading } from '../calendar/time.ts';
import { parseDate, parseTime } from '../calendar/time.ts';
import type { DiagnosticCode } from './diagnostic.ts';

// The kinds of values in the files. All of them read text, and report what is wrong with it as code and
// expectation, not as a sentence.

export type Digest = `sha256:${string}`;

export const DIGEST = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: string): text is Digest {
  return DIGEST.test(text);
}

const DATE = 'YYYY-MM-DD';
const TIME = 'YYYY-MM-DDTHH:mm';

/** Packs a code and what was expected into the one string a check may carry. */
export function saying(code: DiagnosticCode, ...expected: readonly string[]): string {
  return [code, ...expected].join('\n');
}

/** Reports a fault of the checked value, or of the part at `path` inside it. */
export function complain(
  issues: z.core.$ZodRawIssue[],
  message: string,
  ...path: readonly (string | number)[]
): void {
  issues.push({ code: 'custom', input: undefined, path: [...path], message });
}

/** Reports that the value is at fault, from inside a transform. */
function refuse(context: z.core.ParsePayload, message: string): never {
  complain(context.issues, message);
  return z.NEVER;
}

function wrong(...expected: readonly string[]): string {
  return saying('file.wrong-value', ...expected);
}

/** A mapping with these keys and no others. */
export function block<const T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, saying('file.unknown-key', ...Object.keys(shape)));
}

/** A key that may be left out, with its default value. */
// oxlint-disable-next-line eslint/no-underscore-dangle -- the library's own name
export const otherwise = z._default;

const FREE_TEXTS = new WeakSet<z.core.$ZodType>();

/** Returns true for a text that people write in their own words, which may contain a `#`. */
export function isFreeText(schema: z.core.$ZodType): boolean {
  return FREE_TEXTS.has(schema);
}

function free<T extends z.core.$ZodType>(schema: T): T {
  FREE_TEXTS.add(schema);
  return schema;
}

/** Text of one or more lines, at most `longest` characters. */
export function prose(longest: number) {
  return free(
    z.string().check(z.regex(/\S/, wrong()), z.maxLength(longest, wrong(`text ≤ ${longest}`))),
  );
}

/** The same, but may be empty. */
export function remarks(longest: number) {
  return free(z.string().check(z.maxLength(longest, wrong(`text ≤ ${longest}`))));
}

/** Text of one line. */
export function singleLine(longest: number) {
  const expected = wrong(`line ≤ ${longest}`);
  return free(
    z.string().check(z.regex(/^[^\n]*\S[^\n]*$/, expected), z.maxLength(longest, expected)),
  );
}

/** Text of one line that matches a pattern; `form` shows the form in diagnostics. */
export function formed(pattern: RegExp, form: string) {
  return z.string().check(z.regex(pattern, wrong(form)));
}

export const identifier = formed(/^[A-Za-z0-9._-]{1,64}$/, '1–64 × A–Z a–z 0–9 . _ -');

export const commit = formed(/^[0-9a-f]{40}$/, '40 × 0–9 a–f');

export const sha256 = formed(/^[0-9a-f]{64}$/, '64 × 0–9 a–f');

export const digest = z.pipe(
  formed(DIGEST, 'sha256: + 64 × 0–9 a–f'),
  // Safe, because the pattern has just matched.
  z.transform((text) => text as Digest),
);

/**
 * A name that git accepts for a tag (git-check-ref-format), that no shell takes for an option, and that is
 * not a full ref: `refs/tags/v1` would be another tag than `v1`, which would show only on the night.
 */
export const tag = formed(
  /^(?!-|refs\/|.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)))(?!@$|[./])(?:[^\s\p{Cc}~^:?*[\\]{0,199})[^\s\p{Cc}~^:?*[\\./]$/u,
  'git-tag',
);

const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;

export const login = formed(LOGIN, 'github-login');

export function isLogin(text: string): boolean {
  return LOGIN.test(text);
}

/** An address in plain ASCII without quotes: it only goes into the header of a letter. */
export const address = formed(
  /^(?=.{6,254}$)(?=[^@]{1,64}@)[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/,
  'name@example.si',
);

/** A host name in ASCII as in DNS, with at least two labels. */
export const host = formed(
  /^(?=.{4,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/,
  'mail.example.si',
);

/** A wall-clock time of day, `HH:mm`. */
export const timeOfDay = formed(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'HH:mm');

export const truth = z.pipe(
  z.enum(['true', 'false']),
  z.transform((text) => text === 'true'),
);

/** `version: 1`. */
export const version = z.pipe(
  z.literal('1'),
  z.transform(() => 1 as const),
);

/** A whole number from `least` to `most`; `beyond` is the code for a number above `most`. */
export function whole(least: number, most: number, beyond: DiagnosticCode = 'file.wrong-value') {
  const bounds = `${least}–${most}`;
  return z.pipe(
    z.pipe(z.string().check(z.regex(/^(?:0|[1-9]\d{0,15})$/, wrong(bounds))), z.transform(Number)),
    z.number().check(z.gte(least, wrong(bounds)), z.lte(most, saying(beyond, bounds))),
  );
}

function instantFrom(context: z.core.ParsePayload, text: string): Instant {
  const reading = parseTime(text);
  return reading.ok ? reading.instant : refuse(context, complaint(text, reading));
}

/** The fault of a text that has the form of a time but names a day or a time of day that does not exist. */
function impossible(text: string): string {
  const day = text.slice(0, 10);
  if (parseDate(day) === null) return saying('file.no-such-day');
  // Midnight at the end of a day is the beginning of the next.
  if (!/T24:00(?::00)?$/.test(text)) return saying('file.no-such-time', '00:00–23:59');
  const next = new Date(Date.parse(`${day}T00:00Z`) + 24 * 60 * 60 * 1000);
  return saying('file.no-such-time', `${next.toISOString().slice(0, 10)}T00:00`);
}

function complaint(text: string, reading: Exclude<TimeReading, { ok: true }>): string {
  switch (reading.why) {
    case 'gap':
      return saying('file.time-in-gap', reading.from, reading.to);
    case 'ambiguous':
      return saying('file.time-ambiguous', ...reading.offsets);
    case 'wrong-offset':
      return saying('file.time-wrong-offset', reading.expected);
    case 'malformed':
      return impossible(text);
  }
}

const TIME_FORM = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?`;
const DATE_FORM = String.raw`\d{4}-\d{2}-\d{2}`;

/** A moment, by Ljubljana's clock unless it has an offset. */
export const time = z.pipe(
  z.string().check(z.regex(new RegExp(`^${TIME_FORM}$`), saying('file.time-malformed', TIME))),
  z.transform((text, context): Instant => instantFrom(context, text)),
);

/** A civil date in Ljubljana. */
export const date = z.pipe(
  z.string().check(z.regex(new RegExp(`^${DATE_FORM}$`), saying('file.date-malformed', DATE))),
  z.transform(
    (text, context): LocalDate => parseDate(text) ?? refuse(context, saying('file.no-such-day')),
  ),
);

/** A day, or a moment of a day. */
export const dayOrTime = z.pipe(
  z
    .string()
    .check(
      z.regex(
        new RegExp(`^(?:${DATE_FORM}|${TIME_FORM})$`),
        saying('file.time-malformed', DATE, TIME),
      ),
    ),
  z.transform((text, context): DayOrTime => {
    if (text.includes('T')) return { kind: 'time', instant: instantFrom(context, text) };
    const day = parseDate(text);
    if (day === null) return refuse(context, saying('file.no-such-day'));
    return { kind: 'day', date: day };
  }),
);

/** A ticket number, a web address, or a `<Message-ID>`. */
export const reference = singleLine(250);

/** A GitHub user; the number identifies the user, the login may change. */
export const user = block({ login, id: whole(1, Number.MAX_SAFE_INTEGER) });
