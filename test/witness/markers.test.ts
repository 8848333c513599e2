import { describe, expect, test } from 'vitest';
import { instantOf, plus } from '../../src/calendar/instant.ts';
import {
  statementKindOf,
  markerPayload,
  markersIn,
  type MarkerTerms,
  NOT_YET,
  markerStandingOf,
  tokensIn,
  witnessOfMarkers,
  withToken,
} from '../../src/witness/markers.ts';
import { worthOfOwn } from '../../src/witness/oidc.ts';
import { audienceOf } from '../../src/witness/payload.ts';
import type { Statement, Witness } from '../../src/witness/witness.ts';
import type { ClaimSet } from '../support/github/issuer.ts';
import { CLAIMS, HOUSE, issuer, KEYS, now } from './token-scene.ts';

const TEXT = 'Za ljudi.\n\n<!-- ezdrav:departure:O-1 -->\n<!-- ezdrav:state:left -->\n';

function signed(text: string, issue: number, changes: ClaimSet = {}): string {
  const aud = audienceOf(statementKindOf(text), markerPayload(text, issue, '77'));
  return withToken(text, issuer.sign({ ...CLAIMS, aud, ...changes }));
}

async function judged(text: string, issue = 7, madeAt = null as typeof now | null) {
  const witness = await witnessOfMarkers(
    text,
    { issue, madeAt },
    { house: HOUSE, keys: KEYS, now },
  );
  if (witness === null) return 'none';
  return witness.kind === 'refused' ? witness.faults.map(({ code }) => code).join() : witness.kind;
}

describe('hidden lines and the signature over them', () => {
  test('everything but the signature, in its order, however lines end', () => {
    expect(
      markersIn(`a\r\n<!-- ezdrav:x:1 -->\r\n b\n  <!-- ezdrav:y: -->\n<!-- ezdrav:signed:t -->`),
    ).toEqual(['<!-- ezdrav:x:1 -->', '<!-- ezdrav:y: -->']);
    expect(tokensIn(withToken(withToken(TEXT, 'a.b.c'), 'd.e.f'))).toEqual(['d.e.f']);
    expect(tokensIn(withToken(withToken(TEXT, 'a.b.c'), null))).toEqual([]);
  });

  test.each<[string, string]>([
    ['<!-- ezdrav:departure:O-1 -->', 'revocation'],
    ['<!-- ezdrav:letter-sent:revocation.O-1.0@x:2026-11-23T08:00:00Z -->', 'revocation'],
    ['<!-- ezdrav:letter-sent:account-request.O-1.0@x:2026-11-23T08:00:00Z -->', 'mark'],
    ['<!-- ezdrav:newcomer:O-1 -->', 'mark'],
    ['departure', 'mark'],
  ])('%s is signed as %s', (line, kind) => {
    expect(statementKindOf(line)).toBe(kind);
  });

  test.each<[string, string | Promise<string>, string]>([
    ['ours', judged(signed(TEXT, 7)), 'verified'],
    ['none', judged(TEXT), 'none'],
    ['two', judged(`${signed(TEXT, 7)}\n<!-- ezdrav:signed:a.b.c -->`), 'token.malformed'],
    ['what is no token', judged(withToken(TEXT, 'zaupaj-mi')), 'token.malformed'],
    ['without a run', judged(signed(TEXT, 7, { run_id: 3 })), 'token.audience'],
    ['a line more', judged(`<!-- ezdrav:settled:x -->\n${signed(TEXT, 7)}`), 'token.audience'],
    ['words otherwise, for people alone', judged(signed(TEXT, 7).replace('Za', 'Od')), 'verified'],
    ['another issue’s', judged(signed(TEXT, 8)), 'token.audience'],
    ['of the making, in a comment', judged(signed(TEXT, NOT_YET)), 'token.audience'],
    ['of the making', judged(signed(TEXT, NOT_YET), 7, now), 'verified'],
    ['of the making, an hour before', judged(signed(TEXT, NOT_YET), 7, plus(now, 3_600_000)), 'payload.field'],
    ['of the making, after it', judged(signed(TEXT, NOT_YET), 7, plus(now, -3_600_000)), 'payload.field'],
    ['of the making, of a branch', judged(signed(TEXT, NOT_YET, { ref: 'refs/heads/zlo' }), 7, now), 'token.branch'],
    ['of the making, by a key that is gone', judged(signed(TEXT, NOT_YET).replace(/signed:[^.]+/, `signed:${Buffer.from('{"alg":"RS256","kid":"x"}').toString('base64url')}`), 7, now), 'unproven'],
    ['rewritten since', judged(signed(TEXT, 7), 7, now), 'verified'],
  ])('%s', async (_, got, expected) => {
    expect(await got).toBe(expected);
  }); // biome-ignore format: a row a line
});

describe('whether a text counts as ours', () => {
  const statement = {} as Statement;
  const all: readonly (readonly [Witness | null, string])[] = [
    [null, 'foreign doubtful doubtful ours'],
    [{ kind: 'verified', statement }, 'ours ours ours ours'],
    [{ kind: 'recorded', statement, missing: ['hosted-runner'] }, 'doubtful ours doubtful ours'],
    [{ kind: 'unproven', reason: 'key-gone', keyId: 'x' }, 'doubtful doubtful doubtful ours'],
    [{ kind: 'refused', faults: [{ code: 'token.branch' }] }, 'foreign foreign foreign foreign'],
  ];
  const terms: readonly MarkerTerms[] = ['demanded', 'set-up', 'mute', 'none'];

  test.each(all)('%j: %s', (witness, expected) => {
    expect(terms.map((each) => markerStandingOf(witness, each)).join(' ')).toBe(expected);
  });
});

describe('what a job’s own token would be worth', () => {
  test.each<[string, ClaimSet, string]>([
    ['the house’s own', {}, 'verified'],
    ['of a branch', { ref: 'refs/heads/zlo' }, 'token.branch'],
    ['of another issuer', { iss: 'https://zlo.example' }, 'token.issuer'],
    ['of another form', { run_id: 3 }, 'token.claims'],
    ['of a runner of one’s own', { runner_environment: 'self-hosted' }, 'recorded'],
  ])('%s', (_, claims, expected) => {
    const worth = worthOfOwn(issuer.sign({ ...CLAIMS, aud: 'x', ...claims }), {
      house: HOUSE,
      now,
    });
    expect(worth.kind === 'refused' ? worth.faults[0].code : worth.kind).toBe(expected);
  });

  test('no token at all', () => {
    expect(worthOfOwn('zaupaj mi', { house: HOUSE, now: instantOf(0) }).kind).toBe('refused');
  });
});
