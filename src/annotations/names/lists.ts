/** Months, weekdays and time zones as the name model was trained with them: a feature, and never the start of a name. */
export const calendar: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun gmt utc est edt bst cet ist'.split(
    ' ',
  ),
);
