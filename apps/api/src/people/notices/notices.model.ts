import { enumOf, NOTICE_LEVELS, NOTICE_SUBJECTS, type NoticeLevel, type NoticeSubject } from '@kalaka/domain';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { CommandInput } from '../model/sign-in.inputs.js';

const NoticeSubjects = enumOf(NOTICE_SUBJECTS);
registerEnumType(NoticeSubjects, {
  name: 'NoticeSubject',
  description: 'What the hub writes to people about.',
  valuesMap: {
    PERIOD_DUE: { description: 'Reports of the own organization are due soon, today, or late.' },
    SENT_BACK: { description: 'A report of the own organization came back with a question.' },
    REVIEW: { description: 'Reports wait for the coordination.' },
    QUIET: { description: 'Members have gone quiet.' },
  },
});
const NoticeLevels = enumOf(NOTICE_LEVELS);
registerEnumType(NoticeLevels, {
  name: 'NoticeLevel',
  description: 'How soon somebody is written to about a subject.',
  valuesMap: {
    NOW: { description: 'With the next mail of the day.' },
    DIGEST: { description: 'With the mail of the week, on Monday morning.' },
    NEVER: { description: 'Not by mail.' },
  },
});

@ObjectType({ description: 'How soon you are written to about one subject.' })
@Shown('OWN')
export class NoticeChoice {
  @Field(() => NoticeSubjects, { description: 'What it is about.' })
  subject!: NoticeSubject;

  @Field(() => NoticeLevels, { description: 'How soon.' })
  level!: NoticeLevel;
}

@ObjectType('NoticeSettings', { description: 'When and about what you are written to.' })
@Shown('OWN')
export class NoticeSettingsModel {
  @Field(() => [NoticeChoice], { description: 'Each subject that concerns one of your roles.' })
  choices!: NoticeChoice[];

  @Field({ description: 'No mail from then on, `HH:MM` by the clock of the network.' })
  quietFrom!: string;

  @Field({ description: 'Mail again from then on.' })
  quietTo!: string;
}

@InputType({ description: 'A choice for one subject.' })
export class NoticeChoiceInput {
  @Field({ description: 'The code of the subject, as in `NoticeSubject`.' })
  @IsString()
  @MaxLength(60)
  subject!: string;

  @Field({ description: 'The code of the level, as in `NoticeLevel`.' })
  @IsString()
  @MaxLength(60)
  level!: string;
}

@InputType({ description: 'When and about what you want to be written to; subjects that are left out stay.' })
export class SaveNoticeSettingsInput extends CommandInput {
  @Field(() => [NoticeChoiceInput], { description: 'Choices by subject.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NoticeChoiceInput)
  levels!: NoticeChoiceInput[];

  @Field({ description: 'No mail from then on, `HH:MM`.' })
  @IsString()
  @MaxLength(20)
  quietFrom!: string;

  @Field({ description: 'Mail again from then on, `HH:MM`; the same time twice is no quiet hours.' })
  @IsString()
  @MaxLength(20)
  quietTo!: string;
}

@ObjectType({ description: 'Your choices were kept.' })
@Shown('OWN')
export class NoticeSettingsSaved {
  @Field(() => NoticeSettingsModel, { description: 'As they are now.' })
  settings!: NoticeSettingsModel;
}

export const SaveNoticeSettingsResult = resultOf('SaveNoticeSettingsResult', () => NoticeSettingsSaved);
