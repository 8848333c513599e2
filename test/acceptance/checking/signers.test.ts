import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { demanding } from '../signing/scene.ts';
import { draft, INTERVENTION, type Scene, scene } from './pull.ts';

const ANNOUNCE = '.github/workflows/announce.yml';
const STAFF = '.github/workflows/staff.yml';
const example = (name: string): string => readFileSync(`examples/workflows/${name}`, 'utf8');
const good = example('announce-on-merge.yml');
const mute = good.replace(/ +id-token: write\n/, '');
const silentStaff = example('staff.yml').replace(/ +id-token: write\n/, '');
const listing = (...workflows: readonly string[]): string =>
  `  workflows: [${workflows.join(', ')}]`;
const central = `hisa/tok/${ANNOUNCE}@${'c3'.repeat(20)}`;
const SIGNED = demanding('signed', listing(ANNOUNCE));

let open: Scene | undefined;
afterEach(async () => {
  open?.github.assertLegal();
  await open?.github.stop();
});

type Files = Readonly<Record<string, string | null>>;
const RULES = '.ezdrav/solution.yml';
const CODES = 'file.cannot-sign';

describe('on a pull request: may the listed workflows sign?', () => {
  it.each<[string, { base?: Files; files: Files }, readonly string[]]>([
    ['the list and a workflow that may, in one change', { files: { [RULES]: SIGNED, [ANNOUNCE]: good } }, []],
    ['the workflow was there before', { base: { [ANNOUNCE]: good }, files: { [RULES]: SIGNED } }, []],
    ['the workflow is not there', { files: { [RULES]: SIGNED } }, [CODES]],
    ['the workflow may not', { base: { [ANNOUNCE]: mute }, files: { [RULES]: SIGNED } }, [CODES]],
    ['the change takes the permission away', { base: { [RULES]: SIGNED, [ANNOUNCE]: good }, files: { [ANNOUNCE]: mute } }, [CODES]],
    ['the change deletes the workflow', { base: { [RULES]: SIGNED, [ANNOUNCE]: good }, files: { [ANNOUNCE]: null } }, [CODES]],
    ['the change gives it back', { base: { [RULES]: SIGNED, [ANNOUNCE]: mute }, files: { [ANNOUNCE]: good } }, []],
    ['one of two may not', { files: { [RULES]: demanding('signed', listing(ANNOUNCE, STAFF)), [ANNOUNCE]: good, [STAFF]: silentStaff } }, [CODES]],
    ['another repository’s, which cannot be looked at', { files: { [RULES]: demanding('signed', listing(central)) } }, []],
    ['no signature is demanded', { base: { [ANNOUNCE]: mute }, files: { [RULES]: demanding('receipt', listing(ANNOUNCE)) } }, []],
    ['nothing to do with signatures', { files: { [INTERVENTION]: draft() } }, []],
  ])('%s', async (_, seed, codes) => {
    open = await scene(seed);
    const { exitCode, report } = await open.run();
    const told = report['diagnostics'] as readonly { code: string; key: string }[];
    expect(told.map(({ code }) => code)).toEqual(codes);
    expect(exitCode).toBe(codes.length === 0 ? 0 : 1);
  }); // biome-ignore format: a row a line

  it('asks for nothing where no signature is demanded, and does not pass where GitHub does not say', async () => {
    open = await scene({ files: { [INTERVENTION]: draft() } });
    await open.run();
    const plain = open.github.requests.length;
    await open.github.stop();
    open = await scene({ files: { [RULES]: SIGNED, [ANNOUNCE]: good } });
    open.github.fault({ on: 'graphql', query: 'Texts', kind: 403 });
    const { exitCode, report } = await open.run();
    expect(exitCode).toBe(1);
    expect(JSON.stringify(report)).toContain('api.');
    expect(plain).toBeLessThanOrEqual(6);
  });
});
