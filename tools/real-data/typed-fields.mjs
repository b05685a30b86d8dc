import { getNullableType, isInputObjectType, isListType, isNonNullType, isEnumType } from 'graphql';

/**
 * Fields that people type texts into: `put` is the path in the input, `get` that in the answer, `form` says that not
 * every text will do, `with` is what else must be there.
 */
const phone = { phones: [{ number: '+36 22 500 100' }] };
const localized = (put, get) => [
  { put: `${put}.0.text`, get: `${get}.0.text`, with: { [put]: [{ language: 'en' }] } },
  { put: `${put}.0.language`, form: true, with: { [put]: [{ text: 'Text' }] } },
];
const SHARED = [
  { put: 'phones.0.description', get: 'phones.0.description.text', with: phone },
  { put: 'phones.0.number', form: true },
  { put: 'phones.0.extension', form: true, with: phone },
  { put: 'phones.0.kind', form: true, with: phone },
  ...['website', 'email', 'languages.0'].map((put) => ({ put, form: true })),
];

export const PROFILE = [
  ...localized('name', 'nameTranslations'),
  ...localized('description', 'descriptionTranslations'),
  ...localized('easyDescription', 'easyTranslations'),
  {
    put: 'expertise.0.0.text',
    get: 'expertiseTranslations.0.0.text',
    with: { expertise: [[{ language: 'en' }]] },
  },
  { put: 'expertise.0.0.language', form: true, with: { expertise: [[{ text: 'Text' }]] } },
  { put: 'alternateNames.0', get: 'alternateNames.0' },
  { put: 'easyCheckedBy', form: true },
  ...['line1', 'city', 'region', 'text'].map((part) => ({
    put: `seat.${part}`,
    get: `seat.${part}`,
  })),
  ...['line2', 'postalCode', 'country'].map((part) => ({ put: `seat.${part}`, form: true })),
  ...SHARED,
];

const SCHEDULE = { schedules: [{ byDay: ['MO'] }] };
export const SERVICE = [
  ...localized('name', 'nameTranslations'),
  ...localized('description', 'descriptionTranslations'),
  ...localized('easyDescription', 'easyTranslations'),
  ...localized('eligibility', 'eligibilityTranslations'),
  ...localized('cost', 'costTranslations'),
  { put: 'areas.0', get: 'areas.0' },
  { put: 'schedules.0.description', get: 'schedules.0.description', with: SCHEDULE },
  ...['opens', 'closes', 'freq'].map((part) => ({ put: `schedules.0.${part}`, form: true, with: SCHEDULE })),
  ...SHARED,
].map(({ put, with: needed, ...field }) => ({
  ...field,
  put: `service.${put}`,
  with: needed && { service: needed },
}));

export const PERSON = [
  { put: 'title.0.text', get: 'title.text', with: { title: [{ language: 'en' }] } },
  ...['givenName', 'familyName'].map((put) => ({ put })),
  { put: 'email', form: true },
  { put: 'title.0.language', form: true, with: { title: [{ text: 'Text' }] } },
];
export const OWN_NAME = [
  ...['givenName', 'familyName', 'prefix'].map((put) => ({ put, get: put })),
  { put: 'languages.0', form: true },
];

const isIndex = (key) => /^\d+$/.test(key);

function merge(into, from) {
  for (const [key, value] of Object.entries(from)) {
    if (typeof value !== 'object' || value === null) into[key] = value;
    else into[key] = merge(into[key] ?? (Array.isArray(value) ? [] : {}), value);
  }
  return into;
}

/** The input with a text in some of its fields, and what these fields cannot do without. */
export function withText(input, fields, text) {
  for (const { put, with: needed } of fields) {
    if (needed) merge(input, globalThis.structuredClone(needed));
    const keys = put.split('.');
    let here = input;
    keys.slice(0, -1).forEach((key, n) => (here = here[key] ??= isIndex(keys[n + 1]) ? [] : {}));
    here[keys.at(-1)] = text;
  }
  return input;
}

const SCALARS = {
  ...{ String: 'Text', Int: 1, Float: 1, Boolean: false, Date: '2026-01-01' },
  UUID: '00000000-0000-7000-8000-000000000000',
};

/** The least valid value of a type; fields in `known` have those values. */
function least(type, known) {
  const bare = getNullableType(type);
  if (isListType(bare)) return [least(bare.ofType, known)];
  if (isEnumType(bare)) return bare.getValues()[0].value;
  if (!isInputObjectType(bare)) return SCALARS[bare.name];
  const fields = Object.values(bare.getFields()).filter(
    (field) => field.name in known || isNonNullType(field.type),
  );
  return Object.fromEntries(
    fields.map((field) => [field.name, known[field.name] ?? least(field.type, known)]),
  );
}

/** Where a text can be typed in an input: the path, and an input that is whole but for it. */
export function textPaths(type, known) {
  const base = least(type, known);
  const paths = [];
  const walk = (part, path) => {
    const bare = getNullableType(part);
    if (isListType(bare)) walk(bare.ofType, [...path, '0']);
    else if (isInputObjectType(bare))
      for (const field of Object.values(bare.getFields())) walk(field.type, [...path, field.name]);
    else if (bare.name === 'String') paths.push({ path: path.join('.'), base });
  };
  walk(type, []);
  // a translation that is not there yet needs its other half
  return paths.map(({ path }) => {
    const whole = globalThis.structuredClone(base);
    const half = /^(.*)\.(text|language)$/.exec(path);
    if (half)
      withText(
        whole,
        [{ put: `${half[1]}.${half[2] === 'text' ? 'language' : 'text'}` }],
        half[2] === 'text' ? 'en' : 'Text',
      );
    return { path, base: whole };
  });
}

/** What commands are aimed at, by the command: things of the demo network as they are now. */
export async function commandInputs(hub, coordinator, officer) {
  const of = (table, where) =>
    hub.rows(`SELECT * FROM ${table} WHERE network_id = $1 AND ${where}`, [coordinator.network.id]);
  const [membership] = await of('memberships', `organization_id = '${officer.organization.id}'`);
  const [other] = await of(
    'memberships',
    `state = 'ACTIVE' AND organization_id <> '${officer.organization.id}'`,
  );
  const [network] = await hub.rows('SELECT version FROM networks WHERE id = $1', [coordinator.network.id]);
  const [account] = await hub.rows('SELECT version FROM accounts WHERE id = $1', [officer.person.id]);
  const one = { membershipId: membership.id, version: membership.version };
  return {
    ...{ any: one, member: { id: other.id, version: other.version } },
    ...{ admitMember: one, rejectApplication: one, excludeMember: { ...one, hearingOn: '2026-01-01' } },
    leaveNetwork: { ...one, on: '2026-12-31' },
    editNetwork: { version: network.version },
    saveProfile: { version: account.version },
    appointMandate: {
      ...{ role: 'VIEW', from: new Date().toISOString().slice(0, 10) },
      ...{ email: 'somebody@example.org', givenName: 'Given', familyName: 'Family' },
    },
  };
}
