import * as z from 'zod/mini';
import type {
  BranchSetting,
  DeploymentPolicy,
  EnvironmentSetting,
  Setting,
  TagRuleset,
} from '../audits/repository.ts';
import type { ApiResult } from './answer.ts';
import type { RepositoryClient } from './repository-client.ts';

/** A longer list is treated as unknown rather than read in part. */
const PAGES = 10;
/** A 403 or 404 is an answer here and is not retried. */
const REFUSED = [403, 404];

/** The setting, or why it is unknown; `permission`: what reading it needs, if GitHub does not say. */
export function settingOf<T>(asked: ApiResult<T>, permission?: string): Setting<T> {
  if (asked.ok) return { known: true, value: asked.value };
  if (asked.problem.code !== 'api.forbidden') return { known: false, why: 'unavailable' };
  const lacking = asked.problem.permission ?? permission;
  return { known: false, why: 'forbidden', ...(lacking !== undefined && { permission: lacking }) };
}

const Rule = z.object({
  type: z.string(),
  reviewers: z.optional(z.array(z.unknown())),
});
const Environment = z.object({
  name: z.string(),
  can_admins_bypass: z.optional(z.nullable(z.boolean())),
  protection_rules: z.optional(z.array(Rule)),
  deployment_branch_policy: z.nullable(
    z.object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() }),
  ),
});
const Environments = z.pipe(
  z.object({ environments: z.array(Environment) }),
  z.transform(({ environments }) => environments),
);
const Policies = z.object({
  branch_policies: z.array(z.object({ name: z.string(), type: z.optional(z.string()) })),
});
const Apps = z.object({
  custom_deployment_protection_rules: z.array(
    z.object({ enabled: z.boolean(), app: z.object({ slug: z.string() }) }),
  ),
});

/**
 * The environments with what doctor looks at. Which refs may deploy and which Apps answer is only asked for
 * `wanted` ones (names in lower case). Permission: actions: read.
 */
export async function readEnvironments(
  repository: RepositoryClient,
  wanted: (name: string) => boolean,
): Promise<Setting<readonly EnvironmentSetting[]>> {
  const found = await repository.list('/environments', {}, Environments, PAGES, REFUSED);
  if (!found.ok) return settingOf(found, 'actions: read');
  const settings = found.value.map((each) =>
    wanted(each.name.toLowerCase())
      ? looked(repository, each)
      : Promise.resolve(plain(each, { known: false, why: 'unavailable' })),
  );
  return { known: true, value: await Promise.all(settings) };
}

function plain(
  { name, can_admins_bypass: bypass, protection_rules: rules = [] }: z.infer<typeof Environment>,
  policy: Setting<DeploymentPolicy>,
): EnvironmentSetting {
  return {
    name,
    canAdminsBypass: bypass ?? null,
    reviewers: rules.flatMap(({ reviewers = [] }) => reviewers).length,
    policy,
    apps: { known: false, why: 'unavailable' },
  };
}

async function looked(
  repository: RepositoryClient,
  environment: z.infer<typeof Environment>,
): Promise<EnvironmentSetting> {
  const where = { environment_name: environment.name };
  const route = '/environments/{environment_name}' as const;
  const [policy, apps] = await Promise.all([
    policyOf(repository, environment),
    repository.get(`${route}/deployment_protection_rules`, where, Apps, REFUSED),
  ]);
  const rules = settingOf(apps, 'actions: read');
  return {
    ...plain(environment, policy),
    apps: rules.known
      ? {
          known: true,
          value: rules.value.custom_deployment_protection_rules
            .filter(({ enabled }) => enabled)
            .map(({ app }) => app.slug),
        }
      : rules,
  };
}

async function policyOf(
  repository: RepositoryClient,
  { name: environment_name, deployment_branch_policy: policy }: z.infer<typeof Environment>,
): Promise<Setting<DeploymentPolicy>> {
  if (policy === null) return { known: true, value: { kind: 'any' } };
  if (policy.protected_branches) return { known: true, value: { kind: 'protected-branches' } };
  const asked = await repository.get(
    '/environments/{environment_name}/deployment-branch-policies',
    { environment_name, per_page: 100 },
    Policies,
    REFUSED,
  );
  if (!asked.ok) return settingOf(asked, 'actions: read');
  if (asked.next !== null) return { known: false, why: 'unavailable' };
  const names = (tag: boolean): readonly string[] =>
    asked.value.branch_policies
      .filter(({ type }) => (type === 'tag') === tag)
      .map(({ name }) => name);
  return { known: true, value: { kind: 'patterns', tags: names(true), branches: names(false) } };
}

const BranchRules = z.array(
  z.object({
    type: z.string(),
    parameters: z.optional(z.object({ require_code_owner_review: z.optional(z.boolean()) })),
  }),
);
const Branch = z.object({ protected: z.boolean() });

/** The active rules of a branch. Permission: contents: read. */
export async function readBranch(
  repository: RepositoryClient,
  branch: string,
): Promise<Setting<BranchSetting>> {
  const where = { branch };
  const [rules, state] = await Promise.all([
    repository.list('/rules/branches/{branch}', where, BranchRules, PAGES),
    repository.get('/branches/{branch}', where, Branch, REFUSED),
  ]);
  if (!rules.ok) return settingOf(rules, 'metadata: read');
  return {
    known: true,
    value: {
      name: branch,
      rules: rules.value.map(({ type }) => type),
      codeOwnerReview: rules.value.some(
        ({ parameters }) => parameters?.require_code_owner_review === true,
      ),
      // If that may not be read, there may be a protection that is not visible.
      protected: !state.ok || state.value.protected,
    },
  };
}

const Listed = z.array(
  z.object({ id: z.number(), target: z.optional(z.string()), enforcement: z.string() }),
);
const Ruleset = z.object({
  name: z.string(),
  conditions: z.optional(
    z.nullable(
      z.object({
        ref_name: z.optional(
          z.object({
            include: z.optional(z.array(z.string())),
            exclude: z.optional(z.array(z.string())),
          }),
        ),
      }),
    ),
  ),
  rules: z.array(z.object({ type: z.string() })),
});

/** The active rulesets for tags, including the organisation's. Permission: metadata: read. */
export async function readTagRulesets(
  repository: RepositoryClient,
): Promise<Setting<readonly TagRuleset[]>> {
  const where = { includes_parents: true };
  const listed = await repository.list('/rulesets', { ...where, targets: 'tag' }, Listed, PAGES);
  if (!listed.ok) return settingOf(listed, 'metadata: read');
  const active = listed.value.filter(
    ({ target, enforcement }) => target === 'tag' && enforcement === 'active',
  );
  const asked = await Promise.all(
    active.map(({ id }) =>
      repository.get('/rulesets/{ruleset_id}', { ...where, ruleset_id: id }, Ruleset, REFUSED),
    ),
  );
  const rulesets: TagRuleset[] = [];
  for (const each of asked) {
    if (!each.ok) return settingOf(each, 'metadata: read');
    const { name, conditions, rules } = each.value;
    const refs = conditions?.ref_name;
    rulesets.push({
      name,
      include: refs?.include ?? [],
      exclude: refs?.exclude ?? [],
      rules: rules.map(({ type }) => type),
    });
  }
  return { known: true, value: rulesets };
}
