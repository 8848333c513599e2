import type { Repository } from './repository.ts';

/** What the platform offers to this repository, by GitHub's own price list. */
export interface Platform {
  /** Null if not known. */
  readonly visibility: 'public' | 'private' | 'internal' | null;
  readonly plan: 'free' | 'pro' | 'team' | 'enterprise' | null;
  readonly lacks: readonly Lack[];
}

/**
 * A feature that this repository lacks; `certain` if its plan is known to lack it, otherwise the plan could
 * not be read and it depends on that.
 */
export interface Lack {
  readonly what:
    | 'environments'
    | 'rulesets'
    | 'code-owners'
    | 'required-reviewers'
    | 'custom-protection-rules';
  readonly needs: 'paid' | 'enterprise';
  readonly certain: boolean;
}

const NEEDS: readonly Omit<Lack, 'certain'>[] = [
  { what: 'environments', needs: 'paid' },
  { what: 'rulesets', needs: 'paid' },
  { what: 'code-owners', needs: 'paid' },
  { what: 'required-reviewers', needs: 'enterprise' },
  { what: 'custom-protection-rules', needs: 'enterprise' },
];

/**
 * Public repositories have everything on every plan. Private ones need a paid plan for environments, rulesets
 * and code owners, and GitHub Enterprise for required reviewers and custom protection rules. Source: GitHub's
 * documentation, "Managing environments for deployment", "About rulesets", "About code owners".
 */
export function platformOf({ settings }: Repository): Platform {
  const visibility = settings.visibility.known ? settings.visibility.value : null;
  const plan = settings.plan.known ? settings.plan.value : null;
  if (visibility === 'public' || plan === 'enterprise') return { visibility, plan, lacks: [] };
  const has = (needs: Lack['needs']): boolean =>
    needs === 'paid' && plan !== null && plan !== 'free';
  return {
    visibility,
    plan,
    lacks: NEEDS.filter(({ needs }) => !has(needs)).map((lack) => ({
      ...lack,
      certain: visibility !== null && plan !== null,
    })),
  };
}
