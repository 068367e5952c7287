// What the written first screen says besides what the page says, in English as that screen is.
export const written = {
  noScript: "Changing the assumptions needs JavaScript. These are the figures of the default comparison.",
  loadFailed: "The calculator could not start in this browser: {reason}. The answer below is the one for the default " +
    "assumptions.",
  cardFailed: "The calculator could not start in this browser: {reason}. What was to be shown here is on the full " +
    "page.",
  cardGo: "Open the full page",
  notCome: "The calculator has not come. Reload the page to get it. Until then this is the default comparison, " +
    "whatever a link asks for.",
};
