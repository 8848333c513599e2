import type { Language } from '../../records/types.ts';

/** What the announcement issue says beside the letter. */
export interface AnnounceIssueWords {
  readonly title: (id: string, title: string) => string;
  readonly intervention: string;
  readonly rows: {
    readonly id: string;
    readonly title: string;
    readonly solution: string;
    readonly release: string;
    readonly slot: string;
    readonly downtime: string;
    readonly plan: string;
    readonly file: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly status: string;
  readonly sending: string;
  readonly delivered: (stamp: string, reference: string) => string;
  readonly withdrawalDelivered: (stamp: string) => string;
  readonly approve: string;
  readonly howToApprove: string;
  readonly whoMay: (client: string, ict: string) => string;
  readonly orInWriting: string;
  readonly withdrawn: string;
  readonly tasks: string;
  readonly task: {
    readonly told: string;
    readonly client: string;
    readonly ict: string;
    readonly outcome: string;
  };
  readonly letter: string;
  readonly changed: string;
  readonly changedFrom: (digest: string) => string;
  readonly withdrawnNow: string;
}

const WORDS: Record<Language, AnnounceIssueWords> = {
  en: {
    title: (id, title) => `Announced intervention ${id}: ${title}`,
    intervention: 'Intervention',
    rows: {
      id: 'Id',
      title: 'Title',
      solution: 'Solution',
      release: 'Release',
      slot: 'Slot (Ljubljana)',
      downtime: 'Downtime expected',
      plan: 'Plan digest',
      file: 'File',
    },
    yes: 'yes',
    no: 'no',
    status: 'Has everybody been told?',
    sending:
      'Being sent. If this stays so, the run broke off: start announce again, it says what is known.',
    delivered: (stamp, reference) => `Yes: delivered ${stamp} (${reference}).`,
    withdrawalDelivered: (stamp) => `Yes, of the withdrawal: delivered ${stamp}.`,
    approve: 'Approving',
    howToApprove:
      'An approver comments exactly this line, and nothing else, or approves the pull request that brought this plan. Silence is not approval. A changed plan needs new approvals.',
    whoMay: (client, ict) => `Client: ${client}. eZdravje ICT team: ${ict}.`,
    orInWriting:
      'An answer by mail or ticket is recorded in approvals of the file, with the digest as plan.',
    withdrawn: 'The intervention is withdrawn. It must not be carried out.',
    tasks: 'What is left to do',
    task: {
      told: 'the service desk and the solution custodian were told',
      client: 'the client approved this plan',
      ict: 'the eZdravje ICT team approved this plan',
      outcome: 'carried out; the outcome is written into the file',
    },
    letter: 'The letter (Slovene)',
    changed:
      'The plan has changed. Approvals of the earlier plan are void; both parties have to approve the plan as it stands above.',
    changedFrom: (digest) => `Earlier plan: ${digest}.`,
    withdrawnNow: 'The intervention was withdrawn. Approvals are void.',
  },
  sl: {
    title: (id, title) => `Najava posega ${id}: ${title}`,
    intervention: 'Poseg',
    rows: {
      id: 'Oznaka',
      title: 'Naslov',
      solution: 'Rešitev',
      release: 'Izdaja',
      slot: 'Termin (Ljubljana)',
      downtime: 'Predviden izpad',
      plan: 'Prstni odtis načrta',
      file: 'Datoteka',
    },
    yes: 'da',
    no: 'ne',
    status: 'So vsi obveščeni?',
    sending:
      'Se pošilja. Če tako ostane, se je zagon prekinil: znova zaženite announce, ki pove, kaj je znano.',
    delivered: (stamp, reference) => `Da: dostavljeno ${stamp} (${reference}).`,
    withdrawalDelivered: (stamp) => `Da, o umiku: dostavljeno ${stamp}.`,
    approve: 'Odobritev',
    howToApprove:
      'Odobritelj objavi komentar, ki vsebuje natanko to vrstico in nič drugega, ali pa odobri zahtevek za združitev (pull request), ki je prinesel ta načrt. Molk ni odobritev. Spremenjen načrt je treba znova odobriti.',
    whoMay: (client, ict) => `Naročnik: ${client}. Ekipa IKT eZdravja: ${ict}.`,
    orInWriting:
      'Odgovor po e-pošti ali v zahtevku zapišite v approvals v datoteki, s prstnim odtisom pod plan.',
    withdrawn: 'Poseg je umaknjen. Ne sme se izvesti.',
    tasks: 'Kaj je še treba storiti',
    task: {
      told: 'servicedesk in skrbnik rešitve sta obveščena',
      client: 'naročnik je odobril ta načrt',
      ict: 'ekipa IKT eZdravja je odobrila ta načrt',
      outcome: 'izvedeno; izid (outcome) je zapisan v datoteki',
    },
    letter: 'Sporočilo',
    changed:
      'Načrt je spremenjen. Odobritve prejšnjega načrta ne veljajo več; obe strani morata odobriti načrt, kot je naveden zgoraj.',
    changedFrom: (digest) => `Prejšnji načrt: ${digest}.`,
    withdrawnNow: 'Poseg je umaknjen. Odobritve ne veljajo več.',
  },
};

export function announceIssueWords(language: Language): AnnounceIssueWords {
  return WORDS[language];
}
