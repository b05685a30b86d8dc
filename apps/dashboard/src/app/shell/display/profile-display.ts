import { inject, Injectable } from '@angular/core';
import { SaveDisplaySettingsDocument, type ViewerQuery } from '@kalaka/contract';
import { GraphqlClient } from '../graphql/graphql-client';
import { InterfaceWords } from '../words/interface-words';
import type { Display } from './display-settings';

type Stored = NonNullable<ViewerQuery['viewer']['account']>['displaySettings'];

/** The settings of the profile in the shape of this device. */
export const fromProfile = (stored: Stored): unknown => ({
  textSize: String(stored.textSize),
  theme: stored.theme === 'CONTRAST' ? 'HIGH_CONTRAST' : stored.theme,
  wideSpacing: stored.spacing === 'WIDE',
  reduceMotion: stored.reducedMotion,
  easyWords: stored.easyWords,
});

/** Carries the display settings into the profile, so that other devices of the same person begin with them. */
@Injectable({ providedIn: 'root' })
export class ProfileDisplay {
  private readonly client = inject(GraphqlClient);
  private readonly language = inject(InterfaceWords).language;

  /** True when the profile took them. */
  async save(display: Display): Promise<boolean> {
    const input = {
      textSize: Number(display.textSize),
      theme: display.theme === 'HIGH_CONTRAST' ? ('CONTRAST' as const) : display.theme,
      spacing: display.wideSpacing ? ('WIDE' as const) : ('NORMAL' as const),
      reducedMotion: display.reduceMotion,
      easyWords: display.easyWords,
      language: this.language(),
    };
    try {
      const { saveDisplaySettings } = await this.client.request(SaveDisplaySettingsDocument, { input });
      return saveDisplaySettings.__typename === 'DisplaySettingsSaved';
    } catch {
      return false;
    }
  }
}
