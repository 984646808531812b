import { readDate } from '../../../src/annotations/dates/dates';
import { dayOf, published, testReadings, undated } from './readings';

describe('weekdays in an article of a Thursday', () => {
  testReadings(readDate, published, [
    // The past: the last such day, publication itself included.
    ['They met on [Monday] in the hall.', 'weekday date 2024-06-17/2024-06-18'],
    ['They met on [Wednesday] in the hall.', 'weekday date 2024-06-19/2024-06-20'],
    ['They met on [Thursday] in the hall.', 'weekday date 2024-06-20/2024-06-21'],
    ['They met on [Friday] in the hall.', 'weekday date 2024-06-14/2024-06-15'],
    ['They met on [Sunday] in the hall.', 'weekday date 2024-06-16/2024-06-17'],
    // With a day of the month: in the year in which it has that weekday
    ['They meet on [Thursday 20 June] there.', 'day-month date 2024-06-20/2024-06-21'],
    ['They meet on [Friday 20 June] there.', 'day-month date 2025-06-20/2025-06-21'],
    ['They met on [Tuesday, June 20] there.', 'day-month date 2023-06-20/2023-06-21'],
    ['They met on [Sunday 20 June] there.', 'day-month date'],
    // The future: the next one, publication itself included.
    ['They promise it by [Monday] in the hall.', 'weekday date 2024-06-24/2024-06-25'],
    ['They stay shut until [Monday] in the hall.', 'weekday date 2024-06-24/2024-06-25'],
    ['They stayed shut until [Monday] in the hall.', 'weekday date 2024-06-17/2024-06-18'],
    // What is looked for from a day, and what it is made.
    ['From [Monday] the guild expects delays.', 'weekday date 2024-06-24/2024-06-25'],
    ['Guilds expect delays from [Monday].', 'weekday date 2024-06-24/2024-06-25'],
    ["Guilds expect talks after [Monday]'s vote.", 'weekday date 2024-06-17/2024-06-18'],
    ["Guilds expect no gains from [Monday]'s vote.", 'weekday date 2024-06-17/2024-06-18'],
    ['Rain fell from [Monday], and they expect more.', 'weekday date 2024-06-17/2024-06-18'],
    ['The mayor has declared [Monday] a holiday.', 'weekday date 2024-06-24/2024-06-25'],
    ['The mayor declared on [Monday] a state of need.', 'weekday date 2024-06-17/2024-06-18'],
    ['They will meet on [Monday] in the hall.', 'weekday date 2024-06-24/2024-06-25'],
    ["They will be paid more than [Monday]'s closing price.", 'weekday date 2024-06-17/2024-06-18'],
    ['They will meet on [Thursday] in the hall.', 'weekday date 2024-06-20/2024-06-21'],
    ['They will meet on [Friday] in the hall.', 'weekday date 2024-06-21/2024-06-22'],
    ['On [Friday] they will meet in the hall.', 'weekday date 2024-06-21/2024-06-22'],
    ['A meeting is planned for [Wednesday].', 'weekday date 2024-06-26/2024-06-27'],
    // Up to when something was decided, or goes on
    ['The line cancelled 88 sailings through [Monday].', 'weekday date 2024-06-24/2024-06-25'],
    ['The line, which lost a ship, is shut through [Monday].', 'weekday date 2024-06-24/2024-06-25'],
    ['The line, which lost a ship, was shut through [Monday].', 'weekday date 2024-06-17/2024-06-18'],
    ['Showers are forecast through [Monday].', 'weekday date 2024-06-24/2024-06-25'],
    [
      'The ban was extended on [Wednesday] to [Monday].',
      'weekday date 2024-06-19/2024-06-20',
      'weekday date 2024-06-24/2024-06-25',
    ],
    ['The trial was adjourned until [Monday].', 'weekday date 2024-06-24/2024-06-25'],
    ['The trial was adjourned until [Monday], when two spoke.', 'weekday date 2024-06-17/2024-06-18'],
    ['The guild was invited to the fair, which runs until [Monday].', 'weekday date 2024-06-24/2024-06-25'],
    ['The fair ran until [Monday] in the hall.', 'weekday date 2024-06-17/2024-06-18'],
    [
      'Crews can ask for it from [8am] on [Monday].',
      'clock time 480 minute of day',
      'weekday date 2024-06-24/2024-06-25',
    ],
    [
      'Crews asked for it from [8am] on [Monday].',
      'clock time 480 minute of day',
      'weekday date 2024-06-17/2024-06-18',
    ],
    // What was not, and what is promised, may be of either
    ['The guild could not have opened its doors on [Monday].', 'weekday date'],
    ['The guild may have opened its doors on [Monday].', 'weekday date 2024-06-17/2024-06-18'],
    ['They tell me [Monday].', 'weekday date'],
    ['They told me [Monday].', 'weekday date 2024-06-17/2024-06-18'],
    // The verb of the past between a word of the future and the day
    ['It will name the man who took the boat on [Monday].', 'weekday date 2024-06-17/2024-06-18'],
    ['It will fight the fine that it said was sent on [Monday].', 'weekday date 2024-06-17/2024-06-18'],
    ['The mayor, who will quit, has said on the radio on [Monday] why.', 'weekday date 2024-06-17/2024-06-18'],
    ['It will have said so on the radio on [Monday].', 'weekday date 2024-06-24/2024-06-25'],
    // A day of the month by its name
    ['They meet on the [first Monday of July].', 'weekday date 2024-07-01/2024-07-02'],
    ['They met on the [last Sunday of May 2020].', 'weekday date 2020-05-31/2020-06-01'],
    ['They met on the [third Friday in May].', 'weekday date 2024-05-17/2024-05-18'],
    // Beside the day of which the text tells
    ['It rang on [3 May]. They met on the [following Monday].', 'day-month date 2024-05-03/2024-05-04', 'weekday date'],
    ['They met on the [previous Monday].', 'weekday date'],
    ['They meet the [following Monday].', 'weekday date'],
    // In the name of a paper
    ['They read THE SUNDAY STAR and the Sunday Courier.'],
    // An event of which nothing is told but its day lies ahead
    ['Strike at the kilns: talks on [Friday]', 'weekday date 2024-06-21/2024-06-22'],
    ['Kiln crews are out\nHearing [Monday]\nThe kilns are cold.', 'weekday date 2024-06-24/2024-06-25'],
    ['New pay talks on [Friday].', 'weekday date 2024-06-21/2024-06-22'],
    ['Crews went home after talks on [Friday].', 'weekday date 2024-06-14/2024-06-15'],
    ['Talks on [Friday] failed.', 'weekday date 2024-06-14/2024-06-15'],
    ['Crews calm after talks on [Friday]', 'weekday date 2024-06-14/2024-06-15'],
    // Nothing tells whether it was or will be; today is today
    ['Crews quit talks on [Friday]', 'weekday date'],
    ['Crews quit talks on [Thursday]', 'weekday date 2024-06-20/2024-06-21'],
    ['Crews die in fire on [Friday]', 'weekday date 2024-06-14/2024-06-15'],
    // The verb to which the day belongs decides, not that of what is said
    ['The guild said on [Wednesday] it will shut two kilns.', 'weekday date 2024-06-19/2024-06-20'],
    ['The guild said in a letter on [Wednesday] it will shut.', 'weekday date 2024-06-19/2024-06-20'],
    ['It will shut two kilns, the guild said on [Wednesday].', 'weekday date 2024-06-19/2024-06-20'],
    ['Two kilns will shut. The guild said on [Wednesday] so.', 'weekday date 2024-06-19/2024-06-20'],
    ['It will fight the fine that it received on [Monday].', 'weekday date 2024-06-17/2024-06-18'],
    ['He told the crews on [Wednesday] that kilns will shut.', 'weekday date 2024-06-19/2024-06-20'],
    ['The guild said on [Wednesday] that kilns will shut.', 'weekday date 2024-06-19/2024-06-20'],
    ['The guild said [Friday] will be a holiday.', 'weekday date 2024-06-21/2024-06-22'],
    ['The kilns will be formally closed on [Friday].', 'weekday date 2024-06-21/2024-06-22'],
    ['The guild said that it will shut two kilns on [Friday].', 'weekday date 2024-06-21/2024-06-22'],
    // A week after the next such day
    ['They meet on [Friday week] in the hall.', 'weekday date 2024-06-28/2024-06-29'],
    ['They meet on [Thursday week].', 'weekday date 2024-06-27/2024-06-28'],
    ['They met on [Monday] week-long.', 'weekday date 2024-06-17/2024-06-18'],
    // Any such day, or all of them
    ['It ended on a [Tuesday], just after lunch.', 'weekday date'],
    ['The [Saturday] market stays where it is.', 'weekday date'],
    ['They met on the [Saturday] in the hall.', 'weekday date'],
    // A part of the day
    ['They met on [Wednesday night].', 'weekday time 2024-06-19T18:00/2024-06-20T00:00'],
    ['They met on [Tuesday morning].', 'weekday time 2024-06-18T06:00/2024-06-18T12:00'],
    ['They met on [Tuesday].\nMorning papers told of it.', 'weekday date 2024-06-18/2024-06-19'],
    ['They met on [Tuesday]\nMorning papers told of it.', 'weekday date 2024-06-18/2024-06-19'],
    ['They met on [Tuesday mornings].', 'set set 1 week'],
    ['They met on [Tuesday] and [Friday nights].', 'set set 1 week', 'set set 1 week'],
    ['They met on [Tuesday]\nmornings.', 'weekday date 2024-06-18/2024-06-19'],
    // Abbreviations
    ['They met on [Weds] in the hall.', 'weekday date 2024-06-19/2024-06-20'],
    ['They met on [Thurs.] and went home.', 'weekday date 2024-06-20/2024-06-21'],
    ['They met on [Sat.] and went home.', 'weekday date 2024-06-15/2024-06-16'],
    ['They met on [Sat], and went home.', 'weekday date 2024-06-15/2024-06-16'],
    ['The Sun sued. Mon amour! Fri Rahel sat.'],
    // The full stop of a sentence is no part of a full name.
    ['They met on [Friday]. It rained.', 'weekday date 2024-06-14/2024-06-15'],
    ['They met on [Tues] .', 'weekday date 2024-06-18/2024-06-19'],
    ['They met on monday, [June 3].', 'day-month date 2024-06-03/2024-06-04'],
    ['They met on monday.'],
  ]);
});

describe('weekdays with a date', () => {
  testReadings(readDate, published, [
    ['Dated [Thursday, June 20, 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['Dated [Thursday 20 June 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['Dated [Thursday the 20th of June, 2019].', 'full-date date 2019-06-20/2019-06-21'],
    ['Dated [Tues., June 4].', 'day-month date 2024-06-04/2024-06-05'],
    ['Dated [Sat June 1].', 'day-month date 2024-06-01/2024-06-02'],
    ['Dated [Sunday, may 5].', 'day-month date 2024-05-05/2024-05-06'],
    // No day follows, or none that exists.
    ['On [Thursday], 31 June brides came.', 'weekday date 2024-06-20/2024-06-21'],
    ['On [Thursday] 20 brides came.', 'weekday date 2024-06-20/2024-06-21'],
    ['On [Thursday] the 20 brides came.', 'weekday date 2024-06-20/2024-06-21'],
    ['On [Thursday]\n[June 3] began.', 'weekday date 2024-06-20/2024-06-21', 'day-month date 2024-06-03/2024-06-04'],
    ['On [Thursday], [8:30] was late.', 'weekday date 2024-06-20/2024-06-21', 'clock time 510 minute of day'],
  ]);
});

describe('last, this and next weekday', () => {
  testReadings(readDate, published, [
    ['They met [last Monday].', 'weekday date 2024-06-17/2024-06-18'],
    ['They met [last Thursday].', 'weekday date 2024-06-13/2024-06-14'],
    ['They met [last Friday].', 'weekday date 2024-06-14/2024-06-15'],
    ['They meet [this Monday].', 'weekday date 2024-06-17/2024-06-18'],
    ['They meet [this Friday].', 'weekday date 2024-06-21/2024-06-22'],
    ['They meet [next Monday].', 'weekday date 2024-06-24/2024-06-25'],
    ['They meet [next Thursday].', 'weekday date 2024-06-27/2024-06-28'],
    ['They meet [next Friday].', 'weekday date 2024-06-21/2024-06-22'],
    ['They met [last Wednesday evening].', 'weekday time 2024-06-19T18:00/2024-06-20T00:00'],
    ['They said this sat badly.'],
    ['They met the same [Friday].', 'weekday date 2024-06-14/2024-06-15'],
  ]);
});

describe('weekdays without a day to count from', () => {
  testReadings(readDate, undated, [
    ['They met on [Monday].', 'weekday date'],
    ['They met on [Monday night].', 'weekday time'],
    ['They met [last Monday].', 'weekday date'],
    ['They met [next Monday morning].', 'weekday time'],
    ['They met on [Monday, 20 June].', 'day-month date'],
    ['They met on [Monday, 20 June 2022].', 'full-date date 2022-06-20/2022-06-21'],
  ]);
});

describe('weekdays around New Year', () => {
  testReadings(readDate, { reference: dayOf('2024-01-01') }, [
    ['They met on [Sunday].', 'weekday date 2023-12-31/2024-01-01'],
    ['They met on [Monday].', 'weekday date 2024-01-01/2024-01-02'],
  ]);
  testReadings(readDate, { reference: dayOf('2023-12-31') }, [
    ['They will meet on [Sunday].', 'weekday date 2023-12-31/2024-01-01'],
    ['They will meet on [Monday].', 'weekday date 2024-01-01/2024-01-02'],
  ]);
});
