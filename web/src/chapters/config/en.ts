// The sentences of the model by its config.json, in English.
export const sentences = {
  configTitle: "A model of your own, by its config.json",
  configText: "Paste the file that lies beside a model’s weights, or choose it: parameters, layers, cache and " +
    "experts are counted from it. It stays on this page and is sent nowhere.",
  configFile: "Choose the file",
  configField: "Or paste its text",
  configJson: "This is no JSON; copy the file whole, from its first brace to its last.",
  configObject: "This is no config.json; it is one object in braces.",
  configLacks: "It does not say {fields}; without that the model cannot be counted.",
  configFound: "{name}: {total} parameters, of which a token passes {active}.",
  configOwn: "Your model",
  configTake: "Use it for {run}",
  configFigure: "Figure",
  configCounted: "Counted",
  configCaption: "What is counted from the config.json",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
