import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../src/letters/letters.ts';
import type { Refusal } from '../../src/letters/refusals.ts';
import { at, INPUTS, INTERVENTION } from './sample.ts';

// Whoever gets the letter of a changed or withdrawn plan reads in it who had said no.

const CLIENT: Refusal = {
  party: 'client',
  at: at('2026-11-27T10:05+01:00'),
  reference: 'SD-2026-118402#9',
};
const ICT: Refusal = { ...CLIENT, party: 'ezdrav-ict', reference: 'IKT-77' };

const text = (writing: ReturnType<typeof writeLetter>): string =>
  'text' in writing ? writing.text.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ') : '';

describe.each(['changed-announcement', 'withdrawal'] as const)('%s', (kind) => {
  const written = (refusals?: readonly Refusal[]): string =>
    text(
      kind === 'withdrawal'
        ? writeLetter(kind, { ...INPUTS[kind], refusals })
        : writeLetter(kind, { ...INPUTS[kind], refusals }),
    );

  it.each([
    ['the client', [CLIENT], 'je zavrnil naročnik.'],
    ['the ICT team', [ICT], 'je zavrnila ekipa IKT eZdravja.'],
    ['both', [CLIENT, ICT], 'sta zavrnila naročnik in ekipa IKT eZdravja.'],
  ])('rejected by %s', (_, refusals, sentence) => {
    const said = written(refusals);
    expect(said).toContain(sentence);
    for (const { reference } of refusals) expect(said).toContain(`(${reference})`);
    expect(said).toContain('petek, 27. 11. 2026, ob 10.05');
  });

  it('by nobody', () => expect(written([])).not.toMatch(/zavrnil|Zavrnitev/));

  it('takes the noes from the file where nobody tells others', () => {
    const { at: moment, reference } = CLIENT;
    const rejections = { client: { by: 'naročnik A-12', at: moment, reference } };
    const intervention = { ...INTERVENTION, rejections };
    const given = { ...INPUTS[kind], intervention };
    expect(text(writeLetter(kind, given))).toContain('je zavrnil naročnik.');
  });
});
