import { Component } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/angular';
import { Checks, Choices, Control, Day, ErrorSummary, Field } from '@kalaka/ui';
import { testInterface } from '../testing/test-interface';
import { hubForm } from './hub-form';

@Component({
  imports: [Checks, Choices, Control, Day, ErrorSummary, Field, FormField],
  template: `<form novalidate (submit)="form.submit($event)">
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <ka-field at="name" label="Name" [error]="form.error('name')">
      <input kaControl type="text" [formField]="form.fields.name" />
    </ka-field>
    <ka-choices at="legalForm" legend="Legal form" [choices]="forms" [formField]="form.fields.legalForm" />
    <ka-checks at="groups" legend="People" [choices]="groups" [formField]="form.fields.groups" />
    <ka-day at="foundedOn" legend="Founded" [formField]="form.fields.foundedOn" />
    <button type="submit">Save</button>
  </form>`,
})
class Screen {
  readonly forms = [
    { value: 'ASSOCIATION', label: 'Association' },
    { value: 'FOUNDATION', label: 'Foundation' },
  ];
  readonly groups = [
    { value: 'DEAF', label: 'Deaf people' },
    { value: 'BLIND', label: 'Blind people' },
  ];
  readonly form = hubForm({
    key: 'try',
    initial: { name: 'Clear Sound', legalForm: 'FOUNDATION', groups: ['BLIND'], foundedOn: '2024-10-02' },
    rules: ({ name }) => (name ? [] : [{ code: 'REQUIRED', field: 'name' }]),
    send: () => Promise.resolve([]),
  });
}

const value = <T extends HTMLElement>(element: HTMLElement) => element as T;

describe('the controls of a form', () => {
  const show = () => render(Screen, { providers: [testInterface()] });

  it('show the value they begin with', async () => {
    await show();
    expect(value<HTMLInputElement>(screen.getByLabelText('Name')).value).toBe('Clear Sound');
    expect(value<HTMLInputElement>(screen.getByLabelText('Foundation')).checked).toBe(true);
    expect(value<HTMLInputElement>(screen.getByLabelText('Blind people')).checked).toBe(true);
    expect(value<HTMLInputElement>(screen.getByLabelText('ui.day.year')).value).toBe('2024');
  });

  it('keep the ids that the summary leads to', async () => {
    const { container } = await show();
    expect(
      ['name', 'legalForm', 'groups', 'foundedOn'].filter((id) => !container.querySelector(`#${id}`)),
    ).toEqual([]);
  });

  it('change the value of the form', async () => {
    const { fixture } = await show();
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Step Together' } });
    fireEvent.click(screen.getByLabelText('Association'));
    fireEvent.click(screen.getByLabelText('Deaf people'));
    fireEvent.input(screen.getByLabelText('ui.day.year'), { target: { value: '2025' } });
    await fixture.whenStable();
    expect(fixture.componentInstance.form.value()).toEqual({
      name: 'Step Together',
      legalForm: 'ASSOCIATION',
      groups: ['DEAF', 'BLIND'],
      foundedOn: '2025-10-02',
    });
  });

  it('say their problem beside the field and in the summary, which takes focus', async () => {
    const { fixture } = await show();
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: '' } });
    fireEvent.click(screen.getByText('Save'));
    await fixture.whenStable();
    expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement?.classList).toContain('errsum');
    expect(screen.getByRole('link', { name: 'refusal.REQUIRED' })).toBeTruthy();
  });
});
