import type { Audit } from './audit.ts';
import { found } from './finding.ts';

/** `actions/checkout` leaves the token on disk for every later step unless told not to. */
export const persistedCredentials: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate, production }) =>
    gate === null && !production
      ? []
      : job.steps.flatMap(({ uses, inputs }) => {
          const kept = inputs.get('persist-credentials')?.text.toLowerCase() !== 'false';
          return uses !== null && /^actions\/checkout@/i.test(uses.text) && kept
            ? [found('credentials.persisted', uses.place, { job: job.id })]
            : [];
        }),
  );
