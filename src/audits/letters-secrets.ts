import type { Audit } from './audit.ts';
import { isDefaultBranchOnly } from './default-branch.ts';
import type { Examined } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import type { PlacedText } from './workflow.ts';

/** Inputs of our action with the access for sending letters, and with the people of the house. */
const INPUTS = ['smtp-url', 'people'];
const SECRET = /\bsecrets\b/;

/**
 * The secrets for letters are in an environment limited to the default branch; otherwise a workflow of any
 * branch could send letters in the house's name.
 */
export const lettersSecrets: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    const held = each.ours.flatMap(({ step }) =>
      INPUTS.flatMap((name) => step.inputs.get(name) ?? []).filter(({ text }) => SECRET.test(text)),
    );
    const [first] = held;
    // A gate that sends has its own copy in its environment, which other audits check.
    if (first === undefined || each.gate !== null) return [];
    const facts = { job: each.job.id };
    if (each.job.environment === null) {
      return [found('letters.outside-environment', first.place, facts)];
    }
    return environmentOpen(each.job.id, each.job.environment, examined);
  });

function environmentOpen(
  job: string,
  { text: name, place }: PlacedText,
  { repository }: Examined,
): readonly AuditFinding[] {
  const { environments } = repository.settings;
  if (!environments.known) return [];
  const setting = environments.value.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (setting?.policy.known === true && isDefaultBranchOnly(setting.policy.value, repository))
    return [];
  return [found('letters.environment-open', place, { job, environment: name })];
}
