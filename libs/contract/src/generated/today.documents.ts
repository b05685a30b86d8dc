import { TypedDocumentString, type DeskQuery, type DeskQueryVariables, type HomeQuery, type HomeQueryVariables } from './graphql.js';
export const DeskDocument = new TypedDocumentString(`
    query Desk($newest: AuditFilter!) {
  network {
    id
    today
    timeZone
  }
  desk {
    failedMails
    due {
      kind
      since
      state
      organization {
        id
        name {
          text
          language
        }
      }
    }
    gaps {
      ...GapFacts
    }
    sponsorships {
      ...SponsorshipFacts
    }
    unofficered {
      id
      name {
        text
        language
      }
    }
  }
  quietMembers {
    begun
    rule {
      times
      floorDays
      usualDays
    }
    members {
      organization {
        id
        name {
          text
          language
        }
      }
      lastActivityOn
      silentDays
      usualDays
      isOwn
      lastContactOn
      lastContactBy
      step
      weeks
    }
  }
  reviewDesk {
    waiting {
      ...ReportPileFacts
    }
    sentBack {
      ...ReportPileFacts
    }
    disputed {
      ...ReportPileFacts
    }
    periods {
      id
      from
      to
      dueOn
      stage
      missing {
        id
        name {
          text
          language
        }
      }
    }
  }
  auditTrail(first: 15, filter: $newest) {
    edges {
      node {
        ...StoryEvent
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
}
fragment ReportPileFacts on ReportPile {
  count
  since
  organizations {
    id
    name {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  network {
    id
    today
    timeZone
  }
  home {
    organization {
      ...OrganizationHead
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
    sponsorships {
      ...SponsorshipFacts
    }
    gaps {
      ...GapFacts
    }
    peerRequests {
      id
      askedOn
      organization {
        id
        name {
          text
          language
        }
      }
    }
    openQuestions {
      id
      state
      question
    }
    recent {
      ...StoryEvent
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
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
