import { phraseSet, wordSet } from '../table';

const source = 'compiled by hand from how papers introduce interviews';

export const meetingVerbs = phraseSet(
  { use: 'introductions of interviews: verbs with who asks on one side and who answers on the other', source },
  `spoke to | spoke with | speaks to | speaks with | talked to | talked with | talks to | talks with | chatted to |
   chatted with | chats to | chats with | sat down with | sits down with | caught up with | catches up with |
   met | meets | meets up with | met up with | interviewed | interviews | caught | rang | visited | called on |
   asked | asks | questioned | put questions to | has questions for`,
);

export const mutualVerbs = wordSet(
  { use: 'introductions of interviews: verbs behind *we* that need nobody behind them: We spoke on Tuesday', source },
  'spoke speak talked talk met meet',
);

export const answeringVerbs = phraseSet(
  { use: 'introductions of interviews: verbs whose subject is who answers, with or without who asks behind', source },
  `tells | told | answers | explains | explains to | opens up to | opens up about | gave an interview to |
   gives an interview to | takes our questions | took our questions | answered our questions |
   answers questions from | answered questions from | agreed to answer | agreed to speak to | agreed to talk to |
   talks about | spoke about | speaks about | talked about | looks back | reflects on | discusses`,
);

export const interviewNouns = wordSet(
  {
    use: 'headlines of interviews: nouns before the *with* or *for* of who answers: “Ten minutes with Ada Brook”',
    source,
  },
  'minutes questions interview conversation lunch coffee tea breakfast dinner q&a chat hour drink walk talk',
);

export const interviewObjects = wordSet(
  {
    use: 'introductions of interviews: words that stand for who asks behind the verb: “Ada Brook spoke to us”',
    source,
  },
  'us me',
);
