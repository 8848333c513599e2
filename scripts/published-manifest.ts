import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

// What is published says nothing of how this repository is worked on: whoever installs the package gets one
// package, no script of ours runs, and their Node stays the one they have. npm calls this before and after
// it packs.

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
