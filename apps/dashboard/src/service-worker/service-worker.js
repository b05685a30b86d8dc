/* global self, caches, location, Response */
/**
 * Keeps the first screen and the log form on the device, so that they open where there is no network. The build puts in
 * which files these are (`tools/offline.mjs`). It never answers for data: questions and the queue are the pages' own
 * business, so that nothing is shown as true that was only kept.
 */
const BUILD = '{{build}}';
const FILES = ['{{files}}'];
const CACHE = `kalaka-${BUILD}`;
const SHELL = '/';
/** A line that does not answer is no line: then the kept page opens, and says so itself. */
const PATIENCE_MS = 4_000;
/** Pages that the server writes: the dashboard has nothing to put in their place. */
const OF_SERVER =
  /^\/(graphql|files|open|calendar|directory|demo|outbox|health|metrics|version|sitemap|robots|export)\b|\.\w{2,8}$/;
const HASHED = /-[\w-]{8}\.(js|css|woff2)$/;

self.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(FILES);
    await cache.add(SHELL);
  };
  event.waitUntil(fill());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith('kalaka-') && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!OF_SERVER.test(url.pathname)) event.respondWith(page(request));
  } else if (HASHED.test(url.pathname)) event.respondWith(keptFirst(request));
  else if (FILES.includes(url.pathname)) event.respondWith(fetch(request).catch(() => kept(request)));
});

/** The newest program where the network answers in time; else the one that was kept, whole and of one build. */
async function page(request) {
  const fromKept = () => kept(SHELL);
  const late = new Promise((resolve) => setTimeout(() => resolve(fromKept()), PATIENCE_MS));
  return Promise.race([fetch(request).catch(fromKept), late]);
}

/** The name of such a file says what is in it, so a kept one is never old. */
async function keptFirst(request) {
  const found = await caches.match(request, { ignoreVary: true });
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(CACHE);
    await cache.put(request, answer.clone());
  }
  return answer;
}

const kept = async (request) => (await caches.match(request, { ignoreVary: true })) ?? Response.error();
