// Writes the data files as they are laid out: a figure on one line, rows sorted, so that a change shows as a change.

const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const inline = (value) => {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${inline(part)}`).join(", ")}}`;
};

const block = (open, parts, close, indent) =>
  parts.length ? `${open}\n${parts.map((part) => `${indent}  ${part}`).join(",\n")}\n${indent}${close}` : open + close;

const members = (object, indent, print) =>
  block("{", Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}: ${print(key, value)}`), "}", indent);

const sets = (value) => members(value, "      ", (_, figure) => inline(figure));

const row = (value) => members(value, "    ", (key, part) => (key === "sets" ? sets(part) : inline(part)));

/** The text of a data file whose lists are sorted by id: offers, places, currencies or sources. */
export function format(name, file) {
  const line = name === "currencies" ? inline : row;
  const list = (_, value) =>
    Array.isArray(value) ? block("[", [...value].sort(byId).map(line), "]", "  ") : inline(value);
  return `${members(file, "", list)}\n`;
}
