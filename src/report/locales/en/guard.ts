export const GUARD = {
  none: 'No run waits for a guarded environment.',
  kinds: {
    approved: 'opened',
    rejected: 'rejected: it can never become lawful',
    waiting: 'left waiting',
    answered: 'waits no longer: it was answered meanwhile',
    unknown: 'cannot be known, left waiting',
  },
  problem: (request: string, detail: string) => `Cannot know: ${request} – ${detail}`,
  lacks: (permission: string) => `; give the App ${permission}`,
};
