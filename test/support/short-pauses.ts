// Pauses between two writes, or before another try, are a tenth as long if the code runs within the tests.
// With `FULL=1` they are as long as for a user.
import { vi } from 'vitest';
import { FULL } from './sample.ts';

vi.mock(import('../../src/github/pause.ts'), async (original) => {
  const { pause } = await original();
  return {
    pause: (milliseconds, signal) => pause(FULL ? milliseconds : milliseconds / 10, signal),
  };
});
