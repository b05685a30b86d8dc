import { TypedDocumentString, type CalendarFeedPageQuery, type CalendarFeedPageQueryVariables, type MakeCalendarFeedMutation, type MakeCalendarFeedMutationVariables, type RevokeCalendarFeedMutation, type RevokeCalendarFeedMutationVariables, type FailedMailsQuery, type FailedMailsQueryVariables, type SendMailAgainMutation, type SendMailAgainMutationVariables, type NoticeSettingsQuery, type NoticeSettingsQueryVariables, type SaveNoticeSettingsMutation, type SaveNoticeSettingsMutationVariables, type PeopleListQuery, type PeopleListQueryVariables, type PersonDetailQuery, type PersonDetailQueryVariables, type CoordinationQuery, type CoordinationQueryVariables, type ErasureRequestsQuery, type ErasureRequestsQueryVariables, type OrganizationNamesQuery, type OrganizationNamesQueryVariables, type OfficeNamesQuery, type OfficeNamesQueryVariables, type AppointMandateMutation, type AppointMandateMutationVariables, type EndMandateMutation, type EndMandateMutationVariables, type ResendInvitationMutation, type ResendInvitationMutationVariables, type RevokeInvitationMutation, type RevokeInvitationMutationVariables, type DeactivatePersonMutation, type DeactivatePersonMutationVariables, type ReactivatePersonMutation, type ReactivatePersonMutationVariables, type RequestErasureMutation, type RequestErasureMutationVariables, type WithdrawErasureMutation, type WithdrawErasureMutationVariables, type ErasePersonMutation, type ErasePersonMutationVariables, type ExportPersonMutation, type ExportPersonMutationVariables, type OwnProfileQuery, type OwnProfileQueryVariables, type SaveProfileMutation, type SaveProfileMutationVariables, type OwnSessionsQuery, type OwnSessionsQueryVariables, type EndSessionMutation, type EndSessionMutationVariables, type SignOutMutation, type SignOutMutationVariables, type ActInMutation, type ActInMutationVariables, type OwnPasskeysQuery, type OwnPasskeysQueryVariables, type BeginPasskeyMutation, type BeginPasskeyMutationVariables, type AddPasskeyMutation, type AddPasskeyMutationVariables, type RenamePasskeyMutation, type RenamePasskeyMutationVariables, type RemovePasskeyMutation, type RemovePasskeyMutationVariables, type RequestSignInMutation, type RequestSignInMutationVariables, type SignInWithCodeMutation, type SignInWithCodeMutationVariables, type SignInWithLinkMutation, type SignInWithLinkMutationVariables, type PasskeyPlaceQuery, type PasskeyPlaceQueryVariables, type BeginPasskeySignInMutation, type BeginPasskeySignInMutationVariables, type SignInWithPasskeyMutation, type SignInWithPasskeyMutationVariables, type InvitationLetterQuery, type InvitationLetterQueryVariables, type AcceptInvitationMutation, type AcceptInvitationMutationVariables, type AskForInvitationMutation, type AskForInvitationMutationVariables } from './graphql.js';
export const CalendarFeedPageDocument = new TypedDocumentString(`
    query CalendarFeedPage {
  calendarFeed {
    madeAt
  }
  network {
    id
    slug
    timeZone
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedPageQuery, CalendarFeedPageQueryVariables>;
export const MakeCalendarFeedDocument = new TypedDocumentString(`
    mutation MakeCalendarFeed {
  makeCalendarFeed {
    __typename
    ... on CalendarFeedMade {
      address
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
}`) as unknown as TypedDocumentString<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed {
  revokeCalendarFeed {
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
}`) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
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
export const NoticeSettingsDocument = new TypedDocumentString(`
    query NoticeSettings {
  noticeSettings {
    ...NoticeFacts
  }
}
    fragment NoticeFacts on NoticeSettings {
  choices {
    subject
    level
  }
  quietFrom
  quietTo
}`) as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const SaveNoticeSettingsDocument = new TypedDocumentString(`
    mutation SaveNoticeSettings($input: SaveNoticeSettingsInput!) {
  saveNoticeSettings(input: $input) {
    __typename
    ... on NoticeSettingsSaved {
      settings {
        ...NoticeFacts
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
fragment NoticeFacts on NoticeSettings {
  choices {
    subject
    level
  }
  quietFrom
  quietTo
}`) as unknown as TypedDocumentString<SaveNoticeSettingsMutation, SaveNoticeSettingsMutationVariables>;
export const PeopleListDocument = new TypedDocumentString(`
    query PeopleList($first: Int!, $after: String, $search: String, $organizationId: UUID, $role: Role, $state: PersonState) {
  people(
    first: $first
    after: $after
    search: $search
    organizationId: $organizationId
    role: $role
    state: $state
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        email
        state
        mandates {
          ...MandateFacts
        }
      }
    }
  }
}
    fragment MandateFacts on Mandate {
  id
  role
  title {
    text
    language
  }
  from
  to
  current
  version
  organization {
    id
    name {
      text
      language
    }
  }
  office {
    id
    name {
      text
      language
    }
    municipality {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<PeopleListQuery, PeopleListQueryVariables>;
export const PersonDetailDocument = new TypedDocumentString(`
    query PersonDetail($id: UUID!) {
  person(id: $id) {
    ...PersonFacts
  }
}
    fragment MandateFacts on Mandate {
  id
  role
  title {
    text
    language
  }
  from
  to
  current
  version
  organization {
    id
    name {
      text
      language
    }
  }
  office {
    id
    name {
      text
      language
    }
    municipality {
      text
      language
    }
  }
}
fragment PersonFacts on Person {
  id
  name
  email
  state
  erased
  erasureRequestedAt
  version
  invitation {
    id
    state
    sentAt
    expiresAt
    sendings
    version
  }
  mandates {
    ...MandateFacts
  }
}`) as unknown as TypedDocumentString<PersonDetailQuery, PersonDetailQueryVariables>;
export const CoordinationDocument = new TypedDocumentString(`
    query Coordination {
  coordination {
    id
    name
    email
  }
}
    `) as unknown as TypedDocumentString<CoordinationQuery, CoordinationQueryVariables>;
export const ErasureRequestsDocument = new TypedDocumentString(`
    query ErasureRequests {
  erasureRequests {
    requestedAt
    person {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ErasureRequestsQuery, ErasureRequestsQueryVariables>;
export const OrganizationNamesDocument = new TypedDocumentString(`
    query OrganizationNames($first: Int!, $after: String) {
  organizations(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name {
          text
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationNamesQuery, OrganizationNamesQueryVariables>;
export const OfficeNamesDocument = new TypedDocumentString(`
    query OfficeNames {
  network {
    id
    today
    municipalities {
      id
      name {
        text
        language
      }
      offices {
        id
        name {
          text
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeNamesQuery, OfficeNamesQueryVariables>;
export const AppointMandateDocument = new TypedDocumentString(`
    mutation AppointMandate($input: AppointMandateInput!) {
  appointMandate(input: $input) {
    __typename
    ... on MandateAppointed {
      mandate {
        id
        person {
          id
          name
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
}`) as unknown as TypedDocumentString<AppointMandateMutation, AppointMandateMutationVariables>;
export const EndMandateDocument = new TypedDocumentString(`
    mutation EndMandate($input: EndMandateInput!) {
  endMandate(input: $input) {
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
}`) as unknown as TypedDocumentString<EndMandateMutation, EndMandateMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: ResendInvitationInput!) {
  resendInvitation(input: $input) {
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
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
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
}`) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const DeactivatePersonDocument = new TypedDocumentString(`
    mutation DeactivatePerson($input: DeactivatePersonInput!) {
  deactivatePerson(input: $input) {
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
}`) as unknown as TypedDocumentString<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ReactivatePersonDocument = new TypedDocumentString(`
    mutation ReactivatePerson($input: ReactivatePersonInput!) {
  reactivatePerson(input: $input) {
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
}`) as unknown as TypedDocumentString<ReactivatePersonMutation, ReactivatePersonMutationVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure($input: RequestErasureInput!) {
  requestErasure(input: $input) {
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
}`) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const WithdrawErasureDocument = new TypedDocumentString(`
    mutation WithdrawErasure($input: WithdrawErasureInput!) {
  withdrawErasure(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawErasureMutation, WithdrawErasureMutationVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($input: ErasePersonInput!) {
  erasePerson(input: $input) {
    __typename
    ... on PersonErased {
      person {
        id
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
}`) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const ExportPersonDocument = new TypedDocumentString(`
    mutation ExportPerson($input: ExportPersonInput!) {
  exportPerson(input: $input) {
    __typename
    ... on PersonExported {
      fileName
      content
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
}`) as unknown as TypedDocumentString<ExportPersonMutation, ExportPersonMutationVariables>;
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
