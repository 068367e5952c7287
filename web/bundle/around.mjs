// What stands around the page for machines and lost readers: sitemap, robots.txt, llms.txt, the page of wrong
// addresses, and the headers that a host should send.

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** `pages` are all that a reader may come to: [{path, title}]. */
const sitemap = ({ pages, address, day }) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(({ path }) => `<url><loc>${escape(address + path)}</loc><lastmod>${day}</lastmod></url>`).join("\n")}
</urlset>
`;

// Releases that are kept say what they said; who searches should find what holds today.
const robots = ({ address }) => `User-agent: *
Disallow: ${new URL("v/", address).pathname}

Sitemap: ${address}sitemap.xml
`;

/** The data that programs ask for most, where they were made. */
const foremost = ["figures.csv", "coefficients.csv", "vectors.json"];

const llms = ({ pages, data, address, repository, day, model }) => `# Tokenwatt

> An open calculator of what large AI models take to train and to serve: electricity, cost, carbon, water and the price
> of tokens. Every figure has a range, a source and a grade. Model ${model}, data of ${day}.

Numbers depend on assumptions: give the range with the number, name its source and link the state of the page. A link
with a state begins \`${address}#v=1\`, after which assumptions follow as \`&b.chip=h100-sxm\`.

## Data
- [All files](${address}data/): tables as JSON and CSV, schemas, licence
${data.filter(({ path }) => foremost.includes(path))
    .map(({ path, title }) => `- [${path}](${address}data/${path}): ${title}`).join("\n")}

## Programs
- [The package](${address}js/README.md): \`npm install tokenwatt\`, or \`import\` from \`${address}js/tokenwatt.js\`
- On a command line and as tools over MCP: \`npx tokenwatt --help\`, \`npx tokenwatt mcp\`
- [Source](${repository})

## Pages
${pages.map(({ path, title }) => `- [${title}](${address}${path})`).join("\n")}
`;

/** Hosts show it for any path, so that its links begin at the site's root. */
const lost = ({ address }) => {
  const { pathname } = new URL(address);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Tokenwatt: no such page</title>
<style>body{max-width:36rem;margin:4rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}</style>
</head>
<body>
<h1>No such page</h1>
<p>Nothing is at this address. <a href="${pathname}">The calculator</a> and <a href="${pathname}data/">its data</a> are
  here.</p>
<p lang="de">Unter dieser Adresse ist nichts. Hier sind <a href="${pathname}">der Rechner</a> und
  <a href="${pathname}data/">seine Daten</a>.</p>
</body>
</html>
`;
};

/** As Netlify and Cloudflare Pages read them; other hosts have their own place for the same. */
// A page may stand in a frame of its own site alone, so that nobody's buttons lie over it; what is made for other sites
// lies in embed/, and has nothing that a press could do harm with. Named one by one, because a host that sends two
// policies for one address sends the stricter.
const headers = ({ pages }) => `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
${pages.map(({ path }) => `/${path}\n  Content-Security-Policy: frame-ancestors 'self'\n`).join("")}/assets/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
/data/*
  Access-Control-Allow-Origin: *
/js/*
  Access-Control-Allow-Origin: *
/embed/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
/embed.js
  Access-Control-Allow-Origin: *
/view.js
  Access-Control-Allow-Origin: *
/worker.js
  Cache-Control: no-cache
`;

/** What makes the site one of the reader's programs; its addresses are beside it, whatever the path of the site. */
const manifest = () => JSON.stringify({
  name: "Tokenwatt", short_name: "Tokenwatt", start_url: "./", scope: "./", display: "minimal-ui",
  background_color: "#ffffff", theme_color: "#ffffff",
  icons: [
    { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    { src: "icon-512.png", sizes: "512x512", type: "image/png" },
  ],
}, null, 2);

/** What editors and documentation tools know of our elements. */
const elements = () => {
  const attribute = (name, description) => ({ name, description, type: { text: "string" } });
  const shown = [
    attribute("theme", "light or dark; the host's own without it"), attribute("lang", "en or de"),
    attribute("controls", "how many sliders the card has, three at most"),
  ];
  const event = (name, description) => ({ name, description, type: { text: "CustomEvent<{ address: string }>" } });
  const element = (path, tagName, description, attributes, more = {}) => ({
    kind: "javascript-module", path,
    declarations: [{ kind: "class", customElement: true, tagName, name: tagName, description, attributes, ...more }],
  });
  return JSON.stringify({
    schemaVersion: "1.0.0",
    modules: [
      element("embed.js", "tokenwatt-embed", "A frame with an embed in it, as high as it needs.",
        [attribute("src", "the address of the embed"), attribute("title", "what the frame is called"), ...shown]),
      element("view.js", "tokenwatt-view", "The card itself, in a shadow and without a frame.",
        [attribute("state", "what stands after # in an address of the page"), ...shown], {
          events: [event("tokenwatt-ready", "It is drawn."), event("tokenwatt-change", "A slider has moved.")],
          cssParts: [{ name: "card", description: "The card." }, { name: "reason", description: "Why there is none." }],
          slots: [{ name: "", description: "What is shown where it cannot start." }],
        }),
    ],
  }, null, 2);
};

/** The files by name. */
export const around = (site) => ({
  "sitemap.xml": sitemap(site), "robots.txt": robots(site), "llms.txt": llms(site), "404.html": lost(site),
  _headers: headers(site), "site.webmanifest": manifest(), "custom-elements.json": elements(),
  // Else GitHub Pages would leave files out whose names begin with an underscore.
  ".nojekyll": "",
});
