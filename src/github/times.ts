import * as z from 'zod/mini';
import { instantOf } from '../calendar/instant.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** A time as GitHub writes it, `2026-11-26T08:12:00Z`, as an instant; anything else is malformed. */
export const instant = z.pipe(
  z.string().check(
    z.regex(SHAPE),
    z.refine((text) => !Number.isNaN(Date.parse(text))),
  ),
  z.transform((text: string) => instantOf(Date.parse(text))),
);
