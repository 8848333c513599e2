import { describe, expect, it } from 'vitest';
import { plan } from '../../src/modes/plan.ts';
import { planTable } from '../../src/report/plan/text.ts';
import { widthOf } from '../../src/report/wrapping.ts';
import { INTERVENTION, sample, SAMPLE_NAMES, samplePlan, SOLUTION } from './plan-sample.ts';
import { messagesIn } from '../../src/report/language.ts';

const ESCAPE = '\u001B';

describe.each([40, 56, 79, 80, 100, 160])('in %d columns', (columns) => {
  it.each(SAMPLE_NAMES)('%s fits', (name) => {
    const widths = plan(sample(name, { columns })).split('\n').map(widthOf);
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
  });
});

describe('colours', () => {
  it.each(SAMPLE_NAMES)('%s: none unless asked, and only those differ', (name) => {
    const plain = plan(sample(name, {}));
    const coloured = plan(sample(name, { colour: true }));
    expect(plain).not.toContain(ESCAPE);
    expect(coloured).toContain(`${ESCAPE}[1m> `);
    expect(coloured.replace(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(plain);
  });

  it('name the earliest start, the slots and the work-free days', () => {
    const coloured = plan(sample('new-year', { colour: true, language: 'en' }));
    for (const [code, day] of [
      [32, 'Mon 28 Dec'],
      [35, 'Thu 7 Jan'],
      [2, 'Fri 25 Dec'],
    ] as const) {
      expect(coloured).toContain(`${ESCAPE}[${code}m  ${day}`);
    }
  });
});

function marked(name: 'no-files' | 'new-year'): readonly string[] {
  return plan(sample(name, { language: 'en' }))
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.slice(2, 12));
}

it('marks today alone, and the night that is still on', () => {
  expect(marked('no-files')).toEqual(['Mon 23 Nov']);
  expect(marked('new-year')).toEqual(['Mon 21 Dec', 'Tue 22 Dec']);
});

it('lets nobody write on the terminal', () => {
  const text = plan({
    ...sample('no-files', {}),
    solution: { ...SOLUTION, name: `x${ESCAPE}[2Jy` },
    interventions: [{ ...INTERVENTION, title: 'a\r\nb\u202Ec', id: 'd\u0007' }],
  });
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
});

it('says nothing of the window where the hours never open', () => {
  const text = planTable(
    { ...samplePlan('no-files'), window: null },
    messagesIn('en').plan,
    false,
    100,
  );
  expect(text).toContain('Mon 23 Nov 2026 19:50. All times are');
});

it('shows a window that the clocks skip as none', () => {
  const window = { opens: '02:00', 'opens-with-downtime': '02:00', closes: '03:00' };
  const text = plan({
    ...sample('clocks-forward', { language: 'en' }),
    solution: { ...SOLUTION, window },
  });
  expect(text).toMatch(/Sat 27 Mar +weekend +– +–/);
  expect(text).toMatch(/Fri 26 Mar +working day +02:00–03:00/);
});
