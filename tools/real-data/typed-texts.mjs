import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cleanText } from '../../libs/domain/dist/index.js';
import { commandInputs, OWN_NAME, PERSON, PROFILE, SERVICE, textPaths, withText } from './typed-fields.mjs';
import { batches, ORGANIZATION, schema, SERVICES, typeInto, Typist } from './typist.mjs';

/** Texts that go to one thing, one after another: all share its version. */
const oneThing = (texts, thing) =>
  texts.map((text) => ({
    ...{ text, id: thing.id },
    get version() {
      return thing.version;
    },
    set version(now) {
      thing.version = now;
    },
  }));

const REASON = {
  selection: '... on MembershipChanged { membership { id version state reason question answer } }',
  part: 'membership',
};
const STEPS = {
  requestApplicationInfo: 'question',
  answerApplicationInfo: 'answer',
  suspendMember: 'reason',
  resumeMember: 'reason',
};

/** Two steps of a membership that lead back to where it was, each with its text. */
async function stepThereAndBack(typist, texts, thing, there, back) {
  for (const target of oneThing(texts, thing))
    for (const step of [there, back])
      await typeInto(typist, [target], step, {
        ...{
          ...REASON,
          size: 1,
          fields: [{ put: STEPS[step], get: step === 'resumeMember' ? undefined : STEPS[step] }],
        },
        inputOf: ({ id, version }) => ({ membershipId: id, version }),
      });
}

/** A membership that the coordinator reviews. */
async function underReview(typist, { id, version }) {
  const selection = '... on MembershipChanged { membership { id version } }';
  const [applied] = await typist.commands('applyForMembership', [{ organizationId: id, version }], selection);
  assert.ok(applied?.membership, JSON.stringify(applied));
  const one = { membershipId: applied.membership.id, version: applied.membership.version };
  const [reviewed] = await typist.commands('reviewApplication', [one], selection);
  assert.ok(reviewed?.membership, JSON.stringify(reviewed));
  return reviewed.membership;
}

/** Every string of the list in every text field of every command: done, refused or an error by name; never a bug. */
export async function checkTypedTexts(checks, hub) {
  const texts = JSON.parse(readFileSync(checks.path('naughty-strings', 'blns.json'), 'utf8'));
  const coordinator = await Typist.as(hub.url, 'coordinator');
  const officer = await Typist.as(hub.url, 'officer');
  const targets = texts.map((text) => ({ text, id: undefined, version: 1 }));
  const plain = { name: [{ language: 'en', text: 'Plain name' }] };
  const known = await commandInputs(hub, coordinator.me, officer.me);
  const organizations = 'naughty-strings, typed';

  await checks.check(
    `${organizations}: organizations are registered with them, and give them back`,
    async () => {
      const identifiers = [
        { put: 'identifiers.0.value', form: true, with: { identifiers: [{ scheme: 'OTHER' }] } },
      ];
      const how = {
        ...{ fields: [...PROFILE, ...identifiers], part: 'organization' },
        selection: `... on OrganizationRegistered { ${ORGANIZATION} }`,
        inputOf: () => ({
          ...globalThis.structuredClone(plain),
          legalForm: 'ASSOCIATION',
          legalStatus: 'IN_REGISTRATION',
        }),
      };
      await typeInto(coordinator, targets, 'registerOrganization', how);
      // what is refused everywhere says nothing at all; these get an organization for what follows
      const left = targets.filter(({ id }) => id === undefined);
      for (const { text } of left)
        assert.ok(!cleanText(text, { max: 10_000, multiline: true, required: true }).ok, text);
      await typeInto(coordinator, left, 'registerOrganization', { ...how, fields: [] });
      return coordinator.told('registerOrganization');
    },
  );

  await checks.check(`${organizations}: profiles are changed to them, and give them back`, async () => {
    await typeInto(coordinator, targets, 'editOrganization', {
      ...{
        fields: PROFILE,
        part: 'organization',
        selection: `... on OrganizationEdited { ${ORGANIZATION} }`,
      },
      inputOf: ({ id, version }) => ({ id, version }),
    });
    return coordinator.told('editOrganization');
  });

  await checks.check(`${organizations}: services are saved with them, and give them back`, async () => {
    await typeInto(coordinator, targets, 'saveService', {
      ...{ fields: SERVICE, part: 'organization', selection: `... on OrganizationEdited { ${SERVICES} }` },
      inputOf: ({ id, version, serviceId }) => ({
        ...{ organizationId: id, version },
        service: { ...globalThis.structuredClone(plain), ...(serviceId ? { id: serviceId } : {}) },
      }),
      found: ({ services }, target) => {
        target.serviceId = services[0].id;
        return services[0];
      },
    });
    return coordinator.told('saveService');
  });

  await checks.check(
    `${organizations}: people are appointed under such names, and rename themselves`,
    async () => {
      let people = 0;
      await typeInto(
        coordinator,
        texts.map((text) => ({ text })),
        'appointMandate',
        {
          ...{
            fields: PERSON,
            part: 'mandate',
            selection: `... on MandateAppointed { mandate { id version title { text } } }`,
          },
          inputOf: () => ({
            ...known.appointMandate,
            organizationId: targets[0].id,
            email: `p${++people}@example.org`,
          }),
        },
      );
      await typeInto(officer, oneThing(texts, known.saveProfile), 'saveProfile', {
        ...{ fields: OWN_NAME, part: 'account', size: 1 },
        selection: '... on ProfileSaved { account { id version givenName familyName prefix } }',
        inputOf: ({ version }) => ({ version }),
      });
      return `${coordinator.told('appointMandate')}, ${officer.told('saveProfile')}`;
    },
  );

  await checks.check(
    `${organizations}: the network is renamed, members are asked, answer, rest and return`,
    async () => {
      await typeInto(coordinator, oneThing(texts, known.editNetwork), 'editNetwork', {
        fields: [
          { put: 'name.0.text', get: 'nameTranslations.0.text', with: { name: [{ language: 'hu' }] } },
        ],
        ...{ part: 'network', size: 1 },
        selection: '... on NetworkEdited { network { id version nameTranslations { language text } } }',
        inputOf: ({ version }) => ({ version }),
      });
      await stepThereAndBack(coordinator, texts, { ...known.member }, 'suspendMember', 'resumeMember');
      const review = await underReview(coordinator, targets[0]);
      await stepThereAndBack(coordinator, texts, review, 'requestApplicationInfo', 'answerApplicationInfo');
      return coordinator.told('editNetwork', ...Object.keys(STEPS));
    },
  );

  await checks.check(`${organizations}: every text field of every other command`, async () => {
    const before = new Set([...coordinator.outcomes.keys(), 'saveProfile']);
    let fields = 0;
    for (const { name, args } of Object.values(schema.getMutationType().getFields())) {
      if (args.length === 0) continue; // nothing can be typed there
      // commands that were typed into already have fields left that want a form of their own
      if (['registerOrganization', 'editOrganization', 'saveService'].includes(name) || STEPS[name]) continue;
      const typist = name === 'leaveNetwork' ? officer : coordinator;
      const inputs = {
        ...known.any,
        organizationId: targets[0].id,
        version: targets[0].version,
        ...known[name],
      };
      for (const { path, base } of textPaths(args[0].type, inputs)) {
        fields++;
        for (const batch of batches(texts))
          await typist.commands(
            name,
            batch.map((text) => withText(globalThis.structuredClone(base), [{ put: path }], text)),
          );
      }
    }
    const others = [...coordinator.outcomes.keys()].filter((name) => !before.has(name));
    return `${fields} fields; ${coordinator.told(...others)}`;
  });
}
