/** The sentences of the announcement issue apart from the letter. */
export const ANNOUNCEMENT_ISSUE = {
  title: (id: string, title: string) => `Announced intervention ${id}: ${title}`,
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
  status: 'Has everybody been notified?',
  sending:
    'Being sent. If it stays like this, the run was interrupted: run announce again, it says what is known.',
  delivered: (stamp: string, reference: string) => `Yes: delivered ${stamp} (${reference}).`,
  withdrawalDelivered: (stamp: string) => `Yes, of the withdrawal: delivered ${stamp}.`,
  approve: 'Approving',
  howToApprove:
    'An approver comments exactly this line, and nothing else, or approves the pull request that brought this plan. Silence is not approval. A changed plan needs new approvals.',
  whoMay: (client: string, ict: string) => `Client: ${client}. eZdravje ICT team: ${ict}.`,
  orInWriting:
    'Record an answer by mail or ticket in the file under approvals, with the plan digest under plan.',
  withdrawn: 'The intervention is withdrawn. It must not be carried out.',
  tasks: 'What is left to do',
  task: {
    notified: 'the service desk and the solution custodian were notified',
    client: 'the client approved this plan',
    ict: 'the eZdravje ICT team approved this plan',
    outcome: 'carried out; the outcome is recorded in the file',
  },
  letter: 'The letter (Slovene)',
  changed:
    'The plan has changed. Approvals of the earlier plan are void; both parties have to approve the plan shown above.',
  changedFrom: (digest: string) => `Earlier plan: ${digest}.`,
  withdrawnNow: 'The intervention was withdrawn. Approvals are void.',
};
