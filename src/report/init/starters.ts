import type { Interval } from '../../calendar/instant.ts';
import { addDays, localDate, localDateTime } from '../../calendar/zone.ts';
import type { StarterTexts } from '../../records/starter-text.ts';
import type { Language } from '../../records/types.ts';
import { messagesIn } from '../language.ts';
import { PRODUCT } from '../pages.ts';
import { commented } from './commented.ts';
import { STARTER_WORKFLOWS } from './workflows.generated.ts';

/** The URL at which editors find the schemas of this release. */
const SCHEMAS = `https://raw.githubusercontent.com/ezdrav/ezdrav-intervention-gate/v${PRODUCT}/schemas`;

/** The line with which editors complete and check a file. */
export function schemaLine(file: 'intervention' | 'organisation' | 'solution' | 'staff'): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/${file}.schema.json`;
}

/** Any text as a value in YAML. */
export function value(text: string): string {
  return JSON.stringify(text);
}

export interface Starting {
  readonly language: Language;
  /** Name of the solution, from the remote or the folder. */
  readonly solution: string;
  readonly defaultBranch: string;
  /** The workflows to write, by file name. */
  readonly workflows: readonly string[];
  /** The commit to pin in them; null if none is known, so that the placeholder stays. */
  readonly commit: string | null;
  /** A lawful slot with downtime, to be changed. */
  readonly slot: Interval;
  /** Its texts until the house writes its own. */
  readonly texts: StarterTexts;
}

export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/** The placeholder in the examples for the commit of a release. */
export const PLACEHOLDER = '0123456789abcdef0123456789abcdef01234567';

/** Every file that `ezdrav init` writes, each well-formed. */
export function starterFiles(starting: Starting): readonly StarterFile[] {
  return [
    { path: '.ezdrav/intervention.yml', text: intervention(starting) },
    { path: '.ezdrav/solution.yml', text: solution(starting) },
    { path: '.ezdrav/staff.yml', text: rosterStarter(starting.language) },
    ...pinned(starting.workflows, starting),
  ];
}

/** The workflows with these names, with the default branch and the pinned action filled in. */
export function pinned(
  names: readonly string[],
  { defaultBranch, commit }: Pick<Starting, 'defaultBranch' | 'commit'>,
): readonly StarterFile[] {
  return Object.entries(STARTER_WORKFLOWS)
    .filter(([name]) => names.includes(name))
    .map(([name, text]) => ({
      path: `.github/workflows/${name}`,
      text: text
        .replaceAll('branches: [main]', `branches: [${value(defaultBranch)}]`)
        .replaceAll(PLACEHOLDER, commit ?? PLACEHOLDER),
    }));
}

function intervention({ language, solution: name, slot, texts }: Starting): string {
  const c = messagesIn(language).starterComments;
  const start = localDateTime(slot.start);
  const year = start.slice(0, 4);
  const [sent, client, ict] = [
    [-5, '09:12'],
    [-4, '10:05'],
    [-4, '13:40'],
  ].map(([days, time]) => `${addDays(localDate(slot.start), Number(days))}T${time}`);
  return `${schemaLine('intervention')}
${commented(c.intervention)}
${commented(c.change)}
version: 1
id: POSEG-${year}-001
title: ${value(`Nadgradnja ${name} na 1.0.0`)}
solution: ${value(name)}
environment: production
release:
  tag: ${texts.tag}
  # commit: 0123456789abcdef0123456789abcdef01234567  # ${c.commit}
description: ${texts.description}
reason: ${texts.reason}
components:
  - { name: ${value(name)}, from: 0.9.0, to: 1.0.0 }
affects: []  # ${c.affects}
schedule:
  start: ${start}
  end: ${localDateTime(slot.end)}
  downtime: true  # ${c.downtime}
  work-minutes: 60  # ${c.minutes}
  rollback-minutes: 30
impact: ${texts.impact}
risk: { level: medium, measures: "${texts.measures}" }
network: { change: false }  # ${c.network}
rollback: ${texts.rollback}

${commented(c.after)}
status: draft  # ${c.draft}
${commented(c.announcement)}
# announcement:
#   sent-at: ${sent}
#   recipients: [NASLOV-SERVICEDESK, NASLOV-SKRBNIKA]
#   reference: SD-0000-000000
${commented(c.approvals)}
# approvals:
#   client: { by: "naročnik A-1", at: ${client}, reference: "SD-0000-000000#1" }
#   ezdrav-ict: { by: "IKT eZdravja K-1", at: ${ict}, reference: "SD-0000-000000#2" }
`;
}

/** The workflow that announces, and those whose markers are signed. */
const ANNOUNCING = 'announce-on-merge.yml';
const SPEAKING = [ANNOUNCING, 'staff.yml'];

function evidenceOf(workflows: readonly string[]): string {
  if (!workflows.includes(ANNOUNCING))
    return '# evidence: { announcement: landed, approvals: recorded }';
  const speaking = SPEAKING.filter((name) => workflows.includes(name));
  return `evidence:
  workflows: [${speaking.map((name) => `.github/workflows/${name}`).join(', ')}]
  # announcement: signed
  # approvals: verified`;
}

function solution({ language, solution: name, workflows }: Starting): string {
  const c = messagesIn(language).starterComments;
  return `${schemaLine('solution')}
${commented(c.solution)}
version: 1
name: ${value(name)}
language: ${language}
${commented(c.contractor)}
# contractor: { organisation: Hiša d.o.o., contact: NASLOV-HIŠE, on-duty: "TELEFON-DEŽURNEGA" }
${commented(c.custodian)}
# contacts:
#   solution-custodian: NASLOV-SKRBNIKA-REŠITVE
#   contract-custodian: NASLOV-SKRBNIKA-POGODBE
${commented(c.approvers)}
# approvers:
#   client: [{ login: narocnik-a, id: 1 }]
#   ezdrav-ict: [{ login: ikt-k, id: 2 }]
${commented(c.authorities)}
# urgent-authorities: [{ login: dezurni-m, id: 3 }]
${commented(c.pattern)}
# reference-pattern: "^SD-\\\\d{4}-\\\\d+"
${commented(c.evidence)}
${evidenceOf(workflows)}
${commented(c.environments)}
# environments: { production: [prod], test: [test] }
${commented(c.freezes)}
# freezes:
#   - { from: 2026-12-23T00:00, to: 2027-01-04T00:00, reason: Praznični zastoj, urgent: allowed }
`;
}

/** An empty roster, with an entry as an example. */
export function rosterStarter(language: Language): string {
  const c = messagesIn(language).starterComments;
  return `${schemaLine('staff')}
${commented(c.staff)}
version: 1
staff: []
${commented(c.member)}
# staff:
#   - ref: O-001
#     github: { login: ana-r, id: 11, write: true }
#     role: razvijalka
#     company: Hiša
#     eligibility-checked: 2026-01-05
#     statement-signed: 2026-01-05
#     account: { requested: 2026-01-07, reference: SD-2026-88, granted: 2026-01-12 }
${commented(c.left)}
#     left: 2026-11-20
#     revocation: { notified: 2026-11-20T15:10, reference: SD-2026-901, confirmed: 2026-11-20T16:02 }
`;
}
