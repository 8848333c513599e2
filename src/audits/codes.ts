/** The three levels of `README.md`; null: worth mending, but no level depends on it. */
type Breaks = 1 | 2 | 3 | null;

interface AuditCodeEntry {
  readonly audit: string;
  readonly severity: 'error' | 'warning' | 'unknown';
  /** The lowest level that is not reached while this is found. */
  readonly breaks: Breaks;
}

const error = (audit: string, breaks: Breaks): AuditCodeEntry => ({
  audit,
  severity: 'error',
  breaks,
});
const warning = (audit: string, breaks: Breaks): AuditCodeEntry => ({
  audit,
  severity: 'warning',
  breaks,
});
const unknown = (audit: string, breaks: Breaks): AuditCodeEntry => ({
  audit,
  severity: 'unknown',
  breaks,
});

const ENTRIES = {
  'gate.none': error('no-gate', 1),
  'production.no-gate': error('ungated-production', 1),
  'production.suspected': error('ungated-production', 1),
  'production.called': error('ungated-production', 1),
  'production.dispatched': error('ungated-production', 1),
  'production.unclear': warning('ungated-production', 1),
  'gate.other-job': error('gate-in-other-job', 1),
  'gate.other-owner': error('gate-copied', 1),
  'gate.in-composite': error('gate-copied', 1),
  'gate.not-first': error('gate-not-first', 1),
  'gate.conditional': error('gate-conditional', 1),
  'gate.continue-on-error': error('gate-continues', 1),
  'gate.ignored-by-step': error('after-refusal', 1),
  'gate.ignored-by-job': error('after-refusal', 1),
  'gate.outlived': warning('after-refusal', 1),
  'gate.other-mode': error('gate-mode', 1),
  'gate.mode-unclear': error('gate-mode', 1),
  'gate.weakened': error('gate-weakened', 1),
  'code.other-ref': error('other-code', 1),
  'code.chosen': error('other-code', 1),
  'code.artifact': error('other-code', 1),
  'action.placeholder': error('unpinned-action', 1),
  'action.unpinned': error('unpinned-action', 1),
  'reusable.unpinned': error('reusable-workflow', 1),
  'reusable.unread': unknown('reusable-workflow', 1),
  'workflow.unreadable': unknown('unreadable-workflow', 1),
  'declarations.invalid': error('declared', 1),
  'gate.environment-differs': error('gate-environment', 1),
  'gate.environment-undeclared': error('gate-environment', 2),
  'gate.environment-unclear': unknown('gate-environment', 1),
  'trigger.never': error('gate-trigger', 2),
  'permissions.missing': error('permissions', 1),
  'trigger.untrusted-checkout': error('untrusted-checkout', 2),
  'trigger.pull-request-target': error('pull-request-target', 2),
  'secrets.outside-environment': error('deployment-secrets', 2),
  'identity.outside-environment': error('identity', 2),
  'gate.no-environment': warning('gate-environment', 2),
  'environment.admins-bypass': error('admin-bypass', 2),
  'environment.open-branches': error('environment-protection', 2),
  'environment.missing': warning('environment-protection', 2),
  'environment.any-ref': warning('environment-protection', 2),
  'environment.branches': warning('environment-protection', null),
  'environment.unknown': unknown('environment-protection', 2),
  'code.injected': warning('other-code', 2),
  'code.moving': warning('other-code', 2),
  'code.other-repository': warning('other-code', 2),
  'production.idle': warning('ungated-production', 2),
  'gate.rerouted': warning('gate-weakened', 2),
  'gate.container': warning('gate-weakened', 2),
  'gate.shared-runner': warning('shared-runner', 2),
  'gate.cut-off': warning('gate-cut-off', 2),
  'gate.wait-cut': warning('gate-wait', null),
  'codeowners.missing': error('codeowners', 2),
  'codeowners.uncovered': error('codeowners', 2),
  'branch.unprotected': warning('branch-rules', 2),
  'branch.unknown': unknown('branch-rules', 2),
  'tag.movable': warning('tag-rules', 2),
  'tag.creatable': warning('tag-rules', 2),
  'tag.unknown': unknown('tag-rules', 2),
  'permissions.not-stated': error('permissions', 2),
  'permissions.too-many': error('permissions', 2),
  'permissions.default-write': warning('default-permissions', 2),
  'trigger.refused': error('gate-trigger', 2),
  'trigger.no-tag': warning('gate-trigger', null),
  'secrets.all': warning('deployment-secrets', 2),
  'action.unpinned-elsewhere': warning('unpinned-action', 2),
  'letters.outside-environment': warning('letters-secrets', 2),
  'letters.environment-open': warning('letters-secrets', 2),
  'declarations.unused': warning('declared', null),
  'credentials.persisted': warning('persisted-credentials', null),
  'guard.workflow-token': error('guard', 3),
  'guard.no-environment': error('guard', 3),
  'guard.environment-open': warning('guard', 3),
  'environment.no-deployment': warning('gate-environment', 3),
  'environment.deployment-unclear': unknown('gate-environment', 3),
  'identity.shared': warning('identity', 3),
  'approvals.mail-domain': unknown('approvers-mail', null),
} as const satisfies Record<string, AuditCodeEntry>;

export type AuditCode = keyof typeof ENTRIES;

/** Every code an audit may report, most dangerous first: the order of the report. */
export const AUDIT_CODES: Readonly<Record<AuditCode, AuditCodeEntry>> = ENTRIES;

export function isAuditCode(code: string): code is AuditCode {
  return Object.hasOwn(ENTRIES, code);
}
