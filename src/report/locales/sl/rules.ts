import type { RuleId } from '../../../rules/verdict.ts';
import type { RuleWords } from '../../sentences.ts';

const EVIDENCE_ANNOUNCEMENT =
  '`landed` (privzeto): načrt je na privzeti veji po zapisu GitHuba, poslano pa po potrdilu ali zapisanem `sent-at`. `receipt`: samo po potrdilu.';
const PATTERN =
  'Oblika številk vaših zahtevkov; za `<Message-ID>` ne velja. Brez nje ustreza vsak sklic.';

export const RULES: Record<RuleId, RuleWords> = {
  file: {
    name: 'datoteke',
    refuses:
      'katere od treh datotek ni mogoče prebrati v celoti: na poti je ni, ni veljavna ali pa so v njej osebni podatki. Vsaka napaka je navedena z vrstico in stolpcem, s [svojo kodo](../../../schemas/README.md).',
    example: '`.ezdrav/intervention.yml` z `downtme: true` ni veljavna: ste mislili `downtime`?',
    settings: [
      ['vhod `intervention`', 'Pot edine datoteke, ki je mišljena. Privzeto: vsaka nedokončana.'],
    ],
  },
  rules: {
    name: 'pravila nespremenjena',
    refuses:
      'so bila pravila omiljena pred manj kot dvema delovnima dnevoma in jih prejšnja različica ne dovoli. Zaostritev velja takoj. Omilitev velja takoj tudi, če je zahtevek za združitev, s katerim je prišla, odobril neodvisen odobritelj ali pooblaščenec za urgentne posege po prejšnji različici. Štejejo različice, ki so bile na privzeti veji, tudi pri urgentnih posegih.',
    example: 'zamrznitev je ob 22.10 črtana iz `solution.yml`, termin pa se odpre ob 22.30.',
    settings: [
      ['solution.yml: `freezes`', 'Ta in vsak drug ključ, ki pravila zaostri.'],
      [
        'staff.yml: `staff`',
        'Kdor je odšel (`left`), šteje za odsotnega, če je vnos popravil sam ali kdor začenja.',
      ],
    ],
  },
  target: {
    name: 'cilj namestitve',
    refuses:
      'se ne namešča to, kar je bilo najavljeno: referenca zagona ni najavljena oznaka, commit je drug, okolje se razlikuje, ali pa je načrt umaknjen oziroma končan.',
    example: 'zagon je na `refs/tags/v4.12.1`, najavljena je `v4.12.0`.',
    settings: [
      ['intervention.yml: `release.tag`', 'Oznaka, ki se sme namestiti.'],
      [
        'intervention.yml: `release.commit`',
        'Oznako veže na en commit. Brez njega premaknjena oznaka namesti tisto, na kar kaže.',
      ],
      ['intervention.yml: `status`', '`withdrawn` ni nikoli dovoljen.'],
      ['vhod `environment`', 'Kam opravilo namešča; mora biti najavljeno okolje.'],
      ['vhod `intervention`', 'Pot edine datoteke, ki je mišljena.'],
    ],
  },
  announcement: {
    name: 'najava posega',
    refuses:
      'poseg ni bil najavljen službi za pomoč uporabnikom (servicedesk@src.si) in skrbniku rešitve, obema, s sklicem in prav za ta načrt.',
    example: 'med prejemniki je samo servicedesk@src.si: manjka skrbnik rešitve.',
    settings: [
      [
        'solution.yml: `contacts.solution-custodian`',
        'Drugi prejemnik. Brez njega šteje kateri koli drugi naslov, kar poročilo pove.',
      ],
      ['solution.yml: `evidence.announcement`', EVIDENCE_ANNOUNCEMENT],
      ['solution.yml: `reference-pattern`', PATTERN],
    ],
  },
  'lead-time': {
    name: 'rok najave',
    refuses:
      'je med najavo in nočjo načrtovanega začetka manj kot dva delovna dneva. Dan najave ne šteje, večer, s katerim se noč začne, pa šteje. Konci tedna, dela prosti dnevi in vaši dodatni dnevi ne štejejo.',
    example:
      'najava v petek ob 15.00, začetek v ponedeljek ob 22.00: šteje samo ponedeljek; torek ob 20.00 bi ustrezal.',
    settings: [
      [
        'solution.yml: `calendar.lead-time`',
        '`full-days` je strožje: dva delovna dneva v celoti med najavo in začetkom.',
      ],
      ['solution.yml: `calendar.extra-non-working-days`', 'Dodatni dnevi, ki ne štejejo.'],
      ['solution.yml: `evidence.announcement`', EVIDENCE_ANNOUNCEMENT],
    ],
  },
  approval: {
    name: 'odobritvi',
    refuses:
      'prav tega načrta nista odobrila oba, naročnik in ekipa IKT eZdravja. Odobriti morata dve različni osebi z različnima sklicema; nobena ne sme biti avtor načrta ali tisti, ki začne namestitev. Molk ni odobritev. Poznejša zavrnitev prekliče odobritev, dokler stran ne odobri znova.',
    example:
      'odobritev naročnika je bila dana ob 9.00, najava je bila poslana ob 10.00: odobreno je bilo nekaj drugega.',
    settings: [
      [
        'solution.yml: `evidence.approvals`',
        '`recorded` (privzeto): zapis v datoteki, pregled ali komentar z odobritvijo. `vouched`: pregled, komentar ali e-pošta, ki jo podpiše domena odobritelja. `verified`: samo pregled ali komentar odobritelja.',
      ],
      [
        'solution.yml: `approvers`',
        'Kdo lahko odobri s pregledom ali komentarjem, po številskem id; strani nimata skupnih oseb.',
      ],
      ['solution.yml: `reference-pattern`', PATTERN],
    ],
  },
  schedule: {
    name: 'vzdrževalno okno',
    refuses:
      'najavljeni termin ni znotraj vzdrževalnega okna ene noči: 20.00–6.00 oziroma 22.00–6.00, kjer je predviden izpad. Vsako noč v tednu.',
    example: '`downtime: true` od 21.00: okno se odpre ob 22.00.',
    settings: [
      [
        'solution.yml: `window`',
        '`opens`, `opens-with-downtime`, `closes`: lahko ožje, nikoli širše.',
      ],
      ['intervention.yml: `schedule.downtime`', 'Mora biti navedeno.'],
    ],
  },
  slot: {
    name: 'najavljeni termin',
    refuses:
      'trenutni čas ni znotraj najavljenega termina. Odprto vzdrževalno okno ne zadošča: delo je najavljeno za svoj termin.',
    example: 'termin je od 22.00 do 2.00, ura je 19.50: še ne.',
    settings: [
      [
        'vhod `wait-minutes`',
        'Počaka do 60 minut, kjer je ovira samo odprtje termina, in presodi znova.',
      ],
    ],
  },
  fit: {
    name: 'trajanje dela',
    refuses:
      'delo in povrnitev ne gresta več v preostanek termina. Samo kjer je navedeno `work-minutes`. Delo, ki je daljše od celotnega termina, je zavrnjeno že v zahtevku za združitev.',
    example:
      '90 minut dela in 30 minut povrnitve, termin do 2.00: najpoznejši začetek je opolnoči.',
    settings: [
      ['intervention.yml: `schedule.work-minutes`', 'Koliko časa traja delo.'],
      [
        'intervention.yml: `schedule.rollback-minutes`',
        'Koliko časa traja vrnitev v prejšnje stanje.',
      ],
    ],
  },
  freeze: {
    name: 'zamrznitev',
    refuses: 'je zdaj obdobje zamrznitve iz `solution.yml`.',
    example: 'od 23. decembra do 4. januarja ni posegov; urgentni le, če obdobje tako določa.',
    settings: [
      [
        'solution.yml: `freezes`',
        '`from`, `to`, `reason` in `urgent: allowed` ali `denied` (privzeto).',
      ],
    ],
  },
  urgent: {
    name: 'urgentni poseg',
    refuses:
      'urgentni poseg nima utemeljitve z vsaj 20 znaki ali incidenta ali ga ni razglasil nihče od pooblaščenih. Zavrne tudi, kadar o tem načrtu nista obveščena servicedesk in skrbnik rešitve ali je od obvestila minilo več kot 12 ur. Za druge datoteke se ne uporablja.',
    example: '`reason: Izpad.` pove premalo.',
    settings: [
      [
        'solution.yml: `urgent-authorities`',
        'Kdo sme razglasiti urgentnost; eden od njih združi načrt v privzeto vejo ali začne zagon.',
      ],
      ['solution.yml: `urgent.valid-hours`', 'Koliko ur po obvestilu je še dovoljeno; največ 12.'],
      ['solution.yml: `contacts.solution-custodian`', 'Drugi prejemnik obvestila.'],
      ['vhod `smtp-url`', 'Z njim obvestilo pošlje preverjanje samo, ko ni nobene druge ovire.'],
    ],
  },
  staff: {
    name: 'sodelavci',
    refuses:
      'tisti, ki začne namestitev, ni na seznamu, je odšel, nima podpisane izjave ali njegova upravičenost ni bila preverjena. Brez seznama se ne uporablja.',
    example: '`left: 2026-11-20`: pooblastila prenehajo s koncem tega dne.',
    settings: [
      [
        'staff.yml: `staff`',
        'En vnos za vsakega; osebe se razlikujejo po številskem id na GitHubu.',
      ],
    ],
  },
  clock: {
    name: 'ura',
    refuses:
      'času ni mogoče zaupati. Vzet je iz polja `Date` vsaj dveh odgovorov GitHuba, ki se ujemata, nikoli iz izvajalnika.',
    example: 'odgovora se razlikujeta za minuto.',
    settings: [],
  },
  api: {
    name: 'odgovori GitHuba',
    refuses:
      'GitHub ni odgovoril, je zavrnil ali odgovoril nerazumljivo; potem nič, kar je od tega odvisno, ne šteje za izpolnjeno.',
    example: 'žeton nima pravice `deployments: read`.',
    settings: [['vhod `token`', 'Potrebuje pravice, ki jih README navaja za vsak način.']],
  },
  event: {
    name: 'dogodek zagona',
    refuses:
      'je bil zagon sprožen z dogodkom, ob katerem namestitev ni dovoljena. Dovoljena je ob `push`, `release` in `workflow_dispatch`.',
    example: '`pull_request`: kdor odpre zahtevek iz razcepa (fork), ne sme nameščati.',
    settings: [],
  },
};
