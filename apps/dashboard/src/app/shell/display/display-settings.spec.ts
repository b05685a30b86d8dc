import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_DISPLAY } from '@kalaka/domain';
import { testInterface } from '../testing/test-interface';
import { DisplaySettings, toDisplay } from './display-settings';

const root = document.documentElement;

function begin(): DisplaySettings {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [testInterface()] });
  const settings = TestBed.inject(DisplaySettings);
  TestBed.tick();
  return settings;
}

describe('the display settings', () => {
  beforeEach(() => localStorage.clear());

  it('leave the page to the system when nothing was chosen', () => {
    begin();
    expect(root.getAttributeNames().filter((name) => name.startsWith('data-'))).toEqual([]);
  });

  it('work at once and are there on the next visit', () => {
    const settings = begin();
    settings.choose('theme', 'HIGH_CONTRAST');
    settings.choose('textSize', '150');
    settings.choose('wideSpacing', 'yes');
    begin();
    expect(root.dataset).toMatchObject({ theme: 'contrast', text: '150', spacing: 'wide' });
  });

  it('go back to the usual', () => {
    const settings = begin();
    settings.choose('reduceMotion', 'yes');
    settings.reset();
    TestBed.tick();
    expect(root.dataset['motion']).toBeUndefined();
  });

  it('ignore an answer that is not one', () => {
    const settings = begin();
    settings.choose('textSize', '9000');
    expect(settings.current()).toEqual(DEFAULT_DISPLAY);
  });

  it('of the profile are taken only on a device without its own', () => {
    const settings = begin();
    settings.prefer({ theme: 'DARK' });
    expect(settings.current().theme).toBe('DARK');
    settings.choose('theme', 'LIGHT');
    settings.prefer({ theme: 'DARK' });
    expect(settings.current().theme).toBe('LIGHT');
  });

  it.each([null, 'x', [], { theme: 7, textSize: {}, easyWords: 'maybe' }])(
    'survive a damaged store: %j',
    (stored) => {
      expect(toDisplay(stored)).toEqual(DEFAULT_DISPLAY);
    },
  );
});
