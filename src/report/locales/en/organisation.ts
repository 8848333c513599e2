/** The sentences about the organisation whose rules a solution is held to. */
export const ORGANISATION = {
  held: (file: string, commit: string, keys: string) =>
    `The organisation’s rules count too: ${file}${commit === '' ? '' : ` at ${commit}`}${keys === '' ? '' : ` (${keys})`}.`,
  decided: (file: string, number: number, key: string, commit: string) =>
    `The organisation says so: ${file}, line ${number}${key === '' ? '' : ` (${key})`}${commit === '' ? '' : `, at ${commit}`}.`,
  looksAfter: (count: number, file: string, commit: string, keys: string) =>
    `The organisation looks after ${count === 1 ? 'one person' : `${count} people`} of this roster, so this run does not: ${file}${commit === '' ? '' : `, at ${commit}`} (${keys}).`,
  line: (key: string, number: number) => `${key}: line ${number}`,
  renamed: (former: string, now: string) =>
    `The organisation’s repository is called ${now} now; change ${former} in solution.yml.`,
  stricter: (keys: string) => `The organisation makes stricter: ${keys}.`,
  nothingStricter: 'The organisation demands no more than the solution does itself.',
  copies: (places: string) =>
    `The organisation says the same, so these may be removed here: ${places}.`,
  readable: (repository: string) =>
    `The organisation’s repository ${repository} can be read with this token.`,
  unreadable: (repository: string, why: string) =>
    `The organisation’s repository ${repository} cannot be read, so no gate will allow anything: ${why}.`,
};
