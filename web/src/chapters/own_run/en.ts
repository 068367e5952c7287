// The sentences of a reader's own run, in English.
export const sentences = {
  ownRunTitle: "A run of your own",
  ownRunFold: "parameters, tokens, a chip: electricity, money, days; fine-tuning and LoRA too",
  ownRunText: "Fill in what you know. Numbers are read as people write them: 30B, 2T, 2.46e8. It is worked out here, " +
    "with the assumptions for both runs below, and sent nowhere.",
  ownRunName: "Your run",
  ownRunField: "{label}, {unit}, your run",
  ownRunWay: "Trained",
  "ownRunWay:scratch": "from scratch or further",
  "ownRunWay:full": "fine-tuned, all weights",
  "ownRunWay:lora": "fine-tuned with LoRA",
  ownRunChip: "Your chip",
  ownRunPlace: "Your place",
  ownRunChoose: "choose one",
  "ownRunUnit:active_parameters": "of a token",
  "ownRunUnit:total_parameters": "blank: as many, no experts",
  "ownRunUnit:training_tokens": "all passes",
  "ownRunUnit:chip_count": "for the days it takes",
  "ownRunUnit:chip_hours": "if you know them",
  "ownRunUnit:model_flops_utilization": "in %; blank: the chip’s usual",
  ownRunMore: "It needs a chip, and parameters and tokens or else chip-hours.",
  ownRunTakes: "Your run takes {energy}",
  ownRunNone: "Your run cannot be worked out",
  ownRunUse: "At {use} of the chip’s peak ({range}).",
  ownRunCaption: "What your run takes",
  ownRunSource: "Fine-tuning is counted by the tokens that are trained on. LoRA is counted at two thirds of " +
    "the arithmetic, and takes slightly more: gradients pass through the weights, but none is worked out for them.",
  ownRunLora: "Schulman and Thinking Machines Lab, 2025, “LoRA Without Regret”",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
