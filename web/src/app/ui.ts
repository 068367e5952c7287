// What is open on the page: one provenance drawer, any number of tables. It is never part of a link.

export class Ui {
  drawer = "";
  private opener: HTMLElement | undefined;
  private readonly tables = new Set<string>();

  constructor(readonly redraw: () => void) {}

  toggle = (key: string, event: Event): void => {
    const opening = this.drawer !== key;
    this.drawer = opening ? key : "";
    this.opener = opening ? (event.currentTarget as HTMLElement) : undefined;
    this.redraw();
  };

  /** Focus goes back to the number that was asked about. */
  close = (): void => {
    const { opener } = this;
    this.drawer = "";
    this.opener = undefined;
    this.redraw();
    opener?.focus();
  };

  hasTable = (key: string): boolean => this.tables.has(key);

  toggleTable = (key: string): void => {
    if (!this.tables.delete(key)) this.tables.add(key);
    this.redraw();
  };
}

export const drawerId = "provenance";
