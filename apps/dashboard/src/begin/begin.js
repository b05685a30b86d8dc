/* global document, location, localStorage, navigator */
/**
 * Runs while the program is still on its way: names the parts that this page needs, which the browser would else find out
 * about one after another, and asks the hub what the page is going to ask. On a slow line each of these waits costs half a
 * second. The build puts in which parts and which questions (`tools/first-screen.mjs`); whoever finds nothing here asks.
 */
(() => {
  const PARTS = { '{{parts}}': {} };
  const QUESTIONS = { '{{questions}}': [] };
  const LANGUAGES = ['en', 'hu'];

  const kept = () => {
    try {
      return localStorage.getItem('kalaka.language');
    } catch {
      return null;
    }
  };
  const spoken = (navigator.languages ?? []).map((tag) => tag.slice(0, 2));
  const language = [kept(), ...spoken].find((one) => LANGUAGES.includes(one)) ?? 'en';

  const ask = (body) =>
    fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        accept: 'application/graphql-response+json, application/json',
      },
      body,
      signal: AbortSignal.timeout(15_000),
    });
  const answers = new Map();
  for (const query of QUESTIONS[location.pathname] ?? []) {
    const body = JSON.stringify({ query });
    const answer = ask(body);
    // Whoever takes it hears of the failure.
    answer.catch(() => undefined);
    answers.set(`${language} ${body}`, answer);
  }
  globalThis.kalakaBegun = { answers, at: performance.now() };

  // After the questions: a browser has six lines to the hub, and the parts would take them all.
  for (const href of PARTS[location.pathname]?.[language] ?? []) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'modulepreload', href }));
  }
})();
