import type { Audit } from './audit.ts';
import { holdsGate } from './between.ts';
import { type Examined } from './examined.ts';
import { found } from './finding.ts';
import { type TagRuleset, whyUnknown } from './repository.ts';

const SOME = '~';

/**
 * A tag that can be moved, or deleted and created again, does not identify what was announced. If anybody may
 * create it, it can be at any commit, with any workflow.
 */
export const tagRules: Audit = (examined) => {
  const { tagRulesets } = examined.repository.settings;
  if (!tagRulesets.known) return [found('tag.unknown', null, whyUnknown(tagRulesets))];
  const without = (...rules: readonly string[]): readonly string[] =>
    deployedTags(examined).filter(
      (tag) => !rules.every((rule) => tagRulesets.value.some((set) => forbids(set, rule, tag))),
    );
  const [movable, creatable] = [without('update', 'deletion'), without('creation')];
  return [
    ...(movable.length === 0 ? [] : [found('tag.movable', null, { tags: movable })]),
    ...(creatable.length === 0 ? [] : [found('tag.creatable', null, { tags: creatable })]),
  ];
};

/** The patterns of tags whose push starts a gated workflow; `~` (some tags) if none is given. */
function deployedTags(examined: Examined): readonly string[] {
  const tags = examined.workflows
    .filter((workflow) => holdsGate(workflow, examined))
    .flatMap(({ triggers }) =>
      triggers.flatMap(({ name, tags: patterns }) => (name === 'push' ? (patterns ?? []) : [])),
    );
  return tags.length === 0 ? [SOME] : [...new Set(tags)];
}

function forbids({ include, exclude, rules }: TagRuleset, rule: string, tag: string): boolean {
  if (!rules.includes(rule) || include.length === 0) return false;
  if (tag === SOME) return true;
  if (exclude.length > 0) return false;
  const covering = ['~ALL', 'refs/tags/**', 'refs/tags/**/*', `refs/tags/${tag}`];
  const flat = tag.includes('/') || tag.includes('**') ? [] : ['refs/tags/*'];
  return include.some((pattern) => [...covering, ...flat].includes(pattern));
}
