export const FAILURE = {
  input: (name: string, expected: string) =>
    `The input ${name} is missing or not understood. Expected: ${expected}. Correct it under “with” of this step in the workflow.`,
  runner: (name: string) =>
    `${name} is missing or not what a GitHub runner sets. Run this as a step of a workflow.`,
  cancelled: (name: string) => `The run was cancelled (${name}). Nothing was allowed.`,
  unanswered: () => 'An answer never came. Nothing was allowed; start the run again.',
  unwritten: (detail: string) =>
    `The verdict could not be written down: ${detail}. Nothing is allowed. Make room on the runner’s disk and let the step write to GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and RUNNER_TEMP; then start the run again.`,
  unexpected: (detail: string) =>
    `The gate failed: ${detail}. Nothing was allowed; start the run again. If it fails again, ask those who keep the gate.`,
};
