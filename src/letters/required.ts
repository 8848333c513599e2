import { isBlank, plain } from './plain.ts';

/** Collects the keys that have to be filled in before a letter may be written. */
export interface Required {
  /** The text, cleaned; `''` and noted as missing where it is not written or holds nothing readable. */
  text(key: string, value: string | undefined): string;
  /** Notes `key` as missing where `given` is false. */
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
