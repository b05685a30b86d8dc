import { TypedDocumentString, type RecordContributionMutation, type RecordContributionMutationVariables } from './graphql.js';
export const RecordContributionDocument = new TypedDocumentString(`
    mutation RecordContribution($input: RecordContributionInput!) {
  recordContribution(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordContributionMutation, RecordContributionMutationVariables>;
