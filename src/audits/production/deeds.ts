import { type ShellCommand, commandsIn } from '../reading/shell.ts';
import type { Act } from './act.ts';
import { act } from './tools.ts';
import { actOfName, runnerTarget } from './script-names.ts';

/** What a command does. */
export interface Deed {
  readonly act: Act;
  /** For people: the command's first words. */
  readonly what: string;
  /** All words that may show where. */
  readonly words: readonly string[];
}

const DEEPEST = 4;
const LEADING =
  /^(?:sudo|env|exec|time|nohup|command|builtin|if|then|else|elif|do|while|until|!|nice|npx|bunx|uvx|xargs|eval|try|--|-\w|--yes|--silent|dlx|@[\w./-]+=?|\w+=.*|\$env:\w+=?)$/i;
const SHELLS = /^(?:bash|sh|zsh|dash|ash|ksh|pwsh|powershell|cmd)(?:\.exe)?$/i;
const SPEAKERS =
  /^(?:echo|printf|cat|grep|egrep|sed|awk|write-host|write-output|write-verbose|tee|test|\[|\[\[|which|type|hash|export|set|read|jq|yq|ls|find)$/i;
const REMOTE = /^(?:ssh|sshpass|plink|autossh)(?:\.exe)?$/i;
const LOOKS =
  /^(?:get|read|show|list|ls|describe|status|info|version|download|breakdown|lint|validate|scan|build|test|logs?|diff|plan|help|check|inspect|whoami|login|logout)$/;
/** Tools whose verbs distinguish looking from changing, however they are started. */
const LOOKERS =
  /^(?:kubectl|oc|terraform|tofu|helm|flyway|liquibase|alembic|sqitch|dbmate|psql|mysql|mongosh|sqlcmd|aws|az|gcloud|argocd)$/;
const BUNDLED: readonly (readonly string[])[] = [
  ['bundle', 'exec'],
  ['poetry', 'run'],
  ['pipenv', 'run'],
  ['uv', 'run'],
  ['pnpm', 'exec'],
  ['pnpm', 'dlx'],
  ['yarn', 'dlx'],
  ['yarn', 'exec'],
  ['npm', 'exec'],
  ['python', '-m'],
  ['python3', '-m'],
  ['dotnet', 'tool', 'run'],
];

/** The value of a shell variable; null if unknown. */
export type Variable = (name: string) => string | null;

/** What the commands of a script do. */
export function deedsIn(script: string, outer: Variable, depth = 0): readonly Deed[] {
  const held = new Map<string, string>();
  const variable: Variable = (name) => held.get(name.toLowerCase()) ?? outer(name);
  return commandsIn(script).flatMap((command) => {
    for (const word of command.words) {
      const [, name, value] = /^(\w+)=(.+)$/s.exec(word) ?? [];
      if (name !== undefined && value !== undefined) held.set(name.toLowerCase(), value);
    }
    return deedsOf(command, variable, depth);
  });
}

function deedsOf(
  { words: all, input }: ShellCommand,
  variable: Variable,
  depth: number,
): readonly Deed[] {
  const assigned = all.filter((word) => /^\w+=./.test(word));
  const words = unfolded(stripped(all), variable);
  const [first] = words;
  if (first === undefined) {
    return [{ act: 'harmless', what: assigned.join(' '), words: assigned }];
  }
  const name = baseName(first);
  if (depth < DEEPEST) {
    const inner = innerScript(name, words, input);
    if (inner !== null) {
      const deeds = deedsIn(inner, variable, depth + 1);
      if (!REMOTE.test(name)) return deeds;
      return remote(words, deeds);
    }
  }
  return [{ ...actOf(name, words), words: [...assigned, ...words, ...all] }];
}

/** `$KC apply`, `terraform "$ACTION"`: the variable holds the command, or one word of it. */
function unfolded(words: readonly string[], variable: Variable): readonly string[] {
  const valueOf = (word: string): string | null => {
    const name = /^\$\{?(\w+)\}?$/.exec(word)?.[1];
    return name === undefined ? null : variable(name);
  };
  const [first = '', ...others] = words;
  const value = valueOf(first);
  const rest = others.map((word) => {
    const held = valueOf(word)?.trim() ?? '';
    return held === '' || /\s/.test(held) ? word : held;
  });
  const head = value === null ? [first] : stripped(value.trim().split(/\s+/));
  return words.length === 0 ? [] : [...head, ...rest];
}

function stripped(words: readonly string[]): readonly string[] {
  let rest = words;
  for (;;) {
    const [first = ''] = rest;
    const bundled = BUNDLED.find((each) =>
      each.every((word, index) => baseName(rest[index] ?? '') === word),
    );
    if (bundled !== undefined && rest.length > bundled.length) rest = rest.slice(bundled.length);
    else if (/^(?:timeout|retry)$/.test(first))
      rest = rest.slice(1 + rest.slice(1).findIndex((word) => /^[a-z./]/i.test(word)));
    else if (rest.length > 0 && LEADING.test(first)) rest = rest.slice(1);
    else return rest;
  }
}

/** A script passed to a shell as text, on the command line or as a here document. */
function innerScript(name: string, words: readonly string[], input: string): string | null {
  if (SHELLS.test(name)) {
    const option = words.findIndex((word) => /^(?:-\w*c|-command|\/c)$/i.test(word));
    if (option > 0) return words.slice(option + 1).join(' ');
    return input === '' ? null : input;
  }
  if (!REMOTE.test(name)) return null;
  const host = words.findIndex(
    (word, index) => index > 0 && isHost(word, String(words[index - 1])),
  );
  return host < 0 ? input : `${words.slice(host + 1).join(' ')}\n${input}`;
}

/** Returns true for a word that is neither an option of ssh, nor the value of one, nor ssh itself. */
function isHost(word: string, before: string): boolean {
  return !word.startsWith('-') && !/^-[bcDEeFIiJLlmOopQRSWw]$/.test(before) && !/^ssh$/.test(word);
}

/** On another host everything counts that is not known to be harmless. */
function remote(words: readonly string[], deeds: readonly Deed[]): readonly Deed[] {
  const where = words.join(' ');
  if (/@(?:github|gitlab|bitbucket)\.|(?:^|\s)-[NGVQ](?:\s|$)/.test(where)) {
    return [{ act: 'harmless', what: 'ssh', words }];
  }
  const run = deeds.filter(
    ({ act: done, words: [first = '', ...rest] }) =>
      done !== 'harmless' || changesFiles(baseName(first), rest),
  );
  if (run.length === 0 && deeds.length > 0) return [{ act: 'harmless', what: 'ssh', words }];
  return [
    { act: 'deploys', what: ['ssh', ...run.slice(0, 1).map(({ what }) => what)].join(' '), words },
  ];
}

/** Returns true for commands that are harmless on an ephemeral runner but change a machine that runs production. */
function changesFiles(name: string, [first = '']: readonly string[]): boolean {
  if (name === 'tar') return /^-?-?(?:\w*x|extract|get)/.test(first);
  return /^(?:rm|cp|mv|ln|tee|dd|unzip|install|chmod|chown)$/.test(name);
}

function actOf(name: string, words: readonly string[]): Omit<Deed, 'words'> {
  const what = words.slice(0, 3).join(' ');
  if (SPEAKERS.test(name)) return { act: 'harmless', what };
  const known = act(name, words);
  if (known !== null && known !== 'opaque') return { act: known, what };
  const target = runnerTarget(name, words);
  if (target !== null) return { act: actOfName(target, words), what };
  // `docker run … hashicorp/terraform apply`, `doppler run -- helm upgrade`: a tool started by another.
  let looks = false;
  for (const [index, word] of words.slice(0, 40).entries()) {
    if (index === 0) continue;
    const inner = baseName(word).replace(/[:@].*$/, '');
    const done = act(inner, [inner, ...words.slice(index + 1)]);
    looks ||= done === 'harmless' && LOOKERS.test(inner);
    if (done !== null && done !== 'harmless') {
      return { act: done, what: [inner, ...words.slice(index + 1, index + 3)].join(' ') };
    }
  }
  if (looks || (known === null && looksOnly(words))) return { act: 'harmless', what };
  return { act: known ?? actOfName(name, words), what };
}

/** `op read`, `vault kv get`, `packer build`: an unknown program judged by its verb. */
function looksOnly([program = '', ...rest]: readonly string[]): boolean {
  if (/[./\\$]/.test(program)) return false;
  const [verb = '', next = ''] = rest;
  return LOOKS.test(verb) || (/^[a-z][\w-]*$/.test(verb) && LOOKS.test(next));
}

function baseName(word: string): string {
  return word.replace(/^.*[\\/]/s, '');
}
