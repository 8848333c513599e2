/** Text as the lines of a YAML comment. */
export function commented(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}# ${line}`)
    .join('\n');
}
