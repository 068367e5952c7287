// The sentences of the model by its config.json, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  configTitle: "Ein eigenes Modell, nach seiner config.json",
  configText: "Fügen Sie die Datei ein, die neben den Gewichten eines Modells liegt, oder wählen Sie sie: Parameter, " +
    "Schichten, Cache und Experten werden daraus gezählt. Sie bleibt auf dieser Seite und wird nirgendwohin gesendet.",
  configFile: "Die Datei wählen",
  configField: "Oder ihren Text einfügen",
  configJson: "Das ist kein JSON; kopieren Sie die Datei ganz, von der ersten Klammer bis zur letzten.",
  configObject: "Das ist keine config.json; sie ist ein Objekt in geschweiften Klammern.",
  configLacks: "Sie sagt nicht {fields}; ohne das lässt sich das Modell nicht zählen.",
  configFound: "{name}: {total} Parameter, von denen ein Token {active} durchläuft.",
  configOwn: "Ihr Modell",
  configTake: "Für {run} verwenden",
  configFigure: "Größe",
  configCounted: "Gezählt",
  configCaption: "Was aus der config.json gezählt ist",
};
