import { wordTable } from '../table';

/** Groups of words, one of which a report may put where another report has another; a word may stand in several. */
const groups = `
  arrest detain detention custody jail prison imprisoned held handcuffs cell cells apprehend behind
  sentence sentenced jail jailed imprisonment prison term years behind bars
  charge charged accuse accused indict indicted prosecute prosecuted prosecution suspect defendant
  interview interviewed interviews question questioned questioning quiz quizzed grill grilled interrogate interrogated
  convict convicted guilty verdict conviction
  acquit acquitted cleared innocent freed
  court judge judges justices tribunal bench magistrate magistrates hearing trial ruling
  lawyer attorney barrister solicitor counsel advocate
  police officer officers constable detective detectives inspector cops policeman policemen force
  theft thief thieves steal stole stolen robber robbers robbery burglar burglars burglary loot looted raid heist crooks taken
  kidnap kidnapped abduct abducted abduction seize seized snatched captive captives captivity hostage hostages taken
  gunman gunmen shooter attacker attackers assailant assailants bandit bandits armed
  shot shooting shots gunfire fired bullet bullets gun
  kill killed killing dead die died dies death deaths perish perished fatal fatality fatalities toll body bodies corpse lives slain murdered murder victim victims
  injure injured injury injuries hurt wound wounded wounds hospital hospitals casualty casualties
  ill sick illness sickness unwell disease patient patients infected infection infections
  germ bacteria bacterium bug microbe pathogen virus
  heal healed recover recovered recovery well healthy cured discharged
  doctor doctors physician physicians medic medics surgeon surgeons clinician
  hospital hospitals clinic clinics infirmary ward wards
  jab jabs vaccine vaccines vaccination vaccinated inoculation shots
  drug drugs medicine medicines medication pill pills treatment
  baby babies infant infants newborn newborns toddler toddlers child children
  child children kid kids boy boys girl girls pupil pupils schoolchildren youngster youngsters minor minors
  youth youths young teenager teenagers teens
  pupil pupils student students schoolchildren learner learners class candidate candidates
  teacher teachers schoolteacher tutor tutors staff instructor
  exam exams examination examinations test tests
  woman women wife mother lady widow female
  man men husband father male
  parent parents mother father family families
  resident residents villager villagers local locals neighbour neighbours neighbor neighbors inhabitants people townspeople
  crowd crowds people spectators fans audience onlookers
  house houses home homes dwelling dwellings household households residence flat apartment
  homeless displaced evacuate evacuated evacuation evacuees fled flee leave shelter shelters
  boat boats ship ships vessel vessels ferry ferries craft dinghy trawler steamer tanker freighter
  sink sank sunk sinking capsize capsized capsizes overturn overturned founder foundered wreck
  harbour harbor port ports quay dock docks pier berth anchor anchored moored
  sea ocean water waters offshore coast
  coast shore shores shoreline beach beaches seaside coastal
  captain skipper master helmsman
  crew crews sailors seamen mariners seafarers
  plane planes aircraft jet jets aeroplane airplane turboprop flight flights
  airport airfield runway airstrip terminal
  land landed landing touchdown
  train trains rail railway railways carriage carriages locomotive track tracks line
  derail derailed derailment
  car cars vehicle vehicles truck trucks lorry lorries van vans bus buses coach motorcycle motorcycles motorbike wheels
  crash crashed crashes collide collided collision smash accident hit struck
  road roads street streets highway motorway route lane
  bridge bridges span crossing viaduct
  collapse collapsed collapses fell fall fallen gave
  fire fires blaze blazes flames inferno burn burned burnt burning ablaze
  firefighter firefighters fireman firemen brigade
  flood floods flooding flooded deluge water waters inundated
  rain rains rainfall downpour downpours storm storms showers
  storm storms cyclone hurricane typhoon gale gales wind winds gusts
  weather forecast forecasters meteorologists meteorological meteorologist
  cold frost freezing temperature temperatures degrees chill ice icy
  heat hot heatwave temperature temperatures degrees
  drought dry parched
  earthquake quake tremor tremors seismic shock aftershock magnitude
  rescue rescued rescuers save saved saves survivor survivors survive survived pulled freed
  search searched searching searches hunt hunted sought looked looking
  missing lost unaccounted vanished disappeared gone
  find found finds discover discovered discovery unearthed spotted located dug
  government ministers cabinet administration authorities state officials
  minister ministry department secretary
  authority authorities agency regulator regulators watchdog officials bureau office inspectorate board body
  council councillors councillor authority municipality town city municipal
  parliament lawmakers legislators assembly mps congress senate house deputies legislature
  president leader head chief
  mayor mayoress burgomaster
  spokesman spokeswoman spokesperson spokespeople
  boss chief head chairman chairwoman director manager executive president ceo
  deputy vice
  law laws bill act legislation decree statute rule rules regulation regulations
  ban bans banned barred prohibit prohibited prohibition forbid forbidden outlaw outlawed
  permit permits permitted allow allowed allows licence license authorised authorized approval approve approved consent nod
  refuse refused reject rejected rejects decline declined turned deny denied
  oppose opposed opposes opposition object objected objects objection critics criticise criticised criticism against condemn condemned resist
  support supported supports back backed backs favour favoured endorse endorsed
  agree agreed agreement deal accord pact treaty contract settlement understanding
  sign signed signs signature signing ink inked
  talks negotiations negotiate negotiated discussions meeting met meet dialogue
  visit visited visits visiting trip tour travelled journey arrive arrived arrival arrives
  welcome welcomed greeted received met
  war conflict fighting hostilities battle combat
  soldier soldiers troops army military forces fighters militants rebels insurgents guerrillas
  truce ceasefire armistice peace
  attack attacks attacked strike strikes assault raid offensive
  invade invaded invasion
  weapon weapons arms missile missiles ammunition munitions
  nuclear atomic
  vote votes voted ballot ballots poll polls election elections voters electorate
  recount counted count tally counting
  candidate candidates contender runner nominee
  win won wins winner winners victory victorious triumph triumphed champion title beat beaten defeat defeated
  lose lost loses loss losses defeat defeated
  prize prizes award awards trophy honour medal cup
  match matches game games fixture tie contest
  score scored scores goal goals hat-trick netted strike
  team teams side squad club clubs
  player players footballer striker forward midfielder defender goalkeeper
  coach manager trainer
  fan fans supporter supporters
  league table standings top division
  tournament championship competition event open cup festival
  ban suspension suspended banned
  money cash funds funding sum amount
  pay paid pays payment payments wage wages salary salaries earn
  price prices cost costs costing charge charges fee fees tariff tariffs bill bills rate rates dearer
  rise rises rose risen increase increased increases climb climbed jumped grew grow growth higher up soared
  fall falls fell fallen drop dropped decline declined decrease decreased cut lower down plunged shrank
  budget shortfall gap deficit hole missing
  debt debts owe owes owed loan loans borrow borrowed credit
  tax taxes levy levies duty duties
  buy buys bought purchase purchased acquire acquired acquisition takeover sale sell sold
  sell sells sold sale sales seller vendor
  shop shops store stores retailer retailers newsagent newsagents outlet supermarket
  company companies firm firms business businesses corporation group maker manufacturer
  factory factories plant plants mill works
  worker workers employee employees staff labourers labour workforce
  farmer farmers grower growers peasants smallholders
  crop crops harvest harvested field fields
  trader traders dealer dealers merchants merchant
  fire fired sack sacked dismiss dismissed dismissal terminated laid
  resign resigned resigns resignation quit quits stepped step
  job jobs posts positions employment hire hired
  strike strikes walkout stoppage industrial action
  protest protests protesters demonstrators demonstration demonstrate march marched rally rallied riot unrest
  union unions labour workers
  inquiry enquiry investigation investigate investigated investigators probe findings report
  report reports study studies review findings survey paper
  scientist scientists researcher researchers experts professors team academics university institute
  test tests tested sample samples laboratory lab analysis swabs
  site excavation dig dug
  bone bones skull fossil fossils skeleton remains head
  animal animals wildlife herd calf calves creature beast
  whale whales dolphin dolphins pod
  painting paintings picture pictures canvas canvases artwork artworks work works art portrait
  museum museums gallery galleries exhibition show collection display
  film films movie movies cinema picture documentary
  director filmmaker
  singer singers soprano tenor performer artist opera
  book books novel author writer
  newspaper newspapers paper daily press
  article op-ed opinion column piece
  permission leave
  delay delayed delays postpone postponed late later put
  cancel cancelled cancelled scrapped scrap called dropped axed
  close closed closes closure shut shuts shutdown
  open opened opens opening reopen reopened start started
  begin begins began begun start starts started launch launched slated due
  end ends ended finish finished over stop stopped ceased
  build built building construct constructed construction erect erected
  repair repairs repaired mend mended restore restored fix fixed
  damage damaged damages destroyed destruction harm harmed ruined wrecked
  break broke broken crack cracks cracked rupture snapped
  warn warned warning warnings caution cautioned alert alarm
  plan plans planned proposal proposals proposed intend intends intention scheme draft
  promise promised promises pledge pledged vow vowed
  hope hoped hopes wish wishes
  fear fears feared worry worried worries concern concerns concerned anxious
  complain complained complaint complaints grievance
  apologise apologised apology sorry regret
  blame blamed fault responsible responsibility
  cause caused causes reason blamed triggered because
  admit admitted admits confess confessed acknowledge acknowledged concede conceded contest
  ask asked asks request requested petition petitioned appeal appealed plea
  appeal appealed challenge challenged petition
  order ordered orders instruct instructed told directive command
  demand demanded demands call calls called urge urged
  send sent dispatched deployed
  carry carried transport transported ferried bring brought take took moved taken transfer transferred
  remove removed removal take withdrawn recall recalled
  give gave given hand handed donate donated donation grant granted
  aid help helped assistance relief support
  show shows showed reveal revealed disclose disclosed
  see saw seen witness witnesses witnessed
  rich wealthy millionaire
  fraud scam bribe bribes bribery corruption graft embezzlement
  spy spies espionage spying agent
  secret secrets confidential classified
  refugee refugees migrants migrant asylum
  border borders frontier crossing
  exempt exemption exemptions exception exceptions exceptional spared
  illness health medical
  phone phones mobile mobiles handset handsets telephone smartphone smartphones
  website site online internet web
  computer computers software data
  hole pit shaft mine mines tunnel underground
  miner miners colleagues workers
  pipe pipes drain drains sewer pipeline duct
  basin sink tap
  leak leaks leaked spill spilled spilt slick
  pollution polluted contaminated contamination dirty toxic
  oil fuel diesel petrol crude gas
  electricity power energy grid current
  dam reservoir
  forest trees woodland wood timber
  river stream water
  tyre tyres tire tires wheel wheels
  clothes clothing dress uniform
  vest vests jacket jackets lifejacket lifejackets
  funeral burial buried bury mourning mourn mourners
  birthday anniversary
  money-laundering laundering
  church priest bishop mosque temple
  half quarter third
  night overnight evening
  annual yearly year
  crate box boxes boxed case chest
  storage storing store stored lockers locker cupboards
  return returned returns back homecoming gave
  sung sang sing sings song songs singing choir
  rival rivals competitor competitors competing
  buyer buyers recipient customer customers client clients purchaser
  weigh weighed weighs weight tonnes tons heavy
  limit limits maximum cap posted
  tourist tourists visitor visitors travellers passengers holidaymakers
  passenger passengers aboard board onboard travellers
  crowded overloaded overload crammed packed overcrowded full capacity
  neutral neutrality impartial sides abstain abstained
  partner partners ally allies alliance alliances friend friends
  trade commerce export exports import imports
  isolated isolation sanctions sanctioned
  ceremony ceremonies ceremonial wreath wreaths celebration
`;

const rows = groups
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));

/** By word, the numbers of the groups that it stands in. */
const fieldsOf = new Map<string, number[]>();
rows.forEach((words, field) => {
  for (const word of new Set(words)) fieldsOf.set(word, [...(fieldsOf.get(word) ?? []), field]);
});

/** Fields of words that stand for one another in reports of one event: `custody` and `arrested`. */
export const fieldsByWord = wordTable<readonly number[]>(
  {
    use: 'what is said in another word of its field is not told to be missing; it never speaks for a link',
    source: 'general knowledge of news English, by hand; wide on purpose, since it can only silence',
  },
  fieldsOf,
);
