// Keeps a copy of an area on this device, when asked; says how that stands; and takes it away again. All words are in the page.
// A file goes into the copy when its status, type and SHA-256 are those of the list. The old copy works until the new one is whole.
(() => {
  "use strict";
  const part = document.querySelector("[data-keep]");
  const { name, root: up } = part.dataset;
  const root = new URL(up, location.href);
  const ours = `fingerpost|${root.pathname}|`;
  const at = (path) => new URL(path, root).href;
  const pointer = at(`offline/kept/${name}`);
  /** How many files are asked for at the same time. */
  const AT_ONCE = 6;
  /** The beginning of the media type of each sort of file; of others the type does not matter. */
  const TYPES = { html: "text/html", css: "text/css", js: /^(text|application)\/(java|ecma)script/, json: "application/json", svg: "image/svg+xml", png: "image/png" };
  /** What else is kept of an answer: what says how the browser is to treat it. */
  const HEADERS = ["content-type", "content-security-policy", "referrer-policy", "permissions-policy", "x-content-type-options"];

  class Trouble extends Error {
    constructor(state, file = "") {
      super(state);
      Object.assign(this, { state, file });
    }
  }

  // Showing

  const say = (what, words) => {
    for (const place of part.querySelectorAll(`[data-say~="${what}"]`)) place.textContent = words;
  };
  let shown = 0;
  /** Shows what is said in these states, and nothing else. */
  const show = (...states) => {
    shown += 1;
    for (const element of part.querySelectorAll("[data-state]")) {
      element.hidden = !element.dataset.state.split(" ").some((state) => states.includes(state));
    }
  };
  const size = (bytes) => (bytes < 950_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

  // Storage. Each of these may be missing, or refuse.

  const open = async (cache) => {
    try {
      return await caches.open(cache);
    } catch {
      throw new Trouble("cannot");
    }
  };
  const kept = async () => {
    // Looking must not leave an empty cache behind.
    if (!(await caches.has(`${ours}kept`))) return null;
    const said = await (await open(`${ours}kept`)).match(pointer);
    return said ? said.json() : null;
  };
  const put = async (cache, key, response) => {
    try {
      await cache.put(key, response);
    } catch (error) {
      throw new Trouble(error.name === "QuotaExceededError" ? "full" : "cannot");
    }
  };
  /** Only one page of this site keeps or removes at a time. */
  const alone = (work, options = {}) => (navigator.locks ? navigator.locks.request(`${ours}keeping`, options, work) : work(true));
  /** Takes away the caches of this copy but one. */
  const tidy = async (but) => {
    for (const cache of await caches.keys()) {
      if (cache.startsWith(`${ours}${name}|`) && cache !== but) await caches.delete(cache);
    }
  };

  // Keeping

  const hash = async (bytes) => {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return btoa(String.fromCharCode(...digest));
  };
  const ask = async (path) => {
    let response;
    try {
      response = await fetch(at(path), { cache: "no-cache" });
    } catch {
      throw new Trouble("failed", path);
    }
    if (!response.ok) throw new Trouble("failed", path);
    return response;
  };
  const json = async (path) => {
    try {
      return await (await ask(path)).json();
    } catch {
      throw new Trouble("failed", path);
    }
  };

  /** A file as the network has it. A redirected answer is refused to whoever opens a page, so it is always put into a fresh one. */
  const fetched = async ([path, , sha]) => {
    const response = await ask(path);
    const type = response.headers.get("content-type") ?? "";
    const fitting = TYPES[path.slice(path.lastIndexOf(".") + 1)];
    if (fitting && !(fitting.test ? fitting.test(type) : type.startsWith(fitting))) throw new Trouble("failed", path);
    const bytes = await response.arrayBuffer().catch(() => { throw new Trouble("failed", path); });
    if ((await hash(bytes)) !== sha) throw new Trouble("changed", path);
    const headers = HEADERS.map((header) => [header, response.headers.get(header)]).filter(([, value]) => value);
    return new Response(bytes, { headers });
  };

  /** A file out of the copy that is there: the same, or the same but for the day in its stamp. */
  const copied = async ([path, , sha], list, last) => {
    if (!last) return undefined;
    const old = await last.cache.match(at(path));
    if (!old || last.shas.get(path) === sha) return old;
    if (!path.endsWith(".html")) return undefined;
    const text = await old.text();
    const fresh = [["iso", last.as_of.iso], ["words", last.as_of.words]].reduce((text, [which, words]) => {
      const place = text.lastIndexOf(words);
      return place < 0 ? text : text.slice(0, place) + list.as_of[which] + text.slice(place + words.length);
    }, text);
    const bytes = new TextEncoder().encode(fresh);
    return (await hash(bytes)) === sha ? new Response(bytes, { headers: old.headers }) : undefined;
  };

  const lastCopy = async () => {
    const copy = await kept();
    if (!copy) return null;
    const cache = await open(copy.cache);
    const list = await cache.match(at(copy.list));
    if (!list) return null;
    const { files } = await list.json();
    return { ...copy, cache, shas: new Map(files.map(([path, , sha]) => [path, sha])) };
  };

  const fill = async (cache, list, last) => {
    const waiting = [...list.files];
    let done = 0;
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const key = at(file[0]);
        // What a stopped attempt has put there was looked at.
        if (!(await cache.match(key))) await put(cache, key, (await copied(file, list, last)) ?? (await fetched(file)));
        done += 1;
        say("done", done);
        part.querySelector("progress").value = done;
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } catch (error) {
      waiting.length = 0; // this attempt will not be whole: ask for no more
      throw error;
    }
  };

  const WORKER = at("sw.js");
  // The page's policy allows this one, once, and it allows one address.
  const policy = window.trustedTypes?.createPolicy("fingerpost-offline", {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError("only the worker of this site");
      return url;
    },
  });
  const register = () => {
    const address = policy ? policy.createScriptURL(WORKER) : WORKER;
    return navigator.serviceWorker.register(address, { scope: root.pathname, updateViaCache: "none" });
  };

  const keep = async () => {
    const { copies, bars } = await json("offline/copies.json");
    const copy = copies.find((copy) => copy.name === name);
    if (!copy) throw new Trouble("failed", "offline/copies.json");
    const room = await navigator.storage?.estimate?.().catch(() => undefined);
    if (room && room.quota - room.usage < copy.bytes) throw new Trouble("full");
    const progress = part.querySelector("progress");
    progress.max = copy.files;
    progress.value = 0;
    say("files", copy.files);
    say("done", 0);
    const list = await json(copy.list);
    if (list.version !== copy.version) throw new Trouble("changed", copy.list);
    // Of one day: what a stopped attempt of another day has put there has another stamp.
    const cacheName = `${ours}${name}|${list.version}.${list.as_of.iso}`;
    const cache = await open(cacheName);
    try {
      await fill(cache, list, await lastCopy());
    } catch (error) {
      // Without room nothing half is left; else what is there is used when it is tried again.
      if (error.state === "full" && (await kept())?.cache !== cacheName) await caches.delete(cacheName);
      throw error;
    }
    await put(cache, at(copy.list), new Response(JSON.stringify(list), { headers: { "content-type": "application/json" } }));
    await register().catch(() => { throw new Trouble("cannot"); });
    await navigator.serviceWorker.ready;
    const said = JSON.stringify({ ...copy, bars, cache: cacheName });
    await put(await open(`${ours}kept`), pointer, new Response(said, { headers: { "content-type": "application/json" } }));
    await tidy(cacheName);
    await tell();
  };

  /** Asks that the copy may last, and says the answer. Some browsers ask the reader, who may never answer. */
  const askToLast = async () => {
    const lasts = await navigator.storage?.persist?.().catch(() => false);
    if (!(await kept())) return;
    part.querySelector('[data-state="lasts"]').hidden = !lasts;
    part.querySelector('[data-state="may-go"]').hidden = Boolean(lasts);
  };

  const remove = async () => {
    await tidy("");
    if (await caches.has(`${ours}kept`)) {
      const all = await open(`${ours}kept`);
      await all.delete(pointer);
      if ((await all.keys()).length === 0) {
        await caches.delete(`${ours}kept`);
        const registration = await navigator.serviceWorker.getRegistration(root.href);
        if (registration?.scope === root.href) await registration.unregister();
      }
    }
    await tell("removed");
  };

  // How it stands

  const isDue = ({ review_by }) => new Date().toISOString().slice(0, 10) > review_by.iso;

  /** Says how it stands: from the caches themselves, and from the network if there is one. */
  const tell = async (...also) => {
    const copy = await kept();
    if (copy) {
      say("as-of", copy.as_of.words);
      say("version", copy.version);
      say("review-by", copy.review_by.words);
    }
    const states = [copy ? "kept" : "can", copy && isDue(copy) ? "due" : "", ...also];
    show(...states);
    const mine = shown;
    const now = await json("offline/copies.json").then(({ copies }) => copies.find((copy) => copy.name === name), () => undefined);
    // Something else was shown while the network was asked.
    if (shown !== mine) return;
    if (now) {
      say("size", size(now.bytes));
      say("pages", now.pages);
      say("newest", now.as_of.words);
    }
    if (now) states.push("size");
    if (copy && now && now.version !== copy.version) states.push("newer");
    if (copy && now && now.version === copy.version) states.push("newest");
    show(...states);
  };

  const run = (work) => async () => {
    show(work === keep ? "saving" : "removing");
    try {
      await alone(work);
      if (work === keep) askToLast().catch(() => {});
    } catch (error) {
      const { state = "cannot", file = "" } = error;
      const copy = await kept().catch(() => null);
      say("file", file);
      const still = copy ? "still" : "";
      if (!copy && state === "cannot") {
        show(state);
      } else {
        show(state, copy ? "kept" : "can", still);
        // A newer one can be tried again. The network may never say whether there is one: nobody waits for it to hear what went wrong.
        tell(state, still).catch(() => {});
      }
    }
    part.querySelector("[data-focus]:not([hidden])")?.focus();
  };

  const start = async () => {
    // A page on a stick has no address that a worker could be for.
    if (!location.protocol.startsWith("http")) throw new Trouble("cannot");
    if (!navigator.serviceWorker || !window.caches || !crypto.subtle || !isSecureContext) throw new Trouble("cannot");
    await navigator.serviceWorker.getRegistration(root.href); // refuses where cookies are blocked
    await caches.keys();
    for (const [selector, work] of [["[data-press=keep]", keep], ["[data-press=remove]", remove]]) {
      for (const button of part.querySelectorAll(selector)) button.addEventListener("click", run(work));
    }
    await tell();
    // What a stopped attempt left is taken away with the next whole one, or here, if nothing is kept.
    await alone(async (free) => { if (free && !(await kept())) await tidy(""); }, { ifAvailable: true });
  };

  start().catch(() => show("cannot"));
})();
