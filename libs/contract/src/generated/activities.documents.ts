import { TypedDocumentString, type LogSheetQuery, type LogSheetQueryVariables, type WaitingActivitiesQuery, type WaitingActivitiesQueryVariables, type OwnActivitiesQuery, type OwnActivitiesQueryVariables, type ActivityPageQuery, type ActivityPageQueryVariables, type LogActivityMutation, type LogActivityMutationVariables, type UndoActivityMutation, type UndoActivityMutationVariables, type ReportActivityMutation, type ReportActivityMutationVariables, type EditActivityMutation, type EditActivityMutationVariables, type HoldActivityMutation, type HoldActivityMutationVariables, type CorrectActivityMutation, type CorrectActivityMutationVariables, type CancelActivityMutation, type CancelActivityMutationVariables, type DisputeActivityMutation, type DisputeActivityMutationVariables, type AnswerDisputeMutation, type AnswerDisputeMutationVariables, type AttachToActivityMutation, type AttachToActivityMutationVariables, type DescribeActivityFileMutation, type DescribeActivityFileMutationVariables, type RemoveActivityFileMutation, type RemoveActivityFileMutationVariables, type ProgramActivitiesQuery, type ProgramActivitiesQueryVariables, type ProgramMonthQuery, type ProgramMonthQueryVariables, type ProgramMonthsBesideQuery, type ProgramMonthsBesideQueryVariables, type PeriodsPageQuery, type PeriodsPageQueryVariables, type RecordReportingPeriodMutation, type RecordReportingPeriodMutationVariables, type LockPeriodMutation, type LockPeriodMutationVariables, type UnlockPeriodMutation, type UnlockPeriodMutationVariables, type MarkPeriodMissingMutation, type MarkPeriodMissingMutationVariables, type RecordHourRatesMutation, type RecordHourRatesMutationVariables, type ReviewListQuery, type ReviewListQueryVariables, type ReviewOneQuery, type ReviewOneQueryVariables, type AcceptActivitiesMutation, type AcceptActivitiesMutationVariables, type TakeAcceptanceBackMutation, type TakeAcceptanceBackMutationVariables, type SendBackActivityMutation, type SendBackActivityMutationVariables, type TemplatesQuery, type TemplatesQueryVariables, type SaveActivityTemplateMutation, type SaveActivityTemplateMutationVariables, type RemoveActivityTemplateMutation, type RemoveActivityTemplateMutationVariables } from './graphql.js';
export const LogSheetDocument = new TypedDocumentString(`
    query LogSheet {
  logSheet {
    today
    organization {
      id
      name {
        text
        language
      }
    }
    last {
      ...ActivityLast
    }
    lastOfTypes {
      ...ActivityLast
    }
    types {
      code
      name {
        text
        language
      }
      used
    }
    programs {
      id
      title {
        text
        language
      }
    }
    members {
      id
      name {
        text
        language
      }
    }
    districts {
      code
      name {
        text
        language
      }
    }
    locations {
      id
      name {
        text
        language
      }
    }
    templates {
      ...LogTemplate
    }
    hoursCount
    period {
      fromDate
      toDate
      dueOn
    }
    toHold
    toReport
    sentBack
  }
}
    fragment ActivityLast on Activity {
  id
  type
  program {
    id
    title {
      text
      language
    }
  }
  title {
    text
    language
  }
  titleTranslations {
    language
    text
  }
  place
  locationId
  district
  minutes
  reach
  staffMinutes
  volunteerMinutes
  provisions
  coOrganizers {
    id
    name {
      text
      language
    }
  }
}
fragment LogTemplate on ActivityTemplate {
  id
  name {
    text
    language
  }
  fields {
    type
    programId
    minutes
    reach
    staffMinutes
    volunteerMinutes
    place
    locationId
    district
    provisions
    coOrganizerIds
  }
  repeats
  nextOn
  version
}`) as unknown as TypedDocumentString<LogSheetQuery, LogSheetQueryVariables>;
export const WaitingActivitiesDocument = new TypedDocumentString(`
    query WaitingActivities($filter: ActivityFilter!) {
  activities(filter: $filter, first: 10) {
    edges {
      node {
        ...ActivityRow
        remarks {
          id
          kind
          text
        }
      }
    }
  }
}
    fragment ActivityRow on Activity {
  id
  type
  typeName {
    text
    language
  }
  title {
    text
    language
  }
  state
  happenedOn
  reach
  minutes
  organization {
    id
    name {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<WaitingActivitiesQuery, WaitingActivitiesQueryVariables>;
export const OwnActivitiesDocument = new TypedDocumentString(`
    query OwnActivities($filter: ActivityFilter, $after: String) {
  activities(filter: $filter, first: 25, after: $after) {
    edges {
      node {
        ...ActivityRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActivityRow on Activity {
  id
  type
  typeName {
    text
    language
  }
  title {
    text
    language
  }
  state
  happenedOn
  reach
  minutes
  organization {
    id
    name {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<OwnActivitiesQuery, OwnActivitiesQueryVariables>;
export const ActivityPageDocument = new TypedDocumentString(`
    query ActivityPage($id: UUID!) {
  network {
    id
    today
    timeZone
    targetGroups {
      code
      name {
        text
        language
      }
      retired
    }
  }
  activity(id: $id) {
    ...ActivityRow
    ...ActivityLast
    outcome {
      text
      language
    }
    outcomeTranslations {
      language
      text
    }
    startsAt
    districtName {
      text
      language
    }
    reachBy {
      dimension
      code
      count
    }
    loggedAt
    reportedAt
    acceptedAt
    remarks {
      id
      kind
      text
      by
      at
      organization {
        id
        name {
          text
          language
        }
      }
    }
    files {
      ...ActivityFile
    }
    corrections {
      id
      reason
      by
      at
      before {
        ...CorrectedFigures
      }
      after {
        ...CorrectedFigures
      }
    }
    undoableUntil
    allowed
    version
  }
}
    fragment ActivityLast on Activity {
  id
  type
  program {
    id
    title {
      text
      language
    }
  }
  title {
    text
    language
  }
  titleTranslations {
    language
    text
  }
  place
  locationId
  district
  minutes
  reach
  staffMinutes
  volunteerMinutes
  provisions
  coOrganizers {
    id
    name {
      text
      language
    }
  }
}
fragment ActivityRow on Activity {
  id
  type
  typeName {
    text
    language
  }
  title {
    text
    language
  }
  state
  happenedOn
  reach
  minutes
  organization {
    id
    name {
      text
      language
    }
  }
}
fragment CorrectedFigures on ActivityFigures {
  reach
  minutes
  staffMinutes
  volunteerMinutes
}
fragment ActivityFile on ActivityFile {
  kind
  file {
    id
    name
    bytes
    url
  }
  description {
    text
    language
  }
  descriptionTranslations {
    language
    text
  }
  version
}`) as unknown as TypedDocumentString<ActivityPageQuery, ActivityPageQueryVariables>;
export const LogActivityDocument = new TypedDocumentString(`
    mutation LogActivity($input: LogActivityInput!) {
  logActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LogActivityMutation, LogActivityMutationVariables>;
export const UndoActivityDocument = new TypedDocumentString(`
    mutation UndoActivity($input: ActivityStepInput!) {
  undoActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoActivityMutation, UndoActivityMutationVariables>;
export const ReportActivityDocument = new TypedDocumentString(`
    mutation ReportActivity($input: ActivityStepInput!) {
  reportActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReportActivityMutation, ReportActivityMutationVariables>;
export const EditActivityDocument = new TypedDocumentString(`
    mutation EditActivity($input: EditActivityInput!) {
  editActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EditActivityMutation, EditActivityMutationVariables>;
export const HoldActivityDocument = new TypedDocumentString(`
    mutation HoldActivity($input: EditActivityInput!) {
  holdActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<HoldActivityMutation, HoldActivityMutationVariables>;
export const CorrectActivityDocument = new TypedDocumentString(`
    mutation CorrectActivity($input: CorrectActivityInput!) {
  correctActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectActivityMutation, CorrectActivityMutationVariables>;
export const CancelActivityDocument = new TypedDocumentString(`
    mutation CancelActivity($input: ActivityWordInput!) {
  cancelActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelActivityMutation, CancelActivityMutationVariables>;
export const DisputeActivityDocument = new TypedDocumentString(`
    mutation DisputeActivity($input: ActivityWordInput!) {
  disputeActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DisputeActivityMutation, DisputeActivityMutationVariables>;
export const AnswerDisputeDocument = new TypedDocumentString(`
    mutation AnswerDispute($input: AnswerDisputeInput!) {
  answerDispute(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerDisputeMutation, AnswerDisputeMutationVariables>;
export const AttachToActivityDocument = new TypedDocumentString(`
    mutation AttachToActivity($input: AttachToActivityInput!) {
  attachToActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AttachToActivityMutation, AttachToActivityMutationVariables>;
export const DescribeActivityFileDocument = new TypedDocumentString(`
    mutation DescribeActivityFile($input: DescribeActivityFileInput!) {
  describeActivityFile(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DescribeActivityFileMutation, DescribeActivityFileMutationVariables>;
export const RemoveActivityFileDocument = new TypedDocumentString(`
    mutation RemoveActivityFile($input: ActivityFileInput!) {
  removeActivityFile(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveActivityFileMutation, RemoveActivityFileMutationVariables>;
export const ProgramActivitiesDocument = new TypedDocumentString(`
    query ProgramActivities($id: UUID!, $states: [ActivityState!], $after: String) {
  program(id: $id) {
    ...ProgramName
  }
  activities(filter: {programId: $id, states: $states}, first: 25, after: $after) {
    totalCount
    edges {
      node {
        ...ActivityRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActivityRow on Activity {
  id
  type
  typeName {
    text
    language
  }
  title {
    text
    language
  }
  state
  happenedOn
  reach
  minutes
  organization {
    id
    name {
      text
      language
    }
  }
}
fragment ProgramName on Program {
  id
  title {
    text
    language
  }
  from
  to
}`) as unknown as TypedDocumentString<ProgramActivitiesQuery, ProgramActivitiesQueryVariables>;
export const ProgramMonthDocument = new TypedDocumentString(`
    query ProgramMonth($id: UUID!, $from: Date!, $to: Date!) {
  program(id: $id) {
    ...ProgramName
  }
  activities(
    filter: {programId: $id, from: $from, to: $to}
    first: 100
    sort: OLDEST
  ) {
    edges {
      node {
        ...ActivityRow
        startsAt
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment ActivityRow on Activity {
  id
  type
  typeName {
    text
    language
  }
  title {
    text
    language
  }
  state
  happenedOn
  reach
  minutes
  organization {
    id
    name {
      text
      language
    }
  }
}
fragment ProgramName on Program {
  id
  title {
    text
    language
  }
  from
  to
}`) as unknown as TypedDocumentString<ProgramMonthQuery, ProgramMonthQueryVariables>;
export const ProgramMonthsBesideDocument = new TypedDocumentString(`
    query ProgramMonthsBeside($id: UUID!, $from: Date!, $to: Date!) {
  before: activities(filter: {programId: $id, to: $from}, first: 1) {
    edges {
      node {
        id
        happenedOn
      }
    }
  }
  after: activities(filter: {programId: $id, from: $to}, first: 1, sort: OLDEST) {
    edges {
      node {
        id
        happenedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramMonthsBesideQuery, ProgramMonthsBesideQueryVariables>;
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
export const ReviewListDocument = new TypedDocumentString(`
    query ReviewList($first: Int!, $after: String, $filter: ActivityFilter, $sort: ActivitySort!) {
  network {
    id
    timeZone
    activityTypes {
      code
      name {
        text
        language
      }
      retired
    }
  }
  activities(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ReviewRow
      }
    }
  }
  reviewDesk {
    waiting {
      count
    }
    sentBack {
      count
    }
    disputed {
      count
    }
  }
}
    fragment ReviewRow on Activity {
  id
  organization {
    id
    name {
      text
      language
    }
  }
  coOrganizers {
    id
    name {
      text
      language
    }
  }
  type
  typeName {
    text
    language
  }
  title {
    text
    language
  }
  state
  happenedOn
  reach
  staffMinutes
  volunteerMinutes
  reportedAt
  allowed
  version
}`) as unknown as TypedDocumentString<ReviewListQuery, ReviewListQueryVariables>;
export const ReviewOneDocument = new TypedDocumentString(`
    query ReviewOne($id: UUID!) {
  activity(id: $id) {
    ...ReviewDetail
  }
}
    fragment ReviewRow on Activity {
  id
  organization {
    id
    name {
      text
      language
    }
  }
  coOrganizers {
    id
    name {
      text
      language
    }
  }
  type
  typeName {
    text
    language
  }
  title {
    text
    language
  }
  state
  happenedOn
  reach
  staffMinutes
  volunteerMinutes
  reportedAt
  allowed
  version
}
fragment ReviewDetail on Activity {
  ...ReviewRow
  program {
    id
    title {
      text
      language
    }
  }
  startsAt
  minutes
  place
  districtName {
    text
    language
  }
  reachBy {
    dimension
    code
    count
  }
  inKind {
    amount
    currency
  }
  provisions
  outcome {
    text
    language
  }
  loggedBy
  loggedAt
  acceptedAt
  remarks {
    id
    kind
    text
    organization {
      id
      name {
        text
        language
      }
    }
    by
    at
  }
}`) as unknown as TypedDocumentString<ReviewOneQuery, ReviewOneQueryVariables>;
export const AcceptActivitiesDocument = new TypedDocumentString(`
    mutation AcceptActivities($input: ManyActivitiesInput!) {
  acceptActivities(input: $input) {
    __typename
    ... on ManyActivitiesChanged {
      activityIds
      exceptions {
        activityId
        code
        message
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
}`) as unknown as TypedDocumentString<AcceptActivitiesMutation, AcceptActivitiesMutationVariables>;
export const TakeAcceptanceBackDocument = new TypedDocumentString(`
    mutation TakeAcceptanceBack($input: ManyActivitiesInput!) {
  takeAcceptanceBack(input: $input) {
    __typename
    ... on ManyActivitiesChanged {
      activityIds
      exceptions {
        activityId
        code
        message
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
}`) as unknown as TypedDocumentString<TakeAcceptanceBackMutation, TakeAcceptanceBackMutationVariables>;
export const SendBackActivityDocument = new TypedDocumentString(`
    mutation SendBackActivity($input: ActivityWordInput!) {
  sendBackActivity(input: $input) {
    __typename
    ... on ActivityChanged {
      activity {
        id
        state
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
}`) as unknown as TypedDocumentString<SendBackActivityMutation, SendBackActivityMutationVariables>;
export const TemplatesDocument = new TypedDocumentString(`
    query Templates {
  logSheet {
    today
    templates {
      ...LogTemplate
    }
  }
}
    fragment LogTemplate on ActivityTemplate {
  id
  name {
    text
    language
  }
  fields {
    type
    programId
    minutes
    reach
    staffMinutes
    volunteerMinutes
    place
    locationId
    district
    provisions
    coOrganizerIds
  }
  repeats
  nextOn
  version
}`) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const SaveActivityTemplateDocument = new TypedDocumentString(`
    mutation SaveActivityTemplate($input: SaveActivityTemplateInput!) {
  saveActivityTemplate(input: $input) {
    __typename
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SaveActivityTemplateMutation, SaveActivityTemplateMutationVariables>;
export const RemoveActivityTemplateDocument = new TypedDocumentString(`
    mutation RemoveActivityTemplate($input: RemoveActivityTemplateInput!) {
  removeActivityTemplate(input: $input) {
    __typename
    ... on Refusal {
      code
      message
    }
    ... on FieldRefusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveActivityTemplateMutation, RemoveActivityTemplateMutationVariables>;
