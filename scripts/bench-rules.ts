import { loadLanguage } from '../src/report/language.ts';
import { readFileSync } from 'node:fs';
import { instantOf } from '../src/calendar/instant.ts';
import { offlineFacts, readDisk } from '../src/modes/offline.ts';
import { evaluate } from '../src/rules/evaluate.ts';
import { selectIntervention } from '../src/rules/selection.ts';
import { median } from './bench-measure.ts';

await loadLanguage();

const FILES = ['intervention.yml', 'solution.yml', 'staff.yml'];
const WARMING = 500;
const ROUNDS = 2000;

/** Milliseconds that the rules take on given facts, warm: the decision itself. */
export function rulesAlone(): number {
  const disk = FILES.map((name) => {
    const path = `.ezdrav/${name}`;
    const bytes = readFileSync(`examples/enarocanje/${path}`);
    return { path, mode: '100644', type: 'blob', size: bytes.length, bytes } as const;
  });
  const files = readDisk(disk, undefined);
  const question = {
    now: instantOf(Date.parse('2026-12-01T21:30:00Z')),
    ref: 'refs/tags/v4.12.0',
    sha: undefined,
    actor: 'ana-r',
    environment: 'production',
    intervention: undefined,
  };
  const facts = offlineFacts(question, files);
  const { candidate } = selectIntervention(files.files, facts.target);
  const took: number[] = [];
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    const start = performance.now();
    const { decision } = evaluate(candidate, files.solution, facts);
    const end = performance.now();
    if (decision !== 'allow') throw new Error(`the example is not allowed but ${decision}`);
    if (round >= WARMING) took.push(end - start);
  }
  return median(took);
}
