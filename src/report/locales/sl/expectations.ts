import type { EXPECTATIONS as English } from '../en/expectations.ts';
import { quoted } from '../../escaping.ts';

export const EXPECTATIONS: typeof English = {
  forms: {
    '1–64 × A–Z a–z 0–9 . _ -':
      '1 do 64 črk brez strešic, števk, pik, vezajev ali podčrtajev, brez presledkov, na primer RFC-2026-041',
    '40 × 0–9 a–f': 'celoten commit: 40 števk in malih črk od a do f',
    '64 × 0–9 a–f': '64 števk in malih črk od a do f, kot jih izpiše sha256sum',
    'sha256: + 64 × 0–9 a–f': 'odtis načrta: sha256: in 64 števk ter malih črk od a do f',
    'name@example.si': 'en sam e-poštni naslov, na primer ime@example.si',
    'mail.example.si': 'polno ime strežnika, na primer posta.example.si',
    'HH:mm': 'uro od 00:00 do 23:59; polnoč je 00:00',
    'from < to': 'trenutek po from',
    'workflow-job': 'datoteka delovnega toka in opravilo: deploy.yml/opravilo',
    'workflow-file': 'datoteka delovnega toka: deploy.yml',
    'job-id': 'oznaka opravila',
    'owner-name': 'lastnik/ime na GitHubu',
    'finding-code': 'koda ugotovitve: gate.container',
    'workflow-path':
      'delovni tok tega repozitorija (.github/workflows/announce.yml) ali tok drugega repozitorija pri določenem commitu (lastnik/ime/.github/workflows/announce.yml@ in 40 šestnajstiških števk)',
    'downtime: true': '0, ali pa downtime: true',
    'git-tag':
      'ime, ki ga git sprejme za oznako, na primer v1.2.3: brez presledkov, brez »..« in brez ~ ^ : ? * [ \\, na začetku ne »-«, ».«, »/« ali »refs/«, na koncu ne ».« ali »/«',
    'github-login': 'uporabniško ime na GitHubu: črke, števke, »-« in »_«, brez @',
    'cheap-pattern': `vzorec, ki ga je mogoče hitro preveriti na vsakem besedilu, na primer ${quoted('^SD-\\d{4}-\\d+$')}: brez pogledov naprej ali nazaj in povratnih sklicev. V ponovljeni skupini ni ponavljanja ali izbire; največ trije + * {2,} in trije ? |`,
    'regular-expression': `berljiv regularni izraz, na primer ${quoted('^SD-\\d{4}-\\d+$')}; preverite oklepaje in obrnjene poševnice`,
  },
  line: (longest) => `ena vrstica, največ ${longest} znakov`,
  text: (longest) => `besedilo, največ ${longest} znakov`,
};
