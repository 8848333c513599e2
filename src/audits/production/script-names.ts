import type { Act } from './act.ts';
import { segments } from './words.ts';

/** Programs that run something by name: a target, a task, a script. */
const RUNNERS: ReadonlySet<string> = new Set(
  'make gmake just task rake gradle gradlew ant invoke inv fab nx turbo lerna mage tox nox earthly dagger grunt gulp bin console artisan composer rails sbt lein mix deno bazel'.split(
    ' ',
  ),
);
const PACKAGE_RUNNERS: ReadonlySet<string> = new Set('npm yarn pnpm bun'.split(' '));
const OF_A_PACKAGE = /^(?:workspace|-w|--workspace|--filter|-F|--cwd|--prefix|-C|--dir)$/;
const INTERPRETERS =
  /^(?:bash|sh|zsh|pwsh|powershell|python\d?(?:\.\d+)?|node|ruby|perl|php|tsx|ts-node|deno|source|\.|call|bun)$/;
const PACKAGE_COMMANDS =
  /^(?:ci|install|i|add|audit|publish|pack|version|login|config|set|test|t|link|cache|whoami|view|info|outdated|why|list|ls|prune|dedupe|import|init|--version|-v)$/;

/** The name of what a runner or interpreter runs; null if it is not one. */
export function runnerTarget(name: string, words: readonly string[]): string | null {
  const plain = name.toLowerCase().replace(/\.(?:exe|bat|cmd)$/, '');
  // `npm -w app run deploy`: the package's name is not what is run.
  const rest = words.slice(1).filter((_, index) => !OF_A_PACKAGE.test(String(words[index])));
  const named = rest.filter((word) => !word.startsWith('-') && !/^\w+=/.test(word));
  if (PACKAGE_RUNNERS.has(plain)) {
    const asked = named.filter((word) => !/^(?:run|run-script|foreach|workspaces)$/.test(word));
    const [first = 'install'] = asked;
    if (PACKAGE_COMMANDS.test(first) && !named.includes('run')) return 'install-packages';
    return first;
  }
  if (RUNNERS.has(plain)) return named.length === 0 ? 'build' : named.join(' ');
  // `php artisan migrate`, `python manage.py check`: what follows says what is run.
  const [first = 'version', ...more] = named;
  if (
    INTERPRETERS.test(plain) &&
    /(?:^|\/)(?:artisan|manage\.py|console)$/.test(first) &&
    more.length > 0
  )
    return more.join(' ');
  if (INTERPRETERS.test(plain)) return first.split(/[\\/]/).slice(-2).join(' ');
  return null;
}

/** Only looks, or says what would happen. */
const LOOKS =
  /^(?:dry|dryrun|plan|diff|preview|validate|validation|simulate|whatif|status|health|healthcheck|smoke|smoketest|e2e|notify|notification|notice|announce|slack|teams|logs|log|backup|dump|export|wait|ping|lint|verify|report|audit|comment)$/;
const DEPLOYS =
  /^(?:deploy|deploys|deployer|deployment|deploying|redeploy|autodeploy|rollout|promote|promotion|golive|cutover|ship|namesti\w*|namestit\w*|uvedi\w*|uvedba|postavi\w*)\d*$/;
const PERHAPS =
  /^(?:release|migrate|migration|migrations|publish|install|update|upgrade|restart|start|stop|up|down|apply|sync|provision|rollback|roll|revert|undo|restore|swap|switch|seed|push|upload|copy|transfer|destroy|terraform|helm|ansible|run|exec|reload|flush|purge|invalidate|objavi|posodobi|nadgradi)$/;
const HARMLESS =
  /^(?:build|builds|test|tests|spec|specs|check|checks|ci|scan|bundle|compile|package|packages|generate|codegen|warmup|cache|docs|doc|changelog|version|versions|setup|bootstrap|prepare|pre|clean|cleanup|format|fmt|lintfix|typecheck|types|tsc|coverage|sonar|codeql|benchmark|bench|analyse|analyze|collect|logout|login|summary|print|get|list|show|info|env|sign|attest|sbom|config|assign|label|triage|stale|dist|assets|storybook|unit|integration|acceptance|playwright|cypress|jest|vitest|pytest|image|images|dev|watch|serve)$/;

/** What a script, target or task does by its name; `words` are for its options. */
export function actOfName(name: string, words: readonly string[]): Act {
  if (words.some((word) => /^--?(?:dry-?run|check|what-?if|noop|help)(?:=(?!false)|$)/i.test(word)))
    return 'harmless';
  const parts = segments(name);
  const has = (pattern: RegExp): boolean => parts.some((part) => pattern.test(part));
  if (has(LOOKS)) return 'harmless';
  if (has(DEPLOYS))
    return /\b(?:docs?|documentation|storybook|pages)\b/.test(parts.join(' '))
      ? 'harmless'
      : 'deploys';
  // `assets:install` copies what was built, on this machine.
  if (/\bassets (?:install|precompile|compile)\b/.test(parts.join(' '))) return 'harmless';
  if (has(PERHAPS) && !has(/^packages?$/)) return 'perhaps';
  return has(HARMLESS) ? 'harmless' : 'opaque';
}
