export const CHECKED = {
  valid: 'well-formed',
  plan: 'plan',
  draft: 'draft: never announced, never allowed',
  shared: (key: string, value: string, files: string) =>
    `${value} is the ${key} of several open interventions: ${files}. Write the outcome of those that are over or will not take place, or move them to .ezdrav/done/.`,
};
