import { TypedDocumentString, type ProgramActivityTypesQuery, type ProgramActivityTypesQueryVariables, type RecordIndicatorMutation, type RecordIndicatorMutationVariables, type RecordIndicatorPeriodMutation, type RecordIndicatorPeriodMutationVariables } from './graphql.js';
export const ProgramActivityTypesDocument = new TypedDocumentString(`
    query ProgramActivityTypes {
  logSheet {
    types {
      code
      name {
        text
        language
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramActivityTypesQuery, ProgramActivityTypesQueryVariables>;
export const RecordIndicatorDocument = new TypedDocumentString(`
    mutation RecordIndicator($input: RecordIndicatorInput!) {
  recordIndicator(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordIndicatorMutation, RecordIndicatorMutationVariables>;
export const RecordIndicatorPeriodDocument = new TypedDocumentString(`
    mutation RecordIndicatorPeriod($input: RecordIndicatorPeriodInput!) {
  recordIndicatorPeriod(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordIndicatorPeriodMutation, RecordIndicatorPeriodMutationVariables>;
