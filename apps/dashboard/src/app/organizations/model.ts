/** The shapes of this noun as its documents ask for them (organizations.graphql). */
import type { OrganizationDetailQuery, OrganizationRowFragment } from '@kalaka/contract';

export type OrganizationRow = OrganizationRowFragment;
export type OrganizationDetail = OrganizationDetailQuery['organization'];
export type ServiceDetail = OrganizationDetail['services'][number];
export type LocationDetail = OrganizationDetail['locations'][number];
export type AccessFact = LocationDetail['accessibility'][number];
export type ScheduleDetail = ServiceDetail['schedules'][number];
export type AddressDetail = NonNullable<OrganizationDetail['seat']>;
export type PhoneDetail = OrganizationDetail['phones'][number];
export type MandateRow = OrganizationDetail['people'][number];
