/** The shapes of this noun as its documents ask for them (organizations.graphql). */
import type {
  CapacityFactsFragment,
  OrganizationDetailQuery,
  OrganizationListQuery,
  OrganizationRowFragment,
} from '@kalaka/contract';

export type OrganizationRow = OrganizationRowFragment;
/** A row of the list, with the columns that somebody may have chosen; what it lends is asked for when somebody searches. */
export type OrganizationListRow = OrganizationListQuery['organizations']['edges'][number]['node'];
export type CapacityDetail = CapacityFactsFragment;
export type OrganizationDetail = OrganizationDetailQuery['organization'];
export type ServiceDetail = OrganizationDetail['services'][number];
export type LocationDetail = OrganizationDetail['locations'][number];
export type AccessFact = LocationDetail['accessibility'][number];
export type ScheduleDetail = ServiceDetail['schedules'][number];
export type AddressDetail = NonNullable<OrganizationDetail['seat']>;
export type PhoneDetail = OrganizationDetail['phones'][number];
export type MandateRow = OrganizationDetail['people'][number];
