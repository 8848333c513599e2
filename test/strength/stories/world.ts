import { vi } from 'vitest';
import { announce } from '../../../src/modes/announce.ts';
import type { ModeInput } from '../../../src/modes/mode-input.ts';
import { check } from '../../../src/modes/check.ts';
import type { ModeResult } from '../../../src/modes/mode-result.ts';
import { guard } from '../../../src/modes/guard.ts';
import type { MailOptions } from '../../../src/modes/mailing.ts';
import { resume } from '../../../src/modes/resume.ts';
import type { Verdict } from '../../../src/rules/verdict.ts';
import { readContext } from '../../../src/runner/context.ts';
import { readInputs } from '../../../src/runner/inputs.ts';
import { judged } from '../../acceptance/evidence/judging.ts';
import { digestOf, replaced } from '../../acceptance/evidence/texts.ts';
import { type Enarocanje, exampleFile } from '../../support/enarocanje.ts';
import { startGitHub } from '../../support/github/index.ts';
import type { IssueSeed } from '../../support/github/seed/issue.ts';
import type { FakeSmtp } from '../../support/mail/fake-smtp.ts';
import type { Model } from './model.ts';
import type { Deed, Party, Plan } from './story.ts';

// Carries a story out on a stand-in for GitHub, with the real modes in this process.

const BARE = exampleFile('intervention.yml').replace(/^status: planned\n[\s\S]*$/m, '');
const PLANS: Readonly<Record<Plan, string>> = {
  first: BARE,
  other: replaced(BARE, ['Nadgradnja eNaročanja', 'Velika nadgradnja eNaročanja']),
  'night-before': replaced(
    BARE,
    ['start: 2026-12-01T22:00', 'start: 2026-11-30T22:00'],
    ['end: 2026-12-02T02:00', 'end: 2026-12-01T02:00'],
  ),
  urgent: `${BARE}urgent:\n  reason: Izpad potrjevanja e-receptov na vseh lokacijah.\n  incident: INC-2026-7781\n  declared-by: dezurni-m\n`,
  'never-fits': replaced(BARE, ['work-minutes: 90', 'work-minutes: 600']),
};
const PATHS = ['.ezdrav/intervention.yml', '.ezdrav/interventions/041.yml'] as const;
const WHO: Readonly<Record<Party, { readonly by: string; readonly login: string }>> = {
  client: { by: 'naročnik A-12', login: 'narocnik-a' },
  'ezdrav-ict': { by: 'IKT eZdravja K-4', login: 'ikt-k' },
};
const DEPLOY = 77;
const REFUSED = 78;
const GUARDED = 88;

/** A moment as people write it: Ljubljana's wall clock in winter. */
function local(at: Date): string {
  return new Date(at.getTime() + 3_600_000).toISOString().slice(0, 16);
}

function textOf({ file, record, approvals }: Model): string {
  if (file === null) throw new Error('no file');
  const bare = PLANS[file.plan];
  const plan = (named: Plan | null): string =>
    named === null ? '' : `, plan: "${digestOf(PLANS[named])}"`;
  const status = file.as === 'finished' ? 'planned' : file.as;
  const key = file.plan === 'urgent' ? '  notification' : 'announcement';
  const told =
    record === null
      ? ''
      : `${key}: { sent-at: ${local(record.at)}, recipients: [servicedesk@src.si, skrbnik.enarocanje@example.si], reference: SD-2026-118402${plan(record.plan)} }\n`;
  const given = Object.entries(approvals).map(
    ([party, said]) =>
      `  ${party}: { by: "${WHO[party as Party].by}", at: ${local(said.at)}, reference: SD-2026-1185${party.length}${plan(said.plan)} }\n`,
  );
  const outcome =
    file.as === 'finished'
      ? 'outcome: { started-at: 2026-11-20T22:00, ended-at: 2026-11-20T23:00, result: rolled-back }\n'
      : '';
  const approved = given.length === 0 ? '' : `approvals:\n${given.join('')}`;
  return file.plan === 'urgent'
    ? `${bare}${told}status: ${status}\n${approved}${outcome}`
    : `${bare}status: ${status}\n${told}${approved}${outcome}`;
}

/** What a guard or a resumption came to for the run that it was asked of. */
export interface Answers {
  readonly verdict: Verdict;
  readonly check: { readonly lawful: boolean | null; readonly latest: string | null };
  readonly guarded: string;
  readonly resumed: string;
}

export class World {
  readonly base: Enarocanje;
  readonly #issue: IssueSeed;
  readonly #smtp: FakeSmtp;
  readonly #tuning: MailOptions;
  #path: 0 | 1 = 0;
  #pushes = 0;
  #announced = 0;

  private constructor(base: Enarocanje, issue: IssueSeed, smtp: FakeSmtp, tuning: MailOptions) {
    this.base = base;
    this.#issue = issue;
    this.#smtp = smtp;
    this.#tuning = tuning;
  }

  static async start(smtp: FakeSmtp, tuning: MailOptions): Promise<World> {
    const github = await startGitHub({ now: '2026-11-20T08:00:00Z', frozen: true });
    github.user('ana-r', { id: 11 });
    github.user('bor-k', { id: 12 });
    github.user('dezurni-m', { id: 9003 });
    github.user('narocnik-a', { id: 9001 });
    github.user('ikt-k', { id: 9002 });
    const repository = github.repository('bolnisnica/enarocanje', { id: 4242 });
    repository.push({
      by: 'dezurni-m',
      files: {
        'README.md': '# eNaročanje\n',
        '.ezdrav/solution.yml': exampleFile('solution.yml'),
        '.ezdrav/staff.yml': exampleFile('staff.yml'),
      },
    });
    const issue = repository.tag('v4.12.0').issue({
      by: 'github-actions[bot]',
      title: 'Najava posega POSEG-2026-041',
      body: 'Najava\n<!-- ezdrav:announcement:POSEG-2026-041 -->',
      labels: ['ezdrav-announcement'],
    });
    const env = {
      ...github.env,
      GITHUB_REPOSITORY: 'bolnisnica/enarocanje',
      GITHUB_REPOSITORY_ID: '4242',
      GITHUB_RUN_ID: String(DEPLOY),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/tags/v4.12.0',
      GITHUB_SHA: repository.commit('v4.12.0'),
      INPUT_TOKEN: github.token,
    };
    return new World({ github, repository, env }, issue, smtp, tuning);
  }

  stop(): Promise<void> {
    this.base.github.assertLegal();
    return this.base.github.stop();
  }

  /** Carries out what the model has just been told of. */
  async do(deed: Deed, at: Date, model: Model): Promise<void> {
    this.base.github.setNow(at);
    if (deed.kind === 'announce') {
      await this.announce();
    } else if (deed.kind === 'approve' && deed.by === 'comment') {
      if (model.file === null) throw new Error('no file');
      const body = `/approve POSEG-2026-041 ${digestOf(PLANS[model.file.plan])}`;
      this.#issue.comment({ by: WHO[deed.party].login, body });
    } else if (deed.kind === 'reject') {
      if (model.file === null) throw new Error('no file');
      const plan = deed.named ? ` ${digestOf(PLANS[model.file.plan])}` : '';
      const body = `/reject POSEG-2026-041${plan}`;
      this.#issue.comment({ by: WHO[deed.party].login, body });
    } else {
      this.#push(deed, model);
    }
  }

  #push(deed: Deed, model: Model): void {
    const { repository } = this.base;
    this.#pushes += 1;
    const from = this.#path;
    if (deed.kind === 'move') this.#path = from === 0 ? 1 : 0;
    const note = { 'README.md': `# eNaročanje ${this.#pushes}\n` };
    const old = this.#path === from ? {} : { [PATHS[from]]: null };
    const gone = deed.kind === 'remove' ? { [PATHS[from]]: null } : null;
    const kept = model.file === null ? {} : { [PATHS[this.#path]]: textOf(model) };
    const files = deed.kind === 'other' ? note : (gone ?? { ...old, ...kept });
    if (deed.kind !== 'land' || deed.how === 'push') {
      repository.push({ by: 'bor-k', files });
      return;
    }
    repository.pullRequest({ by: 'bor-k', files }).merge({ by: 'dezurni-m', method: deed.how });
  }

  /** One run of announce, by a push to the default branch; gives how many mails went out. */
  async announce(): Promise<number> {
    const before = this.#smtp.mails.length;
    this.#announced += 1;
    const id = 1_000 + this.#announced;
    const workflow = '.github/workflows/announce.yml';
    this.base.repository.run({ id, event: 'push', workflow });
    const mail = { 'smtp-url': this.#smtp.url, 'mail-from': 'gate@hisa.example.si' };
    await this.#run(
      (given) => announce(given, this.#tuning),
      { mode: 'announce', ...mail },
      { GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ID: String(id) },
    );
    return this.#smtp.mails.length - before;
  }

  async #run(
    mode: (input: ModeInput) => Promise<ModeResult>,
    inputs: Readonly<Record<string, string>>,
    over: Readonly<Record<string, string>>,
  ): Promise<ModeResult> {
    const asked = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]);
    const env = { ...this.base.env, ...over, ...Object.fromEntries(asked) };
    const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      return await mode({
        inputs: readInputs(env),
        context: readContext(env),
        signal: new AbortController().signal,
      });
    } finally {
      silent.mockRestore();
    }
  }

  /** Gate, check, guard and resume of the same deployment at the same moment. */
  async answers(at: Date): Promise<Answers> {
    const { github, repository } = this.base;
    github.setNow(at);
    const deploying = { event: 'push', ref: 'refs/tags/v4.12.0', actor: 'ana-r' };
    repository.run({ id: DEPLOY, ...deploying });
    const { verdict } = await judged(this.base);
    const tip = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: repository.tip };
    const checked = await this.#run(check, { mode: 'check' }, tip);
    const { plans } = checked.report as {
      readonly plans: readonly {
        readonly lawful: boolean;
        readonly 'latest-announcement': string | null;
      }[];
    };
    const opens = verdict.opensAt === null ? at : new Date(Number(verdict.opensAt));
    const message = `refused for time alone: POSEG-2026-041 sha256:${'a'.repeat(64)} opens 2026-12-01T21:00:00Z closes 2026-12-02T01:00:00Z`;
    repository.run({
      id: REFUSED,
      ...deploying,
      workflow: '.github/workflows/release.yml',
      at: new Date(Math.min(at.getTime(), opens.getTime()) - 3_600_000),
      status: 'completed',
      conclusion: 'failure',
      jobs: [
        {
          name: 'deploy',
          status: 'completed',
          conclusion: 'failure',
          annotations: [{ level: 'notice', title: 'ezdrav-gate', message }],
        },
      ],
    });
    const tick = { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'schedule' };
    const resumed = await this.#run(
      resume,
      { mode: 'resume', workflow: 'release.yml' },
      { ...tick, GITHUB_RUN_ID: '900' },
    );
    github.user('varuh[bot]', { id: 7070, type: 'Bot' });
    const app = { id: 70, slug: 'varuh' };
    repository.environment('production', { apps: [app] });
    repository.run({ id: GUARDED, ...deploying, status: 'waiting', waitsFor: ['production'] });
    const token = github.addToken('varuh', {
      user: 'varuh[bot]',
      app,
      permissions: {
        contents: 'read',
        'pull-requests': 'read',
        issues: 'read',
        actions: 'read',
        deployments: 'write',
      },
    });
    const guarded = await this.#run(
      guard,
      { mode: 'guard', token },
      { ...tick, GITHUB_RUN_ID: '901' },
    );
    return {
      verdict,
      check: {
        lawful: plans[0]?.lawful ?? null,
        latest: plans[0]?.['latest-announcement'] ?? null,
      },
      guarded: outcomeOf(guarded, GUARDED),
      resumed: outcomeOf(resumed, REFUSED),
    };
  }
}

function outcomeOf({ report }: ModeResult, id: number): string {
  const { runs } = report as {
    readonly runs: readonly { readonly id: number; readonly outcome: string }[];
  };
  return runs.find((run) => run.id === id)?.outcome ?? 'nothing';
}
