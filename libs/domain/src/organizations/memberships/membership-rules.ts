// The commands of a membership under one name, `membershipRules.admit(...)`: alone, words like "apply" say too little.
export {
  admit,
  answerInfo,
  apply,
  expire,
  found,
  reject,
  requestInfo,
  review,
  withdraw,
} from './membership-admission.js';
export {
  completeLeaving,
  exclude,
  leave,
  resume,
  start,
  suspend,
  suspendForPapers,
} from './membership-running.js';
