import type { Audit } from './audit.ts';
import { adminBypass } from './admin-bypass.ts';
import { afterRefusal } from './after-refusal.ts';
import { approversMail } from './approvers-mail.ts';
import { branchRules } from './branch-rules.ts';
import { codeowners } from './codeowners.ts';
import { declared } from './declared.ts';
import { defaultPermissions } from './default-permissions.ts';
import { deploymentSecrets } from './deployment-secrets.ts';
import { environmentProtection } from './environment-protection.ts';
import { gateConditional } from './gate-conditional.ts';
import { gateContinues } from './gate-continues.ts';
import { gateCopied } from './gate-copied.ts';
import { gateCutOff } from './gate-cut-off.ts';
import { gateEnvironment } from './gate-environment.ts';
import { gateInOtherJob } from './gate-in-other-job.ts';
import { gateMode } from './gate-mode.ts';
import { gateNotFirst } from './gate-not-first.ts';
import { gateTrigger } from './gate-trigger.ts';
import { gateWait } from './gate-wait.ts';
import { gateWeakened } from './gate-weakened.ts';
import { guardApp } from './guard.ts';
import { deployIdentity } from './identity.ts';
import { lettersSecrets } from './letters-secrets.ts';
import { noGate } from './no-gate.ts';
import { otherCode } from './other-code.ts';
import { permissions } from './permissions.ts';
import { persistedCredentials } from './persisted-credentials.ts';
import { pullRequestTarget } from './pull-request-target.ts';
import { reusableWorkflow } from './reusable-workflow.ts';
import { sharedRunner } from './shared-runner.ts';
import { tagRules } from './tag-rules.ts';
import { ungatedProduction } from './ungated-production.ts';
import { unpinnedAction } from './unpinned-action.ts';
import { unreadableWorkflow } from './unreadable-workflow.ts';
import { untrustedCheckout } from './untrusted-checkout.ts';

/** Every audit; a test compares the list with the files of this folder. */
export const AUDITS: readonly Audit[] = [
  noGate,
  ungatedProduction,
  gateInOtherJob,
  gateCopied,
  gateNotFirst,
  gateConditional,
  gateContinues,
  afterRefusal,
  gateMode,
  gateWeakened,
  sharedRunner,
  gateCutOff,
  otherCode,
  gateWait,
  gateEnvironment,
  unpinnedAction,
  reusableWorkflow,
  unreadableWorkflow,
  declared,
  gateTrigger,
  permissions,
  defaultPermissions,
  untrustedCheckout,
  pullRequestTarget,
  deploymentSecrets,
  deployIdentity,
  lettersSecrets,
  adminBypass,
  environmentProtection,
  codeowners,
  branchRules,
  tagRules,
  persistedCredentials,
  guardApp,
  approversMail,
];
