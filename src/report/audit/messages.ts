import type { AuditCode } from '../../audits/codes.ts';
import type { AuditFacts, Severity } from '../../audits/finding.ts';
import type { LevelCode } from '../../audits/level.ts';
import type { OnboardingItem, OnboardingKey } from '../../audits/onboarding.ts';
import type { Lack, Platform } from '../../audits/platform.ts';
import type { WhyUnknown } from '../../audits/repository.ts';
import { quoted } from '../escaping.ts';

/** Facts of a finding inside a sentence: quoted, a list with commas, nothing where there is none. */
export type AuditFact = (key: string) => string;

/** What was found, why it matters, how to mend it. */
export interface AuditSentences {
  readonly what: (fact: AuditFact) => string;
  readonly why: string;
  readonly fix: (fact: AuditFact) => string;
}

export type StrongholdCode = Exclude<LevelCode, AuditCode>;
export type WhyNot = WhyUnknown | 'absent';

/** Every sentence about audits in one language; a missing one is a type error. */
export interface AuditMessages {
  readonly quotes: readonly [string, string];
  readonly codes: Readonly<Record<AuditCode, AuditSentences>>;
  readonly strongholds: Readonly<Record<StrongholdCode, (workflow: string) => string>>;
  readonly whyNot: Readonly<Record<WhyNot, (permission: string) => string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly levels: readonly [string, string, string, string];
  readonly lacks: Readonly<Record<Lack['what'], string>>;
  readonly needs: Readonly<Record<Lack['needs'], string>>;
  readonly states: Readonly<Record<OnboardingItem['state'], string>>;
  readonly onboarding: Readonly<Record<OnboardingKey, string>>;
  readonly labels: {
    readonly looked: (workflows: number, gates: number) => string;
    readonly nothing: string;
    readonly gated: string;
    readonly declared: (count: number) => string;
    readonly ignored: (count: number) => string;
    /** What other tools are for. */
    readonly elsewhere: string;
    readonly zizmor: string;
    readonly findings: string;
    readonly unknowns: string;
    readonly next: (level: number) => string;
    readonly platform: string;
    readonly repository: (platform: Platform) => string;
    readonly offersAll: string;
    readonly lack: (what: string, needs: string, certain: boolean) => string;
    readonly onboarding: string;
    readonly settings: string;
    readonly fix: string;
    readonly place: string;
    readonly finding: string;
  };
}

/** Reads facts for sentences; `why` comes as a whole sentence of ours. */
export function auditFact(facts: AuditFacts, messages: AuditMessages): AuditFact {
  return (key) => {
    const value = facts[key];
    if (value === undefined) return '';
    if (typeof value !== 'string') return value.map(quoted).join(', ');
    const said = key === 'why' ? messages.whyNot[value as WhyNot] : undefined;
    const permission = facts['permission'];
    return said?.(permission === undefined ? '' : quoted(String(permission))) ?? quoted(value);
  };
}
