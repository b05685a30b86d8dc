import { Router } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/angular';
import { testInterface } from '../../shell/testing/test-interface';
import { type Answers, fakeClient, refusal, settle } from '../testing';
import { SignInPage } from './sign-in.page';
import { SignInStore } from './sign-in.store';

const sent = { requestSignIn: { __typename: 'SignInRequested', attemptId: 'attempt-1', expiresAt: 'soon' } };

async function show(answers: Answers) {
  const place = { PasskeyPlace: () => ({ viewer: { passkeysAt: null } }) };
  const { provider, asked } = fakeClient({ ...place, ...answers });
  const view = await render(SignInPage, { providers: [testInterface(), provider, SignInStore] });
  const navigate = jest
    .spyOn(view.fixture.debugElement.injector.get(Router), 'navigate')
    .mockResolvedValue(true);
  const send = async (email: string) => {
    fireEvent.input(screen.getByLabelText('people.signIn.email'), { target: { value: email } });
    fireEvent.click(screen.getByRole('button', { name: 'people.signIn.send' }));
    await settle(view.fixture);
  };
  // Where passkeys work is asked when the page opens; what matters here is what sending asks.
  const sentNow = () => asked.filter(({ operation }) => operation !== 'PasskeyPlace');
  return { asked: sentNow, navigate, send };
}

const summary = () => document.activeElement?.textContent ?? '';

describe('asking for a way in', () => {
  beforeEach(() => sessionStorage.clear());

  it('says what is missing before it asks anybody, and takes focus there', async () => {
    const { asked, send } = await show({});
    await send('');
    expect(document.activeElement?.classList).toContain('errsum');
    expect(screen.getByRole('link', { name: 'refusal.REQUIRED' }).getAttribute('href')).toBe('#email');
    expect(document.title).toContain('ui.title.error');
    expect(asked()).toEqual([]);
  });

  it('does not take for an address what is none', async () => {
    const { send } = await show({});
    await send('not an address');
    expect(summary()).toContain('refusal.NOT_AN_EMAIL');
    expect(screen.getByLabelText('people.signIn.email').getAttribute('aria-invalid')).toBe('true');
  });

  it('goes on to the code, and keeps the attempt but no draft', async () => {
    const { asked, navigate, send } = await show({ RequestSignIn: () => sent });
    fireEvent.click(screen.getByRole('checkbox'));
    await send(' anna@example.org ');
    expect(asked()[0]?.variables).toEqual({ input: { email: 'anna@example.org', sharedDevice: true } });
    expect(navigate).toHaveBeenCalledWith(['/sign-in/code'], { queryParamsHandling: 'preserve' });
    expect(Object.keys(sessionStorage)).toEqual(['kalaka.sign-in']);
  });

  it('shows a wait because of too many mails at the address', async () => {
    const { navigate, send } = await show({
      RequestSignIn: () => ({ requestSignIn: refusal('TOO_MANY_TRIES') }),
    });
    await send('anna@example.org');
    expect(screen.getByRole('link', { name: 'no: TOO_MANY_TRIES' }).getAttribute('href')).toBe('#email');
    expect(navigate).not.toHaveBeenCalled();
  });
});
