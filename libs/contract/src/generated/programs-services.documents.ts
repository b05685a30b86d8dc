import { TypedDocumentString, type PartnerServicesQuery, type PartnerServicesQueryVariables, type AddProgramServiceMutation, type AddProgramServiceMutationVariables, type RemoveProgramServiceMutation, type RemoveProgramServiceMutationVariables } from './graphql.js';
export const PartnerServicesDocument = new TypedDocumentString(`
    query PartnerServices($ids: [UUID!]) {
  organizations(first: 100, filter: {ids: $ids}) {
    edges {
      node {
        id
        name {
          text
          language
        }
        services {
          id
          name {
            text
            language
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerServicesQuery, PartnerServicesQueryVariables>;
export const AddProgramServiceDocument = new TypedDocumentString(`
    mutation AddProgramService($input: AddProgramServiceInput!) {
  addProgramService(input: $input) {
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
}`) as unknown as TypedDocumentString<AddProgramServiceMutation, AddProgramServiceMutationVariables>;
export const RemoveProgramServiceDocument = new TypedDocumentString(`
    mutation RemoveProgramService($input: RemoveProgramServiceInput!) {
  removeProgramService(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveProgramServiceMutation, RemoveProgramServiceMutationVariables>;
