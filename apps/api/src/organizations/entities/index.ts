import { AccessibilityFactEntity } from './accessibility-fact.entity.js';
import { DocumentEntity } from '../documents/document.entity.js';
import { IdentifierEntity } from './identifier.entity.js';
import { ImportEntity } from '../imports/import.entity.js';
import { LocationEntity } from './location.entity.js';
import { MembershipEntity } from '../memberships/entities/membership.entity.js';
import { SpareCapacityEntity } from '../spare-capacity/spare-capacity.entity.js';
import { SignVideoEntity } from '../sign-videos/sign-video.entity.js';
import { OrganizationEntity } from './organization.entity.js';
import { ServiceEntity, ServiceLocationEntity } from './service.entity.js';
import { AssessmentEntity, PeerAssessmentEntity } from '../assessments/entities/assessment.entity.js';
import { GapEntity, HelpOfferEntity } from '../gaps/entities/gap.entity.js';
import { SponsorshipEntity } from '../sponsorships/entities/sponsorship.entity.js';
import { SourceRecordEntity } from './source-record.entity.js';

export {
  AccessibilityFactEntity,
  IdentifierEntity,
  LocationEntity,
  MembershipEntity,
  OrganizationEntity,
  ServiceEntity,
  ServiceLocationEntity,
  SourceRecordEntity,
  SpareCapacityEntity,
};

/** For the data source; `organization_terms` has no entity, it is written and asked by SQL alone. */
export const ORGANIZATION_ENTITIES = [
  OrganizationEntity,
  IdentifierEntity,
  LocationEntity,
  AccessibilityFactEntity,
  ServiceEntity,
  ServiceLocationEntity,
  MembershipEntity,
  SourceRecordEntity,
  SpareCapacityEntity,
  DocumentEntity,
  ImportEntity,
  SponsorshipEntity,
  GapEntity,
  HelpOfferEntity,
  AssessmentEntity,
  PeerAssessmentEntity,
  SignVideoEntity,
];
