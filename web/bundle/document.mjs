// Fills the HTML document: head, security policy, the default answer, and in the single file everything else.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** How many milliseconds the page's code may take to come before the reader is told. */
const patience = 15_000;

// Runs before the first paint. It sets the theme that a host's page asks for, or else the reader's, hides the default
// answer where a link asks for another, and requests the page's code: now where it is wanted at once, otherwise when
// the network is free. Where the code cannot be had, such as after a newer page has replaced it, the answer is shown
// again, and a line says what it is.
const early = ({ wideScreen, asks }, frame) => `try{var t=(/[?&]theme=(\\w+)/.exec(location.search)||[])[1]
||localStorage.getItem("tokenwatt-theme");
if(t==="light"||t==="dark")document.documentElement.style.colorScheme=t}catch(e){}
var d=document.documentElement.dataset,l=new RegExp(${JSON.stringify(asks)}).test(location.search+location.hash);
if(l)d.linked="";
function f(){${frame ? wholeFrame : 'var n=document.getElementById("not-come");if(n)n.hidden=!1,delete d.linked'}}
addEventListener("error",function(e){if(e.target===window||e.target.localName==="script")f()},!0)
setTimeout(f,${patience});
if(l||matchMedia("${wideScreen}").matches)
document.querySelectorAll("link[rel=prefetch]").forEach(function(a){a.rel="preload"})`;

/** A frame whose scripts may not come has them in another file beside it. */
const wholeFrame = 'if(document.getElementById("not-come"))' +
  'location.replace("whole.html"+location.search+location.hash)';

/** Styles stand in files or in one text that is known by its hash, never in markup. */
const policy = ({ scripts, styles, inline }) => [
  // For files that are fetched ahead Firefox applies the default rule.
  ...(inline ? ["default-src 'none'"]
    : ["default-src 'self'", "object-src 'none'", "frame-src 'self'"]),
  `script-src ${inline ? "" : "'self' "}${scripts.map(hash).join(" ")} 'wasm-unsafe-eval'`,
  `connect-src ${inline ? "'none'" : "'self'"}`,
  "img-src 'self' data:",
  `style-src ${inline ? "" : "'self' "}${styles.map(hash).join(" ")}`.trim(),
  "base-uri 'none'",
  "form-action 'none'",
  // The single file unpacks its own script, which no policy by name could tell from another's.
  ...(inline ? [] : ["require-trusted-types-for 'script'", "trusted-types lit-html tokenwatt"]),
].join("; ");

const heights = JSON.parse(readFileSync(new URL("../src/share/card_heights.json", import.meta.url), "utf8"));
const [first] = Object.keys(heights);

const oembed = ({ name, title }, { address, path, scenario, escape }) => {
  const own = address + path;
  // The width of most articles.
  const width = 640, height = heights[scenario ?? first];
  const source = `${address}embed/${scenario ? `?v=1&s=${scenario}` : ""}`;
  return {
    version: "1.0", type: "rich", provider_name: name, provider_url: address, title, width, height, cache_age: 86400,
    // WordPress fits a frame's height only beside such a quote, which it hides once the frame speaks.
    html: `<blockquote class="wp-embedded-content"><a href="${own}">${escape(title)}</a></blockquote>` +
      `<iframe class="wp-embedded-content" src="${source}" title="${escape(title)}" width="${width}"` +
      ` height="${height}" loading="lazy" style="width:100%;border:0"></iframe>`,
  };
};

const notCome = ({ notCome: text }, escape) => `<p class="notice" id="not-come" hidden>${escape(text)}</p>`;

const oembedLink = (own, title) =>
  `<link rel="alternate" type="application/json+oembed" href="${own}oembed.json" title="${title}">`;

const forMachines = (structured) =>
  `<script type="application/ld+json">${JSON.stringify(structured).replaceAll("<", "\\u003c")}</script>`;

const head = ({ title, description, name, style, label, structured }, { own, layout, inline, escape }) => [
  inline ? "" : oembedLink(own, escape(title)),
  `<title>${escape(title)}</title>`,
  `<meta name="description" content="${escape(description)}">`,
  `<link rel="canonical" href="${own}">`,
  inline ? "" : `<link rel="apple-touch-icon" href="./apple-touch-icon.png">`,
  layout === "embed" ? `<meta name="robots" content="noindex">` : "",
  `<meta property="og:type" content="website">`,
  `<meta property="og:site_name" content="${escape(name)}">`,
  `<meta property="og:title" content="${escape(title)}">`,
  `<meta property="og:description" content="${escape(description)}">`,
  `<meta property="og:url" content="${own}">`,
  `<meta property="og:image" content="${own}preview.png">`,
  `<meta property="og:image:alt" content="${escape(label)}">`,
  `<meta name="twitter:card" content="summary_large_image">`,
  layout === "page" && style ? `<style>${style}</style>` : "",
  structured ? forMachines(structured) : "",
].filter(Boolean).join("\n");

const packed = (code) => deflateRawSync(code, { level: 9 }).toString("base64");

/** Unpacks the page's code and runs it. Packed it takes less than half the room; the policy knows it by its hash. */
const unpacking = (code) => `const bytes=Uint8Array.from(atob("${packed(code)}"),(sign)=>sign.charCodeAt(0));
const text=await new Response(new Response(bytes).body.pipeThrough(new DecompressionStream("deflate-raw"))).text();
document.body.append(Object.assign(document.createElement("script"),{type:"module",textContent:text}))`;

/** The way back to the site's root from a path below it. */
export const rootOf = (path) => "../".repeat(path.split("/").length - 1);

/**
 * `path` is where below the site's root the document lies, `of` which of its pages it is, `scenario` what it starts
 * from if not the first, `fetched` what it needs soon; `escape` writes text for HTML.
 */
export function document({ html, script, style }, about) {
  const { answer, address, layout, path = "", of, scenario, inline = false, fetched = [], escape } = about;
  const root = rootOf(path);
  const code = inline ? script.code : "";
  const starter = inline ? unpacking(code) : "";
  const first = early(answer, layout === "embed" && !inline);
  const ownStyle = layout === "page" && answer.style ? [answer.style] : [];
  const rules = policy({
    scripts: inline ? [first, starter, code] : [first], styles: inline ? [style.source, ...ownStyle] : ownStyle, inline,
  });
  const security = `<meta http-equiv="Content-Security-Policy" content="${rules}">`;
  const kind = (name) => (name.endsWith(".js") ? "script" : "fetch");
  const preload = fetched.map((name) => (name.endsWith(".css") ? `<link rel="stylesheet" crossorigin href="./${name}">`
    : `<link rel="prefetch" href="./${name}" as="${kind(name)}" crossorigin>`)).join("\n");
  const own = layout === "embed" ? address : address + path;
  const heading = head(answer, { own, layout, inline, escape });
  const preset = scenario ? `data-scenario="${scenario}" ` : "";
  // A frame's links lead to the site; the offline file is all there is.
  const where = layout === "embed" ? `data-root="${address}" ` : inline ? "" : `data-page="${of}" data-root="${root}" `;
  // Replacements are functions, so that no $ in the code is read as a pattern.
  let filled = html
    .replace("<!--head-->", () => [security, heading, preload].filter(Boolean).join("\n"))
    // Of a site the icon can wait until the page is there; a single file has nothing beside it.
    .replace(/(<link rel="icon" href=)"[^"]*"/, (whole, link) => (inline ? whole : `${link}"./icon.svg"`))
    .replace("<!--early-->", () => `<script>${first}</script>`)
    .replace("<!--not-come-->", () => (inline ? "" : notCome(answer, escape)))
    .replace("<!--answer-->", () => (layout === "embed" ? answer.card : answer.page))
    .replace("<html ", () => `<html data-layout="${layout}" ${where}${preset}`)
    .replace(/(src|href)="\.\//g, (_, name) => `${name}="./${root}`);
  if (inline) {
    filled = filled
      .replace(/\s*<script type="module"[^>]*><\/script>/, "")
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style.source}</style>`)
      .replace("</body>", () => `<script type="module">${starter}</script>\n</body>`);
  }
  return { html: filled, oembed: oembed(answer, { address, path, scenario, escape }) };
}
