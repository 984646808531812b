import { commonTimeZones, fullWeekdays, months, weekdayAbbreviations } from '../../lexicon/en/calendar';

/** Months, weekdays and time zones as the name model was trained with them: a feature, and never the start of a name. */
export const calendar: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...fullWeekdays.keys(),
  ...weekdayAbbreviations.keys(),
  ...commonTimeZones,
]);
