import { TypedDocumentString, type RequestSignInMutation, type RequestSignInMutationVariables, type SignInWithCodeMutation, type SignInWithCodeMutationVariables, type SignInWithLinkMutation, type SignInWithLinkMutationVariables, type PasskeyPlaceQuery, type PasskeyPlaceQueryVariables, type BeginPasskeySignInMutation, type BeginPasskeySignInMutationVariables, type SignInWithPasskeyMutation, type SignInWithPasskeyMutationVariables, type InvitationLetterQuery, type InvitationLetterQueryVariables, type AcceptInvitationMutation, type AcceptInvitationMutationVariables, type AskForInvitationMutation, type AskForInvitationMutationVariables } from './graphql.js';
export const RequestSignInDocument = new TypedDocumentString(`
    mutation RequestSignIn($input: RequestSignInInput!) {
  requestSignIn(input: $input) {
    __typename
    ... on SignInRequested {
      attemptId
      expiresAt
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
}`) as unknown as TypedDocumentString<RequestSignInMutation, RequestSignInMutationVariables>;
export const SignInWithCodeDocument = new TypedDocumentString(`
    mutation SignInWithCode($input: SignInWithCodeInput!) {
  signInWithCode(input: $input) {
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
}`) as unknown as TypedDocumentString<SignInWithCodeMutation, SignInWithCodeMutationVariables>;
export const SignInWithLinkDocument = new TypedDocumentString(`
    mutation SignInWithLink($input: SignInWithLinkInput!) {
  signInWithLink(input: $input) {
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
}`) as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const PasskeyPlaceDocument = new TypedDocumentString(`
    query PasskeyPlace {
  viewer {
    passkeysAt
  }
}
    `) as unknown as TypedDocumentString<PasskeyPlaceQuery, PasskeyPlaceQueryVariables>;
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn(input: {}) {
    __typename
    ... on PasskeyAskedFor {
      challengeId
      optionsJson
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
}`) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
  signInWithPasskey(input: $input) {
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
}`) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const InvitationLetterDocument = new TypedDocumentString(`
    query InvitationLetter($token: String!) {
  invitationLetter(token: $token) {
    state
    email
    expiresAt
    network {
      text
      language
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationLetterQuery, InvitationLetterQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
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
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const AskForInvitationDocument = new TypedDocumentString(`
    mutation AskForInvitation($input: AskForInvitationInput!) {
  askForInvitation(input: $input) {
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
}`) as unknown as TypedDocumentString<AskForInvitationMutation, AskForInvitationMutationVariables>;
