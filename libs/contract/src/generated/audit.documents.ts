import { TypedDocumentString, type AuditTrailQuery, type AuditTrailQueryVariables, type AuditVerificationQuery, type AuditVerificationQueryVariables, type AuditPeopleQuery, type AuditPeopleQueryVariables } from './graphql.js';
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($first: Int!, $after: String, $filter: AuditFilter) {
  auditTrail(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        sequence
        at
        event
        role
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
        onBehalfOf {
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
        fromState
        toState
        reason
        changes {
          field
          before
          after
        }
        requestId
        hash
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditVerificationDocument = new TypedDocumentString(`
    query AuditVerification {
  auditVerification {
    intact
    events
    headHash
    brokenAt
    reason
    checkedAt
  }
}
    `) as unknown as TypedDocumentString<AuditVerificationQuery, AuditVerificationQueryVariables>;
export const AuditPeopleDocument = new TypedDocumentString(`
    query AuditPeople {
  people(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditPeopleQuery, AuditPeopleQueryVariables>;
