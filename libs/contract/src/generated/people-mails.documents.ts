import { TypedDocumentString, type FailedMailsQuery, type FailedMailsQueryVariables, type SendMailAgainMutation, type SendMailAgainMutationVariables } from './graphql.js';
export const FailedMailsDocument = new TypedDocumentString(`
    query FailedMails {
  network {
    id
    timeZone
  }
  failedMails {
    ...FailedMailFacts
  }
}
    fragment FailedMailFacts on FailedMail {
  id
  kind
  to
  person {
    id
    name
  }
  failedAt
  failure
}`) as unknown as TypedDocumentString<FailedMailsQuery, FailedMailsQueryVariables>;
export const SendMailAgainDocument = new TypedDocumentString(`
    mutation SendMailAgain($input: SendMailAgainInput!) {
  sendMailAgain(input: $input) {
    __typename
    ... on MailTried {
      failedMails {
        ...FailedMailFacts
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
}
fragment FailedMailFacts on FailedMail {
  id
  kind
  to
  person {
    id
    name
  }
  failedAt
  failure
}`) as unknown as TypedDocumentString<SendMailAgainMutation, SendMailAgainMutationVariables>;
