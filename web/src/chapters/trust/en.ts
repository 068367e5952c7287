// The sentences of this chapter, what holds the numbers up, in English.
export const sentences = {
  trustTitle: "What holds these numbers up: {count} checks, all passed on {date}",
  trustText: "Every change of the model or of a figure has to pass all of them; together they took {minutes} minutes " +
    "on two cores. None of them shows that a figure is right: for that there are its source and the misses above.",
  trustWhat: "What is checked",
  trustCases: "Checks",
  trustCaption: "The parts of the last whole run of the tests",
  "trust:web": "The page in Chromium and Firefox: its numbers against the core’s, links, files, keyboard, screen " +
    "readers, narrow screens, print, what is missing or slow",
  "trust:sanitize": "The core again, with every read and every operation watched",
  "trust:native": "Formulas against numbers worked by hand, and laws that hold whatever is asked",
  "trust:wasm-core": "The same as WebAssembly",
  "trust:package": "The package: its types, in which direction each input moves each result, printed formulas",
  "trust:lighthouse": "How quickly the page comes, and how well it can be used by all",
  "trust:webkit": "The page in WebKit",
  "trust:bytes": "What a reader downloads",
  "trust:no-compile": "Sums of unlike units, which must not compile",
  "trust:parity": "Native against WebAssembly, result by result",
  "trust:hash": "All results bit for bit: two compilers, and WebAssembly with and without vectors",
  "trust:tables": "The tables that the core is built with",
  "trust:calibration": "Our ranges against published runs",
  "trust:fit": "Serving against measured rates, with each pair of model and chip left out in turn",
  "trust:newcomer": "A chip, an assumption, a result and a chapter added as the guide says",
  "trust:data": "The tables: every figure’s source, the claims, the ranges",
  "trust:layering": "The house itself: layers, names, citations, style",
  trustFuzz: "On {date} programs that make up input asked {requests} requests, {sessions} sessions and {laws} sets " +
    "of laws, {seconds} seconds each, and found no fault.",
  trustMutants: "Of {made} changes of one operator or number in what decides a number or a word, each tried by " +
    "itself up to {date}, tests or a compiler noticed {caught}. {known} change no result, each with its reason in " +
    "the project, and {survived} went unnoticed.",
  trustCoverage: "The core’s own tests run {lines}% of its lines and {branches}% of its branches.",
  trustMended: "What was wrong once, and is mended",
  "trustMended:zero": "A range that a reader gave to a reported figure made every draw of it zero, and no test saw " +
    "it. Since then every input’s range is tried on every result.",
  "trustMended:ascend": "Tokens on Ascend came out twice as fast as engines write them. Since then the step is held " +
    "to what was measured there.",
  "trustMended:batch": "Chips were compared at equal answers at once, which gave one chip twice the load of another. " +
    "Since then each reader gets the same speed.",
  "trustMended:words": "A claim could be called wrong by a default of ours without a source. Since then such a " +
    "default is moved to both ends first, and what flips the word is said.",
  "trustMended:front": "The front page had no cost for Ascend, because it asked for a speed that those chips reach " +
    "only with drafts. Since then all chips have the set-up of the comparison.",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
