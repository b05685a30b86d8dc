import { TypedDocumentString, type AccessFormQuery, type AccessFormQueryVariables, type StateAccessMutation, type StateAccessMutationVariables, type CheckAccessMutation, type CheckAccessMutationVariables, type OrganizationCapacityQuery, type OrganizationCapacityQueryVariables, type AskPeerFormQuery, type AskPeerFormQueryVariables, type MakeAssessmentMutation, type MakeAssessmentMutationVariables, type AskPeerMutation, type AskPeerMutationVariables, type GivePeerAssessmentMutation, type GivePeerAssessmentMutationVariables, type OrganizationPapersQuery, type OrganizationPapersQueryVariables, type AddDocumentMutation, type AddDocumentMutationVariables, type CheckDocumentMutation, type CheckDocumentMutationVariables, type ReturnDocumentMutation, type ReturnDocumentMutationVariables, type OrganizationFormQuery, type OrganizationFormQueryVariables, type NetworkLanguagesQuery, type NetworkLanguagesQueryVariables, type ServiceFormQuery, type ServiceFormQueryVariables, type EditOrganizationMutation, type EditOrganizationMutationVariables, type SaveServiceMutation, type SaveServiceMutationVariables, type RemoveServiceMutation, type RemoveServiceMutationVariables, type SaveIdentifierMutation, type SaveIdentifierMutationVariables, type RemoveIdentifierMutation, type RemoveIdentifierMutationVariables, type VerifyIdentifierMutation, type VerifyIdentifierMutationVariables, type ConfirmRegistrationMutation, type ConfirmRegistrationMutationVariables, type RegisterOrganizationMutation, type RegisterOrganizationMutationVariables, type GapsQuery, type GapsQueryVariables, type GapPageQuery, type GapPageQueryVariables, type OpenGapMutation, type OpenGapMutationVariables, type OfferHelpMutation, type OfferHelpMutationVariables, type AcceptOfferMutation, type AcceptOfferMutationVariables, type DeclineOfferMutation, type DeclineOfferMutationVariables, type WithdrawOfferMutation, type WithdrawOfferMutationVariables, type WithdrawGapMutation, type WithdrawGapMutationVariables, type FinishHelpMutation, type FinishHelpMutationVariables, type OrganizationImportsQuery, type OrganizationImportsQueryVariables, type ImportStartQuery, type ImportStartQueryVariables, type ImportPageQuery, type ImportPageQueryVariables, type ImportColumnsQuery, type ImportColumnsQueryVariables, type ImportNamesQuery, type ImportNamesQueryVariables, type ImportPairsQuery, type ImportPairsQueryVariables, type ImportChangesQuery, type ImportChangesQueryVariables, type TellImportNamesMutation, type TellImportNamesMutationVariables, type BeginImportMutation, type BeginImportMutationVariables, type MatchImportColumnsMutation, type MatchImportColumnsMutationVariables, type ReplaceImportFilesMutation, type ReplaceImportFilesMutationVariables, type JudgeImportPairMutation, type JudgeImportPairMutationVariables, type ConfirmImportMutation, type ConfirmImportMutationVariables, type DiscardImportMutation, type DiscardImportMutationVariables, type UndoImportMutation, type UndoImportMutationVariables, type LocationFormQuery, type LocationFormQueryVariables, type SaveLocationMutation, type SaveLocationMutationVariables, type RemoveLocationMutation, type RemoveLocationMutationVariables, type MembershipStepQuery, type MembershipStepQueryVariables, type FoundMemberMutation, type FoundMemberMutationVariables, type ApplyForMembershipMutation, type ApplyForMembershipMutationVariables, type WithdrawApplicationMutation, type WithdrawApplicationMutationVariables, type ReviewApplicationMutation, type ReviewApplicationMutationVariables, type RequestApplicationInfoMutation, type RequestApplicationInfoMutationVariables, type AnswerApplicationInfoMutation, type AnswerApplicationInfoMutationVariables, type AdmitMemberMutation, type AdmitMemberMutationVariables, type RejectApplicationMutation, type RejectApplicationMutationVariables, type StartMembershipMutation, type StartMembershipMutationVariables, type SuspendMemberMutation, type SuspendMemberMutationVariables, type ResumeMemberMutation, type ResumeMemberMutationVariables, type ExcludeMemberMutation, type ExcludeMemberMutationVariables, type LeaveNetworkMutation, type LeaveNetworkMutationVariables, type MergeCandidatesQuery, type MergeCandidatesQueryVariables, type MergePairQuery, type MergePairQueryVariables, type MergeKeptQuery, type MergeKeptQueryVariables, type MergeOrganizationsMutation, type MergeOrganizationsMutationVariables, type SendMessageMutation, type SendMessageMutationVariables, type RecallMessageMutation, type RecallMessageMutationVariables, type OrganizationListQuery, type OrganizationListQueryVariables, type OrganizationViewsQuery, type OrganizationViewsQueryVariables, type QuietIdsQuery, type QuietIdsQueryVariables, type ExpertiseInUseQuery, type ExpertiseInUseQueryVariables, type OrganizationDetailQuery, type OrganizationDetailQueryVariables, type OrganizationHistoryQuery, type OrganizationHistoryQueryVariables, type OrganizationBesideQuery, type OrganizationBesideQueryVariables, type SignVideoFormQuery, type SignVideoFormQueryVariables, type SaveSignVideoMutation, type SaveSignVideoMutationVariables, type RemoveSignVideoMutation, type RemoveSignVideoMutationVariables, type LentCapacitiesQuery, type LentCapacitiesQueryVariables, type SpareCapacityFormQuery, type SpareCapacityFormQueryVariables, type RecordSpareCapacityMutation, type RecordSpareCapacityMutationVariables, type PauseSpareCapacityMutation, type PauseSpareCapacityMutationVariables, type ResumeSpareCapacityMutation, type ResumeSpareCapacityMutationVariables, type RemoveSpareCapacityMutation, type RemoveSpareCapacityMutationVariables, type OrganizationSponsorshipsQuery, type OrganizationSponsorshipsQueryVariables, type SponsorCandidatesQuery, type SponsorCandidatesQueryVariables, type SponsorOnQuery, type SponsorOnQueryVariables, type SponsorshipPageQuery, type SponsorshipPageQueryVariables, type SponsorshipFormQuery, type SponsorshipFormQueryVariables, type ProposeSponsorshipMutation, type ProposeSponsorshipMutationVariables, type AcceptSponsorshipMutation, type AcceptSponsorshipMutationVariables, type DeclineSponsorshipMutation, type DeclineSponsorshipMutationVariables, type WithdrawSponsorshipMutation, type WithdrawSponsorshipMutationVariables, type EndSponsorshipMutation, type EndSponsorshipMutationVariables, type AttachSponsorshipAgreementMutation, type AttachSponsorshipAgreementMutationVariables } from './graphql.js';
export const AccessFormDocument = new TypedDocumentString(`
    query AccessForm($id: UUID!) {
  network {
    id
    languages
    today
  }
  organization(id: $id) {
    id
    version
    allowed
    name {
      text
      language
    }
    locations {
      id
      name {
        text
        language
      }
      accessibility {
        ...AccessFactFacts
      }
    }
    services {
      id
      name {
        text
        language
      }
      accessibility {
        ...AccessFactFacts
      }
    }
  }
}
    fragment AccessFactFacts on AccessibilityFact {
  code
  value
  text {
    text
    language
  }
  textTranslations {
    language
    text
  }
  verifiedBy {
    id
    name {
      text
      language
    }
  }
  verifiedByPerson
  verifiedOn
  independent
  fresh
  answer
}`) as unknown as TypedDocumentString<AccessFormQuery, AccessFormQueryVariables>;
export const StateAccessDocument = new TypedDocumentString(`
    mutation StateAccess($input: StateAccessInput!) {
  stateAccess(input: $input) {
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
}`) as unknown as TypedDocumentString<StateAccessMutation, StateAccessMutationVariables>;
export const CheckAccessDocument = new TypedDocumentString(`
    mutation CheckAccess($input: CheckAccessInput!) {
  checkAccess(input: $input) {
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
}`) as unknown as TypedDocumentString<CheckAccessMutation, CheckAccessMutationVariables>;
export const OrganizationCapacityDocument = new TypedDocumentString(`
    query OrganizationCapacity($id: UUID!) {
  network {
    id
    today
  }
  organization(id: $id) {
    id
    version
    name {
      text
      language
    }
    assessment {
      id
      assessedOn
      validUntil
      standing
      levels {
        field
        level
      }
      counts {
        field
        level
      }
      peers {
        id
        state
        askedOn
        givenOn
        byMentor
        organization {
          id
          name {
            text
            language
          }
        }
        levels {
          field
          level
        }
      }
    }
    gaps {
      ...GapFacts
    }
    helpGiven {
      gapId
      field
      on
      organization {
        id
        name {
          text
          language
        }
      }
    }
  }
}
    fragment GapFacts on Gap {
  id
  field
  state
  openedOn
  closedOn
  hasOffer
  overdue
  allowed
  version
  organization {
    id
    name {
      text
      language
    }
  }
  text {
    text
    language
  }
  offers {
    id
    state
    offeredOn
    doneOn
    reason
    allowed
    organization {
      id
      name {
        text
        language
      }
    }
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<OrganizationCapacityQuery, OrganizationCapacityQueryVariables>;
export const AskPeerFormDocument = new TypedDocumentString(`
    query AskPeerForm($id: UUID!) {
  organization(id: $id) {
    id
    version
    name {
      text
      language
    }
    assessment {
      id
      peers {
        organization {
          id
        }
      }
    }
  }
  organizations(first: 100, filter: {membershipStates: [ACTIVE]}) {
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
    `) as unknown as TypedDocumentString<AskPeerFormQuery, AskPeerFormQueryVariables>;
export const MakeAssessmentDocument = new TypedDocumentString(`
    mutation MakeAssessment($input: MakeAssessmentInput!) {
  makeAssessment(input: $input) {
    ... on OrganizationEdited {
      organization {
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
}`) as unknown as TypedDocumentString<MakeAssessmentMutation, MakeAssessmentMutationVariables>;
export const AskPeerDocument = new TypedDocumentString(`
    mutation AskPeer($input: AskPeerInput!) {
  askPeer(input: $input) {
    ... on OrganizationEdited {
      organization {
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
}`) as unknown as TypedDocumentString<AskPeerMutation, AskPeerMutationVariables>;
export const GivePeerAssessmentDocument = new TypedDocumentString(`
    mutation GivePeerAssessment($input: GivePeerAssessmentInput!) {
  givePeerAssessment(input: $input) {
    ... on OrganizationEdited {
      organization {
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
}`) as unknown as TypedDocumentString<GivePeerAssessmentMutation, GivePeerAssessmentMutationVariables>;
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
export const OrganizationFormDocument = new TypedDocumentString(`
    query OrganizationForm($id: UUID!) {
  network {
    id
    languages
    defaultLanguage
    today
  }
  organization(id: $id) {
    id
    version
    allowed
    name {
      text
      language
    }
    nameTranslations {
      language
      text
    }
    alternateNames
    legalForm
    legalStatus
    publicBenefitFrom
    foundedOn
    descriptionTranslations {
      language
      text
    }
    easyTranslations {
      language
      text
    }
    easyState
    easyCheckedBy
    easyCheckedOn
    easyMissingSince
    targetGroups
    expertiseTranslations {
      language
      text
    }
    languages
    website
    email
    phones {
      number
      extension
      kind
      smsWelcome
      description {
        text
        language
      }
    }
    seat {
      ...AddressFacts
    }
    identifiers {
      id
      scheme
      value
      masked
      verified
      verifiedOn
    }
    services {
      id
      name {
        text
        language
      }
    }
  }
}
    fragment AddressFacts on Address {
  line1
  line2
  city
  region
  postalCode
  country
  text
}`) as unknown as TypedDocumentString<OrganizationFormQuery, OrganizationFormQueryVariables>;
export const NetworkLanguagesDocument = new TypedDocumentString(`
    query NetworkLanguages {
  network {
    id
    languages
    defaultLanguage
    today
  }
}
    `) as unknown as TypedDocumentString<NetworkLanguagesQuery, NetworkLanguagesQueryVariables>;
export const ServiceFormDocument = new TypedDocumentString(`
    query ServiceForm($id: UUID!) {
  network {
    id
    languages
    defaultLanguage
    today
  }
  organization(id: $id) {
    id
    version
    allowed
    name {
      text
      language
    }
    locations {
      id
      name {
        text
        language
      }
    }
    services {
      id
      status
      website
      email
      languages
      areas
      name {
        text
        language
      }
      nameTranslations {
        language
        text
      }
      descriptionTranslations {
        language
        text
      }
      easyTranslations {
        language
        text
      }
      easyState
      easyCheckedBy
      easyCheckedOn
      easyMissingSince
      eligibilityTranslations {
        language
        text
      }
      costTranslations {
        language
        text
      }
      costKind
      waiting {
        amount
        unit
        statedOn
      }
      bookingWays
      bookingTranslations {
        language
        text
      }
      requiredDocumentsTranslations {
        language
        text
      }
      delivery
      phones {
        number
        extension
        kind
        smsWelcome
        description {
          text
          language
        }
      }
      schedules {
        ...ScheduleFacts
      }
      locations {
        id
      }
    }
  }
}
    fragment ScheduleFacts on Schedule {
  byDay
  opens
  closes
  freq
  validFrom
  validTo
  description
}`) as unknown as TypedDocumentString<ServiceFormQuery, ServiceFormQueryVariables>;
export const EditOrganizationDocument = new TypedDocumentString(`
    mutation EditOrganization($input: EditOrganizationInput!) {
  editOrganization(input: $input) {
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
}`) as unknown as TypedDocumentString<EditOrganizationMutation, EditOrganizationMutationVariables>;
export const SaveServiceDocument = new TypedDocumentString(`
    mutation SaveService($input: SaveServiceInput!) {
  saveService(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveServiceMutation, SaveServiceMutationVariables>;
export const RemoveServiceDocument = new TypedDocumentString(`
    mutation RemoveService($input: RemoveServiceInput!) {
  removeService(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveServiceMutation, RemoveServiceMutationVariables>;
export const SaveIdentifierDocument = new TypedDocumentString(`
    mutation SaveIdentifier($input: SaveIdentifierInput!) {
  saveIdentifier(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveIdentifierMutation, SaveIdentifierMutationVariables>;
export const RemoveIdentifierDocument = new TypedDocumentString(`
    mutation RemoveIdentifier($input: IdentifierCommandInput!) {
  removeIdentifier(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveIdentifierMutation, RemoveIdentifierMutationVariables>;
export const VerifyIdentifierDocument = new TypedDocumentString(`
    mutation VerifyIdentifier($input: IdentifierCommandInput!) {
  verifyIdentifier(input: $input) {
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
}`) as unknown as TypedDocumentString<VerifyIdentifierMutation, VerifyIdentifierMutationVariables>;
export const ConfirmRegistrationDocument = new TypedDocumentString(`
    mutation ConfirmRegistration($input: ConfirmRegistrationInput!) {
  confirmRegistration(input: $input) {
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
}`) as unknown as TypedDocumentString<ConfirmRegistrationMutation, ConfirmRegistrationMutationVariables>;
export const RegisterOrganizationDocument = new TypedDocumentString(`
    mutation RegisterOrganization($input: RegisterOrganizationInput!) {
  registerOrganization(input: $input) {
    ... on OrganizationRegistered {
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
}`) as unknown as TypedDocumentString<RegisterOrganizationMutation, RegisterOrganizationMutationVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($after: String, $filter: GapFilterInput) {
  network {
    id
    today
  }
  gaps(first: 25, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...GapFacts
      }
    }
  }
}
    fragment GapFacts on Gap {
  id
  field
  state
  openedOn
  closedOn
  hasOffer
  overdue
  allowed
  version
  organization {
    id
    name {
      text
      language
    }
  }
  text {
    text
    language
  }
  offers {
    id
    state
    offeredOn
    doneOn
    reason
    allowed
    organization {
      id
      name {
        text
        language
      }
    }
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const GapPageDocument = new TypedDocumentString(`
    query GapPage($id: UUID!) {
  network {
    id
    today
  }
  gap(gapId: $id) {
    ...GapFacts
    helpers {
      id
      name {
        text
        language
      }
    }
  }
}
    fragment GapFacts on Gap {
  id
  field
  state
  openedOn
  closedOn
  hasOffer
  overdue
  allowed
  version
  organization {
    id
    name {
      text
      language
    }
  }
  text {
    text
    language
  }
  offers {
    id
    state
    offeredOn
    doneOn
    reason
    allowed
    organization {
      id
      name {
        text
        language
      }
    }
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<GapPageQuery, GapPageQueryVariables>;
export const OpenGapDocument = new TypedDocumentString(`
    mutation OpenGap($input: OpenGapInput!) {
  openGap(input: $input) {
    ... on GapChanged {
      gap {
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
}`) as unknown as TypedDocumentString<OpenGapMutation, OpenGapMutationVariables>;
export const OfferHelpDocument = new TypedDocumentString(`
    mutation OfferHelp($input: OfferHelpInput!) {
  offerHelp(input: $input) {
    ... on GapChanged {
      gap {
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
}`) as unknown as TypedDocumentString<OfferHelpMutation, OfferHelpMutationVariables>;
export const AcceptOfferDocument = new TypedDocumentString(`
    mutation AcceptOffer($input: AnswerOfferInput!) {
  acceptOffer(input: $input) {
    ... on GapChanged {
      gap {
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
}`) as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($input: DeclineOfferInput!) {
  declineOffer(input: $input) {
    ... on GapChanged {
      gap {
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
}`) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation WithdrawOffer($input: WithdrawOfferInput!) {
  withdrawOffer(input: $input) {
    ... on GapChanged {
      gap {
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
}`) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const WithdrawGapDocument = new TypedDocumentString(`
    mutation WithdrawGap($input: GapStepInput!) {
  withdrawGap(input: $input) {
    ... on GapChanged {
      gap {
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
}`) as unknown as TypedDocumentString<WithdrawGapMutation, WithdrawGapMutationVariables>;
export const FinishHelpDocument = new TypedDocumentString(`
    mutation FinishHelp($input: GapStepInput!) {
  finishHelp(input: $input) {
    ... on GapChanged {
      gap {
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
}`) as unknown as TypedDocumentString<FinishHelpMutation, FinishHelpMutationVariables>;
export const OrganizationImportsDocument = new TypedDocumentString(`
    query OrganizationImports($first: Int!, $after: String) {
  organizationImports(first: $first, after: $after) {
    edges {
      node {
        ...ImportFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrganizationImportsQuery, OrganizationImportsQueryVariables>;
export const ImportStartDocument = new TypedDocumentString(`
    query ImportStart {
  network {
    id
    languages
    defaultLanguage
  }
  importSources {
    kind
    source
    title
    language
  }
}
    `) as unknown as TypedDocumentString<ImportStartQuery, ImportStartQueryVariables>;
export const ImportPageDocument = new TypedDocumentString(`
    query ImportPage($importId: UUID!, $shown: Int!) {
  organizationImport(importId: $importId) {
    ...ImportFacts
    wrong: findings(kind: WRONG, first: $shown) {
      edges {
        node {
          position
          file
          line
          field
          message
        }
      }
    }
    conflicts: findings(kind: CONFLICT, first: 1) {
      edges {
        node {
          message
        }
      }
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImportPageQuery, ImportPageQueryVariables>;
export const ImportColumnsDocument = new TypedDocumentString(`
    query ImportColumns($importId: UUID!) {
  organizations(first: 100) {
    ...ImportChoices
  }
  organizationImport(importId: $importId) {
    ...ImportFacts
    settings {
      organizationId
      year
      date
    }
    columns {
      name
      field
      samples
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}
fragment ImportChoices on OrganizationConnection {
  edges {
    node {
      id
      name {
        text
        language
      }
    }
  }
}`) as unknown as TypedDocumentString<ImportColumnsQuery, ImportColumnsQueryVariables>;
export const ImportNamesDocument = new TypedDocumentString(`
    query ImportNames($importId: UUID!) {
  organizations(first: 100) {
    ...ImportChoices
  }
  organizationImport(importId: $importId) {
    ...ImportFacts
    names {
      name
      count
      organizationId
      suggestedId
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}
fragment ImportChoices on OrganizationConnection {
  edges {
    node {
      id
      name {
        text
        language
      }
    }
  }
}`) as unknown as TypedDocumentString<ImportNamesQuery, ImportNamesQueryVariables>;
export const ImportPairsDocument = new TypedDocumentString(`
    query ImportPairs($importId: UUID!) {
  organizationImport(importId: $importId) {
    ...ImportFacts
    pairs {
      id
      reason
      known
      decision
      take
      fields {
        field
        first
        second
      }
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImportPairsQuery, ImportPairsQueryVariables>;
export const ImportChangesDocument = new TypedDocumentString(`
    query ImportChanges($importId: UUID!, $shown: Int!) {
  organizationImport(importId: $importId) {
    ...ImportFacts
    pairs {
      id
      decision
    }
    changes: findings(kind: CHANGE, first: $shown) {
      edges {
        node {
          position
          code
          message
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment ImportFacts on OrganizationImport {
  __typename
  id
  version
  kind
  state
  failure
  title
  source
  language
  encoding
  rows
  wrongRows
  persons
  pairCount
  openPairs
  nameCount
  openNames
  createdAt
  finishedAt
  undoUntil
  undoneAt
  allowed
  files {
    id
    name
    bytes
  }
  counts {
    kind
    created
    changed
    same
  }
  repairs {
    kind
    message
    count
  }
  progress {
    step
    done
    total
  }
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImportChangesQuery, ImportChangesQueryVariables>;
export const TellImportNamesDocument = new TypedDocumentString(`
    mutation TellImportNames($input: TellNamesInput!) {
  tellImportNames(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<TellImportNamesMutation, TellImportNamesMutationVariables>;
export const BeginImportDocument = new TypedDocumentString(`
    mutation BeginImport($input: BeginImportInput!) {
  beginImport(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
        state
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<BeginImportMutation, BeginImportMutationVariables>;
export const MatchImportColumnsDocument = new TypedDocumentString(`
    mutation MatchImportColumns($input: MatchColumnsInput!) {
  matchImportColumns(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<MatchImportColumnsMutation, MatchImportColumnsMutationVariables>;
export const ReplaceImportFilesDocument = new TypedDocumentString(`
    mutation ReplaceImportFiles($input: ReplaceImportFilesInput!) {
  replaceImportFiles(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
        state
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<ReplaceImportFilesMutation, ReplaceImportFilesMutationVariables>;
export const JudgeImportPairDocument = new TypedDocumentString(`
    mutation JudgeImportPair($input: JudgePairInput!) {
  judgeImportPair(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<JudgeImportPairMutation, JudgeImportPairMutationVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($input: ImportStepInput!) {
  confirmImport(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($input: ImportStepInput!) {
  discardImport(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($input: ImportStepInput!) {
  undoImport(input: $input) {
    __typename
    ... on ImportStepped {
      import {
        id
      }
    }
    ...ImportRefusal
  }
}
    fragment ImportRefusal on Refusal {
  code
  message
  ... on FieldRefusal {
    field
  }
}`) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const LocationFormDocument = new TypedDocumentString(`
    query LocationForm($id: UUID!) {
  network {
    id
    languages
    today
  }
  organization(id: $id) {
    id
    version
    allowed
    name {
      text
      language
    }
    locations {
      id
      name {
        text
        language
      }
      nameTranslations {
        language
        text
      }
      address {
        ...AddressFacts
      }
      latitude
      longitude
      languages
      phones {
        ...PhoneFacts
      }
      schedules {
        ...ScheduleFacts
      }
    }
  }
}
    fragment PhoneFacts on Phone {
  number
  extension
  kind
  smsWelcome
  description {
    text
    language
  }
}
fragment AddressFacts on Address {
  line1
  line2
  city
  region
  postalCode
  country
  text
}
fragment ScheduleFacts on Schedule {
  byDay
  opens
  closes
  freq
  validFrom
  validTo
  description
}`) as unknown as TypedDocumentString<LocationFormQuery, LocationFormQueryVariables>;
export const SaveLocationDocument = new TypedDocumentString(`
    mutation SaveLocation($input: SaveLocationInput!) {
  saveLocation(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveLocationMutation, SaveLocationMutationVariables>;
export const RemoveLocationDocument = new TypedDocumentString(`
    mutation RemoveLocation($input: RemoveLocationInput!) {
  removeLocation(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveLocationMutation, RemoveLocationMutationVariables>;
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
export const MergeCandidatesDocument = new TypedDocumentString(`
    query MergeCandidates($search: String!) {
  organizations(first: 10, filter: {search: $search}) {
    edges {
      node {
        id
        name {
          text
          language
        }
        alternateNames
        membership {
          state
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeCandidatesQuery, MergeCandidatesQueryVariables>;
export const MergePairDocument = new TypedDocumentString(`
    query MergePair($id: UUID!, $other: UUID!) {
  kept: organization(id: $id) {
    ...MergeSide
  }
  gone: organization(id: $other) {
    ...MergeSide
  }
}
    fragment MergeSide on Organization {
  id
  version
  name {
    text
    language
  }
  description {
    text
  }
  sourceLegalForm
  foundedOn
  website
  email
  phones {
    number
  }
  languages
}`) as unknown as TypedDocumentString<MergePairQuery, MergePairQueryVariables>;
export const MergeKeptDocument = new TypedDocumentString(`
    query MergeKept($id: UUID!) {
  organization(id: $id) {
    id
    name {
      text
      language
    }
  }
}
    `) as unknown as TypedDocumentString<MergeKeptQuery, MergeKeptQueryVariables>;
export const MergeOrganizationsDocument = new TypedDocumentString(`
    mutation MergeOrganizations($input: MergeOrganizationsInput!) {
  mergeOrganizations(input: $input) {
    __typename
    ... on OrganizationEdited {
      organization {
        id
      }
    }
    ... on Refusal {
      code
      message
      ... on FieldRefusal {
        field
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeOrganizationsMutation, MergeOrganizationsMutationVariables>;
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
export const OrganizationListDocument = new TypedDocumentString(`
    query OrganizationList($first: Int!, $after: String, $filter: OrganizationFilter, $sort: OrganizationSort!, $officers: Boolean = false, $expertise: Boolean = false, $languages: Boolean = false, $searching: Boolean = false) {
  organizations(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...OrganizationRow
        officers @include(if: $officers) {
          id
          name
        }
        expertise @include(if: $expertise) {
          text
          language
        }
        languages @include(if: $languages)
        foundIn
        spareCapacity @include(if: $searching) {
          id
          text {
            text
            language
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<OrganizationListQuery, OrganizationListQueryVariables>;
export const OrganizationViewsDocument = new TypedDocumentString(`
    query OrganizationViews($coordinates: Boolean!, $attention: OrganizationFilter, $applications: OrganizationFilter, $active: OrganizationFilter, $cannotSign: OrganizationFilter, $listed: OrganizationFilter) {
  all: organizations(first: 1) {
    totalCount
  }
  attention: organizations(first: 1, filter: $attention) @include(if: $coordinates) {
    totalCount
  }
  quiet: quietMembers @include(if: $coordinates) {
    members {
      organization {
        id
      }
    }
  }
  applications: organizations(first: 1, filter: $applications) {
    totalCount
  }
  active: organizations(first: 1, filter: $active) {
    totalCount
  }
  cannotSign: organizations(first: 1, filter: $cannotSign) {
    totalCount
  }
  listed: organizations(first: 1, filter: $listed) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OrganizationViewsQuery, OrganizationViewsQueryVariables>;
export const QuietIdsDocument = new TypedDocumentString(`
    query QuietIds {
  quietMembers {
    members {
      organization {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuietIdsQuery, QuietIdsQueryVariables>;
export const ExpertiseInUseDocument = new TypedDocumentString(`
    query ExpertiseInUse {
  expertise
}
    `) as unknown as TypedDocumentString<ExpertiseInUseQuery, ExpertiseInUseQueryVariables>;
export const OrganizationDetailDocument = new TypedDocumentString(`
    query OrganizationDetail($id: UUID!) {
  network {
    id
    today
    timeZone
  }
  organization(id: $id) {
    ...OrganizationHead
    alternateNames
    sponsor {
      id
      to
      sponsor {
        id
        name {
          text
          language
        }
      }
    }
    easyDescription {
      text
      language
    }
    easyCheckedBy
    easyCheckedOn
    easyMissingSince
    signVideo {
      ...SignVideoFacts
    }
    expertise {
      text
      language
    }
    languages
    website
    email
    phones {
      ...PhoneFacts
    }
    seat {
      ...AddressFacts
    }
    memberships {
      ...MembershipFacts
    }
    people {
      id
      role
      title {
        text
        language
      }
      from
      to
      current
      person {
        id
        name
      }
    }
    spareCapacity {
      ...CapacityFacts
    }
    locations {
      id
      name {
        text
        language
      }
      address {
        ...AddressFacts
      }
      accessibility {
        ...AccessFactFacts
      }
      phones {
        ...PhoneFacts
      }
      schedules {
        ...ScheduleFacts
      }
    }
    services {
      id
      name {
        text
        language
      }
      signVideo {
        ...SignVideoFacts
      }
      description {
        text
        language
      }
      easyDescription {
        text
        language
      }
      easyState
      easyCheckedBy
      easyCheckedOn
      easyMissingSince
      eligibility {
        text
        language
      }
      cost {
        text
        language
      }
      costKind
      waiting {
        amount
        unit
        statedOn
        fresh
      }
      bookingWays
      booking {
        text
        language
      }
      requiredDocuments {
        text
        language
      }
      delivery
      accessibility {
        ...AccessFactFacts
      }
      languages
      areas
      status
      website
      email
      phones {
        ...PhoneFacts
      }
      schedules {
        ...ScheduleFacts
      }
      locations {
        id
        name {
          text
          language
        }
      }
    }
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
fragment PhoneFacts on Phone {
  number
  extension
  kind
  smsWelcome
  description {
    text
    language
  }
}
fragment AddressFacts on Address {
  line1
  line2
  city
  region
  postalCode
  country
  text
}
fragment ScheduleFacts on Schedule {
  byDay
  opens
  closes
  freq
  validFrom
  validTo
  description
}
fragment AccessFactFacts on AccessibilityFact {
  code
  value
  text {
    text
    language
  }
  textTranslations {
    language
    text
  }
  verifiedBy {
    id
    name {
      text
      language
    }
  }
  verifiedByPerson
  verifiedOn
  independent
  fresh
  answer
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
}
fragment SignVideoFacts on SignVideo {
  id
  language
  seconds
  film {
    id
    name
    bytes
    url
  }
  captions {
    id
    name
    bytes
    url
  }
}
fragment CapacityFacts on SpareCapacity {
  id
  kind
  text {
    text
    language
  }
  amount
  unit
  wheelchairPlaces
  access
  schedules {
    ...ScheduleFacts
  }
  available {
    text
    language
  }
  conditions {
    text
    language
  }
  phone {
    ...PhoneFacts
  }
  email
  pausedOn
}`) as unknown as TypedDocumentString<OrganizationDetailQuery, OrganizationDetailQueryVariables>;
export const OrganizationHistoryDocument = new TypedDocumentString(`
    query OrganizationHistory($id: UUID!, $first: Int!, $after: String, $filter: AuditFilter) {
  organization(id: $id) {
    id
    history(first: $first, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...StoryEvent
        }
      }
    }
  }
}
    fragment StoryEvent on AuditEvent {
  id
  sequence
  at
  event
  subjectType
  subjectId
  subjectName {
    text
    language
  }
  organization {
    id
    name {
      text
      language
    }
  }
  actor {
    id
    name
  }
  role
  onBehalfOf {
    id
    name {
      text
      language
    }
  }
  fromState
  toState
  reason
  erased
  hash
  changes {
    field
    beforeJson
    afterJson
  }
}`) as unknown as TypedDocumentString<OrganizationHistoryQuery, OrganizationHistoryQueryVariables>;
export const OrganizationBesideDocument = new TypedDocumentString(`
    query OrganizationBeside($id: UUID!) {
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
}`) as unknown as TypedDocumentString<OrganizationBesideQuery, OrganizationBesideQueryVariables>;
export const SignVideoFormDocument = new TypedDocumentString(`
    query SignVideoForm($id: UUID!) {
  network {
    id
    languages
    defaultLanguage
  }
  organization(id: $id) {
    id
    version
    allowed
    name {
      text
      language
    }
    signVideo {
      ...SignVideoWhole
    }
    services {
      id
      name {
        text
        language
      }
      signVideo {
        ...SignVideoWhole
      }
    }
  }
}
    fragment SignVideoFacts on SignVideo {
  id
  language
  seconds
  film {
    id
    name
    bytes
    url
  }
  captions {
    id
    name
    bytes
    url
  }
}
fragment SignVideoWhole on SignVideo {
  ...SignVideoFacts
  transcriptTranslations {
    language
    text
  }
}`) as unknown as TypedDocumentString<SignVideoFormQuery, SignVideoFormQueryVariables>;
export const SaveSignVideoDocument = new TypedDocumentString(`
    mutation SaveSignVideo($input: SaveSignVideoInput!) {
  saveSignVideo(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveSignVideoMutation, SaveSignVideoMutationVariables>;
export const RemoveSignVideoDocument = new TypedDocumentString(`
    mutation RemoveSignVideo($input: RemoveSignVideoInput!) {
  removeSignVideo(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveSignVideoMutation, RemoveSignVideoMutationVariables>;
export const LentCapacitiesDocument = new TypedDocumentString(`
    query LentCapacities($first: Int!, $after: String, $filter: SpareCapacityFilter) {
  spareCapacities(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        text {
          text
          language
        }
        amount
        unit
        wheelchairPlaces
        access
        schedules {
          ...ScheduleFacts
        }
        available {
          text
          language
        }
        conditions {
          text
          language
        }
        phone {
          ...PhoneFacts
        }
        email
        pausedOn
        organization {
          id
          name {
            text
            language
          }
        }
      }
    }
  }
}
    fragment PhoneFacts on Phone {
  number
  extension
  kind
  smsWelcome
  description {
    text
    language
  }
}
fragment ScheduleFacts on Schedule {
  byDay
  opens
  closes
  freq
  validFrom
  validTo
  description
}`) as unknown as TypedDocumentString<LentCapacitiesQuery, LentCapacitiesQueryVariables>;
export const SpareCapacityFormDocument = new TypedDocumentString(`
    query SpareCapacityForm($id: UUID!) {
  network {
    id
    languages
    today
  }
  organization(id: $id) {
    id
    version
    allowed
    name {
      text
      language
    }
    email
    phones {
      number
      smsWelcome
    }
    spareCapacity {
      ...CapacityFacts
      textTranslations {
        language
        text
      }
      availableTranslations {
        language
        text
      }
      conditionsTranslations {
        language
        text
      }
    }
  }
}
    fragment PhoneFacts on Phone {
  number
  extension
  kind
  smsWelcome
  description {
    text
    language
  }
}
fragment ScheduleFacts on Schedule {
  byDay
  opens
  closes
  freq
  validFrom
  validTo
  description
}
fragment CapacityFacts on SpareCapacity {
  id
  kind
  text {
    text
    language
  }
  amount
  unit
  wheelchairPlaces
  access
  schedules {
    ...ScheduleFacts
  }
  available {
    text
    language
  }
  conditions {
    text
    language
  }
  phone {
    ...PhoneFacts
  }
  email
  pausedOn
}`) as unknown as TypedDocumentString<SpareCapacityFormQuery, SpareCapacityFormQueryVariables>;
export const RecordSpareCapacityDocument = new TypedDocumentString(`
    mutation RecordSpareCapacity($input: RecordSpareCapacityInput!) {
  recordSpareCapacity(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordSpareCapacityMutation, RecordSpareCapacityMutationVariables>;
export const PauseSpareCapacityDocument = new TypedDocumentString(`
    mutation PauseSpareCapacity($input: SpareCapacityCommandInput!) {
  pauseSpareCapacity(input: $input) {
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
}`) as unknown as TypedDocumentString<PauseSpareCapacityMutation, PauseSpareCapacityMutationVariables>;
export const ResumeSpareCapacityDocument = new TypedDocumentString(`
    mutation ResumeSpareCapacity($input: SpareCapacityCommandInput!) {
  resumeSpareCapacity(input: $input) {
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
}`) as unknown as TypedDocumentString<ResumeSpareCapacityMutation, ResumeSpareCapacityMutationVariables>;
export const RemoveSpareCapacityDocument = new TypedDocumentString(`
    mutation RemoveSpareCapacity($input: SpareCapacityCommandInput!) {
  removeSpareCapacity(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveSpareCapacityMutation, RemoveSpareCapacityMutationVariables>;
export const OrganizationSponsorshipsDocument = new TypedDocumentString(`
    query OrganizationSponsorships($id: UUID!) {
  network {
    id
    today
  }
  organization(id: $id) {
    id
    legalStatus
    canContractWithCity
    sponsorships {
      ...SponsorshipFacts
    }
  }
}
    fragment SponsorshipFacts on Sponsorship {
  id
  sponsor {
    id
    name {
      text
      language
    }
  }
  sponsee {
    id
    name {
      text
      language
    }
  }
  state
  standing
  proposedBy
  proposedOn
  acceptedOn
  replacesId
  from
  to
  endedOn
  scope {
    kind
    name
  }
  ceiling {
    amount
    currency
  }
  feeBasisPoints
  reason
  agreement {
    id
    name
    url
  }
  allowed
  version
}`) as unknown as TypedDocumentString<OrganizationSponsorshipsQuery, OrganizationSponsorshipsQueryVariables>;
export const SponsorCandidatesDocument = new TypedDocumentString(`
    query SponsorCandidates($id: UUID!) {
  sponsorCandidates(organizationId: $id) {
    offersIt
    running
    organization {
      id
      name {
        text
        language
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SponsorCandidatesQuery, SponsorCandidatesQueryVariables>;
export const SponsorOnDocument = new TypedDocumentString(`
    query SponsorOn($id: UUID!, $day: Date!) {
  sponsorOn(id: $id, day: $day) {
    ...SponsorshipFacts
  }
}
    fragment SponsorshipFacts on Sponsorship {
  id
  sponsor {
    id
    name {
      text
      language
    }
  }
  sponsee {
    id
    name {
      text
      language
    }
  }
  state
  standing
  proposedBy
  proposedOn
  acceptedOn
  replacesId
  from
  to
  endedOn
  scope {
    kind
    name
  }
  ceiling {
    amount
    currency
  }
  feeBasisPoints
  reason
  agreement {
    id
    name
    url
  }
  allowed
  version
}`) as unknown as TypedDocumentString<SponsorOnQuery, SponsorOnQueryVariables>;
export const SponsorshipPageDocument = new TypedDocumentString(`
    query SponsorshipPage($id: UUID!) {
  network {
    id
    today
  }
  sponsorship(sponsorshipId: $id) {
    ...SponsorshipFacts
  }
}
    fragment SponsorshipFacts on Sponsorship {
  id
  sponsor {
    id
    name {
      text
      language
    }
  }
  sponsee {
    id
    name {
      text
      language
    }
  }
  state
  standing
  proposedBy
  proposedOn
  acceptedOn
  replacesId
  from
  to
  endedOn
  scope {
    kind
    name
  }
  ceiling {
    amount
    currency
  }
  feeBasisPoints
  reason
  agreement {
    id
    name
    url
  }
  allowed
  version
}`) as unknown as TypedDocumentString<SponsorshipPageQuery, SponsorshipPageQueryVariables>;
export const SponsorshipFormDocument = new TypedDocumentString(`
    query SponsorshipForm($id: UUID!) {
  network {
    id
    today
    currency
  }
  organization(id: $id) {
    id
    version
    legalStatus
    name {
      text
      language
    }
  }
  organizations(first: 100, filter: {membershipStates: [ACTIVE]}) {
    edges {
      node {
        id
        legalStatus
        legalPerson
        name {
          text
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SponsorshipFormQuery, SponsorshipFormQueryVariables>;
export const ProposeSponsorshipDocument = new TypedDocumentString(`
    mutation ProposeSponsorship($input: ProposeSponsorshipInput!) {
  proposeSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<ProposeSponsorshipMutation, ProposeSponsorshipMutationVariables>;
export const AcceptSponsorshipDocument = new TypedDocumentString(`
    mutation AcceptSponsorship($input: SponsorshipStepInput!) {
  acceptSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<AcceptSponsorshipMutation, AcceptSponsorshipMutationVariables>;
export const DeclineSponsorshipDocument = new TypedDocumentString(`
    mutation DeclineSponsorship($input: ReasonedSponsorshipStepInput!) {
  declineSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<DeclineSponsorshipMutation, DeclineSponsorshipMutationVariables>;
export const WithdrawSponsorshipDocument = new TypedDocumentString(`
    mutation WithdrawSponsorship($input: SponsorshipStepInput!) {
  withdrawSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<WithdrawSponsorshipMutation, WithdrawSponsorshipMutationVariables>;
export const EndSponsorshipDocument = new TypedDocumentString(`
    mutation EndSponsorship($input: ReasonedSponsorshipStepInput!) {
  endSponsorship(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<EndSponsorshipMutation, EndSponsorshipMutationVariables>;
export const AttachSponsorshipAgreementDocument = new TypedDocumentString(`
    mutation AttachSponsorshipAgreement($input: AttachAgreementInput!) {
  attachSponsorshipAgreement(input: $input) {
    ... on SponsorshipChanged {
      sponsorship {
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
}`) as unknown as TypedDocumentString<AttachSponsorshipAgreementMutation, AttachSponsorshipAgreementMutationVariables>;
