// Joins what the Wasm says of its tables with the texts beside it: rows are joined by id, objects by key.

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isRow = (value) => isObject(value) && typeof value.id === "string";
export const areRows = (value) => Array.isArray(value) && value.every(isRow);

// `first` wins wherever both have a value, and sets the order of rows and keys.
export function merge(first, second) {
  if (second === undefined) return first;
  if (first === undefined) return structuredClone(second);
  if (isObject(first) && isObject(second)) {
    const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
    return Object.fromEntries([...keys].map((key) => [key, merge(first[key], second[key])]));
  }
  if (areRows(first) && areRows(second)) {
    const rest = new Map(second.map((row) => [row.id, row]));
    const joined = first.map((row) => {
      const other = rest.get(row.id);
      rest.delete(row.id);
      return merge(row, other);
    });
    return [...joined, ...structuredClone([...rest.values()])];
  }
  return first;
}
