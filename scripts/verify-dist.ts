// Checks that the committed dist is what a clean build of the committed sources gives, byte for byte.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = mkdtempSync(join(tmpdir(), 'dist-'));
execFileSync(process.execPath, ['scripts/package.ts', built], { stdio: 'inherit' });
const listed = (folder: string): readonly string[] => readdirSync(folder).sort();
const differing = [...new Set([...listed('dist'), ...listed(built)])].filter((name) => {
  const here = listed('dist').includes(name) && listed(built).includes(name);
  return !here || !readFileSync(join('dist', name)).equals(readFileSync(join(built, name)));
});
rmSync(built, { recursive: true });
if (differing.length > 0) {
  console.error(`dist is not what the sources give: ${differing.join(', ')}. Run: npm run package`);
  process.exitCode = 1;
} else {
  console.log('dist is byte-identical to a clean build');
}
