// Die Sätze eines eigenen Trainings, auf Deutsch.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  ownRunTitle: "Ein eigenes Training",
  ownRunFold: "Parameter, Token, ein Chip: Strom, Geld, Tage; auch Feinabstimmung und LoRA",
  ownRunText: "Füllen Sie aus, was Sie wissen. Zahlen werden gelesen, wie man sie schreibt: 30 Mrd, 2T, 2,46e8. " +
    "Gerechnet wird hier, mit den Annahmen für beide Trainings unten; gesendet wird nichts.",
  ownRunName: "Ihr Training",
  ownRunField: "{label}, {unit}, Ihr Training",
  ownRunWay: "Trainiert",
  "ownRunWay:scratch": "von Grund auf oder weiter",
  "ownRunWay:full": "feinabgestimmt, alle Gewichte",
  "ownRunWay:lora": "feinabgestimmt mit LoRA",
  ownRunChip: "Ihr Chip",
  ownRunPlace: "Ihr Ort",
  ownRunChoose: "bitte wählen",
  "ownRunUnit:active_parameters": "je Token",
  "ownRunUnit:total_parameters": "leer: ebenso viele, keine Experten",
  "ownRunUnit:training_tokens": "alle Durchgänge",
  "ownRunUnit:chip_count": "für die Tage",
  "ownRunUnit:chip_hours": "falls bekannt",
  "ownRunUnit:model_flops_utilization": "in %; leer: wie beim Chip üblich",
  ownRunMore: "Nötig sind ein Chip und entweder Parameter und Token oder Chipstunden.",
  ownRunTakes: "Ihr Training braucht {energy}",
  ownRunNone: "Ihr Training lässt sich nicht berechnen",
  ownRunUse: "Bei {use} der Spitzenleistung ({range}).",
  ownRunCaption: "Was Ihr Training braucht",
  ownRunSource: "Feinabstimmung zählt nach den Token, mit denen trainiert wird. LoRA zählt als zwei Drittel der " +
    "Rechenarbeit und braucht etwas mehr: Gradienten laufen durch die Gewichte, für sie selbst wird keiner berechnet.",
  ownRunLora: "Schulman und Thinking Machines Lab, 2025, „LoRA Without Regret“",
};
