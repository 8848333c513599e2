const LONGEST = 2_000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Tells those who maintain the gate what was really thrown, in the words of the system or the library; to
 * anybody else it says nothing. On GitHub it is a line of the debug log, there where a run is
 * started with debug logging on; on a command line it is standard error with `NODE_DEBUG=ezdrav`.
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

/** One line of the runner's, whatever was thrown. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
