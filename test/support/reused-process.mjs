// Runs the bundles again and again in one process, for test/support/reused-process.ts: each run has a module
// registry, an environment and streams of its own, as in a process of its own, but Node and the code are
// loaded once. Every run ends as a process does: when nothing is left to wait for.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

let run = 0;

/** Pauses between writes and before another try are a tenth; limits of time (5 s and more) are as long as ever. */
const LIMITS_FROM = 4_000;
const waits = globalThis.setTimeout;
globalThis.setTimeout = (then, delay, ...rest) =>
  waits(then, delay < LIMITS_FROM ? delay / 10 : delay, ...rest);

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    // The bundler's runtime holds the registry of modules: a run gets one of its own.
    return found.url.endsWith('/ezdrav.js') ? { ...found, url: `${found.url}?run=${run}` } : found;
  },
});

/** Until the loop is empty twice: what the first `beforeExit` set off is waited for as well. */
const finished = () =>
  new Promise((resolve) => {
    process.once('beforeExit', () => {
      process.once('beforeExit', resolve);
      setImmediate(() => {});
    });
  });

process.on('message', (message) => void perform(message));

async function perform({ entry, args, env, cwd, mark }) {
  run += 1;
  process.argv.splice(1, Infinity, entry, ...args);
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.exitCode = undefined;
  process.channel.unref();
  try {
    await import(`${pathToFileURL(entry).href}?run=${run}`);
    await finished();
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  }
  for (const event of ['SIGINT', 'SIGTERM', 'beforeExit']) process.removeAllListeners(event);
  process.stdout.removeAllListeners('error');
  const exitCode = process.exitCode ?? 0;
  process.stdout.write(mark);
  process.stderr.write(mark);
  process.channel.ref();
  process.send({ exitCode, memory: process.memoryUsage.rss() });
}
