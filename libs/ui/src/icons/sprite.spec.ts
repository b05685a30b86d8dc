import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { sprite } from './sprite';

const FILE = path.resolve(import.meta.dirname, '../../../../apps/dashboard/public/icons.svg');

it('the drawings of the public pages are those of the dashboard (KALAKA_SPRITE=write npm run jest -- sprite)', () => {
  if (process.env['KALAKA_SPRITE'] === 'write') writeFileSync(FILE, sprite());
  expect(readFileSync(FILE, 'utf8')).toBe(sprite());
});
