import type { USAGE as English } from '../en/usage.ts';
import { SLOVENE_MOMENTS } from '../../moments.ts';

export const USAGE: typeof English = {
  faults: {
    'unknown-command': 'Ukaza »{value}« ni.[ Ste mislili »{near}«?]',
    'unknown-argument': '»{value}« ni argument tega ukaza.[ Ste mislili »{near}«?]',
    'no-folder': '»{value}« ni mapa. Mapo repozitorija navedite z --repo.',
    failed: 'Ukaz ni uspel: {value}. Vzdrževalcem pokaže več z NODE_DEBUG=ezdrav.',
    'bad-value': '{option}: »{value}« ni razumljivo. Pričakovano: {expected}.',
    gap: 'Časa {option} »{value}« ni: ura {day}, preskoči z {from} na {to}. Izberite čas pred premikom ali po njem.',
    ambiguous:
      'Čas {option} »{value}« to noč nastopi dvakrat. Povejte, kateri je mišljen: {times}.',
    'wrong-offset':
      '{option} »{value}« ima odmik, ki takrat v Ljubljani ne velja. Ljubljanski je {expected}; lahko napišete tudi Z ali čas brez odmika.',
    'no-value':
      '{option} potrebuje vrednost. Če se ta začne z -, jo napišite kot {option}=VREDNOST.',
    'needless-value': '{option} nima vrednosti: napišite ga samega.',
    missing: 'Manjka {option}, na primer {option} {example}.',
    'too-short': '{option} potrebuje vsaj {least}.',
    permission: '»{value}« ni dovoljeno brati ali pisati. Preverite pravice.',
    unreadable:
      '»{value}« ni bilo mogoče prebrati ali zapisati. Preverite, ali obstaja in je nepoškodovano.',
    which: 'Manjka {option}. Mogoče je: {expected}.',
    'no-intervention': 'V mapi .ezdrav/ še ni posega. Načrt zapiše »ezdrav new OZNAKA«.',
    'broken-off': 'Prekinjeno; nič ni bilo zapisano.',
    'missing-options': 'Tu ni nikogar, ki bi odgovoril (ni terminala), zato navedite: {options}.',
    already: '{key} je že zapisan. Z --replace se nadomesti; prej se pokaže razlika.',
    'tag-taken':
      '{id} ({path}) že najavlja {tag}, zato ne bi bilo jasno, kateri je mišljen. Prej zapišite, kako se je končal: ezdrav record outcome {id} --result cancelled',
    'no-night': 'Do konca koledarja dela prostih dni ni znana nobena dovoljena noč.',
    'not-urgent': '{id} ni urgenten: zanj velja najava (»ezdrav record announcement«).',
    'no-outcome':
      '{id} še nima izida. Najprej zapišite, kako je potekalo: ezdrav record outcome {id}',
    'not-left': '{ref} še nima zadnjega dne. Prej poženite »ezdrav record left {ref}«.',
    'changed-meanwhile':
      '»{value}« je medtem spremenil nekdo drug, zato ni bilo zapisano nič. Poženite ukaz znova.',
    'in-future': '{option} »{value}« je v prihodnosti; zapiše se samo, kar se je zgodilo.',
  },
  characters: (number) =>
    SLOVENE_MOMENTS.count(number, { one: 'znak', two: 'znaka', few: 'znake', other: 'znakov' }),
  places: {
    KIND: 'VRSTA',
    WHAT: 'KAJ',
    TAG: 'OZNAKA',
    REF: 'ŠIFRA',
  },
  help: (command) => `Kaj je na voljo, pokaže ${command} --help.`,
};
