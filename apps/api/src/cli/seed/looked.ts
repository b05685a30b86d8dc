import type { FactFile, OrganizationFile } from './files.js';
import { Order, type Happening, type Story } from './story.js';

export const bornOn = ({ membership }: OrganizationFile): number =>
  membership.sinceDay ?? membership.appliedDay;

/** A fact is entered by whoever looked, on the day of the check; without a check by the organization itself. */
export function looked(
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
