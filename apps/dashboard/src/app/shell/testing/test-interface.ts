import {
  type EnvironmentProviders,
  makeEnvironmentProviders,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { provideRouter } from '@angular/router';
import { type InterfaceLanguage, WORDS, type WordValues } from '@kalaka/ui';
import { VIEWER_SOURCE } from '../session/session';
import type { ViewerAnswer } from '../session/viewer';
import { InterfaceWords } from '../words/interface-words';

export const NOBODY: ViewerAnswer = {
  demo: false,
  account: null,
  mandate: null,
  mandates: [],
  targetGroups: [],
};

/** Somebody with one mandate in one network, as the API answers. */
export function someone(
  role: 'COORD' | 'FIN' | 'AUD' | 'AO' | 'ED' | 'VIEW' | 'CITY',
  organizationId?: string,
): ViewerAnswer {
  const named = (id: string) => ({ id, name: { text: id, language: 'en' } });
  const mandate = {
    id: 'mandate',
    role,
    from: '2026-01-01',
    to: null,
    current: true,
    network: named('network'),
    organization: organizationId ? named(organizationId) : null,
    office: null,
  };
  const displaySettings = {
    textSize: 100,
    theme: 'SYSTEM' as const,
    spacing: 'NORMAL' as const,
    reducedMotion: false,
    easyWords: false,
    signVideoFirst: false,
    language: null,
  };
  const account = { id: 'account', name: 'Anna Kovács', version: 1, displaySettings };
  return { demo: false, account, mandate, mandates: [mandate], targetGroups: [] };
}

/**
 * The frame for specs of screens: words are their own keys (values appended), routes are empty, and the API says that
 * `viewer` is signed in.
 */
export function testInterface(
  language: InterfaceLanguage = 'en',
  viewer: ViewerAnswer = NOBODY,
): EnvironmentProviders {
  const translate = (key: string, values: WordValues = {}) => [key, ...Object.values(values)].join(' ');
  const words = {
    language: signal(language),
    translate,
    learn: () => undefined,
    enter: () => Promise.resolve(),
    use: () => Promise.resolve(),
    prefer: () => Promise.resolve(),
    start: () => Promise.resolve(),
  };
  return makeEnvironmentProviders([
    provideZonelessChangeDetection(),
    provideRouter([]),
    { provide: InterfaceWords, useValue: words },
    { provide: WORDS, useValue: words },
    { provide: VIEWER_SOURCE, useValue: () => Promise.resolve(viewer) },
  ]);
}
