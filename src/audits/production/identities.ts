import type { FilePlace } from '../finding.ts';
import { isOpen } from '../reading/values.ts';
import { possibleTexts } from './acts.ts';
import { type Caller, type Callers, lookupIn } from './scope.ts';

/** A cloud identity that a job assumes with GitHub's OIDC token. */
export interface CloudIdentity {
  readonly key: string;
  /** For people: the role, or the secret that holds its name. */
  readonly said: string;
  readonly place: FilePlace;
}

/** Actions that log in by OIDC, with the inputs that name the identity. */
const LOGINS: readonly (readonly [action: RegExp, inputs: readonly string[]])[] = [
  [/^aws-actions\/configure-aws-credentials(?:@|$)/i, ['role-to-assume']],
  [/^azure\/login(?:@|$)/i, ['client-id']],
  [/^google-github-actions\/auth(?:@|$)/i, ['service_account', 'workload_identity_provider']],
  [/^hashicorp\/vault-action(?:@|$)/i, ['role']],
  [/^jfrog\/setup-jfrog-cli(?:@|$)/i, ['oidc-provider-name']],
];

export function identitiesOf(caller: Caller, callers: Callers): readonly CloudIdentity[] {
  return caller.job.steps.flatMap((step) => {
    const row = LOGINS.find(([action]) => action.test(step.uses?.text ?? ''));
    if (row === undefined) return [];
    const lookup = lookupIn(caller, callers, step);
    return row[1].flatMap((name): readonly CloudIdentity[] => {
      const input = step.inputs.get(name);
      if (input === undefined) return [];
      return possibleTexts(input.text, lookup)
        .map((said) => said.trim())
        .filter((said) => said !== '' && !isOpen(said))
        .map((said) => ({ key: `${name} ${said.toLowerCase()}`, said, place: input.place }));
    });
  });
}
