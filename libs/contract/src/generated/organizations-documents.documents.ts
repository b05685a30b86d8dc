import { TypedDocumentString, type OrganizationPapersQuery, type OrganizationPapersQueryVariables, type AddDocumentMutation, type AddDocumentMutationVariables, type CheckDocumentMutation, type CheckDocumentMutationVariables, type ReturnDocumentMutation, type ReturnDocumentMutationVariables } from './graphql.js';
export const OrganizationPapersDocument = new TypedDocumentString(`
    query OrganizationPapers($id: UUID!) {
  network {
    id
    today
    policies {
      contractDocuments
      suspendingDocuments
    }
  }
  organization(id: $id) {
    id
    allowed
    name {
      text
      language
    }
    missingDocuments
    documents {
      ...PaperFacts
    }
  }
}
    fragment PaperFacts on OrganizationDocument {
  id
  kind
  from
  to
  state
  enteredBy
  enteredOn
  checkedBy
  checkedOn
  returnedOn
  returnReason
  checkable
  file {
    id
    name
    bytes
    url
  }
}`) as unknown as TypedDocumentString<OrganizationPapersQuery, OrganizationPapersQueryVariables>;
export const AddDocumentDocument = new TypedDocumentString(`
    mutation AddDocument($input: AddDocumentInput!) {
  addDocument(input: $input) {
    ... on OrganizationEdited {
      organization {
        id
        version
      }
    }
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
}`) as unknown as TypedDocumentString<AddDocumentMutation, AddDocumentMutationVariables>;
export const CheckDocumentDocument = new TypedDocumentString(`
    mutation CheckDocument($input: CheckDocumentInput!) {
  checkDocument(input: $input) {
    ... on OrganizationEdited {
      organization {
        id
        version
      }
    }
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
}`) as unknown as TypedDocumentString<CheckDocumentMutation, CheckDocumentMutationVariables>;
export const ReturnDocumentDocument = new TypedDocumentString(`
    mutation ReturnDocument($input: ReturnDocumentInput!) {
  returnDocument(input: $input) {
    ... on OrganizationEdited {
      organization {
        id
        version
      }
    }
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
}`) as unknown as TypedDocumentString<ReturnDocumentMutation, ReturnDocumentMutationVariables>;
