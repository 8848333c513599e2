import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../support/command-line.ts';
import { exampleFile } from '../../support/enarocanje.ts';
import { draft, INTERVENTION, type Scene, scene } from './pull.ts';

// Mailboxes that may not approve for a party are a fault of `check`, in the pull request and on the command line alike.

const RULES = '.ezdrav/solution.yml';
const ANNOUNCE = '.github/workflows/announce.yml';
const NOW = '2026-11-24T08:00:00Z';
type Files = Readonly<Record<string, string>>;

const CLIENT = '{ email: narocnik@bolnisnica.example }';
const ICT = '{ email: ikt@ezdrav.example }';
const rules = (
  client: string,
  ict = ICT,
  contractor = 'posegi@hisa.example',
  more = '',
): Files => ({
  [RULES]: `${exampleFile('solution.yml').replace(/^approvers:\n(?: .*\n)*/m, '')}
approvers:
  client: [${client}]
  ezdrav-ict: [${ict}]
contractor: { organisation: 'Hiša, d. o. o.', contact: ${contractor} }
${more}`,
});
const sending = (from: string, uses = 'ezdrav/ezdrav-intervention-gate@v1'): Files => ({
  [ANNOUNCE]: `on: push
jobs:
  announce:
    runs-on: ubuntu-24.04
    steps:
      - uses: ${uses}
        with: { mode: announce, mail-from: ${from} }
`,
});
const HOUSE = 'file.not-independent';
const first = (party: string, key = 'email'): string => `approvers.${party}.0.${key}`;

const ROWS: readonly (readonly [name: string, files: Files, faults: readonly string[]])[] = [
  ['three organisations', rules(CLIENT), []],
  ['two mailboxes of one party in one domain', rules(`${CLIENT}, { email: namestnik@bolnisnica.example }`), []],
  ['two ministries below gov.si', rules('{ email: a@mz.gov.si }', '{ email: b@mju.gov.si }'), []],
  ['a provider of everybody', rules('{ email: zasebna.ordinacija@gmail.com }'), []],
  ['tenants of one provider', rules('{ email: a@bolnisnica.example, mail-domain: bolnisnica.onmicrosoft.com }', '{ email: b@ezdrav.example, mail-domain: ezdrav.onmicrosoft.com }', 'c@hisa.onmicrosoft.com'), []],
  ['a hosting domain that both have names below', rules('{ email: a@bolnisnica.gostovanje.example }', ICT, 'c@hisa.gostovanje.example'), []],
  ['a name that only ends alike', rules('{ email: a@xhisa.example }'), []],
  ['letters from the house’s own domain', { ...rules(CLIENT), ...sending('obvestila@posta.example') }, []],
  ['another action’s sender', { ...rules(CLIENT), ...sending('a@bolnisnica.example', 'hisa/posta@v1') }, []],
  ['a sender that GitHub fills in', { ...rules(CLIENT), ...sending('${{ vars.EZDRAV_MAIL_FROM }}') }, []],
  ['the contractor’s own mailbox', rules('{ email: sef@hisa.example }'), [`${HOUSE} ${first('client')}`]],
  ['in other letters', rules('{ email: sef@HISA.example }'), [`${HOUSE} ${first('client')}`]],
  ['a domain below the contractor’s', rules('{ email: sef@it.hisa.example }'), [`${HOUSE} ${first('client')}`]],
  ['the contractor below its domain', rules(CLIENT, ICT, 'posegi@zunanji.bolnisnica.example'), [`${HOUSE} ${first('client')}`]],
  ['the contractor’s domain pinned', rules('{ email: a@bolnisnica.example, mail-domain: hisa.example }'), [`${HOUSE} ${first('client', 'mail-domain')}`]],
  ['the domain that letters come from', { ...rules(CLIENT), ...sending('obvestila@bolnisnica.example') }, [`${HOUSE} ${first('client')}`]],
  ['the other party’s domain', rules(CLIENT, '{ email: ikt@bolnisnica.example }'), [`${HOUSE} ${first('client')}`, `${HOUSE} ${first('ezdrav-ict')}`]],
  ['the other party’s domain pinned', rules(CLIENT, '{ email: ikt@ezdrav.example, mail-domain: bolnisnica.example }'), [`${HOUSE} ${first('client')}`, `${HOUSE} ${first('ezdrav-ict', 'mail-domain')}`]],
  ['the service desk', rules(CLIENT, '{ email: ServiceDesk@src.si }'), [`file.service-desk ${first('ezdrav-ict')}`]],
  ['a public suffix pinned', rules('{ email: a@bolnisnica.example, mail-domain: co.uk }'), [`file.mail-domain-shared ${first('client', 'mail-domain')}`]],
  ['a suffix of a provider pinned', rules('{ email: a@bolnisnica.example, mail-domain: github.io }'), [`file.mail-domain-shared ${first('client', 'mail-domain')}`]],
]; // biome-ignore format: a row a line

let open: Scene | undefined;
let folder = '';
afterEach(async () => {
  open?.github.assertLegal();
  await open?.github.stop();
  open = undefined;
  if (folder !== '') rmSync(folder, { recursive: true });
  folder = '';
});

function onDisk(files: Files): string {
  folder = mkdtempSync(join(tmpdir(), 'mailboxes-'));
  for (const [path, text] of Object.entries({ [INTERVENTION]: draft(), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('who may approve by mail', () => {
  it.each(ROWS)('%s', { timeout: 60_000 }, async (_, files, faults) => {
    open = await scene({ files: { [INTERVENTION]: draft(), ...files } });
    const { exitCode, report } = await open.run();
    const told = report['diagnostics'] as readonly { code: string; message: string }[];
    expect(
      told.map(({ code, message }) => `${code} ${/approvers[\w.-]+/.exec(message)?.[0]}`),
    ).toEqual(faults);
    expect(exitCode).toBe(faults.length === 0 ? 0 : 1);
    const args = ['check', '--repo', onDisk(files), '--at', NOW, '--format', 'json'];
    const here = await runCommand(args);
    expect((JSON.parse(here.stdout) as typeof report)['diagnostics']).toEqual(told);
  });

  it('is said in both languages, with whose domain it is too', { timeout: 60_000 }, async () => {
    const repo = onDisk({ ...rules(CLIENT), ...sending('obvestila@bolnisnica.example') });
    const said = (language: string) =>
      runCommand(['check', '--repo', repo, '--at', NOW, '--language', language]);
    const english = (await said('en')).stdout.replace(/\s+/g, ' ');
    expect(english).toContain('cannot vouch for this party');
    expect(english).toMatch(/it is also that of .?mail-from/);
    const slovene = (await said('sl')).stdout.replace(/\s+/g, ' ');
    expect(slovene).toContain('za to stran ne more jamčiti');
    expect(slovene).toMatch(/v njej je tudi .?mail-from/);
  });

  it('nothing is asked where nobody approves by mail, and nothing passes where GitHub does not say', { timeout: 60_000 }, async () => {
    open = await scene({ files: { [INTERVENTION]: draft() } });
    await open.run();
    const asks = ({ github }: Scene) => JSON.stringify(github.requests).includes('query Workflows');
    expect(asks(open)).toBe(false);
    await open.github.stop();
    open = await scene({ files: { [INTERVENTION]: draft(), ...rules(CLIENT) } });
    open.github.fault({ on: 'graphql', query: 'Workflows', kind: 403 });
    const { exitCode, report } = await open.run();
    expect(exitCode).toBe(1);
    expect(JSON.stringify(report)).toContain('api.');
  }); // biome-ignore format: one call
});
