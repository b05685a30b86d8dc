import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { Navigation } from '../frame/navigation';
import { NOBODY, someone, testInterface } from '../testing/test-interface';
import { safeReturn } from './guards';
import { Session, VIEWER_SOURCE } from './session';

async function sessionOf(...[role, organization]: Parameters<typeof someone>) {
  TestBed.configureTestingModule({ providers: [testInterface('en', someone(role, organization))] });
  const session = TestBed.inject(Session);
  await session.known();
  return session;
}
const roomsOf = () =>
  TestBed.inject(Navigation)
    .rooms()
    .map(({ path }) => path);

describe('the session', () => {
  it('is unknown until the API was asked, then out for nobody', async () => {
    TestBed.configureTestingModule({ providers: [testInterface()] });
    const session = TestBed.inject(Session);
    expect(session.state()).toBe('unknown');
    await session.known();
    expect(session.state()).toBe('out');
    expect(session.can('organization.edit', { organizationId: 'o1' })).toBe(false);
  });

  it('says what the mandate may do, to the own organization only', async () => {
    const session = await sessionOf('ED', 'o1');
    expect(session.can('organization.edit', { organizationId: 'o1' })).toBe(true);
    expect(session.can('organization.edit', { organizationId: 'o2' })).toBe(false);
  });

  it.each([
    ['COORD', true],
    ['FIN', true],
    ['AUD', true],
    ['AO', false],
    ['CITY', false],
  ] as const)('puts %s at a desk: %s', async (role, desk) => {
    expect((await sessionOf(role)).atDesk()).toBe(desk);
  });

  it('forgets the person after signing out', async () => {
    const session = await sessionOf('COORD');
    session.clear();
    expect(session.viewer()).toBeNull();
    expect(session.actor()).toBeNull();
  });
});

describe('a session that the hub no longer knows', () => {
  it('leaves the person and what is on the page, until it is the same person again', async () => {
    const answers = [someone('ED', 'o1'), NOBODY, someone('ED', 'o1')];
    TestBed.configureTestingModule({
      providers: [
        testInterface(),
        { provide: VIEWER_SOURCE, useValue: () => Promise.resolve(answers.shift()) },
      ],
    });
    const session = TestBed.inject(Session);
    await session.known();
    await session.load();
    expect([session.state(), session.actor()?.accountId]).toEqual(['ended', 'account']);
    await session.load();
    expect(session.state()).toBe('in');
  });
});

describe('the navigation', () => {
  it('leads a coordinator to every room', async () => {
    await sessionOf('COORD');
    expect(roomsOf()).toEqual([
      '/',
      '/organizations',
      '/activities',
      '/activities/review',
      '/programs',
      '/people',
      '/reports',
      '/audit',
      '/network',
    ]);
  });

  it('does not lead a city official to the audit trail', async () => {
    await sessionOf('CITY');
    expect(roomsOf()).not.toContain('/audit');
  });

  it('leads the public to what is public', () => {
    TestBed.configureTestingModule({ providers: [testInterface()] });
    expect(roomsOf()).toEqual(['/']);
  });
});

describe('the address to come back to after signing in', () => {
  it.each(['/organizations?after=x', '/people/1'])('may be a page of this site: %s', (url) => {
    expect(safeReturn(url)).toBe(url);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/sign-in',
    '',
    null,
  ])('is the first page for %s', (url) => {
    expect(safeReturn(url)).toBe('/');
  });
});
