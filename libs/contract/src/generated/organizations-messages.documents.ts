import { TypedDocumentString, type SendMessageMutation, type SendMessageMutationVariables, type RecallMessageMutation, type RecallMessageMutationVariables } from './graphql.js';
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on MessageQueued {
      id
      people
      goesOutAt
      unreached {
        id
        name {
          text
          language
        }
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
}`) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const RecallMessageDocument = new TypedDocumentString(`
    mutation RecallMessage($input: RecallMessageInput!) {
  recallMessage(input: $input) {
    __typename
    ... on MessageRecalled {
      id
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
}`) as unknown as TypedDocumentString<RecallMessageMutation, RecallMessageMutationVariables>;
