import { expect, test } from 'vitest';
import { dependentMailboxes } from '../../../../src/modes/check/dependent-mailboxes.ts';
import type { MailKnowledge } from '../../../../src/rules/mailboxes.ts';
import { filesRead } from '../../../support/files-read.ts';

const KNOWLEDGE: MailKnowledge = {
  senders: ['Hiša <gate@hisa.si>'],
  isPublic: (domain) => domain === 'javno.si',
};

/** Line 4 lists the client's, line 5 the ICT team's. */
function told(client: string, ict: string, more = ''): readonly string[] {
  const text = `version: 1
name: eNaročanje
approvers:
  client: [${client}]
  ezdrav-ict: [${ict}]
${more}`;
  return dependentMailboxes(filesRead({ 'solution.yml': text }), KNOWLEDGE).map(
    ({ file, line, code, key, found, expected }) =>
      [file, line, code, key, found, ...expected].join(' '),
  );
}

const CLIENT = '{ email: odobritve@bolnisnica.si }';
const ICT = '{ login: ikt-k, id: 9002 }';
const SOLUTION = '.ezdrav/solution.yml';

test.each([
  ['of its own domain', CLIENT, ICT, []],
  [
    'of its own domain, signed for by another',
    '{ email: a@bolnisnica.si, mail-domain: posta.si }',
    ICT,
    [],
  ],
  [
    'in the domain that the house sends from',
    '{ email: a@hisa.si }',
    ICT,
    [`${SOLUTION} 4 file.not-independent approvers.client.0.email hisa.si mail-from`],
  ],
  [
    'signed for by the domain that the house sends from',
    '{ email: a@bolnisnica.si, mail-domain: posta.hisa.si }',
    ICT,
    [`${SOLUTION} 4 file.not-independent approvers.client.0.mail-domain posta.hisa.si mail-from`],
  ],
  [
    'in its own domain that is pinned too, and is the house’s',
    '{ email: a@hisa.si, mail-domain: hisa.si }',
    ICT,
    [`${SOLUTION} 4 file.not-independent approvers.client.0.email hisa.si mail-from`],
  ],
  [
    'of the ICT team in the client’s domain',
    CLIENT,
    '{ email: b@it.bolnisnica.si }',
    [
      `${SOLUTION} 4 file.not-independent approvers.client.0.email bolnisnica.si approvers.ezdrav-ict`,
      `${SOLUTION} 5 file.not-independent approvers.ezdrav-ict.0.email it.bolnisnica.si approvers.client`,
    ],
  ],
  [
    'in a domain of everybody',
    '{ email: a@javno.si }',
    ICT,
    [`${SOLUTION} 4 file.mail-domain-shared approvers.client.0.email javno.si`],
  ],
  [
    'of the service desk, listed second',
    `${CLIENT}, { email: servicedesk@src.si }`,
    ICT,
    [`${SOLUTION} 4 file.service-desk approvers.client.1.email `],
  ],
])('a mailbox %s', (_, client, ict, expected) => {
  expect(told(client, ict)).toEqual(expected);
});

test.each([
  [
    'is its contact’s',
    'contractor: { organisation: Izvajalec, contact: info@izvajalec.si }\n',
    'a@izvajalec.si',
    'contractor.contact',
  ],
  [
    'is not its contact’s',
    'contractor: { organisation: Izvajalec, contact: info@izvajalec.si }\n',
    'a@hisa.si',
    'mail-from',
  ],
])('a domain of the house that %s is told by where it stands', (_, more, email, whose) => {
  const domain = email.slice(2);
  expect(told(`{ email: ${email} }`, ICT, more)).toEqual([
    `${SOLUTION} 4 file.not-independent approvers.client.0.email ${domain} ${whose}`,
  ]);
});

test('of a file that cannot be read nothing is told', () => {
  const files = filesRead({
    'solution.yml': `version: 1\napprovers:\n  client: [{ email: a@hisa.si }]\n`,
  });
  const solution = {
    ...files.solution,
    approvers: { client: [{ email: 'a@hisa.si' }], 'ezdrav-ict': [] },
  };
  expect(dependentMailboxes({ ...files, solution, locate: new Map() }, KNOWLEDGE)).toEqual([]);
});

test('a mailbox that an organisation lists for the other party depends on both', () => {
  const files = filesRead({
    'solution.yml': `version: 1\nname: eNaročanje\napprovers:\n  client: [${CLIENT}]\n`,
  });
  const both = [{ email: 'odobritve@bolnisnica.si' }];
  const solution = { ...files.solution, approvers: { client: both, 'ezdrav-ict': both } };
  expect(dependentMailboxes({ ...files, solution }, KNOWLEDGE)).toMatchObject([
    { code: 'file.not-independent', found: '', expected: ['approvers.ezdrav-ict'] },
    { code: 'file.not-independent', found: '', expected: ['approvers.client'] },
  ]);
});
