// Hands a file or a text to the reader; where a frame forbids that, it says so and the text can be selected.

/** A sandboxed frame has no origin of its own, and usually neither downloads nor a clipboard. */
export const sandboxed = (): boolean => typeof window !== "undefined" &&
  window.origin === "null" && location.protocol !== "file:";

/** Whether the reader has it; else whether it is a frame that forbids it, or the browser. */
export type Handed = "done" | "blocked" | "refused";

export const notHanded = (): Handed => (window.parent === window ? "refused" : "blocked");

export const download = (name: string, content: Blob): Handed => {
  if (sandboxed()) return "blocked";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return "done";
};

export const copy = async (text: string): Promise<Handed> => {
  try {
    await navigator.clipboard.writeText(text);
    return "done";
  } catch {
    return notHanded();
  }
};
