import {
  DEFAULT_DISPLAY,
  displayName,
  LANGUAGES,
  enumOf,
  type Account as DomainAccount,
  type DisplaySettings as DomainDisplay,
  type Language,
} from '@kalaka/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';

export const LanguageCodes = enumOf(LANGUAGES);
registerEnumType(LanguageCodes, {
  name: 'LanguageCode',
  description: 'A language of the interface.',
  valuesMap: { en: { description: 'English.' }, hu: { description: 'Hungarian.' } },
});

export const Themes = enumOf(['SYSTEM', 'LIGHT', 'DARK', 'CONTRAST'] as const);
export type Theme = keyof typeof Themes;
registerEnumType(Themes, {
  name: 'Theme',
  description: 'Colours of the interface.',
  valuesMap: {
    SYSTEM: { description: 'As the device is set.' },
    LIGHT: { description: 'Dark text on a light ground.' },
    DARK: { description: 'Light text on a dark ground.' },
    CONTRAST: { description: 'The strongest contrast.' },
  },
});

export const Spacings = enumOf(['NORMAL', 'WIDE'] as const);
export type Spacing = keyof typeof Spacings;
registerEnumType(Spacings, {
  name: 'Spacing',
  description: 'Space between letters, words and lines.',
  valuesMap: { NORMAL: { description: 'As designed.' }, WIDE: { description: 'Wider.' } },
});

@ObjectType({
  description: 'How a person wants to read. Follows the account to other devices; nobody else sees it.',
})
@Shown('OWN')
export class DisplaySettings {
  @Field(() => Int, { description: 'Size of text in per cent: 100, 115, 130, 150 or 200.' })
  textSize!: number;

  @Field(() => Themes, { description: 'Colours of the interface.' })
  theme!: Theme;

  @Field(() => Spacings, { description: 'Space between letters, words and lines.' })
  spacing!: Spacing;

  @Field({ description: 'Whether things on screen keep still.' })
  reducedMotion!: boolean;

  @Field({ description: 'Whether easy words are shown where there are some.' })
  easyWords!: boolean;

  @Field({ description: 'Whether a sign language film comes before the text where there is one.' })
  signVideoFirst!: boolean;

  @Field(() => LanguageCodes, {
    nullable: true,
    description: 'Language of the interface; as the browser asks when absent.',
  })
  language!: Language | null;
}

@ObjectType({ description: 'A person who can sign in. One account may hold mandates in several networks.' })
@Shown('OWN')
export class Account {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'Given name.' })
  givenName!: string;

  @Field({ description: 'Family name.' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'A title before the name, like "dr.".' })
  prefix!: string | null;

  @Field({ description: 'The name as people say it: family name first in Hungarian.' })
  name!: string;

  @Field({ description: 'The mail address, which is the way in.' })
  email!: string;

  @Field(() => [String], { description: 'Languages the person reads, best first (BCP 47).' })
  languages!: string[];

  @Field(() => DisplaySettings, { description: 'How the person wants to read.' })
  displaySettings!: DisplaySettings;

  @Field(() => Int, { description: 'Version, for saving a change.' })
  version!: number;
}

/** What is stored of an account, as the viewer page gives it. */
export type StoredAccount = Omit<DomainAccount, 'displaySettings' | 'languages'> & {
  languages: string[];
  displaySettings: Partial<DomainDisplay> & { language?: Language | null };
};

export function accountModel(stored: StoredAccount, language: Language): Account {
  const { displaySettings, ...rest } = stored;
  return { ...rest, name: displayName(stored, language), displaySettings: displayModel(displaySettings) };
}

function displayModel(stored: StoredAccount['displaySettings']): DisplaySettings {
  const display = { ...DEFAULT_DISPLAY, ...stored };
  return {
    textSize: Number(display.textSize),
    theme: display.theme === 'HIGH_CONTRAST' ? 'CONTRAST' : display.theme,
    spacing: display.wideSpacing ? 'WIDE' : 'NORMAL',
    reducedMotion: display.reduceMotion,
    easyWords: display.easyWords,
    signVideoFirst: display.signVideoFirst,
    language: stored.language ?? null,
  };
}
