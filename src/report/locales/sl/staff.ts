import type { STAFF as English } from '../en/staff.ts';
import { quoted } from '../../escaping.ts';
import { SLOVENE_MOMENTS } from '../../moments.ts';

const { count } = SLOVENE_MOMENTS;
const ROSTER = quoted('.ezdrav/staff.yml');
const SOLUTION = quoted('.ezdrav/solution.yml');
const key = quoted;
const RECORD = quoted('ezdrav record revocation');

export const STAFF: typeof English = {
  departure: {
    title: 'Preklic pooblastil: {ref}',
    lead: 'Sodelovanje je končano. Vsa pooblastila in dostope do eZdravja je treba preklicati takoj.',
    signals: {
      left: `zadnji dan, zapisan v ${ROSTER}, je mimo`,
      gone: `vnos je bil izbrisan iz ${ROSTER}, preden je bil preklic potrjen`,
      'no-write-access': `vnos navaja ${key('write: true')}, račun pa nima pravice pisanja v ta repozitorij`,
      'no-member': 'račun ni več član organizacije',
      'contract-ended': 'pogodba se je iztekla',
    },
    sendByHand:
      'Spodnji dopis z vpisanim imenom in priimkom pošljite na {to}. Imena ne pišite sem.',
    sentByMail: 'Dopis gre po e-pošti na {to}. Kdaj je odšel, pove komentar spodaj.',
    recordChanged:
      'Ni znano, ali je bil dopis poslan: nekdo je spremenil, kar je bilo o tem zapisano v zadevi ali komentarju, ali pa tega GitHub ni podpisal.',
    unlessSent: `Če ni bil poslan, ga iz te zadeve takoj pošljite na {to}. Nato zapišite, kdaj je bilo: ${RECORD}.`,
    question: {
      title: 'Odhod ni potrjen: {ref}',
      lead: 'Ni gotovo, da je ta oseba odšla, zato ni bil obveščen nihče.',
      find: 'Ugotovite, ali je oseba res odšla.',
      ifLeft: `Če je, v ${ROSTER} pri {ref} zapišite ${key('left')} ({leftCommand}). Dopis na servicedesk@src.si je nato treba poslati takoj; kjer je poštni strežnik, se pošlje samodejno.`,
      ifLeftAndGone: `Če je, vnos {ref} vrnite v ${ROSTER} in zapišite ${key('left')} ({leftCommand}). Dopis na servicedesk@src.si je nato treba poslati takoj; kjer je poštni strežnik, se pošlje samodejno.`,
      ifNotGone: 'Če ni, vnos {ref} vrnite, kot je bil; zadeva se nato zapre sama.',
      ifContinued: `Če pogodba teče naprej, popravite ${key('contract.ends')} v ${SOLUTION}; zadeva se nato zapre sama.`,
      reminders: 'Dokler ni odgovora, vsak delovni dan sledi opomnik.',
      open: 'Odgovora, ali je oseba odšla, še ni; kako odgovoriti, pove opis zadeve. Do takrat ni obveščen nihče.',
    },
    publicRepository:
      'Ta repozitorij je javen, zato ne sprejema imen in dopisa od tu ni mogoče poslati.',
    recordNotified: `V ${ROSTER} pri {ref} zapišite ${key('left')} ({leftCommand}) in ${key('revocation.notified')} s prejetim sklicem ({notifyCommand}).`,
    putBack: `Vnos {ref} vrnite v ${ROSTER} in mu dodajte ${key('left')} in ${key('revocation')}. Izbrišite ga šele, ko je preklic potrjen.`,
    refReused: `{ref} je spet v ${ROSTER}, za nekoga drugega ali pa tega ni mogoče ugotoviti. Temu vnosu dodelite drug ${key('ref')}, vnos osebe, ki je odšla, pa vrnite in mu dodajte ${key('left')} in ${key('revocation')}. Če gre vendarle za isto osebo, v privzeto vejo najprej združite stari vnos, ki mu dodajte ${key('left')} in ${key('revocation.confirmed')}, nato pa spet novega; zadeva se nato zapre sama.`,
    ifStillHere:
      'Če oseba še dela tu, popravite vnos ali ji vrnite dostop; zadeva se nato zapre sama.',
    recordConfirmed: `Ko servicedesk preklic potrdi, zapišite ${key('revocation.confirmed')} ({confirmCommand}). Zadeva se nato zapre sama.`,
    reminders: 'Do takrat vsak delovni dan sledi opomnik.',
    settled: 'Preklic je potrjen.',
    withdrawn:
      'Nič več ne kaže na odhod, zato je zadeva zaprta. Če je bil dopis že poslan, to sporočite na servicedesk@src.si.',
    reopened: 'Ponovno odprto: preklic še ni potrjen.',
    reminder: 'Opomnik, {day}: preklic za {ref} še ni potrjen.',
    notifiedAt: `Servicedesk je bil obveščen {at}. Zahtevajte potrditev in v ${ROSTER} zapišite ${key('revocation.confirmed')} ({confirmCommand}).`,
    notNotified: `Servicedesk še ni obveščen. Dopis iz te zadeve takoj pošljite na {to} in v ${ROSTER} zapišite ${key('revocation.notified')} ({notifyCommand}).`,
  },
  joiner: {
    title: 'Uporabniški račun: {ref}',
    lead: 'Oseba prihaja in računa še nima.',
    missing: 'Preden je mogoče zaprositi za račun, manjka:',
    requirements: {
      'eligibility-checked': `${key('eligibility-checked')}: nosilec pogodbe preveri upravičenost in izpolnjevanje pogojev (»Zahteve IKT do SW hiš pri razpisih«)`,
      'statement-signed': `${key('statement-signed')}: oseba podpiše izjavo o varovanju osebnih podatkov`,
      role: `${key('role')}: kaj oseba dela`,
      company: `${key('company')}: pri kom oseba dela`,
    },
    complete: 'Vse je zbrano: za račun je mogoče zaprositi.',
    sendByHand:
      'Spodnji dopis z vpisanim imenom, e-naslovom in mobilno številko pošljite na {to}. Celega izpiše {letterCommand}.',
    sentByMail: 'Dopis gre po e-pošti na {to}. Kdaj je odšel, pove komentar spodaj.',
    recordRequested: `V ${ROSTER} pri {ref} zapišite ${key('account.requested')} s prejetim sklicem ({requestCommand}).`,
    recordGranted: `Ko je račun dodeljen, zapišite ${key('account.granted')} ({grantCommand}). Zadeva se nato zapre sama.`,
    settled: 'Račun je dodeljen.',
    withdrawn: 'Oseba ne prihaja več, zato je zadeva zaprta.',
  },
  contract: {
    title: 'Iztek pogodbe: preklic vseh pooblastil',
    lead: 'Pogodba se je iztekla {day}. Vsem, ki so delali po njej, je treba pooblastila in dostope preklicati takoj.',
    each: 'Vsaka oseba ima svojo zadevo. Ta se zapre, ko so zaprte vse.',
    more: '… in še {more}',
    settled: 'Vsi preklici so potrjeni.',
    withdrawn: 'Pogodba teče naprej, zato je zadeva zaprta.',
  },
  together: {
    title: 'Ali je to res? Videti je, kot da jih je naenkrat odšlo veliko',
    lead: (many) =>
      `Po podatkih GitHuba je naenkrat odšlo več oseb (${many}). To redko drži, zato ni bil obveščen nihče in dopisi niso bili poslani.`,
    find: 'Najprej preverite, ali je vzrok drug: odstranjena skupina, znižana osnovna pravica, preseljen repozitorij ali žeton, ki vidi le del seznama.',
    ifLeft: `Za vsakogar, ki je res odšel, v ${ROSTER} zapišite ${key('left')} ({command} z njegovim ${key('ref')}). Dopis zanj je nato treba poslati takoj.`,
    ifNot: 'Za vse druge popravite vnos ali jim vrnite dostop; zadeva se nato zapre sama.',
    over: 'Podatki GitHuba tega ne kažejo več, zato je zadeva zaprta.',
  },
  letter: {
    begun: 'Dopis se pošilja kot {messageId}.',
    sent: 'Poštni strežnik je dopis za {to} sprejel {at}. Message-ID: {messageId}.',
    copiesRefused: 'Poštni strežnik je zavrnil te kopije, zato so izpuščene: {refusedCopies}.',
    failed:
      'Dopis ni bil poslan ({why}). Prejel ga ni nihče; naslednji zagon poskusi znova. Če je nujno, ga pošljite ročno.',
    recordWhen: `Čas zapišite v ${ROSTER} (${key('ezdrav record')}).`,
    cancelled: 'zagon je bil preklican',
    title: 'Dopis (brez osebnih podatkov)',
    namePlaceholder: '………………',
  },
  labels: {
    person: 'Oseba',
    role: 'Vloga',
    solutions: 'Rešitve',
    why: 'Zakaj',
    departed: 'Odhod',
    noticed: 'Ugotovljeno',
    due: 'Rok',
    dueNow: 'takoj',
    whatToDo: 'Kaj storiti',
    letter: 'Dopis',
    left: 'Odhod',
    notified: 'Servicedesk obveščen',
    confirmed: 'Preklic potrjen',
    notRecorded: 'ni zapisano',
    leftToNotified: 'Od odhoda do obvestila',
    notifiedToConfirmed: 'Od obvestila do potrditve',
    leftToConfirmed: 'Od odhoda do potrditve',
    requested: 'Za račun zaprošeno',
    granted: 'Račun dodeljen',
    duplicate: 'Dvojnik zadeve #{number}.',
  },
  summary: {
    title: 'Sodelavci',
    titleFailed: 'Sodelavci: ni vse znano ali storjeno',
    counts: {
      leaving: 'za preklic: {number}',
      'way-out': 'odhaja: {number}',
      'way-in': 'prihaja: {number}',
      in: 'zaposleni: {number}',
      out: 'preklicano: {number}',
    },
    places: {
      leaving: 'za preklic',
      'way-out': 'odhaja',
      'way-in': 'prihaja',
      in: 'zaposlen',
      out: 'preklicano',
    },
    columns: ['Oseba', 'Kje', 'Čaka', 'Zadeva', 'Stanje'],
    until: 'še {length}',
    noRoster: `Ta repozitorij nima seznama sodelavcev (${ROSTER}) in ga v zadnjem času ni imel: ni nikogar, za kogar bi bilo treba skrbeti.`,
    invalidRoster: `${ROSTER} ni veljavna datoteka, zato ni bilo presojeno nič: novi odhodi niso opaženi in nobena zadeva ni bila odprta, spremenjena ali zaprta. Na odhode, o katerih že govorijo odprte zadeve, opomniki tečejo naprej. Datoteko takoj popravite.`,
    nobody: 'Seznam sodelavcev je prazen.',
    contractEnded:
      'Pogodba se je iztekla {day}; preklicati je treba pooblastila vseh[ (#{contractIssue})].',
    isPublic:
      'Repozitorij je javen: imena, naslovi in uporabniška imena se nikjer ne zapišejo, dopisi se ne pošiljajo.',
    membershipNotAsked: `Članstvo v organizaciji ni bilo preverjeno: ${key('members-token')} ni podan.`,
    edited:
      'Besedilo, ki ga je zapisal ta način, je nekdo spremenil ({edited}): kar piše tam, ne velja.',
    foreign:
      'GitHub teh zadev v sedanji obliki ni podpisal za ta repozitorij ({foreign}): zapisal ali spremenil jih je drug delovni tok ali pa so starejše od zahteve. Kar piše v njih, ne velja; preglejte jih in jih nato zaprite.',
    signing: {
      demanded: `${SOLUTION} zahteva podpis GitHuba, ta zagon pa ne more dobiti takega, ki bi veljal ({why}): dopisi se ne pošiljajo.`,
      missing:
        'Zapisov tega načina GitHub ne podpiše, zato lahko enake zapiše vsak delovni tok. Opravilu dodajte permissions: id-token: write in njegov delovni tok navedite v evidence.workflows v solution.yml.',
      why: {
        permission: 'opravilu manjka permissions: id-token: write',
        service: 'GitHub ni dal žetona',
      },
    },
    letterState: {
      sent: 'dopis poslan {at}',
      recorded: 'obveščeno {at}',
    },
    written: 'zapisano v {file}, vrstica {line} ({key})[, v različici {commit}]',
    lastWritten: 'nazadnje zapisano v {file}, vrstica {line} ({key})[, v različici {commit}]',
    letterAsked: 'za račun zaprošeno {on}',
    hindrances: {
      question: 'odhod mora najprej nekdo potrditi',
      edited: `ni znano, ali je bil dopis poslan: nekdo je spremenil zapis o tem ali pa ga GitHub ni podpisal; vprašajte na servicedesk@src.si, nato ${key('ezdrav record')}`,
      'no-signature': 'dopis ni poslan: podpis GitHuba je zahtevan, a ga ni mogoče dobiti',
      'by-hand': 'dopis je treba poslati ročno',
      public: 'dopis je treba poslati ročno (javen repozitorij)',
      'no-person': `dopis ni poslan: v ${key('people')} manjka, kar potrebuje`,
      'people-unreadable': `dopis ni poslan: ${key('people')} ni mogoče prebrati`,
      'mail-settings': 'dopis ni poslan: nastavitve pošte niso veljavne',
      refused: 'dopis ni poslan: poštni strežnik ga je zavrnil',
      unknown: `ni znano, ali je bil dopis poslan; vprašajte na servicedesk@src.si, nato ${key('ezdrav record')}`,
      'under-way': 'dopis pošilja drug zagon',
      'solution-invalid': `dopis ni poslan: ${SOLUTION} ni veljavna datoteka`,
      'organisation-unreadable': 'dopis ni poslan: pravil organizacije ni mogoče prebrati',
      'not-recorded': 'dopis ni poslan: začetka ni bilo mogoče zapisati',
    },
    unknownTitle: 'Česa ni mogoče vedeti',
    unknown: {
      clock: 'Koliko je ura: odgovori GitHuba se ne ujemajo. Ni bilo presojeno nič.',
      repository: 'Repozitorija ni bilo mogoče prebrati. Ni bilo presojeno nič.',
      files: 'Datotek ni bilo mogoče prebrati. Ni bilo presojeno nič.',
      solution: `Kdaj se izteče pogodba, komu dodeliti zadeve in koga še obvestiti: ${SOLUTION} ni veljavna datoteka. Preklici se na servicedesk@src.si pošljejo tudi brez tega, zahtevki za račune čakajo. Popravite datoteko.`,
      history:
        'Ali so bili v zadnjih 35 dneh s seznama sodelavcev izbrisani vnosi: zapisa potiskov ni bilo mogoče prebrati.',
      organisation:
        'Kaj zahteva organizacija in kdo je na njenem seznamu sodelavcev: njenega repozitorija ni bilo mogoče prebrati. Preklici za tiste, ki so zapisani kot odšli, se na servicedesk@src.si pošljejo tudi brez tega; zahtevki za račune čakajo in nihče ne velja za izbrisanega s seznama.',
      writers:
        'Kdo še ima pravico pisanja: seznam uporabnikov z dostopom je bil zavrnjen ali ni popoln.',
      members: 'Kdo je še član organizacije: seznam članov je bil zavrnjen ali ni popoln.',
      issues:
        'Katere zadeve že obstajajo: seznama ni bilo mogoče prebrati, zato ni bila odprta nobena.',
      comments: 'Kaj pravijo komentarji: opomniki niso bili zapisani in dopisi ne poslani.',
    },
    answered: '{request}: odgovor {status}.',
    noAnswer: '{request}: brez odgovora.',
    because: 'Razlog: {why}.',
    permission: 'Žetonu manjka {permission}.',
    failedTitle: 'Kaj ni bilo storjeno',
    failed: {
      make: 'Za {of} ni bilo mogoče odpreti zadeve. Naslednji zagon poskusi znova.',
      reopen: 'Zadeve za {of} ni bilo mogoče ponovno odpreti.',
      update: 'Zadeve za {of} ni bilo mogoče osvežiti.',
      close: 'Zadeve za {of} ni bilo mogoče zapreti.',
      'close-twin': 'Druge zadeve za {of} ni bilo mogoče zapreti.',
      remind: 'Opomnika za {of} ni bilo mogoče zapisati.',
      letter: 'Dopis za {of} ni bil poslan.',
      'record-letter': 'Dopis za {of} je bil poslan, a tega ni bilo mogoče zapisati v zadevo.',
      'record-failed':
        'Dopis za {of} NI bil poslan, a tega ni bilo mogoče zapisati v zadevo: naslednji zagon bo javil, da ni znano, ali je bil poslan. Pošljite ga ročno.',
      'record-unknown':
        'Ni znano, ali je bil dopis za {of} poslan, a tega ni bilo mogoče zapisati v zadevo. Preverite na servicedesk@src.si.',
      sign: 'Dopis za {of} ni bil poslan: podpis GitHuba je zahtevan, GitHub pa ga ni dal. Naslednji zagon poskusi znova.',
      'sign-sent': `Dopis za {of} JE BIL POSLAN, a GitHub zapisa o tem ni podpisal, zato poznejši zagoni tega ne bodo vedeli. Ne pošiljajte ga znova: kdaj je bilo, zapišite v ${ROSTER} (${key('ezdrav record')}).`,
      'people-refused': `Vhod ${key('people')} ni bil prebran: v javnem repozitoriju lahko vsakdo vidi, kaj iz njega nastane. Odstranite ga in dopise pošiljajte ročno.`,
      'people-unreadable': `Vhoda ${key('people')} ni mogoče prebrati: biti mora YAML ali JSON s ključi ${key('ref')}.`,
      'mail-settings': `${key('smtp-url')} in ${key('mail-from')} nista veljaven poštni strežnik in pošiljatelj.`,
    },
    doneTitle: 'Storjeno',
    done: {
      made: (number) => `odprte zadeve: ${number}`,
      reopened: (number) => `ponovno odprte zadeve: ${number}`,
      updated: (number) => `osvežene zadeve: ${number}`,
      closed: (number) => `zaprte zadeve: ${number}`,
      twins: (number) => `zaprti dvojniki: ${number}`,
      reminded: (number) => `zapisani opomniki: ${number}`,
      sent: (number) => `poslani dopisi: ${number}`,
    },
    nothingDone: 'ničesar ni bilo treba storiti.',
    others: 'Zaposleni ({number})',
    more: (number) =>
      `… in še ${count(number, { one: 'oseba', two: 'osebi', few: 'osebe', other: 'oseb' })} v poročilu JSON`,
  },
  progress: {
    reading: 'Seznami sodelavcev, dostopi in zadeve',
    issues: 'Zadeve',
    reminders: 'Opomniki',
    letters: 'Dopisi',
    closing: 'Zapiranje',
    of: '{done} od {all}: {what}',
  },
};
