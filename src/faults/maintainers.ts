const LONGEST = 2_000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Tells the maintainers of the gate what was really thrown, in the words of the system or library; other
 * people do not see it. On GitHub it is a line of the debug log, visible if a run is started with debug
 * logging; on a command line it goes to stderr with `NODE_DEBUG=ezdrav`.
 */
export function tellMaintainers(
  about: string,
  thrown: unknown,
  environment: Environment = process.env,
): void {
  const text = `${about}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
  const line = text.slice(0, LONGEST);
  if (environment['RUNNER_DEBUG'] === '1') {
    process.stdout.write(`::debug::${escaped(line)}\n`);
  } else if (/\bezdrav\b/.test(environment['NODE_DEBUG'] ?? '')) {
    process.stderr.write(`${line}\n`);
  }
}

/** One line of the runner's log, whatever was thrown. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
