import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { testWords } from '../testing/test-words';
import { FileField, type SendFile, type SentFile } from './file';

const paper = new File(['%PDF'], 'statutes.pdf', { type: 'application/pdf' });
const sent: SentFile = { id: 'f1', name: 'statutes.pdf', bytes: 120_000 };

/** A sender that answers when the test says so. */
function sender() {
  let answer: (value: SentFile | { problem: string }) => void = () => undefined;
  let progress: (share: number) => void = () => undefined;
  const send: SendFile = (_file, onProgress) => {
    progress = onProgress;
    return new Promise((resolve) => (answer = resolve));
  };
  return {
    send: jest.fn(send),
    answer: (value: SentFile | { problem: string }) => answer(value),
    progress: (share: number) => progress(share),
  };
}

async function show(properties: Record<string, unknown> = {}) {
  const hands = sender();
  const { fixture, detectChanges } = await render(FileField, {
    providers: [testWords('en').provider],
    inputs: { at: 'file', label: 'The paper', hint: 'PDF', send: hands.send, ...properties },
  });
  const control = screen.getByLabelText('The paper') as HTMLInputElement;
  const choose = (file: File): void => {
    Object.defineProperty(control, 'files', { value: [file], configurable: true });
    fireEvent.change(control);
  };
  return { ...hands, fixture, detectChanges, control, choose };
}

const said = (): string => screen.getByRole('status').textContent ?? '';

describe('the field for a file', () => {
  it("is the browser's own control, with label and hint", async () => {
    const { control } = await show({ accept: '.pdf' });
    expect([control.type, control.accept]).toEqual(['file', '.pdf']);
    expect(control.getAttribute('aria-describedby')).toBe('file-hint');
  });

  it('sends the file as soon as it is chosen, says so, and keeps what was sent', async () => {
    const { choose, send, answer, fixture } = await show();
    choose(paper);
    expect(send.mock.calls[0]?.[0]).toBe(paper);
    await waitFor(() => expect(said()).toContain('ui.file.sending'));
    answer(sent);
    await waitFor(() => expect(said()).toContain('ui.file.sent'));
    expect(fixture.componentInstance.value()).toEqual(sent);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('shows how far it is and speaks at each quarter only', async () => {
    const { choose, progress } = await show();
    choose(paper);
    progress(0.1);
    await waitFor(() => expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.1'));
    expect(said()).toContain('ui.file.sending');
    progress(0.6);
    await waitFor(() => expect(said()).toContain('ui.file.percent'));
  });

  it('says what is wrong with a file, beside the control, and keeps the one before', async () => {
    const { choose, answer, fixture, control } = await show({ value: sent });
    choose(paper);
    answer({ problem: 'Too large.' });
    await waitFor(() => expect(control.getAttribute('aria-invalid')).toBe('true'));
    expect(control.getAttribute('aria-describedby')).toContain('file-error');
    expect(said()).toBe('Too large.');
    expect(fixture.componentInstance.value()).toEqual(sent);
  });

  it('forgets the answer to a file that another one has replaced', async () => {
    const { choose, send, answer, fixture } = await show();
    const answers: ((value: SentFile) => void)[] = [];
    send.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    choose(paper);
    choose(new File(['x'], 'second.pdf'));
    answers[1]?.({ ...sent, id: 'second' });
    answers[0]?.({ ...sent, id: 'first' });
    await waitFor(() => expect(fixture.componentInstance.value()?.id).toBe('second'));
    answer(sent);
    expect(fixture.componentInstance.value()?.id).toBe('second');
  });
});
