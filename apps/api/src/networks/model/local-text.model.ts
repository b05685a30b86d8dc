import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { Shown } from '../../platform/access/index.js';

/** Text in the reader's language, or the best there is, with the language that it really is in. */
@ObjectType('LocalText', {
  description: "Text in the reader's language where there is one, else the best there is.",
})
@Shown('PUBLIC')
export class LocalTextModel {
  @Field({ description: 'The text in that language.' })
  text!: string;

  @Field({
    description: 'The language it is really in (BCP 47), so that it can be marked and read aloud rightly.',
  })
  language!: string;
}

@ObjectType({ description: 'A text in one language, for editing all of them.' })
@Shown('PUBLIC')
export class Translation {
  @Field({ description: 'The language (BCP 47).' })
  language!: string;

  @Field({ description: 'The text in that language.' })
  text!: string;
}

@InputType({ description: 'A text in one language. An empty text removes that language.' })
export class TranslationInput {
  @Field({ description: 'The language (BCP 47).' })
  @IsString()
  @MaxLength(35)
  language!: string;

  @Field({ description: 'The text; empty removes it.' })
  @IsString()
  @MaxLength(20_000)
  text!: string;
}

/** The stored shape of translations, `{hu: '…', en: '…'}`; undefined stays undefined (nothing to change). */
export function localTextOf(translations: readonly TranslationInput[]): Record<string, string>;
export function localTextOf(
  translations: readonly TranslationInput[] | null | undefined,
): Record<string, string> | undefined;
export function localTextOf(
  translations: readonly TranslationInput[] | null | undefined,
): Record<string, string> | undefined {
  return translations
    ? Object.fromEntries(translations.map(({ language, text }) => [language, text]))
    : undefined;
}
