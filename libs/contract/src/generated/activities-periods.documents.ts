import { TypedDocumentString, type PeriodsPageQuery, type PeriodsPageQueryVariables, type RecordReportingPeriodMutation, type RecordReportingPeriodMutationVariables, type LockPeriodMutation, type LockPeriodMutationVariables, type UnlockPeriodMutation, type UnlockPeriodMutationVariables, type MarkPeriodMissingMutation, type MarkPeriodMissingMutationVariables, type RecordHourRatesMutation, type RecordHourRatesMutationVariables } from './graphql.js';
export const PeriodsPageDocument = new TypedDocumentString(`
    query PeriodsPage {
  network {
    id
    today
    timeZone
    currency
  }
  reportingPeriods {
    ...PeriodFacts
  }
  hourRates {
    id
    version
    fromDate
    staffRate {
      amount
      currency
    }
    volunteerRate {
      amount
      currency
    }
  }
}
    fragment PeriodFacts on ReportingPeriod {
  id
  fromDate
  toDate
  dueOn
  graceDays
  state
  shut
  lockedAt
  unlockedUntil
  unlockReason
  unsettled
  allowed
  version
  missing {
    id
    name {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<PeriodsPageQuery, PeriodsPageQueryVariables>;
export const RecordReportingPeriodDocument = new TypedDocumentString(`
    mutation RecordReportingPeriod($input: RecordPeriodInput!) {
  recordReportingPeriod(input: $input) {
    __typename
    ... on PeriodChanged {
      period {
        ...PeriodFacts
      }
    }
    ...RefusalFacts
  }
}
    fragment PeriodFacts on ReportingPeriod {
  id
  fromDate
  toDate
  dueOn
  graceDays
  state
  shut
  lockedAt
  unlockedUntil
  unlockReason
  unsettled
  allowed
  version
  missing {
    id
    name {
      text
      language
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
}`) as unknown as TypedDocumentString<RecordReportingPeriodMutation, RecordReportingPeriodMutationVariables>;
export const LockPeriodDocument = new TypedDocumentString(`
    mutation LockPeriod($input: PeriodStepInput!) {
  lockPeriod(input: $input) {
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
}`) as unknown as TypedDocumentString<LockPeriodMutation, LockPeriodMutationVariables>;
export const UnlockPeriodDocument = new TypedDocumentString(`
    mutation UnlockPeriod($input: UnlockPeriodInput!) {
  unlockPeriod(input: $input) {
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
}`) as unknown as TypedDocumentString<UnlockPeriodMutation, UnlockPeriodMutationVariables>;
export const MarkPeriodMissingDocument = new TypedDocumentString(`
    mutation MarkPeriodMissing($input: MarkMissingInput!) {
  markPeriodMissing(input: $input) {
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
}`) as unknown as TypedDocumentString<MarkPeriodMissingMutation, MarkPeriodMissingMutationVariables>;
export const RecordHourRatesDocument = new TypedDocumentString(`
    mutation RecordHourRates($input: RecordHourRatesInput!) {
  recordHourRates(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordHourRatesMutation, RecordHourRatesMutationVariables>;
