/**
 * What a column of a flat table of organizations (one row, one organization) may hold, and what people call it in
 * English, Hungarian and French. Names are compared without case, accents and punctuation.
 */
export const COLUMN_TARGETS = {
  'organizations.id': [
    'id',
    'nr',
    'no',
    'code',
    'azonosító',
    'sorszám',
    'identifiant',
    'numéro',
    'organization id',
  ],
  'organizations.name': [
    ...['name', 'organization', 'organisation', 'organization name', 'group', 'member', 'ngo'],
    ...['név', 'megnevezés', 'szervezet', 'szervezet neve', 'egyesület', 'tag', 'civil szervezet'],
    ...['nom', 'association', 'nom de l association', 'structure', 'dénomination', 'raison sociale', 'titre'],
  ],
  'organizations.alternate_name': [
    'short name',
    'acronym',
    'rövid név',
    'rövidítés',
    'sigle',
    'nom court',
    'acronyme',
  ],
  'organizations.description': [
    ...[
      'description',
      'about',
      'mission',
      'purpose',
      'aims',
      'leírás',
      'bemutatkozás',
      'tevékenység',
      'cél',
      'célja',
    ],
    ...['objet', 'présentation', 'présentation résumé', 'activité', 'activités'],
  ],
  'organizations.email': [
    'e mail',
    'email',
    'mail',
    'e mail cím',
    'emailcím',
    'courriel',
    'courriels',
    'adresse mail',
  ],
  'organizations.website': [
    'website',
    'web',
    'url',
    'homepage',
    'honlap',
    'weboldal',
    'weblap',
    'site',
    'site web',
    'site internet',
  ],
  'organizations.legal_status': [
    'legal form',
    'legal status',
    'form',
    'jogi forma',
    'szervezeti forma',
    'forme juridique',
    'statut',
  ],
  'organizations.founded_on': [
    ...[
      'founded',
      'founded on',
      'since',
      'established',
      'alapítva',
      'alapítás',
      'alapítás dátuma',
      'bejegyzés dátuma',
    ],
    ...['date de création', 'création', 'fondée le'],
  ],
  'organizations.year_incorporated': [
    'year',
    'founding year',
    'year founded',
    'alapítás éve',
    'alapítási év',
    'année',
    'année de création',
  ],
  'identifiers.HU_TAX': ['tax number', 'tax id', 'adószám', 'adószáma'],
  'identifiers.HU_REGISTRY': [
    'registry number',
    'registration number',
    'nyilvántartási szám',
    'bírósági nyilvántartási szám',
    'cégjegyzékszám',
  ],
  'identifiers.FR_SIREN': ['siren', 'n siren'],
  'identifiers.FR_RNA': ['rna', 'n rna', 'numéro rna', 'waldec'],
  'identifiers.EU_VAT': ['vat', 'vat number', 'közösségi adószám', 'eu adószám', 'tva', 'numéro de tva'],
  'phones.number': [
    'phone',
    'phones',
    'telephone',
    'mobile',
    'telefon',
    'telefonszám',
    'mobil',
    'téléphone',
    'tél',
    'tel',
  ],
  'addresses.address_text': [
    'full address',
    'cím',
    'székhely',
    'székhely címe',
    'adresse complète',
    'address',
  ],
  'addresses.address_1': [
    'street',
    'street address',
    'utca',
    'utca házszám',
    'közterület',
    'adresse',
    'rue',
    'voie',
  ],
  'addresses.city': ['city', 'town', 'település', 'város', 'helység', 'commune', 'ville'],
  'addresses.postal_code': ['postal code', 'postcode', 'zip', 'irányítószám', 'irsz', 'code postal', 'cp'],
  'addresses.country': ['country', 'ország', 'pays'],
  'locations.latitude': ['latitude', 'lat', 'szélesség', 'ylatitude'],
  'locations.longitude': ['longitude', 'lon', 'lng', 'hosszúság', 'xlongitude'],
  'services.name': ['service', 'services', 'offer', 'szolgáltatás', 'szolgáltatások', 'offre', 'offres'],
  leaveOut: [
    ...[
      'contact',
      'contact person',
      'contact name',
      'president',
      'chair',
      'director',
      'manager',
      'representative',
    ],
    ...[
      'kapcsolattartó',
      'kapcsolattartó neve',
      'elnök',
      'elnök neve',
      'vezető',
      'képviselő',
      'képviselő neve',
      'ügyvezető',
    ],
    ...['responsable', 'président', 'présidente', 'nom du responsable', 'référent', 'dirigeant'],
  ],
} as const satisfies Record<string, readonly string[]>;
export type ColumnTarget = keyof typeof COLUMN_TARGETS;

/** A heading without case, accents and punctuation. */
export const bareName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const KNOWN = new Map<string, ColumnTarget>();
for (const [target, names] of Object.entries(COLUMN_TARGETS))
  for (const name of [target, target.split('.').at(-1)!, ...names])
    if (!KNOWN.has(bareName(name))) KNOWN.set(bareName(name), target as ColumnTarget);

/** A target may be filled by one column only, but several may be about persons. */
const MANY: ReadonlySet<ColumnTarget> = new Set(['leaveOut']);

/** What each column most likely holds, by its name; nothing for one that is not known, or that is known twice. */
export function suggestTargets(columns: readonly string[]): (ColumnTarget | undefined)[] {
  const taken = new Set<ColumnTarget>();
  return columns.map((column) => {
    const target = KNOWN.get(bareName(column));
    if (target === undefined || taken.has(target)) return undefined;
    if (!MANY.has(target)) taken.add(target);
    return target;
  });
}
