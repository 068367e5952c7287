// Fills the HTML document: head, security policy, the default answer, and in the single file everything else.
import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// Before the first paint: the reader's theme, and a linked state hides the default answer until its own is there.
const early = `try{var t=localStorage.getItem("tokenwatt-theme");if(t==="light"||t==="dark")document.documentElement.style.colorScheme=t}catch(e){}
if(/=/.test(location.hash+location.search))document.documentElement.dataset.linked=""`;

const policy = (scripts, inline) => [
  "default-src 'none'",
  `script-src ${inline ? "" : "'self' "}${scripts.map(hash).join(" ")} 'wasm-unsafe-eval'`,
  `connect-src ${inline ? "'none'" : "'self'"}`,
  "img-src 'self' data:",
  `style-src ${inline ? "" : "'self' "}'unsafe-inline'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const oembed = (answer, address, scenario) => ({
  version: "1.0", type: "rich", provider_name: answer.name, provider_url: address, title: answer.title,
  width: 372, height: 660, cache_age: 86400,
  html: `<iframe src="${address}embed/${scenario ? `?v=1&s=${scenario}` : ""}" title="${escape(answer.title)}" width="372" height="660" loading="lazy" style="width:100%;border:0"></iframe>`,
});

const head = ({ title, description, name }, own, layout, inline) => [
  inline ? "" : `<link rel="alternate" type="application/json+oembed" href="${own}oembed.json" title="${escape(title)}">`,
  `<title>${escape(title)}</title>`,
  `<meta name="description" content="${escape(description)}">`,
  `<link rel="canonical" href="${own}">`,
  layout === "embed" ? `<meta name="robots" content="noindex">` : "",
  `<meta property="og:type" content="website">`,
  `<meta property="og:site_name" content="${escape(name)}">`,
  `<meta property="og:title" content="${escape(title)}">`,
  `<meta property="og:description" content="${escape(description)}">`,
  `<meta property="og:url" content="${own}">`,
  `<meta name="twitter:card" content="summary">`,
].filter(Boolean).join("\n");

/** Unpacks the page's code and runs it: packed it takes less than half the room, and the policy knows it by its hash. */
const unpacking = (code) => `const text=await new Response(new Response(Uint8Array.from(atob("${deflateRawSync(code, { level: 9 }).toString("base64")}"),(sign)=>sign.charCodeAt(0))).body.pipeThrough(new DecompressionStream("deflate-raw"))).text();
document.body.append(Object.assign(document.createElement("script"),{type:"module",textContent:text}))`;

/** `path` is where below the site's root the document lies, `scenario` what it starts from if not the first. */
export function document({ html, script, style }, { answer, address, layout, path = "", scenario, inline = false, fetched = [] }) {
  const root = "../".repeat(path.split("/").length - 1);
  const { code } = script;
  const starter = inline ? unpacking(code) : "";
  const security = `<meta http-equiv="Content-Security-Policy" content="${policy(inline ? [early, starter, code] : [early], inline)}">`;
  const preload = fetched.map((name) => `<link rel="preload" href="./${name}" as="fetch" crossorigin>`).join("\n");
  // Replacements are functions, so that no $ in the code is read as a pattern.
  let filled = html
    .replace("<!--head-->", () => [security, head(answer, address + path, layout, inline), preload].filter(Boolean).join("\n"))
    .replace("<!--early-->", () => `<script>${early}</script>`)
    .replace("<!--answer-->", () => answer.html)
    .replace("<html ", () => `<html data-layout="${layout}" ${scenario ? `data-scenario="${scenario}" data-root="${root}" ` : ""}`)
    .replace(/(src|href)="\.\//g, (_, name) => `${name}="./${root}`);
  if (inline) {
    filled = filled
      .replace(/\s*<script type="module"[^>]*><\/script>/, "")
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style.source}</style>`)
      .replace("</body>", () => `<script type="module">${starter}</script>\n</body>`);
  }
  return { html: filled, oembed: oembed(answer, address, scenario) };
}
