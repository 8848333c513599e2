/** How much of a file is looked at before it is refused; each is checked before it costs anything. */
export interface Limits {
  readonly bytes: number;
  /** Scalars, lists and mappings, keys included. */
  readonly nodes: number;
}

/** `intervention.yml` and `solution.yml`. */
export const SMALL: Limits = { bytes: 32 * 1024, nodes: 1000 };
/** `organisation.yml`, which names a few hundred solutions. */
export const LISTING: Limits = { bytes: SMALL.bytes, nodes: 5000 };
/** `staff.yml`. */
export const LARGE: Limits = { bytes: 1024 * 1024, nodes: 50_000 };

/** Lists and mappings inside one another, the file's own mapping included. */
export const DEPTH = 8;
