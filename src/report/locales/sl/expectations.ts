import type { EXPECTATIONS as English } from '../en/expectations.ts';
import { quoted } from '../../escaping.ts';

export const EXPECTATIONS: typeof English = {
  forms: {
    'workflow-path':
      'delovni tok tega repozitorija (.github/workflows/announce.yml) ali tok drugega repozitorija pri določenem commitu (lastnik/ime/.github/workflows/announce.yml@ in 40 šestnajstiških števk)',
    'downtime: true': '0, ali pa downtime: true',
    'git-tag':
      'ime, ki ga git sprejme za oznako, na primer v1.2.3: brez presledkov, brez »..« in brez ~ ^ : ? * [ \\, na začetku ne »-«, ».«, »/« ali »refs/«, na koncu ne ».« ali »/«',
    'github-login': 'uporabniško ime na GitHubu: črke, števke, »-« in »_«, brez @',
    'cheap-pattern': `vzorec, ki ga je mogoče hitro preveriti na vsakem besedilu, na primer ${quoted('^SD-\\d{4}-\\d+$')}: brez pogledov naprej ali nazaj in povratnih sklicev, brez ponavljanja ali izbire v ponovljeni skupini, največ trije + * {2,} in trije ? |`,
    'regular-expression': `berljiv regularni izraz, na primer ${quoted('^SD-\\d{4}-\\d+$')}; preverite oklepaje in obrnjene poševnice`,
  },
  line: (longest) => `ena vrstica z največ ${longest} znaki`,
  text: (longest) => `besedilo z največ ${longest} znaki`,
};
