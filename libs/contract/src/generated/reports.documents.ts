import { TypedDocumentString, type OverviewQuery, type OverviewQueryVariables, type CoverageQuery, type CoverageQueryVariables, type QuarterlyReportQuery, type QuarterlyReportQueryVariables } from './graphql.js';
export const OverviewDocument = new TypedDocumentString(`
    query Overview($filter: OverviewFilterInput) {
  network {
    id
    today
  }
  overview(filter: $filter) {
    ...OverviewFacts
  }
}
    fragment OverviewFacts on Overview {
  groupBy
  exact
  own
  threshold
  waiting
  quarters {
    quarter
    published
  }
  lines {
    ...OverviewLine
  }
  total {
    ...OverviewLine
  }
}
fragment OverviewLine on OverviewRow {
  key
  name {
    text
    language
  }
  activities
  people
  staffMinutes
  volunteerMinutes
  hiddenQuarters
  shared {
    activities
    people
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($quarter: String) {
  network {
    id
    today
  }
  coverage(quarter: $quarter) {
    quarter {
      quarter
    }
    types {
      ...TermName
    }
    targetGroups {
      ...TermName
    }
    districts {
      ...TermName
    }
    cells {
      type
      targetGroup
      members {
        ...MemberName
      }
      districts {
        district
        members {
          id
        }
      }
    }
    gaps {
      type
      targetGroup
      couldHelp {
        ...MemberName
      }
    }
    overlaps {
      type
      targetGroup
      district
      members {
        ...MemberName
      }
    }
  }
}
    fragment MemberName on OrganizationName {
  id
  name {
    text
    language
  }
}
fragment TermName on ReportTerm {
  code
  name {
    text
    language
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const QuarterlyReportDocument = new TypedDocumentString(`
    query QuarterlyReport($quarter: String!, $yearBefore: String!) {
  network {
    id
    today
  }
  quarters: overview(
    filter: {groupBy: QUARTER, from: $yearBefore, to: $quarter, asOthers: true}
  ) {
    ...OverviewFacts
  }
  members: overview(
    filter: {groupBy: MEMBER, from: $quarter, to: $quarter, asOthers: true}
  ) {
    ...OverviewFacts
  }
  programs: overview(
    filter: {groupBy: PROGRAM, from: $quarter, to: $quarter, asOthers: true}
  ) {
    ...OverviewFacts
  }
  groups: overview(
    filter: {groupBy: TARGET_GROUP, from: $quarter, to: $quarter, asOthers: true}
  ) {
    ...OverviewFacts
  }
  ages: overview(
    filter: {groupBy: AGE, from: $quarter, to: $quarter, asOthers: true}
  ) {
    ...OverviewFacts
  }
  roles: overview(
    filter: {groupBy: ROLE, from: $quarter, to: $quarter, asOthers: true}
  ) {
    ...OverviewFacts
  }
  places: overview(
    filter: {groupBy: PLACE, from: $quarter, to: $quarter, asOthers: true}
  ) {
    ...OverviewFacts
  }
  memberNames: overview(
    filter: {groupBy: MEMBER, from: $yearBefore, to: $quarter, asOthers: true}
  ) {
    lines {
      key
      name {
        text
        language
      }
    }
  }
  programNames: overview(
    filter: {groupBy: PROGRAM, from: $yearBefore, to: $quarter, asOthers: true}
  ) {
    lines {
      key
      name {
        text
        language
      }
    }
  }
}
    fragment OverviewFacts on Overview {
  groupBy
  exact
  own
  threshold
  waiting
  quarters {
    quarter
    published
  }
  lines {
    ...OverviewLine
  }
  total {
    ...OverviewLine
  }
}
fragment OverviewLine on OverviewRow {
  key
  name {
    text
    language
  }
  activities
  people
  staffMinutes
  volunteerMinutes
  hiddenQuarters
  shared {
    activities
    people
  }
}`) as unknown as TypedDocumentString<QuarterlyReportQuery, QuarterlyReportQueryVariables>;
