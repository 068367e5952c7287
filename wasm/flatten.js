// A value as the core takes it (core/tables/flat_json.hpp): what its JSON says without JSON's syntax, so that the Wasm
// needs no parser.

const encoder = new TextEncoder();
const bytes = (text) => encoder.encode(text).length;

/** In characters, which are no more than bytes. What is larger is refused, and need not be written to be. */
const largest = 1e6;

/** Whether a value's JSON would be longer than the largest, found without writing it. */
function isTooLarge(value) {
  let left = largest;
  const count = (one) => {
    if (typeof one === "string") left -= one.length + 2;
    else if (typeof one !== "object" || one === null) left -= 1;
    else if (ArrayBuffer.isView(one)) left -= 2 * one.byteLength;
    else {
      left -= 2;
      for (const key in one) {
        if (left < 0) return;
        if (!Array.isArray(one)) left -= key.length + 3;
        count(one[key]);
      }
    }
  };
  count(value);
  return left < 0;
}

/** A problem that keeps the core from being asked. */
export const problemOf = (message, code = "bad_json") => ({ level: "error", code, message });
/** What an error says, or whatever else was thrown. */
export const messageOf = (error) => error?.message ?? String(error);

const failing = ({ message }) => { throw new Error(message); };

/** The value, or after `refuse(problem)` one that the core finds no JSON in. */
export function flatten(value, refuse = failing) {
  try {
    return flattened(value);
  } catch (error) {
    // A circle, a number too large for JSON, a getter that throws.
    refuse(problemOf(`The request cannot be written as JSON: ${messageOf(error)}`));
    return nothing;
  }
}

const noNumbers = new Uint8Array(0);
const nothing = ["", "", noNumbers, 0];

function flattened(value) {
  if (isTooLarge(value)) return ["", "", noNumbers, largest + 1];
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
