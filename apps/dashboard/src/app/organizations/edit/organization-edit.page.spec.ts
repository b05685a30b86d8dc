import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap, provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EditOrganizationDocument, OrganizationFormDocument } from '@kalaka/contract';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { Session } from '../../shell/session/session';
import { someone, testInterface } from '../../shell/testing/test-interface';
import { OrganizationEditPage } from './organization-edit.page';

const stored = {
  id: 'o1',
  version: 1,
  allowed: ['organization.edit'],
  name: { text: 'Nyitott Ajtó', language: 'hu' },
  nameTranslations: [{ language: 'hu', text: 'Nyitott Ajtó' }],
  alternateNames: [],
  legalForm: 'ASSOCIATION',
  legalStatus: 'REGISTERED',
  publicBenefitFrom: null,
  foundedOn: '2010-05-01',
  descriptionTranslations: [],
  easyTranslations: [],
  easyState: 'MISSING',
  targetGroups: ['DEAF'],
  expertiseTranslations: [],
  languages: ['hu'],
  website: null,
  email: 'ajto@example.org',
  phones: [],
  seat: null,
  identifiers: [],
  services: [],
};
const network = { id: 'n', languages: ['hu', 'en'], defaultLanguage: 'hu', today: '2026-11-22' };
const edited = (version: number) => ({
  editOrganization: { __typename: 'OrganizationEdited', organization: { id: 'o1', version } },
});
const tooLate = {
  editOrganization: {
    __typename: 'StaleVersionRefusal',
    code: 'STALE_VERSION',
    message: 'Somebody saved this.',
    currentVersion: 2,
  },
};

/** A small API: what is stored now, and what it answers to each attempt to save. */
function fakeApi(...answers: object[]) {
  let now: object = stored;
  const saved: { version: number; email: string | null; website: string | null; name: object[] }[] = [];
  const request = jest.fn((document: unknown, variables: { input: (typeof saved)[number] }) => {
    if (document === OrganizationFormDocument) return Promise.resolve({ network, organization: now });
    if (document !== EditOrganizationDocument) return Promise.reject(new Error('not asked for here'));
    saved.push(variables.input);
    return Promise.resolve(answers.shift());
  });
  const becomes = (change: object) => (now = { ...stored, ...change });
  return { client: { request, lastFailure: signal(null) }, saved, becomes };
}

async function open(api: ReturnType<typeof fakeApi>) {
  const route = { snapshot: { paramMap: convertToParamMap({ id: 'o1' }) } };
  await render(OrganizationEditPage, {
    inputs: { id: 'o1' },
    providers: [
      testInterface('en', someone('AO', 'o1')),
      provideRouter([{ path: '**', children: [] }]),
      { provide: GraphqlClient, useValue: api.client },
      { provide: ActivatedRoute, useValue: route },
    ],
    configureTestBed: (bed) => void bed.inject(Session).load(),
  });
  await screen.findByLabelText(/organizations.field.email/);
}

const type = (label: RegExp, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'organizations.edit.save' }));
const summary = () => screen.findByRole('group', { name: /ui.errorSummary.title/ });

beforeEach(() => {
  sessionStorage.clear();
  TestBed.resetTestingModule();
});

describe('changing the profile of an organization', () => {
  it('names everything that is wrong on top, takes focus there, and says the same beside each field', async () => {
    const api = fakeApi();
    await open(api);
    type(/field.email/, 'nobody');
    type(/field.website/, 'no address');
    save();
    const box = await summary();
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(
      within(box)
        .getAllByRole('link')
        .map((link) => link.textContent?.trim()),
    ).toEqual(['refusal.NOT_AN_EMAIL', 'refusal.NOT_A_URL']);
    const email = screen.getByLabelText(/field.email/);
    expect(email.getAttribute('aria-invalid')).toBe('true');
    const described = email.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('refusal.NOT_AN_EMAIL');
    expect(api.saved).toEqual([]);
    expect(document.title).toMatch(/^ui.title.error/);
  });

  it('lands in the field from its line, and takes focus again at the second attempt', async () => {
    await open(fakeApi());
    type(/field.email/, 'nobody');
    save();
    fireEvent.click(within(await summary()).getByRole('link'));
    expect(document.activeElement).toBe(screen.getByLabelText(/field.email/));
    save();
    const box = await summary();
    await waitFor(() => expect(document.activeElement).toBe(box));
  });

  it('says which name is missing in words, not only that something is', async () => {
    await open(fakeApi());
    const name = screen.getByRole('group', { name: /organizations.field.name/ });
    fireEvent.input(within(name).getByLabelText(/language.hu/), { target: { value: '' } });
    save();
    expect(within(await summary()).getByRole('link').textContent).toContain('organizations.missing.name');
  });

  it('sends the whole profile with the version from which the person started', async () => {
    const api = fakeApi(edited(2));
    await open(api);
    type(/field.website/, 'https://ajto.example');
    save();
    await waitFor(() => expect(api.saved).toHaveLength(1));
    expect(api.saved[0]).toMatchObject({
      version: 1,
      website: 'https://ajto.example',
      email: 'ajto@example.org',
    });
  });
});

describe('somebody saved the profile in the meantime', () => {
  it('shows both texts of what both changed, loses nothing, and asks which one stays', async () => {
    const api = fakeApi(tooLate, edited(3));
    await open(api);
    type(/field.email/, 'mine@example.org');
    type(/field.website/, 'https://mine.example');
    api.becomes({ version: 2, email: 'theirs@example.org', foundedOn: '2011-01-01' });
    save();
    const choice = await screen.findByRole('group', { name: /organizations.field.email/ });
    expect(choice.textContent).toContain('mine@example.org');
    expect(choice.textContent).toContain('theirs@example.org');
    expect(screen.queryByRole('group', { name: /stale.*website/ })).toBeNull();
    expect((screen.getByLabelText(/field.website/) as HTMLInputElement).value).toBe('https://mine.example');

    save();
    expect(within(await summary()).getByRole('link').textContent).toContain('organizations.missing.stale');
    expect(api.saved).toHaveLength(1);

    fireEvent.click(within(choice).getByLabelText(/organizations.stale.theirs/));
    save();
    await waitFor(() => expect(api.saved).toHaveLength(2));
    expect(api.saved[1]).toMatchObject({
      version: 2,
      email: 'theirs@example.org',
      website: 'https://mine.example',
      foundedOn: '2011-01-01',
    });
  });

  it('brings the two together by itself where they wrote in different places', async () => {
    const api = fakeApi(tooLate, edited(3));
    await open(api);
    type(/field.website/, 'https://mine.example');
    api.becomes({ version: 2, email: 'theirs@example.org' });
    save();
    await waitFor(() => expect(api.saved).toHaveLength(2));
    expect(api.saved[1]).toMatchObject({
      version: 2,
      email: 'theirs@example.org',
      website: 'https://mine.example',
    });
  });
});
