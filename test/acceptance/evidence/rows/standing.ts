import type { Enarocanje, Seed } from '../../../support/enarocanje.ts';
import type { Row } from '../judging.ts';
import { BY_RECEIPTS, landing, receipted } from '../scenes.ts';
import { FINISHED, OTHER_PLAN, PLAN, PLAN_PATH, replaced, UNNAMED, WITHDRAWN } from '../texts.ts';

// What was said counts for what stood when it was said, however the file or the receipts look now.

const RECORDED: Seed = { intervention: UNNAMED };
const CHANGED = replaced(UNNAMED, ['Nadgradnja', 'Manjša nadgradnja']);
const AFTER = '2026-11-26T08:40:00Z';
const LATER = '2026-11-26T08:50:00Z';

const changed = (name: string, change: Row['change'], seed: Seed = RECORDED): Row => ({
  name,
  seed,
  ...(change !== undefined && { change }),
  decision: 'deny',
  codes: ['announcement.plan-changed'],
});
const aside = (name: string, change: Row['change'], seed: Seed = RECORDED): Row => ({
  ...changed(name, change, seed),
  codes: ['announcement.missing'],
});
const then =
  (...texts: readonly (string | null)[]): Row['change'] =>
  (base) => {
    for (const [index, text] of texts.entries()) {
      landing(base, new Date(Date.parse(AFTER) + index * 60_000).toISOString(), text);
    }
  };

export const STANDING: readonly Row[] = [
  changed('announced by hand, then changed', then(CHANGED)),
  changed('announced by hand, changed and changed back', then(OTHER_PLAN, UNNAMED)),
  changed('announced by hand, deleted, another plan', then(null, CHANGED)),
  changed(
    'announced by hand, then another id as well',
    then(replaced(CHANGED, ['POSEG-2026-041', 'POSEG-2026-042'])),
  ),
  changed('announced by hand, moved and changed at once', ({ repository }) => {
    repository.push({
      at: AFTER,
      files: { [PLAN_PATH]: null, '.ezdrav/interventions/041.yml': CHANGED },
    });
  }),
  changed('announced by hand, changed by a forced push', ({ repository }) => {
    const onto = repository.state.git.commit(repository.tip).parents[0] ?? '';
    repository.push({ at: AFTER, onto, files: { [PLAN_PATH]: CHANGED } });
  }),
  changed(
    'announced by hand, changed, on a server without the record',
    ({ github, repository }) => {
      github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
      repository
        .pullRequest({ by: 'bor-k', openedAt: AFTER, files: { [PLAN_PATH]: CHANGED } })
        .merge({ by: 'dezurni-m', at: AFTER });
    },
    { ...RECORDED, enterprise: true },
  ),
  aside('announced by hand, withdrawn and planned again', then(WITHDRAWN, UNNAMED)),
  aside('announced by hand, withdrawn, planned again otherwise', then(WITHDRAWN, CHANGED)),
  aside('announced by hand, an outcome written and taken out', then(FINISHED, UNNAMED)),
  aside('announced by hand, naming the plan, then withdrawn', then(WITHDRAWN, PLAN)),
  changed(
    'told by a receipt, changed and changed back, the later receipt deleted',
    (base) => {
      receipted(base);
      then(OTHER_PLAN, PLAN)?.(base);
    },
    BY_RECEIPTS,
  ),
  aside(
    'told by a receipt, withdrawn and planned again, the receipt of that deleted',
    (base: Enarocanje) => {
      receipted(base);
      landing(base, AFTER, WITHDRAWN);
      landing(base, LATER, PLAN);
    },
    BY_RECEIPTS,
  ),
];
