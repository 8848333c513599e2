import type { Audit } from './audit.ts';
import type { AuditCode } from './codes.ts';
import { found } from './finding.ts';
import { isPinned } from './pinning.ts';

/** Variables that make other code run in the gate's process, or any certificate be accepted as GitHub's. */
const OTHER_CODE =
  /^(?:NODE_OPTIONS|NODE_PATH|NODE_TLS_REJECT_UNAUTHORIZED|NODE_REPL_EXTERNAL_MODULE|LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_\w+|OPENSSL_CONF|OPENSSL_MODULES|PATH|BASH_ENV|ENV|SHELLOPTS)$/i;
/** Variables that let somebody else get between the gate and GitHub. */
const BETWEEN =
  /^(?:HTTPS?_PROXY|ALL_PROXY|NODE_EXTRA_CA_CERTS|NODE_USE_ENV_PROXY|NODE_USE_SYSTEM_CA|SSL_CERT_FILE|SSL_CERT_DIR|GITHUB_API_URL|GITHUB_GRAPHQL_URL|GITHUB_SERVER_URL|ACTIONS_ID_TOKEN_REQUEST_URL)$/i;

/** The gate runs in an environment that changes what it does, or whom it trusts. */
export const gateWeakened: Audit = ({ jobs }) =>
  jobs.flatMap(({ workflow, job, gate }) => {
    if (gate === null) return [];
    const variables = [
      ...workflow.variables,
      ...job.variables,
      ...job.inContainer,
      ...gate.step.variables,
    ].flatMap(({ name }) => {
      const code: AuditCode | null = OTHER_CODE.test(name.text)
        ? 'gate.weakened'
        : BETWEEN.test(name.text)
          ? 'gate.rerouted'
          : null;
      const facts = { job: job.id, variable: name.text.toUpperCase() };
      return code === null ? [] : [found(code, name.place, facts)];
    });
    const images = job.images
      .filter(({ text }) => !isPinned(`docker://${text.replace(/^docker:\/\//, '')}`))
      .map(({ text, place }) => found('gate.container', place, { job: job.id, image: text }));
    return [...variables, ...images];
  });
