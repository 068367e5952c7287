// What the reader has open and looks at: one provenance drawer, any number of tables and groups, which result a chart
// is about. Only what was chosen to look at is part of a link.
import { choice, choose } from "./choices";
import type { Store } from "./store";

export class Ui {
  drawer = "";
  private opener: HTMLElement | undefined;
  /** what is closed to begin with: tables, groups of assumptions, claims */
  private readonly opened = new Set<string>();
  /** what is of this visit alone, such as a file that was read */
  private readonly notes = new Map<string, string>();

  /** Drawn at build time, for readers without scripts: tables in the place of charts, and nothing folded away. */
  written = false;

  /** The part of the page that is being drawn: what comes later for it need not draw the others again. */
  part: string | undefined;

  /** `fetchTake` brings the code of <tokenwatt-take>, which takes charts away, when it is first asked for. */
  constructor(
    readonly store: Store,
    readonly redraw: (part?: string) => Promise<void>,
    private readonly fetchTake: () => Promise<unknown>,
  ) {}

  /** Opens or closes the forms in which a chart can be taken away, once their code and words are here. */
  toggleTake = (key: string): void => void this.fetchTake().then(() => this.toggle(key));

  toggleDrawer = (key: string, event: Event): void => {
    void this.store.readTexts("prose");
    const opening = this.drawer !== key;
    this.drawer = opening ? key : "";
    this.opener = opening ? (event.currentTarget as HTMLElement) : undefined;
    void this.redraw();
  };

  /** Closes the drawer; the focus goes back to the number that opened it. */
  closeDrawer = (): void => {
    const { opener } = this;
    this.drawer = "";
    this.opener = undefined;
    void this.redraw();
    opener?.focus();
  };

  isOpen = (key: string): boolean => this.opened.has(key);

  choice = (key: string): string | undefined => choice(key);

  /** The same where it is one of these; a link may say anything. */
  choiceOf = (key: string, rows: readonly { id: string }[]): string | undefined =>
    rows.find(({ id }) => id === choice(key))?.id;

  choose = (key: string, value: string): void => {
    choose(key, value);
    this.store.dispatchEvent(new Event("choice"));
    void this.redraw();
  };

  noted = (key: string): string | undefined => this.notes.get(key);

  note = (key: string, value: string): void => {
    this.notes.set(key, value);
    void this.redraw();
  };

  toggle = (key: string): void => {
    void this.store.readTexts("prose");
    if (!this.opened.delete(key)) this.opened.add(key);
    void this.redraw();
  };
}

export const drawerId = "provenance";
