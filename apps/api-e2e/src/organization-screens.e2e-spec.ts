import { beforeAll, describe, expect, it } from '@jest/globals';
import { HubClient } from '@kalaka/testing';
import { url } from './setup/targets.js';

/** The list and the first screens of the demo network, as clients ask for them. */
let coordinator: HubClient;
let editor: HubClient;
beforeAll(async () => {
  coordinator = await HubClient.as(url(), 'coordinator', 'hu');
  editor = await HubClient.as(url(), 'editor', 'hu');
});

describe('the list', () => {
  const LIST = `query L($after: String, $filter: OrganizationFilter, $sort: OrganizationSort) {
    organizations(first: 5, after: $after, filter: $filter, sort: $sort) { totalCount pageInfo { hasNextPage endCursor }
      edges { node { id name { text language } membership { state } } } } }`;
  interface List {
    organizations: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: { node: { id: string; name: { text: string; language: string } } }[];
    };
  }
  const list = async (client: HubClient, variables: object = {}) =>
    (await client.data<List, object>(LIST, variables)).organizations;

  it('goes from page to page without losing anybody', async () => {
    const seen = new Set<string>();
    let after: string | null = null;
    let total: number;
    do {
      const page: List['organizations'] = await list(coordinator, { after });
      for (const { node } of page.edges) seen.add(node.id);
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBe(total);
  });

  it('finds what is meant, and hides applicants from the city', async () => {
    const found = await list(coordinator, { filter: { search: 'tapinthato vároz' }, sort: 'RELEVANCE' });
    expect(found.edges[0]?.node.name.text).toContain('Tapintható Város');
    const official = await HubClient.as(url(), 'official');
    expect((await list(official, { filter: { search: 'hangmadár' } })).totalCount).toBe(0);
    expect((await list(coordinator, { filter: { search: 'hangmadár' } })).totalCount).toBe(1);
  });
});

describe('first screens', () => {
  it('the coordinator sees what waits', async () => {
    const { desk } = await coordinator.data<
      { desk: { due: { kind: string; organization: { id: string } }[] } },
      object
    >(
      '{ desk { due { kind since state organization { id name { text } } } unofficered { id } recent { event subjectName { text } } } }',
    );
    expect(desk.due.map(({ kind }) => kind)).toContain('APPLICATION_IN_REVIEW');
  });

  it('everybody else sees the own organization, office and questions', async () => {
    const HOME =
      '{ home { organization { name { text } services { name { text } } } office { name { text } } openQuestions { question } recent { event } } }';
    const ofEditor = (await editor.data<{ home: { organization: object; office: null } }, object>(HOME)).home;
    expect(ofEditor).toMatchObject({ organization: { name: {} }, office: null });
    const official = await HubClient.as(url(), 'official');
    const ofOfficial = (await official.data<{ home: { organization: null; office: object } }, object>(HOME))
      .home;
    expect(ofOfficial).toMatchObject({ organization: null, office: { name: {} } });
  });
});
