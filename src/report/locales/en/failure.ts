export const FAILURE = {
  input: (name: string) => `The input ${name} is missing or not understood.`,
  expected: (expected: string) => `Expected: ${expected}.`,
  inWith: 'Correct it under “with” of this step in the workflow.',
  inSecret: 'Correct the secret that this step hands over under “with”.',
  causes: {
    encoding:
      'The user or the password in smtp-url holds a character that must be percent-encoded: write # as %23, / as %2F, ? as %3F and % as %25.',
    login:
      'The input smtp-url names no user or no password, or one that cannot be decoded; a login is required.',
    scheme: 'The input smtp-url begins with neither smtp:// nor smtps://.',
    host: 'The input smtp-url names no host that can exist.',
    port: 'The input smtp-url names a port that does not exist.',
    options: 'The input smtp-url goes on behind the host; a path, options or # are not taken.',
    'display-name':
      'The input mail-from holds a name beside the address; it takes the address alone.',
  },
  runner: (name: string) =>
    `${name} is missing or not what a GitHub runner sets. Run this as a step of a workflow.`,
  cancelled: () =>
    'The run was cancelled, or its runner was shut down. Nothing was allowed; run it again if it is still wanted.',
  unanswered: () => 'GitHub did not respond in time. Nothing was allowed; run it again.',
  unwritten: (detail: string) =>
    `The verdict could not be written: ${detail}. Nothing is allowed. Free space on the runner’s disk and allow the step to write to GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and RUNNER_TEMP; then run it again.`,
  unexpected: (detail: string) =>
    `The gate failed: ${detail}. Nothing was allowed; start the run again. If it fails again, contact the maintainers of the gate; a run with debug logging shows them more.`,
  problem: (said: string) =>
    `The gate failed: ${said}. Nothing was allowed; start the run again. If it fails again, contact the maintainers of the gate.`,
};
