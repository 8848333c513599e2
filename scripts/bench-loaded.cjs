// Preloaded where the size of what is loaded is asked: tells the files of a process.
const { writeFileSync } = require('node:fs');
const { registerHooks } = require('node:module');
const { fileURLToPath } = require('node:url');

const files = [];
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) files.push(fileURLToPath(url));
    return next(url, context);
  },
});
process.on('exit', () => {
  writeFileSync(process.env.BENCH_TOLD, files.join('\n'));
});
