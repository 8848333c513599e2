export const RESUME = {
  slot: {
    'not-yet-open': (id: string, at: string) =>
      `${id}: the slot opens at ${at}; nothing is started before.`,
    open: (id: string, at: string) => `${id}: the slot is open until ${at}.`,
    over: (id: string, at: string) =>
      `${id}: the slot ended at ${at}; nothing is started any more.`,
  },
  noSlot: 'No planned intervention: nothing to start again.',
  noRun: 'No run of an open slot in the last 24 hours.',
  runs: {
    resumed: 'started again',
    'already-resumed': 'was started again already',
    'not-newest': 'left alone: another run of the same release counts',
    'not-refused-for-time': 'left alone: not refused for time alone',
    'still-refused': 'still refused',
    unknown: 'cannot be known',
  },
  problem: (request: string, detail: string) => `Cannot know: ${request} – ${detail}`,
  lacks: (permission: string) => `; give the job ${permission}`,
};
