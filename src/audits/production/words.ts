/** What a text shows about the target; null for nothing. */
export type Stage = 'production' | 'test' | null;

const PRODUCTION = /^(?:prod|production|prd|live|golive|produkcij\w*)\d*$/;
/** `euresprod`: names of storage accounts and the like have no hyphens. */
const ENDS = /^(?!\w*(?:pre|non|not)pro?d\d*$)[a-z][a-z\d]{2,}pro?d\d*$/;
/** Words before or after `prod` that negate it: `pre-prod`, `non-prod`, `prod-like`. */
const BEFORE = new Set(['pre', 'non', 'not', 'no', 'near', 'pseudo', 'semi', 'un']);
const AFTER =
  /^(?:like|mirror|copy|clone|shadow|sim|replica|test|testing|stag|staging|stage|preview|demo|sandbox)$/;
const TEST =
  /^(?:dev|devel|development|develop|test|tst|testing|testn[aeio]|testnem|stage|staging|stg|stag|qa|uat|sit|pre|preprod|preproduction|preprd|nonprod|nonproduction|nonprd|nprd|sandbox|sbx|demo|preview|previews|review|ephemeral|trial|acc|acceptance|perf|loadtest|pentest|localhost|e2e|training|edu|playground|razvoj|razvojn[aeio]|kind|minikube|k3d|pr)\d*$/;

/** Splits `eres-prod`, `aksProd`, `ENV_PROD`, `app.prod.example.si` into their parts, in lower case. */
export function segments(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((each) => each !== '');
}

/** What a name, or a text with many, shows. Production outweighs test: `deploy-dev-and-prod` is both. */
export function saidBy(text: string): Stage {
  let test = false;
  const parts = segments(text);
  for (const [index, part] of parts.entries()) {
    if (PRODUCTION.test(part) || ENDS.test(part)) {
      const [before = '', after = ''] = [parts[index - 1], parts[index + 1]];
      if (!BEFORE.has(before) && !AFTER.test(after)) return 'production';
      test = true;
    }
    if (TEST.test(part)) test = true;
  }
  return test ? 'test' : null;
}
