import type { FactFile, OrganizationFile, ServiceFile, SpareCapacityFile } from './files.js';
import { Order, type Happening, type Story } from './story.js';
import { textsOf } from './texts.js';

/** Where each organization is, what one finds there, what it offers and what it lends. */
export const placesAndServices = (story: Story, organization: OrganizationFile): Happening[] => [
  ...places(story, organization),
  ...services(story, organization),
  ...lent(story, organization),
];

const bornOn = ({ membership }: OrganizationFile): number => membership.sinceDay ?? membership.appliedDay;

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

/** A fact is entered by whoever looked, on the day of the check; without a check by the organization itself. */
function looked(
  story: Story,
  { key }: OrganizationFile,
  fact: FactFile,
  born: number,
  thing: { locationId: string } | { serviceId: string },
): Happening {
  const day = Math.max(born, fact.verifiedDay ?? born);
  const [[column, id] = ['', '']] = Object.entries(thing);
  const by = fact.verifiedBy ?? key;
  return {
    day,
    order: Order.WORKS,
    what: `${fact.code} of ${key}`,
    done: async () =>
      (
        await story.read(
          `SELECT 1 FROM accessibility_facts WHERE network_id = $1 AND code = $2
           AND ${column === 'serviceId' ? 'service_id' : 'location_id'} = $3`,
          [story.networkId, fact.code, id],
        )
      ).length > 0,
    write: async () => {
      const input = {
        organizationId: story.id(key),
        version: await story.version('organizations', key),
        ...thing,
        fact: { code: fact.code, value: fact.value, text: fact.text ?? {} },
      };
      const checked = fact.verifiedDay !== undefined && fact.value !== 'UNKNOWN';
      return checked
        ? story.pen.stateAccess.checked(story.speaker(by, day, ['ED', 'AO']), {
            ...input,
            checkedOn: story.day(fact.verifiedDay),
          })
        : story.pen.stateAccess.told(story.speaker(key, day, ['ED', 'AO']), input);
    },
  };
}

function services(story: Story, organization: OrganizationFile): Happening[] {
  const born = bornOn(organization) + 2;
  return organization.services.flatMap((service, i) => [
    offered(story, organization, service, born + 3 * i),
    ...(service.facts ?? []).map((fact) =>
      looked(story, organization, fact, born + 3 * i + 1, { serviceId: story.id(service.key) }),
    ),
    ...waited(story, organization, service, born + 3 * i + 1),
  ]);
}

const serviceOf = (story: Story, { key, seat, contact }: OrganizationFile, service: ServiceFile) => {
  const easyText = textsOf(service.easy);
  return {
    name: service.name,
    description: service.description ?? {},
    easyDescription: easyText,
    easyState: Object.keys(easyText).length > 0 ? service.easy?.state : 'MISSING',
    eligibility: service.eligibility ?? {},
    cost: service.cost ?? {},
    costKind: service.costKind ?? null,
    bookingWays: service.bookingWays ?? [],
    booking: service.booking ?? {},
    delivery: service.delivery ?? (seat ? ['AT_PLACE'] : []),
    status: service.state,
    languages: service.languages ?? [],
    areas: seat?.city ? [seat.city] : [],
    phones:
      service.bookingWays?.some((way) => way === 'PHONE' || way === 'TEXT_MESSAGE') && contact?.phone
        ? [{ number: contact.phone, smsWelcome: contact.smsWelcome === true }]
        : [],
    email: service.bookingWays?.includes('MAIL') ? (contact?.email ?? null) : null,
    schedules: service.schedule ? [service.schedule] : [],
    locationIds: seat ? [story.id(`location:${key}`)] : [],
  };
};

function offered(story: Story, organization: OrganizationFile, service: ServiceFile, day: number): Happening {
  const { key } = organization;
  return {
    day,
    order: Order.WORKS,
    what: service.key,
    done: () => story.has('services', service.key),
    write: async () =>
      story.pen.saveService.execute(story.speaker(key, day, ['ED', 'AO']), {
        organizationId: story.id(key),
        version: await story.version('organizations', key),
        newId: story.id(service.key),
        service: serviceOf(story, organization, service),
      }),
  };
}

/** The waiting time is said later than the service itself, on its own day. */
function waited(
  story: Story,
  organization: OrganizationFile,
  service: ServiceFile,
  born: number,
): Happening[] {
  const { waiting } = service;
  if (!waiting) return [];
  const { key } = organization;
  const day = Math.max(born, waiting.statedDay);
  return [
    {
      day,
      order: Order.WORKS,
      what: `waiting time of ${service.key}`,
      done: () => story.has('services', service.key, 'waiting_amount IS NOT NULL'),
      write: async () =>
        story.pen.saveService.execute(story.speaker(key, day, ['ED', 'AO']), {
          organizationId: story.id(key),
          version: await story.version('organizations', key),
          service: {
            ...serviceOf(story, organization, service),
            id: story.id(service.key),
            waiting: { amount: waiting.amount, unit: waiting.unit },
          },
        }),
    },
  ];
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
