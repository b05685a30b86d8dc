import {
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { WORDS } from '@kalaka/ui';
import { InterfaceWords } from './interface-words';

/** The words of the interface; the first language is there before the first page is drawn. */
export function provideWords(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: WORDS, useExisting: InterfaceWords },
    provideAppInitializer(() => inject(InterfaceWords).start()),
  ]);
}
