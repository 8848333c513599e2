import { type Described, user } from './schema-descriptions.ts';

const approver = (at: string): { readonly [key: string]: string } => ({
  [at]: 'A GitHub account (login, id), or a mailbox (email).',
  ...user(at),
  [`${at}.email`]: 'The mailbox from which signed mail approves; not in a public repository.',
  [`${at}.mail-domain`]: 'The domain that signs its mail, where that is not the address’s own.',
  [`${at}.answers-by-itself`]:
    'false: no machine answers from this mailbox; else its yes is worth less.',
});

export const SOLUTION: Described = {
  title: 'eZdrav solution',
  description:
    'What does not change between interventions (.ezdrav/solution.yml). Settings only tighten the rules.',
  keys: {
    version: 'Version of this file format: 1.',
    name: 'Name of the solution.',
    organisation: 'The organisation whose rules and roster hold here too.',
    'organisation.repository': 'Its repository, owner/name.',
    'organisation.id':
      'The number of that repository (gh api repos/OWNER/NAME --jq .id): this is the identity, the name may change.',
    client: 'The client.',
    'client.organisation': 'Its name.',
    'client.contact': 'Its e-mail address.',
    contractor: 'The software house.',
    'contractor.organisation': 'Its name, as letters say who announces.',
    'contractor.contact': 'The address to which answers to letters go.',
    'contractor.on-duty':
      'Whom to call during the work: a role and its duty number. The one key that may hold a telephone number.',
    contract: 'The contract.',
    'contract.reference': 'Its number.',
    'contract.ends': 'Its last day.',
    contacts: 'Who gets letters.',
    'contacts.servicedesk':
      'A further address of the service desk; servicedesk@src.si always stays a recipient.',
    'contacts.ict': 'The eZdravje ICT team.',
    'contacts.solution-custodian':
      'The solution custodian: second recipient of every announcement.',
    'contacts.contract-custodian': 'The contract custodian: requests and revokes accounts.',
    'contacts.mail-server': 'The mail server from which letters are sent; receipts must name it.',
    'contacts.assignees': 'Who gets the issues.',
    'contacts.assignees.-': 'GitHub login.',
    approvers: 'Who may approve, by party; nobody is in both.',
    'approvers.client': 'For the client.',
    ...approver('approvers.client.-'),
    'approvers.ezdrav-ict': 'For the eZdravje ICT team.',
    ...approver('approvers.ezdrav-ict.-'),
    'urgent-authorities': 'Who may declare an intervention urgent.',
    'urgent-authorities.-': 'A GitHub user.',
    ...user('urgent-authorities.-'),
    environments: 'What your environments on GitHub mean.',
    'environments.production': 'Names that mean production; default: production.',
    'environments.production.-': 'A name of an environment on GitHub.',
    'environments.test': 'Names that mean test.',
    'environments.test.-': 'A name of an environment on GitHub.',
    evidence: 'How strong the evidence must be.',
    'evidence.announcement':
      'landed (default); receipt: delivery counts only by a receipt; signed: only by a receipt that GitHub signed for a workflow of evidence.workflows; the job that announces needs id-token: write.',
    'evidence.approvals':
      'recorded (default); vouched: also a mail signed by the approver’s domain; verified: only reviews and comments GitHub recorded.',
    'evidence.workflows': 'The workflows whose signed receipts count; each does nothing else.',
    'evidence.workflows.-':
      '.github/workflows/announce.yml, or owner/name/.github/workflows/announce.yml@ and a commit of 40 hex digits.',
    'evidence.self-hosted':
      'trusted: receipts signed on your own runners count too. Whoever keeps such a machine can take its tokens.',
    'reference-pattern':
      'Regular expression of your ticket numbers; not applied to a <Message-ID>.',
    calendar: 'How working days are counted.',
    'calendar.lead-time':
      'default, or full-days: two whole working days between announcement and start.',
    'calendar.extra-non-working-days': 'Further days that do not count as working days.',
    'calendar.extra-non-working-days.-': 'A day: 2027-01-04.',
    window: 'The maintenance window; it may only be narrower than the rules’.',
    'window.opens': 'Not before 20:00.',
    'window.opens-with-downtime': 'Not before 22:00.',
    'window.closes': 'Not after 06:00.',
    freezes: 'Periods in which nothing is deployed.',
    'freezes.-': 'A period.',
    'freezes.-.from': 'Its beginning, Ljubljana time.',
    'freezes.-.to': 'Its end, Ljubljana time.',
    'freezes.-.reason': 'Why.',
    'freezes.-.urgent': 'Whether urgent interventions are allowed in it.',
    urgent: 'Urgent interventions.',
    'urgent.valid-hours':
      'How long an urgent verdict holds after the notification: 12 hours at most.',
    'enforce-in':
      'Where the rules of time, announcement and approval are enforced; production always is.',
    'enforce-in.-': 'production or test.',
    language: 'Language of the report.',
    znet: 'The house’s place in the zNET network.',
    'znet.joined': 'Since when.',
    'znet.reference': 'Where that is recorded.',
    'access-rules': 'The annex “Zahteve IKT do SW hiš pri razpisih”.',
    'access-rules.version': 'Its version.',
    'access-rules.acknowledged': 'When it was acknowledged.',
    architecture: 'What was agreed with the ICT team at the first meeting.',
    'architecture.plans': 'The basic architecture plans.',
    'architecture.plans.sent': 'When they were sent.',
    'architecture.plans.reference': 'Where they can be found.',
    'architecture.meeting': 'The first meeting.',
    'architecture.meeting.held': 'When it was held.',
    'architecture.meeting.reference': 'Where its minutes can be found.',
    'architecture.ip-space': 'IP address space.',
    'architecture.vlan': 'VLAN.',
    'architecture.connections': 'Connections to other services.',
    'architecture.connections.-': 'A service.',
    'architecture.runtime': 'Runtime environment.',
    'architecture.confidentiality': 'Measures for confidentiality.',
    'architecture.integrity': 'Measures for integrity.',
    'architecture.availability': 'Measures for availability.',
  },
};
