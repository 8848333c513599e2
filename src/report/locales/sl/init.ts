import type { INIT as English } from '../en/init.ts';

export const INIT: typeof English = {
  made: 'zapisano',
  kept: 'že obstaja, nespremenjeno',
  steps: 'Naprej:',
  nothing: 'Vse že obstaja; nič ni bilo zapisano.',
  starting: (branch) => [
    'Vrednosti v mapi .ezdrav/ zamenjajte s svojimi; »ezdrav check« pove, kaj je narobe.',
    'V .ezdrav/staff.yml navedite vse, ki začenjajo namestitve; če ni naveden nihče, jih ne sme nihče.',
    'V .github/workflows/ zamenjajte commit za »ezdrav-intervention-gate@« s tistim, ki pripada vaši izdaji, in ./deploy.sh s svojo namestitvijo.',
    `Odprite zahtevek za združitev v ${branch}: tam bo preverjen. »ezdrav doctor« nato pove, kje se je preverjanju še mogoče izogniti.`,
  ],
};
