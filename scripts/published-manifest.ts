import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

// The published package contains nothing about how this repository is developed: it is a single package, no
// scripts of ours run, and its users keep their own Node. npm calls this before and after packing.

const MANIFEST = 'package.json';
const WHOLE = 'package.json.whole';
const PUBLISHED = [
  'name',
  'version',
  'description',
  'license',
  'type',
  'engines',
  'bin',
  'files',
] as const;

const [task] = process.argv.slice(2);
if (task === 'put') {
  const text = readFileSync(MANIFEST, 'utf8');
  const whole = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const kept = PUBLISHED.filter((key) => key in whole).map((key) => [key, whole[key]] as const);
  writeFileSync(WHOLE, text, { flag: 'wx' });
  writeFileSync(MANIFEST, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
} else if (task === 'take-back') {
  if (existsSync(WHOLE)) renameSync(WHOLE, MANIFEST);
} else {
  console.error('put | take-back');
  process.exitCode = 2;
}
