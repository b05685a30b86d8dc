/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The secret of the mailed link. Opening the link changes nothing; the page posts this. */
export type AcceptInvitationInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Whether others use this device too: the session then ends after 8 hours. */
  sharedDevice?: boolean;
  /** The secret of the mailed link. */
  token: string;
};

/** One thing about getting in and around. */
export type AccessFactInput = {
  /** What it is about. */
  code: AccessibilityCode;
  /** The sentence that belongs to it, in every language; PARTLY needs one. */
  text?: Array<TranslationInput> | null | undefined;
  /** Whether it is there, nearly, or not. */
  value: AccessibilityValue;
};

/** What somebody may need in order to take part. */
export type AccessNeed =
  /** Breaks. */
  | 'BREAKS'
  /** Papers in easy words. */
  | 'EASY_READ'
  /** An induction loop. */
  | 'INDUCTION_LOOP'
  /** Papers in large print. */
  | 'LARGE_PRINT'
  /** Captions that are written at once. */
  | 'LIVE_CAPTIONS'
  /** A sign language interpreter. */
  | 'SIGN_INTERPRETER'
  /** A way without steps. */
  | 'STEP_FREE'
  /** A person who helps. */
  | 'SUPPORTER';

/** What a visitor is told today. */
export type AccessibilityAnswer =
  /** Not known, never checked, or checked too long ago: ask first. */
  | 'ASK_FIRST'
  /** It is not there; somebody looked within twelve months. */
  | 'NO'
  /** Nearly; the sentence says what is missing. */
  | 'PARTLY'
  /** It is there; somebody looked within twelve months. */
  | 'YES';

/** What can be said about getting in and around. */
export type AccessibilityCode =
  /** There is an accessible parking place. */
  | 'ACCESSIBLE_PARKING'
  /** There is an accessible toilet. */
  | 'ACCESSIBLE_TOILET'
  /** Assistance dogs are welcome. */
  | 'ASSISTANCE_DOG'
  /** The signs are easy to understand. */
  | 'EASY_SIGNS'
  /** There is an induction loop. */
  | 'INDUCTION_LOOP'
  /** There is a lift. */
  | 'LIFT'
  /** There is a quiet room. */
  | 'QUIET_ROOM'
  /** Somebody there signs. */
  | 'SIGN_LANGUAGE'
  /** The entrance has no step. */
  | 'STEP_FREE_ENTRANCE'
  /** There are tactile paths or signs. */
  | 'TACTILE_GUIDANCE';

/** What somebody found. A value whose check is older than a year reads "ask first", see `fresh`. */
export type AccessibilityValue =
  /** No. */
  | 'NO'
  /** Nearly: the sentence says what is missing. */
  | 'PARTLY'
  /** Nobody knows: ask first. */
  | 'UNKNOWN'
  /** Yes. */
  | 'YES';

/** Chooses the mandate in which you act from now on. */
export type ActInInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** One of your own mandates that holds today, in any network. */
  mandateId: string;
};

/** A file of an activity. */
export type ActivityFileInput = {
  /** Id of the activity. */
  activityId: string;
  /** Id of the file. */
  fileId: string;
  /** Makes sending the same twice harmless. */
  idempotencyKey?: string | null | undefined;
};

/** What a file of an activity is. */
export type ActivityFileKind =
  /** A receipt or another paper. */
  | 'PAPER'
  /** A picture. */
  | 'PHOTO'
  /** A voice note. */
  | 'SOUND';

/** Which activities to list. Conditions combine: each must hold. */
export type ActivityFilter = {
  /** In one of these parts of the town, by code. */
  districts?: Array<string> | null | undefined;
  /** On this day or later. */
  from?: string | null | undefined;
  /** Reported by one of these organizations, or done together with it. */
  organizationIds?: Array<string> | null | undefined;
  /** Of this programme. */
  programId?: string | null | undefined;
  /** Words in the title, the outcome or the place; accents and case are forgiven. */
  search?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ActivityState> | null | undefined;
  /** Reached one of these groups. */
  targetGroups?: Array<string> | null | undefined;
  /** On this day or earlier. */
  to?: string | null | undefined;
  /** Of one of these kinds. */
  types?: Array<string> | null | undefined;
};

/** What a remark on a report is. */
export type ActivityRemarkKind =
  /** An answer. */
  | 'ANSWERED'
  /** Why a partner questions it. */
  | 'DISPUTED'
  /** How the matter was settled. */
  | 'RESOLVED'
  /** The question with which it was sent back. */
  | 'SENT_BACK';

/** The order of the list. */
export type ActivitySort =
  /** The latest day first. */
  | 'NEWEST'
  /** The first day first. */
  | 'OLDEST';

/** Where an activity stands. */
export type ActivityState =
  /** Its figures count. */
  | 'ACCEPTED'
  /** It did not take place, or should not have been entered. */
  | 'CANCELLED'
  /** Its figures count, and a partner questions them. */
  | 'DISPUTED'
  /** It took place; its report is missing. */
  | 'HELD'
  /** Its figures count, and its period is locked. */
  | 'LOCKED'
  /** It is still to come. */
  | 'PLANNED'
  /** Its report waits for the coordination. */
  | 'REPORTED'
  /** Its report went back with a question. */
  | 'SENT_BACK';

/** A step of an activity that is there. */
export type ActivityStepInput = {
  /** Id of the activity. */
  activityId: string;
  /** Makes sending the same step twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The version of the activity that was read. */
  version: number;
};

/** One of many activities, as it was read. */
export type ActivityVersionInput = {
  /** Id of the activity. */
  activityId: string;
  /** The version of the activity that was read. */
  version: number;
};

/** A step of an activity that needs a word. */
export type ActivityWordInput = {
  /** Id of the activity. */
  activityId: string;
  /** Makes sending the same step twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The question, the objection or the reason; those whom it concerns read it. */
  text: string;
  /** The version of the activity that was read. */
  version: number;
};

/** A paper of an organization, with the file that was sent to it. */
export type AddDocumentInput = {
  /** Id of the file, sent to this organization before (`POST /files`). */
  fileId: string;
  /** Its first day. */
  from: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What kind of paper. */
  kind: StandingDocumentKind;
  /** Id of the organization. */
  organizationId: string;
  /** Its last day; none for one without an end. */
  to?: string | null | undefined;
};

/** What your device answered when it made a passkey. */
export type AddPasskeyInput = {
  /** Which challenge it answers. */
  challengeId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What you call it; the name of the device when absent. */
  name?: string | null | undefined;
  /** The answer of the device, as JSON of the Web Authentication API. */
  responseJson: string;
};

/** One more partner of a programme. */
export type AddProgramPartnerInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Who joins, and in what role. */
  partner: ProgramPartnerInput;
  /** Id of the programme. */
  programId: string;
  /** The version of the programme that was read. */
  version: number;
};

/** A public service that the partners take over. */
export type AddProgramServiceInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What is promised, and by when, in every language. */
  level: Array<TranslationInput>;
  /** Id of the partner that answers for it. */
  organizationId: string;
  /** Id of the programme. */
  programId: string;
  /** Id of the service in the directory. */
  serviceId: string;
  /** The version of the programme that was read. */
  version: number;
};

/** An address, as far as it is known. */
export type AddressInput = {
  /** Town. */
  city?: string | null | undefined;
  /** Country (ISO 3166-1 alpha-2). */
  country?: string | null | undefined;
  /** Street and number. */
  line1?: string | null | undefined;
  /** Building, floor, door. */
  line2?: string | null | undefined;
  /** Postal code. */
  postalCode?: string | null | undefined;
  /** Region, county or state. */
  region?: string | null | undefined;
  /** What is known and is no address. */
  text?: string | null | undefined;
};

/** An admission that the members decided. */
export type AdmitMemberInput = {
  /** What the members decided. */
  decision: DecisionInput;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the membership. */
  membershipId: string;
  /** The version of the membership that was read. */
  version: number;
};

/** A change of a handover that is being prepared; what is left out stays. */
export type AmendHandoverInput = {
  /** First day of the new term; today or later. */
  changeOn?: string | null | undefined;
  /** Id of the handover. */
  handoverId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What is added to the list. */
  items?: Array<HandoverItemInput> | null | undefined;
  /** The version of the handover that was read. */
  version: number;
};

/** What the applicant answers. */
export type AnswerApplicationInfoInput = {
  /** What the applicant answers; the coordinator reads it. */
  answer: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the membership. */
  membershipId: string;
  /** The version of the membership that was read. */
  version: number;
};

/** An answer to a dispute. */
export type AnswerDisputeInput = {
  /** Id of the activity. */
  activityId: string;
  /** Makes sending the same step twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Ends the dispute; for the coordination and for who raised it. */
  resolve?: boolean | null | undefined;
  /** The question, the objection or the reason; those whom it concerns read it. */
  text: string;
  /** The version of the activity that was read. */
  version: number;
};

/** An answer to an offer of help. */
export type AnswerOfferInput = {
  /** Id of the request. */
  gapId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the offer. */
  offerId: string;
  /** The version of the request that was read. */
  version: number;
};

/** An application to join the network. */
export type ApplyForMembershipInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** A person and the role that the person is given. */
export type AppointMandateInput = {
  /** Mail address of the person; makes an account when it is new. */
  email: string;
  /** Family name. */
  familyName: string;
  /** First day; today or later. */
  from: string;
  /** Given name; a known person keeps the name of the account. */
  givenName: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The office (CITY). */
  officeId?: string | null | undefined;
  /** The organization (AO, ED, VIEW), or the employer (COORD, FIN). */
  organizationId?: string | null | undefined;
  /** The role that the person has by it. */
  role: Role;
  /** How the person is called in it, like "President". */
  title?: Array<TranslationInput> | null | undefined;
  /** Last day; open-ended when absent. */
  to?: string | null | undefined;
};

/** The secret of an old link, to ask for a new one. */
export type AskForInvitationInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The secret of the mailed link. */
  token: string;
};

/** Asks another member for its view on the newest capacity check. */
export type AskPeerInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** Id of the other member. */
  peerId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** How far a capacity check can be relied on today. */
export type AssessmentStanding =
  /** At least one other member that is no mentor has looked at it. */
  | 'CONFIRMED'
  /** It is older than 24 months. */
  | 'EXPIRED'
  /** Nobody else has looked at it yet, or only a mentor. */
  | 'SELF_ONLY';

/** The paper that both sides signed. */
export type AttachAgreementInput = {
  /** A file that you have sent to your side of it. */
  fileId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the sponsorship. */
  sponsorshipId: string;
  /** The version of the sponsorship that was read. */
  version: number;
};

/** A file that is kept with a programme. */
export type AttachProgramDocumentInput = {
  /** Whether it is the signed agreement that pays for it. */
  agreement: boolean;
  /** A file that you have sent to the programme. */
  fileId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the programme. */
  programId: string;
  /** The version of the programme that was read. */
  version: number;
};

/** A file that was sent to `/files` for this activity, and shall be kept with it. */
export type AttachToActivityInput = {
  /** Id of the activity. */
  activityId: string;
  /** What is to be seen in it, or what is said, in every language; it may come later. */
  description?: Array<TranslationInput> | null | undefined;
  /** Id of the file. */
  fileId: string;
  /** Makes sending the same twice harmless. */
  idempotencyKey?: string | null | undefined;
};

/** Which events; what is left out does not narrow. */
export type AuditFilter = {
  /** Names of events, like `membership.admitted`. */
  events?: Array<string> | null | undefined;
  /** First day, in the network's time zone. */
  from?: string | null | undefined;
  /** The organization it concerns. */
  organizationId?: string | null | undefined;
  /** Who did it. */
  personId?: string | null | undefined;
  /** Id of the thing it happened to. */
  subjectId?: string | null | undefined;
  /** The kind of thing it happened to, like `organization`. */
  subjectType?: string | null | undefined;
  /** Last day, in the network's time zone. */
  to?: string | null | undefined;
};

/** Files to import, and where they come from. */
export type BeginImportInput = {
  /** Files that were sent for it: one table, or all tables of a directory. */
  fileIds: Array<string>;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What the list is of; of organizations where nothing is said. */
  kind?: ImportKind | null | undefined;
  /** The language of its texts (BCP 47). */
  language: string;
  /** How people call the source; the same list needs the same name each time. */
  title: string;
};

/** How one books. */
export type BookingWay =
  /** By a form on the website. */
  | 'FORM'
  /** By e-mail. */
  | 'MAIL'
  /** By calling. */
  | 'PHONE'
  /** By a text message. */
  | 'TEXT_MESSAGE'
  /** By coming; no appointment is needed. */
  | 'WALK_IN';

/** A handover that is given up. */
export type CancelHandoverInput = {
  /** Id of the handover. */
  handoverId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The reason; the members read it. */
  reason: string;
  /** The version of the handover that was read. */
  version: number;
};

/** A field in which an organization stands somewhere on the ladder. */
export type CapacityField =
  /** Being accessible. */
  | 'ACCESSIBILITY'
  /** Keeping the books. */
  | 'BOOKKEEPING'
  /** Data of people. */
  | 'DATA_PROTECTION'
  /** Running the organization. */
  | 'GOVERNANCE'
  /** Reports and settlements. */
  | 'REPORTING';

/** What somebody found who went and looked. */
export type CheckAccessInput = {
  /** The day on which somebody looked; not in the future. */
  checkedOn: string;
  /** What it is about, and how it stands. */
  fact: AccessFactInput;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the place; left out for a service. */
  locationId?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** Id of the service; left out for a place. */
  serviceId?: string | null | undefined;
  /** The version of the organization that was read. */
  version: number;
};

/** A paper that somebody else entered, compared with its file. */
export type CheckDocumentInput = {
  /** Id of the paper. */
  documentId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
};

/** What one column holds. */
export type ColumnMatchInput = {
  /** Its heading. */
  column: string;
  /** What it holds; absent: kept unseen. */
  field?: ImportField | null | undefined;
};

/** The work of a programme is done. */
export type CompleteProgramInput = {
  /** What came of it, in every language. */
  finalReport: Array<TranslationInput>;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the programme. */
  programId: string;
  /** The version of the programme that was read. */
  version: number;
};

/** Says that somebody looked the organization up in the register. */
export type ConfirmRegistrationInput = {
  /** What was found there (PDF, JPEG, PNG): a file that you have sent to the organization. */
  fileId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** What a partner puts into a programme. */
export type ContributionKind =
  /** Equipment, in days. */
  | 'EQUIPMENT'
  /** Work, in minutes. */
  | 'HOURS'
  /** Money, in minor units of the currency. */
  | 'MONEY'
  /** A room, in days. */
  | 'ROOM';

/** Accepted figures as they should be; the old ones stay visible. */
export type CorrectActivityInput = {
  /** Id of the activity. */
  activityId: string;
  /** Makes sending the same step twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** How many minutes it lasted. */
  minutes?: number | null | undefined;
  /** How many people it reached. */
  reach?: number | null | undefined;
  /** Who they were, as far as it is known. */
  reachBy?: Array<ReachCountInput> | null | undefined;
  /** Why the accepted figures were not right. */
  reason: string;
  /** Minutes that paid people worked for it. */
  staffMinutes?: number | null | undefined;
  /** The version of the activity that was read. */
  version: number;
  /** Minutes that volunteers worked for it. */
  volunteerMinutes?: number | null | undefined;
};

/** What a service costs, in one word. */
export type CostKind =
  /** It depends: ask. */
  | 'ASK'
  /** One price for everybody. */
  | 'FIXED'
  /** It costs nothing. */
  | 'FREE'
  /** Who has less pays less. */
  | 'SLIDING';

/** A currency (ISO 4217). */
export type CurrencyCode =
  /** Euro, with two decimals. */
  | 'EUR'
  /** Hungarian forint, without decimals. */
  | 'HUF';

/** Who is shut out of the network, and why. */
export type DeactivatePersonInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the account. */
  personId: string;
  /** Why; kept in the audit trail. */
  reason: string;
  /** The version of the person that was read. */
  version: number;
};

/** A decision of the members, as the coordinator writes it down. */
export type DecisionInput = {
  /** How many abstained. */
  abstain: number;
  /** How many voted against it. */
  against: number;
  /** The day of the decision. */
  date: string;
  /** How many voted for it. */
  inFavour: number;
  /** The rule it was taken by. */
  rule: DecisionRule;
  /** What was decided, in every language. */
  text: Array<TranslationInput>;
};

/** How the members decide. */
export type DecisionRule =
  /** No "no". */
  | 'CONSENSUS'
  /** No "no", else two thirds. */
  | 'CONSENSUS_THEN_TWO_THIRDS'
  /** The founding meeting, not counted. */
  | 'FOUNDING'
  /** More yes than no. */
  | 'SIMPLE_MAJORITY'
  /** At least two thirds of yes and no. */
  | 'TWO_THIRDS';

/** A no to an offer of help. */
export type DeclineOfferInput = {
  /** Id of the request. */
  gapId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the offer. */
  offerId: string;
  /** The reason; who offered reads it. */
  reason: string;
  /** The version of the request that was read. */
  version: number;
};

/** Where a service happens. */
export type DeliveryMode =
  /** At the home of the person. */
  | 'AT_HOME'
  /** At a place of the organization. */
  | 'AT_PLACE'
  /** Over the internet. */
  | 'ONLINE';

/** What is to be seen or heard in a file of an activity. */
export type DescribeActivityFileInput = {
  /** Id of the activity. */
  activityId: string;
  /** The words, in every language. */
  description: Array<TranslationInput>;
  /** Id of the file. */
  fileId: string;
  /** Makes sending the same twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What waits for the coordinator. */
export type DeskItemKind =
  /** An admitted organization whose membership has not begun. */
  | 'ADMITTED_NOT_STARTED'
  /** An applicant answered a question. */
  | 'APPLICATION_ANSWERED'
  /** An application under review. */
  | 'APPLICATION_IN_REVIEW'
  /** An application that nobody has looked at. */
  | 'APPLICATION_NEW'
  /** The last person who may sign for a member goes soon. */
  | 'OFFICER_ENDING'
  /** A paper of a member has run out, and no other is here. */
  | 'PAPER_EXPIRED'
  /** A paper of a member runs out soon, and no other is here. */
  | 'PAPER_EXPIRING'
  /** A paper that nobody has checked. */
  | 'PAPER_UNCHECKED'
  /** A member whose membership is paused. */
  | 'SUSPENDED';

/** How a paper stands today. Derived on the day, never stored. */
export type DocumentState =
  /** Its last day is over. */
  | 'EXPIRED'
  /** In force, and its last day is near. */
  | 'EXPIRING'
  /** Sent back with a reason; it does not count. */
  | 'RETURNED'
  /** A newer one is in force. */
  | 'SUPERSEDED'
  /** Nobody has checked it yet, so it does not count. */
  | 'UNCHECKED'
  /** Checked; its first day has not come. */
  | 'UPCOMING'
  /** In force. */
  | 'VALID';

/** Whether the easy-to-read text can be relied on. */
export type EasyState =
  /** A reader of easy language checked it. */
  | 'CHECKED'
  /** There is none. */
  | 'MISSING'
  /** The text it belongs to changed after the check. */
  | 'STALE'
  /** Nobody checked it yet. */
  | 'UNCHECKED';

/** An activity as a whole, as it shall be from now on. */
export type EditActivityInput = {
  /** Id of the activity. */
  activityId: string;
  /** Members who did it together with the organization that reports it. */
  coOrganizerIds?: Array<string> | null | undefined;
  /** The code of the part of the town. */
  district?: string | null | undefined;
  /** The day on which it happened, or will. */
  happenedOn: string;
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The place of the organization where it was. */
  locationId?: string | null | undefined;
  /** How many minutes it lasted. */
  minutes?: number | null | undefined;
  /** What changed, in a sentence or two. No names of people who came. */
  outcome?: Array<TranslationInput> | null | undefined;
  /** Where it was, in own words. */
  place?: string | null | undefined;
  /** The programme that it belongs to. */
  programId?: string | null | undefined;
  /** Access needs that were met there. */
  provisions?: Array<AccessNeed> | null | undefined;
  /** How many people it reached; left out where nobody knows. */
  reach?: number | null | undefined;
  /** Who they were, as far as it is known. */
  reachBy?: Array<ReachCountInput> | null | undefined;
  /** Sends the report with it, where it waits for that. */
  report?: boolean | null | undefined;
  /** Minutes that paid people worked for it. */
  staffMinutes?: number | null | undefined;
  /** When it began, `HH:MM`. */
  startsAt?: string | null | undefined;
  /** What it was called. */
  title?: Array<TranslationInput> | null | undefined;
  /** What kind it is. */
  type: string;
  /** The version of the activity that was read. */
  version: number;
  /** Minutes that volunteers worked for it. */
  volunteerMinutes?: number | null | undefined;
};

/** A change of the own network; what is left out stays as it is. */
export type EditNetworkInput = {
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Its name in every language; replaces all of them. */
  name?: Array<TranslationInput> | null | undefined;
  /** The rules it has agreed on. */
  policies?: NetworkPoliciesInput | null | undefined;
  /** The version that was read. */
  version: number;
};

/** A change of the profile. What is left out stays; lists replace the whole list. */
export type EditOrganizationInput = {
  /** Other names it is known by. */
  alternateNames?: Array<string> | null | undefined;
  /** What it is and does, in every language. */
  description?: Array<TranslationInput> | null | undefined;
  /** Who checked the easy-to-read text. */
  easyCheckedBy?: string | null | undefined;
  /** The day of that check. */
  easyCheckedOn?: string | null | undefined;
  /** The same, easy to read, in every language. */
  easyDescription?: Array<TranslationInput> | null | undefined;
  /** Whether the easy-to-read text was checked. */
  easyState?: EasyState | null | undefined;
  /** Its mail address, never a private person's. */
  email?: string | null | undefined;
  /** What it can help other members with, each in its languages. */
  expertise?: Array<Array<TranslationInput>> | null | undefined;
  /** The day it was founded. */
  foundedOn?: string | null | undefined;
  /** Id of the organization. */
  id: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Languages in which one can talk to it (BCP 47). */
  languages?: Array<string> | null | undefined;
  /** What kind of body it is. */
  legalForm?: LegalForm | null | undefined;
  /** Legal status; REGISTERED is confirmed, not typed in. */
  legalStatus?: LegalStatus | null | undefined;
  /** Its name, in every language it has one. */
  name?: Array<TranslationInput> | null | undefined;
  /** Its telephones. */
  phones?: Array<PhoneInput> | null | undefined;
  /** Public-benefit status since. */
  publicBenefitFrom?: string | null | undefined;
  /** Its registered seat. */
  seat?: AddressInput | null | undefined;
  /** Whom it serves. */
  targetGroups?: Array<string> | null | undefined;
  /** The version that was read. */
  version: number;
  /** Its web address. */
  website?: string | null | undefined;
};

/** What changes in a programme. */
export type EditProgramInput = {
  /** Whether a public service is taken over together. */
  consortium?: boolean | null | undefined;
  /** What is done, and why, in every language. */
  description?: Array<TranslationInput> | null | undefined;
  /** Who read the easy version, as the person wants to be named. */
  easyCheckedBy?: string | null | undefined;
  /** The day on which it was read. */
  easyCheckedOn?: string | null | undefined;
  /** The same in easy words, in every language. */
  easyDescription?: Array<TranslationInput> | null | undefined;
  /** What its readers say of the easy version. */
  easyState?: EasyState | null | undefined;
  /** First day; once it binds, not later than before. */
  from?: string | null | undefined;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Where it happens, in words. */
  places?: Array<ProgramPlaceInput> | null | undefined;
  /** Id of the programme. */
  programId: string;
  /** What it is for. */
  purposes?: Array<ProgramPurpose> | null | undefined;
  /** Whom it is for. */
  targetGroups?: Array<string> | null | undefined;
  /** Its title in every language. */
  title?: Array<TranslationInput> | null | undefined;
  /** Last day; once it binds, not earlier than before. */
  to?: string | null | undefined;
  /** The version of the programme that was read. */
  version: number;
  /** Whether it needs no money. */
  zeroBudget?: boolean | null | undefined;
};

/** Which mandate ends, when and why. */
export type EndMandateInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the mandate. */
  mandateId: string;
  /** Last day; without it the mandate ends at once. */
  on?: string | null | undefined;
  /** Why; kept in the audit trail. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** The end of a partner's role. */
export type EndProgramPartnerInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Last day in this role; without it the partner is taken out whole, while nothing binds. */
  lastDay?: string | null | undefined;
  /** Id of the partner in the programme. */
  partnerId: string;
  /** Id of the programme. */
  programId: string;
  /** Id of the organization that answers for the programme from the next day on. */
  successorId?: string | null | undefined;
  /** The version of the programme that was read. */
  version: number;
};

/** Ends one of your sessions. */
export type EndSessionInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the session. */
  sessionId: string;
};

/** Who is erased. */
export type ErasePersonInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the account. */
  personId: string;
  /** The version of the person that was read. */
  version: number;
};

/** An exclusion that the members decided. */
export type ExcludeMemberInput = {
  /** The decision; two thirds are needed. */
  decision: DecisionInput;
  /** The day on which the member was heard. */
  hearingOn: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the membership. */
  membershipId: string;
  /** The reason; the organization reads it. */
  reason: string;
  /** The version of the membership that was read. */
  version: number;
};

/** Whose data is taken out. */
export type ExportPersonInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the account: yourself, or for the coordinator anybody here. */
  personId: string;
};

/** Where an organization stands in one field. */
export type FieldLevelInput = {
  /** The field of the capacity check. */
  field: CapacityField;
  /** 1 starting, 2 on the way, 3 steady, 4 helps others. */
  level: number;
};

/** A founding member, entered on the founding day. */
export type FoundMemberInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What the founding minutes say, in every language. */
  minutes: Array<TranslationInput>;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** The part of an organization in which a word of the search was found. */
export type FoundPart =
  /** Something that it lends. */
  | 'CAPACITY'
  /** What it can help others with. */
  | 'EXPERTISE'
  /** One of its names. */
  | 'NAME'
  /** A place or town. */
  | 'PLACE'
  /** The name of a service. */
  | 'SERVICE'
  /** Whom it serves. */
  | 'TARGET'
  /** A description. */
  | 'TEXT';

/** Which requests for help to list; open ones without it. */
export type GapFilterInput = {
  /** In this field. */
  field?: CapacityField | null | undefined;
  /** In one of these states. */
  states?: Array<GapState> | null | undefined;
  /** Only those for which nobody offers help. */
  withoutOffer?: boolean | null | undefined;
};

/** Where a request for help stands. */
export type GapState =
  /** Help was given. */
  | 'DONE'
  /** An offer is accepted. */
  | 'HELPED'
  /** Help is wanted. */
  | 'OPEN'
  /** Help is no longer wanted. */
  | 'WITHDRAWN';

/** A step of a request for help. */
export type GapStepInput = {
  /** Id of the request. */
  gapId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The version of the request that was read. */
  version: number;
};

/** How your organization sees another: one level for each field. */
export type GivePeerAssessmentInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** One level for each field. */
  levels: Array<FieldLevelInput>;
  /** The request that was made to you. */
  requestId: string;
};

/** By what an overview counts. */
export type Grouping =
  /** By age of the people reached; of the whole network. */
  | 'AGE'
  /** By the member that reported it. */
  | 'MEMBER'
  /** By district. */
  | 'PLACE'
  /** By joint programme. */
  | 'PROGRAM'
  /** By quarters of the year. */
  | 'QUARTER'
  /** By what the people reached came as; of the whole network. */
  | 'ROLE'
  /** By the group of people reached. */
  | 'TARGET_GROUP';

/** What the outgoing administration organization may still owe. */
export type HandoverDutyCode =
  /** Applications for membership that wait for an answer. */
  | 'APPLICATIONS_WAITING'
  /** Mandates of the outgoing organization that end with the change. */
  | 'MANDATES_END'
  /** The new organization has no coordinator from the day of the change. */
  | 'NEW_COORDINATOR'
  /** The new organization has no finance officer; the outgoing one has. */
  | 'NEW_FINANCE_OFFICER'
  /** The new organization is no active member. */
  | 'NEW_NAO_MEMBERSHIP'
  /** Groups that the outgoing organization sponsors. */
  | 'SPONSORSHIPS_HELD';

/** Something to be handed over and ticked off. */
export type HandoverItemInput = {
  /** How many of them, where that can be said. */
  count?: number | null | undefined;
  /** What it is, in every language. */
  text: Array<TranslationInput>;
};

/** Where a handover of the administration post stands. */
export type HandoverState =
  /** Given up; the post stayed where it was. */
  | 'CANCELLED'
  /** The post has gone over, or goes over on the day that was set. */
  | 'HANDED_OVER'
  /** Decided by the members; the list is being settled. */
  | 'PREPARED';

/** A step of a handover. */
export type HandoverStepInput = {
  /** Id of the handover. */
  handoverId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The version of the handover that was read. */
  version: number;
};

/** One number of an organization. */
export type IdentifierCommandInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the number. */
  identifierId: string;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** A number under which somebody else knows the organization. */
export type IdentifierInput = {
  /** The scheme it belongs to. */
  scheme: IdentifierScheme;
  /** The number, with or without hyphens and spaces. */
  value: string;
};

/** Under which scheme a number stands. */
export type IdentifierScheme =
  /** VAT number of the European Union. */
  | 'EU_VAT'
  /** Number in the French register of associations. */
  | 'FR_RNA'
  /** French SIREN. */
  | 'FR_SIREN'
  /** Hungarian bank account. */
  | 'HU_BANK'
  /** Number in a Hungarian register of organizations. */
  | 'HU_REGISTRY'
  /** Hungarian statistical number. */
  | 'HU_STATISTICAL'
  /** Hungarian tax number. */
  | 'HU_TAX'
  /** International bank account number. */
  | 'IBAN'
  /** The id that the record had where it was imported from. */
  | 'SOURCE';

/** What a column of a table holds. */
export type ImportField =
  /** Of an activity: what kind it is. */
  | 'ACTIVITY_TYPE'
  /** Its address, all in one. */
  | 'ADDRESS'
  /** A short or other name. */
  | 'ALTERNATE_NAME'
  /** The city of its place. */
  | 'CITY'
  /** The country of its place. */
  | 'COUNTRY'
  /** What it does. */
  | 'DESCRIPTION'
  /** Of an activity: the district of it. */
  | 'DISTRICT'
  /** Its mail address. */
  | 'EMAIL'
  /** Its EU VAT number. */
  | 'EU_VAT'
  /** The day of its founding. */
  | 'FOUNDED_ON'
  /** The year of its founding. */
  | 'FOUNDED_YEAR'
  /** Its French RNA number. */
  | 'FR_RNA'
  /** Its French SIREN. */
  | 'FR_SIREN'
  /** Of an activity: the day of it. */
  | 'HAPPENED_ON'
  /** Its Hungarian registry number. */
  | 'HU_REGISTRY'
  /** Its Hungarian tax number. */
  | 'HU_TAX'
  /** The number of the record in the list. */
  | 'ID'
  /** Not needed: neither read nor kept. */
  | 'IGNORE'
  /** The latitude of its place. */
  | 'LATITUDE'
  /** Its legal form, in the words of the list. */
  | 'LEGAL_FORM'
  /** The longitude of its place. */
  | 'LONGITUDE'
  /** Of an activity: how long it took. */
  | 'MINUTES'
  /** Of an activity: the month of it, where no day is known. */
  | 'MONTH'
  /** The name of the organization. */
  | 'NAME'
  /** Of an activity: the organization that did it. */
  | 'ORGANIZATION'
  /** Of an activity: what came of it. */
  | 'OUTCOME'
  /** Of an activity: those who did it together, with semicolons between. */
  | 'PARTNERS'
  /** A named person: never read, only counted. */
  | 'PERSON'
  /** Its telephone. */
  | 'PHONE'
  /** Of an activity: where it was, or a part of that. */
  | 'PLACE'
  /** The postal code of its place. */
  | 'POSTAL_CODE'
  /** Of an activity: the programme that it belongs to. */
  | 'PROGRAM'
  /** Of an activity: how many people were reached. */
  | 'REACH'
  /** A service that it offers. */
  | 'SERVICE'
  /** Of an activity: hours of paid work. */
  | 'STAFF_HOURS'
  /** Of an activity: when it began. */
  | 'STARTS_AT'
  /** Street and house of its place. */
  | 'STREET'
  /** Of an activity: what it is called. */
  | 'TITLE'
  /** Of an activity: hours of volunteers. */
  | 'VOLUNTEER_HOURS'
  /** Its website. */
  | 'WEBSITE';

/** What a list is of. */
export type ImportKind =
  /** Activities: what organizations did. */
  | 'ACTIVITIES'
  /** Organizations, with their places and services. */
  | 'ORGANIZATIONS';

/** Where an import stands. Nothing is in the register before it is done. */
export type ImportState =
  /** It was checked and waits to be confirmed, or for a corrected file. */
  | 'CHECKED'
  /** It was thrown away before it was confirmed. */
  | 'DISCARDED'
  /** It is in the register and can be taken back for a while. */
  | 'DONE'
  /** It came to nothing; nothing of it is in the register. */
  | 'FAILED'
  /** It is being checked. */
  | 'MATCHED'
  /** It was confirmed and waits for its turn. */
  | 'QUEUED'
  /** It is being imported. */
  | 'RUNNING'
  /** It is being taken back. */
  | 'UNDOING'
  /** It was taken back; nothing of it is in the register. */
  | 'UNDONE'
  /** The files are there; somebody must say what its columns are. */
  | 'UPLOADED';

/** What can be done with an import. */
export type ImportStep =
  /** Let it begin. */
  | 'confirm'
  /** Throw it away. */
  | 'discard'
  /** Say whether two that look alike are one. */
  | 'judge'
  /** Match its columns, or send a corrected file. */
  | 'match'
  /** Take it back. */
  | 'undo';

/** A step of an import. */
export type ImportStepInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the import. */
  importId: string;
  /** The version of the import that was read. */
  version: number;
};

/** Whether more or less is better. */
export type IndicatorDirection =
  /** Less is better. */
  | 'DOWN'
  /** More is better. */
  | 'UP';

/** Where the values of an indicator come from. */
export type IndicatorMeasure =
  /** The number of accepted activities. */
  | 'ACTIVITIES'
  /** Somebody counts by hand. */
  | 'MANUAL'
  /** Staff and volunteer time of accepted activities, in hours. */
  | 'MINUTES'
  /** People reached by accepted activities. */
  | 'REACH';

/** What came of an invitation. */
export type InvitationState =
  /** The person has come in with it. */
  | 'ACCEPTED'
  /** Its days are over; it can be sent again. */
  | 'EXPIRED'
  /** Waits for the person. */
  | 'OPEN'
  /** Was taken back. */
  | 'REVOKED';

/** Whether two that look alike are one. */
export type JudgePairInput = {
  /** The decision; absent: not decided after all. */
  decision?: PairDecision | null | undefined;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the import. */
  importId: string;
  /** Id of the pair. */
  pairId: string;
  /** Fields that are taken over from the file. */
  take?: Array<MergeField> | null | undefined;
  /** The version of the import that was read. */
  version: number;
};

/** A language of the interface. */
export type LanguageCode =
  /** English. */
  | 'en'
  /** Hungarian. */
  | 'hu';

/** A member that leaves the network. */
export type LeaveNetworkInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the membership. */
  membershipId: string;
  /** The day from which it no longer is a member; today or later. */
  on: string;
  /** Why, if it wants to say. */
  reason?: string | null | undefined;
  /** The version of the membership that was read. */
  version: number;
};

/** What kind of body an organization is. */
export type LegalForm =
  /** An association. */
  | 'ASSOCIATION'
  /** A legal person of a church. */
  | 'CHURCH_BODY'
  /** An informal form named in Hungarian law; no legal personality. */
  | 'CIVIL_PARTNERSHIP'
  /** An association whose members are organizations. */
  | 'FEDERATION'
  /** A foundation. */
  | 'FOUNDATION'
  /** Works together without registration; no legal personality. */
  | 'INFORMAL_GROUP'
  /** A company that distributes no profit. */
  | 'NONPROFIT_COMPANY'
  /** A body of the state or of a municipality. */
  | 'PUBLIC_BODY';

/** How far an organization is registered. */
export type LegalStatus =
  /** No longer exists. */
  | 'DISSOLVED'
  /** Is being wound up. */
  | 'DISSOLVING'
  /** Not in a register, and not on its way into one. */
  | 'INFORMAL'
  /** Has asked a register to be entered. */
  | 'IN_REGISTRATION'
  /** Stands in a register; somebody checked it. */
  | 'REGISTERED';

/** A place; what is left out is empty. What was found there has commands of its own. */
export type LocationInput = {
  /** Its address. */
  address?: AddressInput | null | undefined;
  /** The place that is changed; a new one without it. */
  id?: string | null | undefined;
  /** Languages spoken there (BCP 47). */
  languages?: Array<string> | null | undefined;
  /** Latitude in degrees (WGS 84). */
  latitude?: number | null | undefined;
  /** Longitude in degrees (WGS 84). */
  longitude?: number | null | undefined;
  /** Its name, in every language. */
  name: Array<TranslationInput>;
  /** Its telephones. */
  phones?: Array<PhoneInput> | null | undefined;
  /** When it is open. */
  schedules?: Array<ScheduleInput> | null | undefined;
};

/** Something that was done. */
export type LogActivityInput = {
  /** Members who did it together with the organization that reports it. */
  coOrganizerIds?: Array<string> | null | undefined;
  /** The code of the part of the town. */
  district?: string | null | undefined;
  /** The day on which it happened, or will. */
  happenedOn: string;
  /** Id of the activity, made by the client. */
  id: string;
  /** Makes sending the same activity twice harmless. */
  idempotencyKey: string;
  /** Keeps it without sending the report to the coordination yet. */
  keep?: boolean | null | undefined;
  /** The place of the organization where it was. */
  locationId?: string | null | undefined;
  /** How many minutes it lasted. */
  minutes?: number | null | undefined;
  /** The organization for which it is written; needed for a coordinator, else the own one. */
  organizationId?: string | null | undefined;
  /** What changed, in a sentence or two. No names of people who came. */
  outcome?: Array<TranslationInput> | null | undefined;
  /** Where it was, in own words. */
  place?: string | null | undefined;
  /** The programme that it belongs to. */
  programId?: string | null | undefined;
  /** Access needs that were met there. */
  provisions?: Array<AccessNeed> | null | undefined;
  /** How many people it reached; left out where nobody knows. */
  reach?: number | null | undefined;
  /** Who they were, as far as it is known. */
  reachBy?: Array<ReachCountInput> | null | undefined;
  /** Minutes that paid people worked for it. */
  staffMinutes?: number | null | undefined;
  /** When it began, `HH:MM`. */
  startsAt?: string | null | undefined;
  /** The template that it was made from. */
  templateId?: string | null | undefined;
  /** What it was called. */
  title?: Array<TranslationInput> | null | undefined;
  /** What kind it is. */
  type: string;
  /** Minutes that volunteers worked for it. */
  volunteerMinutes?: number | null | undefined;
};

/** Why a mail was not sent. */
export type MailFailure =
  /** The mail server does not take it: the address does not exist, or is full. */
  | 'REFUSED'
  /** It was under way when the backup was made from which the hub was restored. */
  | 'RESTORED'
  /** The mail server fell silent: nobody knows whether it took the mail. */
  | 'UNKNOWN';

/** How the organization sees itself today: one level for each field. */
export type MakeAssessmentInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** One level for each field. */
  levels: Array<FieldLevelInput>;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** Many activities at once. */
export type ManyActivitiesInput = {
  /** Which ones, at most 100. */
  activities: Array<ActivityVersionInput>;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
};

/** A member that reports nothing of the period. */
export type MarkMissingInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** Id of the period. */
  periodId: string;
  /** The version of the period that was read. */
  version: number;
};

/** Which column of the table is what. */
export type MatchColumnsInput = {
  /** Every column. */
  columns: Array<ColumnMatchInput>;
  /** Of activities: the day of rows without one. */
  date?: string | null | undefined;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the import. */
  importId: string;
  /** Of activities: id of the organization of rows that name none. */
  organizationId?: string | null | undefined;
  /** The version of the import that was read. */
  version: number;
  /** Of activities: the year of months without one. */
  year?: number | null | undefined;
};

/** Where a membership stands. */
export type MembershipState =
  /** It is a member. */
  | 'ACTIVE'
  /** The members admitted it; the membership has not begun. */
  | 'ADMITTED'
  /** The organization has applied. */
  | 'APPLIED'
  /** A former member that the members excluded. */
  | 'EXCLUDED'
  /** Nobody went on with the application. */
  | 'EXPIRED'
  /** The coordinator has asked the applicant something. */
  | 'INFO_REQUESTED'
  /** A former member that left. */
  | 'LEFT'
  /** The application was not accepted. */
  | 'REJECTED'
  /** A member whose membership is paused. */
  | 'SUSPENDED'
  /** The coordinator looks at the application. */
  | 'UNDER_REVIEW'
  /** The applicant took the application back. */
  | 'WITHDRAWN';

/** A step of a membership. */
export type MembershipStepInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the membership. */
  membershipId: string;
  /** The version of the membership that was read. */
  version: number;
};

/** A field that may be taken over when two records become one. */
export type MergeField =
  /** What it does. */
  | 'description'
  /** Its mail address. */
  | 'email'
  /** The day of its founding. */
  | 'foundedOn'
  /** Languages. */
  | 'languages'
  /** What it is called. */
  | 'name'
  /** Telephones. */
  | 'phones'
  /** The legal form, in the words of the source. */
  | 'sourceLegalForm'
  /** Where it is on the web. */
  | 'website';

/** Two records of one organization. */
export type MergeOrganizationsInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** The record that goes. */
  otherId: string;
  /** Why they are one; it stands in the story. */
  reason: string;
  /** Fields that are taken over from the one that goes. */
  take: Array<MergeField>;
  /** The version of the organization that was read. */
  version: number;
};

/** An amount of money, exact to the last digit. */
export type MoneyInput = {
  /** Whole minor units: forints, cents. */
  amount: string;
  /** The currency that the amount is in. */
  currency: CurrencyCode;
};

/** Whom a name in a list of activities means. */
export type NameMeantInput = {
  /** What it is called in the list. */
  name: string;
  /** Id of the organization that is meant. */
  organizationId: string;
};

/** Rules of a network; what is left out stays as it is. */
export type NetworkPoliciesInput = {
  /** Months after which an extended answer is late in any case. */
  answerClockCapMonths?: number | null | undefined;
  /** Days in which the city answers a proposal. */
  answerClockDays?: number | null | undefined;
  /** Standing documents that a contract with the city needs. */
  contractDocuments?: Array<string> | null | undefined;
  /** How the members decide unless they say otherwise. */
  decisionRule?: DecisionRule | null | undefined;
  /** Days that a paper may be late before it suspends a member. */
  documentGraceDays?: number | null | undefined;
  /** How many days before the last day of a paper its people are reminded, each once. */
  documentWarningDays?: Array<number> | null | undefined;
  /** First day of the fiscal year, `MM-DD`. */
  fiscalYearStart?: string | null | undefined;
  /** Share of the members that must take part, in per cent. */
  quorumPercent?: number | null | undefined;
  /** Counts of people below this number are not shown to others. */
  smallCountThreshold?: number | null | undefined;
  /** The most that all sponsorships of one sponsor may add up to on one day; null for no limit. */
  sponsorCeiling?: MoneyInput | null | undefined;
  /** Standing documents whose expiry suspends a member. */
  suspendingDocuments?: Array<string> | null | undefined;
};

/** Whether the network works, sleeps, or is kept for reading. */
export type NetworkState =
  /** It works. */
  | 'ACTIVE'
  /** It is kept for reading. */
  | 'ARCHIVED'
  /** It has no administration organization and takes no commands of members. */
  | 'DORMANT';

/** A choice for one subject. */
export type NoticeChoiceInput = {
  /** The code of the level, as in `NoticeLevel`. */
  level: string;
  /** The code of the subject, as in `NoticeSubject`. */
  subject: string;
};

/** How soon somebody is written to about a subject. */
export type NoticeLevel =
  /** With the mail of the week, on Monday morning. */
  | 'DIGEST'
  /** Not by mail. */
  | 'NEVER'
  /** With the next mail of the day. */
  | 'NOW';

/** What the hub writes to people about. */
export type NoticeSubject =
  /** Reports of the own organization are due soon, today, or late. */
  | 'PERIOD_DUE'
  /** Members have gone quiet. */
  | 'QUIET'
  /** Reports wait for the coordination. */
  | 'REVIEW'
  /** A report of the own organization came back with a question. */
  | 'SENT_BACK';

/** An offer of help. */
export type OfferHelpInput = {
  /** Id of the request. */
  gapId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What is offered, in one language or more. */
  text: Array<TranslationInput>;
  /** The version of the request that was read. */
  version: number;
};

/** The term that goes out of use, or comes back into use. */
export type OfferOwnTermInput = {
  /** Code of the term. */
  code: string;
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The list that it belongs to. */
  list: OwnTermList;
  /** The version that was read; 0 for a new one. */
  version: number;
};

/** Where an offer of help stands. */
export type OfferState =
  /** It was accepted. */
  | 'ACCEPTED'
  /** It was declined. */
  | 'DECLINED'
  /** Help was given: a contribution of the helper. */
  | 'DONE'
  /** It waits for an answer. */
  | 'OFFERED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** The target group that goes out of use, or comes back into use. */
export type OfferTargetGroupInput = {
  /** Code of the target group. */
  code: string;
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read; 0 for a new one. */
  version: number;
};

/** A field in which the organization wants help. */
export type OpenGapInput = {
  /** The field of the capacity check. */
  field: CapacityField;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** What is wanted, in one language or more. */
  text: Array<TranslationInput>;
  /** The version of the organization that was read. */
  version: number;
};

/** Which organizations to list. Conditions combine: each must hold. */
export type OrganizationFilter = {
  /** Whether the city may sign with it today: form, registration and papers. */
  canContract?: boolean | null | undefined;
  /** Has at least one of these kinds of expertise, as `expertise` lists them. */
  expertise?: Array<string> | null | undefined;
  /** Only these, such as those that somebody ticked. */
  ids?: Array<string> | null | undefined;
  /** Has one of these legal forms. */
  legalForms?: Array<LegalForm> | null | undefined;
  /** Lends something of one of these kinds now; members only. */
  lends?: Array<SpareCapacityKind> | null | undefined;
  /** Only those that never applied and never were members. */
  listedOnly?: boolean | null | undefined;
  /** Its current membership is in one of these states. */
  membershipStates?: Array<MembershipState> | null | undefined;
  /** Only those that wait for the coordinator, as on the desk; for coordinators. */
  needsAttention?: boolean | null | undefined;
  /** Words in the name of a place or town. */
  place?: string | null | undefined;
  /** Words to look for anywhere; accents, case and one wrong letter are forgiven. */
  search?: string | null | undefined;
  /** Words in the name of a service. */
  service?: string | null | undefined;
  /** Serves at least one of these groups. */
  targetGroups?: Array<string> | null | undefined;
};

/** The order of the list. */
export type OrganizationSort =
  /** By name, in the order of the reader's alphabet. */
  | 'NAME'
  /** Best hit of the search first; by name without a search. */
  | 'RELEVANCE';

/** Which figures to show. */
export type OverviewFilterInput = {
  /** As others will see it: without small numbers, also for those who may read all of them. */
  asOthers?: boolean | null | undefined;
  /** First quarter, like `2026-Q1`; without it a year before the last one. */
  from?: string | null | undefined;
  /** By what to count; by quarter without it. */
  groupBy?: Grouping | null | undefined;
  /** Only what the own organization reported. */
  own?: boolean | null | undefined;
  /** Last quarter; without it the present one. */
  to?: string | null | undefined;
};

/** A list to which a network adds terms of its own. */
export type OwnTermList =
  /** Kinds of activity, beside those of every network. */
  | 'ACTIVITY_TYPES'
  /** Parts of the town. */
  | 'DISTRICTS';

/** Whether two that look alike are one. */
export type PairDecision =
  /** They are two; this is remembered. */
  | 'DIFFERENT'
  /** They are one and the same. */
  | 'MERGE';

/** What a partner does in a programme. */
export type PartnerRole =
  /** Answers for it; exactly one on each day. */
  | 'ACCOUNTABLE'
  /** Passes on money. */
  | 'EXTENDING'
  /** Gives money. */
  | 'FUNDING'
  /** Carries it out. */
  | 'IMPLEMENTING';

/** Where the view of another member stands. */
export type PeerState =
  /** It was asked for. */
  | 'ASKED'
  /** It was given. */
  | 'GIVEN';

/** Where an open reporting period stands. */
export type PeriodStage =
  /** The day has passed. */
  | 'LATE'
  /** Its reports are due within a week. */
  | 'SOON'
  /** Its reports are due today. */
  | 'TODAY';

/** Where a reporting period stands. */
export type PeriodState =
  /** Its figures are final. */
  | 'LOCKED'
  /** It takes figures. */
  | 'OPEN';

/** A step of a reporting period. */
export type PeriodStepInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the period. */
  periodId: string;
  /** The version of the period that was read. */
  version: number;
};

/** Where a person stands in the network. */
export type PersonState =
  /** Has a mandate and has come in. */
  | 'ACTIVE'
  /** Shut out by the coordinator. */
  | 'DEACTIVATED'
  /** No mandate runs any more. */
  | 'FORMER'
  /** Has a mandate, and has not come in yet. */
  | 'INVITED';

/** A telephone of the organization, never a private person's. */
export type PhoneInput = {
  /** What else to know about the number. */
  description?: string | null | undefined;
  /** Extension. */
  extension?: string | null | undefined;
  /** What it is for: voice, fax, text… */
  kind?: string | null | undefined;
  /** The number as one dials it. */
  number: string;
  /** Text messages are read there. */
  smsWelcome?: boolean | null | undefined;
};

/** A handover of the administration post that the members decided. */
export type PrepareHandoverInput = {
  /** First day of the new term; today or later. */
  changeOn: string;
  /** What the members decided. */
  decision: DecisionInput;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What has to be handed over and ticked off. */
  items: Array<HandoverItemInput>;
  /** The organization that takes the post: an active member, a legal person. */
  organizationId: string;
  /** Last day of the new term; open-ended when absent. */
  until?: string | null | undefined;
};

/** Which programmes to list. Conditions combine: each must hold. */
export type ProgramFilter = {
  /** Id of an organization that takes part. */
  organizationId?: string | null | undefined;
  /** Is for at least one of these. */
  purposes?: Array<ProgramPurpose> | null | undefined;
  /** Letters of the title; case and accents do not matter. */
  search?: string | null | undefined;
  /** Is in one of these states. */
  states?: Array<ProgramState> | null | undefined;
  /** Is for at least one of these groups. */
  targetGroups?: Array<string> | null | undefined;
};

/** An organization that takes part, and what it does. */
export type ProgramPartnerInput = {
  /** First day; the programme's when left out. */
  from?: string | null | undefined;
  /** Id of the organization, an active member. */
  organizationId: string;
  /** What it does. */
  role: PartnerRole;
  /** Its part of the work, in a line. */
  task?: Array<TranslationInput> | null | undefined;
  /** Last day; the programme's when left out. */
  to?: string | null | undefined;
};

/** A place in words, in every language. */
export type ProgramPlaceInput = {
  /** The place, like "primary schools". */
  text: Array<TranslationInput>;
};

/** What a programme is for. */
export type ProgramPurpose =
  /** That the city hears what people need. */
  | 'ADVOCACY'
  /** That organizations learn and grow. */
  | 'CAPACITY_BUILDING'
  /** That people find and keep work. */
  | 'EMPLOYMENT'
  /** That people learn about life with a disability. */
  | 'SENSITIZATION'
  /** That people get help. */
  | 'SERVICE';

/** How far a joint programme is. */
export type ProgramState =
  /** It runs. */
  | 'ACTIVE'
  /** It is approved and has not begun. */
  | 'APPROVED'
  /** It did not take place. */
  | 'CANCELLED'
  /** Its final report is accepted. */
  | 'CLOSED'
  /** The work is done, the papers are open. */
  | 'COMPLETED'
  /** Somebody proposed it. */
  | 'IDEA'
  /** It is put up for the approval of its partners. */
  | 'PLANNED'
  /** It is paused. */
  | 'SUSPENDED';

/** A step of a programme. */
export type ProgramStepInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the programme. */
  programId: string;
  /** The version of the programme that was read. */
  version: number;
};

/** A joint programme that somebody proposes. */
export type ProposeProgramInput = {
  /** Whether a public service is taken over together. */
  consortium?: boolean | null | undefined;
  /** What is done, and why, in every language. */
  description?: Array<TranslationInput> | null | undefined;
  /** Who read the easy version, as the person wants to be named. */
  easyCheckedBy?: string | null | undefined;
  /** The day on which it was read. */
  easyCheckedOn?: string | null | undefined;
  /** The same in easy words, in every language. */
  easyDescription?: Array<TranslationInput> | null | undefined;
  /** What its readers say of the easy version. */
  easyState?: EasyState | null | undefined;
  /** First day. */
  from: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Its partners: two organizations at least. */
  partners: Array<ProgramPartnerInput>;
  /** Where it happens, in words. */
  places?: Array<ProgramPlaceInput> | null | undefined;
  /** What it is for; one at least. */
  purposes: Array<ProgramPurpose>;
  /** Whom it is for. */
  targetGroups?: Array<string> | null | undefined;
  /** Its title in every language. */
  title: Array<TranslationInput>;
  /** Last day. */
  to: string;
  /** Whether it needs no money. */
  zeroBudget?: boolean | null | undefined;
};

/** A sponsorship that one side proposes, or new terms for one that runs. */
export type ProposeSponsorshipInput = {
  /** The most that may run through it. */
  ceiling: MoneyInput;
  /** Share that the sponsor keeps, in hundredths of a per cent. */
  feeBasisPoints: number;
  /** First day; today or later. */
  from: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** Id of the organization on the other side. */
  otherId: string;
  /** The sponsorship whose terms change. */
  replacesId?: string | null | undefined;
  /** What it is for; everything when left out. */
  scope?: Array<SponsorshipScopeInput> | null | undefined;
  /** Which side the organization is that proposes. */
  side: SponsorshipSide;
  /** Last day. */
  to: string;
  /** The version of the organization that was read. */
  version: number;
};

/** Whether everybody may read a programme. */
export type PublishProgramInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the programme. */
  programId: string;
  /** True to show it to everybody, false to do so no longer. */
  published: boolean;
  /** The version of the programme that was read. */
  version: number;
};

/** What the coordinator may do about a member that has gone quiet. */
export type QuietStep =
  /** Call them: a letter changed nothing, or nobody there can be written to. */
  | 'CALL'
  /** They were written to a few days ago: an answer may take some days. */
  | 'WAIT'
  /** Write to them. */
  | 'WRITE';

/** So many people of one kind. */
export type ReachCountInput = {
  /** A target group, an age band or a role; NOT_ASKED for the rest. */
  code: string;
  /** How many. */
  count: number;
  /** How they are told apart. */
  dimension: ReachDimension;
};

/** How people are told apart. Each way stands alone: a sum over two of them counts people twice. */
export type ReachDimension =
  /** By age. */
  | 'AGE'
  /** By what brought them there. */
  | 'ROLE'
  /** By target group. */
  | 'TARGET_GROUP';

/** Who is let in again. */
export type ReactivatePersonInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the account. */
  personId: string;
  /** The version of the person that was read. */
  version: number;
};

/** A step of a programme that needs a reason. */
export type ReasonedProgramStepInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the programme. */
  programId: string;
  /** The reason; the members read it. */
  reason: string;
  /** The version of the programme that was read. */
  version: number;
};

/** A step of a sponsorship that needs a reason. */
export type ReasonedSponsorshipStepInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The reason; the other side reads it. */
  reason: string;
  /** Id of the sponsorship. */
  sponsorshipId: string;
  /** The version of the sponsorship that was read. */
  version: number;
};

/** A step that needs a reason. */
export type ReasonedStepInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the membership. */
  membershipId: string;
  /** The reason; the organization reads it. */
  reason: string;
  /** The version of the membership that was read. */
  version: number;
};

/** A message that shall not go out. */
export type RecallMessageInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Its id. */
  messageId: string;
};

/** What a partner puts in, and what of it was given. */
export type RecordContributionInput = {
  /** How much was agreed. */
  agreed: string;
  /** The contribution that changes; a new one without it. */
  contributionId?: string | null | undefined;
  /** How much was given so far. */
  given?: string | null | undefined;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What it is. */
  kind: ContributionKind;
  /** Id of the partner. */
  organizationId: string;
  /** Id of the programme. */
  programId: string;
  /** What it is in a line. */
  text?: Array<TranslationInput> | null | undefined;
  /** The version of the programme that was read. */
  version: number;
};

/** What an hour of work is worth from a day on. */
export type RecordHourRatesInput = {
  /** From which day on. */
  fromDate: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** An hour of paid people. */
  staffRate: MoneyInput;
  /** An hour of volunteers. */
  volunteerRate: MoneyInput;
};

/** What is counted in a programme. */
export type RecordIndicatorInput = {
  /** Code of the only kind of activity that counts. */
  activityType?: string | null | undefined;
  /** The value at the start, a decimal with two places at most. */
  baseline: string;
  /** Whether more or less is better. */
  direction: IndicatorDirection;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The indicator that changes; a new one without it. */
  indicatorId?: string | null | undefined;
  /** Where its values come from. */
  measure: IndicatorMeasure;
  /** What is counted, in every language. */
  name: Array<TranslationInput>;
  /** Id of the programme. */
  programId: string;
  /** The value to reach, a decimal with two places at most. */
  target: string;
  /** The only target group that counts. */
  targetGroup?: string | null | undefined;
  /** In what it is counted, in every language. */
  unit: Array<TranslationInput>;
  /** The version of the programme that was read. */
  version: number;
};

/** A stretch of an indicator. */
export type RecordIndicatorPeriodInput = {
  /** What came of it, where it is counted by hand. */
  actual?: string | null | undefined;
  /** First day. */
  from: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the indicator. */
  indicatorId: string;
  /** The stretch that changes; a new one without it. */
  periodId?: string | null | undefined;
  /** Id of the programme. */
  programId: string;
  /** The value to reach, a decimal with two places at most. */
  target: string;
  /** Last day. */
  to: string;
  /** The version of the programme that was read. */
  version: number;
};

/** The days whose activities are reported together. */
export type RecordPeriodInput = {
  /** Until when to report. */
  dueOn: string;
  /** Its first day. */
  fromDate: string;
  /** How many days later it is locked by itself; none without. */
  graceDays?: number | null | undefined;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Its last day. */
  toDate: string;
};

/** The members' decision that approves a programme. */
export type RecordProgramApprovalInput = {
  /** The decision as it was taken. */
  decision: DecisionInput;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the programme. */
  programId: string;
  /** The version of the programme that was read. */
  version: number;
};

/** Something to lend, to record or to change. */
export type RecordSpareCapacityInput = {
  /** What can be borrowed, as it should be. */
  capacity: SpareCapacityInput;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** Why the hub declined a command that was well-formed and allowed. A refusal changes nothing. */
export type RefusalCode =
  /** Exactly one organization answers for the programme on each of its days, so this was not saved. */
  | 'ACCOUNTABLE_ONE'
  /** The programme did not start: it needs the signed agreement, or the mark that it costs nothing. */
  | 'AGREEMENT_REQUIRED'
  /** The signed agreement is kept already and stays as it is. */
  | 'AGREEMENT_THERE'
  /** This organization is a member already, so nothing was sent. */
  | 'ALREADY_MEMBER'
  /** This organization holds the post already, so there is nothing to hand over. */
  | 'ALREADY_NAO'
  /** An application of this organization is already being looked at. */
  | 'APPLICATION_OPEN'
  /** Your organization has nothing left to approve here. */
  | 'APPROVED_ALREADY'
  /** The organization did its capacity check today already, so this one was not saved. */
  | 'ASSESSED_TODAY'
  /** This capacity check is older than 24 months, so it no longer counts. */
  | 'ASSESSMENT_EXPIRED'
  /** This number does not have the right form. */
  | 'BAD_IDENTIFIER'
  /** The text holds a hidden sign that turns the order of the letters. */
  | 'BIDI_OVERRIDE'
  /** We did not save this, because one way to book leads nowhere yet. */
  | 'BOOKING_WITHOUT_CONTACT'
  /** Both organizations are or were members, so they were not merged. */
  | 'BOTH_MEMBERS'
  /** One of the two sponsors, helps or assesses the other, or did, so they were not merged: whoever wrote that down meant two organizations. */
  | 'BOUND_TO_EACH_OTHER'
  /** The import was not taken back, because somebody has changed what it brought since: …. */
  | 'CHANGED_SINCE'
  /** You typed this number or this status yourself, so somebody else must check it. */
  | 'CHECKED_BY_SAME_PERSON'
  /** Somebody looked after that day: …. */
  | 'CHECKED_LATER'
  /** This code or link was used already or is older than 15 minutes. */
  | 'CODE_EXPIRED'
  /** This code does not match. */
  | 'CODE_WRONG'
  /** This value is counted from accepted activities, so nobody types it. */
  | 'COMPUTED'
  /** The text holds a character that cannot be shown. */
  | 'CONTROL_CHARACTER'
  /** This day is too late. */
  | 'DATE_IN_FUTURE'
  /** This day is too early. */
  | 'DATE_IN_PAST'
  /** These days lie outside the programme, so this was not saved. */
  | 'DAYS_OUTSIDE_PROGRAM'
  /** The decision of the members is not complete yet. */
  | 'DECISION_INCOMPLETE'
  /** A report can be questioned for 14 days after it was accepted. */
  | 'DISPUTE_TOO_LATE'
  /** The membership stays paused, because a paper that the network requires is missing or has run out. */
  | 'DOCUMENT_EXPIRED'
  /** We could not read this picture to the end, so it was not kept. */
  | 'FILE_DAMAGED'
  /** This file is empty, so it was not kept. */
  | 'FILE_EMPTY'
  /** This file is no longer here, so nothing was saved. */
  | 'FILE_MISSING'
  /** The content of this file is not what its name says, so it was not kept. */
  | 'FILE_NOT_ITS_NAME'
  /** This file is too large, so it was not kept. */
  | 'FILE_TOO_LARGE'
  /** A file of this kind cannot be kept here. */
  | 'FILE_TYPE_NOT_ALLOWED'
  /** We cannot read …: …. */
  | 'FILE_UNREADABLE'
  /** The organization asks for help in this field already, so nothing was added. */
  | 'GAP_OPEN'
  /** The post was not handed over, because 2 points are still open. */
  | 'HANDOVER_DUTIES_OPEN'
  /** A handover is being prepared already, so no second one was begun. */
  | 'HANDOVER_OPEN'
  /** Help is offered by active members, and yours is not active now, so nothing was sent. */
  | 'HELPER_NOT_MEMBER'
  /** This organization is the network administration organization, so it cannot go yet. */
  | 'HOLDS_NAO_POST'
  /** This was sent before with other content, so we did not do it again. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Two of these numbers do not belong to the same organization. */
  | 'IDENTIFIER_MISMATCH'
  /** Another organization of this network already has this number, so we did not save it. */
  | 'IDENTIFIER_TAKEN'
  /** Nobody would carry the programme out, so this was not saved. */
  | 'IMPLEMENTING_MISSING'
  /** Another import is at work in this network, so this one did not start. */
  | 'IMPORT_UNDER_WAY'
  /** This invitation has run out. */
  | 'INVITATION_EXPIRED'
  /** This invitation is for another person than the one who is signed in here. */
  | 'INVITATION_FOR_OTHER'
  /** This invitation was taken back, so it opens no door. */
  | 'INVITATION_REVOKED'
  /** This link is not, or no longer, one of ours. */
  | 'INVITATION_UNKNOWN'
  /** This invitation was used already, and it works once. */
  | 'INVITATION_USED'
  /** This is the last coordinator of the network, so nothing was changed. */
  | 'LAST_COORDINATOR'
  /** This is the last person who may vote and sign for the organization, so the mandate stays. */
  | 'LAST_OFFICER'
  /** The legal form and the legal status are not known yet, and this step needs both. */
  | 'LEGAL_FORM_REQUIRED'
  /** You entered this activity yourself, so somebody else must accept it. */
  | 'LOGGED_BY_SAME_PERSON'
  /** These votes do not carry under the decision rule of the network, so nothing was recorded. */
  | 'MAJORITY_NOT_REACHED'
  /** This person already holds this mandate on these days. */
  | 'MANDATE_EXISTS'
  /** Two columns claim the same meaning: “…” and “…”. */
  | 'MATCHED_TWICE'
  /** Values were already recorded for this indicator, so the way it is counted stays. */
  | 'MEASURE_FIXED'
  /** Your organization helps or sponsors this member, so it cannot be the only one that assesses it. */
  | 'MENTOR_ALONE'
  /** Both records have something that there may be only once, so they were not merged. */
  | 'MERGE_CONFLICT'
  /** The municipality stays: it still has offices. */
  | 'MUNICIPALITY_HAS_OFFICES'
  /** This stands here twice. */
  | 'NAMED_TWICE'
  /** No column holds the name of the organization, so we cannot go on. */
  | 'NAME_COLUMN_MISSING'
  /** You already have something of this name. */
  | 'NAME_TAKEN'
  /** This organization cannot take the post, so the handover was not saved. */
  | 'NAO_NOT_ELIGIBLE'
  /** There would be days on which nobody runs the network, so nothing was saved. */
  | 'NAO_POST_VACANT'
  /** None of the chosen organizations has anybody with an account. */
  | 'NOBODY_REACHED'
  /** Nothing differs from what was accepted, so there is nothing to correct. */
  | 'NOTHING_CORRECTED'
  /** We did not save this check, because "not known" is nothing that one can find. */
  | 'NOTHING_FOUND'
  /** The register already says all that this file says, so there is nothing to import. */
  | 'NOTHING_TO_IMPORT'
  /** We cannot read this as an amount. */
  | 'NOT_AN_AMOUNT'
  /** This does not look like an e-mail address. */
  | 'NOT_AN_EMAIL'
  /** We cannot read this as a day of the calendar. */
  | 'NOT_A_DATE'
  /** Your organization had no part in this programme on that day. */
  | 'NOT_A_PARTNER'
  /** This does not look like a telephone number. */
  | 'NOT_A_PHONE'
  /** This is no position on a map. */
  | 'NOT_A_POSITION'
  /** We cannot read this as a time of day. */
  | 'NOT_A_TIME'
  /** This does not look like a web address. */
  | 'NOT_A_URL'
  /** This role is not tied to that body, so nothing was saved. */
  | 'NOT_FOR_THIS_ROLE'
  /** Founding members are entered on the founding day only, and that day is not today. */
  | 'NOT_FOUNDING_DAY'
  /** This day is still to come, so nothing can have happened on it. */
  | 'NOT_HELD_YET'
  /** The other side made this proposal, so it cannot be taken back here. */
  | 'NOT_OWN_PROPOSAL'
  /** The programme did not start: its first day has not come. */
  | 'NOT_STARTED'
  /** This application is not old enough to lapse. */
  | 'NOT_YET_EXPIRED'
  /** A group without legal personality has no bank account of its own, so we did not save this one. */
  | 'NO_BANK_ACCOUNT'
  /** Your organization has offered help here already, so a second offer was not sent. */
  | 'OFFER_OPEN'
  /** The membership cannot run yet: nobody is authorised to vote and sign for the organization. */
  | 'OFFICER_REQUIRED'
  /** The office stays: people act or acted for it, and what they did stays readable under its name. */
  | 'OFFICE_IN_USE'
  /** This organization left the network before that day. */
  | 'ORGANIZER_LEFT'
  /** This organization was not a member on that day, so it cannot stand here as an organizer. */
  | 'ORGANIZER_NOT_MEMBER'
  /** We did not find this in your network, so nothing was saved. */
  | 'OTHER_NETWORK'
  /** This day lies outside the programme. */
  | 'OUTSIDE_PROGRAM'
  /** This number does not fit here. */
  | 'OUT_OF_RANGE'
  /** This is your own request for help, so the offer has to come from another member. */
  | 'OWN_GAP'
  /** Nobody changes the own mandate, so nothing was saved. */
  | 'OWN_MANDATE'
  /** Your own organization is not among the partners, so nothing was proposed. */
  | 'OWN_ORGANIZATION_MISSING'
  /** This proposal is your own side’s, so the other side has to answer it. */
  | 'OWN_PROPOSAL'
  /** Nobody judges the report of their own organization. */
  | 'OWN_REPORT'
  /** A joint programme is carried by two members or more, so this was not saved. */
  | 'PARTNER_MISSING'
  /** Only an active member can be a partner, so this was not saved. */
  | 'PARTNER_NOT_MEMBER'
  /** This organization already has this role in those days, so nothing was added. */
  | 'PARTNER_TWICE'
  /** Passkeys do not work at the address of this hub. */
  | 'PASSKEYS_NOT_HERE'
  /** That took too long, or it was answered already. */
  | 'PASSKEY_EXPIRED'
  /** The answer of your device does not fit, so nobody was signed in. */
  | 'PASSKEY_REFUSED'
  /** This passkey is known already, so it was not added once more. */
  | 'PASSKEY_TAKEN'
  /** We do not know this passkey, or it was removed. */
  | 'PASSKEY_UNKNOWN'
  /** This member was asked already, so it was not asked again. */
  | 'PEER_ASKED'
  /** An organization cannot look at its own capacity check from outside. */
  | 'PEER_IS_SELF'
  /** Only an active member can be asked, so nothing was sent. */
  | 'PEER_NOT_MEMBER'
  /** This period is locked, so nothing was changed in it. */
  | 'PERIOD_LOCKED'
  /** This period is still running, so it cannot be locked. */
  | 'PERIOD_NOT_OVER'
  /** This period cannot be locked yet: 2 activities wait for a report or a decision. */
  | 'PERIOD_NOT_SETTLED'
  /** These days are already covered by another entry. */
  | 'PERIOD_OVERLAP'
  /** The end comes before the start. */
  | 'PERIOD_REVERSED'
  /** Somebody counts on the days that would be lost, so this was not saved. */
  | 'PERIOD_SHRINKS'
  /** This person was shut out of the network, so the mandate was not given. */
  | 'PERSON_DEACTIVATED'
  /** We did not take this place off the list. */
  | 'PLACE_IN_USE'
  /** This place is not one of your organization’s. */
  | 'PLACE_UNKNOWN'
  /** The partners have approved this, so it stays as it is. */
  | 'PROGRAM_BINDS'
  /** The programme is not finished: something is still open under it. */
  | 'PROGRAM_HAS_DUTIES'
  /** This programme is not running, so nothing can be entered for it. */
  | 'PROGRAM_NOT_RUNNING'
  /** There is no such programme in this network. */
  | 'PROGRAM_UNKNOWN'
  /** There are rates from this day on already. */
  | 'RATES_EXIST'
  /** Nobody has recorded yet what an hour is worth, so hours cannot be kept. */
  | 'RATES_MISSING'
  /** The parts say how many people came, and the whole is missing. */
  | 'REACH_REQUIRED'
  /** The parts add up to more people than were reached. */
  | 'REACH_SUM_EXCEEDED'
  /** This step needs a reason that the organization can read. */
  | 'REASON_REQUIRED'
  /** We did not mark the organization as registered. */
  | 'REGISTRATION_INCOMPLETE'
  /** The programme was not closed: its final report is missing. */
  | 'REPORT_REQUIRED'
  /** This field is still empty. */
  | 'REQUIRED'
  /** Nobody is coordinator and at the same time finance officer or auditor of one network, so the mandate was not given. */
  | 'ROLE_CONFLICT'
  /** Your mandate does not let you give or change this. */
  | 'ROLE_NOT_ALLOWED'
  /** 2 rows are wrong, so nothing was imported: an import is all or nothing. */
  | 'ROWS_WRONG'
  /** This is one and the same record, so there is nothing to merge. */
  | 'SAME_ORGANIZATION'
  /** A programme that takes over public services names at least one, so this was not done. */
  | 'SERVICE_MISSING'
  /** This service is already in the portfolio, so it was not added again. */
  | 'SERVICE_THERE'
  /** This organization is registered and can sign for itself, so it needs no fiscal sponsor. */
  | 'SPONSEE_IS_REGISTERED'
  /** The sponsorship cannot end yet: money or duties of the group are still kept under it. */
  | 'SPONSORSHIP_HAS_DUTIES'
  /** The group has a fiscal sponsor for the same purpose in these days already, so nothing was agreed. */
  | 'SPONSORSHIP_OVERLAP'
  /** These two already have a proposal that waits for an answer, so a second one was not sent. */
  | 'SPONSORSHIP_PROPOSED'
  /** This organization cannot sign with the city itself, so it cannot be a fiscal sponsor. */
  | 'SPONSOR_CANNOT_CONTRACT'
  /** The sponsor would carry more than this network allows one sponsor on a single day, so nothing was agreed. */
  | 'SPONSOR_CEILING'
  /** This organization has a fiscal sponsor itself in these days, so it cannot be one. */
  | 'SPONSOR_IS_SPONSORED'
  /** Only an active member of the network can be a fiscal sponsor, so nothing was sent. */
  | 'SPONSOR_NOT_MEMBER'
  /** An organization cannot be its own fiscal sponsor, so nothing was sent. */
  | 'SPONSOR_OF_ITSELF'
  /** Somebody saved this while you were writing. */
  | 'STALE_VERSION'
  /** This legal status does not go with this legal form. */
  | 'STATUS_NOT_FOR_FORM'
  /** There is no room left for files, so this one was not kept. */
  | 'STORAGE_FULL'
  /** Not saved: there is already one of this name. */
  | 'TERM_EXISTS'
  /** This text is longer than fits here. */
  | 'TOO_LONG'
  /** There are more entries than fit here. */
  | 'TOO_MANY'
  /** There were many wrong codes, so we wait a little. */
  | 'TOO_MANY_TRIES'
  /** An import can be taken back for 7 days. */
  | 'UNDO_OVER'
  /** The ten minutes for taking this back are over, so it stays. */
  | 'UNDO_TOO_LATE'
  /** We do not know this value. */
  | 'UNKNOWN_CODE'
  /** This step does not fit what has happened in the meantime, so nothing was changed. */
  | 'WRONG_STATE';

/** An organization for the register of the network. Only the name is needed. */
export type RegisterOrganizationInput = {
  /** Other names it is known by. */
  alternateNames?: Array<string> | null | undefined;
  /** What it is and does, in every language. */
  description?: Array<TranslationInput> | null | undefined;
  /** Who checked the easy-to-read text. */
  easyCheckedBy?: string | null | undefined;
  /** The day of that check. */
  easyCheckedOn?: string | null | undefined;
  /** The same, easy to read, in every language. */
  easyDescription?: Array<TranslationInput> | null | undefined;
  /** Whether the easy-to-read text was checked. */
  easyState?: EasyState | null | undefined;
  /** Its mail address, never a private person's. */
  email?: string | null | undefined;
  /** What it can help other members with, each in its languages. */
  expertise?: Array<Array<TranslationInput>> | null | undefined;
  /** The day it was founded. */
  foundedOn?: string | null | undefined;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The numbers under which others know it. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Languages in which one can talk to it (BCP 47). */
  languages?: Array<string> | null | undefined;
  /** What kind of body it is. */
  legalForm?: LegalForm | null | undefined;
  /** Legal status; REGISTERED is confirmed, not typed in. */
  legalStatus?: LegalStatus | null | undefined;
  /** Its name, in every language it has one. */
  name: Array<TranslationInput>;
  /** Its telephones. */
  phones?: Array<PhoneInput> | null | undefined;
  /** Public-benefit status since. */
  publicBenefitFrom?: string | null | undefined;
  /** Its registered seat. */
  seat?: AddressInput | null | undefined;
  /** Whom it serves. */
  targetGroups?: Array<string> | null | undefined;
  /** Its web address. */
  website?: string | null | undefined;
};

/** A template that is not needed any more. What it planned stays. */
export type RemoveActivityTemplateInput = {
  /** Makes sending the same twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the template. */
  templateId: string;
  /** The version that was read. */
  version: number;
};

/** A place that is no longer to be listed. */
export type RemoveLocationInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the place. */
  locationId: string;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** The municipality to take out of the network. */
export type RemoveMunicipalityInput = {
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the municipality. */
  municipalityId: string;
  /** The version that was read. */
  version: number;
};

/** The office to take off its municipality. */
export type RemoveOfficeInput = {
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the office. */
  officeId: string;
  /** The version that was read. */
  version: number;
};

/** The passkey of yours that is to be removed. */
export type RemovePasskeyInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the passkey. */
  passkeyId: string;
};

/** A document that is taken away from a programme. */
export type RemoveProgramDocumentInput = {
  /** Id of the file. */
  fileId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the programme. */
  programId: string;
  /** The version of the programme that was read. */
  version: number;
};

/** A service that leaves the portfolio. */
export type RemoveProgramServiceInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id in the portfolio. */
  itemId: string;
  /** Id of the programme. */
  programId: string;
  /** The version of the programme that was read. */
  version: number;
};

/** A service that is no longer to be listed. */
export type RemoveServiceInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** Id of the service. */
  serviceId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** The film of an organization, or of one of its services. */
export type RemoveSignVideoInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** Id of the service; without it the organization itself is meant. */
  serviceId?: string | null | undefined;
  /** The version of the organization that was read. */
  version: number;
};

/** A view of yours that is no longer needed. */
export type RemoveViewInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Its id. */
  viewId: string;
};

/** A new name for one of your passkeys. */
export type RenamePasskeyInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What you call it. */
  name: string;
  /** Id of the passkey. */
  passkeyId: string;
};

/** How often something happens again. */
export type Repeats =
  /** Every month. */
  | 'MONTHLY'
  /** It is made by hand. */
  | 'NONE'
  /** Every second week. */
  | 'TWO_WEEKLY'
  /** Every week. */
  | 'WEEKLY';

/** Corrected files in place of those before. */
export type ReplaceImportFilesInput = {
  /** Its files from now on: sent for it, or files that it has and keeps. */
  fileIds: Array<string>;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the import. */
  importId: string;
  /** The version of the import that was read. */
  version: number;
};

/** What the coordinator wants to know of the applicant. */
export type RequestApplicationInfoInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the membership. */
  membershipId: string;
  /** What is missing; the applicant reads it. */
  question: string;
  /** The version of the membership that was read. */
  version: number;
};

/** Who asks to be erased. */
export type RequestErasureInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the account. */
  personId: string;
  /** The version of the person that was read. */
  version: number;
};

/** Who asks for a way in. */
export type RequestSignInInput = {
  /** Mail address to which the link and the code are sent. */
  email: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Whether others use this device too: the session then ends after 8 hours. */
  sharedDevice?: boolean;
};

/** Which invitation is sent again. */
export type ResendInvitationInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the invitation. */
  invitationId: string;
  /** The version that was read. */
  version: number;
};

/** A paper that is not what it should be. */
export type ReturnDocumentInput = {
  /** Id of the paper. */
  documentId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** What is wrong with it; the organization reads it. */
  reason: string;
};

/** Which invitation is taken back. */
export type RevokeInvitationInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the invitation. */
  invitationId: string;
  /** The version that was read. */
  version: number;
};

/** What a mandate gives the right to. */
export type Role =
  /** Authorised officer of a member: votes, signs, appoints. */
  | 'AO'
  /** Independent auditor. */
  | 'AUD'
  /** Official of an office of a municipality. */
  | 'CITY'
  /** Coordinator of the network administration organization. */
  | 'COORD'
  /** Editor of a member. */
  | 'ED'
  /** Finance officer of the network administration organization. */
  | 'FIN'
  /** Viewer of a member. */
  | 'VIEW';

/** A template of something that was logged: what is alike each time. */
export type SaveActivityTemplateInput = {
  /** Id of the activity that it is made from. */
  activityId: string;
  /** Makes sending the same twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** How people call it, in every language. */
  name: Array<TranslationInput>;
  /** How often it happens; what repeats is planned two weeks ahead. */
  repeats: Repeats;
};

/** How you want to read; what is left out stays. */
export type SaveDisplaySettingsInput = {
  /** Whether easy words are shown where there are some. */
  easyWords?: boolean | null | undefined;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Language of the interface. */
  language?: LanguageCode | null | undefined;
  /** Whether things on screen keep still. */
  reducedMotion?: boolean | null | undefined;
  /** Whether a sign language film comes before the text. */
  signVideoFirst?: boolean | null | undefined;
  /** Space between letters, words and lines. */
  spacing?: Spacing | null | undefined;
  /** Size of text in per cent: 100, 115, 130, 150 or 200. */
  textSize?: number | null | undefined;
  /** Colours of the interface. */
  theme?: Theme | null | undefined;
  /** The version that was read; without it the last save wins. */
  version?: number | null | undefined;
};

/** A number to add, or to change. */
export type SaveIdentifierInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The number as it should be. */
  identifier: IdentifierInput;
  /** The number that is replaced; a new one without it. */
  identifierId?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** A place to add or to change. */
export type SaveLocationInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The place as it should be. */
  location: LocationInput;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** A municipality that the network works with. */
export type SaveMunicipalityInput = {
  /** Its country (ISO 3166-1 alpha-2). */
  country: string;
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the municipality; absent for a new one. */
  municipalityId?: string | null | undefined;
  /** Its name in every language; replaces all of them. */
  name: Array<TranslationInput>;
  /** The version that was read; 0 for a new one. */
  version: number;
};

/** When and about what you want to be written to; subjects that are left out stay. */
export type SaveNoticeSettingsInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Choices by subject. */
  levels: Array<NoticeChoiceInput>;
  /** No mail from then on, `HH:MM`. */
  quietFrom: string;
  /** Mail again from then on, `HH:MM`; the same time twice is no quiet hours. */
  quietTo: string;
};

/** An office of a municipality. */
export type SaveOfficeInput = {
  /** The office's mail address, never a person's. */
  email?: string | null | undefined;
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The municipality it belongs to. */
  municipalityId: string;
  /** Its name in every language; replaces all of them. */
  name: Array<TranslationInput>;
  /** Id of the office; absent for a new one. */
  officeId?: string | null | undefined;
  /** The version that was read; 0 for a new one. */
  version: number;
};

/** A term of the network under the name that it shall have. */
export type SaveOwnTermInput = {
  /** Code of the term; absent for a new one. */
  code?: string | null | undefined;
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The list that it belongs to. */
  list: OwnTermList;
  /** Its name in every language; replaces all of them. */
  name: Array<TranslationInput>;
  /** The version that was read; 0 for a new one. */
  version: number;
};

/** Your own name and languages; what is left out stays. */
export type SaveProfileInput = {
  /** Family name. */
  familyName?: string | null | undefined;
  /** Given name. */
  givenName?: string | null | undefined;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Languages you read, best first (BCP 47). */
  languages?: Array<string> | null | undefined;
  /** A title before the name, like "dr."; empty removes it. */
  prefix?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** A service to add or to change. */
export type SaveServiceInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** The service as it should be. */
  service: ServiceInput;
  /** The version of the organization that was read. */
  version: number;
};

/** A film to add or to change. */
export type SaveSignVideoInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** Id of the service; without it the organization itself is meant. */
  serviceId?: string | null | undefined;
  /** The version of the organization that was read. */
  version: number;
  /** The film as it should be. */
  video: SignVideoInput;
};

/** A target group of the network under the name that it shall have. */
export type SaveTargetGroupInput = {
  /** Code of the target group; absent for a new one. */
  code?: string | null | undefined;
  /** Makes sending the same change twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Its name in every language; replaces all of them. */
  name: Array<TranslationInput>;
  /** The version that was read; 0 for a new one. */
  version: number;
};

/** A view to keep: a new one without `viewId`, else the one that is changed. */
export type SaveViewInput = {
  /** Codes of the columns that are shown; none: those of the list. */
  columns: Array<string>;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The list it belongs to. */
  list: ViewedList;
  /** What it is called, at most 60 characters. */
  name: string;
  /** Its filters, as the address of the list writes them after the question mark. */
  query: string;
  /** Whether the whole network sees it; coordinators only. */
  shared: boolean;
  /** The version that was read, with `viewId`. */
  version?: number | null | undefined;
  /** The view that is changed; left out for a new one. */
  viewId?: string | null | undefined;
};

/** Opening times. */
export type ScheduleInput = {
  /** The days of the week on which it is so. */
  byDay: Array<Weekday>;
  /** Closes at, `HH:MM`. */
  closes?: string | null | undefined;
  /** What else to know about these times. */
  description?: string | null | undefined;
  /** How often it comes again: WEEKLY (unless said otherwise) or MONTHLY. */
  freq?: string | null | undefined;
  /** Opens at, `HH:MM`. */
  opens?: string | null | undefined;
};

/** The mail to try once more. */
export type SendMailAgainInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Which one. */
  mailId: string;
};

/** A message of the coordination to several organizations. */
export type SendMessageInput = {
  /** The text, at most 5,000 characters; line breaks are kept. */
  body: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The organizations; who can act for them gets the mail. */
  organizationIds: Array<string>;
  /** Subject, one line of at most 120 characters. */
  subject: string;
};

/** A service; what is left out is empty. */
export type ServiceInput = {
  /** Names of the areas for which it is there. */
  areas?: Array<string> | null | undefined;
  /** What else to know about booking. */
  booking?: Array<TranslationInput> | null | undefined;
  /** How one books. */
  bookingWays?: Array<BookingWay> | null | undefined;
  /** What it costs. */
  cost?: Array<TranslationInput> | null | undefined;
  /** What it costs, in one word. */
  costKind?: CostKind | null | undefined;
  /** Where it happens. */
  delivery?: Array<DeliveryMode> | null | undefined;
  /** What it is, in every language. */
  description?: Array<TranslationInput> | null | undefined;
  /** Who checked it; left out, the one before. */
  easyCheckedBy?: string | null | undefined;
  /** The day of that check; left out, the one before. */
  easyCheckedOn?: string | null | undefined;
  /** What it is, easy to read. */
  easyDescription?: Array<TranslationInput> | null | undefined;
  /** CHECKED when readers understood the easy-to-read text as it is sent; left out, it follows from the texts. */
  easyState?: EasyState | null | undefined;
  /** Who can use it. */
  eligibility?: Array<TranslationInput> | null | undefined;
  /** Its mail address, never a private person's. */
  email?: string | null | undefined;
  /** The service that is changed; a new one without it. */
  id?: string | null | undefined;
  /** Languages in which it is offered (BCP 47). */
  languages?: Array<string> | null | undefined;
  /** Places of the organization where it is offered. */
  locationIds?: Array<string> | null | undefined;
  /** Its name, in every language. */
  name: Array<TranslationInput>;
  /** Its telephones. */
  phones?: Array<PhoneInput> | null | undefined;
  /** What one has to bring, one thing on each line. */
  requiredDocuments?: Array<TranslationInput> | null | undefined;
  /** When it is offered. */
  schedules?: Array<ScheduleInput> | null | undefined;
  /** Whether it can be used; ACTIVE unless said otherwise. */
  status?: ServiceStatus | null | undefined;
  /** How long people wait; left out: not known. */
  waiting?: WaitingInput | null | undefined;
  /** Its web address. */
  website?: string | null | undefined;
};

/** Whether a service can be used. */
export type ServiceStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** It no longer exists. */
  | 'DEFUNCT'
  /** It is not offered now. */
  | 'INACTIVE'
  /** It is closed for a time. */
  | 'TEMPORARILY_CLOSED';

/** An item of the list that is ticked off, or opened again. */
export type SettleHandoverItemInput = {
  /** Id of the handover. */
  handoverId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the item. */
  itemId: string;
  /** True to tick it off, false to take the tick back. */
  settled: boolean;
  /** The version of the handover that was read. */
  version: number;
};

/** The code of the mail, typed on any device. */
export type SignInWithCodeInput = {
  /** What `requestSignIn` answered. */
  attemptId: string;
  /** The six digits; spaces do not matter. */
  code: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
};

/** The token of the mailed link. Opening the link changes nothing; the page posts this. */
export type SignInWithLinkInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The token of the mailed link. */
  token: string;
};

/** What your device answered when you came in with a passkey. */
export type SignInWithPasskeyInput = {
  /** Which challenge it answers. */
  challengeId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** The answer of the device, as JSON of the Web Authentication API. */
  responseJson: string;
  /** Whether others use this device too: the session then ends after 8 hours. */
  sharedDevice?: boolean;
};

/** Ends this session. */
export type SignOutInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
};

/** A film in sign language as it should be; what is left out is empty. */
export type SignVideoInput = {
  /** Id of its captions as WebVTT: those that are there, or a file sent to the organization before (`POST /files`). */
  captionsId?: string | null | undefined;
  /** Id of the film: the one that is there, or one sent to the organization before (`POST /files`). */
  filmId: string;
  /** Its sign language (ISO 639-3), like `hsh`. */
  language: string;
  /** Its length in seconds. */
  seconds?: number | null | undefined;
  /** The words of the film. */
  transcript?: Array<TranslationInput> | null | undefined;
};

/** Space between letters, words and lines. */
export type Spacing =
  /** As designed. */
  | 'NORMAL'
  /** Wider. */
  | 'WIDE';

/** One thing that an organization lends. */
export type SpareCapacityCommandInput = {
  /** Id of what is lent. */
  capacityId: string;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** The version of the organization that was read. */
  version: number;
};

/** What to look for. Conditions combine: each must hold. */
export type SpareCapacityFilter = {
  /** At least that many of what it counts. */
  atLeast?: number | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<SpareCapacityKind> | null | undefined;
  /** Words to look for; accents, case and one wrong letter are forgiven. */
  search?: string | null | undefined;
  /** At least that many places for wheelchairs. */
  wheelchairPlaces?: number | null | undefined;
};

/** Something that may be borrowed; what is left out is empty. */
export type SpareCapacityInput = {
  /** What it offers to people who need it. */
  access?: Array<AccessibilityCode> | null | undefined;
  /** How many; names `unit` as well. */
  amount?: number | null | undefined;
  /** What else to know about when it is free. */
  available?: Array<TranslationInput> | null | undefined;
  /** On what conditions it is lent. */
  conditions?: Array<TranslationInput> | null | undefined;
  /** The mail address to write to. */
  email?: string | null | undefined;
  /** The one that is changed; a new one without it. */
  id?: string | null | undefined;
  /** What kind of thing it is. */
  kind: SpareCapacityKind;
  /** The number to call or write to. */
  phone?: PhoneInput | null | undefined;
  /** When it is free. */
  schedules?: Array<ScheduleInput> | null | undefined;
  /** What it is, in a line, in every language. */
  text: Array<TranslationInput>;
  /** What the amount counts. */
  unit?: SpareCapacityUnit | null | undefined;
  /** Places for people in a wheelchair. */
  wheelchairPlaces?: number | null | undefined;
};

/** What kind of thing a member can lend. */
export type SpareCapacityKind =
  /** A thing: a printer, a loop, a tent. */
  | 'EQUIPMENT'
  /** Interpreting: sign language, speech to text, another language. */
  | 'INTERPRETER'
  /** A room, a hall, a yard. */
  | 'ROOM'
  /** Time of somebody who knows how: checking, teaching, bookkeeping. */
  | 'SKILL'
  /** A car, a van, a minibus. */
  | 'VEHICLE'
  /** Helping hands. */
  | 'VOLUNTEERS';

/** What the amount of a spare capacity counts. */
export type SpareCapacityUnit =
  /** Days a month. */
  | 'DAYS_PER_MONTH'
  /** Days a week. */
  | 'DAYS_PER_WEEK'
  /** Hours a month. */
  | 'HOURS_PER_MONTH'
  /** Hours a week. */
  | 'HOURS_PER_WEEK'
  /** Pages a month. */
  | 'PAGES_PER_MONTH'
  /** People who help. */
  | 'PEOPLE'
  /** Pieces. */
  | 'PIECES'
  /** Places in a vehicle. */
  | 'PLACES'
  /** Seats in a room. */
  | 'SEATS';

/** Something that a sponsorship is for. */
export type SponsorshipScopeInput = {
  /** Whether it is a budget line or a joint programme. */
  kind: SponsorshipScopeKind;
  /** Its name, as both sides use it. */
  name: string;
};

/** What a sponsorship is for. */
export type SponsorshipScopeKind =
  /** A budget line. */
  | 'BUDGET_LINE'
  /** A joint programme. */
  | 'PROGRAM';

/** A side of a sponsorship. */
export type SponsorshipSide =
  /** The group that is acted for. */
  | 'SPONSEE'
  /** The registered member that takes on money for the group. */
  | 'SPONSOR';

/** How a sponsorship stands today. Derived from its state and its days. */
export type SponsorshipStanding =
  /** The other side said no. */
  | 'DECLINED'
  /** It was settled and ended. */
  | 'ENDED'
  /** It is agreed and has not begun. */
  | 'LATER'
  /** It waits for the answer of the other side. */
  | 'PROPOSED'
  /** Its term is over, and nobody has settled and ended it yet. */
  | 'RAN_OUT'
  /** It is in force. */
  | 'RUNNING'
  /** It ended because the sponsor is no member of the network any more. */
  | 'SPONSOR_GONE'
  /** It was taken back before an answer. */
  | 'WITHDRAWN';

/** What was recorded of a sponsorship. */
export type SponsorshipState =
  /** Both sides agreed. */
  | 'ACTIVE'
  /** The other side said no. */
  | 'DECLINED'
  /** It was settled and ended. */
  | 'ENDED'
  /** One side proposed it. */
  | 'PROPOSED'
  /** It was taken back before an answer. */
  | 'WITHDRAWN';

/** A step of a sponsorship. */
export type SponsorshipStepInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the sponsorship. */
  sponsorshipId: string;
  /** The version of the sponsorship that was read. */
  version: number;
};

/** A kind of paper with days of validity. */
export type StandingDocumentKind =
  /** Annual accounts with their annex. */
  | 'ANNUAL_ACCOUNTS'
  /** Declaration on conflicts of interest. */
  | 'CONFLICT_OF_INTEREST_DECLARATION'
  /** Certificate of owing nothing to the public. */
  | 'NO_PUBLIC_DEBT_CERTIFICATE'
  /** Statutes or founding deed. */
  | 'STATUTES'
  /** Declaration of being a transparent organization. */
  | 'TRANSPARENCY_DECLARATION';

/** What the organization says about a place or a service; nobody has looked. */
export type StateAccessInput = {
  /** What it is about, and how it stands. */
  fact: AccessFactInput;
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the place; left out for a service. */
  locationId?: string | null | undefined;
  /** Id of the organization. */
  organizationId: string;
  /** Id of the service; left out for a place. */
  serviceId?: string | null | undefined;
  /** The version of the organization that was read. */
  version: number;
};

/** Whom the names in a list of activities mean. */
export type TellNamesInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the import. */
  importId: string;
  /** Each name of which it is known. */
  names: Array<NameMeantInput>;
  /** The version of the import that was read. */
  version: number;
};

/** Colours of the interface. */
export type Theme =
  /** The strongest contrast. */
  | 'CONTRAST'
  /** Light text on a dark ground. */
  | 'DARK'
  /** Dark text on a light ground. */
  | 'LIGHT'
  /** As the device is set. */
  | 'SYSTEM';

/** A text in one language. An empty text removes that language. */
export type TranslationInput = {
  /** The language (BCP 47). */
  language: string;
  /** The text; empty removes it. */
  text: string;
};

/** A locked period that is opened again for a time. */
export type UnlockPeriodInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the period. */
  periodId: string;
  /** Why; the auditors read it. */
  reason: string;
  /** Until when, at most two weeks. */
  until: string;
  /** The version of the period that was read. */
  version: number;
};

/** A list whose views can be saved. */
export type ViewedList =
  /** What members did and report. */
  | 'ACTIVITIES'
  /** The members and everybody else in the register. */
  | 'ORGANIZATIONS'
  /** What a quarterly report consists of. */
  | 'REPORTS';

/** How long people wait today. */
export type WaitingInput = {
  /** How long, counted in `unit`; 0 is at once. */
  amount: number;
  /** It is so today, even where it was said before: its day becomes today. */
  confirmed?: boolean | null | undefined;
  /** Whether the amount counts days, weeks or months. */
  unit: WaitingUnit;
};

/** In what a waiting time is told. */
export type WaitingUnit =
  /** Days. */
  | 'DAYS'
  /** Months. */
  | 'MONTHS'
  /** Weeks. */
  | 'WEEKS';

/** Days of the week as in RFC 5545. */
export type Weekday =
  /** Friday. */
  | 'FR'
  /** Monday. */
  | 'MO'
  /** Saturday. */
  | 'SA'
  /** Sunday. */
  | 'SU'
  /** Thursday. */
  | 'TH'
  /** Tuesday. */
  | 'TU'
  /** Wednesday. */
  | 'WE';

/** Whose request to be erased is taken back. */
export type WithdrawErasureInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the account. */
  personId: string;
  /** The version of the person that was read. */
  version: number;
};

/** An offer of help that is taken back. */
export type WithdrawOfferInput = {
  /** Makes sending the same command twice harmless. */
  idempotencyKey?: string | null | undefined;
  /** Id of the offer. */
  offerId: string;
  /** The version of the request that was read. */
  version: number;
};

export type ActivityLastFragment = { id: string, type: string, place: string | null, locationId: string | null, district: string | null, minutes: number | null, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, provisions: Array<AccessNeed>, program: { id: string, title: { text: string, language: string } } | null, title: { text: string, language: string } | null, titleTranslations: Array<{ language: string, text: string }>, coOrganizers: Array<{ id: string, name: { text: string, language: string } }> };

export type LogTemplateFragment = { id: string, repeats: Repeats, nextOn: string | null, version: number, name: { text: string, language: string }, fields: { type: string, programId: string | null, minutes: number | null, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, place: string | null, locationId: string | null, district: string | null, provisions: Array<AccessNeed>, coOrganizerIds: Array<string> } };

export type ActivityRowFragment = { id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, minutes: number | null, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } };

export type WaitingActivitiesQueryVariables = Exact<{
  filter: ActivityFilter;
}>;


export type WaitingActivitiesQuery = { activities: { edges: Array<{ node: { id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, minutes: number | null, remarks: Array<{ id: string, kind: ActivityRemarkKind, text: string }>, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } } }> } };

export type OwnActivitiesQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnActivitiesQuery = { activities: { edges: Array<{ node: { id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, minutes: number | null, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ActivityPageQueryVariables = Exact<{
  id: string;
}>;


export type ActivityPageQuery = { network: { id: string, today: string, timeZone: string, targetGroups: Array<{ code: string, retired: boolean, name: { text: string, language: string } }> }, activity: { startsAt: string | null, loggedAt: string, reportedAt: string | null, acceptedAt: string | null, undoableUntil: string | null, allowed: Array<string>, version: number, id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, minutes: number | null, place: string | null, locationId: string | null, district: string | null, staffMinutes: number | null, volunteerMinutes: number | null, provisions: Array<AccessNeed>, outcome: { text: string, language: string } | null, outcomeTranslations: Array<{ language: string, text: string }>, districtName: { text: string, language: string } | null, reachBy: Array<{ dimension: ReachDimension, code: string, count: number }>, remarks: Array<{ id: string, kind: ActivityRemarkKind, text: string, by: string | null, at: string, organization: { id: string, name: { text: string, language: string } } | null }>, files: Array<{ kind: ActivityFileKind, version: number, file: { id: string, name: string, bytes: number, url: string }, description: { text: string, language: string } | null, descriptionTranslations: Array<{ language: string, text: string }> }>, corrections: Array<{ id: string, reason: string, by: string | null, at: string, before: { reach: number | null, minutes: number | null, staffMinutes: number, volunteerMinutes: number }, after: { reach: number | null, minutes: number | null, staffMinutes: number, volunteerMinutes: number } }>, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } }, program: { id: string, title: { text: string, language: string } } | null, titleTranslations: Array<{ language: string, text: string }>, coOrganizers: Array<{ id: string, name: { text: string, language: string } }> } };

export type CorrectedFiguresFragment = { reach: number | null, minutes: number | null, staffMinutes: number, volunteerMinutes: number };

export type ReportActivityMutationVariables = Exact<{
  input: ActivityStepInput;
}>;


export type ReportActivityMutation = { reportActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type EditActivityMutationVariables = Exact<{
  input: EditActivityInput;
}>;


export type EditActivityMutation = { editActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type HoldActivityMutationVariables = Exact<{
  input: EditActivityInput;
}>;


export type HoldActivityMutation = { holdActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type CorrectActivityMutationVariables = Exact<{
  input: CorrectActivityInput;
}>;


export type CorrectActivityMutation = { correctActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type CancelActivityMutationVariables = Exact<{
  input: ActivityWordInput;
}>;


export type CancelActivityMutation = { cancelActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type DisputeActivityMutationVariables = Exact<{
  input: ActivityWordInput;
}>;


export type DisputeActivityMutation = { disputeActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type AnswerDisputeMutationVariables = Exact<{
  input: AnswerDisputeInput;
}>;


export type AnswerDisputeMutation = { answerDispute:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type ActivityFileFragment = { kind: ActivityFileKind, version: number, file: { id: string, name: string, bytes: number, url: string }, description: { text: string, language: string } | null, descriptionTranslations: Array<{ language: string, text: string }> };

export type AttachToActivityMutationVariables = Exact<{
  input: AttachToActivityInput;
}>;


export type AttachToActivityMutation = { attachToActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type DescribeActivityFileMutationVariables = Exact<{
  input: DescribeActivityFileInput;
}>;


export type DescribeActivityFileMutation = { describeActivityFile:
    | { __typename: 'ActivityChanged', activity: { id: string } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type RemoveActivityFileMutationVariables = Exact<{
  input: ActivityFileInput;
}>;


export type RemoveActivityFileMutation = { removeActivityFile:
    | { __typename: 'ActivityChanged', activity: { id: string } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type LogSheetQueryVariables = Exact<{ [key: string]: never; }>;


export type LogSheetQuery = { logSheet: { today: string, hoursCount: boolean, toHold: number, toReport: number, sentBack: number, organization: { id: string, name: { text: string, language: string } } | null, last: { id: string, type: string, place: string | null, locationId: string | null, district: string | null, minutes: number | null, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, provisions: Array<AccessNeed>, program: { id: string, title: { text: string, language: string } } | null, title: { text: string, language: string } | null, titleTranslations: Array<{ language: string, text: string }>, coOrganizers: Array<{ id: string, name: { text: string, language: string } }> } | null, lastOfTypes: Array<{ id: string, type: string, place: string | null, locationId: string | null, district: string | null, minutes: number | null, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, provisions: Array<AccessNeed>, program: { id: string, title: { text: string, language: string } } | null, title: { text: string, language: string } | null, titleTranslations: Array<{ language: string, text: string }>, coOrganizers: Array<{ id: string, name: { text: string, language: string } }> }>, types: Array<{ code: string, used: number, name: { text: string, language: string } | null }>, programs: Array<{ id: string, title: { text: string, language: string } }>, members: Array<{ id: string, name: { text: string, language: string } }>, districts: Array<{ code: string, name: { text: string, language: string } }>, locations: Array<{ id: string, name: { text: string, language: string } }>, templates: Array<{ id: string, repeats: Repeats, nextOn: string | null, version: number, name: { text: string, language: string }, fields: { type: string, programId: string | null, minutes: number | null, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, place: string | null, locationId: string | null, district: string | null, provisions: Array<AccessNeed>, coOrganizerIds: Array<string> } }>, period: { fromDate: string, toDate: string, dueOn: string } | null } };

export type LogActivityMutationVariables = Exact<{
  input: LogActivityInput;
}>;


export type LogActivityMutation = { logActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type UndoActivityMutationVariables = Exact<{
  input: ActivityStepInput;
}>;


export type UndoActivityMutation = { undoActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type ProgramNameFragment = { id: string, from: string, to: string, title: { text: string, language: string } };

export type ProgramActivitiesQueryVariables = Exact<{
  id: string;
  states?: Array<ActivityState> | ActivityState | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgramActivitiesQuery = { program: { id: string, from: string, to: string, title: { text: string, language: string } }, activities: { totalCount: number | null, edges: Array<{ node: { id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, minutes: number | null, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgramMonthQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type ProgramMonthQuery = { program: { id: string, from: string, to: string, title: { text: string, language: string } }, activities: { edges: Array<{ node: { startsAt: string | null, id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, minutes: number | null, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } } }>, pageInfo: { hasNextPage: boolean } } };

export type ProgramMonthsBesideQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type ProgramMonthsBesideQuery = { before: { edges: Array<{ node: { id: string, happenedOn: string } }> }, after: { edges: Array<{ node: { id: string, happenedOn: string } }> } };

export type PeriodFactsFragment = { id: string, fromDate: string, toDate: string, dueOn: string, graceDays: number, state: PeriodState, shut: boolean, lockedAt: string | null, unlockedUntil: string | null, unlockReason: string | null, unsettled: number, allowed: Array<string>, version: number, missing: Array<{ id: string, name: { text: string, language: string } }> };

export type PeriodsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PeriodsPageQuery = { network: { id: string, today: string, timeZone: string, currency: string }, reportingPeriods: Array<{ id: string, fromDate: string, toDate: string, dueOn: string, graceDays: number, state: PeriodState, shut: boolean, lockedAt: string | null, unlockedUntil: string | null, unlockReason: string | null, unsettled: number, allowed: Array<string>, version: number, missing: Array<{ id: string, name: { text: string, language: string } }> }>, hourRates: Array<{ id: string, version: number, fromDate: string, staffRate: { amount: string, currency: CurrencyCode }, volunteerRate: { amount: string, currency: CurrencyCode } }> };

export type RecordReportingPeriodMutationVariables = Exact<{
  input: RecordPeriodInput;
}>;


export type RecordReportingPeriodMutation = { recordReportingPeriod:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PeriodChanged', period: { id: string, fromDate: string, toDate: string, dueOn: string, graceDays: number, state: PeriodState, shut: boolean, lockedAt: string | null, unlockedUntil: string | null, unlockReason: string | null, unsettled: number, allowed: Array<string>, version: number, missing: Array<{ id: string, name: { text: string, language: string } }> } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type LockPeriodMutationVariables = Exact<{
  input: PeriodStepInput;
}>;


export type LockPeriodMutation = { lockPeriod:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PeriodChanged' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type UnlockPeriodMutationVariables = Exact<{
  input: UnlockPeriodInput;
}>;


export type UnlockPeriodMutation = { unlockPeriod:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PeriodChanged' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type MarkPeriodMissingMutationVariables = Exact<{
  input: MarkMissingInput;
}>;


export type MarkPeriodMissingMutation = { markPeriodMissing:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PeriodChanged' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RecordHourRatesMutationVariables = Exact<{
  input: RecordHourRatesInput;
}>;


export type RecordHourRatesMutation = { recordHourRates:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'HourRatesRecorded' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ReviewRowFragment = { id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, reportedAt: string | null, allowed: Array<string>, version: number, organization: { id: string, name: { text: string, language: string } }, coOrganizers: Array<{ id: string, name: { text: string, language: string } }>, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null };

export type ReviewDetailFragment = { startsAt: string | null, minutes: number | null, place: string | null, provisions: Array<AccessNeed>, loggedBy: string | null, loggedAt: string, acceptedAt: string | null, id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, reportedAt: string | null, allowed: Array<string>, version: number, program: { id: string, title: { text: string, language: string } } | null, districtName: { text: string, language: string } | null, reachBy: Array<{ dimension: ReachDimension, code: string, count: number }>, inKind: { amount: string, currency: CurrencyCode } | null, outcome: { text: string, language: string } | null, remarks: Array<{ id: string, kind: ActivityRemarkKind, text: string, by: string | null, at: string, organization: { id: string, name: { text: string, language: string } } | null }>, organization: { id: string, name: { text: string, language: string } }, coOrganizers: Array<{ id: string, name: { text: string, language: string } }>, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null };

export type ReviewListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ActivityFilter | null | undefined;
  sort: ActivitySort;
}>;


export type ReviewListQuery = { network: { id: string, timeZone: string, activityTypes: Array<{ code: string, retired: boolean, name: { text: string, language: string } }> }, activities: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, reportedAt: string | null, allowed: Array<string>, version: number, organization: { id: string, name: { text: string, language: string } }, coOrganizers: Array<{ id: string, name: { text: string, language: string } }>, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null } }> }, reviewDesk: { waiting: { count: number }, sentBack: { count: number }, disputed: { count: number } } };

export type ReviewOneQueryVariables = Exact<{
  id: string;
}>;


export type ReviewOneQuery = { activity: { startsAt: string | null, minutes: number | null, place: string | null, provisions: Array<AccessNeed>, loggedBy: string | null, loggedAt: string, acceptedAt: string | null, id: string, type: string, state: ActivityState, happenedOn: string, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, reportedAt: string | null, allowed: Array<string>, version: number, program: { id: string, title: { text: string, language: string } } | null, districtName: { text: string, language: string } | null, reachBy: Array<{ dimension: ReachDimension, code: string, count: number }>, inKind: { amount: string, currency: CurrencyCode } | null, outcome: { text: string, language: string } | null, remarks: Array<{ id: string, kind: ActivityRemarkKind, text: string, by: string | null, at: string, organization: { id: string, name: { text: string, language: string } } | null }>, organization: { id: string, name: { text: string, language: string } }, coOrganizers: Array<{ id: string, name: { text: string, language: string } }>, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null } };

export type AcceptActivitiesMutationVariables = Exact<{
  input: ManyActivitiesInput;
}>;


export type AcceptActivitiesMutation = { acceptActivities:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ManyActivitiesChanged', activityIds: Array<string>, exceptions: Array<{ activityId: string, code: RefusalCode, message: string }> }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type TakeAcceptanceBackMutationVariables = Exact<{
  input: ManyActivitiesInput;
}>;


export type TakeAcceptanceBackMutation = { takeAcceptanceBack:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ManyActivitiesChanged', activityIds: Array<string>, exceptions: Array<{ activityId: string, code: RefusalCode, message: string }> }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SendBackActivityMutationVariables = Exact<{
  input: ActivityWordInput;
}>;


export type SendBackActivityMutation = { sendBackActivity:
    | { __typename: 'ActivityChanged', activity: { id: string, state: ActivityState, version: number } }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type TemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatesQuery = { logSheet: { today: string, templates: Array<{ id: string, repeats: Repeats, nextOn: string | null, version: number, name: { text: string, language: string }, fields: { type: string, programId: string | null, minutes: number | null, reach: number | null, staffMinutes: number | null, volunteerMinutes: number | null, place: string | null, locationId: string | null, district: string | null, provisions: Array<AccessNeed>, coOrganizerIds: Array<string> } }> } };

export type SaveActivityTemplateMutationVariables = Exact<{
  input: SaveActivityTemplateInput;
}>;


export type SaveActivityTemplateMutation = { saveActivityTemplate:
    | { __typename: 'ActivityTemplateChanged' }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type RemoveActivityTemplateMutationVariables = Exact<{
  input: RemoveActivityTemplateInput;
}>;


export type RemoveActivityTemplateMutation = { removeActivityTemplate:
    | { __typename: 'ActivityTemplateChanged' }
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string, field: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type AuditTrailQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, sequence: string, at: string, event: string, role: string, subjectType: string, subjectId: string, fromState: string | null, toState: string | null, reason: string | null, requestId: string, hash: string, subjectName: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } | null, onBehalfOf: { id: string, name: { text: string, language: string } } | null, actor: { id: string, name: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> } }> } };

export type AuditVerificationQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditVerificationQuery = { auditVerification: { intact: boolean, events: string, headHash: string, brokenAt: string | null, reason: string | null, checkedAt: string } };

export type AuditPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPeopleQuery = { people: { edges: Array<{ node: { id: string, name: string } }> } };

export type HandoverFactsFragment = { id: string, state: HandoverState, version: number, changeOn: string, until: string | null, maySettle: boolean, preparedOn: string, preparedBy: string | null, closedOn: string | null, closedBy: string | null, reason: string | null, from: { id: string, name: { text: string, language: string } }, to: { id: string, name: { text: string, language: string } }, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } }, duties: Array<{ code: HandoverDutyCode, blocks: boolean, count: number, link: string, names: Array<{ text: string, language: string }> }>, items: Array<{ id: string, count: number | null, settledOn: string | null, settledBy: string | null, text: { text: string, language: string } }> };

export type HandoverOutcomeFragment = { handover: { id: string, state: HandoverState, version: number, changeOn: string, until: string | null, maySettle: boolean, preparedOn: string, preparedBy: string | null, closedOn: string | null, closedBy: string | null, reason: string | null, from: { id: string, name: { text: string, language: string } }, to: { id: string, name: { text: string, language: string } }, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } }, duties: Array<{ code: HandoverDutyCode, blocks: boolean, count: number, link: string, names: Array<{ text: string, language: string }> }>, items: Array<{ id: string, count: number | null, settledOn: string | null, settledBy: string | null, text: { text: string, language: string } }> } };

export type HandoversQueryVariables = Exact<{ [key: string]: never; }>;


export type HandoversQuery = { network: { id: string, today: string, name: { text: string, language: string }, policies: { decisionRule: DecisionRule } }, handovers: Array<{ id: string, state: HandoverState, version: number, changeOn: string, until: string | null, maySettle: boolean, preparedOn: string, preparedBy: string | null, closedOn: string | null, closedBy: string | null, reason: string | null, from: { id: string, name: { text: string, language: string } }, to: { id: string, name: { text: string, language: string } }, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } }, duties: Array<{ code: HandoverDutyCode, blocks: boolean, count: number, link: string, names: Array<{ text: string, language: string }> }>, items: Array<{ id: string, count: number | null, settledOn: string | null, settledBy: string | null, text: { text: string, language: string } }> }> };

export type HandoverCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type HandoverCandidatesQuery = { handoverCandidates: Array<{ id: string, name: { text: string, language: string } }> };

export type PrepareHandoverMutationVariables = Exact<{
  input: PrepareHandoverInput;
}>;


export type PrepareHandoverMutation = { prepareHandover:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'HandoverChanged', handover: { id: string, state: HandoverState, version: number, changeOn: string, until: string | null, maySettle: boolean, preparedOn: string, preparedBy: string | null, closedOn: string | null, closedBy: string | null, reason: string | null, from: { id: string, name: { text: string, language: string } }, to: { id: string, name: { text: string, language: string } }, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } }, duties: Array<{ code: HandoverDutyCode, blocks: boolean, count: number, link: string, names: Array<{ text: string, language: string }> }>, items: Array<{ id: string, count: number | null, settledOn: string | null, settledBy: string | null, text: { text: string, language: string } }> } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AmendHandoverMutationVariables = Exact<{
  input: AmendHandoverInput;
}>;


export type AmendHandoverMutation = { amendHandover:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'HandoverChanged', handover: { id: string, state: HandoverState, version: number, changeOn: string, until: string | null, maySettle: boolean, preparedOn: string, preparedBy: string | null, closedOn: string | null, closedBy: string | null, reason: string | null, from: { id: string, name: { text: string, language: string } }, to: { id: string, name: { text: string, language: string } }, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } }, duties: Array<{ code: HandoverDutyCode, blocks: boolean, count: number, link: string, names: Array<{ text: string, language: string }> }>, items: Array<{ id: string, count: number | null, settledOn: string | null, settledBy: string | null, text: { text: string, language: string } }> } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SettleHandoverItemMutationVariables = Exact<{
  input: SettleHandoverItemInput;
}>;


export type SettleHandoverItemMutation = { settleHandoverItem:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'HandoverChanged', handover: { id: string, state: HandoverState, version: number, changeOn: string, until: string | null, maySettle: boolean, preparedOn: string, preparedBy: string | null, closedOn: string | null, closedBy: string | null, reason: string | null, from: { id: string, name: { text: string, language: string } }, to: { id: string, name: { text: string, language: string } }, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } }, duties: Array<{ code: HandoverDutyCode, blocks: boolean, count: number, link: string, names: Array<{ text: string, language: string }> }>, items: Array<{ id: string, count: number | null, settledOn: string | null, settledBy: string | null, text: { text: string, language: string } }> } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type CompleteHandoverMutationVariables = Exact<{
  input: HandoverStepInput;
}>;


export type CompleteHandoverMutation = { completeHandover:
    | { __typename: 'BlockedRefusal', obstacles: Array<string>, code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'HandoverChanged', handover: { id: string, state: HandoverState, version: number, changeOn: string, until: string | null, maySettle: boolean, preparedOn: string, preparedBy: string | null, closedOn: string | null, closedBy: string | null, reason: string | null, from: { id: string, name: { text: string, language: string } }, to: { id: string, name: { text: string, language: string } }, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } }, duties: Array<{ code: HandoverDutyCode, blocks: boolean, count: number, link: string, names: Array<{ text: string, language: string }> }>, items: Array<{ id: string, count: number | null, settledOn: string | null, settledBy: string | null, text: { text: string, language: string } }> } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type CancelHandoverMutationVariables = Exact<{
  input: CancelHandoverInput;
}>;


export type CancelHandoverMutation = { cancelHandover:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'HandoverChanged', handover: { id: string, state: HandoverState, version: number, changeOn: string, until: string | null, maySettle: boolean, preparedOn: string, preparedBy: string | null, closedOn: string | null, closedBy: string | null, reason: string | null, from: { id: string, name: { text: string, language: string } }, to: { id: string, name: { text: string, language: string } }, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } }, duties: Array<{ code: HandoverDutyCode, blocks: boolean, count: number, link: string, names: Array<{ text: string, language: string }> }>, items: Array<{ id: string, count: number | null, settledOn: string | null, settledBy: string | null, text: { text: string, language: string } }> } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SaveMunicipalityMutationVariables = Exact<{
  input: SaveMunicipalityInput;
}>;


export type SaveMunicipalityMutation = { saveMunicipality:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemoveMunicipalityMutationVariables = Exact<{
  input: RemoveMunicipalityInput;
}>;


export type RemoveMunicipalityMutation = { removeMunicipality:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SaveOfficeMutationVariables = Exact<{
  input: SaveOfficeInput;
}>;


export type SaveOfficeMutation = { saveOffice:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemoveOfficeMutationVariables = Exact<{
  input: RemoveOfficeInput;
}>;


export type RemoveOfficeMutation = { removeOffice:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OwnTermFactsFragment = { code: string, retired: boolean, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> };

export type NetworkFactsFragment = { id: string, state: NetworkState, languages: Array<string>, defaultLanguage: string, timeZone: string, currency: string, foundedOn: string | null, today: string, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, nao: { id: string, name: { text: string, language: string } } | null, naoTerms: Array<{ id: string, from: string, to: string | null, basis: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } }>, municipalities: Array<{ id: string, country: string, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, offices: Array<{ id: string, email: string | null, version: number | null, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> | null }> }>, targetGroups: Array<{ code: string, retired: boolean, organizations: number, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> }>, activityTypes: Array<{ code: string, retired: boolean, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> }>, districts: Array<{ code: string, retired: boolean, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> }>, policies: { decisionRule: DecisionRule, quorumPercent: number, answerClockDays: number, answerClockCapMonths: number, smallCountThreshold: number, fiscalYearStart: string, contractDocuments: Array<string>, suspendingDocuments: Array<string>, documentWarningDays: Array<number>, documentGraceDays: number, sponsorCeiling: { amount: string, currency: CurrencyCode } | null } };

export type NetworkPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkPageQuery = { network: { id: string, state: NetworkState, languages: Array<string>, defaultLanguage: string, timeZone: string, currency: string, foundedOn: string | null, today: string, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, nao: { id: string, name: { text: string, language: string } } | null, naoTerms: Array<{ id: string, from: string, to: string | null, basis: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } }>, municipalities: Array<{ id: string, country: string, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, offices: Array<{ id: string, email: string | null, version: number | null, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> | null }> }>, targetGroups: Array<{ code: string, retired: boolean, organizations: number, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> }>, activityTypes: Array<{ code: string, retired: boolean, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> }>, districts: Array<{ code: string, retired: boolean, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> }>, policies: { decisionRule: DecisionRule, quorumPercent: number, answerClockDays: number, answerClockCapMonths: number, smallCountThreshold: number, fiscalYearStart: string, contractDocuments: Array<string>, suspendingDocuments: Array<string>, documentWarningDays: Array<number>, documentGraceDays: number, sponsorCeiling: { amount: string, currency: CurrencyCode } | null } } };

export type NetworkContactQueryVariables = Exact<{
  organizationId: string;
}>;


export type NetworkContactQuery = { organization: { id: string, email: string | null, website: string | null, phones: Array<{ number: string, extension: string | null }> } };

export type NetworkCoordinatorsQueryVariables = Exact<{
  organizationId: string;
}>;


export type NetworkCoordinatorsQuery = { people: { edges: Array<{ node: { id: string, name: string, email: string | null, mandates: Array<{ id: string, role: Role, current: boolean }> } }> } };

export type EditNetworkMutationVariables = Exact<{
  input: EditNetworkInput;
}>;


export type EditNetworkMutation = { editNetwork:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited', network: { id: string, state: NetworkState, languages: Array<string>, defaultLanguage: string, timeZone: string, currency: string, foundedOn: string | null, today: string, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, nao: { id: string, name: { text: string, language: string } } | null, naoTerms: Array<{ id: string, from: string, to: string | null, basis: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } }>, municipalities: Array<{ id: string, country: string, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, offices: Array<{ id: string, email: string | null, version: number | null, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> | null }> }>, targetGroups: Array<{ code: string, retired: boolean, organizations: number, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> }>, activityTypes: Array<{ code: string, retired: boolean, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> }>, districts: Array<{ code: string, retired: boolean, version: number, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }> }>, policies: { decisionRule: DecisionRule, quorumPercent: number, answerClockDays: number, answerClockCapMonths: number, smallCountThreshold: number, fiscalYearStart: string, contractDocuments: Array<string>, suspendingDocuments: Array<string>, documentWarningDays: Array<number>, documentGraceDays: number, sponsorCeiling: { amount: string, currency: CurrencyCode } | null } } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SaveOwnTermMutationVariables = Exact<{
  input: SaveOwnTermInput;
}>;


export type SaveOwnTermMutation = { saveOwnTerm:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RetireOwnTermMutationVariables = Exact<{
  input: OfferOwnTermInput;
}>;


export type RetireOwnTermMutation = { retireOwnTerm:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OfferOwnTermMutationVariables = Exact<{
  input: OfferOwnTermInput;
}>;


export type OfferOwnTermMutation = { offerOwnTerm:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SaveTargetGroupMutationVariables = Exact<{
  input: SaveTargetGroupInput;
}>;


export type SaveTargetGroupMutation = { saveTargetGroup:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RetireTargetGroupMutationVariables = Exact<{
  input: OfferTargetGroupInput;
}>;


export type RetireTargetGroupMutation = { retireTargetGroup:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OfferTargetGroupMutationVariables = Exact<{
  input: OfferTargetGroupInput;
}>;


export type OfferTargetGroupMutation = { offerTargetGroup:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NetworkEdited' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AccessFormQueryVariables = Exact<{
  id: string;
}>;


export type AccessFormQuery = { network: { id: string, languages: Array<string>, today: string }, organization: { id: string, version: number, allowed: Array<string>, name: { text: string, language: string }, locations: Array<{ id: string, name: { text: string, language: string }, accessibility: Array<{ code: AccessibilityCode, value: AccessibilityValue, verifiedByPerson: string | null, verifiedOn: string | null, independent: boolean, fresh: boolean, answer: AccessibilityAnswer, text: { text: string, language: string } | null, textTranslations: Array<{ language: string, text: string }>, verifiedBy: { id: string, name: { text: string, language: string } } | null }> }>, services: Array<{ id: string, name: { text: string, language: string }, accessibility: Array<{ code: AccessibilityCode, value: AccessibilityValue, verifiedByPerson: string | null, verifiedOn: string | null, independent: boolean, fresh: boolean, answer: AccessibilityAnswer, text: { text: string, language: string } | null, textTranslations: Array<{ language: string, text: string }>, verifiedBy: { id: string, name: { text: string, language: string } } | null }> }> } };

export type StateAccessMutationVariables = Exact<{
  input: StateAccessInput;
}>;


export type StateAccessMutation = { stateAccess:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type CheckAccessMutationVariables = Exact<{
  input: CheckAccessInput;
}>;


export type CheckAccessMutation = { checkAccess:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OrganizationCapacityQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationCapacityQuery = { network: { id: string, today: string }, organization: { id: string, version: number, name: { text: string, language: string }, assessment: { id: string, assessedOn: string, validUntil: string, standing: AssessmentStanding, levels: Array<{ field: CapacityField, level: number }>, counts: Array<{ field: CapacityField, level: number }>, peers: Array<{ id: string, state: PeerState, askedOn: string, givenOn: string | null, byMentor: boolean, organization: { id: string, name: { text: string, language: string } }, levels: Array<{ field: CapacityField, level: number }> }> } | null, gaps: Array<{ id: string, field: CapacityField, state: GapState, openedOn: string, closedOn: string | null, hasOffer: boolean, overdue: boolean, allowed: Array<string>, version: number, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string }, offers: Array<{ id: string, state: OfferState, offeredOn: string, doneOn: string | null, reason: string | null, allowed: Array<string>, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string } }> }>, helpGiven: Array<{ gapId: string, field: CapacityField, on: string, organization: { id: string, name: { text: string, language: string } } }> } };

export type AskPeerFormQueryVariables = Exact<{
  id: string;
}>;


export type AskPeerFormQuery = { organization: { id: string, version: number, name: { text: string, language: string }, assessment: { id: string, peers: Array<{ organization: { id: string } }> } | null }, organizations: { edges: Array<{ node: { id: string, name: { text: string, language: string } } }> } };

export type MakeAssessmentMutationVariables = Exact<{
  input: MakeAssessmentInput;
}>;


export type MakeAssessmentMutation = { makeAssessment:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AskPeerMutationVariables = Exact<{
  input: AskPeerInput;
}>;


export type AskPeerMutation = { askPeer:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type GivePeerAssessmentMutationVariables = Exact<{
  input: GivePeerAssessmentInput;
}>;


export type GivePeerAssessmentMutation = { givePeerAssessment:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type PaperFactsFragment = { id: string, kind: StandingDocumentKind, from: string, to: string | null, state: DocumentState, enteredBy: string | null, enteredOn: string, checkedBy: string | null, checkedOn: string | null, returnedOn: string | null, returnReason: string | null, checkable: boolean, file: { id: string, name: string, bytes: number, url: string } };

export type OrganizationPapersQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationPapersQuery = { network: { id: string, today: string, policies: { contractDocuments: Array<string>, suspendingDocuments: Array<string> } }, organization: { id: string, allowed: Array<string>, missingDocuments: Array<StandingDocumentKind>, name: { text: string, language: string }, documents: Array<{ id: string, kind: StandingDocumentKind, from: string, to: string | null, state: DocumentState, enteredBy: string | null, enteredOn: string, checkedBy: string | null, checkedOn: string | null, returnedOn: string | null, returnReason: string | null, checkable: boolean, file: { id: string, name: string, bytes: number, url: string } }> } };

export type AddDocumentMutationVariables = Exact<{
  input: AddDocumentInput;
}>;


export type AddDocumentMutation = { addDocument:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type CheckDocumentMutationVariables = Exact<{
  input: CheckDocumentInput;
}>;


export type CheckDocumentMutation = { checkDocument:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ReturnDocumentMutationVariables = Exact<{
  input: ReturnDocumentInput;
}>;


export type ReturnDocumentMutation = { returnDocument:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OrganizationFormQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationFormQuery = { network: { id: string, languages: Array<string>, defaultLanguage: string, today: string }, organization: { id: string, version: number, allowed: Array<string>, alternateNames: Array<string>, legalForm: LegalForm | null, legalStatus: LegalStatus | null, publicBenefitFrom: string | null, foundedOn: string | null, easyState: EasyState, easyCheckedBy: string | null, easyCheckedOn: string | null, easyMissingSince: string | null, targetGroups: Array<string>, languages: Array<string>, website: string | null, email: string | null, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, descriptionTranslations: Array<{ language: string, text: string }>, easyTranslations: Array<{ language: string, text: string }>, expertiseTranslations: Array<Array<{ language: string, text: string }>>, phones: Array<{ number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null }>, seat: { line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, country: string | null, text: string | null } | null, identifiers: Array<{ id: string, scheme: IdentifierScheme, value: string, masked: boolean, verified: boolean, verifiedOn: string | null }>, services: Array<{ id: string, name: { text: string, language: string } }> } };

export type NetworkLanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkLanguagesQuery = { network: { id: string, languages: Array<string>, defaultLanguage: string, today: string } };

export type ServiceFormQueryVariables = Exact<{
  id: string;
}>;


export type ServiceFormQuery = { network: { id: string, languages: Array<string>, defaultLanguage: string, today: string }, organization: { id: string, version: number, allowed: Array<string>, name: { text: string, language: string }, locations: Array<{ id: string, name: { text: string, language: string } }>, services: Array<{ id: string, status: ServiceStatus, website: string | null, email: string | null, languages: Array<string>, areas: Array<string>, easyState: EasyState, easyCheckedBy: string | null, easyCheckedOn: string | null, easyMissingSince: string | null, costKind: CostKind | null, bookingWays: Array<BookingWay>, delivery: Array<DeliveryMode>, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, descriptionTranslations: Array<{ language: string, text: string }>, easyTranslations: Array<{ language: string, text: string }>, eligibilityTranslations: Array<{ language: string, text: string }>, costTranslations: Array<{ language: string, text: string }>, waiting: { amount: number, unit: WaitingUnit, statedOn: string } | null, bookingTranslations: Array<{ language: string, text: string }>, requiredDocumentsTranslations: Array<{ language: string, text: string }>, phones: Array<{ number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null }>, schedules: Array<{ byDay: Array<Weekday>, opens: string | null, closes: string | null, freq: string | null, validFrom: string | null, validTo: string | null, description: string | null }>, locations: Array<{ id: string }> }> } };

export type EditOrganizationMutationVariables = Exact<{
  input: EditOrganizationInput;
}>;


export type EditOrganizationMutation = { editOrganization:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SaveServiceMutationVariables = Exact<{
  input: SaveServiceInput;
}>;


export type SaveServiceMutation = { saveService:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemoveServiceMutationVariables = Exact<{
  input: RemoveServiceInput;
}>;


export type RemoveServiceMutation = { removeService:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SaveIdentifierMutationVariables = Exact<{
  input: SaveIdentifierInput;
}>;


export type SaveIdentifierMutation = { saveIdentifier:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemoveIdentifierMutationVariables = Exact<{
  input: IdentifierCommandInput;
}>;


export type RemoveIdentifierMutation = { removeIdentifier:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type VerifyIdentifierMutationVariables = Exact<{
  input: IdentifierCommandInput;
}>;


export type VerifyIdentifierMutation = { verifyIdentifier:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ConfirmRegistrationMutationVariables = Exact<{
  input: ConfirmRegistrationInput;
}>;


export type ConfirmRegistrationMutation = { confirmRegistration:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RegisterOrganizationMutationVariables = Exact<{
  input: RegisterOrganizationInput;
}>;


export type RegisterOrganizationMutation = { registerOrganization:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type GapFactsFragment = { id: string, field: CapacityField, state: GapState, openedOn: string, closedOn: string | null, hasOffer: boolean, overdue: boolean, allowed: Array<string>, version: number, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string }, offers: Array<{ id: string, state: OfferState, offeredOn: string, doneOn: string | null, reason: string | null, allowed: Array<string>, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string } }> };

export type GapsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: GapFilterInput | null | undefined;
}>;


export type GapsQuery = { network: { id: string, today: string }, gaps: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, field: CapacityField, state: GapState, openedOn: string, closedOn: string | null, hasOffer: boolean, overdue: boolean, allowed: Array<string>, version: number, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string }, offers: Array<{ id: string, state: OfferState, offeredOn: string, doneOn: string | null, reason: string | null, allowed: Array<string>, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string } }> } }> } };

export type GapPageQueryVariables = Exact<{
  id: string;
}>;


export type GapPageQuery = { network: { id: string, today: string }, gap: { id: string, field: CapacityField, state: GapState, openedOn: string, closedOn: string | null, hasOffer: boolean, overdue: boolean, allowed: Array<string>, version: number, helpers: Array<{ id: string, name: { text: string, language: string } }> | null, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string }, offers: Array<{ id: string, state: OfferState, offeredOn: string, doneOn: string | null, reason: string | null, allowed: Array<string>, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string } }> } };

export type OpenGapMutationVariables = Exact<{
  input: OpenGapInput;
}>;


export type OpenGapMutation = { openGap:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { gap: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OfferHelpMutationVariables = Exact<{
  input: OfferHelpInput;
}>;


export type OfferHelpMutation = { offerHelp:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { gap: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AcceptOfferMutationVariables = Exact<{
  input: AnswerOfferInput;
}>;


export type AcceptOfferMutation = { acceptOffer:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { gap: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
}>;


export type DeclineOfferMutation = { declineOffer:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { gap: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type WithdrawOfferMutationVariables = Exact<{
  input: WithdrawOfferInput;
}>;


export type WithdrawOfferMutation = { withdrawOffer:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { gap: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type WithdrawGapMutationVariables = Exact<{
  input: GapStepInput;
}>;


export type WithdrawGapMutation = { withdrawGap:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { gap: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type FinishHelpMutationVariables = Exact<{
  input: GapStepInput;
}>;


export type FinishHelpMutation = { finishHelp:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { gap: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ImportFactsFragment = { __typename: 'OrganizationImport', id: string, version: number, kind: ImportKind, state: ImportState, failure: string | null, title: string, source: string, language: string, encoding: string | null, rows: number | null, wrongRows: number, persons: number, pairCount: number, openPairs: number, nameCount: number, openNames: number, createdAt: string, finishedAt: string | null, undoUntil: string | null, undoneAt: string | null, allowed: Array<ImportStep>, files: Array<{ id: string, name: string, bytes: number }>, counts: Array<{ kind: string, created: number, changed: number, same: number }>, repairs: Array<{ kind: string, message: string, count: number }>, progress: { step: string, done: number, total: number | null } | null, createdBy: { id: string, name: string } | null };

export type OrganizationImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationImportsQuery = { organizationImports: { edges: Array<{ node: { __typename: 'OrganizationImport', id: string, version: number, kind: ImportKind, state: ImportState, failure: string | null, title: string, source: string, language: string, encoding: string | null, rows: number | null, wrongRows: number, persons: number, pairCount: number, openPairs: number, nameCount: number, openNames: number, createdAt: string, finishedAt: string | null, undoUntil: string | null, undoneAt: string | null, allowed: Array<ImportStep>, files: Array<{ id: string, name: string, bytes: number }>, counts: Array<{ kind: string, created: number, changed: number, same: number }>, repairs: Array<{ kind: string, message: string, count: number }>, progress: { step: string, done: number, total: number | null } | null, createdBy: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportStartQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportStartQuery = { network: { id: string, languages: Array<string>, defaultLanguage: string }, importSources: Array<{ kind: ImportKind, source: string, title: string, language: string }> };

export type ImportPageQueryVariables = Exact<{
  importId: string;
  shown: number;
}>;


export type ImportPageQuery = { organizationImport: { __typename: 'OrganizationImport', id: string, version: number, kind: ImportKind, state: ImportState, failure: string | null, title: string, source: string, language: string, encoding: string | null, rows: number | null, wrongRows: number, persons: number, pairCount: number, openPairs: number, nameCount: number, openNames: number, createdAt: string, finishedAt: string | null, undoUntil: string | null, undoneAt: string | null, allowed: Array<ImportStep>, wrong: { edges: Array<{ node: { position: string, file: string | null, line: number | null, field: string | null, message: string } }> }, conflicts: { edges: Array<{ node: { message: string } }> }, files: Array<{ id: string, name: string, bytes: number }>, counts: Array<{ kind: string, created: number, changed: number, same: number }>, repairs: Array<{ kind: string, message: string, count: number }>, progress: { step: string, done: number, total: number | null } | null, createdBy: { id: string, name: string } | null } };

export type ImportColumnsQueryVariables = Exact<{
  importId: string;
}>;


export type ImportColumnsQuery = { organizations: { edges: Array<{ node: { id: string, name: { text: string, language: string } } }> }, organizationImport: { __typename: 'OrganizationImport', id: string, version: number, kind: ImportKind, state: ImportState, failure: string | null, title: string, source: string, language: string, encoding: string | null, rows: number | null, wrongRows: number, persons: number, pairCount: number, openPairs: number, nameCount: number, openNames: number, createdAt: string, finishedAt: string | null, undoUntil: string | null, undoneAt: string | null, allowed: Array<ImportStep>, settings: { organizationId: string | null, year: number | null, date: string | null }, columns: Array<{ name: string, field: ImportField | null, samples: Array<string> }>, files: Array<{ id: string, name: string, bytes: number }>, counts: Array<{ kind: string, created: number, changed: number, same: number }>, repairs: Array<{ kind: string, message: string, count: number }>, progress: { step: string, done: number, total: number | null } | null, createdBy: { id: string, name: string } | null } };

export type ImportChoicesFragment = { edges: Array<{ node: { id: string, name: { text: string, language: string } } }> };

export type ImportNamesQueryVariables = Exact<{
  importId: string;
}>;


export type ImportNamesQuery = { organizations: { edges: Array<{ node: { id: string, name: { text: string, language: string } } }> }, organizationImport: { __typename: 'OrganizationImport', id: string, version: number, kind: ImportKind, state: ImportState, failure: string | null, title: string, source: string, language: string, encoding: string | null, rows: number | null, wrongRows: number, persons: number, pairCount: number, openPairs: number, nameCount: number, openNames: number, createdAt: string, finishedAt: string | null, undoUntil: string | null, undoneAt: string | null, allowed: Array<ImportStep>, names: Array<{ name: string, count: number, organizationId: string | null, suggestedId: string | null }>, files: Array<{ id: string, name: string, bytes: number }>, counts: Array<{ kind: string, created: number, changed: number, same: number }>, repairs: Array<{ kind: string, message: string, count: number }>, progress: { step: string, done: number, total: number | null } | null, createdBy: { id: string, name: string } | null } };

export type ImportPairsQueryVariables = Exact<{
  importId: string;
}>;


export type ImportPairsQuery = { organizationImport: { __typename: 'OrganizationImport', id: string, version: number, kind: ImportKind, state: ImportState, failure: string | null, title: string, source: string, language: string, encoding: string | null, rows: number | null, wrongRows: number, persons: number, pairCount: number, openPairs: number, nameCount: number, openNames: number, createdAt: string, finishedAt: string | null, undoUntil: string | null, undoneAt: string | null, allowed: Array<ImportStep>, pairs: Array<{ id: string, reason: string, known: boolean, decision: PairDecision | null, take: Array<MergeField>, fields: Array<{ field: MergeField, first: string | null, second: string | null }> }>, files: Array<{ id: string, name: string, bytes: number }>, counts: Array<{ kind: string, created: number, changed: number, same: number }>, repairs: Array<{ kind: string, message: string, count: number }>, progress: { step: string, done: number, total: number | null } | null, createdBy: { id: string, name: string } | null } };

export type ImportChangesQueryVariables = Exact<{
  importId: string;
  shown: number;
}>;


export type ImportChangesQuery = { organizationImport: { __typename: 'OrganizationImport', id: string, version: number, kind: ImportKind, state: ImportState, failure: string | null, title: string, source: string, language: string, encoding: string | null, rows: number | null, wrongRows: number, persons: number, pairCount: number, openPairs: number, nameCount: number, openNames: number, createdAt: string, finishedAt: string | null, undoUntil: string | null, undoneAt: string | null, allowed: Array<ImportStep>, pairs: Array<{ id: string, decision: PairDecision | null }>, changes: { edges: Array<{ node: { position: string, code: string | null, message: string } }>, pageInfo: { hasNextPage: boolean } }, files: Array<{ id: string, name: string, bytes: number }>, counts: Array<{ kind: string, created: number, changed: number, same: number }>, repairs: Array<{ kind: string, message: string, count: number }>, progress: { step: string, done: number, total: number | null } | null, createdBy: { id: string, name: string } | null } };

export type TellImportNamesMutationVariables = Exact<{
  input: TellNamesInput;
}>;


export type TellImportNamesMutation = { tellImportNames:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ImportStepped', import: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type BeginImportMutationVariables = Exact<{
  input: BeginImportInput;
}>;


export type BeginImportMutation = { beginImport:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ImportStepped', import: { id: string, state: ImportState } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type MatchImportColumnsMutationVariables = Exact<{
  input: MatchColumnsInput;
}>;


export type MatchImportColumnsMutation = { matchImportColumns:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ImportStepped', import: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type ReplaceImportFilesMutationVariables = Exact<{
  input: ReplaceImportFilesInput;
}>;


export type ReplaceImportFilesMutation = { replaceImportFiles:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ImportStepped', import: { id: string, state: ImportState } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type JudgeImportPairMutationVariables = Exact<{
  input: JudgePairInput;
}>;


export type JudgeImportPairMutation = { judgeImportPair:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ImportStepped', import: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type ConfirmImportMutationVariables = Exact<{
  input: ImportStepInput;
}>;


export type ConfirmImportMutation = { confirmImport:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ImportStepped', import: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type DiscardImportMutationVariables = Exact<{
  input: ImportStepInput;
}>;


export type DiscardImportMutation = { discardImport:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ImportStepped', import: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type UndoImportMutationVariables = Exact<{
  input: ImportStepInput;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'ImportStepped', import: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

type ImportRefusal_BlockedRefusal_Fragment = { code: RefusalCode, message: string };

type ImportRefusal_FieldRefusal_Fragment = { field: string, code: RefusalCode, message: string };

type ImportRefusal_PlainRefusal_Fragment = { code: RefusalCode, message: string };

type ImportRefusal_StaleVersionRefusal_Fragment = { code: RefusalCode, message: string };

type ImportRefusal_StateRefusal_Fragment = { code: RefusalCode, message: string };

export type ImportRefusalFragment =
  | ImportRefusal_BlockedRefusal_Fragment
  | ImportRefusal_FieldRefusal_Fragment
  | ImportRefusal_PlainRefusal_Fragment
  | ImportRefusal_StaleVersionRefusal_Fragment
  | ImportRefusal_StateRefusal_Fragment
;

export type LocationFormQueryVariables = Exact<{
  id: string;
}>;


export type LocationFormQuery = { network: { id: string, languages: Array<string>, today: string }, organization: { id: string, version: number, allowed: Array<string>, name: { text: string, language: string }, locations: Array<{ id: string, latitude: number | null, longitude: number | null, languages: Array<string>, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, address: { line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, country: string | null, text: string | null } | null, phones: Array<{ number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null }>, schedules: Array<{ byDay: Array<Weekday>, opens: string | null, closes: string | null, freq: string | null, validFrom: string | null, validTo: string | null, description: string | null }> }> } };

export type SaveLocationMutationVariables = Exact<{
  input: SaveLocationInput;
}>;


export type SaveLocationMutation = { saveLocation:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemoveLocationMutationVariables = Exact<{
  input: RemoveLocationInput;
}>;


export type RemoveLocationMutation = { removeLocation:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

type RefusalFacts_BlockedRefusal_Fragment = { __typename: 'BlockedRefusal', code: RefusalCode, message: string };

type RefusalFacts_FieldRefusal_Fragment = { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string };

type RefusalFacts_PlainRefusal_Fragment = { __typename: 'PlainRefusal', code: RefusalCode, message: string };

type RefusalFacts_StaleVersionRefusal_Fragment = { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string };

type RefusalFacts_StateRefusal_Fragment = { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string };

export type RefusalFactsFragment =
  | RefusalFacts_BlockedRefusal_Fragment
  | RefusalFacts_FieldRefusal_Fragment
  | RefusalFacts_PlainRefusal_Fragment
  | RefusalFacts_StaleVersionRefusal_Fragment
  | RefusalFacts_StateRefusal_Fragment
;

export type MembershipOutcomeFragment = { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } };

export type MembershipStepQueryVariables = Exact<{
  id: string;
}>;


export type MembershipStepQuery = { network: { id: string, languages: Array<string>, today: string, policies: { decisionRule: DecisionRule } }, organization: { legalPerson: boolean, foundedOn: string | null, publicBenefitFrom: string | null, easyState: EasyState, allowed: Array<string>, missingDocuments: Array<StandingDocumentKind>, id: string, targetGroups: Array<string>, legalForm: LegalForm | null, legalStatus: LegalStatus | null, sourceLegalForm: string | null, canContractWithCity: boolean, version: number, description: { text: string, language: string } | null, registrationFile: { name: string, url: string } | null, documents: Array<{ id: string, kind: StandingDocumentKind, to: string | null, state: DocumentState, checkable: boolean }>, officers: Array<{ id: string, name: string }>, membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } | null, identifiers: Array<{ id: string, scheme: IdentifierScheme, value: string, masked: boolean, verified: boolean, verifiedBy: string | null, verifiedOn: string | null }>, name: { text: string, language: string } } };

export type FoundMemberMutationVariables = Exact<{
  input: FoundMemberInput;
}>;


export type FoundMemberMutation = { foundMember:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ApplyForMembershipMutationVariables = Exact<{
  input: ApplyForMembershipInput;
}>;


export type ApplyForMembershipMutation = { applyForMembership:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type WithdrawApplicationMutationVariables = Exact<{
  input: MembershipStepInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ReviewApplicationMutationVariables = Exact<{
  input: MembershipStepInput;
}>;


export type ReviewApplicationMutation = { reviewApplication:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RequestApplicationInfoMutationVariables = Exact<{
  input: RequestApplicationInfoInput;
}>;


export type RequestApplicationInfoMutation = { requestApplicationInfo:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AnswerApplicationInfoMutationVariables = Exact<{
  input: AnswerApplicationInfoInput;
}>;


export type AnswerApplicationInfoMutation = { answerApplicationInfo:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AdmitMemberMutationVariables = Exact<{
  input: AdmitMemberInput;
}>;


export type AdmitMemberMutation = { admitMember:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RejectApplicationMutationVariables = Exact<{
  input: ReasonedStepInput;
}>;


export type RejectApplicationMutation = { rejectApplication:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type StartMembershipMutationVariables = Exact<{
  input: MembershipStepInput;
}>;


export type StartMembershipMutation = { startMembership:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SuspendMemberMutationVariables = Exact<{
  input: ReasonedStepInput;
}>;


export type SuspendMemberMutation = { suspendMember:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ResumeMemberMutationVariables = Exact<{
  input: ReasonedStepInput;
}>;


export type ResumeMemberMutation = { resumeMember:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ExcludeMemberMutationVariables = Exact<{
  input: ExcludeMemberInput;
}>;


export type ExcludeMemberMutation = { excludeMember:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type LeaveNetworkMutationVariables = Exact<{
  input: LeaveNetworkInput;
}>;


export type LeaveNetworkMutation = { leaveNetwork:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type MergeCandidatesQueryVariables = Exact<{
  search: string;
}>;


export type MergeCandidatesQuery = { organizations: { edges: Array<{ node: { id: string, alternateNames: Array<string>, name: { text: string, language: string }, membership: { state: MembershipState } | null } }> } };

export type MergeSideFragment = { id: string, version: number, sourceLegalForm: string | null, foundedOn: string | null, website: string | null, email: string | null, languages: Array<string>, name: { text: string, language: string }, description: { text: string } | null, phones: Array<{ number: string }> };

export type MergePairQueryVariables = Exact<{
  id: string;
  other: string;
}>;


export type MergePairQuery = { kept: { id: string, version: number, sourceLegalForm: string | null, foundedOn: string | null, website: string | null, email: string | null, languages: Array<string>, name: { text: string, language: string }, description: { text: string } | null, phones: Array<{ number: string }> }, gone: { id: string, version: number, sourceLegalForm: string | null, foundedOn: string | null, website: string | null, email: string | null, languages: Array<string>, name: { text: string, language: string }, description: { text: string } | null, phones: Array<{ number: string }> } };

export type MergeKeptQueryVariables = Exact<{
  id: string;
}>;


export type MergeKeptQuery = { organization: { id: string, name: { text: string, language: string } } };

export type MergeOrganizationsMutationVariables = Exact<{
  input: MergeOrganizationsInput;
}>;


export type MergeOrganizationsMutation = { mergeOrganizations:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'OrganizationEdited', organization: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'MessageQueued', id: string, people: number, goesOutAt: string, unreached: Array<{ id: string, name: { text: string, language: string } }> }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RecallMessageMutationVariables = Exact<{
  input: RecallMessageInput;
}>;


export type RecallMessageMutation = { recallMessage:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'MessageRecalled', id: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OrganizationRowFragment = { id: string, targetGroups: Array<string>, legalForm: LegalForm | null, legalStatus: LegalStatus | null, sourceLegalForm: string | null, canContractWithCity: boolean, version: number, name: { text: string, language: string }, membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null } | null };

export type OrganizationListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OrganizationFilter | null | undefined;
  sort: OrganizationSort;
  officers?: boolean | null | undefined;
  expertise?: boolean | null | undefined;
  languages?: boolean | null | undefined;
  searching?: boolean | null | undefined;
}>;


export type OrganizationListQuery = { organizations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { languages?: Array<string>, foundIn: Array<FoundPart>, id: string, targetGroups: Array<string>, legalForm: LegalForm | null, legalStatus: LegalStatus | null, sourceLegalForm: string | null, canContractWithCity: boolean, version: number, officers?: Array<{ id: string, name: string }>, expertise?: Array<{ text: string, language: string }>, spareCapacity?: Array<{ id: string, text: { text: string, language: string } }>, name: { text: string, language: string }, membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null } | null } }> } };

export type OrganizationViewsQueryVariables = Exact<{
  coordinates: boolean;
  attention?: OrganizationFilter | null | undefined;
  applications?: OrganizationFilter | null | undefined;
  active?: OrganizationFilter | null | undefined;
  cannotSign?: OrganizationFilter | null | undefined;
  listed?: OrganizationFilter | null | undefined;
}>;


export type OrganizationViewsQuery = { all: { totalCount: number }, attention?: { totalCount: number }, quiet?: { members: Array<{ organization: { id: string } }> }, applications: { totalCount: number }, active: { totalCount: number }, cannotSign: { totalCount: number }, listed: { totalCount: number } };

export type QuietIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type QuietIdsQuery = { quietMembers: { members: Array<{ organization: { id: string } }> } };

export type ExpertiseInUseQueryVariables = Exact<{ [key: string]: never; }>;


export type ExpertiseInUseQuery = { expertise: Array<string> };

export type MembershipFactsFragment = { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null };

export type PhoneFactsFragment = { number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null };

export type AddressFactsFragment = { line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, country: string | null, text: string | null };

export type ScheduleFactsFragment = { byDay: Array<Weekday>, opens: string | null, closes: string | null, freq: string | null, validFrom: string | null, validTo: string | null, description: string | null };

export type AccessFactFactsFragment = { code: AccessibilityCode, value: AccessibilityValue, verifiedByPerson: string | null, verifiedOn: string | null, independent: boolean, fresh: boolean, answer: AccessibilityAnswer, text: { text: string, language: string } | null, textTranslations: Array<{ language: string, text: string }>, verifiedBy: { id: string, name: { text: string, language: string } } | null };

export type StoryEventFragment = { id: string, sequence: string, at: string, event: string, subjectType: string, subjectId: string, role: string, fromState: string | null, toState: string | null, reason: string | null, erased: boolean, hash: string, subjectName: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } | null, actor: { id: string, name: string } | null, onBehalfOf: { id: string, name: { text: string, language: string } } | null, changes: Array<{ field: string, beforeJson: string | null, afterJson: string | null }> };

export type OrganizationHeadFragment = { legalPerson: boolean, foundedOn: string | null, publicBenefitFrom: string | null, easyState: EasyState, allowed: Array<string>, missingDocuments: Array<StandingDocumentKind>, id: string, targetGroups: Array<string>, legalForm: LegalForm | null, legalStatus: LegalStatus | null, sourceLegalForm: string | null, canContractWithCity: boolean, version: number, description: { text: string, language: string } | null, registrationFile: { name: string, url: string } | null, documents: Array<{ id: string, kind: StandingDocumentKind, to: string | null, state: DocumentState, checkable: boolean }>, officers: Array<{ id: string, name: string }>, membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } | null, identifiers: Array<{ id: string, scheme: IdentifierScheme, value: string, masked: boolean, verified: boolean, verifiedBy: string | null, verifiedOn: string | null }>, name: { text: string, language: string } };

export type OrganizationDetailQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationDetailQuery = { network: { id: string, today: string, timeZone: string }, organization: { alternateNames: Array<string>, easyCheckedBy: string | null, easyCheckedOn: string | null, easyMissingSince: string | null, languages: Array<string>, website: string | null, email: string | null, legalPerson: boolean, foundedOn: string | null, publicBenefitFrom: string | null, easyState: EasyState, allowed: Array<string>, missingDocuments: Array<StandingDocumentKind>, id: string, targetGroups: Array<string>, legalForm: LegalForm | null, legalStatus: LegalStatus | null, sourceLegalForm: string | null, canContractWithCity: boolean, version: number, sponsor: { id: string, to: string, sponsor: { id: string, name: { text: string, language: string } } } | null, easyDescription: { text: string, language: string } | null, signVideo: { id: string, language: string, seconds: number | null, film: { id: string, name: string, bytes: number, url: string }, captions: { id: string, name: string, bytes: number, url: string } | null } | null, expertise: Array<{ text: string, language: string }>, phones: Array<{ number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null }>, seat: { line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, country: string | null, text: string | null } | null, memberships: Array<{ id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null }>, people: Array<{ id: string, role: Role, from: string, to: string | null, current: boolean, title: { text: string, language: string } | null, person: { id: string, name: string } }>, spareCapacity: Array<{ id: string, kind: SpareCapacityKind, amount: number | null, unit: SpareCapacityUnit | null, wheelchairPlaces: number | null, access: Array<AccessibilityCode>, email: string | null, pausedOn: string | null, text: { text: string, language: string }, schedules: Array<{ byDay: Array<Weekday>, opens: string | null, closes: string | null, freq: string | null, validFrom: string | null, validTo: string | null, description: string | null }>, available: { text: string, language: string } | null, conditions: { text: string, language: string } | null, phone: { number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null } | null }>, locations: Array<{ id: string, name: { text: string, language: string }, address: { line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, country: string | null, text: string | null } | null, accessibility: Array<{ code: AccessibilityCode, value: AccessibilityValue, verifiedByPerson: string | null, verifiedOn: string | null, independent: boolean, fresh: boolean, answer: AccessibilityAnswer, text: { text: string, language: string } | null, textTranslations: Array<{ language: string, text: string }>, verifiedBy: { id: string, name: { text: string, language: string } } | null }>, phones: Array<{ number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null }>, schedules: Array<{ byDay: Array<Weekday>, opens: string | null, closes: string | null, freq: string | null, validFrom: string | null, validTo: string | null, description: string | null }> }>, services: Array<{ id: string, easyState: EasyState, easyCheckedBy: string | null, easyCheckedOn: string | null, easyMissingSince: string | null, costKind: CostKind | null, bookingWays: Array<BookingWay>, delivery: Array<DeliveryMode>, languages: Array<string>, areas: Array<string>, status: ServiceStatus, website: string | null, email: string | null, name: { text: string, language: string }, signVideo: { id: string, language: string, seconds: number | null, film: { id: string, name: string, bytes: number, url: string }, captions: { id: string, name: string, bytes: number, url: string } | null } | null, description: { text: string, language: string } | null, easyDescription: { text: string, language: string } | null, eligibility: { text: string, language: string } | null, cost: { text: string, language: string } | null, waiting: { amount: number, unit: WaitingUnit, statedOn: string, fresh: boolean } | null, booking: { text: string, language: string } | null, requiredDocuments: { text: string, language: string } | null, accessibility: Array<{ code: AccessibilityCode, value: AccessibilityValue, verifiedByPerson: string | null, verifiedOn: string | null, independent: boolean, fresh: boolean, answer: AccessibilityAnswer, text: { text: string, language: string } | null, textTranslations: Array<{ language: string, text: string }>, verifiedBy: { id: string, name: { text: string, language: string } } | null }>, phones: Array<{ number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null }>, schedules: Array<{ byDay: Array<Weekday>, opens: string | null, closes: string | null, freq: string | null, validFrom: string | null, validTo: string | null, description: string | null }>, locations: Array<{ id: string, name: { text: string, language: string } }> }>, description: { text: string, language: string } | null, registrationFile: { name: string, url: string } | null, documents: Array<{ id: string, kind: StandingDocumentKind, to: string | null, state: DocumentState, checkable: boolean }>, officers: Array<{ id: string, name: string }>, membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } | null, identifiers: Array<{ id: string, scheme: IdentifierScheme, value: string, masked: boolean, verified: boolean, verifiedBy: string | null, verifiedOn: string | null }>, name: { text: string, language: string } } };

export type OrganizationHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type OrganizationHistoryQuery = { organization: { id: string, history: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, sequence: string, at: string, event: string, subjectType: string, subjectId: string, role: string, fromState: string | null, toState: string | null, reason: string | null, erased: boolean, hash: string, subjectName: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } | null, actor: { id: string, name: string } | null, onBehalfOf: { id: string, name: { text: string, language: string } } | null, changes: Array<{ field: string, beforeJson: string | null, afterJson: string | null }> } }> } } };

export type OrganizationBesideQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationBesideQuery = { organization: { legalPerson: boolean, foundedOn: string | null, publicBenefitFrom: string | null, easyState: EasyState, allowed: Array<string>, missingDocuments: Array<StandingDocumentKind>, id: string, targetGroups: Array<string>, legalForm: LegalForm | null, legalStatus: LegalStatus | null, sourceLegalForm: string | null, canContractWithCity: boolean, version: number, description: { text: string, language: string } | null, registrationFile: { name: string, url: string } | null, documents: Array<{ id: string, kind: StandingDocumentKind, to: string | null, state: DocumentState, checkable: boolean }>, officers: Array<{ id: string, name: string }>, membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } | null, identifiers: Array<{ id: string, scheme: IdentifierScheme, value: string, masked: boolean, verified: boolean, verifiedBy: string | null, verifiedOn: string | null }>, name: { text: string, language: string } } };

export type SignVideoFactsFragment = { id: string, language: string, seconds: number | null, film: { id: string, name: string, bytes: number, url: string }, captions: { id: string, name: string, bytes: number, url: string } | null };

export type SignVideoWholeFragment = { id: string, language: string, seconds: number | null, transcriptTranslations: Array<{ language: string, text: string }>, film: { id: string, name: string, bytes: number, url: string }, captions: { id: string, name: string, bytes: number, url: string } | null };

export type SignVideoFormQueryVariables = Exact<{
  id: string;
}>;


export type SignVideoFormQuery = { network: { id: string, languages: Array<string>, defaultLanguage: string }, organization: { id: string, version: number, allowed: Array<string>, name: { text: string, language: string }, signVideo: { id: string, language: string, seconds: number | null, transcriptTranslations: Array<{ language: string, text: string }>, film: { id: string, name: string, bytes: number, url: string }, captions: { id: string, name: string, bytes: number, url: string } | null } | null, services: Array<{ id: string, name: { text: string, language: string }, signVideo: { id: string, language: string, seconds: number | null, transcriptTranslations: Array<{ language: string, text: string }>, film: { id: string, name: string, bytes: number, url: string }, captions: { id: string, name: string, bytes: number, url: string } | null } | null }> } };

export type SaveSignVideoMutationVariables = Exact<{
  input: SaveSignVideoInput;
}>;


export type SaveSignVideoMutation = { saveSignVideo:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemoveSignVideoMutationVariables = Exact<{
  input: RemoveSignVideoInput;
}>;


export type RemoveSignVideoMutation = { removeSignVideo:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type CapacityFactsFragment = { id: string, kind: SpareCapacityKind, amount: number | null, unit: SpareCapacityUnit | null, wheelchairPlaces: number | null, access: Array<AccessibilityCode>, email: string | null, pausedOn: string | null, text: { text: string, language: string }, schedules: Array<{ byDay: Array<Weekday>, opens: string | null, closes: string | null, freq: string | null, validFrom: string | null, validTo: string | null, description: string | null }>, available: { text: string, language: string } | null, conditions: { text: string, language: string } | null, phone: { number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null } | null };

export type LentCapacitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SpareCapacityFilter | null | undefined;
}>;


export type LentCapacitiesQuery = { spareCapacities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: SpareCapacityKind, amount: number | null, unit: SpareCapacityUnit | null, wheelchairPlaces: number | null, access: Array<AccessibilityCode>, email: string | null, pausedOn: string | null, text: { text: string, language: string }, schedules: Array<{ byDay: Array<Weekday>, opens: string | null, closes: string | null, freq: string | null, validFrom: string | null, validTo: string | null, description: string | null }>, available: { text: string, language: string } | null, conditions: { text: string, language: string } | null, phone: { number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null } | null, organization: { id: string, name: { text: string, language: string } } } }> } };

export type SpareCapacityFormQueryVariables = Exact<{
  id: string;
}>;


export type SpareCapacityFormQuery = { network: { id: string, languages: Array<string>, today: string }, organization: { id: string, version: number, allowed: Array<string>, email: string | null, name: { text: string, language: string }, phones: Array<{ number: string, smsWelcome: boolean }>, spareCapacity: Array<{ id: string, kind: SpareCapacityKind, amount: number | null, unit: SpareCapacityUnit | null, wheelchairPlaces: number | null, access: Array<AccessibilityCode>, email: string | null, pausedOn: string | null, textTranslations: Array<{ language: string, text: string }>, availableTranslations: Array<{ language: string, text: string }>, conditionsTranslations: Array<{ language: string, text: string }>, text: { text: string, language: string }, schedules: Array<{ byDay: Array<Weekday>, opens: string | null, closes: string | null, freq: string | null, validFrom: string | null, validTo: string | null, description: string | null }>, available: { text: string, language: string } | null, conditions: { text: string, language: string } | null, phone: { number: string, extension: string | null, kind: string | null, smsWelcome: boolean, description: { text: string, language: string } | null } | null }> } };

export type RecordSpareCapacityMutationVariables = Exact<{
  input: RecordSpareCapacityInput;
}>;


export type RecordSpareCapacityMutation = { recordSpareCapacity:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type PauseSpareCapacityMutationVariables = Exact<{
  input: SpareCapacityCommandInput;
}>;


export type PauseSpareCapacityMutation = { pauseSpareCapacity:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ResumeSpareCapacityMutationVariables = Exact<{
  input: SpareCapacityCommandInput;
}>;


export type ResumeSpareCapacityMutation = { resumeSpareCapacity:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemoveSpareCapacityMutationVariables = Exact<{
  input: SpareCapacityCommandInput;
}>;


export type RemoveSpareCapacityMutation = { removeSpareCapacity:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { organization: { id: string, version: number } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SponsorshipFactsFragment = { id: string, state: SponsorshipState, standing: SponsorshipStanding, proposedBy: SponsorshipSide | null, proposedOn: string | null, acceptedOn: string | null, replacesId: string | null, from: string, to: string, endedOn: string | null, feeBasisPoints: number | null, reason: string | null, allowed: Array<string>, version: number, sponsor: { id: string, name: { text: string, language: string } }, sponsee: { id: string, name: { text: string, language: string } }, scope: Array<{ kind: SponsorshipScopeKind, name: string }>, ceiling: { amount: string, currency: CurrencyCode } | null, agreement: { id: string, name: string, url: string } | null };

export type OrganizationSponsorshipsQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationSponsorshipsQuery = { network: { id: string, today: string }, organization: { id: string, legalStatus: LegalStatus | null, canContractWithCity: boolean, sponsorships: Array<{ id: string, state: SponsorshipState, standing: SponsorshipStanding, proposedBy: SponsorshipSide | null, proposedOn: string | null, acceptedOn: string | null, replacesId: string | null, from: string, to: string, endedOn: string | null, feeBasisPoints: number | null, reason: string | null, allowed: Array<string>, version: number, sponsor: { id: string, name: { text: string, language: string } }, sponsee: { id: string, name: { text: string, language: string } }, scope: Array<{ kind: SponsorshipScopeKind, name: string }>, ceiling: { amount: string, currency: CurrencyCode } | null, agreement: { id: string, name: string, url: string } | null }> } };

export type SponsorCandidatesQueryVariables = Exact<{
  id: string;
}>;


export type SponsorCandidatesQuery = { sponsorCandidates: Array<{ offersIt: boolean, running: number, organization: { id: string, name: { text: string, language: string } } }> };

export type SponsorOnQueryVariables = Exact<{
  id: string;
  day: string;
}>;


export type SponsorOnQuery = { sponsorOn: Array<{ id: string, state: SponsorshipState, standing: SponsorshipStanding, proposedBy: SponsorshipSide | null, proposedOn: string | null, acceptedOn: string | null, replacesId: string | null, from: string, to: string, endedOn: string | null, feeBasisPoints: number | null, reason: string | null, allowed: Array<string>, version: number, sponsor: { id: string, name: { text: string, language: string } }, sponsee: { id: string, name: { text: string, language: string } }, scope: Array<{ kind: SponsorshipScopeKind, name: string }>, ceiling: { amount: string, currency: CurrencyCode } | null, agreement: { id: string, name: string, url: string } | null }> };

export type SponsorshipPageQueryVariables = Exact<{
  id: string;
}>;


export type SponsorshipPageQuery = { network: { id: string, today: string }, sponsorship: { id: string, state: SponsorshipState, standing: SponsorshipStanding, proposedBy: SponsorshipSide | null, proposedOn: string | null, acceptedOn: string | null, replacesId: string | null, from: string, to: string, endedOn: string | null, feeBasisPoints: number | null, reason: string | null, allowed: Array<string>, version: number, sponsor: { id: string, name: { text: string, language: string } }, sponsee: { id: string, name: { text: string, language: string } }, scope: Array<{ kind: SponsorshipScopeKind, name: string }>, ceiling: { amount: string, currency: CurrencyCode } | null, agreement: { id: string, name: string, url: string } | null } };

export type SponsorshipFormQueryVariables = Exact<{
  id: string;
}>;


export type SponsorshipFormQuery = { network: { id: string, today: string, currency: string }, organization: { id: string, version: number, legalStatus: LegalStatus | null, name: { text: string, language: string } }, organizations: { edges: Array<{ node: { id: string, legalStatus: LegalStatus | null, legalPerson: boolean, name: { text: string, language: string } } }> } };

export type ProposeSponsorshipMutationVariables = Exact<{
  input: ProposeSponsorshipInput;
}>;


export type ProposeSponsorshipMutation = { proposeSponsorship:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { sponsorship: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AcceptSponsorshipMutationVariables = Exact<{
  input: SponsorshipStepInput;
}>;


export type AcceptSponsorshipMutation = { acceptSponsorship:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { sponsorship: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type DeclineSponsorshipMutationVariables = Exact<{
  input: ReasonedSponsorshipStepInput;
}>;


export type DeclineSponsorshipMutation = { declineSponsorship:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { sponsorship: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type WithdrawSponsorshipMutationVariables = Exact<{
  input: SponsorshipStepInput;
}>;


export type WithdrawSponsorshipMutation = { withdrawSponsorship:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { sponsorship: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type EndSponsorshipMutationVariables = Exact<{
  input: ReasonedSponsorshipStepInput;
}>;


export type EndSponsorshipMutation = { endSponsorship:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { sponsorship: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AttachSponsorshipAgreementMutationVariables = Exact<{
  input: AttachAgreementInput;
}>;


export type AttachSponsorshipAgreementMutation = { attachSponsorshipAgreement:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { sponsorship: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type CalendarFeedPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedPageQuery = { calendarFeed: { madeAt: string } | null, network: { id: string, slug: string, timeZone: string } };

export type MakeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarFeedMutation = { makeCalendarFeed:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'CalendarFeedMade', address: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'CalendarFeedRevoked' }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type FailedMailFactsFragment = { id: string, kind: string, to: string, failedAt: string, failure: MailFailure, person: { id: string, name: string } | null };

export type FailedMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type FailedMailsQuery = { network: { id: string, timeZone: string }, failedMails: Array<{ id: string, kind: string, to: string, failedAt: string, failure: MailFailure, person: { id: string, name: string } | null }> };

export type SendMailAgainMutationVariables = Exact<{
  input: SendMailAgainInput;
}>;


export type SendMailAgainMutation = { sendMailAgain:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'MailTried', failedMails: Array<{ id: string, kind: string, to: string, failedAt: string, failure: MailFailure, person: { id: string, name: string } | null }> }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type NoticeFactsFragment = { quietFrom: string, quietTo: string, choices: Array<{ subject: NoticeSubject, level: NoticeLevel }> };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { noticeSettings: { quietFrom: string, quietTo: string, choices: Array<{ subject: NoticeSubject, level: NoticeLevel }> } };

export type SaveNoticeSettingsMutationVariables = Exact<{
  input: SaveNoticeSettingsInput;
}>;


export type SaveNoticeSettingsMutation = { saveNoticeSettings:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'NoticeSettingsSaved', settings: { quietFrom: string, quietTo: string, choices: Array<{ subject: NoticeSubject, level: NoticeLevel }> } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type MandateFactsFragment = { id: string, role: Role, from: string, to: string | null, current: boolean, version: number, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } | null, office: { id: string, name: { text: string, language: string }, municipality: { text: string, language: string } } | null };

export type PersonFactsFragment = { id: string, name: string, email: string | null, state: PersonState | null, erased: boolean, erasureRequestedAt: string | null, version: number, invitation: { id: string, state: InvitationState, sentAt: string, expiresAt: string, sendings: number, version: number } | null, mandates: Array<{ id: string, role: Role, from: string, to: string | null, current: boolean, version: number, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } | null, office: { id: string, name: { text: string, language: string }, municipality: { text: string, language: string } } | null }> };

export type PeopleListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  organizationId?: string | null | undefined;
  role?: Role | null | undefined;
  state?: PersonState | null | undefined;
}>;


export type PeopleListQuery = { people: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, email: string | null, state: PersonState | null, mandates: Array<{ id: string, role: Role, from: string, to: string | null, current: boolean, version: number, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } | null, office: { id: string, name: { text: string, language: string }, municipality: { text: string, language: string } } | null }> } }> } };

export type PersonDetailQueryVariables = Exact<{
  id: string;
}>;


export type PersonDetailQuery = { person: { id: string, name: string, email: string | null, state: PersonState | null, erased: boolean, erasureRequestedAt: string | null, version: number, invitation: { id: string, state: InvitationState, sentAt: string, expiresAt: string, sendings: number, version: number } | null, mandates: Array<{ id: string, role: Role, from: string, to: string | null, current: boolean, version: number, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } | null, office: { id: string, name: { text: string, language: string }, municipality: { text: string, language: string } } | null }> } };

export type CoordinationQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinationQuery = { coordination: Array<{ id: string, name: string, email: string }> };

export type ErasureRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasureRequestsQuery = { erasureRequests: Array<{ requestedAt: string, person: { id: string, name: string } }> };

export type OrganizationNamesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationNamesQuery = { organizations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: { text: string, language: string } } }> } };

export type OfficeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeNamesQuery = { network: { id: string, today: string, municipalities: Array<{ id: string, name: { text: string, language: string }, offices: Array<{ id: string, name: { text: string, language: string } }> }> } };

export type AppointMandateMutationVariables = Exact<{
  input: AppointMandateInput;
}>;


export type AppointMandateMutation = { appointMandate:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'MandateAppointed', mandate: { id: string, person: { id: string, name: string } } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type EndMandateMutationVariables = Exact<{
  input: EndMandateInput;
}>;


export type EndMandateMutation = { endMandate:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'MandateEnded' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { resendInvitation:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'InvitationResent' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'InvitationRevoked' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type DeactivatePersonMutationVariables = Exact<{
  input: DeactivatePersonInput;
}>;


export type DeactivatePersonMutation = { deactivatePerson:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PersonDeactivated' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ReactivatePersonMutationVariables = Exact<{
  input: ReactivatePersonInput;
}>;


export type ReactivatePersonMutation = { reactivatePerson:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PersonReactivated' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RequestErasureMutationVariables = Exact<{
  input: RequestErasureInput;
}>;


export type RequestErasureMutation = { requestErasure:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'ErasureRequested' }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type WithdrawErasureMutationVariables = Exact<{
  input: WithdrawErasureInput;
}>;


export type WithdrawErasureMutation = { withdrawErasure:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'ErasureWithdrawn' }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { erasePerson:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PersonErased', person: { id: string } }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ExportPersonMutationVariables = Exact<{
  input: ExportPersonInput;
}>;


export type ExportPersonMutation = { exportPerson:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PersonExported', fileName: string, content: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OwnAccountFragment = { id: string, givenName: string, familyName: string, prefix: string | null, name: string, email: string, languages: Array<string>, version: number };

export type OwnProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProfileQuery = { viewer: { account: { id: string, givenName: string, familyName: string, prefix: string | null, name: string, email: string, languages: Array<string>, version: number } | null } };

export type SaveProfileMutationVariables = Exact<{
  input: SaveProfileInput;
}>;


export type SaveProfileMutation = { saveProfile:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'ProfileSaved', account: { id: string, givenName: string, familyName: string, prefix: string | null, name: string, email: string, languages: Array<string>, version: number } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { sessions: Array<{ id: string, current: boolean, device: string, sharedDevice: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }> };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'SessionEnded' }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'SignedOut' }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ActInMutationVariables = Exact<{
  input: ActInInput;
}>;


export type ActInMutation = { actIn:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'MandateChosen' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type PasskeyPartsFragment = { id: string, name: string, synced: boolean, createdAt: string, lastUsedAt: string | null };

export type OwnPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPasskeysQuery = { passkeys: Array<{ id: string, name: string, synced: boolean, createdAt: string, lastUsedAt: string | null }>, viewer: { passkeysAt: string | null } };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { beginPasskey:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PasskeyAskedFor', challengeId: string, optionsJson: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { addPasskey:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PasskeyAdded' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PasskeyRenamed' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PasskeyRemoved' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RequestSignInMutationVariables = Exact<{
  input: RequestSignInInput;
}>;


export type RequestSignInMutation = { requestSignIn:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'SignInRequested', attemptId: string, expiresAt: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SignInWithCodeMutationVariables = Exact<{
  input: SignInWithCodeInput;
}>;


export type SignInWithCodeMutation = { signInWithCode:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'SignedIn' }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'SignedIn' }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type PasskeyPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type PasskeyPlaceQuery = { viewer: { passkeysAt: string | null } };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PasskeyAskedFor', challengeId: string, optionsJson: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'SignedIn' }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type InvitationLetterQueryVariables = Exact<{
  token: string;
}>;


export type InvitationLetterQuery = { invitationLetter: { state: InvitationState, email: string, expiresAt: string, network: { text: string, language: string } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'SignedIn' }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AskForInvitationMutationVariables = Exact<{
  input: AskForInvitationInput;
}>;


export type AskForInvitationMutation = { askForInvitation:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'InvitationAskedFor' }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RecordContributionMutationVariables = Exact<{
  input: RecordContributionInput;
}>;


export type RecordContributionMutation = { recordContribution:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type AttachProgramDocumentMutationVariables = Exact<{
  input: AttachProgramDocumentInput;
}>;


export type AttachProgramDocumentMutation = { attachProgramDocument:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemoveProgramDocumentMutationVariables = Exact<{
  input: RemoveProgramDocumentInput;
}>;


export type RemoveProgramDocumentMutation = { removeProgramDocument:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ProgramOutcomeFragment = { program: { id: string } };

export type ProgramFormQueryVariables = Exact<{
  id: string;
}>;


export type ProgramFormQuery = { network: { id: string, today: string, currency: string, languages: Array<string>, policies: { decisionRule: DecisionRule } }, program: { from: string, to: string, purposes: Array<ProgramPurpose>, targetGroups: Array<string>, zeroBudget: boolean, consortium: boolean, easyState: EasyState, easyCheckedBy: string | null, easyCheckedOn: string | null, id: string, state: ProgramState, version: number, allowed: Array<string>, titleTranslations: Array<{ language: string, text: string }>, descriptionTranslations: Array<{ language: string, text: string }>, easyTranslations: Array<{ language: string, text: string }>, placesTranslations: Array<Array<{ language: string, text: string }>>, partners: Array<{ id: string, role: PartnerRole, from: string, to: string, organization: { id: string, name: { text: string, language: string } } }>, contributions: Array<{ id: string, kind: ContributionKind, agreed: string, given: string, currency: string | null, organization: { id: string, name: { text: string, language: string } }, textTranslations: Array<{ language: string, text: string }> }>, indicators: Array<{ id: string, direction: IndicatorDirection, measure: IndicatorMeasure, activityType: string | null, targetGroup: string | null, baseline: string | null, target: string | null, actual: string | null, name: { text: string, language: string }, nameTranslations: Array<{ language: string, text: string }>, unitTranslations: Array<{ language: string, text: string }>, periods: Array<{ id: string, from: string, to: string, target: string | null, actual: string | null }> }>, services: Array<{ id: string, serviceId: string, name: { text: string, language: string }, organization: { id: string } }>, title: { text: string, language: string } } };

export type ProgramStartQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramStartQuery = { network: { id: string, today: string, languages: Array<string> } };

export type ProposeProgramMutationVariables = Exact<{
  input: ProposeProgramInput;
}>;


export type ProposeProgramMutation = { proposeProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type EditProgramMutationVariables = Exact<{
  input: EditProgramInput;
}>;


export type EditProgramMutation = { editProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RecordProgramApprovalMutationVariables = Exact<{
  input: RecordProgramApprovalInput;
}>;


export type RecordProgramApprovalMutation = { recordProgramApproval:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ProgramActivityTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramActivityTypesQuery = { logSheet: { types: Array<{ code: string, name: { text: string, language: string } | null }> } };

export type RecordIndicatorMutationVariables = Exact<{
  input: RecordIndicatorInput;
}>;


export type RecordIndicatorMutation = { recordIndicator:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RecordIndicatorPeriodMutationVariables = Exact<{
  input: RecordIndicatorPeriodInput;
}>;


export type RecordIndicatorPeriodMutation = { recordIndicatorPeriod:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ActiveMembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ActiveMembersQuery = { organizations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: { text: string, language: string } } }> } };

export type AddProgramPartnerMutationVariables = Exact<{
  input: AddProgramPartnerInput;
}>;


export type AddProgramPartnerMutation = { addProgramPartner:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type EndProgramPartnerMutationVariables = Exact<{
  input: EndProgramPartnerInput;
}>;


export type EndProgramPartnerMutation = { endProgramPartner:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ProgramsQueryVariables = Exact<{
  filter?: ProgramFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgramsQuery = { programs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: ProgramState, from: string, to: string, purposes: Array<ProgramPurpose>, consortium: boolean, title: { text: string, language: string }, lead: { id: string, name: { text: string, language: string } } | null } }> } };

export type ProgramStandingFragment = { id: string, state: ProgramState, version: number, allowed: Array<string>, title: { text: string, language: string } };

export type ProgramPageQueryVariables = Exact<{
  id: string;
}>;


export type ProgramPageQuery = { network: { id: string, today: string, currency: string }, programFigures: { exact: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hidden: boolean }> }, program: { from: string, to: string, purposes: Array<ProgramPurpose>, targetGroups: Array<string>, zeroBudget: boolean, consortium: boolean, published: boolean | null, approvedOn: string | null, reason: string | null, finalReportAcceptedOn: string | null, easyState: EasyState, easyCheckedBy: string | null, easyCheckedOn: string | null, id: string, state: ProgramState, version: number, allowed: Array<string>, description: { text: string, language: string } | null, easyDescription: { text: string, language: string } | null, places: Array<{ text: string, language: string }>, finalReport: { text: string, language: string } | null, decision: { date: string, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null, partners: Array<{ id: string, role: PartnerRole, from: string, to: string, approvedOn: string | null, organization: { id: string, name: { text: string, language: string } }, task: { text: string, language: string } | null }>, contributions: Array<{ id: string, kind: ContributionKind, agreed: string, given: string, currency: string | null, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string } | null }>, indicators: Array<{ id: string, direction: IndicatorDirection, measure: IndicatorMeasure, baseline: string | null, target: string | null, actual: string | null, progress: number | null, name: { text: string, language: string }, unit: { text: string, language: string } | null, periods: Array<{ id: string, from: string, to: string, target: string | null, actual: string | null }> }>, services: Array<{ id: string, serviceId: string, name: { text: string, language: string }, organization: { id: string, name: { text: string, language: string } }, level: { text: string, language: string } }>, agreement: { id: string, name: string, url: string, bytes: number } | null, documents: Array<{ id: string, name: string, url: string, bytes: number }>, title: { text: string, language: string } } };

export type ProgramOpenQueryVariables = Exact<{
  id: string;
  states?: Array<ActivityState> | ActivityState | null | undefined;
}>;


export type ProgramOpenQuery = { activities: { totalCount: number | null, edges: Array<{ node: { id: string, type: string, state: ActivityState, happenedOn: string, typeName: { text: string, language: string } | null, title: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } } }> } };

export type ProgramStepQueryVariables = Exact<{
  id: string;
}>;


export type ProgramStepQuery = { network: { id: string, languages: Array<string> }, program: { id: string, state: ProgramState, version: number, allowed: Array<string>, finalReport: { text: string, language: string } | null, title: { text: string, language: string } } };

export type PlanProgramMutationVariables = Exact<{
  input: ProgramStepInput;
}>;


export type PlanProgramMutation = { planProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ApproveProgramMutationVariables = Exact<{
  input: ProgramStepInput;
}>;


export type ApproveProgramMutation = { approveProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ActivateProgramMutationVariables = Exact<{
  input: ProgramStepInput;
}>;


export type ActivateProgramMutation = { activateProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type SuspendProgramMutationVariables = Exact<{
  input: ReasonedProgramStepInput;
}>;


export type SuspendProgramMutation = { suspendProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type ResumeProgramMutationVariables = Exact<{
  input: ProgramStepInput;
}>;


export type ResumeProgramMutation = { resumeProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type CompleteProgramMutationVariables = Exact<{
  input: CompleteProgramInput;
}>;


export type CompleteProgramMutation = { completeProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type CloseProgramMutationVariables = Exact<{
  input: ProgramStepInput;
}>;


export type CloseProgramMutation = { closeProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type CancelProgramMutationVariables = Exact<{
  input: ReasonedProgramStepInput;
}>;


export type CancelProgramMutation = { cancelProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type PublishProgramMutationVariables = Exact<{
  input: PublishProgramInput;
}>;


export type PublishProgramMutation = { publishProgram:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type PartnerServicesQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type PartnerServicesQuery = { organizations: { edges: Array<{ node: { id: string, name: { text: string, language: string }, services: Array<{ id: string, name: { text: string, language: string } }> } }> } };

export type AddProgramServiceMutationVariables = Exact<{
  input: AddProgramServiceInput;
}>;


export type AddProgramServiceMutation = { addProgramService:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type RemoveProgramServiceMutationVariables = Exact<{
  input: RemoveProgramServiceInput;
}>;


export type RemoveProgramServiceMutation = { removeProgramService:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { program: { id: string } }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
   };

export type OverviewFactsFragment = { groupBy: Grouping, exact: boolean, own: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, published: boolean }>, lines: Array<{ key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null }>, total: { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null } };

export type OverviewLineFragment = { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null };

export type OverviewQueryVariables = Exact<{
  filter?: OverviewFilterInput | null | undefined;
}>;


export type OverviewQuery = { network: { id: string, today: string }, overview: { groupBy: Grouping, exact: boolean, own: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, published: boolean }>, lines: Array<{ key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null }>, total: { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null } } };

export type MemberNameFragment = { id: string, name: { text: string, language: string } };

export type TermNameFragment = { code: string, name: { text: string, language: string } | null };

export type CoverageQueryVariables = Exact<{
  quarter?: string | null | undefined;
}>;


export type CoverageQuery = { network: { id: string, today: string }, coverage: { quarter: { quarter: string }, types: Array<{ code: string, name: { text: string, language: string } | null }>, targetGroups: Array<{ code: string, name: { text: string, language: string } | null }>, districts: Array<{ code: string, name: { text: string, language: string } | null }>, cells: Array<{ type: string, targetGroup: string, members: Array<{ id: string, name: { text: string, language: string } }>, districts: Array<{ district: string, members: Array<{ id: string }> }> }>, gaps: Array<{ type: string, targetGroup: string, couldHelp: Array<{ id: string, name: { text: string, language: string } }> }>, overlaps: Array<{ type: string, targetGroup: string, district: string, members: Array<{ id: string, name: { text: string, language: string } }> }> } };

export type QuarterlyReportQueryVariables = Exact<{
  quarter: string;
  yearBefore: string;
}>;


export type QuarterlyReportQuery = { network: { id: string, today: string }, quarters: { groupBy: Grouping, exact: boolean, own: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, published: boolean }>, lines: Array<{ key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null }>, total: { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null } }, members: { groupBy: Grouping, exact: boolean, own: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, published: boolean }>, lines: Array<{ key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null }>, total: { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null } }, programs: { groupBy: Grouping, exact: boolean, own: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, published: boolean }>, lines: Array<{ key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null }>, total: { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null } }, groups: { groupBy: Grouping, exact: boolean, own: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, published: boolean }>, lines: Array<{ key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null }>, total: { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null } }, ages: { groupBy: Grouping, exact: boolean, own: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, published: boolean }>, lines: Array<{ key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null }>, total: { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null } }, roles: { groupBy: Grouping, exact: boolean, own: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, published: boolean }>, lines: Array<{ key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null }>, total: { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null } }, places: { groupBy: Grouping, exact: boolean, own: boolean, threshold: number | null, waiting: number | null, quarters: Array<{ quarter: string, published: boolean }>, lines: Array<{ key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null }>, total: { key: string, activities: number | null, people: number | null, staffMinutes: number | null, volunteerMinutes: number | null, hiddenQuarters: number, name: { text: string, language: string } | null, shared: { activities: number, people: number | null } | null } }, memberNames: { lines: Array<{ key: string, name: { text: string, language: string } | null }> }, programNames: { lines: Array<{ key: string, name: { text: string, language: string } | null }> } };

export type SaveDisplaySettingsMutationVariables = Exact<{
  input: SaveDisplaySettingsInput;
}>;


export type SaveDisplaySettingsMutation = { saveDisplaySettings:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'DisplaySettingsSaved' }
    | { __typename: 'FieldRefusal', code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', code: RefusalCode, message: string }
   };

export type FindOrganizationsQueryVariables = Exact<{
  search: string;
}>;


export type FindOrganizationsQuery = { organizations: { edges: Array<{ node: { id: string, name: { text: string, language: string } } }> } };

export type SavedViewFactsFragment = { id: string, name: string, query: string, columns: Array<string>, shared: boolean, mine: boolean, version: number };

export type SavedViewsQueryVariables = Exact<{
  list: ViewedList;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, query: string, columns: Array<string>, shared: boolean, mine: boolean, version: number }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
    | { __typename: 'ViewSaved', view: { id: string, name: string, query: string, columns: Array<string>, shared: boolean, mine: boolean, version: number } }
   };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { removeView:
    | { __typename: 'BlockedRefusal', code: RefusalCode, message: string }
    | { __typename: 'FieldRefusal', field: string, code: RefusalCode, message: string }
    | { __typename: 'PlainRefusal', code: RefusalCode, message: string }
    | { __typename: 'StaleVersionRefusal', currentVersion: number, code: RefusalCode, message: string }
    | { __typename: 'StateRefusal', currentState: string, code: RefusalCode, message: string }
    | { __typename: 'ViewRemoved', id: string }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { demo: boolean, targetGroups: Array<{ code: string, retired: boolean, name: { text: string } }>, account: { id: string, name: string, version: number, displaySettings: { textSize: number, theme: Theme, spacing: Spacing, reducedMotion: boolean, easyWords: boolean, signVideoFirst: boolean, language: LanguageCode | null } } | null, mandate: { id: string, role: Role, from: string, to: string | null, current: boolean, network: { id: string, name: { text: string, language: string } }, organization: { id: string, name: { text: string, language: string } } | null, office: { id: string, name: { text: string, language: string }, municipality: { text: string, language: string } } | null } | null, mandates: Array<{ id: string, role: Role, from: string, to: string | null, current: boolean, network: { id: string, name: { text: string, language: string } }, organization: { id: string, name: { text: string, language: string } } | null, office: { id: string, name: { text: string, language: string }, municipality: { text: string, language: string } } | null }> } };

export type ViewerMandatePartsFragment = { id: string, role: Role, from: string, to: string | null, current: boolean, network: { id: string, name: { text: string, language: string } }, organization: { id: string, name: { text: string, language: string } } | null, office: { id: string, name: { text: string, language: string }, municipality: { text: string, language: string } } | null };

export type DeskQueryVariables = Exact<{
  newest: AuditFilter;
}>;


export type DeskQuery = { network: { id: string, today: string, timeZone: string }, desk: { failedMails: number, due: Array<{ kind: DeskItemKind, since: string, state: MembershipState, organization: { id: string, name: { text: string, language: string } } }>, gaps: Array<{ id: string, field: CapacityField, state: GapState, openedOn: string, closedOn: string | null, hasOffer: boolean, overdue: boolean, allowed: Array<string>, version: number, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string }, offers: Array<{ id: string, state: OfferState, offeredOn: string, doneOn: string | null, reason: string | null, allowed: Array<string>, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string } }> }>, sponsorships: Array<{ id: string, state: SponsorshipState, standing: SponsorshipStanding, proposedBy: SponsorshipSide | null, proposedOn: string | null, acceptedOn: string | null, replacesId: string | null, from: string, to: string, endedOn: string | null, feeBasisPoints: number | null, reason: string | null, allowed: Array<string>, version: number, sponsor: { id: string, name: { text: string, language: string } }, sponsee: { id: string, name: { text: string, language: string } }, scope: Array<{ kind: SponsorshipScopeKind, name: string }>, ceiling: { amount: string, currency: CurrencyCode } | null, agreement: { id: string, name: string, url: string } | null }>, unofficered: Array<{ id: string, name: { text: string, language: string } }> }, quietMembers: { begun: boolean, rule: { times: number, floorDays: number, usualDays: number }, members: Array<{ lastActivityOn: string | null, silentDays: number, usualDays: number, isOwn: boolean, lastContactOn: string | null, lastContactBy: string | null, step: QuietStep, weeks: Array<number>, organization: { id: string, name: { text: string, language: string } } }> }, reviewDesk: { waiting: { count: number, since: string | null, organizations: Array<{ id: string, name: { text: string, language: string } }> }, sentBack: { count: number, since: string | null, organizations: Array<{ id: string, name: { text: string, language: string } }> }, disputed: { count: number, since: string | null, organizations: Array<{ id: string, name: { text: string, language: string } }> }, periods: Array<{ id: string, from: string, to: string, dueOn: string, stage: PeriodStage, missing: Array<{ id: string, name: { text: string, language: string } }> }> }, auditTrail: { edges: Array<{ node: { id: string, sequence: string, at: string, event: string, subjectType: string, subjectId: string, role: string, fromState: string | null, toState: string | null, reason: string | null, erased: boolean, hash: string, subjectName: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } | null, actor: { id: string, name: string } | null, onBehalfOf: { id: string, name: { text: string, language: string } } | null, changes: Array<{ field: string, beforeJson: string | null, afterJson: string | null }> } }> } };

export type ReportPileFactsFragment = { count: number, since: string | null, organizations: Array<{ id: string, name: { text: string, language: string } }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { network: { id: string, today: string, timeZone: string }, home: { organization: { legalPerson: boolean, foundedOn: string | null, publicBenefitFrom: string | null, easyState: EasyState, allowed: Array<string>, missingDocuments: Array<StandingDocumentKind>, id: string, targetGroups: Array<string>, legalForm: LegalForm | null, legalStatus: LegalStatus | null, sourceLegalForm: string | null, canContractWithCity: boolean, version: number, description: { text: string, language: string } | null, registrationFile: { name: string, url: string } | null, documents: Array<{ id: string, kind: StandingDocumentKind, to: string | null, state: DocumentState, checkable: boolean }>, officers: Array<{ id: string, name: string }>, membership: { id: string, state: MembershipState, appliedOn: string | null, from: string | null, to: string | null, reason: string | null, question: string | null, answer: string | null, version: number, decision: { date: string, rule: DecisionRule, inFavour: number, against: number, abstain: number, text: { text: string, language: string } } | null } | null, identifiers: Array<{ id: string, scheme: IdentifierScheme, value: string, masked: boolean, verified: boolean, verifiedBy: string | null, verifiedOn: string | null }>, name: { text: string, language: string } } | null, office: { id: string, name: { text: string, language: string }, municipality: { text: string, language: string } } | null, sponsorships: Array<{ id: string, state: SponsorshipState, standing: SponsorshipStanding, proposedBy: SponsorshipSide | null, proposedOn: string | null, acceptedOn: string | null, replacesId: string | null, from: string, to: string, endedOn: string | null, feeBasisPoints: number | null, reason: string | null, allowed: Array<string>, version: number, sponsor: { id: string, name: { text: string, language: string } }, sponsee: { id: string, name: { text: string, language: string } }, scope: Array<{ kind: SponsorshipScopeKind, name: string }>, ceiling: { amount: string, currency: CurrencyCode } | null, agreement: { id: string, name: string, url: string } | null }>, gaps: Array<{ id: string, field: CapacityField, state: GapState, openedOn: string, closedOn: string | null, hasOffer: boolean, overdue: boolean, allowed: Array<string>, version: number, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string }, offers: Array<{ id: string, state: OfferState, offeredOn: string, doneOn: string | null, reason: string | null, allowed: Array<string>, organization: { id: string, name: { text: string, language: string } }, text: { text: string, language: string } }> }>, peerRequests: Array<{ id: string, askedOn: string, organization: { id: string, name: { text: string, language: string } } }>, openQuestions: Array<{ id: string, state: MembershipState, question: string | null }>, recent: Array<{ id: string, sequence: string, at: string, event: string, subjectType: string, subjectId: string, role: string, fromState: string | null, toState: string | null, reason: string | null, erased: boolean, hash: string, subjectName: { text: string, language: string } | null, organization: { id: string, name: { text: string, language: string } } | null, actor: { id: string, name: string } | null, onBehalfOf: { id: string, name: { text: string, language: string } } | null, changes: Array<{ field: string, beforeJson: string | null, afterJson: string | null }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
