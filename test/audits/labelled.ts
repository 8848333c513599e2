import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { calledElsewhere } from '../../src/audits/examined.ts';
import { type AuditReport, audit } from '../../src/audits/report.ts';
import { OFFLINE, unknownSetting } from '../../src/audits/repository.ts';
import { DECLARATIONS, declarationsIn, solutionIn } from '../../src/modes/doctor/files.ts';
import { SOLUTION_FILE } from '../../src/modes/ezdrav-files.ts';

/** Who labelled a case. */
export type Origin = 'given' | 'own';
export type Expected = 'silent' | 'clean' | 'soft' | 'warn' | 'exit1' | 'break1';
export type Label = 'gated' | 'ungated';

/** A repository in short, and what doctor has to say of it; `test/audits/cases/README.md`. */
export interface LabelledCase {
  readonly origin: Origin;
  readonly name: string;
  readonly why: string;
  readonly expect: Expected;
  readonly file: string | null;
  /** `x.yml/job`. */
  readonly jobs: Readonly<Record<string, Label>>;
  /** By their paths from the repository's root. */
  readonly files: Readonly<Record<string, string>>;
}

interface Written {
  readonly id: string;
  readonly why: string;
  readonly expect?: Expected;
  readonly is?: Label | 'other';
  readonly file?: string;
  readonly jobs?: Readonly<Record<string, Label>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly solution?: string;
  readonly doctor?: string;
  readonly on?: unknown;
  readonly job?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly environment?: string;
}

const FOLDER = 'test/audits/cases';
const GOOD = `on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    permissions: { actions: read, contents: read, deployments: read, issues: read, pull-requests: read }
    steps:
      - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b
      - run: ./deploy.sh
`;
const OWNERS = '/.ezdrav/ @acme/ops\n/.github/ @acme/ops\n';

export const LABELLED: readonly LabelledCase[] = (['given', 'own'] as const).flatMap((origin) =>
  readdirSync(`${FOLDER}/${origin}`)
    .sort()
    .flatMap((name) => {
      const written = parse(
        readFileSync(`${FOLDER}/${origin}/${name}`, 'utf8'),
      ) as readonly Written[];
      return written.map((each) => readCase(origin, name.replace(/\.yml$/, ''), each));
    }),
);

function readCase(origin: Origin, topic: string, written: Written): LabelledCase {
  const short = written.files === undefined && written.is !== undefined;
  const own = short ? { 'x.yml': shortForm(written) } : (written.files ?? {});
  const files: Record<string, string> = { '.github/CODEOWNERS': OWNERS };
  for (const [name, text] of Object.entries({ 'deploy.yml': GOOD, ...own })) {
    files[name.includes('/') ? name : `.github/workflows/${name}`] = text;
  }
  if (written.solution !== undefined) files['.ezdrav/solution.yml'] = written.solution;
  if (written.doctor !== undefined) files['.ezdrav/doctor.yml'] = written.doctor;
  const label: Readonly<Record<string, Label>> =
    written.is === 'ungated' ? { [`x.yml/${written.job ?? 'd'}`]: 'ungated' } : {};
  const good: Readonly<Record<string, Label>> =
    'deploy.yml' in own ? {} : { 'deploy.yml/deploy': 'gated' };
  return {
    origin,
    name: `${origin} ${topic} ${written.id}`,
    why: written.why,
    expect: written.expect ?? (written.is === 'ungated' ? 'exit1' : 'clean'),
    file: written.file ?? null,
    jobs: { ...good, ...label, ...written.jobs },
    files,
  };
}

/** One workflow of one job of one step. */
function shortForm(written: Written): string {
  const { job = 'd', on = 'workflow_dispatch', uses, run, env, environment } = written;
  const handed = { ...(written.with !== undefined && { with: written.with }) };
  const called = uses !== undefined && /\/\.github\/workflows\//.test(uses);
  const where = {
    ...(environment !== undefined && { environment }),
    ...(written.if !== undefined && { if: written.if }),
  };
  const step = {
    ...(run !== undefined && { run }),
    ...(uses !== undefined && { uses }),
    ...handed,
    ...(env !== undefined && { env }),
  };
  return stringify({
    on,
    permissions: {},
    jobs: {
      [job]: called
        ? { ...where, uses, ...handed }
        : { 'runs-on': 'ubuntu-latest', ...where, steps: [step] },
    },
  });
}

const JUDGED = new WeakMap<LabelledCase, AuditReport>();

/** What doctor says of a case, from its files alone; each is judged once. */
export function judged(each: LabelledCase): AuditReport {
  const report = JUDGED.get(each) ?? judge(each);
  JUDGED.set(each, report);
  return report;
}

function judge({ files }: LabelledCase): AuditReport {
  const bytes = (path: string) => new TextEncoder().encode(files[path] ?? '');
  const read = Object.entries(files).map(([path, text]) => ({ path, text }));
  return audit({
    files: read,
    called: new Map(calledElsewhere(read).map((uses) => [uses, unknownSetting('offline')])),
    solution: solutionIn(SOLUTION_FILE in files, bytes(SOLUTION_FILE)),
    declarations: declarationsIn(DECLARATIONS in files, bytes(DECLARATIONS)),
    settings: OFFLINE,
  });
}
