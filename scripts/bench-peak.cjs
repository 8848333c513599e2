// Preloaded where memory is measured, never where time is: tells the most memory the process had.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.BENCH_TOLD, String(process.resourceUsage().maxRSS));
});
