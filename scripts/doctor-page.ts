import { loadLanguage } from '../src/report/language.ts';
import { AUDIT_CODES, type AuditCode } from '../src/audits/codes.ts';
import { lineSentence, quoted } from '../src/report/escaping.ts';
import { auditMessagesIn } from '../src/report/audit/sentences.ts';
import { filled } from '../src/report/filled.ts';
import { EXAMPLES } from './doctor-examples.ts';

await loadLanguage();

/** The part of `docs/doctor.md` before the findings. */
const HEAD = `# doctor: ways around the gate

\`ezdrav doctor\` reads the workflows of a repository, the composite actions they use, CODEOWNERS and
\`.ezdrav/solution.yml\`, and says which [level](../README.md#what-a-gate-step-cannot-do) of protection holds.
\`mode: doctor\` does the same on GitHub's record and reads the settings too: environments, branch and tag rules,
called workflows of other repositories. Without it no level beyond 1 can be shown.

**What is a deployment to production?** A job that runs something that deploys (\`helm upgrade\`, \`terraform apply\`,
\`az webapp deploy\`, \`ssh\`, \`make deploy-prod\`, an action or called workflow that deploys, a workflow started in
another repository), where something says production: its environment, the command's own words, inputs, variables,
the matrix, the job's or workflow's name, whoever calls it. Choices, matrices, callers, composite actions and
conditions are worked out. Plans, dry runs, diffs, builds, tests, publishing a package, notices, logs and logouts are
no deployments. Which of GitHub's environments are production says \`solution.yml\`:

\`\`\`yaml
environments:
  production: [prod, eu-prod]
  test: [staging, demo]
\`\`\`

**Level 1** holds only where every such job begins with the gate, or is declared in \`.ezdrav/doctor.yml\`
([schema](../schemas/doctor.schema.json)). What stands there is shown and counted in every report, and helps to level
1 and no further:

\`\`\`yaml
version: 1
not-a-deployment:
  - job: archive.yml/sync
    reason: Copies the public price list; nothing of the solution runs there.
ignore:
  - code: gate.container
    workflow: deploy.yml
    reason: Our registry keeps tags immutable.
our-actions: [acme/ezdrav-intervention-gate]   # a mirror inside a closed network
\`\`\`

**Exit code** 1 where a way around the gate was found or level 1 does not hold (no gate at all, a file that cannot be
read, a job that deploys nobody knows where); else 0.

**Formats**: \`--format text\`, \`json\`, \`sarif\` (2.1.0, for code scanning: \`ezdrav doctor --format sarif >
doctor.sarif\`, then \`github/codeql-action/upload-sarif\`). In an action the most dangerous findings are annotations on
their lines.

**Left to [zizmor](https://docs.zizmor.sh/)**, which judges it better: workflows that neither deploy nor run the gate
(\`unpinned-uses\`, \`template-injection\`, \`dangerous-triggers\`, \`excessive-permissions\`, \`artipacked\`,
\`cache-poisoning\`). Run it beside doctor.

**What it cannot see**: what a script of the repository does (its name and arguments speak for it), what deploys
without a workflow (Jenkins, Argo CD that follows a branch, a person), and what the target trusts. On GitHub, settings
that only owners may read are "cannot be known". So are workflow execution protections (public preview: rulesets that
say who may start workflows, and by which events): where you have them, admit \`push\` and \`workflow_dispatch\` for the
workflows that deploy, and nothing else. Required reviewers and custom protection rules of private
repositories need GitHub Enterprise; environments with secrets need a paid plan.
`;

const TITLES = {
  error: 'A way around the gate',
  warning: 'A weakness',
  unknown: 'Cannot be known',
};

/** The page of all findings: what each means, why it matters, how to mend it, and what causes it. */
export function doctorPage(): string {
  const codes = Object.keys(AUDIT_CODES) as AuditCode[];
  return [HEAD, '## The findings', '', ...codes.map(section)].join('\n');
}

function section(code: AuditCode): string {
  const messages = auditMessagesIn('en');
  const { severity, breaks } = AUDIT_CODES[code];
  const { what, why, fix } = messages.codes[code];
  const fact = (key: string): string => (key === 'why' ? '' : quoted(NAMES[key] ?? key));
  const said = (sentence: string): string =>
    lineSentence(sentence.trim(), messages.quotes).replaceAll('<', '&lt;');
  const level = breaks === null ? 'no level rests on it' : `level ${breaks} does not hold`;
  return `### ${code}

${TITLES[severity]}; ${level}.

**What** ${said(filled(what, fact))}

**Why** ${said(why)}

**Fix** ${said(filled(fix, fact))}

\`\`\`yaml
${EXAMPLES[code]}
\`\`\`
`;
}

/** Facts' names in a sentence without a particular job. */
const NAMES: Readonly<Record<string, string>> = {
  by: 'eures-prod',
  does: 'helm upgrade',
  uses: 'owner/name@v1',
  if: 'always()',
  before: 'Migrate',
  value: 'true',
  lacks: 'deployments: read',
  scope: 'contents: write',
  job: 'deploy',
  environment: 'production',
  environments: 'prod',
  judged: 'production',
  deployed: 'live',
  step: 'Deploy',
};
