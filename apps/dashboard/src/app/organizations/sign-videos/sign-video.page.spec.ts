import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap, provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RemoveSignVideoDocument, SaveSignVideoDocument, SignVideoFormDocument } from '@kalaka/contract';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { FileSender } from '../../shell/files/file-sender';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { Session } from '../../shell/session/session';
import { someone, testInterface } from '../../shell/testing/test-interface';
import { SignVideoPage } from './sign-video.page';

const file = (id: string, name: string) => ({ id, name, bytes: 4_000, url: `/files/${id}` });
const film = {
  id: 'v1',
  language: 'hsh',
  seconds: 80,
  film: file('f1', 'film.mp4'),
  captions: file('c1', 'film.vtt'),
  transcriptTranslations: [{ language: 'hu', text: 'Segítünk.' }],
};
const service = { id: 's1', name: { text: 'Tolmácsolás', language: 'hu' }, signVideo: null };
const organization = (signVideo: object | null) => ({
  id: 'o1',
  version: 4,
  allowed: ['organization.edit'],
  name: { text: 'Jelfolyó', language: 'hu' },
  signVideo,
  services: [service],
});
const network = { id: 'n', languages: ['hu', 'en'], defaultLanguage: 'hu' };
const done = { __typename: 'OrganizationEdited', organization: { id: 'o1', version: 5 } };

async function open(signVideo: object | null, more: { service?: string } = {}) {
  const sent: { save: object[]; remove: object[] } = { save: [], remove: [] };
  const request = jest.fn((document: unknown, variables: { input: object }) => {
    if (document === SignVideoFormDocument)
      return Promise.resolve({ network, organization: organization(signVideo) });
    if (document === SaveSignVideoDocument) {
      sent.save.push(variables.input);
      return Promise.resolve({ saveSignVideo: done });
    }
    if (document !== RemoveSignVideoDocument) return Promise.reject(new Error('not asked for here'));
    sent.remove.push(variables.input);
    return Promise.resolve({ removeSignVideo: done });
  });
  const send = (chosen: File) => Promise.resolve({ id: `sent-${chosen.name}`, name: chosen.name, bytes: 4 });
  const route = { snapshot: { paramMap: convertToParamMap({ id: 'o1', ...more }) } };
  await render(SignVideoPage, {
    inputs: { id: 'o1', ...more },
    providers: [
      testInterface('en', someone('ED', 'o1')),
      provideRouter([{ path: '**', children: [] }]),
      { provide: GraphqlClient, useValue: { request, lastFailure: signal(null) } },
      { provide: FileSender, useValue: { to: () => send } },
      { provide: ActivatedRoute, useValue: route },
    ],
    configureTestBed: (bed) => void bed.inject(Session).load(),
  });
  await screen.findByLabelText(/signVideos.language/);
  return sent;
}

async function choose(label: RegExp, name: string): Promise<void> {
  const control = screen.getByLabelText(label) as HTMLInputElement;
  Object.defineProperty(control, 'files', { value: [new File(['x'], name)], configurable: true });
  fireEvent.change(control);
  await waitFor(() => expect(control.getAttribute('aria-describedby')).toContain('-sent'));
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: RegExp, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });

beforeEach(() => {
  sessionStorage.clear();
  TestBed.resetTestingModule();
});

describe('a film in sign language', () => {
  it('is wanted before anything else, in the sign language of the network', async () => {
    const sent = await open(null);
    expect((screen.getByLabelText(/signVideos.language/) as HTMLSelectElement).value).toBe('hsh');
    click('signVideos.save');
    const summary = await screen.findByRole('group', { name: /ui.errorSummary.title/ });
    expect(summary.textContent).toContain('organizations.missing.video.film');
    expect(sent.save).toEqual([]);
  });

  it('is sent with its captions, its length in seconds and its words', async () => {
    const sent = await open(null);
    await choose(/^signVideos.film$/, 'film.mp4');
    await choose(/signVideos.captions/, 'film.vtt');
    type(/signVideos.length/, '1:20');
    type(/language.hu/, 'Segítünk.');
    click('signVideos.save');
    await waitFor(() => expect(sent.save).toHaveLength(1));
    expect(sent.save[0]).toMatchObject({
      organizationId: 'o1',
      version: 4,
      serviceId: null,
      video: {
        filmId: 'sent-film.mp4',
        captionsId: 'sent-film.vtt',
        language: 'hsh',
        seconds: 80,
        transcript: [{ language: 'hu', text: 'Segítünk.' }],
      },
    });
  });

  it('of a service belongs to the service', async () => {
    const sent = await open(null, { service: 's1' });
    await choose(/^signVideos.film$/, 'film.webm');
    click('signVideos.save');
    await waitFor(() => expect(sent.save).toHaveLength(1));
    expect(sent.save[0]).toMatchObject({ serviceId: 's1', video: { seconds: null, captionsId: null } });
  });

  it('has a length that is one', async () => {
    const sent = await open(film);
    type(/signVideos.length/, 'a minute');
    click('signVideos.save');
    await screen.findByRole('group', { name: /ui.errorSummary.title/ });
    expect(screen.getByLabelText(/signVideos.length/).getAttribute('aria-invalid')).toBe('true');
    expect(sent.save).toEqual([]);
  });

  it('keeps its file when its captions are taken away', async () => {
    const sent = await open(film);
    expect((screen.getByLabelText(/signVideos.length/) as HTMLInputElement).value).toBe('1:20');
    click('signVideos.noCaptions');
    click('signVideos.save');
    await waitFor(() => expect(sent.save).toHaveLength(1));
    expect(sent.save[0]).toMatchObject({ video: { filmId: 'f1', captionsId: null, seconds: 80 } });
  });

  it('is taken away only after a question in the page', async () => {
    const sent = await open(film);
    click('signVideos.removeDo');
    expect(sent.remove).toEqual([]);
    expect(screen.getByRole('heading', { name: 'signVideos.removeQuestion' })).toBeTruthy();
    click('signVideos.removeDo');
    await waitFor(() => expect(sent.remove).toHaveLength(1));
    expect(sent.remove[0]).toMatchObject({ organizationId: 'o1', version: 4, serviceId: null });
  });
});
