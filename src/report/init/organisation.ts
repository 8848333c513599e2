import type { Language } from '../../records/types.ts';
import { messagesIn } from '../language.ts';
import { commented } from './commented.ts';
import { pinned, schemaLine, rosterStarter, type StarterFile, value } from './starters.ts';

interface Beginning {
  readonly language: Language;
  /** Name of the organisation, from the remote or the folder. */
  readonly name: string;
  readonly defaultBranch: string;
  /** The commit to pin in the workflows; null if none is known, so that the placeholder stays. */
  readonly commit: string | null;
}

const WORKFLOWS = ['check-on-pull-request.yml', 'organisation-staff.yml', 'portfolio.yml'] as const;

/** Every file of an organisation's repository, each well-formed. */
export function organisationFiles(beginning: Beginning): readonly StarterFile[] {
  return [
    { path: '.ezdrav/organisation.yml', text: rules(beginning) },
    { path: '.ezdrav/staff.yml', text: rosterStarter(beginning.language) },
    ...pinned(WORKFLOWS, beginning),
  ];
}

function rules({ language, name }: Beginning): string {
  const c = messagesIn(language).starterComments;
  return `${schemaLine('organisation')}
${commented(c.organisation)}
version: 1
name: ${value(name)}
${commented(c.solutions)}
solutions: []
#   - { repository: hisa/resitev, id: 1 }
# contractor: { organisation: Hiša d.o.o., contact: NASLOV-HIŠE }
# contacts:
#   contract-custodian: NASLOV-SKRBNIKA-POGODBE
${commented(c.organisationApprovers)}
# approvers:
#   ezdrav-ict: [{ login: ikt-k, id: 2 }]
# urgent-authorities: [{ login: dezurni-m, id: 3 }]
# evidence: { announcement: receipt, approvals: verified }
${commented(c.freezes)}
# freezes:
#   - { from: 2026-12-23T00:00, to: 2027-01-04T00:00, reason: Praznični zastoj, urgent: allowed }
`;
}
