import { describe, expect, test } from 'vitest';
import { readIntervention } from '../../src/records/intervention.ts';
import { looksPersonal } from '../../src/records/personal-data.ts';
import { readSolution } from '../../src/records/solution.ts';
import { readStaff } from '../../src/records/staff.ts';
import { bytes, changed, faults, INTERVENTION, LEAST, SOLUTION, STAFF } from './texts.ts';

const described = (text: string): readonly string[] =>
  faults(
    readIntervention('i.yml', bytes(changed(LEAST, 'description: D', `description: "${text}"`))),
  );

const referring = (reference: string): readonly string[] => {
  const text = changed(INTERVENTION, '"<id@host.si>"', JSON.stringify(reference));
  return faults(readIntervention('i.yml', bytes(text)));
};

describe('found in a text', () => {
  test.each([
    ['ana.novak@example.si', '@'],
    ['pišite na ana@example.si.', '@'],
    ['ana@x.y.si', '@'],
    ['<ana@example.si>', '@'],
    ['žana.čuk@bolnišnica.si', '@'],
    ['ana@xn--bolninica-h5a.xn--p1ai', '@'],
    ['+38641123456', 'tel.'],
    ['+386 41 123 456', 'tel.'],
    ['+386 (0)41 123 456', 'tel.'],
    ['(041) 123-456', 'tel.'],
    ['041123456', 'tel.'],
    ['041 123 456', 'tel.'],
    ['041/123-456', 'tel.'],
    ['041-123-456', 'tel.'],
    ['01 234 56 78', 'tel.'],
    ['tel:041123456', 'tel.'],
    ['00386 41 123 456', 'tel.'],
    ['0101006500006', 'tel.'],
    ['041 123456', 'tel.'],
    ['041/123456', 'tel.'],
    ['+386(0)41123456', 'tel.'],
    ['+386 41 123456', 'tel.'],
    ['+386/41/123/456', 'tel.'],
    ['(0)41 123 456', 'tel.'],
    ['041123456: doma', 'tel.'],
    ['041 123 456: doma', 'tel.'],
    ['tel.041123456', 'tel.'],
    ['041.123.456', 'tel.'],
    ['041\u00A0123\u00A0456', 'tel.'],
    ['041–123–456', 'tel.'],
    ['041 123 456 041 654 321', 'tel.'],
    ['ana＠example.si', '@'],
    ["'ana'@example.si", '@'],
  ])('%s', (text, kind) => {
    const found = described(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain(`personal-data | description | ${kind}`);
    expect(JSON.stringify(found)).not.toContain(text);
  });

  test('a personal number by its check digit', () => {
    const digits = '150598550500';
    const hits = Array.from({ length: 10 }, (_, last) => `${digits}${last}`).filter(looksPersonal);
    expect(hits).toEqual(['1505985505002']);
    expect(described(`EMŠO ${hits[0]}`)).toEqual(['7:20 | personal-data | description | EMŠO']);
  });

  test.each([
    ['before a word', 'x 1505985505002 doma', '7:17'],
    ['of the first nine days, where it is no telephone number', '#0105985505000', '7:16'],
    ['of the thirtieth', '#3012985505003', '7:16'],
  ])('a personal number %s', (_, text, place) => {
    expect(described(text)).toEqual([`${place} | personal-data | description | EMŠO`]);
  });

  test('a first digit makes no personal number of a check digit that does not exist', () => {
    const starts = Array.from({ length: 100 }, (_, n) => `15059855${String(n).padStart(2, '0')}00`);
    const counts = starts.map(
      (start) => Array.from({ length: 10 }, (_, n) => `${start}${n}`).filter(looksPersonal).length,
    );
    expect(new Set(counts)).toEqual(new Set([0, 1]));
  });
});

describe('not personal', () => {
  test.each([
    '2026-12-01T22:00',
    '01.12.2026 22:00',
    '01-12-2026 22:00',
    '2026-118402',
    'SD-2026-0118402123',
    'v4.12.0',
    '10.20.30.0/27',
    'actions/checkout@v4.1',
    'app@sha256',
    'a @ b',
    '1764622800000',
    '9905985505006',
    // With the right check digit, but of the 32nd, the 99th, of month 13, of 14 digits, part of a longer name.
    '3201985505000',
    '9901019855058',
    '1513985505005',
    '15059855050021',
    '1505985505002a',
    'a1505985505002',
    'app@v4.x',
    '3f1c041123456000000000000000000000000000',
    'https://ci.example.si/041123456',
    '0.123456789',
    '012345',
    '01234567890123456',
    '01. 12. 2026 ob 08.00',
    'od 08.00-09.30 naprej',
    '10.020.030.040',
    '04.20261123',
    '0412345678ab',
    '+1.5 in 0.5',
    '0 1 2 3 4 5 6 7 8 9',
    '007',
    '+1234567',
  ])('%s', (text) => {
    expect(described(text)).toEqual([]);
  });
});

describe('places', () => {
  test('a comment', () => {
    expect(faults(readSolution('s.yml', bytes(`${SOLUTION}# kliči 041 123 456\n`)))).toEqual([
      '34:9 | personal-data | tel.',
    ]);
  });
  test('a comment of a file that is otherwise wrong', () => {
    expect(faults(readSolution('s.yml', bytes('# ana@example.si\na: &a b\n')))).toEqual([
      '1:3 | personal-data | @',
      '2:4 | yaml-feature | anchor',
    ]);
    expect(faults(readSolution('s.yml', bytes('# ana@example.si\na: "\n')))[0]).toBe(
      '1:3 | personal-data | @',
    );
  });
  test('the line of a longer text', () => {
    const text = changed(LEAST, 'description: D', 'description: |\n  abc\n  ana@example.si\n');
    expect(faults(readIntervention('i.yml', bytes(text)))).toEqual([
      '9:3 | personal-data | description | @',
    ]);
  });
  test('the beginning of a text that writes it in escapes', () => {
    expect(described('x ana\\x40example.si')).toEqual(['7:14 | personal-data | description | @']);
  });
  test('an address is at home in recipients, contacts and contact', () => {
    expect(faults(readIntervention('i.yml', bytes(INTERVENTION)))).toEqual([]);
    expect(faults(readSolution('s.yml', bytes(SOLUTION)))).toEqual([]);
  });
  test('a telephone number is not', () => {
    const text = changed(SOLUTION, 'contact: narocnik@example.si', 'contact: 041 123 456');
    expect(faults(readSolution('s.yml', bytes(text)))).toEqual([
      '3:53 | personal-data | client.contact | tel.',
      '3:53 | wrong-value | client.contact | name@example.si',
    ]);
  });
  test('a reference holds a Message-ID, and no address', () => {
    expect(referring('<041123456.ana@example.si>')).toEqual([]);
    expect(referring('ana@example.si')).toEqual([
      '39:92 | personal-data | urgent.notification.reference | @',
    ]);
    expect(referring('SD<a@b.si>041 123 456')).toEqual([
      '39:102 | personal-data | urgent.notification.reference | tel.',
    ]);
    expect(referring('<a@b.si> ana@example.si')).toEqual([
      '39:101 | personal-data | urgent.notification.reference | @',
    ]);
  });
  test('staff', () => {
    const text = changed(STAFF, 'role: razvijalka', 'role: "ana@example.si"');
    expect(faults(readStaff('s.yml', bytes(text)))).toEqual([
      '5:12 | personal-data | staff.0.role | @',
    ]);
  });
});
