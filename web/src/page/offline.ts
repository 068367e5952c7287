// Keeps the site readable without a network: the worker of its own folder, and what makes it one of the reader's
// programs. Neither is needed, so whatever forbids them is no fault.
import { siteRoot } from "../store/place";
import { ours } from "../trusted";

export const keepForOffline = (): void => {
  const root = siteRoot();
  if (root === undefined) return; // the offline file is whole
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = `${root}site.webmanifest`;
  document.head.append(link);
  void navigator.serviceWorker?.register(ours.createScriptURL(`${root}worker.js`)).then(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const urls = [location.href, ...performance.getEntriesByType("resource").map((one) => one.name)];
    active?.postMessage({ type: "tokenwatt:keep", urls });
  }).catch(() => undefined);
};
