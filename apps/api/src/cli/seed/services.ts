import type { OrganizationFile, ServiceFile } from './files.js';
import { bornOn, looked } from './looked.js';
import { Order, type Happening, type Story } from './story.js';
import { readerOf, textsOf } from './texts.js';

/** What each organization offers: said, looked at, waited for, and read by readers. */
export function services(story: Story, organization: OrganizationFile): Happening[] {
  const born = bornOn(organization) + 2;
  return organization.services.flatMap((service, i) => [
    offered(story, organization, service, born + 3 * i),
    ...(service.facts ?? []).map((fact) =>
      looked(story, organization, fact, born + 3 * i + 1, { serviceId: story.id(service.key) }),
    ),
    ...waited(story, organization, service, born + 3 * i + 1),
    ...easyRead(story, organization, service, born + 3 * i + 2),
  ]);
}

const serviceOf = (story: Story, { key, seat, contact }: OrganizationFile, service: ServiceFile) => ({
  name: service.name,
  description: service.description ?? {},
  easyDescription: textsOf(service.easy),
  eligibility: service.eligibility ?? {},
  cost: service.cost ?? {},
  costKind: service.costKind ?? null,
  bookingWays: service.bookingWays ?? [],
  booking: service.booking ?? {},
  requiredDocuments: service.requiredDocuments ?? {},
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
});

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

/** How long people waited as far as it was said by that day. */
const waitingBy = ({ waiting }: ServiceFile, day: number) =>
  waiting && waiting.statedDay <= day ? { amount: waiting.amount, unit: waiting.unit } : null;

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
            waiting: waitingBy(service, day),
          },
        }),
    },
  ];
}

/** Readers say on a later day that they understood the easy words of a service. */
function easyRead(
  story: Story,
  organization: OrganizationFile,
  service: ServiceFile,
  born: number,
): Happening[] {
  const { key } = organization;
  const checkedDay = service.easy?.checkedDay;
  if (checkedDay === undefined) return [];
  const day = Math.max(born, checkedDay);
  return [
    {
      day,
      order: Order.WORKS,
      what: `easy words of ${service.key}`,
      done: () => story.has('services', service.key, 'easy_checked_on IS NOT NULL'),
      write: async () =>
        story.pen.saveService.execute(story.speaker(key, day, ['ED', 'AO']), {
          organizationId: story.id(key),
          version: await story.version('organizations', key),
          service: {
            ...serviceOf(story, organization, service),
            id: story.id(service.key),
            waiting: waitingBy(service, day),
            easyState: 'CHECKED',
            easyCheckedBy: readerOf(story, service.easy),
            easyCheckedOn: story.clock.day(day),
          },
        }),
    },
  ];
}
