import { quoted } from '../../escaping.ts';

const STRAIGHT = quoted('"…"');

/** What kind of personal data a file holds, and what to do. */
export const PERSONAL: {
  readonly [cause: string]: { readonly what: string; readonly remedy: string };
} = {
  '@': {
    what: 'e-poštni naslov',
    remedy:
      'Odstranite ga in navedite vlogo ali nepomensko oznako. Naslovi so dovoljeni v recipients, contacts, contact in approvers ter med < > v reference, drugje pa le, če jih navaja contacts v solution.yml.',
  },
  'tel.': {
    what: 'telefonska številka',
    remedy:
      'Odstranite jo. Službena dežurna številka sodi v contractor.on-duty v solution.yml, številka zadeve ali zahtevka pa v reference.',
  },
  EMŠO: { what: 'EMŠO', remedy: 'Takoj ga odstranite iz repozitorija.' },
};

interface SlipSentences {
  readonly message: (character: string) => string;
  readonly remedy: (character: string) => string;
}

const slip = (message: string, remedy: string): SlipSentences => ({
  message: () => message,
  remedy: () => remedy,
});

/** Why a line is no YAML, and what to do. */
export const SLIPS: { readonly [cause: string]: SlipSentences } & {
  readonly unknown: SlipSentences;
} = {
  conflict: slip(
    'Združevanje ni bilo končano: v datoteki so oznake spora.',
    'Obdržite eno od obeh različic in zbrišite vrstice, ki se začnejo z <<<<<<<, ======= in >>>>>>>.',
  ),
  tab: slip(
    'Vrstica je zamaknjena s tabulatorjem.',
    'Zamikajte s presledki, z dvema za vsako raven.',
  ),
  quotes: {
    message: (character) => `Besedilo je v narekovajih, ki jih YAML ne pozna: ${character}.`,
    remedy: () => `Uporabite ravne: ${STRAIGHT}.`,
  },
  colon: slip(
    'V besedilu je dvopičje s presledkom.',
    `Celotno besedilo dajte v narekovaje: ${STRAIGHT}.`,
  ),
  'no-space': slip('Za dvopičjem ključa ni presledka.', 'Za dvopičjem vstavite presledek.'),
  'no-colon': slip(
    'Ta vrstica ni niti ključ z vrednostjo niti del besedila.',
    'Pišite »ključ: vrednost«; če nadaljuje besedilo nad njo, jo zamaknite bolj ali vse besedilo dajte v narekovaje.',
  ),
  'unclosed-quote': slip(
    'Narekovaj, ki se tu odpre, se nikjer ne zapre.',
    'Zaprite ga na koncu besedila.',
  ),
  'after-quote': slip(
    'Za zaprtim narekovajem je še nekaj.',
    'V narekovaje dajte celotno besedilo; v njem uporabite druge, na primer » «.',
  ),
  backslash: slip(
    'Obrnjena poševnica v dvojnih narekovajih pomeni nekaj drugega.',
    'Besedilo dajte v enojne narekovaje.',
  ),
  hash: slip(
    'Od »#« naprej je vrstica opomba, z njo tudi zaklepaj.',
    `Vrednost dajte v narekovaje: ${quoted('"#3"')}.`,
  ),
  'unclosed-bracket': {
    message: (character) => `Oklepaj ${character}, ki se tu odpre, se nikjer ne zapre.`,
    remedy: () => 'Zaprite ga; če to ni seznam, dajte besedilo v narekovaje.',
  },
  leading: {
    message: (character) => `Besedilo se v YAML ne more začeti z znakom ${character}.`,
    remedy: () => `Dajte ga v narekovaje: ${STRAIGHT}.`,
  },
  indentation: slip(
    'Vrstica ni zamaknjena tako kot druge v njenem bloku.',
    'Vsi ključi enega bloka naj se začnejo v istem stolpcu.',
  ),
  unknown: slip(
    'Te vrstice ni mogoče prebrati kot YAML.',
    'V tej in prejšnji vrstici preverite zamik, dvopičja, oklepaje in narekovaje.',
  ),
};
