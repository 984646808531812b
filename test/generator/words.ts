/** Word lists and sentence frames of the corpus generator; all of it the project's own writing. */

const list = (text: string, separator = ' '): readonly string[] => text.split(separator);

export const syllables = {
  place: [
    list(
      'Tar Sar Lin Ok Mar Bel Kas Dun Ar Tesh Nor Zel Par Quil Em Chan Ros Gal Iv Mus Hal Ven Cor Dra Fen Gor Jal Kol Lor Mir Nad Ost Pell Rav Sol Thur Ulm Vas Wend Yar',
    ),
    list(
      'vik vo rand para inga mora tel wich dale i fjord inka avai lota bu tara port way ndo kala den esk ford grad holm ica jord ka lund mont nes ova pur rik stad tova um vale wold yan',
    ),
    list(' | North| South| Bay| Heath| Hill| Cross| Falls| Old Town| Lakes| Junction', '|'),
  ],
  given: list(
    'Kari Amina Jonas Lucia Samuel Ingrid Ravi Mei Pedro Nadia Oleg Grace Tomas Helen Yusuf Ana Chidi Fatima Bruno Sofia Kwame Leila Mateo Noor Piotr Rosa Sven Tariq Uma Viktor Wanjiru Ximena Yuki Zanele Arun Bianca Carlos Dina Emeka Farah Goran Hana Ismail Joana Kofi Lena Milan Nia Omar Priya',
  ),
  family: [
    list(
      'Lund Bell Web Ferr Ose Hol Men Tan Alv Hadd Sirk Wanj Nov War Dem Duar Oko Khal Cost Rein Mens Rahm Gonz Kowal Lind Qures Sharm Iv Mor Chau Vass Pet Bor Adey Mbek Silv Naka Fisch Or Tur',
    ),
    list(
      'berg o er ari i m on aka es ad o iku ak d ir te ro id a er ah an alez ski qvist hi a ova eno dhry en rov mann emi i a mura er tega ner',
    ),
  ],
};

export const bodies = list(
  'road authority|port council|health ministry|city hospital|river board|regional police|school union|energy agency|coast guard|water company|fire service|county court|election commission|farmers’ league|rail operator|tax office|museum trust|housing committee|weather service|customs office',
  '|',
);
export const things = list(
  'bridge|harbour wall|school roof|power station|rail tunnel|water tower|ferry terminal|market hall|reservoir dam|airport runway|hospital wing|tram line|grain store|cable car|fuel depot|library tower|sea gate|stadium stand|pumping house|observatory',
  '|',
);
export const causes = list(
  'a crack in its main cable|a leak under the old pump|a fire in the control room|rust in two of its pillars|a landslide after heavy rain|a fault in the new software|gas in a service shaft|a gap between two panels|loose bolts along the eastern edge|mould behind the cladding|a worn bearing in the gate|damp in the wiring',
  '|',
);
export const materials = list(
  'copper|timber|cement|salt|diesel|glass|wool|barley|steel|gravel|cotton|paper|rubber|tin|lime|coal|marble|honey|linen|zinc|clay|cork|amber|silver|maize|rice|tea|coffee|pepper|bamboo|asphalt|granite|leather|silk|wheat|sugar|nickel|slate|resin|felt',
  '|',
);
export const adjectives = list(
  'narrow|sudden|costly|patient|stubborn|hollow|bitter|cautious|clumsy|distant|fragile|grim|hasty|idle|jagged|loud|modest|notable|odd|plain|quiet|rough|steep|tidy|urgent|vague|wary|weary|brisk|candid|crooked|damp|eager|faded|gentle|humble|icy|jolly|keen|lavish|mellow|neat|ornate|pale|rustic|shabby|tranquil|uneven|vivid|windy|ancient|bleak|crowded|dusty|elegant|frosty|glossy|hidden',
  '|',
);
export const nouns = list(
  'ledger|lantern|barrier|charter|orchard|garage|corridor|festival|archive|warehouse|canal|beacon|quarry|vineyard|depot|turbine|chapel|workshop|bakery|foundry|nursery|laundry|hangar|greenhouse|cellar|pavilion|viaduct|cottage|meadow|ferry|kiosk|windmill|dockyard|classroom|balcony|fountain|cemetery|gallery|tavern|stable|brewery|causeway|dormitory|embankment|fairground|granary|hostel|icehouse|jetty|kennel|lighthouse|monastery|necropolis|outpost|pier|quay|refinery|sawmill|tannery|undercroft|vestry|wharf|zoo|aqueduct|bathhouse|courthouse|distillery|elevator|forge|gatehouse|hermitage|infirmary|junkyard|lodge|mint|nunnery|orangery|priory|rectory|silo',
  '|',
);
export const verbs = list(
  'closed|evacuated|inspected|repaired|sealed off|handed over|flooded|rebuilt|auctioned|inaugurated|abandoned|extended',
  '|',
);
export { monthNames as months, weekdayNames as weekdays } from '../../src/lexicon/en/calendar';
export const cues = list('said|told reporters|said in a statement|added|insisted|warned', '|');

/** British and American spelling of the same word. */
export const spellings: readonly (readonly [string, string])[] = list(
  'harbour:harbor|neighbours:neighbors|programme:program|organisation:organization|labour:labor|defence:defense|centre:center|travelled:traveled|criticised:criticized|emphasised:emphasized|honour:honor|colour:color|recognised:recognized|metres:meters|favour:favor|authorised:authorized',
  '|',
).map((pair) => pair.split(':') as [string, string]);

/** Words an editor puts for one another. */
export const swaps: ReadonlyMap<string, string> = new Map(
  list(
    'started:began|shut:closed|houses:homes|money:funds|asked:requested|workers:staff|bought:purchased|nearly:almost|children:pupils|doctors:physicians|helped:assisted|big:large|found:discovered|near:beside|quickly:rapidly|people:residents|show:indicate|needs:requires|told:informed|wants:seeks|promised:pledged|damaged:harmed|stopped:halted|chose:picked|kept:held',
    '|',
  ).map((pair) => pair.split(':') as [string, string]),
);

/**
 * Frames of two clauses that may change places; a bar divides them. Slots: place, person, other (a
 * second person), body, thing, cause, material, adjective, noun, noun2, verb, day, number, money,
 * percent, year.
 */
export const frames: readonly string[] = [
  'after inspectors found {cause}|the {body} of {place} closed the {thing} to heavy traffic',
  'because {number} people use the {noun} every week|the {body} promised {person} a second {adjective} {noun2}',
  'when {person} travelled to {place} in {year}|the {adjective} {noun} had already lost {percent} percent of its visitors',
  'while engineers emptied the {adjective} {noun}|{person} asked the {body} for ${money} million',
  'although {person} criticised the programme|workers at the {place} {noun} kept the {noun2} open until {day}',
  'before the {thing} was {verb}|children from {place} had painted the {adjective} {noun} beside it',
  'since the {body} authorised the {noun}|the price of {material} in {place} has risen by {percent} percent',
  'as {person} walked through the {adjective} {noun}|neighbours showed her {number} tonnes of spoiled {material}',
  'if the {noun} needs another {number} metres of {material}|{person} wants the {body} of {place} to pay for it',
  'once doctors had helped {person} out of the {noun}|the {adjective} {thing} was {verb} again by the {body}',
  'until the defence of {person} is heard in {place}|the {noun} and its {number} boxes of {material} stay with the {body}',
  'even though the {adjective} {noun} was damaged in {year}|{person} bought the {noun2} from the {body} for ${money} million',
  'unless the organisation behind the {noun} answers by {day}|{person} will take the {adjective} {noun2} of {place} to court',
  'in favour of a {adjective} {noun} near {place}|{number} members of the {body} voted against {person}',
  'shortly before {day}|a truck that carried {number} crates of {material} stopped at the {adjective} {noun} in {place}',
  'under a plan that {person} emphasised twice|the {place} {noun} would receive {percent} percent of the {material} tax',
  'without the labour of {number} volunteers|the {adjective} {noun} that {person} recognised from old maps would be lost',
  'in a letter to {person}|the {body} of {place} put the cost of the {noun} at ${money} million',
  'during the {adjective} winter of {year}|{person} stored {number} sacks of {material} in the {noun} of {place}',
  'by the centre of {place}|a {noun} in the colour of {material} has replaced the {adjective} {noun2} since {day}',
  'for the honour of its founder {person}|the {noun} at {place} opens a {adjective} {noun2} worth ${money} million',
  'where the {adjective} canal meets the {noun}|{person} found {number} coins and a {noun2} made of {material}',
  'despite a warning from {person}|the {body} left the {adjective} {noun} in {place} without any {material} for {number} days',
  'with the help of {person}|students of {place} turned a {adjective} {noun} into a {noun2} for {number} children',
  'according to a report on the {noun}|{percent} percent of houses near {place} show traces of {material}',
  'two hours after {person} left the {noun}|a {adjective} fire damaged {number} metres of the {place} {noun2}',
];

/** Sentences that every outlet writes about everything: they point nowhere. */
export const formulas: readonly string[] = list(
  'The investigation is continuing and no further details were available|It was not immediately clear what had happened|The mayor did not respond to a request for comment|More people are expected to attend the meeting next week|A decision is expected before the end of the year',
  '|',
);

export const furniture: readonly string[] = list(
  'Sign up to our newsletter for the latest news|Support independent journalism with a donation today|Follow us on social media for more stories|Share this article with your friends|Read more of our coverage on our website',
  '|',
);
