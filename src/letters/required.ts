import { isBlank, plain } from './plain.ts';

/** Collects the keys that must be filled in before a letter may be written. */
export interface Required {
  /** The text, cleaned; `''` and recorded as missing if absent or unreadable. */
  text(key: string, value: string | undefined): string;
  /** Records `key` as missing if `given` is false. */
  that(key: string, given: boolean): void;
  readonly missing: readonly string[];
}

export function required(): Required {
  const missing: string[] = [];
  return {
    missing,
    that(key, given) {
      if (!given) missing.push(key);
    },
    text(key, value) {
      if (value !== undefined && !isBlank(value)) return plain(value);
      missing.push(key);
      return '';
    },
  };
}
