import { goldenIn } from '../support/golden.ts';

export const expectGolden = goldenIn(new URL('golden/', import.meta.url));
