// What the written first screen says besides what the page says, in English as that screen is.
export const written = {
  noScript: "Changing the assumptions needs JavaScript. These are the figures of the default comparison.",
  loadFailed: "The calculator could not start in this browser: {reason}. The answer below is the one for the default " +
    "assumptions.",
};
