import { exampleFile } from '../../support/enarocanje.ts';

export const KINDS = ['intervention.yml', 'solution.yml', 'staff.yml'] as const;
export type Kind = (typeof KINDS)[number];

/** The shipped example: with these three files, at this time, the gate allows. */
export const GOOD: Readonly<Record<Kind, string>> = {
  'intervention.yml': exampleFile('intervention.yml'),
  'solution.yml': exampleFile('solution.yml'),
  'staff.yml': exampleFile('staff.yml'),
};
export const AT = '2026-12-01T22:30';
