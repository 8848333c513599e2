// Pauses between tries are a twentieth, timeouts of answers a fifth, and overall limits a fortieth. The
// answers' own clock uses `process.uptime` and is unchanged.
const PRELOAD = `
const [now, set] = [performance.now.bind(performance), setTimeout];
performance.now = () => now() * 40;
const shorter = (ms) => ms < 250 ? ms : ms < 10_000 ? ms / 20 : ms / 5;
globalThis.setTimeout = (done, ms, ...more) => set(done, shorter(ms), ...more);
`;

/** The environment of a process with shortened pauses. */
export function hurried(): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PRELOAD)}` };
}
