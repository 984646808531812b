import { phraseSet, wordSet, wordTable } from '../table';

/** Organisations whose names do not show that they are some. */
export const organisations = phraseSet(
  {
    use: 'features of the name tagger; listed names',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    un|united nations|eu|european union|nato|opec|asean|african union|au|ecowas|imf|world bank|wto|who|unicef|unesco
    unhcr|iaea|icc|icj|interpol|europol|fbi|cia|nsa|dea|cdc|fda|epa|nasa|esa|isro|fifa|uefa|ioc|nba|nfl|nhl|mlb|ufc
    pentagon|kremlin|white house|downing street|capitol|supreme court|congress|senate|house of representatives
    house of commons|house of lords|bundestag|knesset|duma|lok sabha|rajya sabha|politburo|reuters|associated press
    ap|afp|bbc|cnn|fox news|nbc|abc|cbs|msnbc|npr|pbs|al jazeera|xinhua|tass|cnbc|bloomberg|sky news|itv|channel 4
    dw|the guardian|the times|new york times|the new york times|washington post|the washington post
    wall street journal|financial times|the economist|the independent|daily mail|the sun|daily telegraph|usa today
    los angeles times|politico|buzzfeed|google|apple|microsoft|amazon|facebook|meta|twitter|instagram|whatsapp
    youtube|tiktok|bytedance|netflix|tesla|spacex|uber|airbnb|intel|nvidia|ibm|oracle|samsung|sony|toyota|honda
    nissan|hyundai|huawei|xiaomi|alibaba|tencent|baidu|boeing|airbus|lufthansa|ryanair|shell|bp|exxon|exxonmobil
    chevron|gazprom|rosneft|aramco|goldman sachs|jpmorgan|hsbc|barclays|citigroup|citibank|deutsche bank|ubs
    credit suisse|morgan stanley|blackrock|pfizer|moderna|astrazeneca|novartis|roche|merck|nestle|unilever|walmart
    ikea|volkswagen|bmw|mercedes|porsche|ferrari|general motors|ford|siemens|philips|nokia|ericsson|vodafone|openai
    deepmind|greenpeace|oxfam|amnesty international|human rights watch|red cross|red crescent|save the children
    hamas|hezbollah|taliban|al-qaeda|al qaeda|isis|islamic state|boko haram|al-shabaab|al shabaab|houthis|fatah|plo
    ira|eta|farc|pkk|ypg|likud|bjp|aap|anc|eff|apc|pdp|gop|republican party|democratic party|labour|labour party
    conservative party|liberal democrats|snp|plaid cymru|sinn fein|dup|sdp|spd|cdu|csu|afd|liverpool fc
    manchester united|manchester city|chelsea|arsenal|tottenham|tottenham hotspur|everton|aston villa|west ham
    newcastle united|leicester city|real madrid|atletico madrid|bayern munich|borussia dortmund|juventus|inter milan
    ac milan|psg|paris saint-germain|ajax|celtic|rangers|lakers|warriors|bulls|knicks|yankees|red sox|dodgers
    cowboys|patriots|packers|g7|g20|brics|federal reserve|fed|ecb|bank of england|mi5|mi6|mossad|idf|nra|aclu|naacp
    ngo|undp|unrwa|ocha|wfp|fao|ilo|unctad|unodc|quad|aukus|cricket australia|bcci|efcc|inec|nnpc|eskom|big tech
  `,
);

/** Last (or first) words of organisations. */
export const organisationWords = wordSet(
  {
    use: 'features of the name tagger; the type of a name by its head noun',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    inc corp corporation ltd limited plc co llc llp gmbh ag sa nv company group holdings partners bank bancorp
    university college institute school academy hospital clinic ministry department agency commission committee
    council union party association federation confederation foundation fund court tribunal parliament congress
    senate assembly house police army navy guard force forces club team united fc cf sc afc rovers wanderers
    athletic times post news press television tv radio broadcasting network media airlines airways motors motor
    industries pharmaceuticals pharma systems technologies technology software solutions services league board
    office bureau authority organization organisation centre center society church trust alliance front movement
    brigade brigades battalion regiment corps squadron directorate secretariat cabinet embassy consulate exchange
    studios pictures records orchestra museum library laboratory laboratories observatory enterprises capital
    ventures securities insurance energy petroleum oil gas mining steel telecom communications electronics
    semiconductor foods breweries brewers bancshares cooperative co-operative syndicate consortium coalition
    taskforce programme initiative watch international worldwide global reserve treasury mission service gazette
    herald tribune chronicle guardian telegraph journal daily weekly standard observer mirror express mail
    independent star sun
    newswire wire commodities logistics shipping freight aviation engineering construction properties realty equity
    analytics robotics labs therapeutics textiles chemicals cement shipyard hydro insurers advisory consultancy
  `,
);

/** Common nouns before a name that say it is a body: `the newspaper Nhan Dan`. */
export const bodyNouns = wordSet(
  {
    use: 'a name right after one of them is an organisation',
    source: 'general knowledge, by hand',
  },
  `
    newspaper agency broadcaster outlet magazine company firm group party website daily channel station club team
    bank militia ministry airline charity retailer manufacturer carmaker publisher band conglomerate startup
    platform app tabloid watchdog consultancy nonprofit insurer lender brokerage
  `,
);

/** First words of names of bodies, in English and the languages of their countries. */
export const bodyOpeners = wordSet(
  { use: 'a name of several words is an organisation: `Radio Osk`', source: 'general knowledge, by hand' },
  'radio banco banque grupo gruppo groupe universidad universidade université fundación fundação',
);

/** First words of names of bodies before *of*. */
export const bodiesBeforeOf = wordSet(
  { use: 'a name is an organisation, wherever it is: `University of Osk Bay`', source: 'general knowledge, by hand' },
  'university ministry department',
);

/** What stands before *party* in the names of parties: `Labour party`. */
export const partyNames = wordSet(
  {
    use: 'a party by the word before *party*, whatever else that word is',
    source: 'general knowledge, by hand',
  },
  `
    communist labour labor conservative green socialist liberal democratic republican workers people's nationalist
    progressive
  `,
);

/** Legal forms at the end of a company’s name. */
export const legalForms = wordSet(
  {
    use: 'left out when two forms of its name are compared',
    source: 'general knowledge, by hand',
  },
  `
    inc corp corporation ltd limited plc co llc llp gmbh ag sa nv
  `,
);

/** British and American spellings of words in names of bodies. */
export const spellingsInBodies = wordTable<string>(
  {
    use: '`Tarvik Arts Centre` and `Tarvik Arts Center` are one',
    source: 'English spelling, by hand',
  },
  {
    centre: 'center',
    theatre: 'theater',
    defence: 'defense',
    labour: 'labor',
    organisation: 'organization',
    programme: 'program',
  },
);

/** Words of organisations that end other names as often: `Opera House`. */
export const ambiguousOrganisationWords = wordSet(
  {
    use: 'not proof that the name is of an organisation',
    source: 'general knowledge, by hand',
  },
  `
    sun star capital forces house
  `,
);

/** Last words of the names of schools that end other names as well: `Dale Primary`. */
export const schoolHeads = wordSet(
  {
    use: 'a name that ends in one is of a school, where the sentence speaks of pupils or teachers',
    source: 'general knowledge, by hand',
  },
  'primary secondary grammar high infants junior juniors comprehensive prep preparatory nursery elementary college academy',
);

/** What schools have. */
export const schoolNouns = wordSet(
  {
    use: 'a sentence with one of them speaks of schools',
    source: 'general knowledge, by hand',
  },
  `
    school schools pupil pupils teacher teachers headteacher headmaster headmistress classroom classrooms student students
    head lessons term playground governors ofsted taught curriculum
  `,
);

/** What is of firms and of nobody else, before *of*: `customers of Belmore`. */
export const nounsOfFirms = wordSet(
  {
    use: 'a single name behind one of them and *of* is of a firm, though it looks like a surname',
    source: 'general knowledge, by hand; what persons have too (*friends*, *a rival*) is not among them',
  },
  `
    shares stock shareholders subsidiary subsidiaries stake holding takeover buyout customers employees ceo cfo
    creditors bondholders receivers administrators acquisition headquarters
  `,
);

/** Last words of the names of firms. */
export const firmHeads = wordSet(
  {
    use: 'the type of a name by its head noun, and what a firm is called for short: `Norvane` of `Norvane Ferries`',
    source:
      'general knowledge, by hand; no feature of the name model; family names (*Mills*, *Stores*) are not among them',
  },
  `
    recovery rehab wellness fitness dental cosmetics toys sportswear
    ferries surfacing aggregates haulage roofing scaffolding plumbing catering packaging recycling refrigeration
    biosciences biotech diagnostics genomics cruises coaches railways shipbuilders shipbuilding drilling minerals metals
    alloys plastics polymers fertilisers fertilizers petrochemicals refineries distillers distillery brewery winery
    vineyards dairies bakeries bakery confectionery beverages apparel footwear jewellers interiors appliances electricals
    semiconductors microsystems optics photonics aerospace aeronautics turbines renewables biofuels utilities wireless
    telecoms broadband publishing entertainment hotels resorts hospitality supermarkets wholesale merchants importers
    exporters distributors suppliers couriers movers warehousing mortgages assurance underwriters brokers brokerage
    auctioneers lettings developments builders contractors consulting consultants recruitment staffing outsourcing
    healthcare homecare pharmacies surgical vaccines agribusiness seafoods poultry sawmills mutual reinsurance
  `,
);

/** Words of bodies that firms alone end with. */
export const bodyWordsOfFirms = wordSet(
  {
    use: 'with `firmHeads`: a firm is called by what stands before them, and the country it is from is no part of its name',
    source: 'general knowledge, by hand; those of `organisationWords`',
  },
  `
      inc corp corporation ltd limited plc group holdings airlines airways motors industries pharmaceuticals pharma
      systems technologies software solutions foods breweries brewers logistics shipping aviation engineering
      construction properties realty analytics robotics labs therapeutics textiles chemicals cement insurers energy
      petroleum mining steel electronics semiconductor enterprises securities ventures studios telecom
  `,
);

/** Words in the names of papers and magazines, beside those of other bodies. */
export const publicationWords = wordSet(
  {
    use: 'a name with one of them in the line of its date is of a paper, and what a paper is called for short',
    source: 'general knowledge, by hand; no feature of the name model',
  },
  `
    courier clarion echo mercury sentinel torch beacon flash notebook ledger comet metro argus messenger examiner
    advertiser bulletin dispatch inquirer enquirer monitor review reporter evening morning citizen leader packet record
    recorder digest annals gazette chronicle herald tribune telegraph times post guardian observer
  `,
);

/** What firms are called by what they do. */
export const firmNouns = wordSet(
  {
    use: 'what looks like a place, between commas behind one of them, is a firm: `its operator, Norvane Ferries,`',
    source: 'general knowledge, by hand; persons are called so as well, so that a name of a person stays one',
  },
  `
    operator owner developer contractor insurer lender brewer builder carrier wholesaler distributor exporter importer
    producer provider parent subsidiary employer supplier maker manufacturer retailer airline publisher
  `,
);

/** Who works at a firm rather than at a place. */
export const nounsAtFirms = wordSet(
  {
    use: 'what looks like a place, behind one of them and *at*, is a firm: `analysts at Belmore`',
    source: 'general knowledge, by hand; *workers*, *staff* and *people* are at places too',
  },
  'bosses boss executives executive analysts analyst economists economist strategists strategist traders',
);

/** What firms do, behind *which*. */
export const verbsOfFirms = wordSet(
  {
    use: 'a name before *, which* and one of them is of a firm: `Norvane, which runs the service`',
    source: 'general knowledge, by hand',
  },
  'runs ran operates operated makes made sells sold owns owned employs employed manufactures publishes supplies insures',
);

/** The same behind the name, with its genitive or without: `Belmore's chief executive`, `Belmore shareholders`. */
export const nounsBehindFirms = wordSet(
  {
    use: 'a single name before one of them is of a firm, though it looks like a surname',
    source: 'general knowledge, by hand; what persons have too (*customers*, *shares*) is not among them',
  },
  'shareholders subsidiary subsidiaries ceo cfo creditors bondholders headquarters',
);

/** What shares do: `Belmore shares rose`, where a person *shares a flat*. */
export const movesOfShares = wordSet(
  {
    use: 'a single name before *shares* and one of them is of a firm',
    source: 'general knowledge, by hand',
  },
  `
    rose fell jumped slid climbed dropped gained lost plunged tumbled soared surged sank slipped closed opened were
    have had are traded dipped ended
  `,
);

/** Kind-words at the end of names of bodies that news uses for one another, by what they are all of. */
export const kindsOfBodies = wordTable<string>(
  {
    use: 'the *Ana Osei Clinic* of one article is the *Ana Osei Center* of another, where none names both',
    source: 'general knowledge, by hand; schools of one name are as often two (*primary*, *high*), and not among them',
  },
  { center: 'care', clinic: 'care', hospital: 'care', facility: 'care', police: 'police' },
);

/** Words around a kind-word that news leaves out: `Ana Osei Treatment Center`, `Kolo Police Department`. */
export const besideKinds = wordTable<string>(
  {
    use: '*Ana Osei Treatment Center* is *Ana Osei Center*, *Kolo Police Department* is *Kolo Police*',
    source: 'general knowledge, by hand',
  },
  {
    treatment: 'care',
    medical: 'care',
    rehabilitation: 'care',
    rehab: 'care',
    department: 'police',
    force: 'police',
    service: 'police',
  },
);
