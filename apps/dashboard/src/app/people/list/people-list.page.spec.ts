import { ActivatedRoute } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/angular';
import { of } from 'rxjs';
import { testInterface } from '../../shell/testing/test-interface';
import { fakeClient, settle } from '../testing';
import { PeopleListPage } from './people-list.page';
import { peopleParams, readPeopleView } from './people-view';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

const person = (name: string, role: string, to: string | null = null, current = true) => ({
  node: {
    id: name,
    name,
    email: null,
    state: 'ACTIVE',
    invitation: null,
    mandates: [
      {
        id: `${name} ${role}`,
        role,
        title: null,
        from: '2026-01-01',
        to,
        current,
        version: 1,
        organization: null,
        office: null,
      },
    ],
  },
});

/** Two pages of people, and nobody who audits. */
const pages = (variables: Record<string, unknown>) => ({
  people:
    variables['role'] === 'AUD'
      ? { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] }
      : variables['after']
        ? {
            pageInfo: { hasNextPage: false, endCursor: null },
            edges: [person('Dora', 'ED'), person('Evan', 'ED', '2026-02-01', false)],
          }
        : {
            pageInfo: { hasNextPage: true, endCursor: 'one' },
            edges: [person('Anna', 'AO'), person('Ben', 'ED')],
          },
});
const names = () => ({ organizations: { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] } });

async function show(queryParams: Record<string, string>) {
  const { provider, asked } = fakeClient({
    PeopleList: pages,
    OrganizationNames: names,
    Coordination: () => ({ coordination: [] }),
  });
  const route = { provide: ActivatedRoute, useValue: { queryParams: of(queryParams), snapshot: {} } };
  const { fixture } = await render(PeopleListPage, { providers: [testInterface(), provider, route] });
  await settle(fixture);
  const shown = screen.queryAllByRole('rowheader').map((cell) => cell.textContent?.trim());
  return { asked: asked.filter(({ operation }) => operation === 'PeopleList'), shown };
}

describe('the list of people', () => {
  it('shows a page, and the way to the next', async () => {
    const { asked, shown } = await show({});
    expect(shown).toEqual(['Anna', 'Ben']);
    expect(asked.length).toBe(1);
    expect(screen.getByText('ui.pager.next')).toBeTruthy();
  });

  it('asks the API for a role, so that a page is a page', async () => {
    const { asked } = await show({ role: 'ED' });
    expect(asked[0]?.variables).toMatchObject({ role: 'ED', after: null });
    expect(asked.length).toBe(1);
  });

  it('says that nobody matches, and how to see everybody again', async () => {
    await show({ role: 'AUD' });
    expect(screen.getByText('people.list.filtered')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'people.list.clear' })).toBeTruthy();
  });

  it('asks for a name and an organization as the address says', async () => {
    const { asked } = await show({ q: ' kov ', organization: ID });
    expect(asked[0]?.variables).toMatchObject({ search: 'kov', organizationId: ID, after: null });
  });
});

describe('the address of the list', () => {
  it('comes back the same, and leaves out what means nothing', () => {
    const view = readPeopleView({ q: 'anna', organization: ID, role: 'ED' });
    expect(peopleParams(view)).toEqual({ q: 'anna', organization: ID, role: 'ED', state: null, after: null });
    expect(readPeopleView({ organization: '1', role: 'KING' })).toEqual({
      search: '',
      organization: '',
      role: '',
      state: '',
      after: '',
    });
  });
});
