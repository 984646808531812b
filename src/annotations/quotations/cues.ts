/**
 * Cue verbs of reported speech by the complement they take. Lemmas after Levin's verbs of
 * communication and the attribution literature (PARC 3.0, PolNeAR's published cue counts);
 * inflected by rule, irregular forms beside the lemma.
 */
export const enum Cue {
  /** Reports a clause or quotation: `said (that) …`. */
  Speech = 1,
  /** Takes an infinitive: `vowed to …`, `urged them to …`. */
  Promise = 2,
  /** Takes what is talked about: `praised X`, `described X as …`. */
  Stance = 4,
  /** A thought rather than an utterance; reports a clause only. */
  Thought = 8,
  /** Stands beside a quotation and speaks as surely as “said”. */
  Strong = 16,
}

const strong =
  'say:said:said tell:told:told add write:wrote:written tweet explain ask warn reply recall note declare insist argue state respond acknowledge quip joke remark observe recount exclaim post caution announce shout retort interject boast stress conclude emphasize emphasise reiterate predict assert';
const speech =
  'claim admit:admitted:admitted allege complain concede confess confirm contend deny disclose estimate hint imply indicate lament maintain mention muse opine point propose repeat report reveal speculate suggest testify affirm assure clarify counter comment concur echo elaborate fret gush holler inform intone mutter narrate proclaim promise read:read:read rebut remind swear:swore:sworn theorize theorise whisper yell chant cry:cried:cried sigh chime cite email text message continue stipulate summarize summarise thunder vow voice object plead charge decree grumble grouse posit reckon relate rule scoff shoot:shot:shot snap fire begin:began:begun signal specify surmise teach:taught:taught find:found:found learn show:showed:shown tout underscore underline highlight forecast project judge note answer demand inquire enquire query question wonder advise retweet hear:heard:heard sing:sang:sung speak:spoke:spoken reason think:thought:thought protest offer rail bemoan decry:decried:decried recite fume sob groan moan grin beam';
const promise =
  'vow pledge promise urge ask agree decline refuse threaten offer call order tell:told:told plan hope demand beg:begged:begged implore instruct encourage command request warn advise seek:sought:sought intend want invite propose commit:committed:committed';
const stance =
  'praise hail applaud laud commend criticize criticise blast slam:slammed:slammed condemn denounce accuse describe call mock reject dismiss defend deny cite tout question attack announce mention discuss reference dub:dubbed:dubbed label brand liken thank blame rip:ripped:ripped lambast lambaste assail decry:decried:decried bemoan lament endorse oppose support characterize characterise portray depict ridicule deride rebuke castigate rebut:rebutted:rebutted welcome salute congratulate highlight list stress emphasize emphasise express underline underscore outline detail propose advocate call demand urge seek:sought:sought recommend reiterate voice quote promise pledge declare deem term name compare refer:referred:referred warn predict';
const thought =
  'believe think:thought:thought feel:felt:felt know:knew:known hope fear expect worry suspect doubt assume conclude consider see:saw:seen view regard understand:understood:understood imagine wish realize realise recognize recognise remember guess agree mean:meant:meant hold:held:held want';

const forms = new Map<string, number>();

function inflect(list: string, kind: number): void {
  for (const entry of list.split(' ')) {
    const [lemma, past, participle] = entry.split(':');
    const e = lemma.endsWith('e');
    const y = /[^aeiou]y$/.test(lemma);
    const third = y
      ? lemma.slice(0, -1) + 'ies'
      : /(s|sh|ch|x|z)$/.test(lemma)
        ? lemma + 'es'
        : lemma === 'go'
          ? 'goes'
          : lemma + 's';
    const double = past?.endsWith('ed') && past.length === lemma.length + 3 ? lemma + lemma[lemma.length - 1] : lemma;
    const ing = (e && !lemma.endsWith('ee') ? lemma.slice(0, -1) : double) + 'ing';
    const ed = past ?? (e ? lemma + 'd' : y ? lemma.slice(0, -1) + 'ied' : lemma + 'ed');
    for (const form of [lemma, third, ing, ed, participle ?? ed]) forms.set(form, (forms.get(form) ?? 0) | kind);
  }
}

inflect(strong, Cue.Speech | Cue.Strong);
inflect(speech, Cue.Speech);
inflect(promise, Cue.Promise);
inflect(stance, Cue.Stance);
inflect(thought, Cue.Thought);

/** Kinds of cue that a lower-cased form can be, as bits of `Cue`; 0 for none. */
export function cueKinds(lower: string): number {
  return forms.get(lower) ?? 0;
}

/** Forms that are nouns or adjectives at least as often: a determiner before them settles it. */
export const nounLike = new Set(
  'state states report reports claim claims note notes estimate estimates project projects charge charges text texts email emails message messages question questions answer answers comment comments demand demands promise promises vow vows pledge pledges call calls offer offers order orders plan plans hope hopes request requests query forecast forecasts voice object objects point points fire fires shot shoot cry cries post posts tweet tweets quote quotes attack attacks praise blame support label brand name names term terms list lists view views hold fear fears doubt doubts wish wishes rule rules reason reasons show shows hint hints signal signals whisper whispers reference references detail details outline protest protests echo worry worries guess feel think want found thought known cited called given used held brief reading saying sayings finding findings warning warnings meaning building feeling beginning understanding writing rulings ruling learned written judge judges counter chant chants command commands teaching invite address'.split(
    ' ',
  ),
);
