/** One request; times in milliseconds since the process began. */
export interface Logged {
  readonly n: number;
  readonly method: string;
  /** With query, as it came. */
  readonly path: string;
  readonly host: string;
  /** `GET /repos/{owner}/{repo}`, `graphql`, or `null` if GitHub has no such operation. */
  operation: string | null;
  /** Name of the token, `null` without or with an unknown one. */
  token: string | null;
  readonly authorized: boolean;
  readonly connection: number;
  readonly start: number;
  end: number | null;
  /** `null` if the connection ended before an answer. */
  status: number | null;
  body: string;
  fault: string | null;
}

/**
 * Number of sequential round trips, with overlapping requests counted as one: the largest number of requests
 * of which no two overlap.
 */
export function roundTrips(requests: readonly Logged[]): number {
  const spans = requests
    .map(({ start, end }) => ({ start, end: end ?? Number.POSITIVE_INFINITY }))
    .toSorted((a, b) => a.end - b.end);
  let trips = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const { start, end } of spans) {
    if (start < free) continue;
    trips += 1;
    free = end;
  }
  return trips;
}
