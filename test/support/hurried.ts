/** How many times as fast a hurried process waits. */
const TIMES = 10;

// The answers' own clock goes by `process.uptime` and stays as it is.
const PRELOAD = `
const [now, set] = [performance.now.bind(performance), setTimeout];
performance.now = () => now() * ${TIMES};
globalThis.setTimeout = (done, ms, ...more) => set(done, ms < 10_000 ? ms : ms / ${TIMES}, ...more);
`;

/** The environment of a process that waits a tenth of what it means to wait, from ten seconds up. */
export function hurried(): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PRELOAD)}` };
}
