/** The three levels of `README.md`; null: worth mending, but no level rests on it. */
type Breaks = 1 | 2 | 3 | null;

interface AuditCodeEntry {
  readonly audit: string;
  readonly severity: 'error' | 'warning' | 'unknown';
  /** The lowest level that does not hold while this is found. */
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
  'workflow.unreadable': unknown('unreadable-workflow', 1),
  'gate.none': error('no-gate', 1),
  'production.no-gate': error('ungated-production', 1),
  'production.named-otherwise': warning('ungated-production', null),
  'gate.other-job': error('gate-in-other-job', 1),
  'gate.not-first': error('gate-not-first', 1),
  'gate.conditional': error('gate-conditional', 1),
  'gate.continue-on-error': error('gate-continues', 1),
  'gate.ignored-by-step': error('after-refusal', 1),
  'gate.ignored-by-job': error('after-refusal', 1),
  'gate.other-mode': error('gate-mode', 1),
  'gate.mode-unclear': error('gate-mode', 1),
  'gate.wait-cut': warning('gate-wait', null),
  'gate.weakened': error('gate-weakened', 1),
  'gate.environment-differs': error('gate-environment', 1),
  'gate.environment-unclear': unknown('gate-environment', 1),
  'gate.no-environment': warning('gate-environment', 2),
  'action.unpinned': error('unpinned-action', 1),
  'action.unpinned-elsewhere': warning('unpinned-action', 2),
  'reusable.unpinned': error('reusable-workflow', 1),
  'reusable.unread': unknown('reusable-workflow', 1),
  'permissions.missing': error('permissions', 1),
  'permissions.not-stated': error('permissions', 2),
  'permissions.too-many': error('permissions', 2),
  'permissions.default-write': warning('default-permissions', 2),
  'trigger.pull-request-target': error('pull-request-target', 2),
  'trigger.refused': error('gate-trigger', 2),
  'trigger.no-tag': warning('gate-trigger', null),
  'environment.admins-bypass': error('admin-bypass', 2),
  'environment.missing': warning('environment-protection', 2),
  'environment.any-ref': warning('environment-protection', 2),
  'environment.open-branches': error('environment-protection', 2),
  'environment.branches': warning('environment-protection', null),
  'environment.unknown': unknown('environment-protection', 2),
  'codeowners.missing': error('codeowners', 2),
  'codeowners.uncovered': error('codeowners', 2),
  'branch.unprotected': warning('branch-rules', 2),
  'branch.unknown': unknown('branch-rules', 2),
  'tag.movable': warning('tag-rules', 2),
  'tag.creatable': warning('tag-rules', 2),
  'tag.unknown': unknown('tag-rules', 2),
  'secrets.outside-environment': error('deployment-secrets', 2),
  'secrets.all': warning('deployment-secrets', 2),
  'credentials.persisted': warning('persisted-credentials', null),
  'guard.workflow-token': error('guard', 3),
  'guard.no-environment': error('guard', 3),
  'guard.environment-open': warning('guard', 3),
} as const satisfies Record<string, AuditCodeEntry>;

export type AuditCode = keyof typeof ENTRIES;

/** Every code an audit may find, in the order of the report. */
export const AUDIT_CODES: Readonly<Record<AuditCode, AuditCodeEntry>> = ENTRIES;
