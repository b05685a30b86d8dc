import {
  type EnvironmentProviders,
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { provideTransloco, TRANSLOCO_TRANSPILER } from '@jsverse/transloco';
import { WORDS } from '@kalaka/ui';
import { CatalogueLoader, LANGUAGES } from './catalogue';
import { IcuTranspiler } from './icu-transpiler';
import { InterfaceWords } from './interface-words';

/** Transloco with ICU messages; the first language is there before the first page is drawn. */
export function provideWords(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...LANGUAGES],
        defaultLang: 'en',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        missingHandler: { logMissingKey: isDevMode() },
      },
      loader: CatalogueLoader,
    }),
    { provide: TRANSLOCO_TRANSPILER, useClass: IcuTranspiler },
    { provide: WORDS, useExisting: InterfaceWords },
    provideAppInitializer(() => inject(InterfaceWords).start()),
  ]);
}
