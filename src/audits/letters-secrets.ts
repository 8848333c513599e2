import type { Audit } from './audit.ts';
import { isDefaultBranchOnly } from './default-branch.ts';
import type { Examined } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import type { PlacedText } from './workflow.ts';

/** Inputs of our action that hold what letters are sent with, and who works for the house. */
const INPUTS = ['smtp-url', 'people'];
const SECRET = /\bsecrets\b/;

/**
 * The secrets of letters stand in an environment limited to the default branch: else a workflow of
 * any branch can send letters in the house's name.
 */
export const lettersSecrets: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    const held = each.ours.flatMap(({ step }) =>
      INPUTS.flatMap((name) => step.inputs.get(name) ?? []).filter(({ text }) => SECRET.test(text)),
    );
    const [first] = held;
    // A gate that sends has its copy in its own environment, which other audits look at.
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
