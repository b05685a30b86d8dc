import { TypedDocumentString, type OwnProfileQuery, type OwnProfileQueryVariables, type SaveProfileMutation, type SaveProfileMutationVariables, type OwnSessionsQuery, type OwnSessionsQueryVariables, type EndSessionMutation, type EndSessionMutationVariables, type SignOutMutation, type SignOutMutationVariables, type ActInMutation, type ActInMutationVariables, type OwnPasskeysQuery, type OwnPasskeysQueryVariables, type BeginPasskeyMutation, type BeginPasskeyMutationVariables, type AddPasskeyMutation, type AddPasskeyMutationVariables, type RenamePasskeyMutation, type RenamePasskeyMutationVariables, type RemovePasskeyMutation, type RemovePasskeyMutationVariables } from './graphql.js';
export const OwnProfileDocument = new TypedDocumentString(`
    query OwnProfile {
  viewer {
    account {
      ...OwnAccount
    }
  }
}
    fragment OwnAccount on Account {
  id
  givenName
  familyName
  prefix
  name
  email
  languages
  version
}`) as unknown as TypedDocumentString<OwnProfileQuery, OwnProfileQueryVariables>;
export const SaveProfileDocument = new TypedDocumentString(`
    mutation SaveProfile($input: SaveProfileInput!) {
  saveProfile(input: $input) {
    __typename
    ... on ProfileSaved {
      account {
        ...OwnAccount
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
fragment OwnAccount on Account {
  id
  givenName
  familyName
  prefix
  name
  email
  languages
  version
}`) as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const OwnSessionsDocument = new TypedDocumentString(`
    query OwnSessions {
  sessions {
    id
    current
    device
    sharedDevice
    createdAt
    lastSeenAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
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
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
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
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ActInDocument = new TypedDocumentString(`
    mutation ActIn($input: ActInInput!) {
  actIn(input: $input) {
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
}`) as unknown as TypedDocumentString<ActInMutation, ActInMutationVariables>;
export const OwnPasskeysDocument = new TypedDocumentString(`
    query OwnPasskeys {
  passkeys {
    ...PasskeyParts
  }
  viewer {
    passkeysAt
  }
}
    fragment PasskeyParts on Passkey {
  id
  name
  synced
  createdAt
  lastUsedAt
}`) as unknown as TypedDocumentString<OwnPasskeysQuery, OwnPasskeysQueryVariables>;
export const BeginPasskeyDocument = new TypedDocumentString(`
    mutation BeginPasskey {
  beginPasskey(input: {}) {
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
}`) as unknown as TypedDocumentString<BeginPasskeyMutation, BeginPasskeyMutationVariables>;
export const AddPasskeyDocument = new TypedDocumentString(`
    mutation AddPasskey($input: AddPasskeyInput!) {
  addPasskey(input: $input) {
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
}`) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($input: RenamePasskeyInput!) {
  renamePasskey(input: $input) {
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
}`) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input) {
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
}`) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
