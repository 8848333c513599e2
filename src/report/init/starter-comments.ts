import type { Language } from '../../records/types.ts';

/** The comments of the files that `ezdrav init` writes, line by line. */
export interface StarterComments {
  readonly intervention: string;
  readonly change: string;
  readonly commit: string;
  readonly affects: string;
  readonly downtime: string;
  readonly minutes: string;
  readonly network: string;
  readonly after: string;
  readonly announcement: string;
  readonly approvals: string;
  readonly solution: string;
  readonly custodian: string;
  readonly approvers: string;
  readonly authorities: string;
  readonly pattern: string;
  readonly evidence: string;
  readonly freezes: string;
  readonly staff: string;
  readonly member: string;
  readonly left: string;
  /** After the last intervention; null: there was none. */
  readonly urgent: (last: string | null) => string;
  readonly check: string;
  readonly telephone: string;
  readonly notification: string;
}

export const STARTER_COMMENTS: Record<Language, StarterComments> = {
  en: {
    intervention:
      'What is about to be done. Everything above "status" is the plan: it is announced and approved, and\nany change to it needs a new announcement and new approvals.',
    change: 'Replace every value by yours; text is read by the service desk, so Slovene.',
    commit: 'optional: pins the tag to one commit (40 hex digits)',
    affects: 'other services that are affected; [] says: none',
    downtime: 'true: the window opens at 22:00, false: at 20:00; both end at 06:00',
    minutes: 'optional: with these the gate names the last moment to start',
    network: 'a change of the network needs "reference" to the agreement with the ICT team',
    after: 'What comes after the plan; nothing below changes its digest.',
    announcement:
      'Written once the announcement was sent (mode announce records it by a receipt of its own):',
    approvals: 'Written once both have answered; not needed where they are pull-request reviews:',
    solution: 'What does not change from one intervention to the next.',
    custodian:
      'The second recipient of every announcement. Without it any second address counts.\nThe service desk is always the first.',
    approvers: 'Who may approve by a review; numeric ids from https://api.github.com/users/LOGIN',
    authorities: 'Who may declare an intervention urgent; without it anybody who may start it.',
    pattern: 'The shape of your ticket numbers:',
    evidence: '"verified" counts reviews alone, "receipt" only mails sent by mode announce:',
    freezes: 'Periods without interventions:',
    staff:
      'Who works here, without personal data: names, e-mails and mobile numbers never stand in the\nrepository. Whoever starts a deployment must be listed; with nobody listed nobody may.',
    member: 'One entry for each; ref is opaque and unique:',
    left: 'Of a leaver write the last day, and keep the entry until the revocation is confirmed:',
    urgent: (last) =>
      `An urgent intervention${last === null ? '' : `, made from ${last}`}. It may run outside the window, never without a\nnotification. Everything but notification and approvals is the plan.`,
    check: 'from the last intervention: true still?',
    telephone:
      'Both approvals are needed; by telephone will do (two different people, written confirmation\nlater). Fill in and uncomment:',
    notification:
      'The gate sends the notification itself where it has a mail server. Sent by hand, record it under "urgent":',
  },
  sl: {
    intervention:
      'Kaj se bo izvedlo. Vse nad »status« je načrt: ta se najavi in odobri, vsaka sprememba pa potrebuje\nnovo najavo in novi odobritvi.',
    change:
      'Vse vrednosti zamenjajte s svojimi; besedilo bere servisna služba, zato v slovenščini.',
    commit: 'neobvezno: oznako veže na en commit (40 šestnajstiških števk)',
    affects: 'druge storitve, na katere poseg vpliva; [] pomeni: nobena',
    downtime: 'true: okno se odpre ob 22:00, false: ob 20:00; obakrat se zapre ob 06:00',
    minutes: 'neobvezno: s tem je znan zadnji trenutek za začetek dela',
    network: 'sprememba omrežja zahteva »reference« na dogovor z ekipo IKT',
    after: 'Kar pride po načrtu; nič od tega ne spremeni njegovega odtisa.',
    announcement: 'Vpišite, ko je najava poslana (način announce jo zabeleži sam, s potrdilom):',
    approvals: 'Vpišite, ko oba odgovorita; ni potrebno, kjer odobrita s pregledom zahtevka:',
    solution: 'Kar se od posega do posega ne spreminja.',
    custodian:
      'Drugi prejemnik vsake najave. Brez njega šteje katerikoli drugi naslov.\nServicedesk je vedno prvi.',
    approvers:
      'Kdo lahko odobri s pregledom; številski id je na https://api.github.com/users/PRIJAVA',
    authorities: 'Kdo sme razglasiti urgentni poseg; brez tega vsak, ki sme začeti namestitev.',
    pattern: 'Oblika številk vaših zahtevkov:',
    evidence: '»verified« šteje le preglede, »receipt« le pošto, ki jo pošlje način announce:',
    freezes: 'Obdobja brez posegov:',
    staff:
      'Kdo tu dela, brez osebnih podatkov: imena, e-naslovi in mobilne številke niso nikoli v\nrepozitoriju. Kdor začne namestitev, mora biti naveden; če ni nihče, je ne sme nihče.',
    member: 'En vnos za vsakega; ref je nepomenski in enoličen:',
    left: 'Kdor odhaja, dobi zadnji dan; vnos ostane, dokler preklic pooblastil ni potrjen:',
    urgent: (last) =>
      `Urgentni poseg${last === null ? '' : `, narejen iz: ${last}`}. Izvede se lahko zunaj okna, nikoli pa brez obvestila.\nNačrt je vse razen obvestila in odobritev.`,
    check: 'iz zadnjega posega: še drži?',
    telephone:
      'Potrebni sta obe odobritvi; zadošča po telefonu (dve različni osebi, pisna potrditev pozneje).\nIzpolnite in odstranite znak #:',
    notification:
      'Kjer je nastavljen poštni strežnik, obvestilo pošlje preverjanje samo. Poslano ročno vpišite pod »urgent«:',
  },
};

/** Text as the lines of a YAML comment. */
export function commented(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}# ${line}`)
    .join('\n');
}
