// What the published data say of themselves: to programs as a Frictionless data package and as a Dataset of schema.org,
// to people as a page.

const title = "Tokenwatt: figures on the energy, cost, carbon and water of large AI models";
const summary = "Chips, models, places, prices and methods behind estimates of what large AI models take to train " +
  "and to serve: every figure with a range, a source and a grade of how well it is known.";
const licence = { name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/" };
const keywords = ["artificial intelligence", "energy", "electricity", "carbon", "water", "cost", "tokens"];

const isEmpty = (value) => value === undefined || value === null || value === "";

/** The kind of a column by what stands in it. */
const kindOf = (rows, column) => {
  const values = rows.map((row) => row[column]).filter((value) => !isEmpty(value));
  const kinds = new Set(values.map((value) => typeof value));
  if (kinds.size !== 1) return kinds.size ? "string" : "any";
  return { number: "number", boolean: "boolean" }[[...kinds][0]] ?? "string";
};

const ends = /_p(?:5|95)$/;
const endNames = { "": "central value", _p5: "percentile 5", _p95: "percentile 95" };

/** What a column holds, where it is that of an assumption, of a result or of a coefficient. */
function meaningOf(column, { assumptions, outputs }, units = {}) {
  const [end = ""] = ends.exec(column) ?? [];
  const head = column.slice(0, column.length - end.length), id = head.split(".").at(-1);
  const row = [...assumptions, ...outputs].find((one) => one.id === id);
  const unit = units[head] ?? row?.unit;
  if (!unit) return {};
  return { ...(row ? { title: row.label } : {}), description: `${endNames[end]}, ${unit}`, unit };
}

const resource = ({ path, title: heading, rows, columns, units }, description) => ({
  name: path.toLowerCase().replace(/\.csv$/, "").replaceAll(/[^a-z0-9]+/g, "-"),
  path, title: heading,
  mediatype: path.endsWith(".csv") ? "text/csv" : path.endsWith(".md") ? "text/markdown" : "application/json",
  encoding: "utf-8",
  ...(columns ? {
    profile: "tabular-data-resource", format: "csv",
    schema: {
      fields: columns.map((name) => ({ name, type: kindOf(rows, name), ...meaningOf(name, description, units) })),
    },
  } : {}),
});

const sourcesUnderLicence = ({ sources, licences = [] }) => sources.filter((row) => row.licences).map((row) => ({
  title: `${row.publisher}, ${row.title}`, path: row.url,
  taken: row.taken, licences: row.licences.map((id) => licences.find((one) => one.id === id)),
}));

/** https://specs.frictionlessdata.io/data-package/ */
export const datapackage = ({ files, description, address, made }) => ({
  profile: "data-package", name: "tokenwatt", title, description: summary, homepage: address,
  version: description.version.model, created: `${description.version.data}T00:00:00Z`, keywords,
  licenses: [licence], sources: sourcesUnderLicence(files.sources),
  resources: made.map((one) => resource(one, description)),
});

/** https://schema.org/Dataset */
export const dataset = ({ description, address, made }) => ({
  "@context": "https://schema.org/", "@type": "Dataset", name: title, description: summary, url: address,
  license: licence.path, isAccessibleForFree: true, keywords, version: description.version.model,
  dateModified: description.version.data,
  creator: { "@type": "Organization", name: "Tokenwatt contributors" },
  distribution: made.filter(({ path }) => /\.(csv|json)$/.test(path) && !path.startsWith("schema/"))
    .map(({ path, title: name }) => ({
      "@type": "DataDownload", name, contentUrl: address + path,
      encodingFormat: path.endsWith(".csv") ? "text/csv" : "application/json",
    })),
});

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The page of the folder. */
export function listing({ description, address, made, files }) {
  const line = ({ path, title: heading, rows }) =>
    `<li><a href="${path}">${path}</a>: ${escape(heading)}${rows ? `, ${rows.length} rows` : ""}</li>`;
  const some = (test) => `<ul>\n${made.filter(test).map(line).join("\n")}\n</ul>`;
  const isSchema = ({ path }) => path.startsWith("schema/");
  const isSource = ({ path, table }) => table || path.slice(0, -".json".length) in files;
  const ld = JSON.stringify(dataset({ description, address, made })).replaceAll("<", "\\u003c");
  const { model, data } = description.version;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Tokenwatt: the data</title>
<meta name="description" content="${escape(summary)}">
<link rel="canonical" href="${address}">
<style>body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
li{margin:.3rem 0}</style>
<script type="application/ld+json">${ld}</script>
</head>
<body>
<h1>The data of Tokenwatt</h1>
<p>${escape(summary)} Model ${model}, data of ${data}. <a href="../">The page</a> works with them.</p>
<p>Ours may be used under <a href="${licence.path}" rel="license">${licence.title}</a>; the grid intensities of places
  are Electricity Maps’ and Ember’s and stay under their own licences. <a href="LICENSE.md">The licence</a> says which,
  and <a href="sources.json">sources.json</a> what was taken from where. <a href="datapackage.json">datapackage.json</a>
  describes every column.</p>
<h2>To use</h2>
<p>Ranges are percentiles 5 and 95. Numbers are in the unit that the column, or the row’s <code>unit</code>, names.</p>
${some((one) => !isSchema(one) && !isSource(one))}
<h2>Tables</h2>
<p>In CSV a figure is three columns, its centre and both ends, with money in US dollars; what else is said of it stands
  in figures.csv. A text that a spreadsheet would run as a formula has an apostrophe before it.</p>
${some((one) => !isSchema(one) && isSource(one))}
<h2>Schemas</h2>
${some(isSchema)}
</body>
</html>
`;
}
