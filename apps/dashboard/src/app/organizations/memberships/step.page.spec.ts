import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AdmitMemberDocument, MembershipStepDocument } from '@kalaka/contract';
import { fireEvent, screen, waitFor, within } from '@testing-library/angular';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { Drafts } from '../../shell/forms/drafts';
import { Session } from '../../shell/session/session';
import { someone, testInterface } from '../../shell/testing/test-interface';
import { StepDonePage } from './step-done.page';
import { StepPage } from './step.page';

const organization = (state: string, version: number, allowed: string[]) => ({
  id: 'o1',
  version: 7,
  name: { text: 'Hangmadár', language: 'hu' },
  targetGroups: [],
  legalForm: 'INFORMAL_GROUP',
  legalStatus: 'INFORMAL',
  easyState: 'MISSING',
  allowed,
  officers: [],
  identifiers: [],
  membership: { id: 'm1', state, version, appliedOn: '2026-11-01', question: null, decision: null },
});
const network = {
  id: 'n',
  languages: ['hu', 'en'],
  today: '2026-11-22',
  policies: { decisionRule: 'SIMPLE_MAJORITY' },
};

function fakeApi(...answers: object[]) {
  let now = organization('UNDER_REVIEW', 3, ['membership.admit']);
  const sent: { version: number; idempotencyKey: string; decision: object }[] = [];
  const request = jest.fn((document: unknown, variables: { input: (typeof sent)[number] }) => {
    if (document === MembershipStepDocument) return Promise.resolve({ network, organization: now });
    if (document !== AdmitMemberDocument) return Promise.reject(new Error('not asked for here'));
    sent.push(variables.input);
    return Promise.resolve({ admitMember: answers.shift() });
  });
  return {
    client: { request, lastFailure: signal(null) },
    sent,
    becomes: (state: string, version: number, allowed: string[]) =>
      (now = organization(state, version, allowed)),
  };
}

async function open(api: ReturnType<typeof fakeApi>) {
  TestBed.configureTestingModule({
    providers: [
      testInterface('en', someone('COORD')),
      provideRouter(
        [
          { path: 'organizations/:id/membership/:verb/done', component: StepDonePage },
          { path: 'organizations/:id/membership/:verb', component: StepPage },
        ],
        withComponentInputBinding(),
      ),
      { provide: GraphqlClient, useValue: api.client },
    ],
  });
  await TestBed.inject(Session).load();
  const harness = await RouterTestingHarness.create('/organizations/o1/membership/admit');
  await screen.findByText('organizations.step.admit.lead');
  return harness;
}

const type = (label: RegExp, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
function answerAll() {
  fireEvent.click(screen.getByLabelText(/^ui.day.yesterday/));
  type(/decision.inFavour/, '9');
  type(/decision.against/, '1');
  type(/decision.abstain/, '0');
  type(/language.hu/, 'Felvették.');
}
const goOn = () => fireEvent.click(screen.getByRole('button', { name: 'organizations.step.toCheck' }));
const record = () => fireEvent.click(screen.getByRole('button', { name: 'organizations.command.admit' }));

beforeEach(() => {
  TestBed.resetTestingModule();
});

describe('recording the decision of the members', () => {
  it('names every unanswered question, in the order of the page, with focus on top', async () => {
    await open(fakeApi());
    goOn();
    const box = await screen.findByRole('group', { name: /ui.errorSummary.title/ });
    await waitFor(() => expect(document.activeElement).toBe(box));
    await waitFor(() =>
      expect(
        within(box)
          .getAllByRole('link')
          .map((link) => link.textContent?.trim()),
      ).toEqual([
        'organizations.missing.decision.date',
        'organizations.missing.decision.inFavour',
        'organizations.missing.decision.against',
        'organizations.missing.decision.abstain',
        'organizations.missing.decision.text',
      ]),
    );
  });

  it('shows everything once more before it is recorded, and sends it once', async () => {
    const api = fakeApi({ __typename: 'MembershipChanged', membership: { id: 'm1', state: 'ADMITTED' } });
    await open(api);
    answerAll();
    goOn();
    await screen.findByRole('heading', { name: 'organizations.step.check' });
    expect(TestBed.inject(Router).url).toContain('stage=check');
    expect(screen.getByText('Felvették.').getAttribute('lang')).toBe('hu');
    expect(api.sent).toEqual([]);
    record();
    record();
    await screen.findByRole('heading', { name: 'organizations.done.title' });
    expect(api.sent).toHaveLength(1);
    expect(api.sent[0]).toMatchObject({
      membershipId: 'm1',
      version: 3,
      decision: {
        date: '2026-11-21',
        rule: 'SIMPLE_MAJORITY',
        inFavour: 9,
        against: 1,
        abstain: 0,
        text: [{ language: 'hu', text: 'Felvették.' }],
      },
    });
  });

  it('keeps what was typed when somebody else was faster, and says how it stands now', async () => {
    const api = fakeApi({
      __typename: 'StaleVersionRefusal',
      code: 'STALE_VERSION',
      message: 'Somebody saved this.',
      currentVersion: 4,
    });
    await open(api);
    answerAll();
    goOn();
    await screen.findByRole('heading', { name: 'organizations.step.check' });
    api.becomes('INFO_REQUESTED', 4, []);
    record();
    expect(await screen.findByText('Somebody saved this.')).toBeTruthy();
    expect(await screen.findByText('organizations.step.notNow')).toBeTruthy();
    const draft = () => TestBed.inject(Drafts).read('membership.admit.o1');
    await waitFor(() => expect(JSON.stringify(draft()?.value)).toContain('Felvették.'), { timeout: 2_000 });
  });

  it('says so when the step is not possible for this person', async () => {
    const api = fakeApi();
    api.becomes('ACTIVE', 5, ['membership.suspend']);
    await open(api).catch(() => undefined);
    expect(await screen.findByText('organizations.step.notNow')).toBeTruthy();
  });
});
