// Light or dark: the system's choice until the reader makes one, kept where the browser allows.
const key = "tokenwatt-theme";

export const flipTheme = (): void => {
  const root = document.documentElement;
  const dark = root.style.colorScheme === "dark" ||
    (root.style.colorScheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.style.colorScheme = dark ? "light" : "dark";
  try {
    localStorage.setItem(key, root.style.colorScheme);
  } catch {
    // Sandboxed frames have no storage; the choice then lasts as long as the page.
  }
};
