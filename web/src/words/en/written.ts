// What the written first screen says besides what the page says, in English as that screen is.
export const written = {
  noScript: "Changing the assumptions needs JavaScript. These are the figures of the default comparison.",
  loadFailed: "The calculator could not start in this browser: {reason}.",
  loadFailedBelow: "The answer below is the one for the default assumptions.",
  cardGo: "Open the full page",
  notCome: "The calculator has not come; reload the page. This is the default comparison.",
};
