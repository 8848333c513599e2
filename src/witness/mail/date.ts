import { type Instant, instantOf } from '../../calendar/instant.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE =
  /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (?:([+-])(\d{2})([0-5]\d)|gmt|ut|utc|z)(?: ?\([^()]*\))?$/i;

/** The moment of a Date field (RFC 5322, unfolded); null if it is malformed or the day does not exist. */
export function mailDate(text: string): Instant | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '0'] = match;
  const [, , , , , , , sign = '+', hours = '0', minutes = '0'] = match;
  const month = MONTHS.indexOf(name.toLowerCase());
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  // A leap second is written as 60.
  if (month < 0 || h > 23 || m > 59 || s > 60) return null;
  const wall = Date.UTC(Number(year), month, Number(day), h, m, s);
  if (new Date(Date.UTC(Number(year), month, Number(day))).getUTCDate() !== Number(day))
    return null;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return instantOf(sign === '-' ? wall + offset : wall - offset);
}
