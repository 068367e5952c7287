// The sentences of this chapter, the lab, in English.
export const sentences = {
  labKicker: "The lab: move any of {count} assumptions, copy a run, ask in reverse.",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
