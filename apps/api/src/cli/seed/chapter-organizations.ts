import type { IdentifierScheme } from '@kalaka/domain';
import type { OrganizationFile } from './files.js';
import { sendPaper } from './send-paper.js';
import { placesAndServices } from './places-and-services.js';
import { Order, type Happening, type Story } from './story.js';
import { readerOf, textsOf } from './texts.js';

/** What each organization is, who checked it, where it is and what it offers. */
export function organizationsChapter(story: Story): Happening[] {
  return story.world.organizations.flatMap((organization) => [
    registered(story, organization),
    ...confirmed(story, organization),
    ...bankChecked(story, organization),
    ...becamePublicBenefit(story, organization),
    ...easyChecked(story, organization),
    ...rewritten(story, organization),
    ...placesAndServices(story, organization),
  ]);
}

function numbers(organization: OrganizationFile): { scheme: IdentifierScheme; value: string }[] {
  const { taxNumber, statisticalNumber, registry, bankAccount, vatNumber, siren, rna } = organization;
  const all: [IdentifierScheme, string | undefined][] = [
    ['HU_TAX', taxNumber],
    ['HU_STATISTICAL', statisticalNumber],
    ['HU_REGISTRY', registry?.number],
    ['HU_BANK', bankAccount],
    ['EU_VAT', vatNumber],
    ['FR_SIREN', siren],
    ['FR_RNA', rna],
  ];
  return all.flatMap(([scheme, value]) => (value ? [{ scheme, value }] : []));
}

/** Entered by the operator from what the organization sent, so that the coordinator can be the second person who checks. */
function registered(story: Story, organization: OrganizationFile): Happening {
  const { key, membership, contact, seat, easy } = organization;
  const easyText = textsOf(easy);
  return {
    day: membership.appliedDay,
    order: Order.BODY,
    what: key,
    done: () => story.has('organizations', key),
    write: () =>
      story.pen.register.execute(story.system(), {
        id: story.id(key),
        name: organization.name,
        legalForm: organization.legalForm,
        legalStatus: organization.legalStatus === 'REGISTERED' ? 'IN_REGISTRATION' : organization.legalStatus,
        foundedOn: story.day(organization.foundedDay),
        publicBenefitFrom:
          benefitDay(organization) <= membership.appliedDay ? story.day(benefitDay(organization)) : null,
        description: organization.earlier?.description ?? organization.description,
        easyDescription: easyText,
        easyState: Object.keys(easyText).length > 0 ? 'UNCHECKED' : 'MISSING',
        targetGroups: organization.targetGroups ?? [],
        expertise: organization.expertise ?? [],
        languages: organization.languages ?? [],
        email: contact?.email ?? null,
        phones: contact?.phone ? [{ number: contact.phone, smsWelcome: contact.smsWelcome === true }] : [],
        seat: seat ?? null,
        identifiers: numbers(organization),
      }),
  };
}

function confirmed(story: Story, { key, legalStatus, membership }: OrganizationFile): Happening[] {
  if (legalStatus !== 'REGISTERED') return [];
  const day = membership.sinceDay ?? membership.appliedDay;
  return [
    {
      day,
      order: Order.ASKS,
      what: `registration of ${key}`,
      done: () => story.has('organizations', key, `legal_status = 'REGISTERED'`),
      write: async () => {
        const actor = story.coordinator(day);
        const sent = await sendPaper(story, actor, {
          ...{ organization: key, name: `${key.replace('org:', 'register-')}.pdf` },
          ...{ title: 'organizations.check.registration.file', lines: [story.clock.day(day)] },
        });
        if (!sent.ok) return sent;
        const version = await story.version('organizations', key);
        const command = { organizationId: story.id(key), version, fileId: sent.value.id };
        return story.pen.confirmRegistration.execute(actor, command);
      },
    },
  ];
}

/** Bank numbers are for the finance officer; those who joined before there was one are checked in the first week. */
function bankChecked(story: Story, { key, bankAccount, membership }: OrganizationFile): Happening[] {
  const first = Math.min(
    ...story.world.people.flatMap(({ mandates }) =>
      mandates.filter(({ role }) => role === 'FIN').map(({ fromDay }) => fromDay),
    ),
  );
  const day = Math.max(first + 5, (membership.sinceDay ?? 0) + 5);
  const left = membership.untilDay !== undefined && membership.untilDay < day;
  if (!bankAccount || left) return [];
  const bank = async (): Promise<{ id: string; verified: boolean } | undefined> =>
    (
      await story.read<{ id: string; verified: boolean }>(
        `SELECT id, verified_on IS NOT NULL AS verified FROM organization_identifiers
         WHERE network_id = $1 AND organization_id = $2 AND scheme = 'HU_BANK'`,
        [story.networkId, story.id(key)],
      )
    )[0];
  return [
    {
      day,
      order: Order.WORKS,
      what: `bank number of ${key}`,
      done: async () => (await bank())?.verified ?? true,
      write: async () =>
        story.pen.verifyIdentifier.execute(story.financeOfficer(day) ?? story.system(), {
          organizationId: story.id(key),
          version: await story.version('organizations', key),
          identifierId: (await bank())?.id ?? '',
        }),
    },
  ];
}

const benefitDay = ({ publicBenefit }: OrganizationFile): number => publicBenefit?.sinceDay ?? Infinity;

function becamePublicBenefit(story: Story, organization: OrganizationFile): Happening[] {
  const { key, membership } = organization;
  const day = benefitDay(organization);
  if (day === Infinity || day <= membership.appliedDay) return [];
  return [
    {
      day,
      order: Order.WORKS,
      what: `public benefit of ${key}`,
      done: () => story.has('organizations', key, 'public_benefit_from IS NOT NULL'),
      write: async () =>
        story.pen.edit.execute(story.speaker(key, day, ['AO']), {
          organizationId: story.id(key),
          version: await story.version('organizations', key),
          changes: { publicBenefitFrom: story.clock.day(day) },
        }),
    },
  ];
}

function easyChecked(story: Story, { key, easy }: OrganizationFile): Happening[] {
  const day = easy.checkedDay;
  if (day === undefined) return [];
  return [
    {
      day,
      order: Order.WORKS,
      what: `easy words of ${key}`,
      done: () => story.has('organizations', key, 'easy_checked_on IS NOT NULL'),
      write: async () =>
        story.pen.edit.execute(story.speaker(key, day, ['ED', 'AO']), {
          organizationId: story.id(key),
          version: await story.version('organizations', key),
          changes: {
            easyState: 'CHECKED',
            easyCheckedBy: readerOf(story, easy),
            easyCheckedOn: story.clock.day(day),
          },
        }),
    },
  ];
}

/** A text that changed after its easy version was read: the easy words are older than the text now. */
function rewritten(story: Story, { key, earlier, description }: OrganizationFile): Happening[] {
  if (!earlier) return [];
  const day = earlier.untilDay;
  return [
    {
      day,
      order: Order.WORKS,
      what: `new text of ${key}`,
      done: () => story.has('organizations', key, `description <> '${JSON.stringify(earlier.description)}'`),
      write: async () =>
        story.pen.edit.execute(story.speaker(key, day, ['ED', 'AO']), {
          organizationId: story.id(key),
          version: await story.version('organizations', key),
          changes: { description },
        }),
    },
  ];
}
