/** The content of a comment under the issue that asks for a review; null if it is not one that is made once. */
export function saidIn(body: string): string | null {
  return /^<!-- ezdrav:review-said:([a-z,-]+)(?::\S+)? -->$/m.exec(body)?.[1] ?? null;
}
