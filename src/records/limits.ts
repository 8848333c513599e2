/** How much of a file is read before it is refused; each limit is checked before it costs anything. */
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

/** Maximum depth of nested lists and mappings, including the file's own mapping. */
export const DEPTH = 8;
