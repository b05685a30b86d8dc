import { describe, expect, it } from '@jest/globals';
import { deviceName } from './door.js';

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

describe('the name of a device', () => {
  it.each([
    [CHROME, 'Chrome, Linux'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox, Windows'],
    [`${CHROME} Edg/141.0.0.0`.replace('X11; Linux x86_64', 'Windows NT 10.0'), 'Edge, Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1',
      'Safari, iPhone',
    ],
    [CHROME.replace('X11; Linux x86_64', 'Linux; Android 16; Pixel'), 'Chrome, Android'],
  ])('is its browser and system: %s', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });

  it('is empty for what nobody knows, and never what the device wrote itself', () => {
    expect(deviceName(undefined)).toBe('');
    expect(deviceName('<script>alert(1)</script>')).toBe('');
    expect(deviceName(`${'x'.repeat(10_000)} Firefox/1`)).toBe('');
  });
});
