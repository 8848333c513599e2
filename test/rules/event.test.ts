import { describe, expect, it } from 'vitest';
import { judge, told } from '../support/builders.ts';

describe('event', () => {
  it.each(['push', 'release', 'workflow_dispatch'])('%s may deploy', (event) => {
    expect(told(judge({ facts: { event } }), 'event')).toEqual(['pass']);
  });

  it.each([
    'pull_request',
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'schedule',
    'repository_dispatch',
    'Push',
    '',
    null,
  ])('%s may not', (event) => {
    const verdict = judge({ facts: { event } });
    expect(verdict).toMatchObject({ decision: 'deny', reasonCodes: ['event.not-allowed'] });
  });

  it('does not apply on the command line', () => {
    expect(told(judge({ offline: true }), 'event')).toEqual(['not-applicable']);
  });
});
