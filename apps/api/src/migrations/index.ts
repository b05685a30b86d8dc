import { Platform1764000000000 } from './1764000000000-platform.js';
import { NetworksAndPeople1764000100000 } from './1764000100000-networks-and-people.js';
import { Organizations1764000200000 } from './1764000200000-organizations.js';
import { OwnMandates1764000300000 } from './1764000300000-own-mandates.js';
import { Passkeys1764000400000 } from './1764000400000-passkeys.js';
import { Invitations1764000401000 } from './1764000401000-invitations.js';
import { LeavingForGood1764000402000 } from './1764000402000-leaving-for-good.js';
import { Handovers1764000410000 } from './1764000410000-handovers.js';
import { NetworkVocabulary1764000411000 } from './1764000411000-network-vocabulary.js';
import { Attachments1764000420000 } from './1764000420000-attachments.js';
import { ServicesInFull1764000440000 } from './1764000440000-services-in-full.js';
import { RequiredDocuments1764000441000 } from './1764000441000-required-documents.js';
import { SavedViewsAndMessages1764000480000 } from './1764000480000-saved-views-and-messages.js';
import { EasyMissingSince1764000471000 } from './1764000471000-easy-missing-since.js';
import { SignVideos1764000471100 } from './1764000471100-sign-videos.js';
import { OrganizationDocuments1764000420100 } from './1764000420100-organization-documents.js';
import { Imports1764000460000 } from './1764000460000-imports.js';
import { FoundByPostalCode1764000470000 } from './1764000470000-found-by-postal-code.js';
import { Sponsorships1764000430000 } from './1764000430000-sponsorships.js';
import { Capacity1764000431000 } from './1764000431000-capacity.js';
import { EasyChecksOfServices1764000490100 } from './1764000490100-easy-checks-of-services.js';
import { MunicipalitiesAndPolicies1764000510000 } from './1764000510000-municipalities-and-policies.js';
import { SponsorsThatGo1764000511000 } from './1764000511000-sponsors-that-go.js';
import { RegistrationEvidence1764000512000 } from './1764000512000-registration-evidence.js';
import { OwnTargetGroups1764000600000 } from './1764000600000-own-target-groups.js';
import { SponsorshipAgreements1764000650000 } from './1764000650000-sponsorship-agreements.js';
import { ImportedOrganizations1764000660000 } from './1764000660000-imported-organizations.js';
import { Programs1764000700000 } from './1764000700000-programs.js';
import { Activities1764000710000 } from './1764000710000-activities.js';
import { ActivityRollups1764000711000 } from './1764000711000-activity-rollups.js';
import { WordsOfActivities1764000712000 } from './1764000712000-words-of-activities.js';
import { ImportsOfActivities1764000740000 } from './1764000740000-imports-of-activities.js';
import { Notices1764000760000 } from './1764000760000-notices.js';
import { CalendarFeeds1764000790000 } from './1764000790000-calendar-feeds.js';
import { OwnNotes1764000791000 } from './1764000791000-own-notes.js';
import { PeriodsLockWithNothingOnItsWay1764000792000 } from './1764000792000-periods-lock-with-nothing-on-its-way.js';
import { MergingActivities1764000770000 } from './1764000770000-merging-activities.js';
import { ProgramsEndWithNothingOpen1764000785000 } from './1764000785000-programs-end-with-nothing-open.js';
import { PapersMoveWithTheirOrganization1764000520000 } from './1764000520000-papers-move-with-their-organization.js';
import { ProgramFigures1764000720000 } from './1764000720000-program-figures.js';
import { PlansOfTemplates1764000782000 } from './1764000782000-plans-of-templates.js';
import { ActivityFiles1764000781000 } from './1764000781000-activity-files.js';
import { TimeZonesStay1764000795000 } from './1764000795000-time-zones-stay.js';
import { QuickerLogging1764000796000 } from './1764000796000-quicker-logging.js';

/** Every step from an empty database to the schema of this version, oldest first. Dated, one purpose each, never edited. */
export const MIGRATIONS = [
  Platform1764000000000,
  NetworksAndPeople1764000100000,
  Organizations1764000200000,
  OwnMandates1764000300000,
  Passkeys1764000400000,
  Invitations1764000401000,
  LeavingForGood1764000402000,
  Handovers1764000410000,
  NetworkVocabulary1764000411000,
  Attachments1764000420000,
  ServicesInFull1764000440000,
  Imports1764000460000,
  FoundByPostalCode1764000470000,
  SavedViewsAndMessages1764000480000,
  EasyMissingSince1764000471000,
  OrganizationDocuments1764000420100,
  Sponsorships1764000430000,
  Capacity1764000431000,
  SignVideos1764000471100,
  EasyChecksOfServices1764000490100,
  MunicipalitiesAndPolicies1764000510000,
  SponsorsThatGo1764000511000,
  RequiredDocuments1764000441000,
  RegistrationEvidence1764000512000,
  OwnTargetGroups1764000600000,
  SponsorshipAgreements1764000650000,
  PapersMoveWithTheirOrganization1764000520000,
  ImportedOrganizations1764000660000,
  Programs1764000700000,
  Activities1764000710000,
  ActivityRollups1764000711000,
  WordsOfActivities1764000712000,
  ImportsOfActivities1764000740000,
  ProgramFigures1764000720000,
  Notices1764000760000,
  MergingActivities1764000770000,
  ActivityFiles1764000781000,
  CalendarFeeds1764000790000,
  ProgramsEndWithNothingOpen1764000785000,
  PlansOfTemplates1764000782000,
  OwnNotes1764000791000,
  PeriodsLockWithNothingOnItsWay1764000792000,
  TimeZonesStay1764000795000,
  QuickerLogging1764000796000,
];
