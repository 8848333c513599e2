/** What a comment under the issue that asks for a review says; null: none of what is said once. */
export function saidIn(body: string): string | null {
  return /^<!-- ezdrav:review-said:([a-z,-]+)(?::\S+)? -->$/m.exec(body)?.[1] ?? null;
}
