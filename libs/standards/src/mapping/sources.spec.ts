import { describe, expect, it } from '@jest/globals';
import { filesAt } from '../files/folder-files.js';
import { readDirectory } from '../read-directory.js';
import { loadMapping } from './built-in.js';

const NETWORK = '11111111-1111-4111-8111-111111111111';
const read = async (name: string) =>
  readDirectory(await filesAt(`${import.meta.dirname}/../../fixtures/${name}`), {
    networkId: NETWORK,
    mapping: await loadMapping(name),
  });
const numbers = (identifiers: readonly { scheme: string; value: string }[]): string[] =>
  identifiers.map(({ scheme, value }) => `${scheme} ${value}`);

describe('places of digital help in France (mednum-fr)', () => {
  it('are organizations with their place, the first address of several, and one service for each in the cell', async () => {
    const { package: found, report } = await read('mednum-fr');
    expect(report.wrongRows).toEqual([]);
    const [souris, clic] = found.organizations;
    expect(souris).toMatchObject({
      ...{ name: 'La Souris verte', email: 'contact@souris.example', website: 'https://www.souris.example' },
      ...{
        description: 'Aide au numérique.\n\nAteliers chaque semaine.',
        phones: [{ number: '+33320000001' }],
      },
    });
    expect(numbers(souris!.identifiers)).toEqual([
      ...['SOURCE lieu-1', 'FR_SIREN 434933123', 'OTHER 43493312300029'],
    ]);
    expect(numbers(clic!.identifiers)).toEqual(['SOURCE lieu-2', 'FR_RNA W595000123']);
    expect(found.locations[0]).toMatchObject({
      latitude: 50.7239,
      addresses: [
        {
          address1: '3 rue du Fil, Bâtiment B',
          city: 'Tourcoing',
          stateProvince: '',
          country: 'FR',
        },
      ],
      schedules: [{ description: 'Mo-Fr 09:00-12:00; Sa 08:30-12:00' }],
    });
    expect(found.services.map(({ name, eligibilityText }) => [name, eligibilityText])).toEqual([
      ['Aide aux démarches', 'Jeunes|Seniors | Surdité'],
      ['Prise en main', 'Jeunes|Seniors | Surdité'],
    ]);
  });

  it('lose nothing: what has no room is kept', async () => {
    const { package: found } = await read('mednum-fr');
    expect(found.sourceRecords[0]!.values).toMatchObject({ typologie: 'ASSO', date_maj: '2024-04-02' });
  });
});

describe('structures and services of data·inclusion (data-inclusion-fr)', () => {
  it('arrive with what belongs to them, the person who answers left out', async () => {
    const { package: found, report } = await read('data-inclusion-fr');
    expect(found.organizations.map(({ name }) => name)).toEqual(['Maison des solidarités', 'Atelier']);
    expect(found.services[0]).toMatchObject({
      name: 'Aide au logement',
      eligibilityText: 'personnes-en-situation-de-handicap|seniors-65\nHabiter la ville.',
      ...{ feesText: 'gratuit', serviceAreas: [{ name: '59599' }, { name: '59512' }] },
      atLocations: [{ locationId: found.locations[0]!.id }],
    });
    expect(report.droppedPersons).toBe(1);
    expect(JSON.stringify(found)).not.toContain('Une Personne');
  });

  it('are wrong with the line of the record where a service leads nowhere', async () => {
    const { report } = await read('data-inclusion-fr');
    expect(report.wrongRows.map(({ code, file, line }) => [code, file, line])).toContainEqual([
      ...['LINK_BROKEN', 'services.json', 23],
    ]);
  });
});

describe('associations of the French register (rna-fr)', () => {
  it('are read out of the values within values of each document', async () => {
    const { package: found, report } = await read('rna-fr');
    expect(report.wrongRows).toEqual([]);
    const [amis, sans] = found.organizations;
    expect(amis).toMatchObject({
      ...{ name: 'LES AMIS DU FIL', alternateNames: ['LADF'], legalStatusText: 'Association déclarée' },
      ...{ foundedOn: '1998-05-04', description: 'favoriser les liens entre les habitants' },
    });
    expect(numbers(amis!.identifiers)).toEqual([
      ...['SOURCE W595000123', 'FR_RNA W595000123', 'FR_SIREN 434933123'],
    ]);
    expect(numbers(sans!.identifiers)).toEqual(['SOURCE W595000124', 'FR_RNA W595000124']);
    expect(found.locations[0]!.addresses).toMatchObject([
      { address1: '3 RUE du Fil', city: 'Tourcoing', stateProvince: '', postalCode: '59200', country: 'FR' },
    ]);
  });

  it('leave out who represents them', async () => {
    const { package: found, report } = await read('rna-fr');
    expect(JSON.stringify(found)).not.toContain('PERSONNE');
    expect(report.droppedPersons).toBe(1);
  });
});

describe('registers of org-id.guide (org-id)', () => {
  it('are read from all documents in all folders', async () => {
    const { package: found, report } = await read('org-id');
    expect(
      found.organizations.map(({ sourceId, name, alternateNames }) => [sourceId, name, alternateNames]),
    ).toEqual([
      ['HU-XX', 'A register', ['Egy nyilvántartás']],
      ['XX-YY', 'Another register', []],
    ]);
    expect(found.sourceRecords[0]!.values).toMatchObject({
      structure: 'company|charity',
      'access.languages': 'hu',
    });
    expect(report.repairsByKind).toEqual({ URL_LEFT_OUT: 1 });
  });
});

describe('who does what where (hxl-3w)', () => {
  it('gives each organization once, by the tag of its column, and its spellings as likely duplicates', async () => {
    const { package: found, report } = await read('hxl-3w');
    expect(report.tables[0]).toMatchObject({ headerLine: 3 });
    expect(found.organizations.map(({ name }) => name)).toEqual(['OXFAM', 'Oxfam', 'Handicap International']);
    expect(report.likelyDuplicates).toMatchObject([
      { reason: 'SAME_NAME', first: { name: 'Oxfam' }, second: { name: 'OXFAM' } },
    ]);
  });

  it('keeps every row of it, also of an organization that came before', async () => {
    const { package: found } = await read('hxl-3w');
    expect(found.sourceRecords.map(({ values }) => values['#sector'])).toEqual([
      ...['Education', 'Food', 'Health', 'Health'],
    ]);
    expect(found.sourceRecords.every(({ subject }) => subject?.entity === 'organization')).toBe(true);
  });
});
