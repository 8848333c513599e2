import { describe, expect, it, test } from 'vitest';
import { isLetter, type Letter, LETTER_KINDS, type LetterKind } from '../../src/letters/letter.ts';
import { type LetterInput, writeLetter } from '../../src/letters/letters.ts';
import { at, INPUTS } from './sample.ts';

function write<K extends LetterKind>(kind: K, input: LetterInput[K] = INPUTS[kind]): Letter {
  const letter = writeLetter(kind, input);
  if (!isLetter(letter)) throw new Error(letter.missing.join(', '));
  return letter;
}

/** The five lines behind title and greeting. */
function firstLines({ text }: Letter): string {
  const lines = text.split('\n').filter((line) => line !== '');
  expect(lines[1]).toBe('Spoštovani,');
  return lines.slice(2, 7).join('\n');
}

describe.each(LETTER_KINDS)('the first five lines of %s say', (kind) => {
  it.each([
    ['who writes', /Hiša, d\. o\. o\./],
    ['about which solution', /eNaročanje/],
    ['what is asked', /[Pp]rosimo/],
    ['until when', /najpozneje v|takoj|čim prej|s koncem tega dne/],
    ['whom to call', /01 234 56 78/],
    ['where to write', /posegi@hisa\.example/],
  ])('%s', (_what, said) => {
    expect(firstLines(write(kind))).toMatch(said);
  });
});

describe('copies', () => {
  const { solution } = INPUTS.announcement;
  const asked = {
    ...INPUTS.announcement,
    solution: {
      ...solution,
      approvers: {
        client: [{ email: 'odobritve@bolnisnica.example' }],
        'ezdrav-ict': [{ login: 'ikt', id: 7 }, { email: 'ikt@ezdrav.si' }],
      },
    },
  };

  it('go to the mailboxes of those who approve', () => {
    expect(write('announcement', asked).cc).toEqual([
      'odobritve@bolnisnica.example',
      'ikt@ezdrav.si',
    ]);
  });

  it.each(['account-request', 'revocation'] as const)(
    'of %s go to the contract custodian',
    (kind) => {
      expect(write(kind).cc).toEqual(['pogodbe@example.si']);
    },
  );

  it('of an urgent notification go to nobody', () => {
    const urgent = { ...INPUTS['urgent-notification'], solution: asked.solution };
    expect(write('urgent-notification', urgent).cc).toBeUndefined();
  });
});

test('a cancelled intervention is not reported as carried out', () => {
  const { text, subject } = write('closing-report', {
    ...INPUTS['closing-report'],
    outcome: { result: 'cancelled', deviations: 'Okno je zasedel drug poseg.' },
  });
  expect(text).toMatch(/^POROČILO: POSEG NI BIL IZVEDEN\n/);
  expect(subject).toMatch(/^Poseg ni bil izveden: POSEG-2026-041/);
  expect(text).not.toMatch(/poročamo o (?:izvedbi|posegu)|ODSTOPANJA/);
  expect(text).toContain('Razlog: Okno je zasedel drug poseg.');
});

test('who still works is not said to have left', () => {
  const present = { ...INPUTS.revocation, now: at('2026-11-18T12:00+01:00') };
  expect(write('revocation', present).text).toContain('bo spodaj navedena oseba');
  expect(write('revocation', present).text).toContain('s koncem tega dne');
  expect(write('revocation').text).toContain('ne sodeluje več');
});
