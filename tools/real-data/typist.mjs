import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { withText } from './typed-fields.mjs';

export const schema = buildSchema(
  readFileSync(new URL('../../libs/contract/schema.graphql', import.meta.url), 'utf8'),
);
const codes = (name) =>
  new Set(
    schema
      .getType(name)
      .getValues()
      .map(({ value }) => value),
  );
const REFUSALS = codes('RefusalCode');
const ERRORS = new Set([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'RATE_LIMITED',
  'TOO_COSTLY',
]);
/** Commands in one request: below the limit of aliases and of cost. */
const BATCH = 20;
const REFUSED = '... on Refusal { code } ... on StaleVersionRefusal { currentVersion }';
export const ORGANIZATION = `organization { id version alternateNames easyCheckedBy website email languages
  nameTranslations { language text } descriptionTranslations { language text } easyTranslations { language text }
  expertiseTranslations { language text } phones { number kind extension description { text } }
  seat { line1 line2 city region postalCode country text } identifiers { value } }`;
export const SERVICES = `organization { id version services { id areas website email languages
  nameTranslations { language text } descriptionTranslations { language text } easyTranslations { language text }
  eligibilityTranslations { language text } costTranslations { language text }
  phones { number kind extension description { text } } schedules { opens closes description } } }`;

/** What is stored of a text that was accepted. */
const stored = (text) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
const at = (value, path) => path.split('.').reduce((found, key) => found?.[key], value);

/** Somebody at the running hub, who sends many commands in one request. */
export class Typist {
  outcomes = new Map();

  static async as(url, persona) {
    const typist = new Typist();
    typist.url = url;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/demo/sign-in`, {
      ...{ method: 'POST', headers, body: JSON.stringify({ persona }) },
    });
    assert.equal(response.status, 200);
    const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    typist.headers = { ...headers, cookie: cookies.join('; ') };
    typist.me = await response.json();
    return typist;
  }

  async ask(query, variables) {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers: this.headers, body });
    return response.json();
  }

  /** Sends some commands of one kind; each answer is judged. @returns the answers, null for an error */
  async commands(mutation, inputs, selection = '') {
    const type = schema.getMutationType().getFields()[mutation].args[0].type;
    const variables = Object.fromEntries(inputs.map((input, i) => [`i${i}`, input]));
    const declared = inputs.map((_, i) => `$i${i}: ${type}`).join(', ');
    const asked = inputs.map(
      (_, i) => `c${i}: ${mutation}(input: $i${i}) { __typename ${selection} ${REFUSED} }`,
    );
    const { data, errors = [] } = await this.ask(
      `mutation Type(${declared}) { ${asked.join('\n')} }`,
      variables,
    );
    const answers = inputs.map((_, i) => data?.[`c${i}`] ?? null);
    for (const { extensions, message } of errors) {
      assert.ok(
        ERRORS.has(extensions?.code),
        `${mutation}: ${extensions?.code} ${message} ${JSON.stringify(inputs).slice(0, 300)}`,
      );
      this.count(mutation, extensions.code);
    }
    // a command without an answer of its own must be told of in an error
    if (answers.includes(null)) assert.ok(errors.length > 0, `${mutation}: no answer and no error`);
    for (const answer of answers) {
      if (answer === null) continue;
      if (answer.code !== undefined) assert.ok(REFUSALS.has(answer.code), answer.code);
      this.count(mutation, answer.code ?? 'done');
    }
    return answers;
  }

  count(mutation, outcome) {
    const of = this.outcomes.get(mutation) ?? { done: 0, refused: 0, errors: 0 };
    this.outcomes.set(mutation, of);
    of[outcome === 'done' ? 'done' : ERRORS.has(outcome) ? 'errors' : 'refused']++;
  }

  told(...mutations) {
    const chosen = mutations.length > 0 ? mutations : [...this.outcomes.keys()];
    return chosen
      .map((name) => [name, this.outcomes.get(name)])
      .map(([name, { done, refused, errors }]) => `${name} ${done} done ${refused} refused ${errors} errors`)
      .join(', ');
  }
}

export const batches = (list, size = BATCH) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));

/**
 * Types the texts into fields of a thing each: all free fields at once, then each free field alone where that was
 * refused, then each field that wants a form of its own. Commands that go to one thing one after another have size 1.
 * @param how fields, selection, part (of the answer that carries the thing), inputOf(target), found(thing, target)
 */
export async function typeInto(typist, targets, mutation, how) {
  const { fields, selection, part, inputOf, found = (thing) => thing, size = BATCH } = how;
  const judge = (answer, target, chosen) => {
    if (answer?.currentVersion !== undefined) target.version = answer.currentVersion;
    const thing = answer?.[part];
    if (thing === undefined) return false;
    target.id ??= thing.id;
    target.version = thing.version;
    const record = found(thing, target);
    for (const { put, get } of chosen)
      if (get) assert.equal(at(record, get) ?? '', stored(target.text), `${mutation} ${put}`);
    return true;
  };
  const send = async (some, chosen) => {
    const refused = [];
    for (const batch of batches(some, size)) {
      const inputs = batch.map((target) => withText(inputOf(target), chosen, target.text));
      const answers = await typist.commands(mutation, inputs, selection);
      refused.push(...batch.filter((target, i) => !judge(answers[i], target, chosen)));
    }
    return refused;
  };
  const free = fields.filter(({ form }) => !form);
  const refused = await send(targets, free);
  if (free.length > 1) for (const field of free) await send(refused, [field]);
  for (const field of fields.filter(({ form }) => form)) await send(targets, [field]);
}
