import { afterEach, describe, expect, it } from '@jest/globals';
import { begunAnswer } from './begun';

const question = JSON.stringify({ query: 'query Viewer { viewer { demo } }', variables: undefined });
const begin = (at: number) => {
  const answers = new Map([[`hu ${question}`, Promise.resolve('answer' as unknown as Response)]]);
  (globalThis as { kalakaBegun?: unknown }).kalakaBegun = { answers, at };
};
afterEach(() => {
  delete (globalThis as { kalakaBegun?: unknown }).kalakaBegun;
});

describe('a question that was asked while the program was on its way', () => {
  it('is not asked again, once', async () => {
    begin(performance.now());
    expect(await begunAnswer(question, 'hu')).toBe('answer');
    expect(begunAnswer(question, 'hu')).toBeUndefined();
  });

  it('is asked again in another language', () => {
    begin(performance.now());
    expect(begunAnswer(question, 'en')).toBeUndefined();
  });

  it('is asked again when the answer is old', () => {
    begin(performance.now() - 61_000);
    expect(begunAnswer(question, 'hu')).toBeUndefined();
  });

  it('is asked as ever where nothing was begun', () => {
    expect(begunAnswer(question, 'hu')).toBeUndefined();
  });
});
