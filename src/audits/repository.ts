import type { Declarations } from './declarations.ts';
import type { Solution } from '../records/types.ts';

/** Why a setting is not known. */
export type WhyUnknown = 'offline' | 'forbidden' | 'unavailable' | 'invalid';

/** A setting of the repository; what may not be read is unknown, never good. */
export type Setting<T> =
  | { readonly known: true; readonly value: T }
  | {
      readonly known: false;
      readonly why: WhyUnknown;
      /** The missing permission, `actions: read`, if known. */
      readonly permission?: string;
    };

export interface RepositoryFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** Which refs may deploy to an environment. */
export type DeploymentPolicy =
  | { readonly kind: 'any' }
  | { readonly kind: 'protected-branches' }
  | {
      readonly kind: 'patterns';
      readonly tags: readonly string[];
      readonly branches: readonly string[];
    };

export interface EnvironmentSetting {
  readonly name: string;
  /** Null if GitHub did not say. */
  readonly canAdminsBypass: boolean | null;
  readonly reviewers: number;
  readonly policy: Setting<DeploymentPolicy>;
  /** Slugs of the GitHub Apps that decide about deployments. */
  readonly apps: Setting<readonly string[]>;
}

/** The settings of the default branch. */
export interface BranchSetting {
  readonly name: string;
  /** Types of the active rules: `pull_request`, `deletion`, `non_fast_forward`, … */
  readonly rules: readonly string[];
  readonly codeOwnerReview: boolean;
  /** Protected in a way whose details may not be read. */
  readonly protected: boolean;
}

export interface TagRuleset {
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly string[];
}

export type Visibility = 'public' | 'private' | 'internal';
export type GitHubPlan = 'free' | 'pro' | 'team' | 'enterprise';

export interface Settings {
  readonly environments: Setting<readonly EnvironmentSetting[]>;
  readonly branch: Setting<BranchSetting>;
  /** Active rulesets for tags. */
  readonly tagRulesets: Setting<readonly TagRuleset[]>;
  readonly workflowPermissions: Setting<'read' | 'write'>;
  readonly visibility: Setting<Visibility>;
  readonly plan: Setting<GitHubPlan>;
}

/** All that is known of a repository. */
export interface Repository {
  /** Workflows, CODEOWNERS, `action.yml`, and the actions in folders that workflows use. */
  readonly files: readonly RepositoryFile[];
  /** Texts of called workflows of other repositories, by their `uses`. */
  readonly called: ReadonlyMap<string, Setting<string>>;
  /** Null if there is no `solution.yml`; an invalid one is unknown. */
  readonly solution: Setting<Solution | null>;
  /** Absent or null if there is no `.ezdrav/doctor.yml`; an invalid one is unknown, and none of it counts. */
  readonly declarations?: Setting<Declarations | null>;
  readonly settings: Settings;
}

export function unknownSetting(why: WhyUnknown, permission?: string): Setting<never> {
  return { known: false, why, ...(permission !== undefined && { permission }) };
}

export function known<T>(value: T): Setting<T> {
  return { known: true, value };
}

/** Without asking GitHub only files are known. */
export const OFFLINE: Settings = {
  environments: unknownSetting('offline'),
  branch: unknownSetting('offline'),
  tagRulesets: unknownSetting('offline'),
  workflowPermissions: unknownSetting('offline'),
  visibility: unknownSetting('offline'),
  plan: unknownSetting('offline'),
};

/** Facts that say why a setting is not known. */
export function whyUnknown(
  setting: Setting<unknown> & { readonly known: false },
): Record<string, string> {
  return {
    why: setting.why,
    ...(setting.permission !== undefined && { permission: setting.permission }),
  };
}
