import { createEnvironmentInjector, effect, EnvironmentInjector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Problem, Toaster } from '@kalaka/ui';
import { ApiError } from '../graphql/api-error';
import { Session } from '../session/session';
import { Drafts } from './drafts';
import { someone, testInterface } from '../testing/test-interface';
import { type FormSetup, type HubForm, hubForm } from './hub-form';

interface Value {
  name: string;
}
type Send = FormSetup<Value>['send'];

const rules: FormSetup<Value>['rules'] = ({ name }) =>
  name.trim() ? [] : [{ code: 'REQUIRED', field: 'name' }];
const done: Send = () => Promise.resolve([]);

/** A form on a page of its own; `leave` closes the page. */
function open(
  send: Send = done,
  initial: Value = { name: 'Clear Sound' },
): { form: HubForm<Value>; leave: () => void } {
  const page = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  const form = runInInjectionContext(page, () =>
    hubForm({ key: 'organization.edit.1', initial, rules, send }),
  );
  return { form, leave: () => page.destroy() };
}

beforeEach(async () => {
  TestBed.configureTestingModule({ providers: [testInterface('en', someone('AO', 'o1'))] });
  await TestBed.inject(Session).load();
});

describe('a form', () => {
  it('names no problem before the first attempt', () => {
    const { form } = open(done, { name: '' });
    expect(form.problems()).toEqual([]);
    expect(form.failed()).toBe(false);
  });

  it('is not sent while a rule says no, and counts each attempt', async () => {
    const send = jest.fn(done);
    const { form } = open(send, { name: '' });
    expect(await form.submit()).toBe(false);
    expect(await form.submit()).toBe(false);
    expect(send).not.toHaveBeenCalled();
    expect(form.attempt()).toBe(2);
    expect(form.error('name')).toBe('refusal.REQUIRED');
  });

  it('lets go of a problem as soon as it is mended', async () => {
    const { form } = open(done, { name: '' });
    await form.submit();
    form.value.set({ name: 'Clear Sound' });
    expect(form.problems()).toEqual([]);
  });

  it('shows what the API refuses until that value is changed', async () => {
    const taken: Problem = { field: 'name', message: 'Taken' };
    const { form } = open(() => Promise.resolve([taken]));
    await form.submit();
    expect(form.error('name')).toBe('Taken');
    form.value.set({ name: 'Other' });
    expect(form.problems()).toEqual([]);
  });

  it('sends the same content with the same key, other content with another one', async () => {
    const keys: string[] = [];
    const { form } = open((_value, key) => {
      keys.push(key);
      return Promise.reject(new ApiError('UNAVAILABLE', 'r-1'));
    });
    await form.submit();
    await form.submit();
    form.value.set({ name: 'Other' });
    await form.submit();
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('does not send twice while it is being sent', async () => {
    let answer: (problems: Problem[]) => void = () => undefined;
    const send = jest.fn(() => new Promise<Problem[]>((resolve) => (answer = resolve)));
    const { form } = open(send);
    const first = form.submit();
    expect(await form.submit()).toBe(false);
    answer([]);
    expect(await first).toBe(true);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it.each(['UNAVAILABLE', 'UNAUTHENTICATED', 'INTERNAL'] as const)(
    'keeps what was typed when the API says %s',
    async (code) => {
      const { form } = open(() => Promise.reject(new ApiError(code, 'r-1')));
      form.value.set({ name: 'Typed' });
      expect(await form.submit()).toBe(false);
      expect(form.value()).toEqual({ name: 'Typed' });
      expect(form.problems()[0]?.message).toContain(`shell.error.${code}`);
      expect(open().form.value()).toEqual({ name: 'Typed' });
    },
  );
});

describe('the draft of a form', () => {
  it('is there again after leaving, and the person is told', () => {
    const { form, leave } = open();
    form.value.set({ name: 'Typed' });
    leave();
    expect(TestBed.inject(Toaster).changes()[0]?.message).toBe('shell.draft.kept');
    const again = open().form;
    expect(again.value()).toEqual({ name: 'Typed' });
    expect(again.restored()).toBe(true);
    expect(again.dirty()).toBe(true);
  });

  it('is not kept when nothing was changed', () => {
    open().leave();
    expect(TestBed.inject(Drafts).own()).toEqual([]);
    expect(TestBed.inject(Toaster).changes()).toEqual([]);
  });

  it('goes when the form was sent', async () => {
    const { form, leave } = open();
    form.value.set({ name: 'Typed' });
    expect(await form.submit()).toBe(true);
    leave();
    expect(TestBed.inject(Drafts).own()).toEqual([]);
  });

  it('goes when it is thrown away', () => {
    const { form, leave } = open();
    form.value.set({ name: 'Typed' });
    form.discard();
    leave();
    expect(open().form.value()).toEqual({ name: 'Clear Sound' });
  });

  it('belongs to the person who typed it', async () => {
    const { form, leave } = open();
    form.value.set({ name: 'Typed' });
    leave();
    TestBed.inject(Session).clear();
    expect(open().form.value()).toEqual({ name: 'Clear Sound' });
  });

  it('gives way to nothing: a newer version does not overwrite what was typed', () => {
    const { form } = open();
    form.value.set({ name: 'Typed' });
    form.rebase({ name: 'Saved by somebody else' });
    expect(form.value()).toEqual({ name: 'Typed' });
    form.discard();
    expect(form.value()).toEqual({ name: 'Saved by somebody else' });
  });

  it('is not emptied after it was sent by a page that began it in an effect', async () => {
    const { form } = open();
    const injector = TestBed.inject(EnvironmentInjector);
    runInInjectionContext(injector, () => effect(() => form.rebase({ name: 'Stored' })));
    TestBed.tick();
    form.value.set({ name: 'Typed' });
    await form.submit();
    TestBed.tick();
    expect(form.value()).toEqual({ name: 'Typed' });
  });
});
