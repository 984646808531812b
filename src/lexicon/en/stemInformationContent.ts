import { wordTable } from '../table';

/**
 * Stems by information content: class c holds those that stand in about one of 2^c sentences. Written by
 * scripts/count-stems.ts.
 */
const stemsByBits: Readonly<Record<string, string>> = {
  5.5: `
    wa`,
  6: `
    ar thi`,
  6.5: `
    first ha hi new peopl state thei two year`,
  7: `
    attack base becaus call dai differ dure end forc game govern group includ like make mani nation now onli oper part
    provid right start strike studi support system team think time unit well work world`,
  7.5: `
    addit air ani area around art assist back befor born build case caus chang citi claim collect come command commun
    compani continu control countri current defens depart destroi develop discuss due earli east effect effort elect
    even event exampl fight find fire five follow foreign found futur gener get give go help home howev imag import
    inform institut interest intern issu kill know known languag last later lead live locat long look made mai main
    march mean meet member militari much name near need number open order organ origin parti perform person place plai
    point polit process project properti protect public question recent record releas remain report research respons
    result return sai school second secretari secur see show side sinc site small south station take test three todai
    track train univers veri wai want war west`,
  8: `
    abil abl access accord achiev across act action activ actual ad ag agre agreement aid album allow almost alreadi
    although among anim announc anoth appear appli applic approach armi ask associ attempt attent author awai band becam
    becom began believ better book bring broadcast busi came campaign car carri center central chemic children church
    clear close club combin commit common competit complet consid consist contribut correct council counter cours court
    cover creat critic cross cultur cup data death decid decis defeat defin deliv democrat describ design despit
    determin di digit direct district divis document doe econom educ either electr engin environ equip establish everi
    exercis exist expect experi experiment expert express face fact factor famili fan far featur field figur final flag
    form former four free french front full global good got greater ground half hall hand hard held high histori hold
    hope hospit hour hous human identifi improv increas individu initi instead investig involv itself job join keep kei
    kind land larg law leagu learn least leav led left level life light limit line list local lot maintain major manag
    mark market match materi measur media met million minist minut model modern month move movement music next night
    north note observ occur offer offic offici oil old past plan player polici popular posit possibl post power present
    presid press prime problem produc product profession program propos publish put quit race rang read realli reason
    receiv regard region relat repres requir respect review role room rout rule run sampl scienc scientif score season
    section seri serv servic set sever share sign signific similar singl situat six social societi someth sourc speak
    special specif stand standard step still stop stori structur student subject success suggest suppli sure taken talk
    target televis tell term theori thing though thought threat throughout thu titl togeth told took toward town travel
    try turn type understand upon user video vote water weapon week welcom went whether win within without won word
    write ye yet`,
  8.5: `
    abov absenc abus academ accept accid accident account acquir address adjust admittedli adopt advanc advert affect
    afford afraid ago aim aircraft alarm algorithm alia along altogeth alwai ambigu amount analog analysi ancient angri
    annoi answer anybodi anyplac anyth anywai anywher apart apolog appeal appl argu aris arithmet ariz arriv articl
    artist asleep aspect assembl assumpt assur attend attract automat automobil autumn avail avoid aw awak awar award
    awkward backward bar basic batteri beauti bed beforehand begin behalf behav behavior belong benefit best bet bid big
    bigger biggest bill binari bind bit bite bitten bizarr blame blank blow blue board bodi boi boot bore borrow bottl
    bottom bound bracket breach break briefli bright brother brown bucket buffer bug bui built bulk bulletin buri byte
    calcul camp cannot capac capit captain cardboard care carefulli cassett cat catalogu catch cell cent centuri certain
    chair chairman challeng chanc channel chao char charact charg cheap cheaper cheapest check chequ chip chosen circuit
    circul citizen clearer clearest clever closest clue coalit coffe colleg color comment commerci committe compar
    complain complex complic compos composit compromis compulsori comput concern concret condit conduct confer connect
    constant constraint construct consumpt contact contain content context contrari conveni convent convinc cope
    correctli corrupt cost counti crazi creation creatur crisi crisp cry cs cum cure curiou cursor cut cycl daili damag
    dare date datum dead dealt dear decent dedic deduc deem default definit delet deliveri demonstr depend depth
    descript desk detail devot dictionari difficult dinner director directori dirti disadvantag disagre disast disc
    discourag discov disk dislik displai distinctli distribut disturb ditto divid domain done door drastic dream drew
    drink drive driver dry dubiou dumb dump dy earlier earliest earth eas easiest eat eaten economi edg edit editor
    eight element elev els embarrass emerg emphasi empti encourag enemi enorm enough ensur enter entir entiti equal
    equival eras err error especi estim eventu ever everybodi everyon everyth everywher excess exchang exclud excus
    execut exhibit expand explain explicit extend extra extract extrem ey facil fail fairli fall fallen fals familiar
    famou fanci farm farther farthest faster fastest fate father fault feasibl fed feder feedback fewer fewest fighter
    file fill film finger finish finit firm firmli firstli fiscal fish fix flavor flexibl fli flight float flown folk
    food foot forev forgot forgotten format forth forthcom fortun forward fourth fraction freedom freeli fresh fri
    friend friendli fry function fundament furthest gain garbag gasolin gather gave girl given glad gotten governor grai
    grand graph grate grave great greatli green grei grind gross grow guarante guess guid habit hack hair handi hang
    happen happili hardest hardli hardwar harmless hat head header health hear heart heavi hell hello henc herebi
    herself hid hidden hide highli hint hit hole honest hopefulli horribl hors host hot hundr hung hunt hurri ic idea
    ident immedi impact implement impli importantli impos impress inabl inadequ incident inclin incom incompat incomplet
    inconsist inconveni incorrect independ index indic industri inevit inferior infinit influenc info inner innoc input
    insert insist instant instantli integ intent interact interfac interpret interv intervent interview introduc invalid
    invari invent invis irrit isil isol item joi joint judgement jump junk justif justifi keen keyboard kindli knowledg
    label labor laboratori ladi lai lain larger largest late latest latter layout lazi leach leader leaf learnt lectur
    leg legal lend less lesser lesson let li liabl liber librari lie lift likewis linear liter littl load lock log logic
    longest loop loos lorri lost loudli love low lower lowest luck lucki lunch ly machin mad magic magnet magnitud
    mainli man marriag mass massiv mathemat matter maximum meaning meaningless medic memori men mere merit mess messag
    messi method middl midnight mile mine minim minor misl mislead mistaken mistook misunderstand misunderstood misus
    mix mod mode moment monei moral morn mostli motion mouth multipl mysteri naiv nasti natur naughti nearer nearli neck
    neg nervou network never nevertheless nicer nicest nobodi nois noisi nonsens notic notifi novel nowadai nowher numb
    numbest obei obscur obtain often older oldest omit onc onto opinion opportun opposit otherwis ought ourselv outer
    output outsid overal ow owner packag packet pai paper paragraph park particip particular particularli partner patch
    patient paus peac peculiar pen per perfectli period persuad petrol philosophi pi pick pictur pile pint pipe plane
    planet plant plastic plea pleas pleasant plenti plot plug poem poet pointless polic popul postmast potenti pound
    practic practiz precis prepar preserv previou primit printout pro probabl procedur processor programd programm
    progress promptli prone properli proport prospect publicli punctuat punctur pure purpos putt qualifi qualiti quarter
    queue quick quicker quickest quickli quiet quietli radio rais ran random randomli rapid rapidli rare rate rather raw
    re reach react readabl reader readili real realiti recal recept recogn recommend red reduc redund refer reflect
    regim regret regular rel relationship religi reluct remark rememb remot repair repeatedli replac repli request resid
    resolut resort resourc respond restart restor rewrit rid ride ridicul river road roll root roughli round routin row
    rubber rubbish rumor rush sad sadli safe safer safest saint sake saki save scene scheme scratch sea secondari
    secondli secret seem seen select self seminar senior sens sensibl sent separ serial seriou server session settl
    seven shame shape sharp sheet shelf shift ship shoot short shortag shortest shown sight signal significantli silli
    similarli simpler simplest simultan sincer size sleep slight slightli slip slower slowest slowli smallest smile
    smooth soft sold solut somehow someon someplac sometim somewhat somewher son sooner soonest sophist sorri sort
    sought sound southern space spare specifi speech speed spelt spend spite sport spring squar stabl stai statement
    statu steal stick stood store storei straight straightforward strang stream street strict strictli string strong
    strongli stuck stupid style submit subsequ subset subtl suddenli suffic suffici sugar suitabl sum summari sun
    superior supervisor supposedli surfac surviv suspect suspend suspicion symbol syntax tactic tank tape task taught
    tea teacher technolog tediou teeth telephon temperatur temporarili ten tendenc termin terminolog terribl terrorist
    thank themselv therebi third thoroughli thousand threw throw ti ticket tie tight till tin token tomorrow tonight
    tooth top topic total trace transfer translat transport trap trash tree trick trivial troubl truck truli trunk tune
    ty ugli ultim unawar unclear undergradu underneath unhappi uniform uniqu unless unlimit unnecessari unnecessarili
    unpleas unreason unsuit unusu unwant upper upset upward usag useless usual utterli vagu valu van variou vast vastli
    vector version vice view virtu visibl vision visit volum walk wall warn wash wast weather weight weird western
    whatev whatsoev wheel whenev wherea wherebi whoever wide widespread widest wine wire wish withdraw women wonder
    wooden wore worn worri wors worst worth worthi worthwhil writer written wrote yesterdai young yourself zero`,
  9: `
    absolut accur accuraci administr advic advis affair afternoon agent ahead al alli alon altern annual ant appropri
    approxim argument arm asid assess assum atmospher attach audienc averag bad balanc ball ban basi battl behind
    biologi black boat bomb bought box brain branch bridg brief broke brought brutal bu button candid cant capabl career
    caught celebr certainli chain champion chapter child choic choos chose civil civilian class clock coach code cold
    column commiss commonli comparison compil compon comprehens concept conclus condemn confid conflict confus consequ
    consider constitu constitut contest contract convers convert cooper coordin copi core corner count coupl custom
    danger dark deal decad declar decreas defend demand deni die difficulti directli disciplin distanc distinct
    distinguish donat doubl dozen draw drop easi effici electron employe enabl energi engag enjoi entranc era escap
    essenti evid exactli examin excel expans explor extens extent extern faculti failur fair favor feel feet fell felt
    festiv financi flat floor flow fly footbal formal foundat frame franc fund funni geograph glass goal goe gradual
    grant graphic greatest growth gui guitar gun heard higher highest hill himself hire histor honor husband ill illeg
    imagin implic inch incid inde inher injur injuri insid inspir instal instanc instruct integr intellig intend
    internet introduct invit iraq joke journal judg judgment kid king kingdom lack launch legisl length letter licens
    limb link literatur loan longer lose loss magazin mail manipul manner manual map mechan medium membership mention
    mind mission mistak monitor movi museum myself nearbi necessari necessarili negoti nice nick nine non normal
    northern numer object obvious occas occupi ongo oppos ozon paid pair pan parallel parent partial pass passeng path
    percent perfect perhap phase phenomenon photograph physic piec pilot poetri pollut poor pop pose possess pressur
    pretti prevent previous price print prior privat professor promis promot prompt proper prove purchas quot railroad
    rain reaction readi realiz recognit refus regist regularli reject relev reli reliabl religion remov repeat reproduc
    reserv resolv rest restrict reveal rise risk robot rock sale saw scale scan screen script search seek sell sensit
    sentenc shell shop shortli simpl simpli skill smaller softwar song soon speaker speci spoken spot spur staff stage
    statist stone stuff substanti successfulli suffer summer suppos surpris survei sustain syria tabl tax techniqu
    territori terror therefor touch tour trade tradit traffic transit treat treatment trip trust twelv twenti twice
    typic union unknown unlik updat valuabl vari variabl vehicl via villag violat virtual visual vital voic wait wave
    wear weekend white whole wider wind window winter wise woman worker`,
  9.5: `
    accordingli acknowledg adapt add adequ admit adult advantag afterward agenc aliv allianc alter american amongst amus
    analogu analyz angl anonym antiqu anyon appar appreci approv arbitrari arena arrang arrest artifici artilleri
    artwork assert assign asylum athlet atroc attitud audio august background badli bank barrel bear begun besid beyond
    bird block border bother brand broad broken budget bulb burn bush cabl cancer captur card cash catalog categori cave
    ceas championship chief circl circumst cite clarifi classic clean clearli climat closer coast cocktail collabor
    collaps coloni combat commentari compat compet complaint compli compound concentr conclud confirm consensu consum
    contrast controversi cook cool copyright counsel crash creativ credit crew crop crowd cruiz cumul danc databas debat
    deep deepli degrad degre delai deliber democraci deputi deriv desir desper destruct detect devic disabl disappear
    discount disput distant divers doctor dog dollar dont doubt drawn driven drove dust duti easier easili eastern
    elimin elit elsewher empir emploi employ encount enhanc entertain entitl entri episod evalu evolut evolv exact
    except exclus expens experienc explan facilit faith fame fashion fast fatal favorit fear feed fellow financ fine fit
    flash flew focu focus forget fought framework frank frequent fulli fun ga gap garden gaug genuin geometri god gone
    graduat grew grown guard handl happi harder harm hate headlin healthi heat heavili hockei holidai horrif hostil
    hotel household huge huh humanitarian id ideal ideolog ignor imposs inclus infect insight instrument insur interven
    iraqi irrelev island jack jazz jersei justic kept kick knew knock lab laugh leadership legitim lifetim linguist
    listen locomot lord marri master mathematician mayb mayor meant medicin metal meter migrat minimum miss mobil modifi
    mother mountain municip murder musician mutat narr nativ navi nearest necess neither net none notabl noth nuclear
    obviou occasion ocean odd offens oh okai onion oppon option orang ordinari orient outcom pack page pain particl
    partli passion pattern peak perman permiss permit phone photo phrase pipelin plain plu pocket politician poll pool
    port prefer presenc presum primari primarili princ principl printer prioriti prize proce profit proof propaganda
    protest psycholog pull push quantiti questionnair rail railwai rank realist recipi recov recruit reduct refin refuge
    regardless regul remind replic represent rescu resist restaur retain retir revers reward ring rocket rough royal
    safeti sat satisfi schedul scientist scientolog scope scrap seat send septemb sequenc serious sex shelter shock
    shorter shut silver simul singer sit slow smoke soldier sole solid solv somebodi span spell spent spirit split spoke
    spread stabil star starter stock storag strategi strength strengthen struck studio substitut succe sudden suicid
    suit suppress surround switch syntact syrian systemat tail tast teach technic temporari tend text th theme theoret
    thin thrown tower transform tri trial troop true truth tunnel turkei uk unabl unaccept uncertain understood unfortun
    urg util vacat valid variat varieti vertic victim victori viewer violenc visitor volunt wage warhol warm watch web
    weekli wherev whilst wife wild wing winner wont wound wrong yard yellow yield`,
  10: `
    aardvark abandon abbrevi abid abnorm abolish abolit abort abroad absent absorb abstract absurd abysm ac acceler
    accent accommod accompani accomplish accumul accus accustom acid acorn acoust acquaint acquisit acronym actor acut
    adam adaptor addict addition adher adjac adject administ admir admiss advent adventur advers advertis advisori advoc
    aerial aesthet aforement agenda aggress agoni agricultur airport akin ala albeit alcohol alert algebra alias alien
    align alik alleg allegedli allerg allevi alloc alongsid aloud alpha alphabet amateur amaz amazingli ambassador amber
    ambient ambiti amend amp ampl amplifi anagram analyst anarchi anatomi ancestor anecdot angel anger anguish
    anniversari annoy anomali anorak anthem antholog anticip antidot antisoci anxiou anyhow apathet apathi apostroph
    appal appallingli apparatu apparatus append appendix applaus appoint apprais april apt arbitrarili arc arcad arcan
    arch archaic architectur archiv arguabl arisen aros arrai arrog arrow ars ascend ash asham ashcan ass assault asset
    assort asterisk astronom astronomi asynchron atheism atheist atla atom attain attornei attribut audibl aunt
    australia australian authent autobiographi autom await awfulli ax axi axiom babi backbon backlog backspac bacteria
    bacterium badg baffl bag baggag bai bake ballet ballot banal banana bandwagon bandwidth bang bankrupt banner bare
    bargain bark baroqu barrier barrist basebal basement bash basket bass bastard bat batch bath bathroom baud beach
    beam bean beard beast beat beaten beautifulli bedroom beef beer beg beginn belief bell belov belt ben bench bend
    beneath benefici bent beta bewar bia bias bibl biblic bicycl bigot bigotri billfold billion bin biochemistri
    biographi biolog biologist birth birthdai biscuit bishop bitmap bitter blackboard blackmail blade blanket blast
    blatant blatantli bless blew blind blindli blink bliss blob blog blood bloodi blown blurb bob bobick bodyboard bog
    boggl bogu boil bold bolt bomber bond bone bonu booklet bookshop bookstor boom boost borderlin boredom boss bounc
    boundari bout bow bowl boxer brake brass brave bread breakdown breakfast breath bred breed breez brethren brick
    brigad brighter brightest brightli brilliant brilliantli broadli brows brush bubbl buck budjana bugger bull bullet
    bump bunch bundl burden bureaucraci burnt burst buse buss bust butter buyer bye bypass cabbag cabinet caffein cage
    cake calculu calendar caller calm cam camera campu canada cancel canon cap capitalist carbon cardin careless carpet
    carriag carrier carrot cartoon cartridg cast castl casual catastroph categor cater cathedr cathol cattl causal
    caution caveat ceasefir ceil cellular censor censorship censu centr ceremoni certainti certif chalk chamber champagn
    chancellor changeov chaotic chap chapel characterist charit chariti charm chart charter chase chat cheapli cheat
    checker cheek cheer chees chemist chemistri chequer chess chest chestnut chew chicken childhood childish chocol
    choir chop choral chord choru chuck chunk cider cigarett cinema circa circuitri circular civic clarif clariti clash
    classif classifi claus cleaner cleanest cleanli clearanc cleverest click client cliff climb clinic clip cliqu clog
    clone closet closur cloth cloud clumsi cluster coal coars coat cobbler cognit coher coin coincid coke collar collat
    colleagu collector colon colonel comedi comfort comic comma commenc commod communist compact companion compass
    compel compens competitor complac complement complementari compliment comprehend compress compriz compuls computer
    con concaten conceal conced conceiv conceptu concert concerto concis concur concurr condens condol condom condon
    conductor confess confidenti configur confin conform confront congest congratul conjectur conjunct connector connot
    conscienc consciou conscious consecut consent conserv consol conspicu conspiraci constantli constrain consult
    contempl contemporari contempt contend contenti contin continent continuum contour contracept contradict
    contradictori contravent contributor contriv convei convict convincingli cooki copper corn corp corpor corps correl
    correspond corridor cosi cosmic cosmolog costli cotton cough counterexampl counterpart countless countrysid courag
    courier courtesi cousin coverag cow cozi crack craft cramp crap crass crawl cream creator credibl creed creep cri
    cricket crime crimin criteria criterion crossroad crossword crown crucial crude cruel cruelti crunch crush cryptic
    crystal cube cubic cuckoo cuddli cue culprit cult cumbersom cun cupboard curat curios curious curli currenc curri
    curriculum curs curtain curv custard customari cute cyclist cylind cynic dab daesh daft damn damnat damp darl dash
    daughter dawn daylight daytim de deadli deadlin deaf dealer debt debug debugg debut decai decemb decim deck declin
    decod deduct deed deeper deepest defam defect defi defici degener deiti delic delici delight delimit delta delus
    dement demis demolish denomin denot dens densiti dentist department departur deposit depress depriv derang
    derogatori descend desert deserv desktop despair despis destin detach detector deter deterr detract devast deviat
    devil deviou devis devoid diagnosi diagnost diagon diagram dial dialect diall dialog dialogu diamet diari dice
    dictat dictatorship diesel diet differenti dig digest digniti dilemma dim dimens dimension dine diner dinosaur dip
    diplomat dire dirt disagr disappoint disastr discard discharg disciplinari disclaim disco disconnect discontinu
    discoveri discrep discret discrimin diseas disguis disgust dish dishonest dismal dismiss disord displac dispos
    disposit disregard disrupt dissert dissimilar distast distort distract distress ditch dive divert divin divorc
    doctrin documentari dodg dogma dole domest domin don doom dose dot doubtless downhil downright downstair downward
    draft drag dragon drain drama dramat drank draught drawback dread dreamt dreari dress dri drift drill drip drivel
    drown drug drum drunk drunken dual duck duff dug duli dull dummi dumpster duplic durat dustbin dusti dynam eager
    eagerli eagl ear earn eater eccentr echo ecolog editori eg egg ego eh eighteen eighth elabor elderli elector eleg
    elementari eleph eleven elig elitist ellwood em email emb embed emin emiss emit emot emotion emphas emul enclos
    encod endeavor endless endlessli enforc england english enjamb enjoy enlarg enlighten enquir enquiri entail
    enterpris enthusiasm enthusiast entireti envelop envi environment envisag epic equat equilibrium ergo erron esoter
    essai essenc estat etern ethic ethnic etymolog evenli everydai evil evolutionari exagger exam exce exceed
    exceedingli exception excit exclam excurs exempt exhaust exit exot expedit expenditur expir expiri explanatori
    explicitli explod exploit explos exponenti export expos exposur expresswai extant extinct extran extraordinari
    extraordinarili extremist eyesight fabric factori factual faint fainter faintest fairer fairest fairi fake fallaci
    famin fantasi fantast farc fare farewel farmer fascin fascist fat fatuou faucet faulti feat fee feebl femal feminist
    fenc fender fetch fetu fever fiber fibr fiction fiddl fierc fifteen fifth fifti filter filthi finer finest firework
    fiver fizzi flame flaw fleet flesh flip flood floppi flor flower fluctuat fluent fluffi fluid flush flute foam fog
    fold folder fond font fool foolish footnot forbad forbid forbidden forcibl forecast forese forest forgav forgiv
    forgiven fork formerli formul formula forti fortnight forum fossil foul founder fountain fourteen fragil fragment
    frankli frantic fraud freak freed freewai freez freight frequenc friction friendship frighten fring frivol frog
    frown froze frozen fruit frustrat fudg fuel fulfil fuller fullest fume fundamentalist funer funnier funniest fur
    furnitur furri furthermor fuse fusion fuss fussi futil fuzzi gai galact galaxi galleri gang garag garbl gasp gate
    gatewai gear gender gene genet geniu genocid genr gentl gentleman gentlemen gentli geographi geologi gestur ghastli
    ghost giant gibberish gift gig gin girlfriend gladli glanc glean glori gloriou glossi glove glow glue gnome goat
    gold golden goldfish goldsmith golf goodby goodi gorgeou gospel gossip gown grab grace grade graffiti graffito grain
    grammar grammat grandfath grandmoth grasp grass gratefulli gratuit gravit graviti greasi greed greedi grid grief
    grim grip groan grossli guest guidanc guidelin guilt guilti guinea guitarist gulf gullibl gum gut gutter hacker hai
    hail haircut hairi halt halv ham hammer handbook handicap handler hangov happier happiest harbor hardback harden
    hardi hardship harmoni harri harsh hash hassl hasten hasti hatr havoc hazard hazi headach headquart heap heartili
    heaven heavier heaviest heel hei height helicopt helmet helpless henceforth herd heresi heritag hero heroic heroin
    hesit heterosexu hexadecim hideou hideous hierarch hierarchi highlight highwai hilari hindsight hip historian
    hitherto ho hobbi hog holder holi hollow homosexu honei honesti honestli honorari hook hopeless hopelessli hord
    horizon horizont horn horrend horrid horrifi horror hum humbl humor hungri hurt hut hydrogen hyphen hypocrisi
    hypocrit hypothesi hypothet hyster icon idealist identif idiom idiosyncrat idiot idl illiter illog illus illustr im
    imaginari imbal immatur immens immin immor immort immun impair impend imper imperfect imperi imperson implaus
    implicit implicitli impract imprison improb impuls inaccess inaccur inaccuraci inadvert inan inappropri incap incarn
    incent incoher incompet incomprehens inconvenienc incorpor incorrectli increasingli incred increment incur indefens
    indefinit indent indetermin indict indirect indirectli indistinguish induc induct indulg ineffect ineffici inequ
    inertia inexperienc infal infam infant infantil infel infer infin inflat inflex inflict influenti infrastructur
    infrequ infring ingeni ingredi inhabit inherit inhibit inject injustic ink innov inquir inquiri insan insect insecur
    insensit insidi insignific insofar inspect instinct insuffici insult intact intak intellect intellectu intens
    intention inter intercours interestingli interf interfer interim interior interject intermedi intermitt interrog
    interrupt intersect interstellar intim intoler intrins introductori intuit invad invalu invas inventor invers invert
    invest invok ion irat iron ironi irrat irrespect irrespons jacket jail jam januari jargon jealou jean jelli jerk
    jest jet john jointli jolli journalist journei juic juli junction june jungl junior juri juvenil keeper ken kernel
    kettl keystrok keyword kidnap kidnei killer kiss kit kitchen knee knife knight lad ladder lag lager laid lake lamp
    landlord landscap lane lantern lark laser laughter lavatori lawn lawyer layer leaflet leak lean leap leather lee
    legaci legend legendari legibl leisur lemon len lengthi lenient lens lent lesbian lest lethal lexic liabil liaison
    libel liberti librarian lid lifestyl lighter lightest lightli lightn lightning likelihood linkag lion lip liquid
    liquor lisp lit literari litter liver livest loader lobbi lodg logo lone loophol loud louder loudest lousi lover
    loyal luckili ludicr luggag lump lunat lunchtim lung lurk lust luxuri lyric machineri magician magnific mailbox
    mainfram mainstream mainten maiz maker male malfunct malici mandat mandatori mangl mania manifest manifestli
    manifesto mankind manpow manufactur margin marit maritim marker marvel mask mate matric matrix matur maxim maze meal
    meantim meanwhil meat mediev megabyt melodi melt memor mend mental menu merci mercuri merg merri metaphor metric
    metro mice microcomput microprocessor microscop microwav middai mighti migrant mild mildli mileag milepost milk mill
    mimic mindless minimalist mint minu miracl miracul mirror miscellan misdirect miser miseri misfortun misguid
    misinterpret misplac misprint misread misrepres missil mist mistakenli mixtur mnemon moan mob mock moder modest
    modif modul moham mold mole molecul molecular mom momentarili momentum monarch monkei monochrom monopoli monster
    montalvo monthli mood moon moreov moron mortal mosul motiv motor motorwai motto mould mount mous mr muck mud muddl
    mug multipli mum mumbl mummi mundan muscl mutant mutter mutual mystic myth mythic mytholog nai nail nake nameless
    narrow narrowest nastier nastiest neat neatli needl needless needlessli negat neglect neglig neighbor neighborhood
    nerv nest neural neutral newcom newer newest newli newslett newspap nicknam nightmar nil nobl node nomin nonetheless
    noon norm nose nostalgia notat notif notion notori notwithstand noun novelti novemb novic nuisanc null nun nurs nut
    oar objection oblig obligatori obnoxi obscen obsess obsolet obstruct occup occurr octob oddli offend offhand offset
    offspr omiss oneself onu openli opera oppress opt optic optim optimist optimum opu opus oral orbit orchestr
    orchestra orthodox outcri outdat outgo outlin outlook outrag outright outset outstand outweigh overcam overcom
    overdraft overdu overflow overhead overlap overli overload overlong overlook overnight overpr overpric overrid
    overridden overrod oversea overtim overton overview overwhelm overwrit overwritten ownership oxygen pace pacifi pad
    painfulli painless paint palac pale panel panic pant paperback par parad paradis paradox paramet paranoia paranoid
    paraphras pardon parenthes parenthesi pari pariti parliament parochi parodi parrot pars partit partnership passag
    passiv passport password pat patent pathet patienc patron pavement payment peanut peasant pedal pedant pedantri
    pedestrian peer penalti penc pencil pend penguin penni perceiv percentag percept peripher perpetu persecut persist
    personnel perspect persuas pervers pet petti pharmaci phenomena philosoph phoenix photocopi physicist physiolog
    piano pie pig pigeon pill pin pinch pink pit pitch pitfal piti pizza plagu plainli plaintiff planetari plaster plate
    platform plausibl playground pleasantli pleasur ploi plotter plural poetic pointer poison poke poker polar polaroid
    pole policeman polish polynomi pompou poorer poorest poorli pope populac pork pornographi portabl porter portion
    portrai postag postal postcard poster postpon postscript postul postur pot potato pour poverti powder pr pragmat
    prai prais prayer preach precaut preced preciou predecessor predict predominantli prefac prefix pregnanc pregnant
    prejud prejudic preliminari prematur premis premium prerequisit prescrib prescript pretend pretenti prevail preval
    preview pride priest princip prise prison privaci privileg proceed proclaim profess profil profound prohibit
    prolifer prolong promin pronoun pronounc pronunci prophet proposit proprietari prose prosecut prostitut protein
    protocol prototyp proud proven provinc provis provision provoc provok proxim pseudo psychologist pub pud pulp puls
    pump pun punch punish punt pupil purg puriti purpl pursu pursuit puzzl python qualif quantum queen queri quest queu
    quibbl quieter quietest quiz quota quotat rabbit rabid racial racism racist rack racket radar radiat radic radiu rag
    rage rai raid rainbow ram rampant rant rape raqqah rarer rarest rash rat ratio ration rational rattl rave razor
    reactionari reactor readership realm rear rearrang reassur rebuild rebuilt receipt recip reckless reckon reclaim
    recognis recogniz recollect reconcil reconsid recoveri recreat rectangl rectangular rectifi recurs recycl redefin
    redirect referenc referendum reflex reform reformat refrain refresh refund refut regain registr regrett reign
    reinstat reiter relai relax relief reliev reloc reluctantli remaind remedi reminisc renam rend render rendit renew
    rent repent repertoir repetit rephras reproduct republ repuls reput requisit reread resembl resent reset residenti
    resign restrain resum resurrect retail retract retriev reus revel reveng revenu revert revis revolt revolut
    revolutionari rewritten rewrot rhetor rhyme rhythm ribbon rice rich richer richest ridden rightli rigid rigor riot
    rip risen riski ritual rival rize robust rod rode roman romanc romant roof rope rose rot rotat rotten roundabout
    royalti rub rude ruin ruler rung rural rusti sabotag sack sacr sacrif sacrific sadden safeguard saga sail salari
    salesman salt salvat sand sandwich sane sang saniti sank santorum sarcasm sarcast satellit satir satisfact
    satisfactori satisfactorili sauc savag scandal scanner scarc scare scarf scarlet scatter scenario sceneri sceptic
    scholar scotch scout scream screw scroll scum seal secretli sect sector secular seed seemingli segment seldom
    selfish semant sender sensat sentient sentiment sequel sequenti sermon servant seventh sexi sexist sexual shade
    shadow shake shaken shaki shallow sharehold sharpli shed sheep sheer shelv shine shini shirt shoe shone shook
    shorten shorthand shot shoulder shout shove shower shutdown shy sic sick sicken sidewai sigh sigma signatur silenc
    silent silicon sillier silliest simplic simplifi simplist sin sine sing singular singularli sinist sink sir sister
    sixteen sixth sixti skeleton skeptic sketch skin skip skirt skull sky slag slang slash slave slept slice slid slide
    slighter slightest slim slipperi slogan slope sloppi slot smallish smart smash smell smelli smith smoker smoothli
    smug snack snag snail sneak sneaki sniff snobberi snow soap sober socialist sock socket sod soil solar solicitor
    solo sordid sore soul soundtrack soup spatial specialist specialti specimen spectacular spectrum specul sped sphere
    spi spigot spike spill spin spiral spiritu spit splendid spoil spoilt spokesman sponsor spontan spoof spool spout
    sprai sprang sprung spuriou spy squad squadron squash squeez st stack stagger stair staircas stake stale stall stamp
    stanc standpoint stare stark startl starv static stationari statut steadi steadili steam steel steep steer stem
    stereo stereotyp steril sterl sticki stiff stimul stir stole stolen stomach storm strai strain stranger strangest
    strateg straw stress stretch stringent strip strive stroke stronger strongest struggl stuf stumbl stun stunt su
    submiss subroutin subscrib subscript subsid subsidiari substanc subtleti subtli subwai succeed successor sue suffix
    summar summit sundri sung sunk sunlight sunni sunriz sunshin super superb superfici superflu supermarket supernatur
    supersed supervis supplement supplementari supplier suprem surf surgeri surnam surplu surprisingli suscept suspens
    suspici swallow swam swamp swap swear sweat sweep sweet swept swim swing sword swore sworn swum symmetr symmetri
    sympath sympathet sympathi symphoni symptom syndic syndrom synonym synthes synthesi tab tack tackl tactless tag
    tailor taker tale talent tall tame tangent tap tasteless taxat taxi taxpay teapot tear teenag telescop temper templ
    tempt temptat tender tenni tens tension tent tenth terrifi ters texa textbook textual thankfulli theater thee theft
    theolog theologi theorem therapi thereabout thereaft therein thereof thesi thick thief thiev thirst thirti thorough
    thoroughfar thou thread threaten threshold throat throne throughput thrust thumb thy tick tidi tiger tightli tile
    timer timescal timet tini tip tire tiresom toad toast tobacco tobia toe toggl toi toilet toler toll tomato tome ton
    tone tongu tool tore torn tortur toss tough tourist tournament tradition tragedi tragic trai trail transact
    transcript transient transmiss transmit transmitt transpar trashcan tread treasur treati trek tremend trend trendi
    triangl tribe tricki trifl trigger trilogi triniti tripl tripo triumph trivia trollei trophi trouser trumpet truncat
    trusti tube turntabl tutor tutori twentieth twin twist twitter typeset typewrit tyre ugh uh umbrella un unaffect
    unambigu unattend unauthor unavail unavoid unbalanc unbear unbeliev unbias uncertainti unchang uncl uncomfort
    uncommon unconnect unconsci unconvinc undefin underestim undergo undergon underground underlai underlain underli
    underlin undertak undertaken undertook underw undesir undid undo undocu undon undoubtedli unduli uneasi unemploi
    unemploy unexpect unexpectedli unexplain unfair unfamiliar unfinish unfound unfriendli unhealthi unhelp unifi
    uniformli unimport uninterest uniti unjustifi unload unlock unlucki unnatur unobtain unoffici unpopular unpredict
    unread unrealist unrel unreli unsaf unsatisfactori unseen unset unsolicit unsound unspecifi unstabl unsuccess
    unsupport unsur unsuspect untidi unto untru unus unwelcom unwil unwiz unwork upbring upgrad upright upsid upstair
    urban urgenc urgent usabl usefulli usi utter vacanc vacuum vain vallei valv vandal vanish varianc variant vat veget
    vegetarian vein veloc vend vendor ventur venu verb verbal verbatim verbos verdict verif verifi vers versatil versu
    vessel vet veteran viabl vicar vicin viciou viewpoint vigor vile vintag vinyl violent violin virgin viru virus
    vocabulari vocal void voltag voluntari voluntarili vomit voter vouch vowel vulner wade waffl wake wallet wander ward
    warehous wari warp warrant warranti wartim washington weak wealth wealthi weari weasel websit wed wee weekdai weigh
    welfar wet whale whenc whereupon whichev whim whiskei whiski whistl wholeheartedli wholli whoop wick width wikihow
    wikinew wildli willingli wipe wisdom wiser wisest wit witch withdrawn withdrew witti wive wizard woke woken wolf
    wombat wonderfulli wondrou wood workabl workforc workload workshop workstat worldwid worm worship worthless wow wrap
    wrapper wrath wreck wrecker wren wretch wrist wrongli yawn yearli yeti york younger youngest yourselv youth zone
    zoom`,
  10.5: `
    activist afghan airborn airfield airstrik aleppo america analyt andi anti arab armistic asad assad atlant avenu
    avian backer badminton baghdad barbar baron basketbal battalion beij belgium belgrano besieg beverag bilater boiler
    bombard booth bori bridgton british broader bronz brook bullock burrow butler cach california caloi canadian canva
    capsul carder carter carv casualti centenni cessat cfl chi china chrome citat citron cjtf classroom co collis
    commemor confeder conting conven convoi coron corpu couch councillor countdown crane credenti crize da daniel davi
    dec decept defunct didnt dignitari diminish dioxid discours dispers dock doesnt donor drummer ecosystem eddi embark
    emir encompass esh europ facet falcon februari finalist flank flee footag forag fridai frontier fungu gaudin gen
    georg german germani glider gloomi googl granit grenad hammond haven heavyweight hitzig hopper ii immigr indigen
    indiscrimin indonesia insurg interplanetari islam iv johnson jordan kilomet knockout ko korea langejan laureat
    lawsuit librivox london loudspeak mall maneuv martin masonri medal melbourn methodolog microsoft mike milit
    militarili militia miller ministri mitchel mitig monarchi mondai montreal monument moreau morpholog mortar mosqu ms
    munit muslim nato naval nd nephew netherland nineti nonpartisan northeast obstetrician oir onlin outfit pacif
    palmyra paralymp patriot payrol pentagon peroxid perpetr perth peter philip photographi physician pilgrim pilgrimag
    plateau pond predatori pretens propel prosper provinci puppet qualit quantit rathbun recur redesign regiment
    rehabilit reinforc remembr reorgan reportedli republican reservoir retent retreat rider rink robert runner russia
    sac sanction sandi saturdai saudi sdf seiz settlement shark sheriff sidewalk sieg sonnet southwest spacecraft
    spanish spokesperson spore squirrel sr sss stadium stamped stan stanza stardust statutori steadfast stylist suburb
    sundai sweden tanker tenur testifi thursdai traffick transmedia trax trespass trestl trump tuesdai turnout tweet um
    underscor unpreced vbi virginia virtuou visa wan wheat wheelchair wilkin william zealand`,
  11: `
    abadi advisor african ahac ahm alright anderson andrew anemon angela appel arabia arent argentin asia azna bailei
    bangladesh beauford berlin biewen blinken brooklyn browser calabi campbel cari carlo carnegi carrano cb cd chamicuro
    chan chines chomski com cowlei ctf dan datec dave david dc debbi denmark deploi dna dou dr durham dutch edward ehow
    emil epistem et etc european fairfax fairmont femor femur florida forbin ftu gari gi greek hajj han harrison hauser
    haylei holland hong ie ilona indiana indonesian isnt israel itali italian jame jan jeff jew jiand joseph kane karl
    kerri kim konami kong korean kurdistan kwok la laszlo leung levant lincoln lo localist longhorn loui lt maaa
    malaysia massachusett matthew mecca michael mid nasa neolog nobel northbound nov obama olymp ontario org ottawa
    panama pennsylvania pm portsmouth portug portugues qaida quili raqqa rd reaffirm rick ro ross russian scott shalev
    si sinjar songwrit southbound soviet spain stanlei sut talkback thanksgiv theropod thoma tom tunisia ve victoria
    votel wasnt watson wednesdai weve wiki wikipedia wong wouldnt yeah youd zandvoort zurbaran`,
  11.5: `
    academia acp aerogel afghanistan afl airmen aisbi albert allton anbar andra aner arkansa arthur asymptot atessi
    attende ayn az babylon bahrain bandarlapal barack bassiana beatmania beauveria belgian bilka biped bo bobbi booker
    boston braverman brigadi britnei brixton bruin brussel budapest buddhist budweiz bwf cabral cal canberra canton capt
    cardena carolina cc cerebro cerebrum charl cheung chiang christian christoph chung clair coas col coleman collin
    cosham cosplai crawler cshl dabiq dalla damascu dayr dayton deadbolt deccan defector demo denni deploy devocht dewa
    dublin effector electro elizabeth elsevi emeritu encabalgamiento enginehous eric escola euro evan evansvil ex farr
    fc felic femora fifa formica freewind fritsch fs fsu fusca galwai gameplai gaudion generaliz geofenc gigi gorbachev
    gradski graham greenwich guido haider hancock hashtag hawaii hayward heald hebrew henriqu herman herrick heydor
    hindu hinklei hollywood houston hurriya huwayjah ibrahim iceland inactiv indi india iran irv isa isf ishtar japanes
    java jonathan jr ka kcna keat kevin kinemat kinet kpa kurdish langdon larri lau leroi libya licen lincolnshir
    lineman livorno locomotor luigi lukaku luoyang maburi marilyn martinez maui mckenzi mclaughlin mendonca merten
    metasci metrorail micron minnesota mmpi mohib morri mpp na navcent nbc ncaa nhl nicholson noam norton orlando
    palestinian paul payn pazuela peru peshmerga philadelphia philippin playfield playstat pluralist portuguesa potosi
    prix prodan puncher remix retak richard rohingya rpo salem salin sall santa sattler scba seeker setup shichong
    shimin shouldnt simon situ sochi sova soybean spang srtf stephen steve stevenson stewart sunak surabaya surfer swiss
    symposium tabqa taipei taiwan tarzan techno thame theyr tikrit toni toronto touma townsend uav universidad unkn uv
    uzbekistan vega vermont victorian vilcapugio vr wang werent westphal whitman whitmor yau yazidi yeung yiu youll
    youtub youv zeitgeist`,
};

/** Information content in bits of the common stems of English. */
export const stemInformationContent = wordTable(
  {
    use: 'how much a stem tells in folders too small to tell rare words from common ones',
    source:
      'counted in openly licensed sets of news and averaged with the classes of SCOWL; see THIRD-PARTY-NOTICES.md',
  },
  Object.entries(stemsByBits).flatMap(([bits, stems]) =>
    stems
      .trim()
      .split(/\s+/)
      .map((stem): [string, number] => [stem, Number(bits)]),
  ),
);
/** Bits of a stem that is in no class: it is rarer than all of them. */
const rarest = 12;

/** Information content in bits of meeting a stem in a sentence. */
export function informationContentOf(stem: string): number {
  return stemInformationContent.get(stem) ?? rarest;
}
