import { describe, expect, it } from '@jest/globals';
import { initialsOf, patternOf, PATTERNS } from '@kalaka/domain';
import { render, screen } from '@testing-library/angular';
import { ICONS } from '../icons/icons';
import { Status, STATUS_KINDS } from './status';
import { Tile } from './tile';

describe('the tile of an organization', () => {
  it.each([
    ['Clear Sound Club', 'CS'],
    ['Ördöglakat Kör', 'ÖK'],
    ['Lépés', 'LÉ'],
    ['„Együtt” Egyesület', 'EE'],
    ['A', 'A'],
    ['!!!', ''],
    ['4 Mancs Alapítvány', '4M'],
  ])('takes the initials of %s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('gives the same id the same printed edge, always', () => {
    expect(patternOf('0198b6f2-3c1e-7a40-9d3c-5f1f6f0f2a11')).toBe(
      patternOf('0198b6f2-3c1e-7a40-9d3c-5f1f6f0f2a11'),
    );
  });

  it('uses all eight edges, none for more than a quarter of many ids', () => {
    const counts = new Map<number, number>();
    for (let i = 0; i < 800; i++)
      counts.set(patternOf(`id-${i}`), (counts.get(patternOf(`id-${i}`)) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(Array.from({ length: PATTERNS }, (_, index) => index + 1));
    expect(Math.max(...counts.values())).toBeLessThan(200);
  });

  it('is hidden from the tree, because the name stands beside it', async () => {
    const { fixture } = await render(Tile, { inputs: { of: 'a', name: 'Clear Sound' } });
    expect(fixture.nativeElement.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a status', () => {
  it('has its own shape for every kind', () => {
    const shapes = STATUS_KINDS.map((kind) => JSON.stringify(ICONS[`s-${kind}`]));
    expect(new Set(shapes).size).toBe(STATUS_KINDS.length);
  });

  it.each(STATUS_KINDS)('says its word beside the shape: %s', async (kind) => {
    const { container } = await render(Status, { inputs: { kind, label: 'Two days late' } });
    expect(screen.getByText('Two days late')).toBeTruthy();
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
