// What pauses between two writes, or before another try, pauses a tenth as long where the code runs within
// the tests. With `FULL=1` it pauses as long as it does for a user.
import { vi } from 'vitest';
import { FULL } from './sample.ts';

vi.mock(import('../../src/github/pause.ts'), async (original) => {
  const { pause } = await original();
  return {
    pause: (milliseconds, signal) => pause(FULL ? milliseconds : milliseconds / 10, signal),
  };
});
