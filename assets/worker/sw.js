// The worker of a site of which somebody keeps a copy on this device (keep.js makes it, and only when asked). It shows the copy where the
// network does not answer, and says so on the page. Its address never changes; nothing of a build is in it.
"use strict";

const SCOPE = new URL(registration.scope);
/** What begins the name of each cache of this site, and of no other site of this address. */
const OURS = `fingerpost|${SCOPE.pathname}|`;
const KEPT = `${OURS}kept`;
/** Milliseconds that a page of the copy waits for the network. */
const PATIENCE = 4000;
const at = (path) => new URL(path, SCOPE).href;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE.href)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (request.url.startsWith(at("assets/"))) event.respondWith(part(request));
  else event.respondWith(fetch(request).catch(async (error) => (await find(request.url))?.response ?? Promise.reject(error)));
});

/** The copies on this device: what is said of each when it was kept, and in which cache it is. */
async function copies() {
  // Looking must not leave an empty cache behind.
  if (!(await caches.has(KEPT))) return [];
  const kept = await caches.open(KEPT);
  const said = await Promise.all((await kept.keys()).map((key) => kept.match(key)));
  return Promise.all(said.filter(Boolean).map((response) => response.json()));
}

/** A file of a copy. Hosts serve `x.html` as `x`, too, and `x/index.html` as `x/`. */
async function find(url) {
  const asked = new URL(url);
  asked.search = asked.hash = "";
  const plain = asked.href;
  const names = plain.endsWith("/") ? [`${plain}index.html`] : [plain, `${plain}.html`, `${plain}/index.html`];
  for (const copy of await copies()) {
    for (const name of names) {
      const response = await caches.match(name, { cacheName: copy.cache });
      if (response) return { copy, response };
    }
  }
  return undefined;
}

/** Styles and scripts are named after what is in them: those of the copy are the same as those of the network. */
async function part(request) {
  return (await find(request.url))?.response ?? fetch(request);
}

async function page(event) {
  const kept = await find(event.request.url).catch(() => undefined);
  try {
    const answer = fetch(event.request);
    const response = await (kept ? Promise.race([answer, late()]) : answer);
    if (response.status >= 500) throw new Error("the host does not answer");
    event.waitUntil(look().catch(() => {}));
    const old = kept && newer.has(kept.copy.name);
    return old && response.ok ? withBar(response, kept.copy, "newer") : response;
  } catch {
    if (kept) return withBar(kept.response, kept.copy, isDue(kept.copy) ? "old" : "kept");
    const away = await find(at("offline/not-kept.html"));
    // Elsewhere, so that its own links hold.
    return away && event.request.url !== at("offline/not-kept.html") ? Response.redirect(at("offline/not-kept.html")) : Response.error();
  }
}

const late = () => new Promise((_, fail) => setTimeout(() => fail(new Error("the network is slow")), PATIENCE));

/** Whether a part of the copy was due to be looked at again before today. */
const isDue = ({ review_by }) => new Date().toISOString().slice(0, 10) > review_by.iso;

/** The copies of which the site has another version now; looked for once while this worker lives. */
const newer = new Set();
let looked = false;
async function look() {
  if (looked) return;
  looked = true;
  const response = await fetch(at("offline/copies.json"), { cache: "no-cache" });
  const now = response.ok ? (await response.json()).copies : [];
  for (const { name, version } of await copies()) {
    const same = now.find((copy) => copy.name === name);
    if (same && same.version !== version) newer.add(name);
  }
}

/** A page that says where it comes from, at the top of its main part. */
async function withBar(response, copy, bar) {
  const words = { "{as_of}": copy.as_of.words, "{review_by}": copy.review_by.words, "{title}": copy.title, "{keep}": at(copy.keep) };
  const safe = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  const said = copy.bars[bar].replace(/\{[a-z_]+\}/g, (name) => safe(words[name] ?? name));
  const html = await response.text();
  const main = /<main(?:\s[^>]*)?>/.exec(html);
  const place = main ? main.index + main[0].length : -1;
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "etag"]) headers.delete(name);
  const { status, statusText } = response;
  return new Response(place < 0 ? html : html.slice(0, place) + said + html.slice(place), { status, statusText, headers });
}
