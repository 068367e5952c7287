// Choosing a file of the reader's own. It is read here and sent nowhere.
import { html, type TemplateResult } from "lit";

interface ChosenFile {
  id: string;
  label: string;
  /** the kinds that are offered first */
  accept: string;
  /** in bytes; of a longer file only as much is read, so that a wrong one cannot fill the memory */
  longest: number;
  use: (text: string) => void;
}

export const chosenFile = ({ id, label, accept, longest, use }: ChosenFile): TemplateResult => {
  const read = async (event: Event): Promise<void> => {
    const box = event.target as HTMLInputElement, [file] = box.files ?? [];
    if (!file) return;
    const text = await file.slice(0, longest).text();
    // So that the same file, changed since, can be chosen again.
    box.value = "";
    use(text);
  };
  return html`<span><label for=${id}>${label}</label>
    <input class="file" type="file" id=${id} accept=${accept} @change=${read}></span>`;
};
