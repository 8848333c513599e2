import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../src/records/types.ts';
import { announcementIssue, issueStatus, planComment } from '../../src/report/announce/issue.ts';
import { announcedJson } from '../../src/report/announce/json.ts';
import { announcedParts } from '../../src/report/announce/parts.ts';
import { recordBlock } from '../../src/report/announce/record.ts';
import { reminderParts } from '../../src/report/announce/reminders.ts';
import type { AnnouncedIntervention, AnnounceResult } from '../../src/outbox/announce-result.ts';
import type { ReminderResult } from '../../src/outbox/letter-results.ts';
import { isAnnouncementSettled, isWhole } from '../../src/outbox/announce-result.ts';
import { partsHtml } from '../../src/report/render-html.ts';
import { partsText } from '../../src/report/render-log.ts';
import { at, INPUTS, INTERVENTION, SOLUTION } from '../letters/sample.ts';
import { expectGolden } from './golden.ts';
import { verdictNamed } from './verdicts.ts';
import { messagesIn } from '../../src/report/language.ts';

const NOW = at('2026-11-26T09:25+01:00');
const TO = ['servicedesk@src.si', 'skrbnik.enarocanje@example.si'];
const MESSAGE = '<POSEG-2026-041.0f@hisa.example.si>';
const PROBLEM = {
  code: 'api.forbidden',
  request: 'POST /repos/hisa/enarocanje/deployments',
  status: 403,
  detail: 'Resource not accessible by integration',
  permission: 'deployments: write',
} as const;
const LOST = { ...PROBLEM, status: null, detail: 'socket hang up' };
const UNKNOWN = { kind: 'unknown', messageId: MESSAGE, receipt: '70000011', since: NOW } as const;
const HAND = {
  kind: 'by-hand',
  to: TO,
  subject: 'Najava posega POSEG-2026-041',
  path: '/tmp/ezdrav-announcement-POSEG-2026-041.eml',
} as const;

const SENT = {
  kind: 'sent',
  at: NOW,
  messageId: MESSAGE,
  to: TO,
  mailServer: 'smtp.hisa.example.si',
  signing: { kind: 'unset' },
  refusedCopies: [],
} as const;

const RESULTS: Readonly<Record<string, AnnounceResult>> = {
  sent: { ...SENT, notice: 'announcement' },
  'sent, signed': { ...SENT, notice: 'announcement', signing: { kind: 'signed' } },
  'sent, no permission to sign': {
    ...SENT,
    notice: 'announcement',
    signing: { kind: 'unsigned', setUp: false, demanded: false, problem: PROBLEM },
  },
  'sent, not signed': {
    ...SENT,
    notice: 'announcement',
    signing: { kind: 'unsigned', setUp: true, demanded: false, problem: PROBLEM },
  },
  'sent, not signed where that is demanded': {
    ...SENT,
    notice: 'announcement',
    signing: { kind: 'unsigned', setUp: true, demanded: true, problem: PROBLEM },
  },
  'not signed, not sent': { kind: 'failed', at: 'signature', problem: PROBLEM },
  'another mail server': {
    kind: 'other-server',
    host: 'smtp.drugje.example.si',
    named: 'smtp.hisa.example.si',
  },
  'sent, changed': {
    ...SENT,
    notice: 'changed-announcement',
    refusedCopies: ['odobritve@bolnisnica.example'],
  },
  'told by receipt': {
    kind: 'told',
    withdrawn: false,
    via: 'receipt',
    at: NOW,
    reference: MESSAGE,
  },
  'told, expired': {
    kind: 'told',
    withdrawn: false,
    via: 'receipt',
    at: NOW,
    reference: MESSAGE,
    expired: true,
  },
  'told by record': {
    kind: 'told',
    withdrawn: false,
    via: 'record',
    at: NOW,
    reference: undefined,
  },
  'withdrawal told': { kind: 'told', withdrawn: true, via: 'receipt', at: NOW, reference: MESSAGE },
  'never announced': { kind: 'never-announced' },
  'by hand': { ...HAND, notice: 'announcement', fromKnown: true },
  'withdrawal by hand': { ...HAND, notice: 'withdrawal', fromKnown: false },
  'not sent': {
    kind: 'not-sent',
    notice: 'announcement',
    why: 'recipient-refused',
    status: 550,
    detail: 'No such user @mallory',
    rejected: [TO[1] ?? ''],
    left: '70000011',
  },
  'not sent, no server': {
    kind: 'not-sent',
    notice: 'urgent-notification',
    why: 'no-tls',
    status: null,
    detail: '',
    rejected: [],
    left: null,
  },
  'not sent, no answer': {
    kind: 'not-sent',
    notice: 'announcement',
    why: 'timeout',
    status: null,
    detail: 'Greeting never received',
    rejected: [],
    left: null,
  },
  'not sent, status alone': {
    kind: 'not-sent',
    notice: 'announcement',
    why: 'protocol',
    status: 421,
    detail: '',
    rejected: [],
    left: null,
  },
  unknown: { ...UNKNOWN, now: true, notice: 'announcement' },
  'unknown from earlier': { ...UNKNOWN, now: false, notice: 'urgent-notification' },
  'withdrawal unknown': { ...UNKNOWN, now: true, notice: 'withdrawal' },
  unconfirmed: {
    kind: 'unconfirmed',
    notice: 'announcement',
    messageId: MESSAGE,
    receipt: '70000011',
    problem: LOST,
  },
  'failed, facts': { kind: 'failed', at: 'facts', problem: PROBLEM },
  'failed, issue': { kind: 'failed', at: 'issue', problem: PROBLEM },
  'failed, receipt': { kind: 'failed', at: 'receipt', problem: PROBLEM },
  incomplete: {
    kind: 'incomplete',
    notice: 'announcement',
    missing: ['contacts.solution-custodian'],
  },
  rival: { kind: 'rival' },
  'same id': {
    kind: 'same-id',
    files: ['.ezdrav/intervention.yml', '.ezdrav/interventions/b.yml'],
  },
  refused: { kind: 'refused', verdict: verdictNamed('lead-time-too-short') },
};

function announced(name: string): AnnouncedIntervention {
  const result = RESULTS[name] ?? { kind: 'rival' };
  const sent = name === 'sent';
  return {
    id: INTERVENTION.id,
    path: '.ezdrav/intervention.yml',
    planDigest: INPUTS.announcement.planDigest,
    urgent: name.includes('earlier') || name.includes('no server'),
    result,
    issue: sent ? { number: 12, url: 'https://github.com/hisa/enarocanje/issues/12' } : null,
    heard: [],
    reminders: [],
    issueTrouble: sent ? PROBLEM : null,
  };
}

describe.each(['en', 'sl'] as const)('announcing in %s', (language) => {
  const parts = (name: string) =>
    announcedParts({
      announced: announced(name),
      letter: name === 'withdrawal by hand' ? null : 'NAJAVA\n\n@mallory\n',
      now: NOW,
      language,
      to: TO,
      repository: 'hisa/enarocanje',
    });

  test('every end it may come to', () => {
    const { heads } = messagesIn(language).announce;
    const texts = Object.keys(RESULTS).map((name) => {
      const head = heads[announced(name).result.kind];
      return `# ${name}\n${head}\n${partsText(parts(name), language)}`;
    });
    expectGolden(`announced.${language}.txt`, texts.join('\n'));
  });

  test('as HTML', () => {
    const names = ['by hand', 'unknown', 'not sent'];
    expectGolden(
      `announced.${language}.md`,
      names.map((name) => partsHtml([{ kind: 'heading', text: name }, ...parts(name)])).join('\n'),
    );
  });

  const issue = (intervention: Intervention, name: string | null, listed: boolean): string => {
    const result = name === null ? null : announced(name).result;
    const solution = listed
      ? {
          ...SOLUTION,
          approvers: { client: [{ login: 'narocnik-a', id: 9001 }], 'ezdrav-ict': [] },
        }
      : { ...SOLUTION, contacts: { ...SOLUTION.contacts, assignees: [] } };
    const { title, body } = announcementIssue({
      intervention,
      planDigest: INPUTS.announcement.planDigest,
      path: '.ezdrav/intervention.yml',
      solution,
      marker: '<!-- ezdrav:announcement:POSEG-2026-041 -->',
      status: name === null ? null : issueStatus(result, parts(name), language),
      isNotified: name === 'sent',
      letter: listed ? 'NAJAVA\n\n@mallory </pre>\n' : null,
      language,
    });
    return `${title}\n\n${body}`;
  };

  test('the issue', () => {
    const withdrawn = { ...INTERVENTION, status: 'withdrawn' } as const;
    const quick = { ...INTERVENTION, schedule: { ...INTERVENTION.schedule, downtime: false } };
    const all = [
      issue(INTERVENTION, 'sent', true),
      issue(quick, null, false),
      issue(INTERVENTION, 'by hand', false),
      issue(INTERVENTION, 'told by record', false),
      issue(withdrawn, 'withdrawal told', false),
      planComment({ kind: 'changed', from: 'sha256:0', notice: undefined }, language),
      planComment({ kind: 'withdrawn', notice: undefined }, language),
    ];
    expectGolden(`announcement-issue.${language}.md`, all.join('\n---\n\n'));
  });
});

test('a withdrawal that was sent stands as such on the issue', () => {
  const result = { ...SENT, notice: 'withdrawal' } as const;
  expect(partsText(issueStatus(result, [], 'en'), 'en')).toContain('of the withdrawal');
  expect(issueStatus(null, [], 'en')).toEqual([]);
});

test.each([
  ['2026-10-25T00:30:00Z', '2026-10-25T02:30+02:00'],
  ['2026-10-25T01:30:00Z', '2026-10-25T02:30+01:00'],
  ['2026-10-25T02:30:00Z', '2026-10-25T03:30'],
] as const)('the record names the offset where a time stands twice: %s', (sent, written) => {
  const notice = {
    urgent: false,
    to: TO,
    reference: MESSAGE,
    planDigest: INPUTS.announcement.planDigest,
  };
  const block = recordBlock({ ...notice, sentAt: at(sent) }, messagesIn('en').announce);
  expect(block).toContain(`sent-at: ${written}\n`);
});

test('only what everybody knows is settled, and nothing ever allows', () => {
  const names = Object.keys(RESULTS);
  const settled = names.filter((name) => isAnnouncementSettled(announced(name).result));
  expect(settled).toEqual([
    'sent',
    'sent, signed',
    'sent, no permission to sign',
    'sent, not signed',
    'sent, changed',
    'told by receipt',
    'told, expired',
    'told by record',
    'withdrawal told',
    'never announced',
  ]);
  const versions = { product: '0', calendar: '0', tzdata: '0' };
  const { interventions } = announcedJson(names.map(announced), versions, 'en') as {
    interventions: readonly { result: string; 'reason-codes': readonly string[] }[];
  };
  expect(interventions.map((each) => [each.result, ...each['reason-codes']])).toEqual([
    ['sent'],
    ['sent'],
    ['sent'],
    ['sent'],
    ['sent', 'announcement.unverifiable'],
    ['failed', 'api.forbidden'],
    ['other-server', 'announcement.missing'],
    ['sent'],
    ['told'],
    ['told'],
    ['told'],
    ['told'],
    ['never-announced'],
    ['by-hand', 'announcement.missing'],
    ['by-hand', 'announcement.missing'],
    ['not-sent', 'announcement.missing'],
    ['not-sent', 'urgent.not-notified'],
    ['not-sent', 'announcement.missing'],
    ['not-sent', 'announcement.missing'],
    ['unknown', 'announcement.unverifiable'],
    ['unknown', 'urgent.unverifiable'],
    ['unknown', 'announcement.unverifiable'],
    ['unconfirmed', 'announcement.unverifiable'],
    ['failed', 'api.forbidden'],
    ['failed', 'api.forbidden'],
    ['failed', 'api.forbidden'],
    ['incomplete', 'announcement.missing'],
    ['rival', 'announcement.missing'],
    ['same-id', 'target.ambiguous'],
    ['refused', 'lead-time.too-short', 'slot.not-yet-open'],
  ]);
});

const REMINDERS: Readonly<Record<string, ReminderResult>> = {
  sent: { kind: 'sent', to: [], messageId: MESSAGE },
  sending: { kind: 'sending', messageId: MESSAGE },
  unknown: { kind: 'unknown', messageId: MESSAGE },
  told: { kind: 'told' },
  rival: { kind: 'rival' },
  doubt: { kind: 'earlier-unknown', messageId: null },
  'by hand': { kind: 'by-hand' },
  'other server': { kind: 'other-server', host: 'smtp.drugje.example', named: 'smtp.hisa.example' },
  'not sent': { kind: 'not-sent', why: 'timeout', status: null, detail: '' },
  'refused for now': {
    kind: 'not-sent',
    why: 'recipient-refused',
    status: 451,
    detail: 'Greylisted',
  },
  incomplete: { kind: 'incomplete', missing: ['contacts.solution-custodian'] },
  failed: { kind: 'failed', problem: PROBLEM },
};

test.each(['en', 'sl'] as const)('every end a reminder may come to, in %s', (language) => {
  const texts = Object.entries(REMINDERS).map(([name, result], index) => {
    const party = name === 'failed' ? null : index % 2 === 0 ? 'client' : 'ezdrav-ict';
    const parts = reminderParts({ party, result }, INTERVENTION.id, language);
    return `# ${name}\n${partsText(parts, language)}`;
  });
  expectGolden(`reminders.${language}.txt`, texts.join('\n'));
});

test('reminders for machines, and which of them turn a run red', () => {
  const whole = (kind: string): boolean => {
    const [result] = Object.values(REMINDERS).filter((each) => each.kind === kind);
    if (result === undefined) throw new Error(kind);
    return isWhole({ ...announced('told by record'), reminders: [{ party: 'client', result }] });
  };
  const red = [...new Set(Object.values(REMINDERS).map(({ kind }) => kind))].filter(
    (kind) => !whole(kind),
  );
  expect(red).toEqual(['unknown', 'other-server', 'not-sent', 'incomplete']);
  const reminders = [
    { party: 'client', result: { kind: 'sent', to: [], messageId: MESSAGE } },
    { party: null, result: { kind: 'failed', problem: PROBLEM } },
    { party: 'client', result: { kind: 'earlier-unknown', messageId: 'comment:900' } },
  ] as const;
  const versions = { action: '', calendar: '', timeZones: '' };
  const json = announcedJson(
    [{ ...announced('told by record'), reminders }],
    versions as never,
    'en',
  );
  expect(json).toMatchObject({
    interventions: [
      {
        reminders: [
          { party: 'client', result: 'sent', 'message-id': MESSAGE },
          { party: null, result: 'failed', 'message-id': null },
          { party: 'client', result: 'doubt', 'message-id': null },
        ],
      },
    ],
  });
});
