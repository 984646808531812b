import { phraseSet, wordSet, wordTable } from '../table';

/** Places of the world press that are no countries: continents, regions, seas, cities, states, provinces. */
export const places = phraseSet(
  {
    use: 'features of the name tagger; listed names',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    washington|moscow|beijing|delhi|new delhi|hanoi|pyongyang|geneva|mumbai|bombay|kolkata|calcutta|chennai|madras
    bangalore|bengaluru|hyderabad|pune|ahmedabad|jaipur|lucknow|kanpur|nagpur|patna|bhopal|srinagar|amritsar
    st petersburg|saint petersburg|frankfurt|munich|hamburg|cologne|stuttgart|berlin|bonn|milan|rome|naples|turin
    venice|florence|barcelona|madrid|seville|valencia|bilbao|lisbon|porto|paris|lyon|marseille|nice|bordeaux
    toulouse|strasbourg|london|manchester|liverpool|birmingham|leeds|sheffield|bristol|newcastle|nottingham
    leicester|oxford|cambridge|edinburgh|glasgow|aberdeen|cardiff|belfast|dublin|cork|osaka|tokyo|kyoto|nagoya
    hiroshima|nagasaki|fukushima|yokohama|canberra|sydney|melbourne|brisbane|perth|adelaide|darwin|hobart|auckland
    wellington|christchurch|ottawa|toronto|montreal|vancouver|calgary|edmonton|winnipeg|halifax|jerusalem|tel aviv
    haifa|ramallah|gaza|gaza city|gaza strip|west bank|golan heights|rafah|khan younis|nablus|hebron|jenin|bethlehem
    beirut|damascus|aleppo|homs|idlib|raqqa|baghdad|mosul|basra|fallujah|kirkuk|erbil|tehran|isfahan|shiraz|mashhad
    tabriz|riyadh|jeddah|mecca|medina|dubai|abu dhabi|doha|manama|muscat|sanaa|sana'a|aden|hodeidah|amman|ankara
    istanbul|izmir|athens|thessaloniki|sofia|bucharest|belgrade|zagreb|sarajevo|pristina|skopje|tirana|podgorica
    ljubljana|budapest|vienna|salzburg|prague|brno|bratislava|warsaw|krakow|gdansk|kyiv|kiev|kharkiv|odesa|odessa
    lviv|mariupol|donetsk|luhansk|kherson|zaporizhzhia|bakhmut|dnipro|crimea|donbas|minsk|vilnius|riga|tallinn
    helsinki|stockholm|gothenburg|malmo|oslo|bergen|copenhagen|aarhus|reykjavik|brussels|antwerp|ghent|bruges
    amsterdam|rotterdam|the hague|utrecht|luxembourg city|zurich|basel|bern|davos|lausanne|islamabad|karachi|lahore
    rawalpindi|peshawar|quetta|faisalabad|multan|kabul|kandahar|herat|jalalabad|mazar-i-sharif|dhaka|chittagong
    kathmandu|pokhara|colombo|kandy|jaffna|male|yangon|rangoon|mandalay|naypyidaw|bangkok|chiang mai|phuket
    vientiane|phnom penh|siem reap|ho chi minh city|saigon|da nang|hue|haiphong|kuala lumpur|penang|johor|sabah
    sarawak|jakarta|bali|surabaya|bandung|aceh|papua|java|sumatra|borneo|manila|cebu|davao|mindanao|luzon|taipei
    kaohsiung|seoul|busan|incheon|ulaanbaatar|shanghai|guangzhou|shenzhen|wuhan|chengdu|chongqing|tianjin|nanjing
    hangzhou|xian|xi'an|xinjiang|tibet|lhasa|inner mongolia|guangdong|sichuan|hubei|hunan|henan|fujian|yunnan|macau
    cairo|alexandria|giza|tripoli|benghazi|tunis|algiers|rabat|casablanca|marrakesh|marrakech|khartoum|omdurman
    darfur|juba|addis ababa|tigray|asmara|mogadishu|hargeisa|somaliland|puntland|nairobi|mombasa|kisumu|kampala
    entebbe|kigali|bujumbura|dar es salaam|dodoma|zanzibar|kinshasa|lubumbashi|goma|bukavu|north kivu|brazzaville
    luanda|lusaka|harare|bulawayo|lilongwe|blantyre|maputo|cabo delgado|gaborone|windhoek|pretoria|johannesburg
    cape town|durban|soweto|port elizabeth|bloemfontein|gauteng|kwazulu-natal|western cape|abuja|lagos|kano|ibadan
    port harcourt|kaduna|maiduguri|borno|jos|enugu|benin city|niger delta|rivers state|lagos state|accra|kumasi
    abidjan|yamoussoukro|dakar|bamako|timbuktu|ouagadougou|niamey|ndjamena|n'djamena|yaounde|douala|libreville
    monrovia|freetown|conakry|bissau|banjul|lome|cotonou|porto-novo|nouakchott|antananarivo|port louis|mexico city
    guadalajara|monterrey|tijuana|ciudad juarez|cancun|acapulco|chiapas|oaxaca|guatemala city|san salvador
    tegucigalpa|managua|san jose|panama city|havana|kingston|port-au-prince|santo domingo|san juan|nassau|bridgetown
    port of spain|bogota|medellin|cali|caracas|maracaibo|quito|guayaquil|lima|cusco|la paz|santa cruz|sucre|brasilia
    sao paulo|são paulo|rio de janeiro|rio|salvador|bahia|recife|fortaleza|manaus|amazon|porto alegre|curitiba
    asuncion|montevideo|buenos aires|cordoba|rosario|santiago|valparaiso|new york|new york city|manhattan|brooklyn
    queens|bronx|staten island|harlem|long island|boston|philadelphia|pittsburgh|baltimore|washington dc
    washington d.c.|d.c.|chicago|detroit|cleveland|cincinnati|columbus|indianapolis|milwaukee|minneapolis|st louis
    st paul|kansas city|omaha|denver|salt lake city|phoenix|tucson|las vegas|los angeles|san francisco|san diego
    san antonio|oakland|sacramento|silicon valley|hollywood|portland|seattle|houston|dallas|austin|el paso
    fort worth|new orleans|atlanta|miami|orlando|tampa|jacksonville|charlotte|raleigh|nashville|memphis|louisville
    richmond|norfolk|honolulu|anchorage|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware
    florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan
    minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina
    north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah
    vermont|virginia|west virginia|wisconsin|wyoming|ontario|quebec|alberta|british columbia|manitoba|saskatchewan
    nova scotia|new brunswick|newfoundland|new south wales|queensland|victoria|tasmania|south australia
    western australia|northern territory|kashmir|jammu|punjab|gujarat|maharashtra|karnataka|kerala|tamil nadu
    telangana|andhra pradesh|uttar pradesh|bihar|rajasthan|madhya pradesh|west bengal|odisha|assam|manipur|jharkhand
    haryana|goa|sindh|balochistan|khyber pakhtunkhwa|bavaria|saxony|catalonia|andalusia|basque country|normandy
    brittany|corsica|sicily|sardinia|tuscany|lombardy|flanders|wallonia|siberia|chechnya|dagestan|kaliningrad
    vladivostok|sochi|kazan|abkhazia|south ossetia|nagorno-karabakh|transnistria|cornwall|devon|kent|essex|surrey
    yorkshire|lancashire|scotland|westminster|downing street|wall street|south asia|southeast asia|south-east asia
    east asia|central asia|north asia|middle east|near east|north africa|east africa|west africa|southern africa
    central africa|sub-saharan africa|horn of africa|sahel|sahara|maghreb|latin america|south america|north america
    central america|caribbean|eastern europe|western europe|central europe|northern europe|balkans|baltics
    scandinavia|caucasus|persian gulf|gulf|red sea|black sea|mediterranean|mediterranean sea|baltic sea|north sea
    south china sea|east china sea|arctic|antarctica|antarctic|pacific|pacific ocean|atlantic|atlantic ocean
    indian ocean|indo-pacific|asia-pacific|bay of bengal|gulf of mexico|gulf of aden|strait of hormuz|taiwan strait
    suez canal|panama canal|nile|danube|rhine|thames|seine|mekong|ganges|yangtze|volga|himalayas|alps|andes|everest
    mount everest|k2|kilimanjaro|west|global south|earth|mars|moon|hong kong|chernobyl|guantanamo bay|pearl harbor
    capitol hill|times square|tiananmen square|tahrir square|red square|dmz|demilitarized zone|silk road|oceania
    polynesia|melanesia|eurasia|levant|mesopotamia|indochina|british isles|french riviera|falkland islands
    faroe islands|canary islands|galapagos|okinawa|hokkaido|taiwan|korea|korean peninsula|bosnia|kurdistan|benelux
  `,
);

/** Last words of places and of buildings that count as places. */
export const placeWords = wordSet(
  {
    use: 'features of the name tagger; the type of a name by its head noun',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    river lake mountain mountains mount mt sea ocean bay gulf strait channel island islands peninsula desert valley
    province district county city town village street avenue road boulevard lane square park airport port harbour
    harbor bridge region state territory border coast beach hill hills building palace stadium arena tower mausoleum
    temple mosque cathedral castle fort cape creek falls forest reserve highway motorway station terminal plaza
    garden gardens zoo dam reef glacier volcano plateau basin delta canal oblast prefecture governorate municipality
    parish borough suburb quarter neighborhood neighbourhood canyon crossing camp base field
  `,
);

/** Common nouns of places that stand at the head of sentences and headlines. */
export const placeNounsAlone = wordSet(
  {
    use: 'alone such a word is no name, whatever its capital: `Airport queues grew`',
    source: 'general knowledge, by hand',
  },
  `
    river lake mountain mountains sea ocean bay channel island islands desert valley province district city town village
    street avenue road highway motorway airport port harbour harbor bridge region border coast beach hill hills building
    palace stadium castle cape creek forest station square suburb park farm
  `,
);

/** Nouns of streets, capitalised behind a house’s number. */
export const streetNouns = wordSet(
  { use: 'a number before a name that ends in one is a house’s: `12 Mill Lane`', source: 'general knowledge, by hand' },
  `street st road rd lane ln avenue ave boulevard blvd drive close yard square row terrace crescent court gardens grove
   mews quay place way parade wharf hill walk green`,
);

/** Common nouns before a place that say what it is. */
export const placeNounsBefore = wordSet(
  { use: 'a name right after one of them is a place: `the river Osk`', source: 'general knowledge, by hand' },
  'river lake mount mt',
);

/** Common nouns before *of* and a place. */
export const placeNounsBeforeOf = wordSet(
  { use: 'a name after one of them and *of* is a place: `the village of Osk`', source: 'general knowledge, by hand' },
  `
    city town village island islands district province port suburb hamlet municipality township outskirts edge shore
    shores coast streets
  `,
);

/** Common nouns behind a place, with the article before it. */
export const placeNounsBehind = wordSet(
  { use: 'a name between *the* and one of them is a place: `the Osk rocks`', source: 'general knowledge, by hand' },
  `
    rocks reef reefs island islands islets archipelago river valley peninsula estuary headland cliffs marshes wetlands
    moors dunes foothills mountains glacier lagoon delta village hamlet ward suburb neighbourhood neighborhood
    harbour harbor coastline countryside
  `,
);

/** Last words of names of places, beside those that the name model knows. */
export const landforms = wordSet(
  {
    use: 'the type of a name by its head noun',
    source: 'general knowledge, by hand; family names (*Marsh*, *Moor*) are not among them',
  },
  'fen fens skerry skerries sound firth estuary marshes moors dunes cliffs wharf quay pier weir headland lagoon islet',
);

/** Plurals with which names of places end, beside the words of the name model. */
export const pluralsOfPlaces = wordSet(
  {
    use: 'the name of a place and one of them is a place; with another plural it is a team',
    source: 'general knowledge, by hand',
  },
  `
    heights springs rapids isles keys woods meadows pines oaks plains flats lakes alps highlands lowlands uplands downs
    docks docklands barracks banks shores estates courts towers halls steps streets roads suburbs slums outskirts homes
    apartments gates corners crossroads mills mines wells sands headquarters studios baths markets stores stables
    territories provinces districts regions states waters straits
  `,
);

/** Nouns of realms and landforms before *of* and a place, with capitals part of its name. */
export const realmNouns = wordSet(
  { use: '`Grand Duchy of Osk`, `Isle of Larkin` are one name', source: 'general knowledge, by hand' },
  'kingdom duchy principality republic empire emirate sultanate commonwealth isle isles gulf bay strait straits county',
);

/** Adjectives before those nouns. */
export const realmAdjectives = wordSet(
  { use: 'part of the name of a realm: `Grand Duchy of Osk`', source: 'general knowledge, by hand' },
  "grand united people's democratic holy federal islamic socialist",
);

/** Parts of places that stand in other names and phrases as often. */
export const commonPlaceParts = wordSet(
  {
    use: 'left out of the words that are known as parts of a listed place',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    north south east west united states republic islands central people's city democratic state strip bank river ocean
    wall street square house port kingdom
  `,
);

/** Prepositions before a place that seldom stand before a person. */
export const placePrepositions = wordSet(
  {
    use: 'a single unlisted name after one of them is a place',
    source: 'general knowledge, by hand',
  },
  `
    in near off outside into across throughout
  `,
);

/** First words of names of places that papers shorten. */
export const placeOpeners = wordTable<string>(
  {
    use: '`Mt Cook` and `Mount Cook` are one',
    source: 'English spelling, by hand',
  },
  { mt: 'mount', ft: 'fort', st: 'saint', ste: 'sainte' },
);

/** First words of names of places in Spanish and Portuguese that begin no person's name. */
export const foreignPlaceOpeners = wordSet(
  { use: 'a name of several words is a place: `Puerto Osk`', source: 'general knowledge, by hand' },
  'puerto porto ciudad playa praia cerro isla ilha bahia baía punta monte laguna',
);

/** Short forms at the end of the name of a street. */
export const streetAbbreviations = wordTable<string>(
  {
    use: '`Kolo Ave` is a place, and `Kolo Avenue`',
    source: 'American addresses, by hand',
  },
  { ave: 'avenue', blvd: 'boulevard', rd: 'road', hwy: 'highway' },
);
