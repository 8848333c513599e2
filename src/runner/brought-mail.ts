import { readFileSync } from 'node:fs';
import { mask } from './log.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The dispatch form's only field. */
const FIELD = 'mail';

/**
 * The header block pasted into the dispatch form, base64, one character per byte; null if there is none. It
 * is read from the event itself, because `with:` and `env:` would print it, and masked from here on.
 */
export function readBroughtMail(environment: Environment): string | null {
  const given = fieldOf(environment['GITHUB_EVENT_PATH'] ?? '');
  if (given === null) return null;
  mask(given);
  const packed = given.replace(/\s+/g, '');
  if (packed === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  const text = Buffer.from(packed, 'base64').toString('latin1');
  mask(text);
  return `${text.replace(/[\r\n]+$/, '')}\r\n\r\n`;
}

function fieldOf(path: string): string | null {
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const value = memberOf(memberOf(event, 'inputs'), FIELD);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
