import type { OrganizationFile, SpareCapacityFile } from './files.js';
import { bornOn, looked } from './looked.js';
import { services } from './services.js';
import { Order, type Happening, type Story } from './story.js';

/** Where each organization is, what one finds there, what it offers and what it lends. */
export const placesAndServices = (story: Story, organization: OrganizationFile): Happening[] => [
  ...places(story, organization),
  ...services(story, organization),
  ...lent(story, organization),
];

/** The seat is the place where people come. */
function places(story: Story, organization: OrganizationFile): Happening[] {
  const { key, seat, name, accessibility } = organization;
  if (!seat) return [];
  const place = `location:${key}`;
  const born = bornOn(organization) + 1;
  const opened: Happening = {
    day: born,
    order: Order.WORKS,
    what: place,
    done: () => story.has('locations', place),
    write: async () =>
      story.pen.saveLocation.execute(story.speaker(key, born, ['ED', 'AO']), {
        organizationId: story.id(key),
        version: await story.version('organizations', key),
        newId: story.id(place),
        location: {
          name,
          address: seat,
          latitude: organization.position?.latitude,
          longitude: organization.position?.longitude,
          languages: organization.languages ?? [],
          schedules: organization.opening ?? [],
        },
      }),
  };
  const found = accessibility.map((fact) =>
    looked(story, organization, fact, born, { locationId: story.id(place) }),
  );
  return [opened, ...found];
}

function lent(story: Story, organization: OrganizationFile): Happening[] {
  return (organization.spareCapacity ?? []).flatMap((capacity) => [
    recorded(story, organization, capacity),
    ...paused(story, organization, capacity),
  ]);
}

function recorded(story: Story, organization: OrganizationFile, capacity: SpareCapacityFile): Happening {
  const { key, contact } = organization;
  const day = Math.max(bornOn(organization) + 5, capacity.day ?? -120);
  return {
    day,
    order: Order.WORKS,
    what: capacity.key,
    done: () => story.has('spare_capacities', capacity.key),
    write: async () =>
      story.pen.recordSpareCapacity.execute(story.speaker(key, day, ['ED', 'AO']), {
        organizationId: story.id(key),
        version: await story.version('organizations', key),
        newId: story.id(capacity.key),
        capacity: {
          kind: capacity.kind,
          text: capacity.text,
          amount: capacity.amount,
          unit: capacity.unit,
          wheelchairPlaces: capacity.wheelchairPlaces,
          access: capacity.access ?? [],
          schedules: capacity.schedules ?? [],
          available: capacity.available ?? {},
          conditions: capacity.conditions ?? {},
          phone: contact?.phone ? { number: contact.phone, smsWelcome: contact.smsWelcome === true } : null,
          email: contact?.email ?? null,
        },
      }),
  };
}

function paused(story: Story, { key }: OrganizationFile, capacity: SpareCapacityFile): Happening[] {
  const day = capacity.pausedDay;
  if (day === undefined) return [];
  return [
    {
      day,
      order: Order.WORKS,
      what: `pause of ${capacity.key}`,
      done: () => story.has('spare_capacities', capacity.key, 'paused_on IS NOT NULL'),
      write: async () =>
        story.pen.pauseSpareCapacity.execute(
          story.speaker(key, day, ['ED', 'AO']),
          {
            organizationId: story.id(key),
            version: await story.version('organizations', key),
            capacityId: story.id(capacity.key),
          },
          true,
        ),
    },
  ];
}
