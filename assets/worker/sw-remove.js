// The worker of a site that keeps no copies any more: it takes away those that an earlier worker of this site made, and itself.
"use strict";

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove() {
  const ours = `fingerpost|${new URL(registration.scope).pathname}|`;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await registration.unregister();
}
