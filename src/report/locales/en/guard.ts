export const GUARD = {
  none: 'No run waits for a guarded environment.',
  kinds: {
    approved: 'opened',
    rejected: 'rejected: it can never be allowed',
    waiting: 'left waiting',
    answered: 'no longer waiting: it has been answered in the meantime',
    unknown: 'cannot be determined, left waiting',
  },
  problem: (request: string, detail: string) => `Cannot determine: ${request} – ${detail}`,
  lacks: (permission: string) => `; give the App ${permission}`,
};
