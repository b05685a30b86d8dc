import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/angular';
import { Session } from '../../shell/session/session';
import { someone, testInterface } from '../../shell/testing/test-interface';
import { type Answers, fakeClient, refusal, settle } from '../testing';
import { AppointPage } from './appoint.page';

const name = (text: string) => ({ text, language: 'en' });
const known: Answers = {
  OrganizationNames: () => ({
    organizations: {
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [{ node: { id: 'o1', name: name('Clear Sound') } }],
    },
  }),
  OfficeNames: () => ({
    network: {
      id: 'n',
      today: '2026-11-22',
      municipalities: [{ id: 'm', name: name('City'), offices: [{ id: 'f1', name: name('Social office') }] }],
    },
  }),
};
const done = {
  appointMandate: {
    __typename: 'MandateAppointed',
    mandate: { id: 'm1', person: { id: 'p1', name: 'Anna' } },
  },
};

async function show(role: 'COORD' | 'AO', answers: Answers = {}) {
  const { provider, asked } = fakeClient({ ...known, ...answers });
  const providers = [testInterface('en', someone(role, role === 'AO' ? 'o1' : undefined)), provider];
  const { fixture } = await render(AppointPage, { providers });
  await TestBed.inject(Session).load();
  await settle(fixture);
  const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const who = () => {
    type('people.appoint.email', 'anna@example.org');
    type('people.profile.familyName', 'Kovács');
    type('people.profile.givenName', 'Anna');
  };
  const choose = async (code: string) => {
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(`access.role.${code} `) }));
    await settle(fixture);
  };
  const send = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'people.appoint.action' }));
    await settle(fixture);
  };
  const input = () => asked.find(({ operation }) => operation === 'AppointMandate')?.variables['input'];
  return { asked, choose, go, input, send, type, who };
}

const lines = () => [...document.querySelectorAll('.errsum a')].map((a) => a.getAttribute('href'));

describe('giving a mandate', () => {
  beforeEach(() => sessionStorage.clear());

  it('names everything that is missing at once, in the order of the page', async () => {
    const { input, send } = await show('COORD');
    await send();
    expect(lines()).toEqual(['#email', '#familyName', '#givenName', '#role']);
    expect(document.activeElement?.classList).toContain('errsum');
    expect(screen.getByRole('link', { name: 'people.missing.role' })).toBeTruthy();
    expect(input()).toBeUndefined();
  });

  it('asks an official for the office, and sends no organization', async () => {
    const { choose, go, input, send, who } = await show('COORD', { AppointMandate: () => done });
    who();
    await choose('CITY');
    await send();
    expect(lines()).toEqual(['#officeId']);
    fireEvent.input(screen.getByLabelText('people.appoint.office'), { target: { value: 'f1' } });
    await send();
    expect(input()).toMatchObject({
      role: 'CITY',
      officeId: 'f1',
      organizationId: null,
      from: '2026-11-22',
      to: null,
    });
    expect(go).toHaveBeenCalledWith(['/people', 'p1']);
  });

  it('lets an officer choose among the roles of the own organization, and nothing else', async () => {
    const { choose, input, send, who } = await show('AO', { AppointMandate: () => done });
    expect(screen.getAllByRole('radio').length).toBe(3);
    who();
    await choose('ED');
    expect(screen.queryByRole('combobox')).toBeNull();
    await send();
    expect(input()).toMatchObject({ role: 'ED', organizationId: 'o1' });
  });

  it.each([
    ['ROLE_CONFLICT', 'role', '#role'],
    ['MANDATE_EXISTS', 'role', '#role'],
    ['OWN_MANDATE', 'accountId', '#email'],
    ['DATE_IN_PAST', 'fromDate', '#from'],
    ['PERIOD_REVERSED', 'toDate', '#to'],
  ])('shows %s at its field', async (code, field, href) => {
    const { choose, go, send, who } = await show('AO', {
      AppointMandate: () => ({ appointMandate: refusal(code, field) }),
    });
    who();
    await choose('VIEW');
    await send();
    expect(lines()).toEqual([href]);
    expect(go).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the hub is away', async () => {
    const { choose, send, who } = await show('AO');
    who();
    await choose('VIEW');
    await send();
    expect(document.activeElement?.textContent).toContain('shell.error.INTERNAL');
    expect(screen.getByLabelText<HTMLInputElement>('people.appoint.email').value).toBe('anna@example.org');
  });
});
