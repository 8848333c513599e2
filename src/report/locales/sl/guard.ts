import type { GUARD as English } from '../en/guard.ts';

export const GUARD: typeof English = {
  none: 'Noben zagon ne čaka na varovano okolje.',
  kinds: {
    approved: 'odprt',
    rejected: 'zavrnjen: nikoli ne more postati dovoljen',
    waiting: 'puščen v čakanju',
    answered: 'ne čaka več: medtem je dobil odgovor',
    unknown: 'ni mogoče ugotoviti, puščen v čakanju',
  },
  problem: (request, detail) => `Ni mogoče vedeti: ${request} – ${detail}`,
  lacks: (permission) => `; aplikacija potrebuje pravico ${permission}`,
};
