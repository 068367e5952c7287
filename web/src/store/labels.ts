// Finds rows by their labels.

export const labelOf = (rows: { id: string; label: string }[], id: string): string =>
  rows.find((row) => row.id === id)?.label ?? id;
