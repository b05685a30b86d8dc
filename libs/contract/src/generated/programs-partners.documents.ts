import { TypedDocumentString, type ActiveMembersQuery, type ActiveMembersQueryVariables, type AddProgramPartnerMutation, type AddProgramPartnerMutationVariables, type EndProgramPartnerMutation, type EndProgramPartnerMutationVariables } from './graphql.js';
export const ActiveMembersDocument = new TypedDocumentString(`
    query ActiveMembers($first: Int!, $after: String) {
  organizations(
    first: $first
    after: $after
    filter: {membershipStates: [ACTIVE]}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
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
    `) as unknown as TypedDocumentString<ActiveMembersQuery, ActiveMembersQueryVariables>;
export const AddProgramPartnerDocument = new TypedDocumentString(`
    mutation AddProgramPartner($input: AddProgramPartnerInput!) {
  addProgramPartner(input: $input) {
    ...ProgramOutcome
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  message
  ... on FieldRefusal {
    field
  }
  ... on StaleVersionRefusal {
    currentVersion
  }
  ... on StateRefusal {
    currentState
  }
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<AddProgramPartnerMutation, AddProgramPartnerMutationVariables>;
export const EndProgramPartnerDocument = new TypedDocumentString(`
    mutation EndProgramPartner($input: EndProgramPartnerInput!) {
  endProgramPartner(input: $input) {
    ...ProgramOutcome
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  message
  ... on FieldRefusal {
    field
  }
  ... on StaleVersionRefusal {
    currentVersion
  }
  ... on StateRefusal {
    currentState
  }
}
fragment ProgramOutcome on ProgramChanged {
  program {
    id
  }
}`) as unknown as TypedDocumentString<EndProgramPartnerMutation, EndProgramPartnerMutationVariables>;
