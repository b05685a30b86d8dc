import { signal } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/angular';
import { testWords } from '../testing/test-words';
import { Choices } from './choices';
import { Control } from './control';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import type { Problem } from './problem';

const PAGE = `
  <ka-error-summary [problems]="problems()" [attempt]="attempt()" />
  <ka-field at="name" label="Name" [error]="'Write the name'"><input kaControl type="text" /></ka-field>
  <ka-choices at="form" legend="Legal form" [choices]="[{ value: 'A', label: 'Association' }]" />`;

/** In the order of the model, which is not that of the page. */
const PROBLEMS = [
  { field: 'form', message: 'Choose the legal form' },
  { field: 'name', message: 'Write the name' },
];

const page = async (problems: readonly Problem[] = PROBLEMS, attempt = 1) => {
  const state = { problems: signal(problems), attempt: signal(attempt) };
  const { fixture } = await render(PAGE, {
    imports: [Choices, Control, ErrorSummary, Field],
    providers: [testWords().provider],
    componentProperties: state,
  });
  return { ...state, settled: () => fixture.whenStable() };
};
const box = () => screen.getByRole('group', { name: /ui\.errorSummary\.title/ });

describe('the error summary', () => {
  it('is not there without problems', async () => {
    await page([], 0);
    expect(screen.queryByText(/errorSummary/)).toBeNull();
  });

  it('takes focus when the form was not accepted', async () => {
    await page();
    expect(document.activeElement).toBe(box());
  });

  it('takes focus again at the second attempt', async () => {
    const { attempt, settled } = await page();
    screen.getByLabelText(/Name/).focus();
    attempt.set(2);
    await settled();
    expect(document.activeElement).toBe(box());
  });

  it('does not take focus while the person is mending', async () => {
    const { problems, settled } = await page();
    const input = screen.getByLabelText(/Name/);
    input.focus();
    problems.set(PROBLEMS.slice(0, 1));
    await settled();
    expect(document.activeElement).toBe(input);
  });

  it('lists the problems in the order of the page, not of the model', async () => {
    await page();
    expect(screen.getAllByRole('link').map((link) => link.textContent?.trim())).toEqual([
      'Write the name',
      'Choose the legal form',
    ]);
  });

  it('leads to the field, and for a group of answers to the first of them', async () => {
    await page();
    screen.getByRole('link', { name: 'Write the name' }).click();
    expect(document.activeElement).toBe(screen.getByLabelText(/Name/));
    screen.getByRole('link', { name: 'Choose the legal form' }).click();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Association' }));
  });
});

describe('a field', () => {
  it('ties hint and error to its control', async () => {
    await render(
      `<ka-field at="mail" label="E-mail" hint="We send a link" error="Write an address"><input kaControl /></ka-field>`,
      {
        imports: [Control, Field],
        providers: [testWords().provider],
      },
    );
    const input = screen.getByLabelText('E-mail');
    expect(input.getAttribute('aria-describedby')).toBe('mail-hint mail-error');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('marks nothing before there is an error', async () => {
    await render(`<ka-field at="mail" label="E-mail"><input kaControl /></ka-field>`, {
      imports: [Control, Field],
      providers: [testWords().provider],
    });
    const input = screen.getByLabelText('E-mail');
    expect(input.hasAttribute('aria-invalid')).toBe(false);
    expect(input.hasAttribute('aria-describedby')).toBe(false);
  });
});
