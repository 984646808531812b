import { testNames } from '../marked';

describe('ends of names', () => {
  testNames([
    // Callings
    ['There stood {PER Baker Anna Kolo} on Friday.', 'PER* Anna Kolo'],
    ['There stood {PER Mum Anna Kolo} on Friday.', 'PER* Anna Kolo'],
    ['There stood {PER Baker Kolo Moe} on Friday.', 'PER Baker Kolo Moe'],
    ['There stood {PER Baker Anna} on Friday.', 'PER Baker Anna'],
    ['{LOC Island} life is hard.', ''],
    ['{LOC Airport} queues grew.', ''],
    ['They met {PER Park} on Friday.', 'PER Park'],
    ['They met {LOC Kolo Island} on Friday.', 'LOC Kolo Island'],
    ['It was told by {PER Nora Quill Transport} correspondent.', 'PER Nora Quill'],
    ['It was told by {ORG Nora Quill Transport} correspondent.', 'PER Nora Quill'],
    ['It was told by {PER Nora Transport} correspondent.', 'PER Nora Transport'],
    ['It was told by {PER Nora Quill Moe} correspondent.', 'PER Nora Quill Moe'],
    // Where a firm is from
    ['They met {ORG Kolo Foods of the United States} there.', 'ORG Kolo Foods, LOC United States'],
    ['They met {ORG Kolo Foods of Kenya} there.', 'ORG Kolo Foods, LOC Kenya'],
    ['They met {ORG Kolo Foods of Kolo} there.', 'ORG Kolo Foods of Kolo'],
    ['They met the {ORG Kolo Academy of Kenya} there.', 'ORG Kolo Academy of Kenya'],
    ['They met {ORG of Kenya} there.', 'ORG of Kenya'],
    // Marks and clitics at the end
    ['They met {PER Ana Osei’s} friends.', 'PER Ana Osei'],
    ['They met {PER Ana Osei,} friends.', 'PER Ana Osei'],
    ['They met {PER Ana Osei ),} friends.', 'PER Ana Osei'],
    ['They met {PER Ana Osei -} friends.', 'PER Ana Osei'],
    ['They met Ana{PER ’s} friends.', ''],
    ['They met {ORG Kolo Inc.} on Friday.', 'ORG Kolo Inc.'],
    ['They met {PER Ray Obi Jr.} on Friday.', 'PER Ray Obi Jr.'],
    ['They met {PER Ray Obi J.} on Friday.', 'PER Ray Obi J.'],
    ['They met {PER Ray Obi.} on Friday.', 'PER Ray Obi'],
    ['They met {PER Ray Obi Jr,} on Friday.', 'PER Ray Obi Jr'],
    ['They met Inc {PER .} on Friday.', ''],
    ['They met {ORG X.} on Friday.', 'ORG X.'],
    // Marks at the beginning
    ['They met {PER - Ana Osei} on Friday.', 'PER Ana Osei'],
    ['They met {ORG - Kolo Fund} on Friday.', 'ORG Kolo Fund'],
    ['They met {ORG ‘ (Kolo Fund} on Friday.', 'ORG Kolo Fund'],
    ['They met {ORG ( .} on Friday.', ''],
    // Titles before a person
    ['They met {PER Minister Ana Osei} on Friday.', 'PER* Ana Osei'],
    ['They met {PER Minister - Ana Osei} on Friday.', 'PER* Ana Osei'],
    ['They met {PER Prime Minister Ana Osei} on Friday.', 'PER* Ana Osei'],
    ['They met {PER Prime Minister Osei} on Friday.', 'PER* Osei'],
    ['They met {PER Prime Osei} on Friday.', 'PER Prime Osei'],
    ['They met {PER Prime Osei Minister} on Friday.', 'PER Prime Osei Minister'],
    ['They met {PER Prime Minister} on Friday.', 'PER Prime Minister'],
    ['They met {PER Minister Prime} on Friday.', 'PER* Prime'],
    ['They met {PER Dean Osei} on Friday.', 'PER Dean Osei'],
    ['They met {PER Dr. Osei} on Friday.', 'PER* Osei'],
    ['They met {ORG Minister Osei} on Friday.', 'ORG Minister Osei'],
    // A title alone
    ['They met {PER Minister} on Friday.', ''],
    ['They met {PER Captain} on Friday.', ''],
    ['They met {PER Dean} on Friday.', 'PER Dean'],
    ['They met {ORG Minister} on Friday.', 'ORG Minister'],
    // The article
    ['They met {ORG the Kolo Fund} on Friday.', 'ORG Kolo Fund'],
    ['They read {ORG The Guardian} on Friday.', 'ORG The Guardian'],
    ['They met {ORG The} on Friday.', ''],
    ['They met {ORG Old The} on Friday.', 'ORG Old The'],
    // Words that are no names by themselves
    ['They met {ORG He} on Friday.', ''],
    ['They met {ORG HE} on Friday.', 'ORG HE'],
    ['They met {ORG He Kolo} on Friday.', 'ORG He Kolo'],
    ['They met {ORG March} on Friday.', ''],
    ['They met {ORG March Kolo} on Friday.', 'ORG March Kolo'],
    ['They met {LOC South} on Friday.', ''],
    ['They met {LOC Eastern} on Friday.', ''],
    ['They met {LOC Northerly} on Friday.', 'LOC Northerly'],
    ['They met {LOC South Kolo} on Friday.', 'LOC South Kolo'],
  ]);
});

describe('names that the tagger took together', () => {
  testNames([
    ['They read {ORG the UN’s International Court} on Friday.', 'ORG UN, ORG International Court'],
    ['They read {ORG Peru’s Supreme Court} on Friday.', 'LOC Peru, ORG Supreme Court'],
    ['They read {ORG Hanoi’s The Kolo} on Friday.', 'LOC Hanoi, ORG Kolo'],
    ['They read {ORG Hanoi’s Monday} on Friday.', 'LOC Hanoi'],
    ['They read {ORG Kolo’s Court} on Friday.', 'ORG Kolo’s Court'],
    ['They read {ORG Hanoi’s} on Friday.', 'LOC Hanoi'],
    ['They met {PER Kenyan Ana Osei} on Friday.', 'MISC~ Kenyan, PER Ana Osei'],
    ['They met {PER Kenyan Minister Ana Osei} on Friday.', 'MISC~ Kenyan, PER* Ana Osei'],
    ['They met {PER Kenyan Minister} on Friday.', 'MISC~ Kenyan'],
    ['They met {PER Kenyan} on Friday.', 'MISC~ Kenyan'],
    ['They met {ORG Kenyan Airlift} on Friday.', 'ORG Kenyan Airlift'],
  ]);
});
