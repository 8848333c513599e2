import { instantOf, toIso } from '../../calendar/instant.ts';

/** A value of ours in an auditor's form: keys in kebab-case, moments in ISO 8601 (UTC). */
export function auditorValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => auditorValue(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      kebab(name),
      typeof each === 'number' && isMoment(name) ? toIso(instantOf(each)) : auditorValue(each),
    ]),
  );
}

function isMoment(key: string): boolean {
  return /(?:^at|At|-at|Since)$/.test(key);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
