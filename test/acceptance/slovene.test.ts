import { describe, expect, test, vi } from 'vitest';
import { PRODUCT } from '../../src/report/pages.ts';
import { COMMAND_NAMES } from '../../src/report/command-names.ts';
import type { ActionOptions, ActionRun } from '../support/action.ts';
import { runCommand } from '../support/command-line.ts';
import { exampleFile } from '../support/enarocanje.ts';
import type { Fault } from '../support/github/index.ts';
import { every } from '../support/sample.ts';
import { notSlovene } from '../support/slovene.ts';
import { FURTHER } from '../strength/further-scenes.ts';
import { type Files, SCENES, type Stage } from '../strength/scenes.ts';

// Every mode of the built action in Slovene over every fault: whatever it says, a person who knows neither
// English nor the libraries understands it.

vi.setConfig({ testTimeout: 180_000 });

const MODES = [...SCENES, ...FURTHER];

/** Something goes wrong: on GitHub, in what the run is given, in the files, in its surroundings. */
interface Wrong {
  readonly name: string;
  readonly github?: Omit<Fault, 'on'> & Partial<Pick<Fault, 'on'>>;
  readonly files?: Files;
  readonly more?: Partial<ActionOptions>;
  readonly before?: (stage: Stage) => Readonly<Record<string, string>> | void;
}

const ALL_FILES = (text: string): Files => ({ intervention: text, solution: text, staff: text });
const changed = (from: RegExp, to: string): Files => ({
  intervention: exampleFile('intervention.yml').replace(from, to),
});

const WRONG: readonly Wrong[] = [
  { name: 'nothing' },
  {
    name: 'no permissions',
    before: ({ github }) => ({ token: github.addToken('none', { permissions: {} }) }),
  },
  { name: 'a token nobody knows', more: { inputs: { token: 'ghs_nobody' } } },
  { name: 'no token', more: { inputs: { token: '' } } },
  ...(
    [
      401,
      403,
      404,
      422,
      500,
      502,
      'primary-limit',
      'html',
      'empty',
      'null',
      'cut',
      'reset',
    ] as const
  ).map((kind) => ({ name: `GitHub: ${kind}`, github: { kind } })),
  { name: 'a secondary limit', github: { kind: 'secondary-limit', retryAfter: 600 } },
  { name: 'too many requests', github: { kind: 429, retryAfter: 600 } },
  { name: 'errors of GraphQL', github: { kind: 'graphql-errors', on: 'graphql' } },
  { name: 'a redirect elsewhere', github: { kind: 'redirect-elsewhere' } },
  { name: 'no date', github: { kind: 'date-absent' } },
  { name: 'an old date', github: { kind: 'date-stale' } },
  { name: 'a wrong type', github: { kind: 'wrong-type', path: 'id' } },
  { name: 'REST alone fails', github: { kind: 502, on: /^GET \/repos/ } },
  { name: 'a later request fails', github: { kind: 403, after: 2 } },
  { name: 'nothing can be written', github: { kind: 403, on: /^(?:POST|PATCH|PUT) \/repos/ } },
  {
    name: 'what is written is lost',
    github: { kind: 502, on: /^(?:POST|PATCH|PUT) \/repos/, carriedOut: true },
  },
  { name: 'nobody listens', more: { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } } },
  { name: 'an address that is none', more: { env: { GITHUB_API_URL: 'naslov' } } },
  { name: 'no repository', more: { env: { GITHUB_REPOSITORY: '' } } },
  { name: 'a repository that is no name', more: { env: { GITHUB_REPOSITORY: 'a b' } } },
  { name: 'another repository id', more: { env: { GITHUB_REPOSITORY_ID: '1' } } },
  { name: 'a run number that is none', more: { env: { GITHUB_RUN_ID: 'x' } } },
  { name: 'a run that is not there', more: { env: { GITHUB_RUN_ID: '123456' } } },
  { name: 'no commit', more: { env: { GITHUB_SHA: '' } } },
  { name: 'a commit that is not there', more: { env: { GITHUB_SHA: 'f'.repeat(40) } } },
  { name: 'no ref', more: { env: { GITHUB_REF: '' } } },
  { name: 'another branch', more: { env: { GITHUB_REF: 'refs/heads/veja' } } },
  {
    name: 'another event',
    more: { env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF: 'refs/heads/main' } },
  },
  { name: 'no event', more: { env: { GITHUB_EVENT_NAME: '' } } },
  { name: 'an event that is not there', more: { env: { GITHUB_EVENT_PATH: '/nowhere' } } },
  { name: 'no summary', more: { env: { GITHUB_STEP_SUMMARY: '' } } },
  { name: 'a summary that is a folder', more: { env: { GITHUB_STEP_SUMMARY: '/' } } },
  { name: 'no outputs', more: { env: { GITHUB_OUTPUT: '' } } },
  { name: 'no folder for reports', more: { env: { RUNNER_TEMP: '/nowhere' } } },
  { name: 'a proxy that is none', more: { env: { HTTPS_PROXY: '::', HTTP_PROXY: '::' } } },
  { name: 'another mode', more: { inputs: { mode: 'vrata' } } },
  { name: 'another environment', more: { inputs: { environment: 'Produkcija' } } },
  { name: 'a wait that is no number', more: { inputs: { 'wait-minutes': 'deset' } } },
  { name: 'a wait that is too long', more: { inputs: { 'wait-minutes': '61' } } },
  { name: 'an intervention elsewhere', more: { inputs: { intervention: '../poseg.yml' } } },
  { name: 'an intervention not there', more: { inputs: { intervention: '.ezdrav/ni.yml' } } },
  { name: 'a workflow that is not there', more: { inputs: { workflow: 'ni.yml' } } },
  { name: 'a workflow that is no name', more: { inputs: { workflow: 'a/b' } } },
  { name: 'a request that is not there', more: { inputs: { request: '.ezdrav/ni.yml' } } },
  { name: 'a request that is none', more: { inputs: { request: 'x y' } } },
  { name: 'people that are no JSON', more: { inputs: { people: '{' } } },
  { name: 'people that are nobody', more: { inputs: { people: '{"O-1":3}' } } },
  { name: 'a Message-ID that is none', more: { inputs: { 'send-again': 'x' } } },
  { name: 'a verdict that is none', more: { inputs: { verdict: 'x' } } },
  {
    name: 'a mail server that is no address',
    more: { inputs: { 'smtp-url': 'smtp://[', 'mail-from': 'gate@hisa.example.si' } },
  },
  {
    name: 'a mail server of another kind',
    more: {
      inputs: { 'smtp-url': 'http://posta.example.si', 'mail-from': 'gate@hisa.example.si' },
    },
  },
  {
    name: 'no sender',
    more: { inputs: { 'smtp-url': 'smtp://u:skrivnost-1@127.0.0.1:9', 'mail-from': '' } },
  },
  {
    name: 'no mail server listens',
    more: {
      inputs: {
        'smtp-url': 'smtp://u:skrivnost-1@127.0.0.1:9',
        'mail-from': 'gate@hisa.example.si',
      },
    },
  },
  { name: 'empty files', files: ALL_FILES('') },
  { name: 'files that are no YAML', files: ALL_FILES('version: [1\n\tid: {\n') },
  { name: 'files with two of a key', files: ALL_FILES('version: 1\nversion: 1\n') },
  { name: 'files with an alias', files: ALL_FILES('version: &a 1\nid: *a\nother: *b\n') },
  { name: 'files with a tag', files: ALL_FILES('version: !!js/function 1\n') },
  { name: 'files of a later version', files: ALL_FILES('version: 9\n') },
  { name: 'files with unknown keys', files: ALL_FILES('version: 1\nnekaj: 2\nid: 7\nstaff: 3\n') },
  { name: 'files of a list', files: ALL_FILES('- 1\n- 2\n') },
  { name: 'files of bytes', files: ALL_FILES('\0\u0001') },
  { name: 'a start that is none', files: changed(/start: .*/, 'start: jutri') },
  { name: 'an end before the start', files: changed(/end: .*/, 'end: 2026-11-01T01:00') },
  { name: 'no downtime said', files: changed(/ {2}downtime: .*\n/, '') },
  { name: 'a slot by day', files: changed(/start: .*/, 'start: 2026-12-01T12:00') },
  { name: 'another tag', files: changed(/tag: .*/, 'tag: v9') },
  {
    name: 'a pattern that is none',
    files: {
      solution: exampleFile('solution.yml').replace(
        /^reference-pattern:.*$/m,
        'reference-pattern: "["',
      ),
    },
  },
  {
    name: 'a freeze',
    files: {
      solution: exampleFile('solution.yml').replace(
        'freezes:\n',
        'freezes:\n  - { from: 2026-11-25T00:00, to: 2026-12-09T06:00, reason: odklop }\n',
      ),
    },
  },
  { name: 'a finished plan', files: changed(/status: planned/, 'status: completed') },
  { name: 'a called-off plan', files: changed(/status: planned/, 'status: cancelled') },
  {
    name: 'a letter about it that is none',
    files: changed(/sent-at: .*/, 'sent-at: 2026-11-30T09:12'),
  },
];

/** Everything that a person may read of a run. */
function said(
  ran: Pick<ActionRun, 'stdout' | 'stderr' | 'summary'>,
  { github, repository }: Stage,
): readonly string[] {
  const { issues, pulls, deployments, runs } = repository.state;
  const ours = (login: string): boolean => login.endsWith('[bot]');
  return [
    // The runner reads what stands before the second pair of colons.
    ran.stdout
      .replace(/^::(?:add-mask|debug)::.*$/gm, '')
      .replace(/^::[a-z]+[^:\n]*::/gm, '')
      .replaceAll('%0A', '\n'),
    ran.stderr,
    ran.summary,
    ...[...issues, ...pulls.map(({ issue }) => issue)].flatMap(
      ({ title, body, user, comments }) => [
        ...(ours(user.login) ? [title, body ?? ''] : []),
        ...comments.filter((each) => ours(each.user.login)).map((each) => each.body ?? ''),
      ],
    ),
    ...deployments.flatMap(({ description, statuses }) => [
      description ?? '',
      ...statuses.map((each) => each.description),
    ]),
    ...runs.flatMap(({ protectionAnswers }) => protectionAnswers.map(({ comment }) => comment)),
  ].map((each) => each.replaceAll(github.serverUrl, 'https://x'));
}

/** Comments and issues of ours that lead to no page of this release. */
function unlinked({ repository }: Stage): readonly string[] {
  const { issues, pulls, runs } = repository.state;
  const ours = ({ user }: { readonly user: { readonly login: string } }): boolean =>
    user.login.endsWith('[bot]');
  const written = [...issues, ...pulls.map(({ issue }) => issue)].flatMap((issue) => [
    ...(ours(issue) ? [issue.body ?? ''] : []),
    ...issue.comments.filter(ours).map(({ body }) => body ?? ''),
  ]);
  const answers = runs.flatMap(({ protectionAnswers }) => protectionAnswers);
  const refusals = answers
    .filter(({ state }) => state === 'rejected')
    .map(({ comment }) => comment);
  return (
    [...written, ...refusals]
      // What is no more than a mark says nothing to anybody.
      .filter((text) => text.replace(/<!--[\s\S]*?-->/g, '').trim() !== '')
      .filter((text) => !text.includes(`/ezdrav-intervention-gate/blob/v${PRODUCT}/docs/sl/`))
  );
}

const ROWS = MODES.flatMap((mode) => WRONG.map((wrong) => ({ mode, wrong })));

describe('what each mode says', () => {
  // The number of faults has no divisor in common with it, so each comes at least once, and each mode.
  test.concurrent.each(every(32, ROWS).map((row) => [row.mode.name, row.wrong.name, row] as const))(
    '%s: %s',
    async (_mode, _wrong, { mode, wrong }) => {
      const stage = await mode.stage(wrong.files);
      const inputs = wrong.before?.(stage);
      if (wrong.github !== undefined) stage.github.fault({ on: /./, ...wrong.github });
      const { more = {} } = wrong;
      const ran = await stage.run({
        ...more,
        inputs: { language: 'sl', ...more.inputs, ...inputs },
      });
      await stage.github.stop();
      expect(
        said(ran, stage)
          .flatMap((text) => notSlovene(text))
          .join('\n'),
      ).toBe('');
      expect(unlinked(stage)).toEqual([]);
    },
  );
});

describe('what is wrong usage of the command line', () => {
  const USAGES: readonly (readonly string[])[] = [
    ['nekaj'],
    ...COMMAND_NAMES.flatMap((command) => [
      [command, '--nekaj'],
      [command, '--repo'],
      [command, 'a', 'b', 'c', 'd'],
      [command, '--repo', '/nowhere/at/all', '--format', 'pdf'],
      [command, '--repo', '/nowhere/at/all', '--at', 'jutri'],
    ]),
  ];
  test.each(every(4, USAGES).map((args) => [args.join(' '), args] as const))(
    '%s',
    async (_, args) => {
      const ended = await runCommand([...args, '--language', 'sl']);
      expect([ended.stdout, ended.stderr].flatMap((text) => notSlovene(text)).join('\n')).toBe('');
    },
  );
});

describe('the tester', () => {
  test.each([
    ['Zagon je uspel.\nThe run was not allowed.', 1],
    ['Strežnik ni odgovoril: ECONNREFUSED.', 1],
    ['Strežnik ni odgovoril: »connect ECONNREFUSED 127.0.0.1:9«.', 1],
    ['Ukaz ni uspel: »Invalid URL«.', 1],
    ['Polja `id` ni mogoče prebrati (»invalid_type«).', 1],
    ['Termin se odpre 2026-12-01T21:00:00Z.', 1],
    ['Strežnik je odgovoril »this is not known«; odpre se 1. 12. ob 22.00.', 0],
    ['Zaženite `ezdrav check --at 2026-12-01T22:30` in počakajte.', 0],
  ])('%s', (text, found) => {
    expect(notSlovene(text)).toHaveLength(found);
  });
});
