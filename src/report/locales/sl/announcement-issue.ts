import type { ANNOUNCEMENT_ISSUE as English } from '../en/announcement-issue.ts';

export const ANNOUNCEMENT_ISSUE: typeof English = {
  title: (id, title) => `Najava posega ${id}: ${title}`,
  intervention: 'Poseg',
  rows: {
    id: 'Številka posega',
    title: 'Naziv posega',
    solution: 'Rešitev',
    release: 'Izdaja',
    slot: 'Termin (po slovenskem času)',
    downtime: 'Predviden izpad',
    plan: 'Odtis načrta',
    file: 'Datoteka',
  },
  yes: 'da',
  no: 'ne',
  status: 'Ali so vsi obveščeni?',
  sending:
    'Pošilja se. Če tako ostane, se je zagon prekinil: znova zaženite announce, ki pove, kaj je znano.',
  delivered: (stamp, reference) => `Da: dostavljeno ${stamp} (${reference}).`,
  withdrawalDelivered: (stamp) => `Da, o umiku: dostavljeno ${stamp}.`,
  approve: 'Odobritev',
  howToApprove:
    'Odobritelj objavi komentar, ki vsebuje natanko to vrstico in nič drugega, ali pa odobri zahtevek za združitev (pull request), ki je prinesel ta načrt. Molk ni odobritev. Spremenjen načrt je treba znova odobriti.',
  whoMay: (client, ict) => `Naročnik: ${client}. Ekipa IKT eZdravja: ${ict}.`,
  orInWriting:
    'Odgovor po e-pošti ali v zahtevku zapišite v approvals v datoteki, odtis načrta pa pod ključ »plan«.',
  withdrawn: 'Poseg je umaknjen. Ne sme se izvesti.',
  tasks: 'Kaj je še treba storiti',
  task: {
    notified: 'servicedesk in skrbnik rešitve sta obveščena',
    client: 'naročnik je odobril ta načrt',
    ict: 'ekipa IKT eZdravja je odobrila ta načrt',
    outcome: 'izvedeno; izid (outcome) je zapisan v datoteki',
  },
  letter: 'Dopis',
  changed:
    'Načrt je spremenjen. Odobritve prejšnjega načrta ne veljajo več; obe strani morata odobriti načrt, kot je naveden zgoraj.',
  changedFrom: (digest) => `Prejšnji načrt: ${digest}.`,
  withdrawnNow: 'Poseg je umaknjen. Odobritve ne veljajo več.',
};
