import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ExpertiseInUseDocument, OrganizationListDocument } from '@kalaka/contract';
import { fireEvent, screen, waitFor } from '@testing-library/angular';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { Session } from '../../shell/session/session';
import { someone, testInterface } from '../../shell/testing/test-interface';
import { OrganizationListPage } from './organization-list.page';

const row = (id: string) => ({
  node: {
    id,
    name: { text: `Egyesület ${id}`, language: 'hu' },
    targetGroups: ['DEAF', 'PARENTS'],
    legalForm: 'ASSOCIATION',
    foundIn: [],
    membership: { id: `m${id}`, state: 'ACTIVE', from: '2024-10-02', appliedOn: '2024-09-01' },
  },
});

type Asked = { first: number; after: string | null; filter: object; sort: string };

/** `pages`: what each cursor leads to; '' = the first page. */
function fakeApi(pages: Record<string, { ids: string[]; endCursor?: string }>) {
  const asked: Asked[] = [];
  const request = jest.fn((document: unknown, variables: Asked) => {
    if (document === ExpertiseInUseDocument) return Promise.resolve({ expertise: ['Jelnyelv'] });
    if (document !== OrganizationListDocument) {
      const totalCount = 1;
      const views = ['all', 'attention', 'applications', 'active', 'cannotSign', 'listed'];
      return Promise.resolve(Object.fromEntries(views.map((view) => [view, { totalCount }])));
    }
    asked.push(variables);
    const page = pages[variables.after ?? ''] ?? { ids: [] };
    const pageInfo = { hasNextPage: page.endCursor !== undefined, endCursor: page.endCursor ?? null };
    return Promise.resolve({
      organizations: { totalCount: page.ids.length, pageInfo, edges: page.ids.map(row) },
    });
  });
  return { client: { request, lastFailure: signal(null) }, asked };
}

async function open(
  api: ReturnType<typeof fakeApi>,
  url = '/organizations',
  role: 'COORD' | 'VIEW' = 'COORD',
) {
  TestBed.configureTestingModule({
    providers: [
      testInterface('en', someone(role)),
      provideRouter(
        [
          { path: 'organizations', component: OrganizationListPage },
          { path: '**', children: [] },
        ],
        withComponentInputBinding(),
      ),
      { provide: GraphqlClient, useValue: api.client },
    ],
  });
  await TestBed.inject(Session).load();
  await RouterTestingHarness.create(url);
}
const url = () => TestBed.inject(Router).url;

beforeEach(() => {
  TestBed.resetTestingModule();
});

describe('the list of organizations', () => {
  it('is a table with a caption that counts, and names in their own language', async () => {
    await open(fakeApi({ '': { ids: ['1', '2'] } }));
    const table = await screen.findByRole('table', { name: 'organizations.list.caption.byName 2' });
    expect(table.querySelectorAll('tbody th[scope=row]')).toHaveLength(2);
    expect(screen.getByText('Egyesület 1').getAttribute('lang')).toBe('hu');
  });

  it('asks nothing while somebody chooses, and puts everything into the address when it is sent', async () => {
    const api = fakeApi({ '': { ids: ['1'] } });
    await open(api);
    await screen.findByRole('table');
    fireEvent.input(screen.getByLabelText(/organizations.list.search$/), { target: { value: 'jelnyelv' } });
    fireEvent.click(screen.getByLabelText('organizations.targetGroup.DEAF'));
    expect(api.asked).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'organizations.list.find' }));
    await waitFor(() => expect(url()).toBe('/organizations?q=jelnyelv&group=DEAF'));
    await waitFor(() => expect(api.asked).toHaveLength(2));
    expect(api.asked[1]).toMatchObject({
      filter: { search: 'jelnyelv', targetGroups: ['DEAF'] },
      sort: 'RELEVANCE',
    });
  });

  it('takes one filter away with its chip', async () => {
    await open(fakeApi({ '': { ids: ['1'] } }), '/organizations?q=kör&group=DEAF');
    const chip = await screen.findByRole('button', { name: /removeFilter.*targetGroup.DEAF/ });
    fireEvent.click(chip);
    await waitFor(() => expect(decodeURI(url())).toBe('/organizations?q=kör'));
  });

  it('goes on and back by cursor, and the address says where', async () => {
    const api = fakeApi({ '': { ids: ['1'], endCursor: 'c1' }, c1: { ids: ['2'] } });
    await open(api);
    fireEvent.click(await screen.findByRole('link', { name: /ui.pager.next/ }));
    await screen.findByText('Egyesület 2');
    expect(url()).toBe('/organizations?after=c1');
    fireEvent.click(screen.getByRole('link', { name: /ui.pager.previous/ }));
    await screen.findByText('Egyesület 1');
    expect(url()).toBe('/organizations');
  });

  it('says that nothing matches where filters are set, and that nothing is here yet where none are', async () => {
    await open(fakeApi({}), '/organizations?q=zzz');
    expect(await screen.findByText('organizations.list.empty.filtered')).toBeTruthy();
    TestBed.resetTestingModule();
    await open(fakeApi({}), '/organizations?view=applications');
    expect(await screen.findByText('organizations.list.empty.applications')).toBeTruthy();
  });

  it('does not ask for what a view rules out', async () => {
    const api = fakeApi({ '': { ids: ['1'] } });
    await open(api, '/organizations?view=active&state=APPLIED');
    expect(await screen.findByText('organizations.list.empty.filtered')).toBeTruthy();
    expect(api.asked).toEqual([]);
  });

  it('takes the ticked ones away as tables', async () => {
    await open(fakeApi({ '': { ids: ['1', '2'] } }));
    fireEvent.click((await screen.findAllByRole('checkbox', { name: /list.pick/ }))[1] as HTMLElement);
    const link = await screen.findByRole('link', { name: 'organizations.list.takeAway' });
    const address = new URL(link.getAttribute('href') ?? '', 'http://hub.example');
    expect(address.pathname).toBe('/export/organizations.zip');
    expect(JSON.parse(address.searchParams.get('filter') ?? '')).toEqual({ ids: ['2'] });
  });

  it('shows what waits for the coordination to the coordinator alone', async () => {
    const api = fakeApi({ '': { ids: ['1'] } });
    await open(api, '/organizations?view=attention');
    await screen.findByRole('table');
    expect(api.asked[0]).toMatchObject({ filter: { needsAttention: true } });
    TestBed.resetTestingModule();
    const other = fakeApi({ '': { ids: ['1'] } });
    await open(other, '/organizations?view=attention', 'VIEW');
    await screen.findByRole('table');
    expect(other.asked[0]?.filter).toEqual({});
    expect(screen.queryByRole('link', { name: /view.attention/ })).toBeNull();
  });

  it('lets only the coordinator add one', async () => {
    await open(fakeApi({ '': { ids: ['1'] } }), '/organizations', 'VIEW');
    await screen.findByRole('table');
    expect(screen.queryByRole('link', { name: 'organizations.list.add' })).toBeNull();
    TestBed.resetTestingModule();
    await open(fakeApi({ '': { ids: ['1'] } }));
    expect(await screen.findByRole('link', { name: 'organizations.list.add' })).toBeTruthy();
  });
});
