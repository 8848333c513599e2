import type { RESUME as English } from '../en/resume.ts';

export const RESUME: typeof English = {
  slot: {
    'not-yet-open': (id, at) => `${id}: termin se odpre ${at}; prej se nič ne zažene.`,
    open: (id, at) => `${id}: termin je odprt, konča se ${at}.`,
    over: (id, at) => `${id}: termin se je končal ${at}; nič se več ne zažene.`,
  },
  noSlot: 'Ni načrtovanega posega: ni česa znova zagnati.',
  noRun: 'V zadnjih 24 urah ni zagona za odprti termin.',
  runs: {
    resumed: 'znova zagnan',
    'already-resumed': 'je že bil znova zagnan',
    'not-newest': 'puščen: velja drug zagon iste izdaje',
    'not-refused-for-time': 'puščen: ni zavrnjen samo zaradi časa',
    'still-refused': 'še vedno zavrnjen',
    unknown: 'ni mogoče ugotoviti',
  },
  problem: (request, detail) => `Ni mogoče vedeti: ${request} – ${detail}`,
  lacks: (permission) => `; opravilo potrebuje pravico ${permission}`,
};
