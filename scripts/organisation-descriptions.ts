import type { Described } from './schema-descriptions.ts';
import { SOLUTION } from './solution-descriptions.ts';

/** Keys with the same meaning in both files are described once. */
const SHARED = [
  'contractor',
  'contacts',
  'approvers',
  'urgent-authorities',
  'evidence',
  'calendar',
  'window',
  'freezes',
  'urgent',
];
/** Keys that each solution has itself. */
const NOT_HERE = [
  'contacts.solution-custodian',
  'approvers.client',
  'evidence.workflows',
  'evidence.self-hosted',
];

const begins = (key: string, starts: readonly string[]): boolean =>
  starts.some((start) => key === start || key.startsWith(`${start}.`));

const shared = Object.fromEntries(
  Object.entries(SOLUTION.keys).filter(([key]) => begins(key, SHARED) && !begins(key, NOT_HERE)),
);

export const ORGANISATION: Described = {
  title: 'eZdrav organisation',
  description:
    'What holds for every solution of a house (.ezdrav/organisation.yml in a repository of its own). It only tightens.',
  keys: {
    version: 'Version of this file format: 1.',
    name: 'Name of the house.',
    ...shared,
    solutions: 'The repositories of the house’s solutions.',
    'solutions.-': 'A solution.',
    'solutions.-.repository': 'Its repository, owner/name.',
    'solutions.-.id': 'The number of that repository: this is the identity, the name may change.',
  },
};
