// Preloaded where memory is measured, never where time is: tells the most memory the process had, in KiB.
// Linux counts into `maxRSS` what the parent held when it forked; VmHWM begins with the program itself.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try {
    peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    // No Linux.
  }
  writeFileSync(process.env.BENCH_TOLD, String(peak));
});
