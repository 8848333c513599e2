// Between tries it waits a twentieth, for an answer a fifth; its patience ends forty times as fast. The
// answers' own clock goes by `process.uptime` and stays as it is.
const PRELOAD = `
const [now, set] = [performance.now.bind(performance), setTimeout];
performance.now = () => now() * 40;
const shorter = (ms) => ms < 250 ? ms : ms < 10_000 ? ms / 20 : ms / 5;
globalThis.setTimeout = (done, ms, ...more) => set(done, shorter(ms), ...more);
`;

/** The environment of a process that does not wait as long as it means to. */
export function hurried(): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PRELOAD)}` };
}
