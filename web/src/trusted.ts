// Where a browser takes only those texts for code or markup that somebody vouches for, the page does so for its own.
interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
const asItIs: Policy = { createHTML: (text) => text, createScriptURL: (text) => text };

/** For what the build itself has written; nothing that a link or a file brings may pass through it. */
export const ours: Policy = trustedTypes?.createPolicy("tokenwatt", asItIs) ?? asItIs;
