import { MEMBERSHIP_USE_CASES } from '../memberships/use-cases/index.js';
import {
  AddDocument,
  CheckDocument,
  DOCUMENT_USE_CASES,
  DocumentSteps,
  ReturnDocument,
} from '../documents/use-cases/index.js';
import { ConfirmRegistration } from './confirm-registration.js';
import { EditOrganization } from './edit-organization.js';
import { ExportOrganizations } from './export-organizations.js';
import { ImportOrganizations } from './import-organizations.js';
import { OrganizationChanges } from './organization-changes.js';
import { RegisterOrganization } from './register-organization.js';
import { RemoveIdentifier } from './remove-identifier.js';
import { RemoveService } from './remove-service.js';
import { SaveIdentifier } from './save-identifier.js';
import { RemoveLocation } from '../locations/use-cases/remove-location.js';
import { SaveLocation } from '../locations/use-cases/save-location.js';
import { StateAccess } from '../access-facts/use-cases/state-access.js';
import {
  PauseSpareCapacity,
  RecordSpareCapacity,
  RemoveSpareCapacity,
  SPARE_CAPACITY_USE_CASES,
} from '../spare-capacity/use-cases/index.js';
import { RemoveSignVideo } from '../sign-videos/use-cases/remove-sign-video.js';
import { SaveSignVideo } from '../sign-videos/use-cases/save-sign-video.js';
import { SaveService } from './save-service.js';
import { VerifyIdentifier } from './verify-identifier.js';

/** Everything that can be done to an organization, and the two runners that the commands share. */
export const ORGANIZATION_USE_CASES = [
  ConfirmRegistration,
  EditOrganization,
  ExportOrganizations,
  ImportOrganizations,
  ...MEMBERSHIP_USE_CASES,
  OrganizationChanges,
  RegisterOrganization,
  RemoveIdentifier,
  RemoveLocation,
  RemoveService,
  RemoveSignVideo,
  SaveIdentifier,
  SaveLocation,
  SaveService,
  SaveSignVideo,
  ...SPARE_CAPACITY_USE_CASES,
  StateAccess,
  VerifyIdentifier,
  ...DOCUMENT_USE_CASES,
];

export {
  AddDocument,
  CheckDocument,
  ConfirmRegistration,
  DocumentSteps,
  EditOrganization,
  ExportOrganizations,
  ImportOrganizations,
  OrganizationChanges,
  PauseSpareCapacity,
  RecordSpareCapacity,
  RegisterOrganization,
  RemoveIdentifier,
  RemoveLocation,
  RemoveService,
  RemoveSignVideo,
  RemoveSpareCapacity,
  ReturnDocument,
  SaveIdentifier,
  SaveLocation,
  SaveService,
  SaveSignVideo,
  StateAccess,
  VerifyIdentifier,
};
export * from '../memberships/use-cases/index.js';
