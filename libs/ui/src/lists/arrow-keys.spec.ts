import { Component } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/angular';
import { ArrowKeys } from './arrow-keys';

@Component({
  imports: [ArrowKeys],
  template: `<div kaArrowKeys=".task">
    <a class="task" href="/1">One</a> <a href="/x">Aside</a> <a class="task" href="/2">Two</a>
  </div>`,
})
class Rows {}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('arrow keys in a list', () => {
  it('go from row to row, stop at the ends, and do nothing where no row has focus', async () => {
    await render(Rows);
    screen.getByText('One').focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(screen.getByText('Two'));
    expect(press('ArrowDown')).toBe(true);
    press('ArrowUp');
    expect(document.activeElement).toBe(screen.getByText('One'));
    screen.getByText('Aside').focus();
    expect(press('ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(screen.getByText('Aside'));
  });
});
