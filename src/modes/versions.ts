import { CALENDAR } from '../calendar/working-days.ts';

/** By what a verdict was reached; a test holds `product` and package.json together. */
export const VERSIONS = {
  product: '0.2.0',
  calendar: CALENDAR.version,
  tzdata: process.versions['tz'] ?? 'unknown',
} as const;
