import { AUDIT_CODES, isAuditCode } from './codes.ts';
import type { Ignored } from './declarations.ts';
import type { Examined } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { actionName, OUR_ACTION } from './our-action.ts';
import { readAction } from './workflow-reading.ts';

/** Findings that `.ezdrav/doctor.yml` cannot ignore. */
const NEVER: ReadonlySet<string> = new Set([
  'gate.none',
  'declarations.invalid',
  'declarations.unused',
]);

/** Audits that depend on GitHub's answers; the others only read workflows. */
const SETTINGS: ReadonlySet<string> = new Set([
  'admin-bypass',
  'branch-rules',
  'default-permissions',
  'environment-protection',
  'guard',
  'letters-secrets',
  'tag-rules',
]);

/** Returns true if an entry covers a finding. */
export function passesOver({ code, workflow, job }: Ignored, finding: AuditFinding): boolean {
  return (
    code === finding.code &&
    !NEVER.has(code) &&
    (workflow === null || nameOf(finding.file) === workflow) &&
    (job === null || finding.facts['job'] === job)
  );
}

/**
 * Entries that are not needed. If GitHub was not asked, or a workflow could not be read, those that might be
 * needed are not reported.
 */
export function unusedDeclarations(
  examined: Examined,
  findings: readonly AuditFinding[],
): readonly AuditFinding[] {
  const { declarations, jobs, repository } = examined;
  const { environments, branch, tagRulesets } = repository.settings;
  const asked = [environments, branch, tagRulesets].every(({ known }) => known);
  const read =
    examined.unreadable.length === 0 && [...repository.called.values()].every(({ known }) => known);
  const mayBeNeeded = ({ code }: Ignored): boolean =>
    isAuditCode(code) && (!read || (!asked && SETTINGS.has(AUDIT_CODES[code].audit)));
  const ignored = declarations.ignored
    .filter((entry) => !findings.some((finding) => passesOver(entry, finding)))
    .filter((entry) => !mayBeNeeded(entry))
    .map(({ code, workflow, job, line }) => ({
      line,
      entry: [code, workflow, job].filter((part) => part !== null).join(' '),
    }));
  const unread = new Set(examined.unreadable.map(({ place }) => nameOf(place.file)));
  const declared = declarations.notDeployments
    .filter(({ job }) => !unread.has(job.replace(/\/.*$/, '')))
    .filter(
      ({ job: said }) =>
        !jobs.some(
          ({ workflow, job, conduct }) =>
            conduct.kind !== 'none' && said === `${nameOf(workflow.file)}/${job.id}`,
        ),
    )
    .map(({ job, line }) => ({ line, entry: job }));
  const copies = read ? unusedCopies(examined) : [];
  return [...ignored, ...declared, ...copies].map(({ line = 1, entry }) =>
    found('declarations.unused', { file: '.ezdrav/doctor.yml', line, column: 1 }, { entry }),
  );
}

/** Copies that no step uses, and entries for what is ours anyway. */
function unusedCopies({ declarations, workflows, repository }: Examined) {
  const steps = [
    ...workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)),
    ...repository.files
      .filter(({ path }) => /(?:^|\/)action\.ya?ml$/.test(path))
      .flatMap(({ path, text }) => readAction(path, text)?.steps ?? []),
  ];
  const used = new Set(steps.map(actionName));
  used.delete(OUR_ACTION);
  return declarations.ourActions
    .filter(({ action }, index, all) => {
      const name = action.toLowerCase();
      const before = all.slice(0, index).some((each) => each.action.toLowerCase() === name);
      return before || !used.has(name);
    })
    .map(({ action, line }) => ({ line, entry: action }));
}

function nameOf(file: string | null): string | undefined {
  return file?.replace(/^\.github\/workflows\//, '');
}
