import { TypedDocumentString, type MembershipStepQuery, type MembershipStepQueryVariables, type FoundMemberMutation, type FoundMemberMutationVariables, type ApplyForMembershipMutation, type ApplyForMembershipMutationVariables, type WithdrawApplicationMutation, type WithdrawApplicationMutationVariables, type ReviewApplicationMutation, type ReviewApplicationMutationVariables, type RequestApplicationInfoMutation, type RequestApplicationInfoMutationVariables, type AnswerApplicationInfoMutation, type AnswerApplicationInfoMutationVariables, type AdmitMemberMutation, type AdmitMemberMutationVariables, type RejectApplicationMutation, type RejectApplicationMutationVariables, type StartMembershipMutation, type StartMembershipMutationVariables, type SuspendMemberMutation, type SuspendMemberMutationVariables, type ResumeMemberMutation, type ResumeMemberMutationVariables, type ExcludeMemberMutation, type ExcludeMemberMutationVariables, type LeaveNetworkMutation, type LeaveNetworkMutationVariables } from './graphql.js';
export const MembershipStepDocument = new TypedDocumentString(`
    query MembershipStep($id: UUID!) {
  network {
    id
    languages
    today
    policies {
      decisionRule
    }
  }
  organization(id: $id) {
    ...OrganizationHead
  }
}
    fragment OrganizationRow on Organization {
  id
  name {
    text
    language
  }
  targetGroups
  legalForm
  legalStatus
  sourceLegalForm
  canContractWithCity
  membership {
    id
    state
    appliedOn
    from
    to
  }
  version
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}
fragment OrganizationHead on Organization {
  ...OrganizationRow
  legalPerson
  foundedOn
  publicBenefitFrom
  description {
    text
    language
  }
  easyState
  allowed
  missingDocuments
  registrationFile {
    name
    url
  }
  documents {
    id
    kind
    to
    state
    checkable
  }
  officers {
    id
    name
  }
  membership {
    ...MembershipFacts
  }
  identifiers {
    id
    scheme
    value
    masked
    verified
    verifiedBy
    verifiedOn
  }
}`) as unknown as TypedDocumentString<MembershipStepQuery, MembershipStepQueryVariables>;
export const FoundMemberDocument = new TypedDocumentString(`
    mutation FoundMember($input: FoundMemberInput!) {
  foundMember(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<FoundMemberMutation, FoundMemberMutationVariables>;
export const ApplyForMembershipDocument = new TypedDocumentString(`
    mutation ApplyForMembership($input: ApplyForMembershipInput!) {
  applyForMembership(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<ApplyForMembershipMutation, ApplyForMembershipMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: MembershipStepInput!) {
  withdrawApplication(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const ReviewApplicationDocument = new TypedDocumentString(`
    mutation ReviewApplication($input: MembershipStepInput!) {
  reviewApplication(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<ReviewApplicationMutation, ReviewApplicationMutationVariables>;
export const RequestApplicationInfoDocument = new TypedDocumentString(`
    mutation RequestApplicationInfo($input: RequestApplicationInfoInput!) {
  requestApplicationInfo(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<RequestApplicationInfoMutation, RequestApplicationInfoMutationVariables>;
export const AnswerApplicationInfoDocument = new TypedDocumentString(`
    mutation AnswerApplicationInfo($input: AnswerApplicationInfoInput!) {
  answerApplicationInfo(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<AnswerApplicationInfoMutation, AnswerApplicationInfoMutationVariables>;
export const AdmitMemberDocument = new TypedDocumentString(`
    mutation AdmitMember($input: AdmitMemberInput!) {
  admitMember(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<AdmitMemberMutation, AdmitMemberMutationVariables>;
export const RejectApplicationDocument = new TypedDocumentString(`
    mutation RejectApplication($input: ReasonedStepInput!) {
  rejectApplication(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const StartMembershipDocument = new TypedDocumentString(`
    mutation StartMembership($input: MembershipStepInput!) {
  startMembership(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<StartMembershipMutation, StartMembershipMutationVariables>;
export const SuspendMemberDocument = new TypedDocumentString(`
    mutation SuspendMember($input: ReasonedStepInput!) {
  suspendMember(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<SuspendMemberMutation, SuspendMemberMutationVariables>;
export const ResumeMemberDocument = new TypedDocumentString(`
    mutation ResumeMember($input: ReasonedStepInput!) {
  resumeMember(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<ResumeMemberMutation, ResumeMemberMutationVariables>;
export const ExcludeMemberDocument = new TypedDocumentString(`
    mutation ExcludeMember($input: ExcludeMemberInput!) {
  excludeMember(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<ExcludeMemberMutation, ExcludeMemberMutationVariables>;
export const LeaveNetworkDocument = new TypedDocumentString(`
    mutation LeaveNetwork($input: LeaveNetworkInput!) {
  leaveNetwork(input: $input) {
    ...MembershipOutcome
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
fragment MembershipOutcome on MembershipChanged {
  membership {
    ...MembershipFacts
  }
}
fragment MembershipFacts on Membership {
  id
  state
  appliedOn
  from
  to
  reason
  question
  answer
  version
  decision {
    date
    rule
    inFavour
    against
    abstain
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<LeaveNetworkMutation, LeaveNetworkMutationVariables>;
