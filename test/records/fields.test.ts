import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { date, dayOrTime, time } from '../../src/records/fields.ts';

// What editors are told of dates and times; reading itself asks the calendar.

const DAY = '2026-12-01';
const MOMENT = '2026-12-01T22:00';
const ODD = [`x${DAY}`, `${DAY}x`, `x${MOMENT}`, `${MOMENT}x`, '1.12.2026', ''];

test.each([
  ['a time', time, [MOMENT, `${MOMENT}:00`, `${MOMENT}Z`, `${MOMENT}:00+01:00`], [DAY]],
  ['a date', date, [DAY], [MOMENT]],
  ['a day or a time', dayOrTime, [DAY, MOMENT, `${MOMENT}-01:00`], []],
])('the form of %s', (_, schema, right, wrong) => {
  const form = new RegExp(String(z.toJSONSchema(schema, { io: 'input' }).pattern), 'u');
  const taken = [...right, ...wrong, ...ODD].filter((text) => form.test(text));
  expect(taken).toEqual(right);
});
