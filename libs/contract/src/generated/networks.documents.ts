import { TypedDocumentString, type HandoversQuery, type HandoversQueryVariables, type HandoverCandidatesQuery, type HandoverCandidatesQueryVariables, type PrepareHandoverMutation, type PrepareHandoverMutationVariables, type AmendHandoverMutation, type AmendHandoverMutationVariables, type SettleHandoverItemMutation, type SettleHandoverItemMutationVariables, type CompleteHandoverMutation, type CompleteHandoverMutationVariables, type CancelHandoverMutation, type CancelHandoverMutationVariables, type SaveMunicipalityMutation, type SaveMunicipalityMutationVariables, type RemoveMunicipalityMutation, type RemoveMunicipalityMutationVariables, type SaveOfficeMutation, type SaveOfficeMutationVariables, type RemoveOfficeMutation, type RemoveOfficeMutationVariables, type NetworkPageQuery, type NetworkPageQueryVariables, type NetworkContactQuery, type NetworkContactQueryVariables, type NetworkCoordinatorsQuery, type NetworkCoordinatorsQueryVariables, type EditNetworkMutation, type EditNetworkMutationVariables, type SaveOwnTermMutation, type SaveOwnTermMutationVariables, type RetireOwnTermMutation, type RetireOwnTermMutationVariables, type OfferOwnTermMutation, type OfferOwnTermMutationVariables, type SaveTargetGroupMutation, type SaveTargetGroupMutationVariables, type RetireTargetGroupMutation, type RetireTargetGroupMutationVariables, type OfferTargetGroupMutation, type OfferTargetGroupMutationVariables } from './graphql.js';
export const HandoversDocument = new TypedDocumentString(`
    query Handovers {
  network {
    id
    today
    name {
      text
      language
    }
    policies {
      decisionRule
    }
  }
  handovers {
    ...HandoverFacts
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
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
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<HandoversQuery, HandoversQueryVariables>;
export const HandoverCandidatesDocument = new TypedDocumentString(`
    query HandoverCandidates {
  handoverCandidates {
    id
    name {
      text
      language
    }
  }
}
    `) as unknown as TypedDocumentString<HandoverCandidatesQuery, HandoverCandidatesQueryVariables>;
export const PrepareHandoverDocument = new TypedDocumentString(`
    mutation PrepareHandover($input: PrepareHandoverInput!) {
  prepareHandover(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
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
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<PrepareHandoverMutation, PrepareHandoverMutationVariables>;
export const AmendHandoverDocument = new TypedDocumentString(`
    mutation AmendHandover($input: AmendHandoverInput!) {
  amendHandover(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
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
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<AmendHandoverMutation, AmendHandoverMutationVariables>;
export const SettleHandoverItemDocument = new TypedDocumentString(`
    mutation SettleHandoverItem($input: SettleHandoverItemInput!) {
  settleHandoverItem(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
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
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<SettleHandoverItemMutation, SettleHandoverItemMutationVariables>;
export const CompleteHandoverDocument = new TypedDocumentString(`
    mutation CompleteHandover($input: HandoverStepInput!) {
  completeHandover(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
    ... on BlockedRefusal {
      obstacles
    }
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
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
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<CompleteHandoverMutation, CompleteHandoverMutationVariables>;
export const CancelHandoverDocument = new TypedDocumentString(`
    mutation CancelHandover($input: CancelHandoverInput!) {
  cancelHandover(input: $input) {
    __typename
    ...RefusalFacts
    ...HandoverOutcome
  }
}
    fragment HandoverFacts on Handover {
  id
  state
  version
  changeOn
  until
  maySettle
  preparedOn
  preparedBy
  closedOn
  closedBy
  reason
  from {
    id
    name {
      text
      language
    }
  }
  to {
    id
    name {
      text
      language
    }
  }
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
  duties {
    code
    blocks
    count
    link
    names {
      text
      language
    }
  }
  items {
    id
    count
    settledOn
    settledBy
    text {
      text
      language
    }
  }
}
fragment HandoverOutcome on HandoverChanged {
  handover {
    ...HandoverFacts
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
}`) as unknown as TypedDocumentString<CancelHandoverMutation, CancelHandoverMutationVariables>;
export const SaveMunicipalityDocument = new TypedDocumentString(`
    mutation SaveMunicipality($input: SaveMunicipalityInput!) {
  saveMunicipality(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveMunicipalityMutation, SaveMunicipalityMutationVariables>;
export const RemoveMunicipalityDocument = new TypedDocumentString(`
    mutation RemoveMunicipality($input: RemoveMunicipalityInput!) {
  removeMunicipality(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveMunicipalityMutation, RemoveMunicipalityMutationVariables>;
export const SaveOfficeDocument = new TypedDocumentString(`
    mutation SaveOffice($input: SaveOfficeInput!) {
  saveOffice(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveOfficeMutation, SaveOfficeMutationVariables>;
export const RemoveOfficeDocument = new TypedDocumentString(`
    mutation RemoveOffice($input: RemoveOfficeInput!) {
  removeOffice(input: $input) {
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
}`) as unknown as TypedDocumentString<RemoveOfficeMutation, RemoveOfficeMutationVariables>;
export const NetworkPageDocument = new TypedDocumentString(`
    query NetworkPage {
  network {
    ...NetworkFacts
  }
}
    fragment OwnTermFacts on OwnTerm {
  code
  retired
  version
  name {
    text
    language
  }
  nameTranslations {
    language
    text
  }
}
fragment NetworkFacts on Network {
  id
  name {
    text
    language
  }
  nameTranslations {
    language
    text
  }
  state
  languages
  defaultLanguage
  timeZone
  currency
  foundedOn
  today
  version
  nao {
    id
    name {
      text
      language
    }
  }
  naoTerms {
    id
    from
    to
    basis {
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
  }
  municipalities {
    id
    name {
      text
      language
    }
    country
    version
    nameTranslations {
      language
      text
    }
    offices {
      id
      name {
        text
        language
      }
      email
      version
      nameTranslations {
        language
        text
      }
    }
  }
  targetGroups {
    code
    retired
    organizations
    version
    name {
      text
      language
    }
    nameTranslations {
      language
      text
    }
  }
  activityTypes {
    ...OwnTermFacts
  }
  districts {
    ...OwnTermFacts
  }
  policies {
    decisionRule
    quorumPercent
    answerClockDays
    answerClockCapMonths
    smallCountThreshold
    fiscalYearStart
    contractDocuments
    suspendingDocuments
    documentWarningDays
    documentGraceDays
    sponsorCeiling {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<NetworkPageQuery, NetworkPageQueryVariables>;
export const NetworkContactDocument = new TypedDocumentString(`
    query NetworkContact($organizationId: UUID!) {
  organization(id: $organizationId) {
    id
    email
    website
    phones {
      number
      extension
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkContactQuery, NetworkContactQueryVariables>;
export const NetworkCoordinatorsDocument = new TypedDocumentString(`
    query NetworkCoordinators($organizationId: UUID!) {
  people(first: 50, organizationId: $organizationId) {
    edges {
      node {
        id
        name
        email
        mandates {
          id
          role
          current
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkCoordinatorsQuery, NetworkCoordinatorsQueryVariables>;
export const EditNetworkDocument = new TypedDocumentString(`
    mutation EditNetwork($input: EditNetworkInput!) {
  editNetwork(input: $input) {
    __typename
    ... on NetworkEdited {
      network {
        ...NetworkFacts
      }
    }
    ...RefusalFacts
  }
}
    fragment OwnTermFacts on OwnTerm {
  code
  retired
  version
  name {
    text
    language
  }
  nameTranslations {
    language
    text
  }
}
fragment NetworkFacts on Network {
  id
  name {
    text
    language
  }
  nameTranslations {
    language
    text
  }
  state
  languages
  defaultLanguage
  timeZone
  currency
  foundedOn
  today
  version
  nao {
    id
    name {
      text
      language
    }
  }
  naoTerms {
    id
    from
    to
    basis {
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
  }
  municipalities {
    id
    name {
      text
      language
    }
    country
    version
    nameTranslations {
      language
      text
    }
    offices {
      id
      name {
        text
        language
      }
      email
      version
      nameTranslations {
        language
        text
      }
    }
  }
  targetGroups {
    code
    retired
    organizations
    version
    name {
      text
      language
    }
    nameTranslations {
      language
      text
    }
  }
  activityTypes {
    ...OwnTermFacts
  }
  districts {
    ...OwnTermFacts
  }
  policies {
    decisionRule
    quorumPercent
    answerClockDays
    answerClockCapMonths
    smallCountThreshold
    fiscalYearStart
    contractDocuments
    suspendingDocuments
    documentWarningDays
    documentGraceDays
    sponsorCeiling {
      amount
      currency
    }
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
}`) as unknown as TypedDocumentString<EditNetworkMutation, EditNetworkMutationVariables>;
export const SaveOwnTermDocument = new TypedDocumentString(`
    mutation SaveOwnTerm($input: SaveOwnTermInput!) {
  saveOwnTerm(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveOwnTermMutation, SaveOwnTermMutationVariables>;
export const RetireOwnTermDocument = new TypedDocumentString(`
    mutation RetireOwnTerm($input: OfferOwnTermInput!) {
  retireOwnTerm(input: $input) {
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
}`) as unknown as TypedDocumentString<RetireOwnTermMutation, RetireOwnTermMutationVariables>;
export const OfferOwnTermDocument = new TypedDocumentString(`
    mutation OfferOwnTerm($input: OfferOwnTermInput!) {
  offerOwnTerm(input: $input) {
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
}`) as unknown as TypedDocumentString<OfferOwnTermMutation, OfferOwnTermMutationVariables>;
export const SaveTargetGroupDocument = new TypedDocumentString(`
    mutation SaveTargetGroup($input: SaveTargetGroupInput!) {
  saveTargetGroup(input: $input) {
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
}`) as unknown as TypedDocumentString<SaveTargetGroupMutation, SaveTargetGroupMutationVariables>;
export const RetireTargetGroupDocument = new TypedDocumentString(`
    mutation RetireTargetGroup($input: OfferTargetGroupInput!) {
  retireTargetGroup(input: $input) {
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
}`) as unknown as TypedDocumentString<RetireTargetGroupMutation, RetireTargetGroupMutationVariables>;
export const OfferTargetGroupDocument = new TypedDocumentString(`
    mutation OfferTargetGroup($input: OfferTargetGroupInput!) {
  offerTargetGroup(input: $input) {
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
}`) as unknown as TypedDocumentString<OfferTargetGroupMutation, OfferTargetGroupMutationVariables>;
