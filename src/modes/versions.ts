import { CALENDAR } from '../calendar/working-days.ts';
import { PRODUCT } from '../report/pages.ts';

/** By what a verdict was reached; a test holds `product` and package.json together. */
export const VERSIONS = {
  product: PRODUCT,
  calendar: CALENDAR.version,
  tzdata: process.versions['tz'] ?? 'unknown',
} as const;
