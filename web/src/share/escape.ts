// Text within HTML and XML.

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** As it stands between tags and in attributes. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
