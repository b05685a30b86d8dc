import type { OrganizationChanges } from '@kalaka/domain';
import { localTextOf, type TranslationInput } from '../networks/index.js';
import type { HubContext } from '../platform/access/index.js';
import type { AddressInput, ScheduleInput } from './contact.inputs.js';
import type { LocationInput } from './locations/locations.inputs.js';
import type { EditOrganizationInput, OrganizationProfileInput } from './organization.inputs.js';
import type { ServiceInput } from './service.inputs.js';
import type { SignVideoInput } from './sign-videos/sign-video.inputs.js';
import type { SpareCapacityInput } from './spare-capacity/spare-capacity.inputs.js';

/** From the words of the interface to those of the domain. What was left out stays left out. */
export function changesOf(
  input: Omit<OrganizationProfileInput, 'idempotencyKey'> & Pick<EditOrganizationInput, 'name'>,
): Omit<OrganizationChanges, 'identifiers'> {
  const { name, description, easyDescription, expertise, seat, ...same } = input;
  return {
    ...same,
    name: localTextOf(name),
    description: localTextOf(description),
    easyDescription: localTextOf(easyDescription),
    expertise: expertise?.map((translations) => localTextOf(translations)),
    seat: seat ? addressOf(seat) : seat,
  };
}

const addressOf = ({ line1, line2, text, ...same }: AddressInput): Record<string, unknown> => ({
  ...same,
  street: [line1, line2].filter(Boolean).join(', '),
  note: text,
});

const text = (translations: TranslationInput[] | null | undefined) => localTextOf(translations ?? []);

export async function serviceOf(hub: HubContext, input: ServiceInput) {
  return {
    ...input,
    name: text(input.name),
    description: text(input.description),
    easyDescription: text(input.easyDescription),
    eligibility: text(input.eligibility),
    cost: text(input.cost),
    booking: text(input.booking),
    requiredDocuments: text(input.requiredDocuments),
    schedules: await timesOf(hub, input.schedules),
  };
}

export async function placeOf(hub: HubContext, input: LocationInput) {
  return {
    ...input,
    name: text(input.name),
    address: input.address ? addressOf(input.address) : null,
    schedules: await timesOf(hub, input.schedules),
  };
}

export async function capacityOf(hub: HubContext, input: SpareCapacityInput) {
  return {
    ...input,
    text: text(input.text),
    available: text(input.available),
    conditions: text(input.conditions),
    schedules: await timesOf(hub, input.schedules),
  };
}

/** A film in sign language: its words, language by language. */
export const filmOf = (input: SignVideoInput) => ({ ...input, transcript: text(input.transcript) });

/** Opening times are meant in the zone of the network. */
async function timesOf(hub: HubContext, schedules: ScheduleInput[] | null | undefined) {
  if (!schedules?.length) return [];
  const timeZone = await zoneOf(hub);
  return schedules.map((one) => ({ ...one, freq: one.freq ?? 'WEEKLY', timeZone }));
}

const zoneOf = (hub: HubContext): Promise<string> =>
  hub.read.page<string>('networks.zone', 'SELECT to_jsonb(time_zone) FROM networks WHERE id = $1', [
    hub.actor?.networkId,
  ]);
