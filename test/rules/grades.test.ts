import { expect, it } from 'vitest';
import { gradeOf, gradeOfFiles, isAtLeast, weakest } from '../../src/rules/grades.ts';
import { facts, known, problem, unknown } from '../support/builders.ts';

it('a result is worth no more than the weakest thing it rests on', () => {
  expect(weakest('verified')).toBe('verified');
  expect(weakest('verified', 'recorded', 'verified')).toBe('recorded');
  expect(weakest('claimed', 'recorded')).toBe('claimed');
  expect(weakest('recorded', 'verified', 'claimed')).toBe('claimed');
});

it('each grade meets its own demand and every lower one', () => {
  const grades = ['claimed', 'recorded', 'vouched', 'verified'] as const;
  const met = grades.map((wanted) => grades.filter((grade) => isAtLeast(grade, wanted)));
  expect(met).toEqual([grades, grades.slice(1), grades.slice(2), grades.slice(3)]);
  expect(weakest('verified', 'vouched')).toBe('vouched');
});

it('what is not known is worth a claim', () => {
  expect([gradeOf(known(1)), gradeOf(unknown())]).toEqual(['verified', 'claimed']);
  const unread = facts({ files: { kind: 'unknown', problem: problem() } });
  expect([gradeOfFiles(facts()), gradeOfFiles(unread)]).toEqual(['recorded', 'claimed']);
});
