import { TypedDocumentString, type OrganizationListQuery, type OrganizationListQueryVariables, type OrganizationViewsQuery, type OrganizationViewsQueryVariables, type QuietIdsQuery, type QuietIdsQueryVariables, type ExpertiseInUseQuery, type ExpertiseInUseQueryVariables, type OrganizationDetailQuery, type OrganizationDetailQueryVariables, type OrganizationHistoryQuery, type OrganizationHistoryQueryVariables, type OrganizationBesideQuery, type OrganizationBesideQueryVariables } from './graphql.js';
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
