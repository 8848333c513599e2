import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { probe } from './zone-probe.ts';

const script = fileURLToPath(new URL('zone-probe.ts', import.meta.url));

test.each(['UTC', 'America/New_York', 'Pacific/Auckland'])(
  'a machine in %s gives the same answers',
  (zone) => {
    const options = {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
      encoding: 'utf8',
    } as const;
    const told: unknown = JSON.parse(execFileSync(process.execPath, [script], options));
    expect(told).toEqual({ zone, answers: probe() });
  },
);
