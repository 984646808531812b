import { wordSet, wordTable } from '../table';

const source =
  'verbs of communication after Levin (1993), the attribution literature (PARC 3.0), and the cues counted in the training part of PolNeAR';

/** Lemmas, inflected by `annotations/quotations/cues`. */
export const strongSpeechVerbs = wordSet(
  { use: 'verbs that stand beside a quotation and attribute as surely as “said”', source },
  `acknowledge add announce argue ask assert boast caution conclude declare emphasise emphasize exclaim explain insist
   interject joke note observe post predict quip recall recount reiterate remark reply respond retort say shout state
   stress tell tweet warn write`,
);

export const speechVerbs = wordSet(
  { use: 'verbs that report a clause or a quotation: “claimed (that) …”', source },
  `admit advise affirm allege answer assure beam begin bemoan charge chant chime cite claim clarify comment complain
   concede concur confess confirm contend continue counter cry decree decry demand deny disclose echo elaborate email
   enquire estimate find fire forecast fret fume grin groan grouse grumble gush hear highlight hint holler imply
   indicate inform inquire intone judge lament learn maintain mention message moan muse mutter narrate note object
   offer opine plead point posit proclaim project promise propose protest query question rage rail rant read reason rebut recite
   reckon relate remind repeat report retweet reveal rule scoff shoot show sigh signal sing snap sob speak specify
   speculate stipulate suggest summarise summarize surmise swear teach testify text theorise theorize think thunder tout
   underline underscore voice vow whisper wonder yell`,
);

export const promiseVerbs = wordSet(
  { use: 'verbs that take an infinitive: “vowed to …”, “urged them to …”', source },
  `advise agree ask beg call command commit decline demand encourage exhort hope implore instruct intend invite offer order
   plan pledge promise propose refuse request seek tell threaten urge vow want warn`,
);

export const stanceVerbs = wordSet(
  { use: 'verbs that take what is talked about: “praised X”, “described X as …”', source },
  `accuse advocate announce applaud assail attack bemoan blame blast brand call castigate characterise characterize cite
   commend compare condemn congratulate criticise criticize declare decry deem defend demand denounce deny depict deride
   describe detail discuss dismiss dub emphasise emphasize endorse express hail highlight label lambast lambaste lament
   laud liken list mention mock name oppose outline pledge portray praise predict promise propose question quote rebuke
   rebut recommend refer reference reiterate reject ridicule rip salute seek slam stress support term thank tout
   underline underscore urge voice warn welcome`,
);

export const thoughtVerbs = wordSet(
  { use: 'verbs of thought, which report a clause and hardly ever a quotation: “believes that …”', source },
  `agree assume believe conclude consider doubt expect fear feel guess hold hope imagine know mean realise realize
   recognise recognize regard remember see suspect think understand view want wish worry`,
);

export const irregularCueVerbs = wordTable<readonly [past: string, participle: string]>(
  { use: 'past tense and participle of the cue verbs that do not take -ed', source: 'English grammar' },
  {
    begin: ['began', 'begun'],
    feel: ['felt', 'felt'],
    find: ['found', 'found'],
    hear: ['heard', 'heard'],
    hold: ['held', 'held'],
    know: ['knew', 'known'],
    mean: ['meant', 'meant'],
    read: ['read', 'read'],
    say: ['said', 'said'],
    see: ['saw', 'seen'],
    seek: ['sought', 'sought'],
    shoot: ['shot', 'shot'],
    show: ['showed', 'shown'],
    sing: ['sang', 'sung'],
    speak: ['spoke', 'spoken'],
    swear: ['swore', 'sworn'],
    teach: ['taught', 'taught'],
    tell: ['told', 'told'],
    think: ['thought', 'thought'],
    understand: ['understood', 'understood'],
    write: ['wrote', 'written'],
  },
);

export const doublingCueVerbs = wordSet(
  {
    use: 'cue verbs that double their last consonant: “admitted”, “admitting”',
    source:
      'English spelling; “planned”, “beginning” are left out: tried on the training part of PolNeAR, they mislead',
  },
  'admit beg commit concur dub fret grin quip rebut refer rip slam snap sob',
);

export const nounLikeCueForms = wordSet(
  {
    use: 'forms of cue verbs that are nouns or adjectives at least as often; the words beside them settle which',
    source: 'read from the false cues in the training part of PolNeAR',
  },
  `address answer answers attack attacks beginning blame boast boasts brand brief building call called calls caution
   chant chants charge charges cited claim claims command commands comment comments counter cries cry decree demand
   demands detail details doubt doubts echo email emails estimate estimates fear fears feel feeling find finding findings
   finds fire fires forecast forecasts found given guess held highlight highlights hint hints hold hope hopes invite joke
   jokes judge judges known label labels learned list lists meaning mention mentions message messages mock mocks name
   names note notes object objects offer offers order orders outline plan plans pledge pledges point points post posts
   praise project projects promise promises protest protests query question questions quote quotes reading reason
   reasons reference references remark remarks replies reply report reports request requests rule rules ruling rulings
   saying sayings shoot shot shout shouts show shows sign signal signals state states stress support teaching term
   terms text texts think thought tweet tweets understanding used view views voice vow vows want warning warnings
   whisper whispers wish wishes worries worry writing written`,
);

export const passiveCueParticiples = wordSet(
  {
    use: 'participles of cue verbs without -ed or -en that are passive after “be” or before “by” as a rule: “was told”',
    source: 'read from the training part of PolNeAR, where the others (“heard by now”, “is shown saying”) mislead',
  },
  'told said held thought known read taught understood',
);

export const secrecyWords = wordSet(
  { use: 'words after “asked (not) to be” with which somebody speaks unnamed: “asked not to be named”', source },
  'named identified quoted remain',
);

export const phrasalCueVerbs = wordTable<readonly string[]>(
  {
    use: 'verbs that speak with a particle beside a quotation, with their particles: “…,” she went on; he shot back, “…”',
    source: 'English; own list',
  },
  {
    went: ['on'],
    goes: ['on'],
    carried: ['on'],
    shot: ['back'],
    shoots: ['back'],
    fired: ['back'],
    hit: ['back'],
    hits: ['back'],
    chimed: ['in'],
    chimes: ['in'],
    broke: ['in'],
    cut: ['in'],
    burst: ['out'],
    piped: ['up'],
    pipes: ['up'],
  },
);

export const utteredPromises = wordSet(
  {
    use: 'forms of verbs of promise whose infinitive is what somebody said: “vowed to appeal”',
    source: 'seven in ten of their infinitives are labelled as reported in the training part of PolNeAR',
  },
  'vowed vows threatened',
);

export const seldomReporting = wordSet(
  {
    use: 'forms of cue verbs that report somebody’s words less than three times in ten: no reported clause without marks',
    source: 'counted in the training part of PolNeAR',
  },
  `show think see want believe question know seen wants point view message showing hope wanted tell reports feel began
   offer fear ask thought comment read points agree report email knows views saw answer remember fired promise felt shot
   continue held consider knew post speak written fears continues speaking tweet alleged recognize state thinking
   understand reason find voice counter mean offers reporting demands spoken understanding meant judge fire hold demand
   write believed speaks guess messages maintained states means begins`,
);
