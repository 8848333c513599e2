import type { INIT as English } from '../en/init.ts';

export const INIT: typeof English = {
  made: 'zapisano',
  kept: 'že obstaja, nespremenjeno',
  steps: 'Naprej:',
  nothing: 'Vse že obstaja; nič ni bilo zapisano.',
  ungated: (place, job) =>
    `${place}: opravilo ${job} namešča, pred njim pa ni preverjanja. Kot prvi korak vstavite tole in dodajte te pravice:`,
  calls: (place, job) =>
    `${place}: opravilo ${job} kliče drug delovni tok; preverjanje sodi v tistega, kot prvi korak opravila, ki namešča.`,
  unreadable: (place) =>
    `${place}: tega delovnega toka ni mogoče prebrati, zato ni znano, ali namešča. Najprej ga popravite.`,
  noSecond:
    'Delovni tok za namestitev ni zapisan: ob takem, ki že namešča, bi oznaka namestila dvakrat, enkrat brez preverjanja.',
  noRelease:
    'Izdaja še ni znana, zato je v delovnih tokovih namesto commita nadomestek: ne morejo teči in »ezdrav doctor« jih zavrne.',
  environment: 'in pri opravilu »environment: production«, kamor sodijo skrivnosti namestitve',
  startingOrganisation: [
    'V .ezdrav/organisation.yml naštejte rešitve, vsako z njeno številko: gh api repos/LASTNIK/IME --jq .id',
    'Seznam sodelavcev prestavite sem, v .ezdrav/staff.yml. Kdor se preseli z njim, ni odšel.',
    'V solution.yml vsake rešitve navedite ta repozitorij: organisation: { repository: LASTNIK/IME, id: ŠTEVILKA }',
    'Pri vsaki rešitvi si oglejte, kaj postane strožje in katere kopije lahko odstranite: ezdrav check --organisation MAPA',
    'Če je ta repozitorij zaseben, podajte žeton aplikacije GitHub, ki ga sme brati: organisation-token.',
  ],
  starting: (branch) => [
    'Izpolnite .ezdrav/solution.yml in staff.yml, nato zapišite prvi načrt: ezdrav new OZNAKA (nadomesti nedotaknjeni osnutek).',
    'V .ezdrav/staff.yml navedite vse, ki začenjajo namestitve; če ni naveden nihče, jih ne sme nihče.',
    'Kjer je zapisan delovni tok za namestitev, v njem zamenjajte ./deploy.sh s svojo namestitvijo.',
    `Poglejte, kje se je preverjanju še mogoče izogniti: ezdrav doctor. Nato odprite zahtevek za združitev v ${branch}: tam bo preverjen.`,
  ],
};
