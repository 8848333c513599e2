import { describe, it } from 'vitest';
import { plan } from '../../src/modes/plan.ts';
import { expectGolden } from './golden.ts';
import { sample, SAMPLE_NAMES } from './plan-sample.ts';

describe.each(['en', 'sl'] as const)('what people read in %s', (language) => {
  it.each(SAMPLE_NAMES)('%s in a terminal', (name) => {
    expectGolden(`plan-${name}.${language}.txt`, plan(sample(name, { language })));
  });

  it('new-year in a narrow terminal', () => {
    const text = plan(sample('new-year', { language, columns: 56 }));
    expectGolden(`plan-new-year.narrow.${language}.txt`, text);
  });

  it.each(['one-announced', 'new-year', 'clocks-forward'] as const)('%s as a page', (name) => {
    expectGolden(`plan-${name}.${language}.html`, plan(sample(name, { language, format: 'html' })));
  });

  it.each(['no-files', 'new-year', 'one-announced', 'beyond-the-table'] as const)(
    '%s as a document',
    (name) => {
      // The same in both languages.
      expectGolden(`plan-${name}.json`, plan(sample(name, { language, format: 'json', days: 5 })));
    },
  );

  it('new-year as a calendar', () => {
    // Its line ends are held by a test of its own; git and editors like these better.
    const text = plan(sample('new-year', { language, format: 'ics' })).replaceAll('\r\n', '\n');
    expectGolden(`plan-new-year.${language}.ics`, text);
  });
});
