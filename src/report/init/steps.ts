/** Any text as one word of a shell. */
export function shellWord(text: string): string {
  return /^[\p{L}\p{N}_./@:+,=-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The next steps, numbered. */
export function numbered(title: string, steps: readonly string[]): string {
  return [title, ...steps.map((step, index) => `  ${index + 1}. ${step}`), ''].join('\n');
}
