// Rows as CSV by RFC 4180, in UTF-8 with numbers as numbers.

// A spreadsheet would run a text that begins so, and shows it as text behind an apostrophe.
const plain = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cell(value) {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = plain(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The names of all cells, in the order in which rows first have them. */
export const columnsOf = (rows) => [...new Set(rows.flatMap((row) => Object.keys(row)))];

export const csv = (rows, columns = columnsOf(rows)) =>
  [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((line) => `${line.map(cell).join(",")}\r\n`).join("");
