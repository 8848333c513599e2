export const RESUME = {
  slot: {
    'not-yet-open': (id: string, at: string) =>
      `${id}: the slot opens ${at}; nothing is re-run before then.`,
    open: (id: string, at: string) => `${id}: the slot is open; it closes ${at}.`,
    over: (id: string, at: string) => `${id}: the slot closed ${at}; nothing is re-run any more.`,
  },
  noSlot: 'No planned intervention: nothing to re-run.',
  noRun: 'No run of an open slot in the last 24 hours.',
  runs: {
    resumed: 're-run',
    'already-resumed': 'was already re-run',
    'not-newest': 'left alone: another run of the same release counts',
    'not-refused-for-time': 'left alone: not refused only because of the time',
    'still-refused': 'still refused',
    unknown: 'cannot be determined',
  },
  problem: (request: string, detail: string) => `Cannot determine: ${request} – ${detail}`,
  lacks: (permission: string) => `; give the job ${permission}`,
};
