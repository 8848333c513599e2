import { expect, it } from 'vitest';
import { gradeOf, gradeOfFiles, weakest } from '../../src/rules/grades.ts';
import { facts, known, problem, unknown } from '../support/builders.ts';

it('a result is worth no more than the weakest thing it rests on', () => {
  expect(weakest('verified')).toBe('verified');
  expect(weakest('verified', 'recorded', 'verified')).toBe('recorded');
  expect(weakest('claimed', 'recorded')).toBe('claimed');
  expect(weakest('recorded', 'verified', 'claimed')).toBe('claimed');
});

it('what is not known is worth a claim', () => {
  expect([gradeOf(known(1)), gradeOf(unknown())]).toEqual(['verified', 'claimed']);
  const unread = facts({ files: { kind: 'unknown', problem: problem() } });
  expect([gradeOfFiles(facts()), gradeOfFiles(unread)]).toEqual(['recorded', 'claimed']);
});
