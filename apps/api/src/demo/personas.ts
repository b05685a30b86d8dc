import { displayName, pickText, type Language, type LocalText, type Role } from '@kalaka/domain';
import {
  DEMO_NETWORKS,
  readWorld,
  type MandateFile,
  type PersonFile,
  type World,
} from '../cli/seed/files.js';
import { demoId, demoNetworkId } from '../cli/seed/ids.js';

/** Somebody whom a visitor of the demo can be. */
export interface Persona {
  persona: string;
  name: string;
  role: Role;
  network: string;
  organization: string | null;
  office: string | null;
}

/** Where the persona lies in the database. */
export interface PersonaIds {
  networkId: string;
  accountId: string;
  mandateId: string;
}

interface Known {
  world: World;
  person: PersonFile & { persona: string };
  mandate: MandateFile;
}

let known: Known[] | undefined;

/** Read once: the files do not change while the hub runs. */
function everybody(): Known[] {
  known ??= DEMO_NETWORKS.map(readWorld).flatMap((world) =>
    world.people.flatMap((person) => {
      const [mandate] = person.mandates;
      return person.persona && mandate
        ? [{ world, person: { ...person, persona: person.persona }, mandate }]
        : [];
    }),
  );
  return known;
}

const said = (text: LocalText | undefined, language: Language): string | null =>
  text ? (pickText(text, [language])?.text ?? null) : null;

/** The personas in the order of the files, in the visitor's language. */
export function personas(language: Language): Persona[] {
  return everybody().map(({ world, person, mandate }) => {
    const organization = world.organizations.find(({ key }) => key === mandate.organization);
    const office = world.municipalities
      .flatMap(({ offices }) => offices)
      .find(({ key }) => key === mandate.office);
    return {
      persona: person.persona,
      name: displayName({ ...person, prefix: person.prefix ?? null }, language),
      role: mandate.role,
      network: said(world.network.name, language) ?? world.network.slug,
      organization: said(organization?.name, language),
      office: said(office?.name, language),
    };
  });
}

export function personaIds(name: unknown): PersonaIds | null {
  const found = everybody().find(({ person }) => person.persona === name);
  if (!found) return null;
  const networkId = demoNetworkId(found.world.network.key);
  return {
    networkId,
    accountId: demoId(networkId, found.person.key),
    mandateId: demoId(networkId, found.mandate.key),
  };
}
