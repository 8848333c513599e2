import type { Reading } from './diagnostic.ts';
import { SMALL } from './limits.ts';
import type { Reader, Source } from './read-file.ts';
import { readFile } from './read-file.ts';
import { solutionSchema } from './solution-schema.ts';
import type { Solution } from './types.ts';

const READER: Reader<Solution> = { schema: solutionSchema, limits: SMALL, discreet: false };

/** Stands for the `solution.yml` of a repository that has none; it has no name. */
export const DEFAULT_SOLUTION: Solution = {
  version: 1,
  name: '',
  contacts: { servicedesk: 'servicedesk@src.si', ict: 'ikt@ezdrav.si', assignees: [] },
  approvers: { client: [], 'ezdrav-ict': [] },
  environments: { production: ['production'], test: [] },
  evidence: { announcement: 'landed', approvals: 'recorded' },
  calendar: { 'lead-time': 'default', 'extra-non-working-days': [] },
  window: { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' },
  freezes: [],
  urgent: { 'valid-hours': 12 },
  'enforce-in': ['production'],
};

/** Reads `solution.yml`. Where it is missing, the defaults hold: the gate can do without it. Never throws. */
export function readSolution(path: string, source: Source): Reading<Solution> {
  if (!(source instanceof Uint8Array) && source.unread === 'missing') {
    return { ok: true, value: DEFAULT_SOLUTION, locate: () => ({ line: 1, column: 1 }) };
  }
  const reading = readFile(path, source, READER);
  return reading.ok ? { ok: true, value: reading.value, locate: reading.locate } : reading;
}
