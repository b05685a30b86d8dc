import { Router } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/angular';
import { Session } from '../../shell/session/session';
import { someone, testInterface } from '../../shell/testing/test-interface';
import { type Answers, fakeClient, refusal, settle } from '../testing';
import { CodePage } from './code.page';
import { SignInStore } from './sign-in.store';

const signedIn = { signInWithCode: { __typename: 'SignedIn' } };

async function show(answers: Answers, viewer = someone('ED', 'o1')) {
  const { provider, asked } = fakeClient(answers);
  const view = await render(CodePage, { providers: [testInterface('en', viewer), provider, SignInStore] });
  const go = jest
    .spyOn(view.fixture.debugElement.injector.get(Router), 'navigateByUrl')
    .mockResolvedValue(true);
  const type = async (code: string) => {
    fireEvent.input(screen.getByLabelText('people.code.label'), { target: { value: code } });
    fireEvent.click(screen.getByRole('button', { name: 'people.code.comeIn' }));
    await settle(view.fixture);
  };
  return { asked, go, type, view };
}

describe('coming in with a code', () => {
  beforeEach(() => {
    sessionStorage.clear();
    const attempt = { attemptId: 'attempt-1', email: 'anna@example.org', sharedDevice: false };
    sessionStorage.setItem('kalaka.sign-in', JSON.stringify(attempt));
  });

  it.each([
    ['', 'refusal.REQUIRED'],
    ['12345', 'refusal.CODE_WRONG'],
    ['12345a', 'refusal.CODE_WRONG'],
  ])('does not send "%s"', async (typed, words) => {
    const { asked, type } = await show({});
    await type(typed);
    expect(document.activeElement?.textContent).toContain(words);
    expect(asked).toEqual([]);
  });

  it.each(['CODE_WRONG', 'CODE_EXPIRED', 'TOO_MANY_TRIES'])('shows %s at the code', async (code) => {
    const { go, type } = await show({ SignInWithCode: () => ({ signInWithCode: refusal(code) }) });
    await type('123456');
    expect(screen.getByRole('link', { name: `no: ${code}` }).getAttribute('href')).toBe('#code');
    expect(screen.getByLabelText('people.code.label').getAttribute('aria-describedby')).toContain(
      'code-error',
    );
    expect(go).not.toHaveBeenCalled();
  });

  it('takes a pasted code with its spaces and goes where one came from', async () => {
    const { asked, go, type, view } = await show({ SignInWithCode: () => signedIn });
    const router = view.fixture.debugElement.injector.get(Router);
    jest.spyOn(router, 'url', 'get').mockReturnValue('/sign-in/code?return=%2Fpeople');
    await type(' 123 456 ');
    expect(asked[0]?.variables).toEqual({ input: { attemptId: 'attempt-1', code: ' 123 456 ' } });
    expect(go).toHaveBeenCalledWith('/people', { replaceUrl: true });
  });

  it('leads whoever acts in no mandate yet to choose one', async () => {
    const viewer = { ...someone('ED', 'o1'), mandate: null };
    const { go, type } = await show({ SignInWithCode: () => signedIn }, viewer);
    await type('123456');
    expect(String(go.mock.calls[0]?.[0])).toBe('/profile/mandates?return=%2F');
  });

  it('keeps neither code nor attempt afterwards', async () => {
    const { type, view } = await show({ SignInWithCode: () => signedIn });
    await type('123456');
    view.fixture.destroy();
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('sends another mail and says so in the same words for every address', async () => {
    const { view } = await show({
      RequestSignIn: () => ({
        requestSignIn: { __typename: 'SignInRequested', attemptId: 'attempt-2', expiresAt: 'soon' },
      }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'people.code.again' }));
    await settle(view.fixture);
    expect(screen.getByText('people.code.sentAgain')).toBeTruthy();
    expect(view.fixture.debugElement.injector.get(SignInStore).attempt()?.attemptId).toBe('attempt-2');
  });

  it('says where to begin when nothing was asked for in this window', async () => {
    sessionStorage.clear();
    const { view } = await show({});
    expect(screen.getByText('people.code.none')).toBeTruthy();
    expect(view.fixture.debugElement.injector.get(Session).signedIn()).toBe(false);
  });
});
