const ENGLISH = {
  rule: (name: string) => `Rule: ${name}`,
  refusesWhen: 'Refuses when',
  example: 'Example:',
  urgent: 'Urgent interventions',
  waived: 'judged and shown, not required',
  holds: 'held to it as well',
  test: 'Environment `test`',
  reported: 'judged and shown, enforced only with `enforce-in: [production, test]`',
  settings: 'Settings',
  none: 'None. No setting can loosen a rule.',
  reasonCodes: 'Reason codes',
  code: 'Code',
  inShort: 'In short',
  says: 'What the report says',
  unblock: 'How to unblock',
  index: 'Rules',
  indexLead:
    'One card for each rule, of one shape: refuses when, settings, reason codes, how to unblock. Sentences in the report also name what was compared.',
  allCodes: 'All reason codes',
  ruleColumn: 'Rule',
  made: 'Made by `npm run cards` from the rules and their sentences; do not edit.',
  other: ['Slovensko', '../sl/rules'] satisfies readonly [label: string, folder: string],
};

const SLOVENE: typeof ENGLISH = {
  rule: (name) => `Pravilo: ${name}`,
  refusesWhen: 'Zavrne, kadar',
  example: 'Zgled:',
  urgent: 'Urgentni posegi',
  waived: 'presojeno in prikazano, vendar se ne zahteva',
  holds: 'velja tudi zanje',
  test: 'Okolje `test`',
  reported: 'presojeno in prikazano, obvezno le z `enforce-in: [production, test]`',
  settings: 'Nastavitve',
  none: 'Jih ni. Nobena nastavitev pravila ne omili.',
  reasonCodes: 'Kode razlogov',
  code: 'Koda',
  inShort: 'Na kratko',
  says: 'Kaj piše v poročilu',
  unblock: 'Kako naprej',
  index: 'Pravila',
  indexLead:
    'Za vsako pravilo en list enake oblike: zavrne, kadar; nastavitve; kode razlogov; kako naprej. Poročilo v stavkih navede tudi, kaj se je primerjalo.',
  allCodes: 'Vse kode razlogov',
  ruleColumn: 'Pravilo',
  made: 'Naredi `npm run cards` iz pravil in njihovih stavkov; ne urejajte ročno.',
  other: ['English', '../../rules'],
};

/** The texts around those of the rules. */
export const CARD_WORDS = { en: ENGLISH, sl: SLOVENE };
