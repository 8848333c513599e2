import { describe, expect, it } from 'vitest';
import { INPUTS, INTERVENTION, PERSON, SOLUTION, at } from './sample.ts';
import { isLetter, type Letter, LETTER_KINDS, type Writing } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { isBlank, oneLine, plain, cutToLength } from '../../src/letters/plain.ts';
import { lengthText, momentText } from '../../src/letters/times.ts';
import type { Solution } from '../../src/records/types.ts';

function letter(writing: Writing): Letter {
  if (!isLetter(writing)) throw new Error(writing.missing.join());
  return writing;
}

describe('times as a Slovene reader says them', () => {
  it.each([
    ['2026-12-01T22:00+01:00', 'torek, 1. 12. 2026, ob 22.00'],
    ['2026-12-01T23:30Z', 'sreda, 2. 12. 2026, ob 0.30'],
    ['2026-07-05T18:00Z', 'nedelja, 5. 7. 2026, ob 20.00'],
    ['2026-10-25T02:30+02:00', 'nedelja, 25. 10. 2026, ob 2.30 (UTC+02:00)'],
    ['2026-10-25T02:30+01:00', 'nedelja, 25. 10. 2026, ob 2.30 (UTC+01:00)'],
    ['2026-10-25T06:00+01:00', 'nedelja, 25. 10. 2026, ob 6.00'],
    ['2027-03-28T03:00+02:00', 'nedelja, 28. 3. 2027, ob 3.00 (UTC+02:00)'],
  ])('%s: %s', (text, said) => {
    expect(momentText(at(text))).toBe(said);
  });

  it.each([
    ['22:00:00', '22:00:59', 'manj kot minuto'],
    ['22:00:59', '22:01:00', '1 min'],
    ['22:04:00', '22:59:30', '55 min'],
    ['20:00:00', '22:00:00', '2 h'],
    ['20:00:00', '23:30:00', '3 h 30 min'],
  ])('from %s to %s: %s', (from, to, said) => {
    expect(lengthText(at(`2026-12-01T${from}Z`), at(`2026-12-01T${to}Z`))).toBe(said);
  });
});

describe('users text', () => {
  it.each([
    ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['a\tb', 'a b'],
    ['a\u0000b\u202ec\u200bd\u00ade\ufefff', 'a�b�c�d�e�f'],
    ['\ud800a\udc00', '�a�'],
    ['  a  \n\n\n\n b ', 'a\n\n b'],
    ['čšž ČŠŽ – »« 😀', 'čšž ČŠŽ – »« 😀'],
  ])('%j is written %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('knows what nobody can read', () => {
    expect(['', ' \n', '\u200b\u202e', 'a'].map(isBlank)).toEqual([true, true, true, false]);
    expect(oneLine('a\n\n b\tc')).toBe('a b c');
    expect(oneLine(undefined)).toBeUndefined();
    expect(cutToLength('😀😀😀', 2)).toBe('😀…');
    expect(cutToLength('😀😀', 2)).toBe('😀😀');
  });
});

describe('recipients', () => {
  const other: Solution = {
    ...SOLUTION,
    contacts: {
      ...SOLUTION.contacts,
      servicedesk: 'podpora@example.si',
      ict: 'IKT@ezdrav.si',
      'solution-custodian': 'Podpora@example.si',
    },
  };
  const own = { servicedesk: 'servicedesk@src.si', own: 'podpora@example.si' };

  it.each([
    ['announcement', [own.servicedesk, own.own]],
    ['changed-announcement', [own.servicedesk, own.own]],
    ['withdrawal', [own.servicedesk, own.own]],
    ['closing-report', [own.servicedesk, own.own]],
    ['urgent-notification', [own.servicedesk, own.own]],
    ['account-request', [own.servicedesk, own.own]],
    ['revocation', [own.servicedesk, own.own]],
    ['architecture', ['ikt@ezdrav.si']],
    ['request', [own.servicedesk, own.own]],
    ['question', [own.servicedesk, own.own, 'ikt@ezdrav.si']],
  ] as const)('another service desk is an addition: %s', (kind, to) => {
    expect(letter(writeLetter(kind, { ...INPUTS[kind], solution: other })).to).toEqual(to);
  });
});

describe('a reminder goes to who has not answered', () => {
  const { contacts } = SOLUTION;
  const mailboxes = {
    client: [{ email: 'odobritve@bolnisnica.example' }, { login: 'narocnik-a', id: 9001 }],
    'ezdrav-ict': [{ login: 'ikt-k', id: 9002 }],
  };
  const custodian = 'skrbnik.enarocanje@example.si';
  it.each([
    ['the client’s mailboxes', 'client', { approvers: mailboxes }, 'odobritve@bolnisnica.example', 'naročnik še ni odgovoril'],
    ['the client’s contact', 'client', {}, 'narocnik@example.si', 'Prosimo, da poseg odobrite ali zavrnete.'],
    ['the custodian, to hand it on', 'client', { client: undefined }, custodian, 'Prosimo, da opomnik takoj posredujete naročniku'],
    ['the ICT team, who answers on GitHub', 'ezdrav-ict', { approvers: mailboxes }, 'ikt@ezdrav.si', 'ekipa IKT eZdravja še ni odgovorila'],
    ['the ICT team’s other address too', 'ezdrav-ict', { contacts: { ...contacts, ict: 'ikt2@ezdrav.si' } }, 'ikt@ezdrav.si ikt2@ezdrav.si', 'Poseg naj bi se začel'],
  ] as const)('%s', (_, party, changes, to, said) => {
    const solution = { ...SOLUTION, ...changes };
    const written = letter(writeLetter('reminder', { ...INPUTS.reminder, party, solution }));
    expect(written.to.join(' ')).toBe(to);
    expect(written.cc).toBeUndefined();
    expect(written.text.replaceAll('\u00A0', ' ')).toContain(said);
  });
}); // biome-ignore format: a row a line

describe('what letters must and must not say', () => {
  it.each(LETTER_KINDS)('%s does not claim to be the official form', (kind) => {
    const { text, html } = letter(writeLetter(kind, INPUTS[kind]));
    expect(text).toContain('ni uradni obrazec');
    expect(html).toContain('ni uradni obrazec');
  });

  it.each(['account-request', 'revocation'] as const)(
    '%s keeps personal data out of the subject',
    (kind) => {
      const { subject, to } = letter(writeLetter(kind, INPUTS[kind]));
      for (const value of [...Object.values(PERSON), ...PERSON.name.split(' ')]) {
        expect(`${subject} ${to.join(' ')}`).not.toContain(value);
      }
    },
  );

  it('asks in a revocation for no number nobody needs', () => {
    const { text } = letter(writeLetter('revocation', INPUTS.revocation));
    expect(text).not.toContain(PERSON.mobile);
  });

  it('says when a departure was noticed, where the roster names no last day', () => {
    const { member, person, solution } = INPUTS['account-request'];
    const noticed = at('2026-11-20T15:10+01:00');
    const { text } = letter(writeLetter('revocation', { member, person, solution, noticed }));
    expect(text).toContain('Prenehanje sodelovanja ugotovljeno: petek, 20. 11. 2026, ob 15.10');
  });

  it('says the moment where the last day carries a time', () => {
    const left = { kind: 'time', instant: at('2026-11-20T12:00+01:00') } as const;
    const { member } = INPUTS.revocation;
    const { text } = letter(
      writeLetter('revocation', { ...INPUTS.revocation, member: { ...member, left } }),
    );
    expect(text).toContain('Zadnji dan sodelovanja: petek, 20. 11. 2026, ob 12.00');
  });
});

describe('what the contract custodian sends', () => {
  it.each(['account-request', 'revocation'] as const)('%s is signed by him', (kind) => {
    const input = INPUTS[kind];
    const { servicedesk, ict, assignees } = input.solution.contacts;
    const bare = { ...input.solution, contacts: { servicedesk, ict, assignees } };
    const signatures = [input.solution, bare].map((solution) =>
      letter(
        kind === 'revocation'
          ? writeLetter(kind, { ...INPUTS[kind], solution })
          : writeLetter(kind, { ...INPUTS[kind], solution }),
      )
        .text.split('\n\n')
        .at(-1),
    );
    expect(signatures).toEqual([
      'Lep pozdrav\nza skrbnika pogodbe (pogodbe@example.si):\nHiša, d. o. o., izvajalec rešitve eNaročanje\n',
      'Lep pozdrav\nza skrbnika pogodbe:\nHiša, d. o. o., izvajalec rešitve eNaročanje\n',
    ]);
  });
});

describe('a house that writes for all its solutions', () => {
  it.each([
    ['account-request', ['eNaročanje'], 'na rešitvi eNaročanje ('],
    ['account-request', ['eRecept', 'eNaročanje'], 'na rešitvah eRecept in eNaročanje ('],
    ['revocation', ['eA', 'eB', 'eC'], 'do rešitev eA, eB in eC ('],
  ] as const)('%s for %j', (kind, solutions, named) => {
    const { text } = letter(
      kind === 'revocation'
        ? writeLetter(kind, { ...INPUTS[kind], solutions })
        : writeLetter(kind, { ...INPUTS[kind], solutions }),
    );
    expect(text.replace(/\s+/g, ' ')).toContain(named);
    expect(text).toContain('Hiša, d. o. o., izvajalec navedenih rešitev');
  });
});

describe('what stood before', () => {
  it('is taken back as it was announced, as far as that is known', () => {
    const { schedule } = INTERVENTION;
    const announced = {
      ...INTERVENTION,
      schedule: { ...schedule, start: at('2026-11-30T22:00+01:00') },
    };
    const digest = `sha256:${'58f4ab987a45b5f5'.repeat(4)}` as const;
    const told = (more: object): string =>
      letter(writeLetter('withdrawal', { ...INPUTS.withdrawal, ...more })).text.replace(
        /\u00A0/g,
        ' ',
      );
    const other = told({ announced, digest });
    expect(other).toContain('Najavljeni začetek: ponedeljek, 30. 11. 2026, ob 22.00');
    expect(other).toContain(`Odtis načrta: ${digest}`);
    const unknown = told({ announced: null, digest: null });
    expect(unknown).not.toMatch(/ki bi se začel|Najavljeni|Odtis načrta/);
  });

  it('is left out where it is not known, and is a dash where it is gone', () => {
    const input = INPUTS['changed-announcement'];
    const told = (more: object): string =>
      letter(writeLetter('changed-announcement', { ...input, ...more })).text;
    expect(told({ previous: undefined })).not.toContain('KAJ SE JE SPREMENILO');
    const intervention = { ...input.intervention, verification: undefined };
    expect(told({ intervention })).toMatch(/prej: Potrditev poskusne napotnice.*\n\s+zdaj: –/);
  });

  it('is replaced by a new notification', () => {
    const previous = {
      ...INPUTS['urgent-notification'].intervention,
      impact: 'Kratka prekinitev.',
    };
    const previousDigest = `sha256:${'58f4ab987a45b5f5'.repeat(4)}` as const;
    const input = { ...INPUTS['urgent-notification'], previous, previousDigest };
    const { text } = letter(writeLetter('urgent-notification', input));
    expect(text).toContain('To obvestilo v celoti nadomešča prejšnje.');
    expect(text).toContain(`Odtis prejšnjega načrta: ${previousDigest}`);
    expect(text).toContain('prej: Kratka prekinitev.');
  });
});

describe('closing report', () => {
  const closing = INPUTS['closing-report'];
  const report = (
    started: string,
    ended: string,
    more: object = {},
    intervention = INTERVENTION,
  ): string =>
    letter(
      writeLetter('closing-report', {
        ...closing,
        intervention,
        outcome: { result: 'completed', 'started-at': at(started), 'ended-at': at(ended), ...more },
      }),
    ).text;

  it('says that all went as announced', () => {
    const text = report('2026-12-01T22:00+01:00', '2026-12-02T02:00+01:00', {
      'downtime-minutes': 41,
    });
    expect(text).toContain('Odstopanj od najave ni bilo.');
    expect(text).not.toMatch(/^- /m);
  });

  it('hides no early start, no second past the slot, no window overrun', () => {
    const text = report('2026-12-01T21:50+01:00', '2026-12-02T06:00:01+01:00');
    expect(text).toContain('začel 10 min pred najavljenim začetkom');
    expect(text).toContain('končal 4 h po najavljenem koncu');
    expect(text).toContain('končal manj kot minuto po koncu vzdrževalnega okna (6.00)');
  });

  it('says that downtime was not announced', () => {
    const quiet = { ...INTERVENTION, schedule: { ...INTERVENTION.schedule, downtime: false } };
    const text = report(
      '2026-12-01T22:00+01:00',
      '2026-12-02T01:00+01:00',
      { 'downtime-minutes': 3 },
      quiet,
    );
    expect(text).toContain('Prišlo je do izpada, ki ni bil najavljen.');
  });

  it('binds an urgent intervention to no window', () => {
    const urgent = { ...INPUTS['urgent-notification'].intervention };
    const text = report('2026-12-03T03:10+01:00', '2026-12-03T09:00+01:00', {}, urgent);
    expect(text).toContain('končal 5 h po najavljenem koncu');
    expect(text).not.toContain('vzdrževalnega okna');
  });

  it('shows what GitHub recorded beside what was written, where the two differ', () => {
    const run = {
      startedAt: at('2026-12-01T21:59+01:00'),
      endedAt: at('2026-12-02T06:07:30+01:00'),
      ending: 'failed',
    } as const;
    const alone = report('2026-12-01T22:04+01:00', '2026-12-02T01:30+01:00');
    expect(alone).not.toContain('SAMODEJNI ZAPIS');
    const both = letter(
      writeLetter('closing-report', {
        ...closing,
        run,
        outcome: {
          result: 'rolled-back',
          'started-at': at('2026-12-01T22:04+01:00'),
          'ended-at': at('2026-12-02T01:30+01:00'),
        },
      }),
    ).text;
    expect(both).toContain('Dejanski konec: sreda, 2. 12. 2026, ob 1.30');
    expect(both).toContain('Konec po samodejnem zapisu: sreda, 2. 12. 2026, ob 6.07');
    expect(both).toContain('ne ujemata: začetek, konec.');
    expect(both).toContain('začel 1 min pred najavljenim začetkom');
    expect(both).toContain('po koncu vzdrževalnega okna');
  });

  it('needs no times where nothing was done', () => {
    const { text } = letter(
      writeLetter('closing-report', { ...closing, outcome: { result: 'cancelled' } }),
    );
    expect(text).toContain('Izid: poseg ni bil izveden');
    expect(text).not.toContain('Dejanski začetek');
  });

  it('reads the recorded outcome where no other is given', () => {
    const intervention = { ...INTERVENTION, outcome: { result: 'cancelled' } as const };
    const { text } = letter(
      writeLetter('closing-report', { ...closing, intervention, outcome: undefined }),
    );
    expect(text).toContain('Izid: poseg ni bil izveden');
  });
});

describe('small plans', () => {
  it('says what is not there instead of leaving a gap', () => {
    const intervention = {
      ...INTERVENTION,
      components: [],
      affects: [],
      network: { change: true, reference: 'ZAP-7' },
      tests: [],
    };
    const { text } = letter(writeLetter('announcement', { ...INPUTS.announcement, intervention }));
    expect(text).toContain('- niso navedene');
    expect(text).toContain('- ni vpliva na druge storitve');
    expect(text).toContain('Sprememba v omrežju: da\nDogovor z ekipo IKT o omrežju: ZAP-7');
    expect(text).toContain('PREIZKUSI IN PREVERJANJE\n\n- ni navedeno');
  });

  it('leaves the list of changes out where nothing but the digest differs', () => {
    const input = { ...INPUTS['changed-announcement'], previous: INTERVENTION };
    const { text } = letter(writeLetter('changed-announcement', input));
    expect(text).not.toContain('KAJ SE JE SPREMENILO');
  });

  it('says of an old release alone that the new one is not known', () => {
    const components = [{ name: 'enarocanje-api', from: '4.11.3' }];
    const intervention = { ...INTERVENTION, components };
    const { text } = letter(writeLetter('announcement', { ...INPUTS.announcement, intervention }));
    expect(text).toContain('- enarocanje-api: 4.11.3 → ?');
  });

  it('asks for an answer before the work where no calendar says until when', () => {
    const [start, end] = [at('2099-12-01T22:00+01:00'), at('2099-12-02T02:00+01:00')];
    const intervention = { ...INTERVENTION, schedule: { start, end, downtime: false } };
    const { text } = letter(writeLetter('reminder', { ...INPUTS.reminder, intervention }));
    expect(text).toContain('najpozneje pred začetkom posega');
    expect(text).not.toContain('Predviden je izpad rešitve.');
  });

  it('names the recorded announcement where no other is given', () => {
    const announcement = {
      'sent-at': at('2026-11-26T09:12+01:00'),
      recipients: [],
      reference: 'SD-7',
    };
    const intervention = { ...INTERVENTION, announcement };
    const input = { ...INPUTS.reminder, intervention, reference: undefined };
    expect(letter(writeLetter('reminder', input)).text).toContain('Sklic najave: SD-7');
  });

  it('says of architecture what is open and what there is none of', () => {
    const { 'ip-space': _, ...rest } = SOLUTION.architecture ?? {};
    const solution = { ...SOLUTION, architecture: { ...rest, vlan: '0412', connections: [] } };
    const { text } = letter(writeLetter('architecture', { solution }));
    expect(text).toContain('Naslovni prostor IP: določi se na sestanku\nVLAN: 0412');
    expect(text).toContain('Povezave z drugimi storitvami: jih ni');
  });

  it('says of an approval by one party only that one', () => {
    const urgent = INPUTS['urgent-notification'].intervention;
    const none = { ...urgent, approvals: {} };
    const { text } = letter(
      writeLetter('urgent-notification', { ...INPUTS.announcement, intervention: none }),
    );
    expect(text).not.toContain('zabeležene do tega obvestila');
  });
});
