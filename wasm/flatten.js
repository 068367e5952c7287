// A value as the core takes it (core/tables/flat_json.hpp): what its JSON says without JSON's syntax, so that the Wasm
// needs no parser.

const encoder = new TextEncoder();
const bytes = (text) => encoder.encode(text).length;

export function flatten(value) {
  const json = JSON.stringify(value) ?? "null"; // functions and symbols have no JSON
  const numbers = [];
  let shape = "", text = "";

  function addText(mark, value) {
    shape += mark;
    text += value;
    numbers.push(bytes(value));
  }
  function add(value) {
    if (typeof value === "string") addText("s", value);
    else if (typeof value === "boolean") shape += value ? "t" : "f";
    else if (value === null) shape += "z";
    else if (typeof value === "number") {
      shape += "n";
      numbers.push(value);
    } else {
      const isList = Array.isArray(value);
      shape += isList ? "l" : "o";
      for (const [key, inner] of Object.entries(value)) {
        if (!isList) addText("k", key);
        add(inner);
      }
      shape += "e";
    }
  }
  add(JSON.parse(json));
  // Half of a surrogate pair cannot be sent as UTF-8; without a shape the core finds no JSON.
  if (/\p{Surrogate}/u.test(text)) shape = "";
  return [shape, text, new Uint8Array(new Float64Array(numbers).buffer), bytes(json)];
}
