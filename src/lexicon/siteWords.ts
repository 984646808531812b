import { phraseSet, wordSet } from './table';

const source = 'compiled by hand from what news sites print around their articles, in the languages of their readers';

export const stampWords = wordSet(
  { use: 'stamps: words of a line that tells when an entry was posted and nothing else: Updated at 18.14 GMT', source },
  `updated published posted last modified first edited at on about an a h m s d w min mins minute minutes hour hours hr
   hrs sec secs second seconds day days week weeks month months year years today yesterday local time
   mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
   jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september
   october november december am pm p gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst aest aedt
   ago just now read uhr vor um stunde stunden minuten tag tagen aktualisiert il y publié mis à jour heure heures jours
   hace hora horas minutos temps de lecture lesezeit lesedauer minuto artikel anhören écouter`,
);

export const stampSigns = wordSet(
  { use: 'stamps: words that make numbers beside them a time of day or an amount of time that has passed', source },
  `am pm gmt utc bst cet cest est edt et cst cdt mst mdt pst pdt ist jst aest aedt ago now read uhr vor hace y min mins minute minutes minuten
   lecture lesezeit lesedauer`,
);

export const liveWords = wordSet(
  { use: 'live blogs: words of a headline that tell of one', source },
  'live liveticker ticker liveblog blog updates latest happened rolling direct',
);

export const networkWords = wordSet(
  { use: 'lines of share buttons: names of networks and ways to pass an article on', source },
  `facebook twitter x whatsapp linkedin reddit telegram pinterest flipboard threads bluesky mastodon messenger pocket
   email e-mail mail sms print tweet pin`,
);

export const shareWords = wordSet(
  { use: 'lines of share buttons: words that may stand among the names of networks', source },
  `share on via this article story post with to copy link url save send by and more icon button open in new window
   teilen drucken partager imprimer compartir imprimir e comments`,
);

export const commentButtons = wordSet(
  { use: 'reader comments: words of the buttons below one; no other word may stand on their line', source },
  `reply replies like likes dislike dislikes report flag upvote upvotes downvote downvotes share permalink quote edit
   delete show hide load more view all recommend recommended antworten melden répondre signaler responder to`,
);

export const answerButtons = wordSet(
  { use: 'reader comments: buttons that stand below comments alone', source },
  'reply replies upvote downvote flag dislike antworten répondre responder',
);

export const articlePointers = phraseSet(
  {
    use: 'boilerplate: what stands before the mark and the title of another article: READ MORE: Ferry strike ends',
    source,
  },
  `read more | read also | also read | also see | read next | read this | see also | related | related story | related article |
   related coverage | related stories | more on this | more on this story | more | must read | don't miss | do not miss |
   recommended | you may like | watch | watch live | listen | explainer | from the archive | up next | trending |
   opinion | analysis | in pictures | lesen sie auch | mehr zum thema | lire aussi | à lire aussi | lees ook |
   lea también | leggi anche`,
);

export const outletWords = wordSet(
  {
    use: 'titles of web pages: the first or last word of the name of a paper, a station or an agency at their end',
    source,
  },
  `news times post herald guardian ledger courier tribune gazette chronicle telegraph mail express independent journal
   observer standard examiner inquirer dispatch echo argus advertiser bulletin mercury bbc cnn npr cbc abc nbc cbs itv
   pbs msnbc reuters afp bloomberg politico axios weekly daily review press zeitung tagblatt tageblatt rundschau
   anzeiger monde figaro allgemeine nachrichten kurier spiegel dagblad dagbladet tidende tidningen avisen aftenposten
   diario jornal giornale corriere gazzetta gazeta shimbun`,
);

export const mastheadWords = wordSet(
  {
    use: 'lines that hold the name of a paper or station alone: first or last words of it beside those of `outletWords`',
    source,
  },
  'radio tv television wire newswire bell sentinel digest register mirror statesman',
);

export const datedMastheadWords = wordSet(
  {
    use: 'lines that hold a name alone above a line with the day: first or last words of the name of a paper, a station, an agency',
    source,
  },
  `sport sports newsroom online today agency magazine monthly newsletter star sun trumpet lantern clarion messenger
   monitor beacon comet packet reporter torch quarterly notebook notes watch letter diary blog weekend saturday sunday
   channel docket edition financial broadcasting media network`,
);

export const editionWords = wordSet(
  {
    use: 'names beside the day: what tells one edition of a paper from others behind its name: Orm Courier Asia',
    source,
  },
  'international europe asia africa america americas global english weekend extra plus magazine',
);

export const editionNouns = wordSet(
  {
    use: 'lines of a name alone: last words of what is told of it behind a comma or dash: Orm Daily, English edition',
    source,
  },
  'edition digest page pages service',
);

export const nameArticles = wordSet(
  { use: 'names beside the day: articles that open the name of a paper in other languages: El Correo de Orm', source },
  'el la le il o a',
);

export const nameLinks = wordSet(
  { use: 'names beside the day: what links the name of a paper to its place: La Voce di Orm', source },
  'de del di do da du',
);

export const releaseWords = wordSet(
  { use: 'lines below the name of a body: words that say what it sends: Media release – for immediate use', source },
  `media press news release statement notice announcement bulletin regulatory public information communique update for
   immediate use embargoed advisory`,
);

export const releaseLabels = wordSet(
  { use: 'lines above the headline of a release: first words that say whom to ask and under what number', source },
  'contact contacts ref reference tel telephone embargo embargoed',
);

export const sectionWords = wordSet(
  { use: 'lines that name a part of a site and no paper: World News, Daily Review, Press Review', source },
  `news world local latest breaking top business sport sports national international regional politics political health
   science tech technology entertainment arts culture opinion home more us uk daily weekly morning evening live press
   review release statement notice conference briefing mail radio tv television the our today money travel weather city court crime football online
   conversation conversations interview interviews features people companies deals markets economy and of`,
);

export const headOpeners = wordSet(
  {
    use: 'heads of articles: first words of lines that say who wrote, when, or how to pass it on: Updated / Tuesday 4 June',
    source,
  },
  `author authors writer reporter words text story posted updated published modified first last share copy print listen image photo picture pic
   with contact contacts read reading slug slugline priority`,
);

export const mottoWords = wordSet(
  { use: 'heads of articles: words of what a paper says of itself below its name: Serving Dale since 1903', source },
  `newsletter letter newspaper paper magazine journal blog diary notes notebook podcast weekly daily monthly quarterly
   since serving established est founded home voice independent`,
);
