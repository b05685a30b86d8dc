import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { testInterface } from '../testing/test-interface';
import { FileSender, SEND_REQUEST } from './file-sender';

/** A request that is answered by hand. */
class Wire {
  readonly headers: Record<string, string> = {};
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  url = '';
  body: unknown;
  responseText = '';
  onload: () => void = () => undefined;
  onerror: () => void = () => undefined;

  open(method: string, url: string): void {
    this.url = `${method} ${url}`;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  send(body: unknown): void {
    this.body = body;
  }
  answer(body: unknown): void {
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
    this.onload();
  }
}

const paper = new File(['%PDF'], 'Alapító okirat.pdf');

function sending() {
  const wire = new Wire();
  TestBed.configureTestingModule({
    providers: [testInterface('hu'), { provide: SEND_REQUEST, useValue: () => wire }],
  });
  const shares: number[] = [];
  const answer = TestBed.inject(FileSender).to('organization', 'o1')(paper, (share) => shares.push(share));
  return { wire, answer, shares };
}

describe('sending a file', () => {
  it('goes to its parent as it is, marked as coming from the hub, in the language of the reader', () => {
    const { wire } = sending();
    expect(wire.url).toBe(
      'POST /files?parentType=organization&parentId=o1&name=Alap%C3%ADt%C3%B3+okirat.pdf',
    );
    expect(wire.headers).toEqual({
      'content-type': 'application/octet-stream',
      'x-kalaka-upload': '1',
      'accept-language': 'hu',
    });
    expect(wire.body).toBe(paper);
  });

  it('tells how far it is and gives the file', async () => {
    const { wire, answer, shares } = sending();
    wire.upload.onprogress?.({ loaded: 2, total: 4 });
    wire.answer({ file: { id: 'f1', name: 'a.pdf', bytes: 4, mediaType: 'application/pdf' } });
    expect(await answer).toEqual({ id: 'f1', name: 'a.pdf', bytes: 4 });
    expect(shares).toEqual([0.5]);
  });

  it.each([
    [{ refusal: { message: 'Túl nagy.' } }, 'Túl nagy.'],
    [{ error: { code: 'UNAUTHENTICATED', requestId: 'r-1' } }, 'shell.error.UNAUTHENTICATED r-1'],
    ['<html>502</html>', 'shell.error.INTERNAL –'],
  ])('gives a sentence for what went wrong: %j', async (body, problem) => {
    const { wire, answer } = sending();
    wire.answer(body);
    expect(await answer).toEqual({ problem });
  });

  it('says that the hub is away when nothing answers', async () => {
    const { wire, answer } = sending();
    wire.onerror();
    expect(await answer).toEqual({ problem: 'shell.error.UNAVAILABLE –' });
  });
});
