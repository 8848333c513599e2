/** The comments of the files that `ezdrav init` writes, line by line. */
export const STARTER_COMMENTS = {
  intervention:
    'What is about to be done. Everything above "status" is the plan: it is announced and approved, and\nany change to it needs a new announcement and new approvals.',
  change: 'Replace every value by yours; text is read by the service desk, so Slovene.',
  commit: 'optional: pins the tag to one commit (40 hex digits)',
  affects: 'other services that are affected; [] says: none',
  downtime: 'true: the window opens at 22:00, false: at 20:00; both end at 06:00',
  minutes: 'optional: with these the gate names the last moment to start',
  network: 'a change of the network needs "reference" to the agreement with the ICT team',
  after: 'What comes after the plan; nothing below changes its digest.',
  draft: 'neither announced nor allowed; delete this line when the plan is yours',
  announcement:
    '"ezdrav record announcement" writes this once it was sent (mode announce records it by a receipt of its own):',
  approvals:
    '"ezdrav record approval" writes these once both have answered; not needed where they are pull-request reviews:',
  solution: 'What does not change from one intervention to the next.',
  contractor: 'Who announces, whom to ask, and whom to call at night:',
  environments: 'Names of GitHub’s environments, where production has another:',
  custodian:
    'The second recipient of every announcement. Without it any second address counts.\nThe service desk is always the first.',
  approvers: 'Who may approve by a review; numeric ids from https://api.github.com/users/LOGIN',
  authorities: 'Who may declare an intervention urgent; without it anybody who may start it.',
  pattern: 'The shape of your ticket numbers:',
  evidence:
    '"verified" counts reviews and comments alone, "receipt" only mails sent by mode announce,\n"signed" only those whose receipt GitHub signed for a workflow listed here:',
  freezes: 'Periods without interventions:',
  organisation:
    'What holds for every solution of the organisation. It can only make a solution stricter.',
  solutions: 'Its solutions; the number is at https://api.github.com/repos/OWNER/NAME',
  organisationApprovers:
    'Approvers named here need not be named in the solutions. Where both name some, only those count whom both name.',
  staff:
    'Who works here, without personal data: names, e-mails and mobile numbers are never in the\nrepository. Everyone who starts a deployment must be listed; with nobody listed, nobody may.',
  member: 'One entry for each; ref is opaque and unique:',
  left: '"ezdrav record left" writes the last day of a leaver, "ezdrav record revocation" the rest; keep the entry until the revocation is confirmed:',
  plan: 'The plan: it is announced and approved, and any change to it needs a new announcement and new\napprovals. What comes after it is written by "ezdrav record".',
  urgent:
    'An urgent intervention. It may run outside the window, never without a notification. Everything but\nnotification and approvals is the plan.',
};
