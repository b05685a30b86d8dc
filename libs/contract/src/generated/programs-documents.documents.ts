import { TypedDocumentString, type AttachProgramDocumentMutation, type AttachProgramDocumentMutationVariables, type RemoveProgramDocumentMutation, type RemoveProgramDocumentMutationVariables } from './graphql.js';
export const AttachProgramDocumentDocument = new TypedDocumentString(`
    mutation AttachProgramDocument($input: AttachProgramDocumentInput!) {
  attachProgramDocument(input: $input) {
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
}`) as unknown as TypedDocumentString<AttachProgramDocumentMutation, AttachProgramDocumentMutationVariables>;
export const RemoveProgramDocumentDocument = new TypedDocumentString(`
    mutation RemoveProgramDocument($input: RemoveProgramDocumentInput!) {
  removeProgramDocument(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveProgramDocumentMutation, RemoveProgramDocumentMutationVariables>;
