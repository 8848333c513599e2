import { CALENDAR } from '../calendar/working-days.ts';
import { PRODUCT } from '../report/pages.ts';

/** What a verdict was reached with; a test keeps `product` in step with package.json. */
export const VERSIONS = {
  product: PRODUCT,
  calendar: CALENDAR.version,
  tzdata: process.versions['tz'] ?? 'unknown',
} as const;
