import type { Audit } from './audit.ts';
import { holdsGate } from './between.ts';
import { found } from './finding.ts';
import { decidingOwnersLine, OWNERS_FILES, ownersLines } from './owners.ts';

/** Files that decide what may be deployed; one for each folder and name that a pattern may miss. */
const EZDRAV: readonly string[] = [
  '.ezdrav/intervention.yml',
  '.ezdrav/interventions/poseg.yml',
  '.ezdrav/solution.yml',
  '.ezdrav/staff.yml',
];

/** The owners of `.ezdrav/`, the gated workflows and CODEOWNERS itself must approve changes of them. */
export const codeowners: Audit = (examined) => {
  const { files } = examined.repository;
  const file = OWNERS_FILES.map((path) => files.find((each) => each.path === path)).find(
    (each) => each !== undefined,
  );
  if (file === undefined) return [found('codeowners.missing', null)];
  const gated = examined.workflows
    .filter((workflow) => !workflow.remote && holdsGate(workflow, examined))
    .map((workflow) => workflow.file);
  const lines = ownersLines(file.text);
  const undecided = [...EZDRAV, ...gated, file.path].map((path) => ({
    path,
    line: decidingOwnersLine(lines, path),
  }));
  const unowned = undecided.filter(({ line }) => line === null || line.owners.length === 0);
  if (unowned.length === 0) return [];
  const place = { file: file.path, line: unowned[0]?.line?.line ?? 1, column: 1 };
  return [found('codeowners.uncovered', place, { paths: unowned.map(({ path }) => path) })];
};
