import { TypedDocumentString, type MergeCandidatesQuery, type MergeCandidatesQueryVariables, type MergePairQuery, type MergePairQueryVariables, type MergeKeptQuery, type MergeKeptQueryVariables, type MergeOrganizationsMutation, type MergeOrganizationsMutationVariables } from './graphql.js';
export const MergeCandidatesDocument = new TypedDocumentString(`
    query MergeCandidates($search: String!) {
  organizations(first: 10, filter: {search: $search}) {
    edges {
      node {
        id
        name {
          text
          language
        }
        alternateNames
        membership {
          state
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeCandidatesQuery, MergeCandidatesQueryVariables>;
export const MergePairDocument = new TypedDocumentString(`
    query MergePair($id: UUID!, $other: UUID!) {
  kept: organization(id: $id) {
    ...MergeSide
  }
  gone: organization(id: $other) {
    ...MergeSide
  }
}
    fragment MergeSide on Organization {
  id
  version
  name {
    text
    language
  }
  description {
    text
  }
  sourceLegalForm
  foundedOn
  website
  email
  phones {
    number
  }
  languages
}`) as unknown as TypedDocumentString<MergePairQuery, MergePairQueryVariables>;
export const MergeKeptDocument = new TypedDocumentString(`
    query MergeKept($id: UUID!) {
  organization(id: $id) {
    id
    name {
      text
      language
    }
  }
}
    `) as unknown as TypedDocumentString<MergeKeptQuery, MergeKeptQueryVariables>;
export const MergeOrganizationsDocument = new TypedDocumentString(`
    mutation MergeOrganizations($input: MergeOrganizationsInput!) {
  mergeOrganizations(input: $input) {
    __typename
    ... on OrganizationEdited {
      organization {
        id
      }
    }
    ... on Refusal {
      code
      message
      ... on FieldRefusal {
        field
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeOrganizationsMutation, MergeOrganizationsMutationVariables>;
