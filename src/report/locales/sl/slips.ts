import { quoted } from '../../escaping.ts';
import type { WhatAndFix } from '../../sentences.ts';

const STRAIGHT = quoted('"…"');

/** Which kind of personal data a file contains, and what to do. */
export const PERSONAL: { readonly [cause: string]: WhatAndFix } = {
  '@': {
    what: 'e-poštni naslov',
    fix: 'Odstranite ga in navedite vlogo ali nepomensko oznako. Naslovi so dovoljeni v recipients, contacts, contact in approvers ter med < > v reference, drugje pa le, če jih navaja contacts v solution.yml.',
  },
  'tel.': {
    what: 'telefonska številka',
    fix: 'Odstranite jo. Službena dežurna številka sodi v contractor.on-duty v solution.yml, številka zadeve ali zahtevka pa v reference.',
  },
  EMŠO: { what: 'EMŠO', fix: 'Takoj ga odstranite iz repozitorija.' },
};

/** Why a line is not valid YAML, and what to do. */
export const SLIPS: { readonly [cause: string]: WhatAndFix } & {
  readonly unknown: WhatAndFix;
} = {
  conflict: {
    what: 'Združevanje ni bilo končano: v datoteki so oznake spora.',
    fix: 'Obdržite eno od obeh različic in zbrišite vrstice, ki se začnejo z <<<<<<<, ======= in >>>>>>>.',
  },
  tab: {
    what: 'Vrstica je zamaknjena s tabulatorjem.',
    fix: 'Zamikajte s presledki, z dvema za vsako raven.',
  },
  quotes: {
    what: 'Besedilo je v narekovajih, ki jih YAML ne pozna: {found}.',
    fix: `Uporabite ravne: ${STRAIGHT}.`,
  },
  colon: {
    what: 'V besedilu je dvopičje s presledkom.',
    fix: `Celotno besedilo dajte v narekovaje: ${STRAIGHT}.`,
  },
  'no-space': {
    what: 'Za dvopičjem ključa ni presledka.',
    fix: 'Za dvopičjem vstavite presledek.',
  },
  'no-colon': {
    what: 'Ta vrstica ni niti ključ z vrednostjo niti del besedila.',
    fix: 'Pišite »ključ: vrednost«; če nadaljuje besedilo nad njo, jo zamaknite bolj ali vse besedilo dajte v narekovaje.',
  },
  'unclosed-quote': {
    what: 'Narekovaj, ki se tu odpre, se nikjer ne zapre.',
    fix: 'Zaprite ga na koncu besedila.',
  },
  'after-quote': {
    what: 'Za zaprtim narekovajem je še nekaj.',
    fix: 'V narekovaje dajte celotno besedilo; v njem uporabite druge, na primer » «.',
  },
  backslash: {
    what: 'Obrnjena poševnica v dvojnih narekovajih pomeni nekaj drugega.',
    fix: 'Besedilo dajte v enojne narekovaje.',
  },
  hash: {
    what: 'Od »#« naprej je vrstica opomba, z njo tudi zaklepaj.',
    fix: `Vrednost dajte v narekovaje: ${quoted('"#3"')}.`,
  },
  'unclosed-bracket': {
    what: 'Oklepaj {found}, ki se tu odpre, se nikjer ne zapre.',
    fix: 'Zaprite ga; če to ni seznam, dajte besedilo v narekovaje.',
  },
  leading: {
    what: 'Besedilo se v YAML ne more začeti z znakom {found}.',
    fix: `Dajte ga v narekovaje: ${STRAIGHT}.`,
  },
  indentation: {
    what: 'Vrstica ni zamaknjena tako kot druge v njenem bloku.',
    fix: 'Vsi ključi enega bloka naj se začnejo v istem stolpcu.',
  },
  unknown: {
    what: 'Te vrstice ni mogoče prebrati kot YAML.',
    fix: 'V tej in prejšnji vrstici preverite zamik, dvopičja, oklepaje in narekovaje.',
  },
};
