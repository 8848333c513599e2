import { describe, expect, it } from 'vitest';
import { foldFully } from '../../src/rules/normalise.ts';
import {
  ANNOUNCEMENT,
  approval,
  candidate,
  ictApproval,
  judge,
  told,
  URGENT,
  urgentCandidate,
} from '../support/builders.ts';

// Marks that nobody sees: two texts that look the same are the same, and they make nothing longer.

const MARKS: readonly [string, string][] = [
  ['soft hyphen', '\u00ad'],
  ['zero-width joiner', '\u200d'],
  ['zero-width non-joiner', '\u200c'],
  ['variation selector', '\ufe0f'],
  ['Hangul filler', '\u3164'],
];

describe.each(MARKS)('%s', (_, mark) => {
  it('is folded away', () => {
    expect(foldFully(`${mark}Ana${mark}-R${mark}`)).toBe('ana-r');
    expect(foldFully(`${mark}@ana-r`)).toBe('ana-r');
  });

  it('makes no second person and no second reference', () => {
    const { by, reference } = ictApproval();
    const client = approval({ by: `${by}${mark}`, reference: `${mark}${reference}` });
    const approvals = { client, 'ezdrav-ict': ictApproval() };
    expect(told(judge({ candidate: candidate({ approvals }) }), 'approval')).toEqual([
      'pass',
      'pass',
      'fail approval.same-party',
      'fail approval.same-reference',
    ]);
  });

  it('hides no starter', () => {
    const approvals = { client: approval({ by: `ana-${mark}r` }), 'ezdrav-ict': ictApproval() };
    expect(told(judge({ candidate: candidate({ approvals }) }), 'approval')).toContain(
      'fail approval.self',
    );
  });

  it('names nobody and refers to nothing', () => {
    const client = approval({ by: mark, reference: mark });
    const ict = ictApproval({ reference: `${mark} ${mark}` });
    const announcement = { ...ANNOUNCEMENT, reference: mark };
    const urgent = { ...URGENT, incident: mark };
    const planned = judge({
      candidate: candidate({ announcement, approvals: { client, 'ezdrav-ict': ict } }),
    });
    expect(planned.reasonCodes).toEqual([
      'announcement.no-reference',
      'approval.client-missing',
      'approval.same-reference',
      'approval.reference-malformed',
    ]);
    expect(judge({ candidate: urgentCandidate({ urgent }) }).reasonCodes).toContain(
      'urgent.no-incident',
    );
  });

  it('justifies nothing', () => {
    const urgent = { ...URGENT, reason: `Izpad${mark.repeat(30)}.` };
    expect(judge({ candidate: urgentCandidate({ urgent }) }).reasonCodes).toContain(
      'urgent.unjustified',
    );
  });
});

describe('the length of a justification', () => {
  it.each<[string, string, boolean]>([
    ['letters with carons, written as two marks each', 'č'.normalize('NFD').repeat(20), true],
    ['one too few of them', 'č'.normalize('NFD').repeat(19), false],
    ['accents heaped upon one letter', `a${'\u0301'.repeat(40)}`, false],
  ])('%s', (_, reason, enough) => {
    const urgent = { ...URGENT, reason };
    const codes = judge({ candidate: urgentCandidate({ urgent }) }).reasonCodes;
    expect(codes.includes('urgent.unjustified')).toBe(!enough);
  });
});
