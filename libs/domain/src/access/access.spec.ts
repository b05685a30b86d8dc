import { describe, expect, it } from '@jest/globals';
import { audiencesOf, visible, type Audience } from './audience.js';
import { can, denial, mayEver, scopeOf } from './can.js';
import { MATRIX, OPERATIONS, SCOPES, type Operation } from './matrix.js';
import { COLUMNS, systemActor, type Actor, type Role } from './roles.js';

const actor = (role: Role | 'SYS', more: Partial<Actor> = {}): Actor => ({
  accountId: 'me',
  mandateId: 'mine',
  role,
  networkId: 'here',
  organizationId: 'ours',
  ...more,
});

describe('the matrix', () => {
  it.each(OPERATIONS)('%s has a known scope in every column', (operation) => {
    expect(Object.keys(MATRIX[operation])).toEqual([...COLUMNS]);
    expect(Object.values(MATRIX[operation]).filter((scope) => !SCOPES.includes(scope))).toEqual([]);
    expect(operation).toMatch(/^[a-z][a-zA-Z]*\.[a-zA-Z]+$/);
  });

  it.each(OPERATIONS)('%s: an authorised officer has every right of an editor', (operation) => {
    const { AO, ED } = MATRIX[operation];
    expect(ED === '-' || AO === ED).toBe(true);
  });

  it.each(OPERATIONS)('%s: the public and viewers change nothing', (operation) => {
    const reads = /\.(list|read|readInternal|readCounts)$/.test(operation);
    const own = MATRIX[operation].VIEW === 'self';
    expect(reads || MATRIX[operation].PUB === '-').toBe(true);
    expect(reads || own || MATRIX[operation].VIEW === '-').toBe(true);
  });

  it.each(OPERATIONS.filter((one) => !/\.(list|read|readInternal|verify|export)$/.test(one)))(
    '%s: the auditor changes nothing but the own account',
    (operation) => {
      expect(['-', 'self']).toContain(MATRIX[operation].AUD);
    },
  );

  it('shows no bank account in full to the coordinator, the city or the auditor', () => {
    const { COORD, CITY, AUD, PUB } = MATRIX['organization.readBankAccount'];
    expect([COORD, CITY, AUD, PUB]).toEqual(['-', '-', '-', '-']);
  });

  it('cannot be changed at run time', () => {
    expect(Object.isFrozen(MATRIX) && OPERATIONS.every((one) => Object.isFrozen(MATRIX[one]))).toBe(true);
  });
});

describe('can', () => {
  const cases: [string, Actor | null, Operation, object, boolean][] = [
    [
      'COORD edits any organization of the network',
      actor('COORD'),
      'organization.edit',
      { organizationId: 'theirs' },
      true,
    ],
    ['ED edits the own one', actor('ED'), 'organization.edit', { organizationId: 'ours' }, true],
    ['ED does not edit another', actor('ED'), 'organization.edit', { organizationId: 'theirs' }, false],
    ['ED does not edit one that nobody named', actor('ED'), 'organization.edit', {}, false],
    [
      'an actor without organization does not match an unnamed one',
      actor('ED', { organizationId: undefined }),
      'organization.edit',
      { organizationId: undefined },
      false,
    ],
    [
      'COORD has no right in another network',
      actor('COORD'),
      'organization.edit',
      { networkId: 'there' },
      false,
    ],
    [
      'the employer gives COORD no right of it',
      actor('COORD'),
      'membership.leave',
      { organizationId: 'ours' },
      false,
    ],
    [
      'ED does not apply for the organization',
      actor('ED'),
      'membership.apply',
      { organizationId: 'ours' },
      false,
    ],
    ['AO does', actor('AO'), 'membership.apply', { organizationId: 'ours' }, true],
    ['one ends the own session', actor('VIEW'), 'session.end', { accountId: 'me' }, true],
    ['but not that of another', actor('COORD'), 'session.end', { accountId: 'you' }, false],
    [
      'a second person confirms',
      actor('COORD'),
      'organization.confirmRegistration',
      { createdBy: 'you' },
      true,
    ],
    [
      'the first one does not',
      actor('COORD'),
      'organization.confirmRegistration',
      { createdBy: 'me' },
      false,
    ],
    ['nor anybody while the first is unknown', actor('COORD'), 'organization.confirmRegistration', {}, false],
    ['the city reads what is published', actor('CITY'), 'organization.read', { published: true }, true],
    ['and nothing else', actor('CITY'), 'organization.read', {}, false],
    ['the public too', null, 'organization.read', { published: true }, true],
    ['and nothing else', null, 'organization.read', { published: false }, false],
    [
      'the city sees the people of the own office',
      actor('CITY', { officeId: 'o1' }),
      'person.list',
      { officeId: 'o1' },
      true,
    ],
    ['but not of another', actor('CITY', { officeId: 'o1' }), 'person.list', { officeId: 'o2' }, false],
    ['a clock lets applications lapse', systemActor('here'), 'membership.expire', {}, true],
    ['a person does not', actor('COORD'), 'membership.expire', {}, false],
    ['an operation without a row is nobody’s', actor('COORD'), 'organization.delete' as Operation, {}, false],
  ];

  it.each(cases)('%s', (_, who, operation, facts, allowed) => {
    expect(can(who, operation, facts)).toBe(allowed);
  });

  it.each(OPERATIONS)('%s is never given beyond what the role may ever do', (operation) => {
    for (const column of COLUMNS) {
      const who = column === 'PUB' ? null : actor(column);
      const all = {
        organizationId: 'ours',
        accountId: 'me',
        published: true,
        assigned: true,
        createdBy: 'you',
      };
      expect(can(who, operation, all)).toBe(mayEver(who, operation));
      expect(mayEver(who, operation)).toBe(scopeOf(who, operation) !== '-');
    }
  });
});

describe('denial', () => {
  const cases: [string, Actor | null, Operation, object | undefined, string | null][] = [
    ['who is not signed in is asked to', null, 'organization.edit', { published: true }, 'UNAUTHENTICATED'],
    [
      'a viewer may read but never edit',
      actor('VIEW'),
      'organization.edit',
      { organizationId: 'ours' },
      'FORBIDDEN',
    ],
    [
      'an editor may edit, but not this one',
      actor('ED'),
      'organization.edit',
      { organizationId: 'theirs' },
      'NOT_FOUND',
    ],
    [
      'what the city may not read does not exist',
      actor('CITY'),
      'organization.edit',
      { published: false },
      'NOT_FOUND',
    ],
    [
      'what it may read it may not edit',
      actor('CITY'),
      'organization.edit',
      { published: true },
      'FORBIDDEN',
    ],
    ['the audit trail does not exist for the city', actor('CITY'), 'audit.read', {}, 'NOT_FOUND'],
    [
      'an editor reads it but does not verify it',
      actor('ED'),
      'audit.verify',
      { organizationId: 'ours' },
      'FORBIDDEN',
    ],
    [
      'another network does not exist',
      actor('COORD'),
      'organization.edit',
      { networkId: 'there' },
      'NOT_FOUND',
    ],
    [
      'nor for a role that never may',
      actor('VIEW'),
      'organization.edit',
      { networkId: 'there' },
      'NOT_FOUND',
    ],
    ['the guard judges the role alone: open', actor('ED'), 'organization.edit', undefined, null],
    ['the guard judges the role alone: shut', actor('VIEW'), 'organization.edit', undefined, 'FORBIDDEN'],
    [
      'the first person gets in, to be refused with a reason',
      actor('COORD'),
      'organization.confirmRegistration',
      { createdBy: 'me' },
      null,
    ],
    [
      'unpublished does not exist for the public',
      null,
      'organization.read',
      { published: false },
      'NOT_FOUND',
    ],
  ];

  it.each(cases)('%s', (_, who, operation, facts, answer) => {
    expect(denial(who, operation, facts)).toBe(answer);
  });

  it.each(OPERATIONS)('%s: the door is open exactly where the right is', (operation) => {
    for (const column of COLUMNS) {
      const who = column === 'PUB' ? null : actor(column);
      const facts = {
        organizationId: 'ours',
        accountId: 'me',
        published: true,
        assigned: true,
        createdBy: 'you',
      };
      expect(denial(who, operation, facts) === null).toBe(can(who, operation, facts));
    }
  });
});

describe('audiences', () => {
  const ours = { networkId: 'here', organizationId: 'ours' };
  const theirs = { networkId: 'here', organizationId: 'theirs' };
  const everything: Audience[] = ['OWN', 'PARTNERS', 'NETWORK', 'CITY', 'PUBLIC'];

  it.each<[string, Actor | null, object, Audience[]]>([
    ['the public', null, ours, ['PUBLIC']],
    ['another network', actor('COORD'), { networkId: 'there' }, ['PUBLIC']],
    ['the city', actor('CITY'), ours, ['CITY', 'PUBLIC']],
    ['a member about itself', actor('VIEW'), ours, everything],
    ['a member about another', actor('ED'), theirs, ['NETWORK', 'CITY', 'PUBLIC']],
    ['a member about something of nobody', actor('AO'), { networkId: 'here' }, ['NETWORK', 'CITY', 'PUBLIC']],
    ['the coordinator', actor('COORD'), theirs, everything],
    ['the finance officer', actor('FIN'), theirs, everything],
    ['the auditor', actor('AUD'), theirs, everything],
    ['a rule', systemActor('here'), theirs, everything],
  ])('of %s', (_, who, row, audiences) => {
    expect([...audiencesOf(who, row)].sort()).toEqual([...audiences].sort());
  });

  it('decide field by field', () => {
    const fields = { name: 'PUBLIC', expertise: 'NETWORK', taxNumber: 'OWN' } as const;
    expect([...visible(actor('ED'), theirs, fields)]).toEqual(['name', 'expertise']);
    expect([...visible(null, theirs, fields)]).toEqual(['name']);
  });
});
