// What the reader has chosen to look at besides the state, such as which claims and whose query. It travels in the
// address, where each has a name of its own.
const prefix = "u.";
/** No choice needs more; a link that has more is somebody's mistake. */
const longest = 80, most = 30;

let chosen = new Map<string, string>();

export const choice = (key: string): string | undefined => chosen.get(key);
export const choose = (key: string, value: string): void => void chosen.set(key, value);

/** Those of an address, in place of what was chosen before. */
export const readChoices = (entries: [string, string][]): Map<string, string> => new Map(entries
  .filter(([name, text]) => name.startsWith(prefix) && text.length <= longest).slice(0, most)
  .map(([name, text]) => [name.slice(prefix.length), text]));
export const useChoices = (wanted: Map<string, string>): void => void (chosen = wanted);

export const isChoice = (name: string): boolean => name.startsWith(prefix);
export const writtenChoices = (): Record<string, string> =>
  Object.fromEntries([...chosen].map(([key, value]) => [prefix + key, value]));
