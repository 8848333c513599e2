import ical from 'ical.js';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OUTPUT_NAMES } from '../../../src/runner/outputs.ts';
import { rendered } from '../../report/rendered.ts';
import { runCommand } from '../../support/command-line.ts';
import { FULL } from '../../support/sample.ts';
import { note } from '../figures.ts';
import { SCENES } from '../scenes.ts';
import { BLOCKS, type Harm, harmFrom, harmful, LINES } from './harm.ts';
import { obeyed, type Sinks, sinksOf } from './sinks.ts';

// Harmful text in every field of every file, through every mode of the built action and the plan of the
// command line: each sink has the form it has with harmless text, and nothing in it acts.

const HARMLESS: Harm = { line: () => 'nič', block: () => 'še\nnič' };
const COMMAND =
  /^::(?:error|warning|notice)(?: (?:title|file|line|col)=[^\n,:]*(?:,(?:title|file|line|col)=[^\n,:]*)*)?::|^::add-mask::|^::(?:end)?group::/;
const VALUE = /^[\w.,:/+-]*$/;

/** Each turn puts other texts into a field; sixteen put each into every one (`FULL=1`). */
const TURNS = FULL ? LINES.map((_, turn) => turn) : [9];

/** What there is of a sink beside its words. */
function form(sinks: Sinks): unknown {
  const elements = (markdown: string): readonly string[] =>
    [...new Set(rendered(markdown).elements)].toSorted();
  return {
    outputs: Object.keys(sinks.outputs).toSorted(),
    summary: elements(sinks.summary),
    threads: sinks.bodies.map((body) => ({
      elements: elements(body),
      markers: body.match(/^<!-- ezdrav:[a-z-]+/gm) ?? [],
    })),
    commands: obeyed(sinks.log).map((line) => /^::\S+/.exec(line)?.[0].split('::')[1]),
  };
}

function faults(sinks: Sinks): readonly string[] {
  const found: string[] = [];
  const strange = obeyed(sinks.log).filter((line) => !COMMAND.test(line));
  for (const line of strange) found.push(`log: ${line}`);
  for (const [name, value] of Object.entries(sinks.outputs)) {
    if (!OUTPUT_NAMES.some((known) => known === name)) found.push(`output ${name}`);
    // The kept verdict is packed: whatever it holds, it is letters and digits.
    const allowed = name === 'verdict' ? /^[\w+/]*=*$/ : VALUE;
    if (!allowed.test(value)) found.push(`output ${name}: ${value}`);
  }
  for (const title of sinks.titles) {
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(title)) found.push(`title: ${title}`);
  }
  for (const markdown of [sinks.summary, ...sinks.bodies]) {
    const { elements, proseText } = rendered(markdown);
    for (const element of ['img', 'svg', 'script', 'iframe']) {
      if (elements.includes(element)) found.push(`<${element}>`);
    }
    const mention = /@(?:mallory|hisa\b)|GH-1|evil\.example/.exec(proseText);
    if (mention !== null) found.push(`mention: ${mention[0]}`);
    // The announcement issue itself says how to approve; by our line, not by theirs.
    if (/^\/approve .*(?:evil|x$)/m.test(markdown)) found.push('an approval');
  }
  return found;
}

describe.each(SCENES)('mode $name', ({ name, stage }) => {
  test('harmful text changes no form, and acts nowhere', { timeout: 240_000 }, async ({ task }) => {
    const through = async (harm: Harm): Promise<Sinks> => {
      const scene = await stage(harmful(name, harm));
      const run = await scene.run();
      const sinks = sinksOf(run, scene);
      await scene.github.stop();
      return sinks;
    };
    const plain = await through(HARMLESS);
    expect(plain.outputs['decision']).not.toBe('invalid');
    const found: string[] = [];
    for (const turn of TURNS) {
      const sinks = await through(harmFrom(turn));
      found.push(...faults(sinks));
      expect.soft(form(sinks)).toEqual(form(plain));
    }
    note(task, {
      'injection-strings': name === 'gate' ? LINES.length + BLOCKS.length : 0,
      'injection-sinks': TURNS.length * 7,
      'injection-faults': found.length,
    });
    expect(found).toEqual([]);
  });
});

describe('the plan of the command line', () => {
  async function plan(harm: Harm, format: string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    const files = harmful('gate', harm);
    mkdirSync(join(folder, '.ezdrav'));
    for (const kind of ['intervention', 'solution', 'staff'] as const) {
      writeFileSync(join(folder, '.ezdrav', `${kind}.yml`), files[kind] ?? '');
    }
    const { stdout, exitCode } = await runCommand([
      'plan',
      '--repo',
      folder,
      '--at',
      '2026-11-26T09:00',
      '--format',
      format,
    ]);
    rmSync(folder, { recursive: true });
    expect(exitCode).toBe(0);
    return stdout;
  }
  const tags = (html: string): readonly string[] =>
    [...html.matchAll(/<\/?([a-z!][a-z0-9]*)[^>]*>/gi)].map(([tag]) => tag.replace(/ .*/s, ''));
  const components = (ics: string): readonly string[] => {
    const calendar = new ical.Component(ical.parse(ics));
    return calendar
      .getAllSubcomponents()
      .map((one) => [one.name, ...one.getAllProperties().map((property) => property.name)].join());
  };

  test.for(TURNS)('turn %i', async (turn, { task }) => {
    const html = await plan(harmFrom(turn), 'html');
    const ics = await plan(harmFrom(turn), 'ics');
    note(task, { 'injection-sinks': 3, 'injection-faults': 0 });
    expect(tags(html)).toEqual(tags(await plan(HARMLESS, 'html')));
    expect(html).not.toMatch(/<[^>]*\son\w+=/);
    expect(components(ics)).toEqual(components(await plan(HARMLESS, 'ics')));
    expect(await plan(harmFrom(turn), 'text')).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });
});
