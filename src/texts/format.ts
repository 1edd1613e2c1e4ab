/** Danish wall time; every date and time people read is written here. */
const ZONE = "Europe/Copenhagen";

export interface Format {
  /** A day such as 2023-01-18, in words. */
  day(day: string): string;
  /** The same without its weekday: «18. januar 2023». */
  date(day: string): string;
  /** A month such as 2023-04, in words. */
  month(month: string): string;
  /** Times such as 09:00 and 11:00, as a span; empty where there is none. */
  times(start: string | null, end: string | null): string;
  /** An ISO instant as day and time in Denmark. */
  instant(iso: string): string;
  /** An ISO instant with its weekday, for what is to come: «onsdag den 3. marts kl. 14.30». */
  moment(iso: string): string;
  /** The day in Denmark of an ISO instant, as 2027-03-03, for lists that machines read too. */
  dayOf(iso: string): string;
  /** Its time of day, as 14:30. */
  timeOf(iso: string): string;
  /** A time such as 09:00. */
  time(time: string): string;
  /** Whole øre as kroner; øre only where there are some. */
  money(oere: number): string;
  /** Words in a row: «a, b og c». */
  list(words: readonly string[]): string;
}

// Swedish is the locale whose dates and times are those of ISO 8601.
const sortableDay = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: ZONE });
const sortableTime = new Intl.DateTimeFormat("sv-SE", { timeStyle: "short", timeZone: ZONE });

/** How dates, times and lists are written in one language. */
export function formatFor(locale: "da-DK" | "en-GB"): Format {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const instant = new Intl.DateTimeFormat(locale, {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: ZONE,
  });
  const weekday = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: ZONE });
  const timeOfDay = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: ZONE });
  const between = locale === "da-DK" ? " kl. " : " at ";
  const currency = { style: "currency", currency: "DKK" } as const;
  const kroner = new Intl.NumberFormat(locale, { ...currency, maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, currency);
  const words = new Intl.ListFormat(locale, { type: "conjunction" });
  const clock = (time: string): string => (locale === "da-DK" ? time.replace(":", ".") : time);
  const before = locale === "da-DK" ? "kl. " : "";
  return {
    day: (text) => day.format(new Date(`${text}T12:00:00Z`)),
    date: (text) => date.format(new Date(`${text}T12:00:00Z`)),
    month: (text) => month.format(new Date(`${text}-15T12:00:00Z`)),
    times: (start, end) =>
      start === null ? "" : `${before}${clock(start)}${end === null ? "" : `–${clock(end)}`}`,
    instant: (iso) => instant.format(new Date(iso)),
    moment: (iso) => {
      const at = new Date(iso);
      return `${weekday.format(at).replace(/,? \d{4}$/, "")}${between}${timeOfDay.format(at)}`;
    },
    dayOf: (iso) => sortableDay.format(new Date(iso)),
    timeOf: (iso) => sortableTime.format(new Date(iso)),
    time: (time) => `${before}${clock(time)}`,
    money: (oere) => (oere % 100 === 0 ? kroner : exact).format(oere / 100),
    list: (list) => words.format(list),
  };
}
