import { Component } from '@angular/core';
import { provideRouter, Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/angular';
import { Page } from '@kalaka/ui';
import { Session } from '../session/session';
import { someone, testInterface } from '../testing/test-interface';
import type { ViewerAnswer } from '../session/viewer';
import { Shell } from './shell';

@Component({ imports: [Page], template: `<ka-page heading="First" />` })
class First {}
@Component({ imports: [Page], template: `<ka-page heading="Second" />` })
class Second {}

const routes = [
  { path: '', component: First },
  { path: 'second', component: Second },
];

async function open(viewer?: ViewerAnswer) {
  const opened = await render(Shell, {
    providers: [testInterface('en', viewer), provideRouter(routes)],
    configureTestBed: (bed) => bed.inject(Session).load() as unknown as void,
  });
  await TestBed.inject(Router).navigateByUrl('/');
  await opened.fixture.whenStable();
  return opened;
}
const go = (url: string) => TestBed.inject(Router).navigateByUrl(url);
const links = (name: string) =>
  [...screen.getByRole('navigation', { name }).querySelectorAll('a, button')].map((link) =>
    link.textContent?.trim(),
  );

describe('the frame', () => {
  afterEach(() => {
    document.title = '';
  });

  it('begins with a link that goes to the content and keeps the address', async () => {
    await open();
    const skip = screen.getByText('shell.skip');
    expect(document.querySelector('a, button')).toBe(skip);
    skip.click();
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('has Help as the last link of its header, at the bar and at the rail', async () => {
    await open();
    expect(links('shell.nav.main').at(-1)).toBe('shell.nav.help');
  });

  it('has Help as the last link at the rail too', async () => {
    await open(someone('COORD'));
    expect(links('shell.nav.you').at(-1)).toBe('shell.nav.help');
  });

  it('gives the title and the focus to the heading of a new page', async () => {
    await open();
    await go('/second');
    await waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe('Second'));
    expect(document.title).toBe('Second – Kaláka');
  });

  it('leaves focus where it is when only filters change', async () => {
    await open();
    await go('/second');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    screen.getByText('shell.skip').focus();
    await go('/second?state=ACTIVE');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(document.activeElement).toBe(screen.getByText('shell.skip'));
  });

  it('says that a demo is one, and nothing elsewhere', async () => {
    await open({ demo: true, account: null, mandate: null, mandates: [], targetGroups: [] });
    expect(screen.getByText('shell.demo.title')).toBeTruthy();
  });

  it('says nothing of a demo where the data is real', async () => {
    await open();
    expect(screen.queryByText('shell.demo.title')).toBeNull();
  });

  it('offers the other language by its own name', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Magyar' }).getAttribute('lang')).toBe('hu');
  });
});
