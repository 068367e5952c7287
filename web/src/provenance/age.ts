// How old a figure is on the day that somebody looks at it.

/** The last day that a text names: "2024" is its 31 December, "2025-03 to 2025-07" the 31 July. */
const lastDay = (text: string | undefined): number | undefined => {
  const named = [...(text ?? "").matchAll(/(\d{4})(?:-(\d{2})(?!\d))?(?:-(\d{2})(?!\d))?/g)].at(-1);
  if (!named) return undefined;
  const [, year = "", month = "12", day] = named;
  return day === undefined ? Date.UTC(+year, +month, 0) : Date.UTC(+year, +month - 1, +day);
};

interface Dates {
  /** the time that the figure is for */
  figure?: string | undefined;
  /** when its source was published, and when somebody read it there */
  source?: string | undefined;
  checked?: string | undefined;
}

/**
 * Whether more than so many months have passed since the time that a figure is for; since its source's date where it
 * names none, or since it was read where that has none either. Without a limit no figure is too old.
 */
export const isOutdated = ({ figure, source, checked }: Dates, months: number | undefined, today: Date): boolean => {
  const since = lastDay(figure) ?? lastDay(source) ?? lastDay(checked);
  if (months === undefined || since === undefined) return false;
  const limit = new Date(since);
  limit.setUTCMonth(limit.getUTCMonth() + months);
  return today.getTime() > limit.getTime();
};
