import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/modes/plan.ts';
import { at, INTERVENTION, sample, SAMPLE_NAMES, samplePlan, SOLUTION } from './plan-sample.ts';
import { planHtml } from '../../src/report/plan/html.ts';
import { messagesIn } from '../../src/report/language.ts';

const TAGS =
  /^(html|head|meta|title|style|body|header|main|section|div|h1|h2|p|span|code|ul|li|table|thead|tbody|tr|th|td|svg|defs|pattern|rect|line|circle|text)$/;

function tagsOf(page: string): readonly string[] {
  return [...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag);
}

describe.each(SAMPLE_NAMES)('%s', (name) => {
  const page = plan(sample(name, { format: 'html' }));

  it('has no tag, attribute or address that could load or run anything', () => {
    expect(tagsOf(page).filter((tag) => !TAGS.test(tag))).toEqual([]);
    expect(page).not.toMatch(/\b(src|href|style|on[a-z]+|srcset|action)=/i);
    expect(page).not.toMatch(/https?:|@import|url\((?!#)/i);
  });

  it('allows its own style sheet and nothing else', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
  });

  it('is in one language, which it names', () => {
    expect(page).toContain('<html lang="sl">');
    expect(plan(sample(name, { format: 'html', language: 'en' }))).toContain('<html lang="en">');
  });
});

it.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}',
  '&lt;b&gt; ]]> <!-- -->',
  'http://example.si/@naročnik',
])('%s stays text wherever people write', (text) => {
  const hostile = (value: string): string =>
    plan({
      ...sample('new-year', { format: 'html' }),
      solution: {
        ...SOLUTION,
        name: value,
        freezes: [
          {
            from: at('2026-12-22T00:00+01:00'),
            to: at('2026-12-29T00:00+01:00'),
            reason: value,
            urgent: 'denied',
          },
        ],
      },
      interventions: [{ ...INTERVENTION, id: value, title: value, release: { tag: value } }],
    });
  expect(tagsOf(hostile(text))).toEqual(tagsOf(hostile('plain')));
});

it('draws a window once where one pair of hours serves both, and half hours over it', () => {
  const window = { opens: '22:30', 'opens-with-downtime': '22:30', closes: '05:00' };
  const page = plan({
    ...sample('no-files', { format: 'html' }),
    solution: { ...SOLUTION, window },
  });
  expect(page).not.toContain('<rect class="window" x="68');
  expect(page).toContain('>22:30</text>');
});

function drawn(text: string): readonly string[] {
  return [...text.matchAll(/<rect class="slot" x="([\d.]+%)" y="\d+" width="([\d.]+%)"/g)].map(
    ([, x, width]) => `${x} ${width}`,
  );
}

it('draws a slot over two nights in both rows, and one written the wrong way round a minute wide', () => {
  const page = (start: string, end: string): string =>
    plan({
      ...sample('no-files', { format: 'html' }),
      interventions: [
        { ...INTERVENTION, schedule: { start: at(start), end: at(end), downtime: false } },
      ],
    });
  expect(drawn(page('2026-12-01T22:00+01:00', '2026-12-03T02:00+01:00'))).toEqual([
    '66.667% 33.333%',
    '0% 83.333%',
  ]);
  expect(drawn(page('2026-12-01T23:00+01:00', '2026-12-01T22:00+01:00'))).toEqual([
    '70.833% 0.069%',
  ]);
});

it('says nothing of the earliest start in the picture where it is not known', () => {
  const page = planHtml(samplePlan('beyond-the-table'), messagesIn('en').plan);
  expect(page.match(/<line class="earliest"/g)).toHaveLength(1);
});
