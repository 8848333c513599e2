import { afterEach, expect, test, vi } from 'vitest';
import { tellMaintainers } from '../../src/faults/maintainers.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function told(environment: Readonly<Record<string, string>>): readonly string[] {
  const said: string[] = [];
  const keep = (stream: string) => (text: unknown) => said.push(`${stream} ${String(text)}`) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
  const error = new Error('100 % of ECONNRESET');
  error.stack = `${error.message}\n::error::x`;
  tellMaintainers('GET /a', error, environment);
  tellMaintainers('GET /b', 'no error at all', environment);
  vi.restoreAllMocks();
  return said;
}

test('in the debug log of a run, as one line that commands nothing', () => {
  expect(told({ RUNNER_DEBUG: '1' })).toEqual([
    'out ::debug::GET /a: 100 %25 of ECONNRESET%0A::error::x\n',
    'out ::debug::GET /b: no error at all\n',
  ]);
});

test('on standard error of a command that is asked to', () => {
  expect(told({ NODE_DEBUG: 'http,ezdrav' })).toEqual([
    'err GET /a: 100 % of ECONNRESET\n::error::x\n',
    'err GET /b: no error at all\n',
  ]);
});

test('to nobody else', () => {
  for (const environment of [{}, { RUNNER_DEBUG: '0' }, { NODE_DEBUG: 'http' }]) {
    expect(told(environment)).toEqual([]);
  }
});
