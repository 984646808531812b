import { wordSet, wordTable } from '../table';

/** Posts, professions and family roles that stand before or beside a name. */
export const roles = wordSet(
  {
    use: 'features of the name tagger; role phrases of persons',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    president vice-president premier chancellor minister secretary senator representative congressman congresswoman
    lawmaker governor mayor ambassador envoy general colonel major captain lieutenant sergeant admiral commander
    marshal chief leader chairman chairwoman chairperson chair director spokesman spokeswoman spokesperson judge
    justice prosecutor attorney lawyer barrister solicitor coach manager striker midfielder defender goalkeeper
    winger player star actor actress singer rapper comedian author writer novelist poet analyst economist strategist
    expert head founder co-founder ceo cfo coo executive officer deputy ruler dictator detective professor editor
    reporter correspondent journalist columnist candidate nominee activist campaigner scientist researcher historian
    philosopher physicist engineer doctor surgeon nurse teacher lecturer student farmer fisherman businessman
    businesswoman tycoon billionaire entrepreneur investor banker trader architect artist painter photographer
    filmmaker producer presenter host anchor model designer chef pilot astronaut athlete swimmer runner sprinter
    boxer wrestler golfer cyclist driver quarterback pitcher forward guard center batsman bowler all-rounder opener
    skipper king queen prince princess pope cardinal bishop archbishop priest imam cleric rabbi monk guru sheikh
    emperor sultan mp mep mla governor-general commissioner inspector superintendent sheriff warden consul diplomat
    negotiator mediator adviser advisor aide counsel treasurer trustee registrar principal dean rector
    vice-chancellor councillor councilman alderman delegate resident victim suspect defendant plaintiff witness
    survivor wife husband father mother son daughter brother sister uncle aunt nephew niece cousin grandson widow
    friend colleague partner rival predecessor successor
  `,
);

/** Offices in capital letters before a name. */
export const officeAcronyms = wordSet(
  {
    use: 'no part of a person’s name where they stand in capitals: `PM Osei`, `CM Quill`',
    source: 'newspapers of the Commonwealth; no feature of the name model, which was trained without them',
  },
  'pm dpm cm dcm vp mla mlc mec mep mp ceo cfo',
);

/** Ranks of the police in capital letters, before a name or alone. */
export const rankAcronyms = wordSet(
  {
    use: 'no part of a person’s name and no body where they stand in capitals: `DCI Osei`, `the DCI said`',
    source: 'British newspapers; without those that are as often something else (*DC*, *PC*)',
  },
  'dci dsu dcs dsi dcc',
);

/** Offices that news abbreviates before a name. */
export const abbreviatedOffices = wordTable<string>(
  { use: 'roles of persons: `Gov. Osei` is a governor', source: 'the AP style guide' },
  {
    gov: 'Governor',
    sen: 'Senator',
    rep: 'Representative',
    lt: 'Lieutenant',
    sgt: 'Sergeant',
    capt: 'Captain',
    atty: 'Attorney',
    dci: 'Detective Chief Inspector',
    dsu: 'Detective Superintendent',
  },
);

/** Offices that stand between the name of a body and that of a person. */
export const officesOfBodies = wordSet(
  {
    use: 'part a body from a person that the tagger took as one: `National Assembly Speaker Ana Osei`',
    source: 'general knowledge, by hand',
  },
  `
    president vice-president chairman chairwoman chairperson speaker minister secretary director governor mayor
    spokesman spokeswoman spokesperson ceo coach commissioner principal rector
  `,
);

/** Words before a role that belong to it: `Prime Minister`, `Deputy Governor`. */
export const roleModifiers = wordSet(
  {
    use: 'left out of a person’s name, and part of the role phrase, together with the role',
    source: 'general knowledge, by hand',
  },
  `
    prime deputy vice foreign former interior defence defense finance health justice general acting interim party
    communist state chief first assistant executive managing national top
  `,
);

/** Adjectives and nouns that say what a role is for. */
export const fieldsOfRoles = wordSet(
  {
    use: 'part of the role phrase before a name: `vice presidential candidate Osei`',
    source: 'general knowledge, by hand; no part of the list by which names are left without a role',
  },
  `
    presidential gubernatorial mayoral congressional senatorial parliamentary legislative municipal provincial federal
    regional local royal medical legal political financial commercial industrial environmental criminal technical
    clinical editorial cultural artistic musical electoral diplomatic economic academic scientific military naval
    senior junior special vice general independent liberal conservative democratic republican socialist green retired
    veteran volunteer amateur professional honorary lead
    press campaign communications cabinet board committee police fire school union football rugby cricket baseball basketball hockey tennis
    army navy prison tax stage film music art food crime war sports news mission trade opposition council company
    dairy sheep pig fruit rice harbour harbor bank insurance welfare youth village town city county district
    bomb flight space climate energy water aid labour labor drug gang tourism fisheries forest park hospital hotel
    rescue relief safety security operations branch marine maritime wildlife family software data research weather
    schools opera ballet orchestra jazz folk choir bus taxi truck lorry
  `,
);

/** Words that end like those by which papers judge people, and say what a post is for. */
export const fieldsOfPosts = wordSet(
  {
    use: 'part of a role phrase: `Housing Secretary Osei`, not `Grovelling boss Osei`',
    source: 'general knowledge, by hand',
  },
  `
    housing planning engineering marketing managing operating nursing banking training shipping fishing mining farming
    policing boxing racing swimming cycling sailing building acting outgoing incoming sitting ruling founding teaching
    consulting trading accounting purchasing programming lending broadcasting publishing advertising manufacturing
    commissioning presiding leading visiting coaching bowling batting wrestling rowing skiing climbing driving skating
    retired elected appointed united unlicensed registered chartered licensed seed limited religious indigenous
  `,
);

/** Roles that news uses for one another when it speaks of who leads a country. */
export const headOfStateRoles = wordSet(
  {
    use: '`the Russian leader` and `the Russian president` are one person',
    source: 'general knowledge, by hand',
  },
  `
    president leader ruler premier chancellor king queen emperor dictator strongman
  `,
);

/** Subjects that reporters are called by. */
export const beats = wordSet(
  {
    use: 'no part of a reporter’s name: `Nora Quill Transport correspondent`',
    source: 'bylines of newspapers, by hand',
  },
  `
    transport political politics health education science environment business sport sports chief home foreign arts
    crime economics technology legal royal religion energy agriculture media culture defence defense diplomatic
    security fashion consumer finance football cricket rugby social
  `,
);

/** Posts of reporters. */
export const beatRoles = wordSet(
  { use: 'what a reporter’s subject stands before', source: 'bylines of newspapers, by hand' },
  'correspondent editor reporter writer',
);

/** Determiners that begin the role phrase before a name: `the party leader, Ana Osei`. */
export const determinersOfRoles = wordSet(
  {
    use: 'the first word of a role in apposition is the one after them',
    source: 'general knowledge, by hand',
  },
  `
    the a an its his her their
  `,
);

/** Posts and professions beside those by which the name tagger goes. */
export const furtherRoles = wordSet(
  {
    use: 'role phrases of persons beside a name: `Ana Osei, the coroner,`',
    source: 'general knowledge, by hand; no feature of the name model, which was trained without them',
  },
  `
    coroner hydrologist geologist geophysicist glaciologist meteorologist forecaster seismologist ecologist biologist
    chemist astronomer anaesthetist anesthesiologist paediatrician psychiatrist psychologist epidemiologist virologist
    pathologist vet veterinarian midwife paramedic pharmacist dentist headteacher headmaster headmistress librarian
    curator archivist vicar chaplain pastor magistrate recorder clerk bailiff auditor accountant surveyor planner
    organiser organizer steward shopkeeper baker butcher builder carpenter plumber electrician mechanic welder
    bricklayer miner fisher shepherd gardener ranger gamekeeper lifeguard firefighter constable whistleblower
    caretaker landlord landlady tenant shareholder broker fundraiser volunteer apprentice trainee pensioner
    bassist guitarist drummer violinist pianist conductor composer playwright sculptor choreographer dancer
    cricketer footballer jockey rower sailor umpire referee groundsman spinner wicketkeeper
    vice-chair vice-chairman vice-captain co-author co-chair lecturer specialist scholar theologian sociologist
    demographer criminologist zoologist botanist palaeontologist paleontologist archaeologist anthropologist
    novelist essayist translator interpreter linguist publisher bookseller blogger broadcaster podcaster
    bookkeeper worker innkeeper stallholder greengrocer grocer fishmonger florist hairdresser barber tailor jeweller cobbler
    blacksmith stonemason mason roofer decorator glazier plasterer tanner turner packer weaver potter brewer distiller
    cheesemaker winemaker beekeeper forester stockman trawlerman signalman railwayman dispatcher
    technician machinist foreman forewoman caterer cook cleaner janitor carer childminder nanny optometrist optician
    physiotherapist radiographer dietician nutritionist therapist counsellor toxicologist hydrographer
    oceanographer climatologist entomologist ornithologist statistician mathematician geneticist immunologist
    microbiologist oncologist cardiologist neurologist radiologist gynaecologist obstetrician coxswain helmsman bosun
    harbourmaster stationmaster postmaster postmistress quartermaster undertaker choirmaster organist
    cellist soprano tenor screenwriter cartoonist illustrator animator restaurateur hotelier developer financier
    actuary notary conveyancer arbitrator ombudsman ombudswoman coordinator co-ordinator administrator supervisor
    marathoner hurdler skater skier snowboarder climber mountaineer explorer navigator
    alto contralto mezzo mezzo-soprano countertenor baritone bass-baritone oboist flautist flutist clarinettist
    clarinetist bassoonist trumpeter trombonist cornettist harpist percussionist saxophonist harpsichordist violist
    accompanist keyboardist fiddler piper bagpiper lutenist soloist chorister songwriter lyricist librettist
    ballerina ballerino danseur puppeteer acrobat juggler magician conjuror ventriloquist tap-dancer
    fullback full-back left-back right-back centre-back center-back wing-back fly-half flyhalf scrum-half scrumhalf
    flanker hooker linebacker cornerback lineman shortstop catcher infielder outfielder reliever playmaker libero
    goaltender netminder defenceman defenseman goalie seamer batter triathlete decathlete heptathlete gymnast fencer
    archer judoka weightlifter powerlifter oarsman oarswoman canoeist kayaker surfer biathlete bobsledder equestrian
    javelin-thrower shot-putter pole-vaulter high-jumper long-jumper
    saddler farrier cooper joiner cabinetmaker thatcher glassblower luthier goldsmith silversmith gunsmith locksmith
    watchmaker clockmaker bookbinder boatbuilder shipwright wheelwright millwright ropemaker sailmaker seamstress
    dressmaker milliner shoemaker engraver printmaker ceramicist upholsterer lacemaker
    owner co-owner proprietor shipowner docker stevedore official politician legislator lobbyist pollster biographer
    deacon archdeacon canon abbot abbess verger sexton cantor speaker dissenter master
    dealer liquidator stewardess schoolmaster schoolmistress schoolteacher gallerist auctioneer valuer appraiser
    adjuster underwriter assessor examiner merchant importer exporter wholesaler retailer salesman saleswoman
    salesperson salesclerk consultant contractor subcontractor operator attendant porter concierge doorman bouncer
    receptionist typist telephonist courier dustman binman sweeper labourer laborer lumberjack logger woodcutter
    quarryman collier pitman driller rigger diver frogman seaman seafarer mariner stoker purser gunner rifleman
    paratrooper guardsman sapper corporal airman airwoman copilot co-pilot aviator parachutist cosmonaut farmhand
    ploughman drover herder herdsman goatherd cowherd milkmaid dairyman rancher cowboy grazier smallholder crofter
    vintner grower breeder trainer confectioner chocolatier barista bartender barkeeper sommelier matron medic
    physician physio osteopath chiropractor herbalist healer psychotherapist sleuth gendarme trooper patrolman jailer
    gaoler juror paralegal usher jurist advocate investigator handler bureaucrat functionary trucker stagehand
    academic fellow contender challenger dissident separatist guerrilla warlord exile assemblyman assemblywoman
    councilwoman alderwoman undergraduate postgraduate postdoc ethnographer ethnologist philologist classicist
    astrophysicist cosmologist biochemist biophysicist geographer cartographer volcanologist agronomist
    horticulturist ethicist neuroscientist programmer coder hacker newsreader newscaster anchorman anchorwoman
    weatherman vlogger influencer streamer critic reviewer photojournalist cameraman camerawoman videographer
    cinematographer scriptwriter dramatist ghostwriter muralist ceramist calligrapher tattooist entertainer clown
    stuntman stuntwoman impresario promoter vocalist frontman frontwoman bandleader bandmaster restorer conservator
    collector antiquarian numismatist rider racer jogger thrower vaulter yachtsman yachtswoman paddler kickboxer
    champion medallist medalist olympian paralympian winner runner-up finalist sportsman sportswoman pundit
    grandmaster industrialist magnate mogul stockbroker moneylender pawnbroker bookmaker croupier vendor hawker
    pedlar peddler innovator inventor staffer employee cashier overseer manageress landowner homeowner householder
    leaseholder freeholder lodger nun friar priestess missionary preacher evangelist seminarian parishioner
    churchwarden mullah muezzin philanthropist benefactor patron governess tutor invigilator custodian groundskeeper
    doorkeeper peacekeeper commandant chieftain tribesman clansman observer watchman nightwatchman newsagent
    ironmonger chandler draper haberdasher furrier wigmaker tiler scaffolder roadmender lamplighter agent commodore
    brigadier bursar provost sonographer phlebotomist almoner
    dramaturge compere emcee dj toastmaster usherette
   
  `,
);

/** What somebody is in a story, or to another person, beside posts and professions. */
export const storyRoles = wordSet(
  {
    use: 'role phrases of persons beside a name: `Passenger Ana Osei`, `his bride, Ana Osei,`',
    source: 'general knowledge, by hand; no feature of the name model, which was trained without them',
  },
  `
    passenger commuter motorist pedestrian hiker walker rambler tourist holidaymaker vacationer traveller traveler
    backpacker camper customer shopper diner reveller reveler spectator onlooker bystander eyewitness neighbour
    neighbor villager islander evacuee refugee castaway stowaway orphan triplet toddler schoolgirl schoolboy
    schoolchild pupil teen teenager graduate retiree octogenarian nonagenarian centenarian grandmother grandfather
    gran grandad granddad granny grandma grandpa bride groom bridegroom bridesmaid newlywed fiancé fiancée fiance
    fiancee girlfriend boyfriend spouse stepson stepdaughter stepbrother stepsister stepfather stepmother
    half-brother half-sister granddaughter goddaughter godson godmother godfather housewife homemaker saver depositor
    taxpayer voter claimant complainant petitioner subscriber donor roommate room-mate flatmate flat-mate classmate
    schoolmate workmate shipmate crewmate cellmate teammate team-mate housemate crewman crewwoman deckhand mum mom
    dad angler postman postwoman policeman policewoman fireman barmaid barman waiter waitress cabbie publican soldier
    widower singer-songwriter escapee returnee detainee internee absentee migrant emigrant immigrant
  `,
);

/** How nouns end that are of persons alone. */
export const endingsOfPersons = wordSet(
  {
    use: 'role phrases of persons whose noun no list has: `the oysterman Ana Osei`, `Ana Osei, a mycologist,`',
    source: 'English word formation, by hand',
  },
  'woman man ologist ographer keeper maker smith wright monger mistress worker fighter grower writer player driver',
);

/** Nouns with such an end that are of no person. */
export const endingsOfThings = wordSet(
  { use: 'no role: `the talisman`', source: 'general knowledge, by hand' },
  'human german roman ottoman norman talisman caiman shaman screwdriver typewriter',
);

/** What papers call people by before their names, beside posts and professions. */
export const callings = wordSet(
  {
    use: 'no part of a name at the head of a sentence: `Mum Ana Osei`, `Baker Rosie Quint`',
    source: 'general knowledge, by hand; no feature of the name model, which was trained without them',
  },
  `
    nan gaffer boss lad pal hero villain ex veteran
  `,
);

/** Words behind a role that end its phrase: `chief engineer at Volta Water`. */
export const afterRoles = wordSet(
  {
    use: 'a role phrase in apposition ends before them: `, the mayor of Kano,`',
    source: 'English grammar',
  },
  'of at for in with from on to who whose and until since',
);

/** Words that keep somebody from being what is said. */
export const doubtedRoles = wordSet(
  {
    use: 'no role: `the alleged gang leader Tom Brik`, `would-be mayor Tom Brik`',
    source: 'general knowledge, by hand',
  },
  `
    alleged accused suspected supposed purported convicted aspiring wannabe be called styled proclaimed described
    fake bogus potential prospective possible presumptive hopeful failed defeated unsuccessful
  `,
);

/** Verbs that say which post somebody holds: `who chairs the board`. */
export const postsOfVerbs = wordTable<string>(
  { use: 'roles of persons by a verb behind the name', source: 'general knowledge, by hand' },
  {
    chairs: 'chair',
    chaired: 'chair',
    leads: 'leader',
    led: 'leader',
    heads: 'head',
    headed: 'head',
    edits: 'editor',
    edited: 'editor',
    coaches: 'coach',
    coached: 'coach',
    captains: 'captain',
    captained: 'captain',
    manages: 'manager',
    managed: 'manager',
    directs: 'director',
    directed: 'director',
    owns: 'owner',
    owned: 'owner',
    commands: 'commander',
    commanded: 'commander',
    skippers: 'skipper',
    skippered: 'skipper',
    supervises: 'supervisor',
    supervised: 'supervisor',
    coordinates: 'coordinator',
    coordinated: 'coordinator',
    administers: 'administrator',
    administered: 'administrator',
    founded: 'founder',
    curates: 'curator',
    curated: 'curator',
    conducts: 'conductor',
    conducted: 'conductor',
  },
);

/** Verbs that say what somebody does for a living, with their object: `who teaches chemistry`. */
export const phrasesOfVerbs = wordSet(
  {
    use: 'roles of persons by the verb and its object, where no noun says so: `who runs the café`',
    source: 'general knowledge, by hand',
  },
  'runs teaches farms',
);

/** What somebody leads for good, other than a race or a march. */
export const ledBodies = wordSet(
  {
    use: '`who leads the council` is its leader; `who leads the race` has no role',
    source: 'general knowledge, by hand',
  },
  `
    council party union team committee commission board company firm group association trust charity opposition
    department service unit club school college university ministry agency authority institute federation society
    movement brigade station bank museum theatre orchestra choir parish diocese laboratory programme program
    project office bureau force chamber foundation fund campaign inquiry investigation alliance coalition branch
    newspaper magazine paper estate farm hospital clinic surgery practice factory works mill mine yard shop café cafe
    pub restaurant hotel bakery garage hostel shelter nursery centre center gallery library cinema business
    volunteers crew crews squad guard garrison fleet militia rescuers firefighters regiment battalion division corps
    patrol platoon academy boat ferry trawler ship network consortium syndicate cooperative co-operative guild
  `,
);

/** Which side somebody speaks for in court. */
export const sidesInCourt = wordTable<string>(
  {
    use: 'roles of counsel: `Tom Brik, prosecuting,`; `Tom Brik, for the defence,`',
    source: 'reports of courts in Britain and Ireland',
  },
  {
    prosecuting: 'prosecutor',
    prosecution: 'prosecutor',
    defending: 'defence lawyer',
    defence: 'defence lawyer',
    defense: 'defence lawyer',
    mitigation: 'defence lawyer',
    mitigating: 'defence lawyer',
  },
);
