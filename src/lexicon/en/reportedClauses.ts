import { wordSet } from '../table';

const source = 'read from the reported clauses that were missed or cut wrongly in the training part of PolNeAR';

export const finiteVerbs = wordSet(
  { use: 'verbs that show a finite clause beside auxiliaries and past forms in -ed: “the bill needs”', source },
  "'s remains seems needs wants shows makes takes",
);

export const clauseTakingForms = wordSet(
  { use: 'forms that report a clause without “that” as a rule: “believes the river will rise”', source },
  `believe believed believes think thinks thought claim claims claimed claiming suggest suggests suggested suggesting
   alleges alleged alleging hope hoped hopes fears feared know knows knew indicate indicated indicates estimate estimated
   estimates admits admitted acknowledge acknowledged acknowledges confirms confirmed insists insisted`,
);

export const tellingForms = wordSet(
  {
    use: 'forms of verbs that name who hears it before the clause: “told the council that …”',
    source: 'English grammar',
  },
  `tell tells told telling inform informs informed informing warn warns warned warning remind reminds reminded reminding
   assure assures assured assuring advise advises advised notify notified convince convinced persuade persuaded promise
   promises promised show shows showed asked ask`,
);

export const hearerForms = wordSet(
  {
    use: 'forms of verbs behind which the hearer stands and never the speaker: “…, told the crew that …”',
    source: 'English grammar',
  },
  'tell tells told inform informs informed notify notifies notified convince convinces convinced persuade persuades persuaded',
);

export const adverbialOpeners = wordSet(
  { use: 'openers whose comma ends an adverbial, so that the subject after it is of the main clause', source },
  `in as while since asked shortly moments when after before during on at earlier later meanwhile speaking although though
   last for`,
);

export const timesAfterCue = wordSet(
  { use: 'words of time between a cue and the clause it reports, with weekdays: “said late on Monday the …”', source },
  'yesterday today earlier later in on last this week month year also at late early afterwards afterward',
);

export const phraseOpeners = wordSet(
  { use: 'words after a cue that open no clause: “said of the deal”, “told by”', source },
  'of to by with for about and or as from into over',
);

export const nonSubjects = wordSet(
  { use: 'words after “say” that are no subject unless a finite verb follows: “said so”, “said nothing of”', source },
  `of to by with for about and or but as from into over during after before when while through via so it nothing something
   anything much more goodbye hello yes no not under at if how what who why where`,
);

export const stanceParticles = wordSet(
  { use: 'words after a verb of stance that is used without an object: “called for”, “praised by”', source },
  'by to and off in at on for of',
);

export const stanceBoundaries = wordSet(
  { use: 'words after a comma that end the object of a verb of stance, beside participles', source },
  'who which while but and although though after as',
);

export const contrastives = wordSet(
  { use: 'words after a comma with which the writer speaks again: “…, but two lanes are closed”', source },
  'but while although though whereas',
);

export const cueCoordinators = wordSet(
  { use: 'words before a second cue of the same sentence: “… and said”, “… but later added”', source },
  'and also then but later',
);

export const placesOfSpeech = wordSet(
  { use: 'nouns after “said in a” that say where, not what: “said in a statement the gates stay shut”', source },
  `statement interview letter email e-mail post speech conference briefing message tweet memo note report release filing
   call address press`,
);

export const mediaNouns = wordSet(
  { use: 'nouns of those to whom or by whom something is reported: told a news agency', source },
  'news agency agencies newspaper paper reporters reporter television tv radio broadcaster media magazine website',
);

export const questionOpeners = wordSet(
  { use: 'words with which a reported question begins: asked whether, asked why', source: 'English grammar' },
  'if whether who whom whose what which when where why how',
);
