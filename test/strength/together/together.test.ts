import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { chance } from '../../acceptance/staff/rounds.ts';
import { type FakeSmtp, fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { FULL } from '../../support/sample.ts';
import { note } from '../figures.ts';
import { KINDS } from './scenes.ts';

// Two to eight runs of a mode at once, with the real client over HTTP against one stand-in for GitHub that
// answers each request after a drawn moment: of everything there is one. `FULL=1`: 200 rounds of each mode.

const ROUNDS = FULL ? 200 : 3;
const LONGEST_ANSWER_MS = 6;

describe.skipIf(!HAS_OPENSSL)('together (need openssl)', () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;
  beforeAll(async () => {
    ca = ownCa();
    smtp = await fakeSmtp(ca);
  });
  afterAll(async () => {
    await smtp.close();
    ca.remove();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.for(KINDS)(
    `${ROUNDS} rounds of $name: one of each thing`,
    { timeout: ROUNDS * 10_000 },
    async ({ name, meet }, { task }) => {
      vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      const wrong: string[] = [];
      let runs = 0;
      for (let round = 1; round <= ROUNDS; round += 1) {
        const random = chance(round);
        const meeting = await meet(round, { smtp, ca });
        meeting.github.onRequest(() => pause(random(LONGEST_ANSWER_MS + 1)));
        const count = 2 + random(7);
        // All in one moment, or the later ones while the first are at work.
        const spread = random(2) === 0 ? 20 : 250;
        const starts = Array.from({ length: count }, () => random(spread));
        await Promise.all(starts.map((ms) => pause(ms).then(meeting.run)));
        wrong.push(...meeting.wrong().map((each) => `${name}, round ${round}: ${each}`));
        // One more, alone: it finds everything done.
        await meeting.run();
        wrong.push(
          ...meeting.wrong().map((each) => `${name}, round ${round}, afterwards: ${each}`),
        );
        runs += count + 1;
        meeting.github.assertLegal();
        await meeting.github.stop();
      }
      note(task, {
        'together-rounds': ROUNDS,
        'together-runs': runs,
        'together-faults': wrong.length,
      });
      expect(wrong).toEqual([]);
    },
  );
});
