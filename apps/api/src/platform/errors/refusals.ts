import { Field, InterfaceType, Int, ObjectType, createUnionType, registerEnumType } from '@nestjs/graphql';
import {
  REFUSAL_CODES,
  enumOf,
  type Language,
  type Refusal,
  type RefusalCode,
  type Result,
} from '@kalaka/domain';
import { catalogue, message } from '@kalaka/words';
import { Shown } from '../access/shown.js';

export const RefusalCodes = enumOf(REFUSAL_CODES);
registerEnumType(RefusalCodes, {
  name: 'RefusalCode',
  description: 'Why the hub declined a command that was well-formed and allowed. A refusal changes nothing.',
  valuesMap: Object.fromEntries(REFUSAL_CODES.map((code) => [code, { description: firstSentence(code) }])),
});

/** What people are told, up to the first full stop: what happened, without the advice; figures and names left open. */
function firstSentence(code: RefusalCode): string {
  const key = `refusal.${code}`;
  const open = [...(catalogue('en')[key] ?? '').matchAll(/\{(\w+)(, (?:plural|number))?/g)];
  const values = Object.fromEntries(open.map(([, name, isNumber]) => [name, isNumber ? 2 : '…']));
  return message('en', key, { ...values, scheme: 'other' }).split(/(?<=\.) /)[0] ?? '';
}

/** What every refusal tells: a code for programs and a sentence for people. */
@InterfaceType('Refusal', { description: 'A command that was understood and declined. Nothing has changed.' })
@Shown('PUBLIC')
export abstract class RefusalAnswer {
  @Field(() => RefusalCodes, { description: 'The reason, from a closed list.' })
  code!: RefusalCode;

  @Field({ description: "The reason in the person's language." })
  message!: string;
}

@ObjectType({ implements: () => [RefusalAnswer], description: 'One field of the input stands in the way.' })
@Shown('PUBLIC')
export class FieldRefusal extends RefusalAnswer {
  @Field({ description: 'Path of the field in the input, like `identifiers[0].value`.' })
  field!: string;
}

@ObjectType({
  implements: () => [RefusalAnswer],
  description: 'Somebody else saved a change since the version that was sent was read.',
})
@Shown('PUBLIC')
export class StaleVersionRefusal extends RefusalAnswer {
  @Field(() => Int, { description: 'The version that is stored now.' })
  currentVersion!: number;
}

@ObjectType({
  implements: () => [RefusalAnswer],
  description: 'The thing is in a state in which this cannot be done.',
})
@Shown('PUBLIC')
export class StateRefusal extends RefusalAnswer {
  @Field({ description: 'The state in which the thing is now.' })
  currentState!: string;
}

@ObjectType({
  implements: () => [RefusalAnswer],
  description: 'Something else has to be settled first.',
})
@Shown('PUBLIC')
export class BlockedRefusal extends RefusalAnswer {
  @Field(() => [String], { description: 'Codes of what stands in the way, from the list of the thing.' })
  obstacles!: string[];
}

@ObjectType({
  implements: () => [RefusalAnswer],
  description: 'A refusal that needs no more than its reason.',
})
@Shown('PUBLIC')
export class PlainRefusal extends RefusalAnswer {}

const SHAPES = [FieldRefusal, StaleVersionRefusal, StateRefusal, BlockedRefusal, PlainRefusal] as const;
export type AnyRefusal = InstanceType<(typeof SHAPES)[number]>;

/**
 * The refusal of a rule as the answer of the interface, worded in the person's language. `values.currentVersion` and
 * `values.currentState` and `values.obstacles` (codes, with commas between) choose the shape, then `field`.
 */
export function refusalAnswer(refusal: Refusal, language: Language): AnyRefusal {
  const base = {
    code: refusal.code,
    message: message(language, `refusal.${refusal.code}`, refusal.values ?? {}),
  };
  const { currentVersion, currentState, obstacles } = refusal.values ?? {};
  if (typeof currentVersion === 'number')
    return Object.assign(new StaleVersionRefusal(), base, { currentVersion });
  if (typeof currentState === 'string') return Object.assign(new StateRefusal(), base, { currentState });
  if (typeof obstacles === 'string')
    return Object.assign(new BlockedRefusal(), base, { obstacles: obstacles.split(',') });
  if (refusal.field !== undefined) return Object.assign(new FieldRefusal(), base, { field: refusal.field });
  return Object.assign(new PlainRefusal(), base);
}

/** Turns what a use-case answered into a member of the mutation's union. */
export const answer = <T>(result: Result<T, Refusal>, language: Language): T | AnyRefusal =>
  result.ok ? result.value : refusalAnswer(result.refusal, language);

/**
 * The union that a mutation returns: its success type, or one of the refusals.
 * @param name name of the union, like `AdmitMemberResult`
 */
export const resultOf = <T extends abstract new (...args: never[]) => object>(
  name: string,
  success: () => T,
) =>
  createUnionType({
    name,
    description: 'What was done, or why it was not.',
    types: () => [success(), ...SHAPES] as never,
    resolveType: (value: object) => SHAPES.find((shape) => value instanceof shape) ?? success(),
  });
