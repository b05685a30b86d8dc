import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { testWords } from '../testing/test-words';
import type { SentFile } from './file';
import { FilesField } from './files';

type Answer = SentFile | { problem: string };
const table = (name: string, content = 'id,name'): File => new File([content], name, { type: 'text/csv' });
const sent = (name: string, id = name): SentFile => ({ id, name, bytes: 1_000 });

async function show(properties: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const answers = new Map<string, (answer: Answer) => void>();
  const shares = new Map<string, (share: number) => void>();
  const send = (file: File, onProgress: (share: number) => void): Promise<Answer> => {
    asked.push(file.name);
    shares.set(file.name, onProgress);
    return new Promise((resolve) => answers.set(file.name, resolve));
  };
  const { fixture } = await render(FilesField, {
    providers: [testWords('en').provider],
    inputs: { at: 'files', label: 'The tables', hint: 'CSV', send, ...properties },
  });
  const control = screen.getByLabelText<HTMLInputElement>('The tables', { selector: 'input' });
  const choose = (...files: File[]): void => {
    Object.defineProperty(control, 'files', { value: files, configurable: true });
    fireEvent.change(control);
  };
  /** Answers once the file was asked for: they go one after another. */
  const answer = async (name: string, what: Answer = sent(name)): Promise<void> => {
    await waitFor(() => expect(answers.has(name)).toBe(true));
    answers.get(name)?.(what);
    answers.delete(name);
  };
  const names = (): string[] => fixture.componentInstance.value().map(({ name }) => name);
  return { component: fixture.componentInstance, control, choose, answer, asked, shares, names };
}

const said = (): string => screen.getByRole('status').textContent ?? '';
const row = (name: string): HTMLElement => screen.getByText(name, { selector: 'strong' }).closest('li')!;
const takeOut = (name: string): HTMLElement => within(row(name)).getByRole('button');

describe('the field for several files', () => {
  it("is the browser's own control for several, with label and hint", async () => {
    const { control } = await show({ accept: '.csv' });
    expect([control.type, control.multiple, control.accept]).toEqual(['file', true, '.csv']);
    expect(control.getAttribute('aria-describedby')).toBe('files-hint');
  });

  it('sends what was chosen one after another, lists it with its size, and says once that all is there', async () => {
    const { choose, answer, asked, names, component } = await show();
    choose(table('organizations.csv'), table('services.csv'));
    await waitFor(() => expect(asked).toEqual(['organizations.csv']));
    expect(component.unsent()).toBe(2);
    await answer('organizations.csv');
    await answer('services.csv');
    await waitFor(() => expect(said()).toContain('ui.files.sent 2'));
    expect(names()).toEqual(['organizations.csv', 'services.csv']);
    expect(component.unsent()).toBe(0);
    expect(row('services.csv').textContent).toContain('1 kB');
  });

  it('takes what is dropped, and keeps the browser from opening it', async () => {
    const { control, answer, names } = await show();
    const field = control.parentElement!;
    expect(fireEvent.dragOver(field)).toBe(false);
    expect(field.classList).toContain('is-over');
    expect(fireEvent.drop(field, { dataTransfer: { files: [table('a.csv'), table('b.csv')] } })).toBe(false);
    await answer('a.csv');
    await answer('b.csv');
    await waitFor(() => expect(names()).toEqual(['a.csv', 'b.csv']));
    expect(field.classList).not.toContain('is-over');
  });

  it('says beside a file what is wrong with it, and counts it as missing until it is taken out', async () => {
    const { choose, answer, names, component } = await show();
    choose(table('good.csv'), table('bad.csv'));
    await answer('good.csv');
    await answer('bad.csv', { problem: 'Too large.' });
    await waitFor(() => expect(said()).toContain('bad.csv: Too large.'));
    expect(row('bad.csv').textContent).toContain('Too large.');
    expect([names(), component.unsent()]).toEqual([['good.csv'], 1]);
    fireEvent.click(takeOut('bad.csv'));
    await waitFor(() => expect(component.unsent()).toBe(0));
  });

  it('takes a file of the same name in place of the one before', async () => {
    const { choose, answer, component } = await show({ value: [sent('a.csv', 'old'), sent('b.csv')] });
    choose(table('a.csv'));
    await answer('a.csv', sent('a.csv', 'new'));
    await waitFor(() => expect(component.value().map(({ id }) => id)).toEqual(['b.csv', 'new']));
  });

  it('goes on at the next file when one is taken out by keyboard, and at the control after the last', async () => {
    const { control, names } = await show({ value: [sent('a.csv'), sent('b.csv')] });
    fireEvent.click(takeOut('a.csv'));
    await waitFor(() => expect(document.activeElement).toBe(takeOut('b.csv')));
    fireEvent.click(takeOut('b.csv'));
    await waitFor(() => expect(document.activeElement).toBe(control));
    expect([names(), said()]).toEqual([[], 'ui.files.takenOut b.csv']);
  });

  it('forgets a file that was taken out while it was on its way', async () => {
    const { choose, answer, asked, shares, names, component } = await show();
    choose(table('slow.csv'), table('never.csv'));
    await waitFor(() => expect(asked).toEqual(['slow.csv']));
    shares.get('slow.csv')?.(0.5);
    await waitFor(() => expect(screen.getAllByRole('progressbar')[0]?.getAttribute('value')).toBe('0.5'));
    fireEvent.click(takeOut('slow.csv'));
    fireEvent.click(takeOut('never.csv'));
    await answer('slow.csv');
    await waitFor(() => expect(said()).toBe(''));
    expect([names(), component.unsent(), asked]).toEqual([[], 0, ['slow.csv']]);
  });
});
