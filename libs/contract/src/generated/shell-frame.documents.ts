import { TypedDocumentString, type FindOrganizationsQuery, type FindOrganizationsQueryVariables } from './graphql.js';
export const FindOrganizationsDocument = new TypedDocumentString(`
    query FindOrganizations($search: String!) {
  organizations(first: 6, filter: {search: $search}, sort: RELEVANCE) {
    edges {
      node {
        id
        name {
          text
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindOrganizationsQuery, FindOrganizationsQueryVariables>;
