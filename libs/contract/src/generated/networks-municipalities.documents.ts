import { TypedDocumentString, type SaveMunicipalityMutation, type SaveMunicipalityMutationVariables, type RemoveMunicipalityMutation, type RemoveMunicipalityMutationVariables, type SaveOfficeMutation, type SaveOfficeMutationVariables, type RemoveOfficeMutation, type RemoveOfficeMutationVariables } from './graphql.js';
export const SaveMunicipalityDocument = new TypedDocumentString(`
    mutation SaveMunicipality($input: SaveMunicipalityInput!) {
  saveMunicipality(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<SaveMunicipalityMutation, SaveMunicipalityMutationVariables>;
export const RemoveMunicipalityDocument = new TypedDocumentString(`
    mutation RemoveMunicipality($input: RemoveMunicipalityInput!) {
  removeMunicipality(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<RemoveMunicipalityMutation, RemoveMunicipalityMutationVariables>;
export const SaveOfficeDocument = new TypedDocumentString(`
    mutation SaveOffice($input: SaveOfficeInput!) {
  saveOffice(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<SaveOfficeMutation, SaveOfficeMutationVariables>;
export const RemoveOfficeDocument = new TypedDocumentString(`
    mutation RemoveOffice($input: RemoveOfficeInput!) {
  removeOffice(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<RemoveOfficeMutation, RemoveOfficeMutationVariables>;
