import type { AuditCode } from '../../../audits/codes.ts';
import type { Severity } from '../../../audits/finding.ts';
import type { LevelCode } from '../../../audits/level.ts';
import type { OnboardingItem, OnboardingKey } from '../../../audits/onboarding.ts';
import type { Lack, Platform } from '../../../audits/platform.ts';
import type { WhyUnknown } from '../../../audits/repository.ts';
import { AUDIT_FINDINGS } from './audit-findings.ts';

const PLANS = { free: 'Free', pro: 'Pro', team: 'Team', enterprise: 'Enterprise' };

/** The sentences of `doctor` besides its findings. */
export const AUDIT = {
  quotes: ['“', '”'] as readonly [string, string],
  codes: AUDIT_FINDINGS,
  strongholds: {
    'level.declared':
      'Level 1 relies on what .ezdrav/doctor.yml says (not-a-deployment, ignore). To go further, gate those jobs, fix those findings, or move such jobs to another repository.',
    'level.unsigned':
      'Let receipts be signed by GitHub: evidence: { announcement: signed, workflows: […] } in .ezdrav/solution.yml, and id-token: write in the jobs there that announce and approve. A receipt without a signature can be written by any workflow.',
    'level.no-stronghold':
      'Let a GitHub App answer for the environment “production” as a custom deployment protection rule (mode guard). Or deploy through one reusable workflow in another repository, pinned by its full commit, and let the target trust only its OIDC identity.',
    'level.stronghold-unknown':
      'Whether a GitHub App answers for the environment “production” could not be read; give the job actions: read.',
    'level.app-without-guard':
      'A GitHub App answers for the environment “production”, but no workflow here runs mode guard: what that App requires is not visible.',
    'level.target-trust':
      'Only the target can tell whether it trusts nothing but this workflow. Its trust policy should compare the OIDC claims job_workflow_ref with {workflow}, repository_id with this repository’s number and environment with production. Never compare sub with a name, whose form has changed. Doctor cannot see that.',
  } satisfies Record<Exclude<LevelCode, AuditCode>, string>,
  whyNot: {
    offline: 'GitHub was not queried.',
    forbidden: 'GitHub does not let this token read it[; it takes {permission}].',
    unavailable: 'GitHub gave no usable answer.',
    invalid: 'The file is not valid.',
    absent: 'The file was not found.',
  } satisfies Record<WhyUnknown | 'absent', string>,
  severities: {
    error: 'bypass',
    warning: 'weakness',
    unknown: 'cannot be determined',
  } satisfies Record<Severity, string>,
  levels: [
    'Level 0: the gate can be bypassed, or this cannot be determined',
    'Level 1: every job that is known to deploy to production begins with the gate',
    'Level 2: environment, branches, tags and owners protect the gate too',
    'Level 3: what the gate did not allow is refused outside the workflows too',
  ] as readonly [string, string, string, string],
  lacks: {
    environments: 'environments with their own secrets and deployment rules',
    rulesets: 'rulesets for branches and tags',
    'code-owners': 'required reviews by code owners',
    'required-reviewers': 'required reviewers of an environment',
    'custom-protection-rules': 'custom deployment protection rules (level 3 with a GitHub App)',
  } satisfies Record<Lack['what'], string>,
  needs: {
    paid: 'GitHub Pro, Team or Enterprise',
    enterprise: 'GitHub Enterprise',
  } satisfies Record<Lack['needs'], string>,
  states: {
    present: 'done',
    missing: 'missing',
    unknown: 'cannot be determined',
  } satisfies Record<OnboardingItem['state'], string>,
  onboarding: {
    'znet.joined': 'zNET joined',
    'access-rules.acknowledged': 'access rules acknowledged',
    'architecture.plans.sent': 'architecture plans sent',
    'architecture.meeting.held': 'first meeting held',
    'architecture.ip-space': 'IP address space agreed',
    'architecture.vlan': 'VLAN agreed',
    'architecture.connections': 'connections to other services agreed',
    'architecture.runtime': 'runtime environment agreed',
    'architecture.confidentiality': 'measures for confidentiality agreed',
    'architecture.integrity': 'measures for integrity agreed',
    'architecture.availability': 'measures for availability agreed',
    'contacts.solution-custodian': 'solution custodian named',
    'contacts.contract-custodian': 'contract custodian named',
    'client.contact': 'client’s contact named',
    'contract.reference': 'contract named',
  } satisfies Record<OnboardingKey, string>,
  labels: {
    looked: (workflows: number, gates: number) =>
      `Workflows read: ${workflows}. Gates found: ${gates}.`,
    gated: 'Jobs that begin with the gate',
    declared: (count: number) => `Declared not to deploy: ${count}; counts up to level 1 only`,
    ignored: (count: number) => `Ignored, with a reason: ${count}; counts up to level 1 only`,
    /** What other tools are for. */
    elsewhere: 'Not covered here',
    zizmor:
      'zizmor judges workflows that neither deploy nor run the gate, and judges them better: unpinned-uses, template-injection, dangerous-triggers, excessive-permissions, artipacked, cache-poisoning. Run it beside doctor.',
    nothing: 'No bypass of the gate was found.',
    findings: 'Bypasses of the gate and weaknesses',
    unknowns: 'What cannot be determined',
    next: (level: number) => `Missing for level ${level}`,
    platform: 'What plan and visibility allow',
    repository: ({ visibility, plan }: Platform) =>
      `The repository is ${visibility ?? 'of unknown visibility'}, its plan ${plan === null ? 'cannot be read' : `GitHub ${PLANS[plan]}`}.`,
    offersAll: 'Every level can be reached.',
    lack: (what: string, needs: string, certain: boolean) =>
      certain
        ? `Not available: ${what}; this takes ${needs}, or a public repository.`
        : `Perhaps not available: ${what}; in a private repository this takes ${needs}.`,
    onboarding: 'Onboarding (.ezdrav/solution.yml)',
    settings: 'settings of the repository',
    fix: 'Fix',
    place: 'Place',
    finding: 'Finding',
  },
};
