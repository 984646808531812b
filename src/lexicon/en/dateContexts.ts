import { wordSet, wordTable } from '../table';

const source = 'The project’s own reading of news';

export const deictics = wordTable(
  {
    use: 'Words that place the day, week, month … after them by the day of writing: -1 before, 0 around, 1 after it',
    source,
  },
  {
    last: -1,
    past: -1,
    previous: -1,
    this: 0,
    current: 0,
    recent: 0,
    same: 0,
    next: 1,
    coming: 1,
    following: 1,
  },
);

export const ambiguousMonths = wordSet(
  { use: 'Months that are words or given names as well, and need a word of time before them: in March', source },
  'march april may june august',
);

export const beforeMonth = wordSet(
  { use: 'Words that expect a month after them rather than a verb or a name: since May', source },
  `in since by until till from to of and during before after early late mid - every through between`,
);

export const beforeNamedMonth = wordSet(
  { use: 'Words before a month that stand before a name as often: to May Wong', source },
  'to of and from by before after',
);

export const beforeSeason = wordSet(
  { use: 'Words that make a season after them a date: in spring', source },
  'in since during by until',
);

export const beforeDefiniteSeason = wordSet(
  { use: 'Words that make a season with an article a date: of the summer', source },
  'in of during since through until for over throughout',
);

export const beforeEarlyYear = wordSet(
  { use: 'Words that make four digits a year where it lies far back or ahead: in 1485', source },
  'in since from until by during of between to and',
);

export const namedByYear = wordSet(
  {
    use: 'Words in -s after a year that it does not count: the 2016 elections, in 2019 this was',
    source,
  },
  `was is has as its this sees
   sales profits earnings revenues losses exports imports
   elections games olympics talks protests floods crisis finals awards riots attacks budgets results figures`,
);

export const beforeOverLength = wordSet(
  {
    use: 'words before *over* and a length of time where it bounds that: lasted over five days',
    source: 'English usage',
  },
  `for lasted lasts last lasting took takes take taking taken spent spend spends spending served serve serving waited
   waiting wait after of just well little slightly is was be been lived living worked working ran with a an the`,
);

export const beforeBareDuration = wordSet(
  { use: 'Words that make an article and a unit a duration: for a week, within an hour', source },
  'for in within over after than of half about once twice least during nearly almost lasting by',
);

export const afterCountedTime = wordSet(
  { use: 'Words after a number of units of time that count it from another: 18 months later', source },
  'later earlier ago before after from old',
);

export const beforePluralOfTime = wordSet(
  { use: 'Words before a plural of time without a number that make it a length: for weeks, took months', source },
  `for in within over after took take takes taking lasted lasting spent spend spending spends waited waiting wait
   despite following throughout`,
);

export const determinersOfTime = wordSet(
  { use: 'Words before a plural of time that make it certain times: the days later', source },
  'the his her their few some many these those',
);

export const afterPluralOfTime = wordSet(
  { use: 'Words after a plural of time without a number that count it from another: months later', source },
  'later earlier ago',
);

export const scheduledVerbs = wordSet(
  {
    use: 'Verbs in the present before a day, which lies ahead: the hearing is on Monday, talks resume on Monday',
    source,
  },
  `is are begins begin starts start opens open meets meet returns return ends end resumes resume closes close votes vote
   expires expire leaves leave arrives arrive launches kicks reopens reopen`,
);

export const outlookVerbs = wordSet(
  { use: 'Verbs in the present that look ahead: forecasters expect rain from Wednesday', source },
  'expect expects foresee foresees predict predicts intend intends',
);

export const eventsAhead = wordSet(
  {
    use: 'Nouns right before a day that are told of before they are: talks on Friday',
    source,
  },
  `talks hearing hearings vote votes ballot ballots meeting meetings summit summits conference match matches game games race
   races final election elections by-election referendum strike strikes walkout walkouts protest protests rally rallies march
   trial sentencing inquest funeral concert debate inquiry interview interviews session auction verdict ruling deadline`,
);

export const reportingPasts = wordSet(
  { use: 'Past forms of speech that a day behind them belongs to: said on Thursday that it will close', source },
  `said told announced added confirmed reported warned declared insisted argued claimed revealed disclosed replied tweeted
   wrote stated testified promised vowed pledged`,
);

export const manners = wordSet(
  { use: 'Words that lead from a verb of speech to how or where it was said: said in a letter on Thursday', source },
  'in at to during by via through late early earlier on',
);

export const participleHelpers = wordSet(
  {
    use: 'Words before a form in -ed that make it no past of its own: will be closed, to have closed, gets closed',
    source,
  },
  `be been being is are to will would shall should may might can could must have has having get gets getting and or not
   them him her us`,
);

export const openersOfClauses = wordSet(
  { use: 'Words behind a day that open another clause: said on Thursday that it will close', source },
  'that which who because if when while whether',
);

export const adjectivesOfEvents = wordSet(
  { use: 'Words before such a noun that tell nothing of when it is: new pay talks on Friday', source },
  'new fresh more further final first next pay key crunch court',
);

export const afterEvents = wordSet(
  { use: 'Words before a noun that put what it names before what is told: after talks on Friday', source },
  'after following since despite amid',
);

export const statesUntil = wordSet(
  { use: 'What something stays until a day that lies ahead: is closed until Tuesday', source },
  'closed shut open suspended cancelled barred',
);

export const stayingVerbs = wordSet(
  { use: 'Verbs in the present before such a state: stays closed until Tuesday', source },
  'stay stays remain remains be is are',
);

export const timesBeforeNow = wordSet(
  { use: 'Words before now that make it the time of writing: until now, right now', source },
  'until till by right for from than',
);

export const economyWords = wordSet(
  {
    use: 'Words beside a quarter that make it one of the year and not of a match: sales fell in the third quarter',
    source,
  },
  `sales profit profits earnings revenue revenues gdp growth economy exports imports inflation output quarterly income
   losses orders shipments spending investment deliveries`,
);

export const durationAdjectives = wordSet(
  { use: 'Adjectives between a number and a unit of time: three straight weeks', source },
  'full straight consecutive more calendar fiscal whole long short extra additional',
);

export const afterComparative = wordSet(
  { use: 'Words after earlier or later that lead to a date: earlier this week', source },
  'this that last today on in the',
);

export const afterBeOfEvents = wordSet(
  {
    use: 'words behind is or are with which something happens today: “Today she is due in court”',
    source: 'English usage',
  },
  'due set expected likely about to being',
);

export const continuingVerbs = wordSet(
  { use: 'Verbs in the present right before until and a day that lies ahead: the fair goes on until Sunday', source },
  'goes go runs run lasts last continues continue stays stay remains remain extends extend holds hold',
);

export const plannedPasts = wordSet(
  {
    use: 'Past forms of what is decided for a time up to a day that lies ahead: cancelled its flights through Friday',
    source,
  },
  `cancelled canceled suspended extended postponed delayed adjourned deferred rescheduled prolonged remanded barred banned
   grounded booked`,
);

export const movingPasts = wordSet(
  { use: 'Past forms that move something to a day that lies ahead: extended the closure to Monday', source },
  'extended postponed delayed adjourned deferred rescheduled prolonged moved shifted',
);

export const promisingVerbs = wordSet(
  { use: 'Verbs in the present before a day alone that somebody names: they tell me Friday', source },
  'tell tells say says reckon reckons promise promises',
);

export const objectPronouns = wordSet(
  { use: 'Pronouns between such a verb and the day: they tell me Friday', source },
  'me us you him her them',
);

export const subjectPronouns = wordSet(
  { use: 'Pronouns that make a form in -ed behind them the verb of a clause: the post from which he resigned', source },
  'i he she it we they who',
);

export const hypotheticalModals = wordSet(
  { use: 'Verbs before have that tell of what was not: could not have opened on Monday', source },
  'could would should',
);
