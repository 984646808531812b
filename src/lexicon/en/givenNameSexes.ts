import { wordSet } from '../table';

const source =
  'the first names of Faker (MIT) and of stdlib (public domain) that two of their lists share or that a list of few others holds, accents left out, where no list, or one of seven, has it for the other sex; Arabic, Russian, Japanese, African and Asian names by hand';

/** Given names of women. */
export const femaleNames = wordSet(
  { use: 'a person of this given name is not *he*', source },
  `
    aadrika aaliyah aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba abagail abani abby abebi
    abena abendam abeni abhaya abibatou abigael abigail abigale abigel abosede abril aby acela acelya achieng acilay ada
    adaeze adah adalberta adaline adaugo adebukola adela adelaida adelaide adelajda adele adelina adeline adeliya adella
    adelle adelya adenike adepeju adesewa adesua adetoke adetoun adiba adile adina adria adriana adrianna adriena
    adrienne adrijana adunni adwitiya adwoa afaq afia afitap afra afruza afton afua afzuna agata agatha agathe agca
    aglae agnes agnesa agnese agneta agnieszka agrata agrypina agustina ahalya ahenk ahilya ahlem aicha aida aileen
    aimee aino aisha aishani aissa aissata aissatou ajda ajita ajoke akifa akiko akinyi akofa akorfa akosua akshainie
    akshata akshita akua akula akumaa akunna akvelina alaine alana alanna alba alberta alberte albertina albertine
    albina alda alea aleen alejandra aleksandra alemka alena alene alenka alessandra alessia alexa alexandra alexandrea
    alexandrina alexandrine alexane alexanne alexia alexine aleyna alfreda alia alica alice alicia alicja alida alika
    alima alina aline alis alisa alisha alison alissa aliya aliyah aliz aliza alize alka alla allegra allene allison
    ally alma almila almira aloise alpike alsu alta althea altin alvera alverta alvina alvine alya alyce alycia alysa
    alyson alyssa alysson alzbeta ama amabela amahle amaka amal amalia amalie amalija amanda amata amaya ambar amber
    ambra amelia amelie ameline amelya ami amie amina aminat aminata aminu amira amita amodini amoke amope amrita
    amritambu amy ana anabel anabela anabelle anais anala anamarija anamika ananda anandamayi ananta ananya anasooya
    anastasia anastasie anastasija anastazija anastazja anasuya anci ancica anda andac andela andelika andelina andra
    andree andreja andriana andrijana andrina andzelika anesa aneta anette anezka angela angele angelica angelika
    angelina angeline angelique angelita anghelina angie ani ania anica anika anila anise anissa anita anja anjali
    anjushree anjushri anka ann anna annabel annabell annabella annabelle annalise annamaria annamarie annapurna anne
    anneli annelie annemarie annetta annette anni annie annika annikki anny anora anouk anselma anshula ansley antea
    antigone antoinette antonella antonetta antonia antonietta antonija antonina anuja anuska anusuya anwesha anya aoife
    april apsara arabela arabella arabelle araceli arame ardella ardith ariadna ariana ariane arianna ariela arielle
    arija arike arina arinola arlene arleta arlette armida artemisa aruna arwen arya asake asal asha ashlee ashleigh
    ashley ashly ashmi asia asija asila asja aslesha aslim asliya asma asmita asolat assunta asta astou astrid astrida
    asuela asuka asya athena atieno atinuke atreyee atreyi atsuko atta aubree audra audrey augusta augustina aura aurea
    aurelia aurelie aurelija aurora aurore ava avani avantika aveline avis avril awa awero awesi axelle aya ayana ayanda
    ayebatari ayesha aygul aygun ayinke ayize aykal ayla aylin aynur ayoka ayren aysar aysil ayushmati aziza azra baaba
    baala babette bade bagdagul bahar baidehi baijayanti balamani balin banna banu banuta bara barbala barbara barbe
    barbora barbro barchinoy barica barno basanti beata beate beatrice beatrix beatriz beatrycze becky bediz bedran
    begoyim behrem belcim belemir belinda bella belle belma beltun benedetta benedikta benedita benice benli bente
    berceste bercin berenice berinay berit bernadette bernadine bernice bernita berran berre berta bertha berthe berva
    beryl besra bessie beth bethany betina betsy betta bette bettina betty bettye beulah beverly bhaanumati bhadra
    bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibi bibiana bibianna
    biborka biljana bilva bilwa bina binafsha bineta binta bintou birdie birgit birgitta birgitte bisenija biserka
    blagica blanca blanche blanka blazena bobana bobbi bogdana boglarka bohdana bohumila bohuslava bojana bolatito
    boluwatife bonita bonnie borbala borka boroka bosiljka bozena bozica bozidara brandi branimira branislava branka
    brankica breanne brenda brenna bria briana brianne bridget bridgette bridie brigida brigita brigitta brigitte brita
    britney brittany bronislava bronwyn brooke bruna brunhilda bryana brygida buddhana buhle bukola bunmi busisiwe
    caetana cagil cagla caitlin calista callie camelia camila camilla camille candace candice candida canel cangul
    cannur cansel cansin cansu cara caridad carina carine carissa carla carlee carley carlota carlotta carmel carmela
    carmella carmen carmina carminho carmo carna carol carola carole carolin carolina caroline carolyn carolyne carrie
    casandra cassandra cassandre cataleya catalina catarina caterina catharina catharine catherine cathrine cathryn
    cathy catrina catriona cayla ceca cecelia cecile cecilia cecilie cecylia celeste celestina celestine celestyna celia
    celie celina celine ceren cesminaz ceyda ceyla ceylan ceylin ceylinaz cezara chakrika chanda chandani chandi
    chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa
    chandravati chandrika chanel chantal chapala charity charleen charlene charline charlotta charlotte charumati charvi
    chatura chelsea chelsey chelsie cherechi cheryl cheyenne chiamaka chiara chidinma chimamanda chinyere chioma
    chitrali chitramala chitrangada chizoba chloe christa christelle christiana christiane christin christina christine
    cicek cigil cilay ciler cilvenaz cimen cindy cise cisem cisil claire clara clarabelle clarissa clarisse claudia
    claudine clea clelia clemence clementina clementine cleo cleopatra clio cloe clotilde colette colleen comfort
    concepcion conchita connie consolata constanca constance constanta constantia constantina consuela consuelo cora
    coralie coraline cordelia corene corina corine corinna corinne cornelia corrine cortney cosima costanza coumba
    courtney crina cristal cristiana cristina crystal csenge cvetka cynthia cyra dada daevi daevika dagmar dagmara
    dahlia dainuvite daisy dajana daksha dakshayani dalia dalibora daliborka dalida dalila damaris damayanti damiana
    damjanka damla dana dania danica daniela daniella danielle danijela danika danila danka daphne daphnee dara daria
    dariana darija darina darinka darja darla darleen darlene darshwana darta davida davina davriya dawn dayna dea
    deanna debbie debora deborah debra deeksha deepa deepali deepika deeptimayee deeptimoyee defne dejana delfina delia
    delilah delinda della delores delphine demet demetra demetria dena denisa denise derin derya desanka desdemona
    desiree destan deste devangana devani devasree devi devika dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara
    dharani dharitri dhatri dian diana diane dianna dianne diarra dicle diclehan didem didina dieynaba dijana diksha
    dilafruz dilara dilay dilbar dilberay dildora dilek diler dilfuza dilnoza dilorom dilrabo dilruba dilrukshi dina
    dior dipali dita divna divya dixie diyora dobrila dobromila dobroslava doina dolly dolores dolunay domenica dominika
    domnica dona donata dondu donka donna dora dorana dorcas doreen doriana dorica dorina dorine doris dorit dorka
    dorota dorotea doroteja dorothea dorothee dorothy dorottya dorris dorthe dorthy doyinsola draga dragana dragica
    draginja drahomira drahoslava draupadi drina dua dubravka duduzile dulari dulce dulcinea dunja dunya durda durdane
    durdona durga durgeshwari durica durriye dusana dusanka dusica duska duygu dyna dzile dzirkstite ea easter ebba
    ebiere ebony ebru ecaterina ece ecem eda edita edite edith edna eduarda edwina edyta edyth edythe eeva effie eftalya
    efua eileen eilidh ekaparnika ekaterina ekin ela elaina elaine elakshi elcin elda elea eleanor eleanora eleanore
    elena elene eleni eleonora eleonore elfrida elfrieda eliabeth eliana eliane elif elin elina eline elinor elinore
    elisa elisabet elisabeth elisabetta elisaveta elise eliska elissa eliza elizabet elizabeta elizabeth elka ella
    ellada elle ellen elli ellie elly elmas elmira elna elnora eloa elodie eloisa eloise elora elsa elsbeth else elsie
    elva elvera elvina elvira elwira elyanora elyse elyssa elza elzbieta ema emanuela emanuelly emel emelia emelie
    emeline emely emese emie emiko emili emilia emilie emilija emily emine emma emmalee emmi emmie ena enakshi enid
    eniola enise enola enrica enya erica ericka erika erin erma erminia erna ernesta ernestina ernestine eryn esen eser
    esha eshana eshita esi esin esma esmeralda esmeray esmira esperanza essie esta estefania estela estell estella
    estelle ester estera esther estrella eszter etela ethel ethelyn ethyl ettie eudokia eudoksja eudora eugenia eugenie
    eula eulalia eulalie eunice eusebia eusebie eva evangelina evangeline evdokija eve eveliina evelina eveline evelyn
    evelyne evie evsen evy ewa ewatomi ewelina eylul eysan fabiana fabienne fabiola fabricia fadekemi faderera fadime
    fae fahriye fahrunissa faith faiza fanika fanni fannie fanny fanta fara farah farangiz farida fatemeh fatim fatima
    fatimata fatma fatos fatou fatoumata faustina faustine fay faye fazilat fazilet federica fedora fehime fehintola
    felicia felicie felicita felicity felipa femke feodora ferah feray ferdinanda ferdynanda feride feriha fern fernanda
    ferne feruza feyza ffion fibikemi fidan figen fikayomi fikriye filipa filippa filiz filomena fily finja fiona
    firdevs flavia flavie fleur flo flor flora flore florence florencia florencja florentina floriana florie florina
    florine flossie folake folashade fotima frances francesca francine francisca franciszka francoise frantiska freda
    frederica frederique freida freja freya frida frieda friederike fruzsina fuldem fulden fulvia fulya fumiko funda
    funke fureyya furuzan fusun gabriela gabriella gabrielle gabrijela gaia gail gala galina gamze gautami gavxar
    gayatri gaye gayle geeta geetanjali gemine gemini gemma geneva genevieve georgeta georgette georgia georgiana
    georgianna georgina geralda geraldine gerda germana gertrud gertruda gertrude ghada giacinta giada gianina gianna
    gifty gigi gilberta gilda gillian gina ginevra ginewra gioia giorgia giovanna girija girja gisela gisele gisella
    gita gitanjali gitte giuditta giulia giuliana gizela gizem gladys glenda glenna glennie gloria godiva gokce goknur
    goksin golda gonca gonul gorana goranka gordana gozde grace gracie graciela gracja grainne gratiana grayce grazia
    greta gretchen griselda grozdana gry guadalupe gudrite gudrun guher guillemette guillermina gul gulay gulbahar
    gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulen gulgun guljamol guljaxon gulnaz gulnora gulnoza guloy
    gulpembe gulriz gulsen gulsora gulsum gulzira gulzoda gunay gunes gungor gunilla guniz gunnel gunnur gunsel gunseli
    gurcan gussie gwen gwendolyn haby hadia hafsa hailee hailey hala halie halima hallie hamsini hana hanan handan hande
    hanga hanifa hanna hannabel hannah hanne hannele harinakshi harita harmony harriet haruka haruko hasna hattie hawa
    hayal hayat hayley hazan hazel heather heda hedda hedvig heema heidi helen helena helene helga helin helle heloisa
    heloise hendrika henrieta henrietta henriette henryka hermina hermine herminia herta hertha hester hettie hiba hilal
    hilda hildegard hilola himadri himani hira hiranya hiroko hlengiwe hollie holly hope hortense hortensia hosiyat
    hrvojka huda hulda hulya humay humeyra huner hurshida husida husnida husniya husnora ibironke iclal ida idell idil
    ifeoma iffar iffet ifora ifunanya ilaria ilayda ileana ilene ilenia iliana ilinca ilinka ilkben ilke ilknur ilksen
    ilkyaz ilona ilsa ilse iman imani imelda imge imke imogen imogene ina inara inaya inci indira ines inesa inessa inez
    inga inge ingeborg ingrid ingrida inguna inja inka inkeri inna inyoni ioana iolanda iona ionela ipek irem irena
    irene iretioluwa irina iris irisa irma irmeli iroda isabel isabela isabell isabella isabelle isabelly isadora
    isidora isik isil isilay isin isioma isis isisa isobel isra ita itir iulia iuliana iva ivana ivancica ivanka ivanna
    iveta ivna ivona ivonne ivy iyabode iyadunni iza izabela izabella izel izolda jabulile jacinthe jacklyn jaclyn
    jacqueline jacquelyn jada jade jadranka jadwiga jagica jaimini jakubina jale jamila jana janaina jane janelle
    janessa janet janeta janica janice janie janina janine janja janka janna janni jany jaquelin jara jarmila jaroslava
    jasmin jasmina jasmine jasna jautrite jayda jayne jazmin jeana jeanette jeanie jeanne jeannette jeannie jela jelena
    jelica jelisaveta jelka jena jenifer jenna jennie jennifer jenny jesa jessica jessika jessy jette jevrosima jewel
    jewell jil jill jillian jimena joan joana joanie joann joanna joanne jocelyne jodi joelle johanna johanne jolana
    jolanda jolayemi joleen jolie jolien joline jordana josefa josefin josefina josefine josephine josiane josie josipa
    josy jovana jovanka joy joya joyce jozefina jozica juana juanita judita judite judith judy judyta juli julia juliana
    juliane julianne julide julie julienne juliet julieta juliette julija julijana julina julita jumagul juna june junko
    jusma justina justine justyna jyoti jyotsana kaarina kacie kader kadiatou kadriye kaela kaia kailey kaitlin kaitlyn
    kaja kali kalinda kalpana kalyani kama kamala kamelya kamila kamile kamilla kamla kamola kamuran kanchan kania
    kanishka kanti kaori kara karen karima karin karina karine karla karlee karlie karlotta karmela karmen karoliina
    karolina karoline kashyapi kassandra kata katariina katarina katarzyna kate katerina katharina katherine katheryn
    kathleen kathrine kathryn kathryne kathy katica katie katija katina katja katrin katrina katrine kattie katy kavita
    kaya kaycee kayla kaylee kayleigh kayley keeley keely keiko keira kelli kellie kelsi kendra kenna kenza kerstin
    kevser khadidiatou khadija khady khanyisile khethiwe khoudia khulekani kiana kiara kika kikelomo kimberley kimberly
    kimiko kincso kine kinga kira kiran kiraz kirsten kirstin kismet kitty kiymet klara klaudia klementyna kleopatra
    komila konstance konstancja kora koralia kordula kornelia krista kristen kristi kristiana kristie kristiina kristin
    kristina kristine kristy krystal krystyna ksawera ksenia ksenija kumari kumiko kumru kumuda kumush kvetoslava kyla
    kyllikki kyra lacey lacy lada laetitia laila lakshmi lala lale lalita lamia lana lara larina larisa larissa larysa
    lasma lata latha latife latofat latoya laura laure laureen laurel lauren laurencja laurene laurentia laurentyna
    lauretta lauriane laurianne laurie laurine lauryn lavanya laverna laverne lavina lavinia lavize lawrencia laxmi
    layla laylo lea leah leana leandra leann leanna leanne leda leela leena leia leila lela lelah lelia leman lemide
    lena lene leni lenia lenka lenna lenora lenore lenya leola leona leoni leonie leonor leonora leonore leontina
    leontine leopoldina leora leposava lerato lerzan lesly leta leticia letitia letizia lexi lexie leyla lia liana liba
    libbie libby lida lidia lidija liga liisa liksma lila lilas lili lilia liliana liliane lilianna lilien lilith liliya
    lilla lilli lillian lillie lilly lilou lily lilyan lina linda lindiwe line linett linnea lis lisa lisanne lisbeth
    lise liselotte lisette liv liva livia livija liya liyana liz liza lizbeth lize lizzie lizzy ljiljana ljuba ljubica
    lobar lois loise lola lolita lone lora loraine loredana loreen lorelei lorena lorene lorenza loretta lori lorine
    lorna lorraine lotta lotte lotti lottie louisa louise lourdes lovisa lovorka luana lubomira luboslava lucia luciana
    lucie lucienne lucija lucile lucille lucinda lucja lucretia lucy ludmila ludovica ludwika luella luena luisa luise
    luiza luize lujza lukhona lula lulu luminita luna lura lurline lutfiya luz lya lyda lydia lydie lykke lyla lynda
    lynette lynn lynne lyudmila maarit mabel mabelle mable maca macy madalena madalyn maddalena maddison madeleine
    madeline madelyn madge madhuri madina madlen madonna mae maegan maeve mafalda magali magda magdalen magdalena maggie
    maguette maha mai maia maica maida maija maimouna maira maite maja majda mala malak malati malena malene malgorzata
    malia malika malin malina malinda malou maloxat malti malvina malvine malwina mamie manca manda mandaakin mandakini
    mandy mangala mangalya mani manisha manjusha manon manuela mara marcela marcelina marcella marcelle marcia mare
    mareme maren marena marga margaret margareta margarete margaretta margarette margarida margarita margaux marge
    margie margit margita margo margot margret marguerite mari maria mariam mariama mariana marianna marianne maribel
    marica maricarmen maricica marie mariella marielle marieme marietta marija marijana marika mariko marilena marilou
    marilu marilyn marina marisa marisol marissa marit marita marite marja marjatta marjeta marjorie marjory marketa
    markika marla marlee marleen marlen marlena marlene marli marlie marnie marsha marta marte martha marthe martina
    martine martyna marwa mary maryam maryann maryjane marylou maryna masa mashxura masinka mathilda mathilde matilda
    matilde matylda maud maude maudie maura maureen maurine mavis mavluda mawuena mawusi maxbuba maxfuza maxi maxima
    maxine maxsuma may maya maybelle maye mayra mayte mayumi mbalienhle meagan meaghan medina meena meenakshi meera
    megan megane meggie meghan megumi mehriban mehtap meike meire melania melanie melany melba melda melek melenija
    melike melina melinda melis melisa melisande melissa melita mellie melodi melodie melody meltem menaka menka meral
    mercedes mercia meredith merete meric merih merve meryem meta metra mette mhairi mhambi mia mica micaela michaela
    michalina micheline michelle michiko mihaela miho mihriban mikaela mikayla mila milada milana milanka mildred milena
    milica miljana milka milla mille millicent millie milly miloslava mima mina minakshi mindy mine minerva minka minna
    minnie minodora mira mirabela miranda miray mireille mirela mirella miriam mirjam mirjana mirka mirna miroslava
    misaki misra misty mladana moa modesta modrite modupe mofifoluwa mohana mohini moira mojca mojisola mojisoluwa
    mollie molly momira mona monica monika monique monserrat moradeke morag morayo morena morenike morgana morolake
    mosinmileoluwa mosunmola motunrayo moxidil moxigul moxina moxinur moxira moyosore mozelle muattar muazzam mubina
    mudite muesser muge mujde mujgan mukaddes munevver muriel muyassar mwende mya myla mylene myra myriam myrna myrtice
    myrtie myrtle nada nadalina nadezda nadezhda nadia nadine nadja nadzieja nafisa naja najla nalan nalini nana nancy
    nandi nandini nanna nannie naoko naomi naomie nara narcisa nargiza nasiba nastja natalia natalie natalija natalina
    natalya natasa natasha nathalie natka naz nazan nazli ndeye ndondoloza necla neda nedjeljka neha nehir neila neja
    nela neli nelia nell nelle nelli nellie nelly nena nene nera nerea nergis nesa neslisah nesrin nettie neva nevena
    nevenka nevra ngozi nhlakanipho nia niamh nichole nicole nicoleta nicolette nicoline niculina nida nigar nigora
    nihal nihan nika nike nikkie nikoleta nikolina nila nilanthi nilgun nilufar nimakoah nina nine ninioluwa ninon
    nirmala nisa nisan nisha njegomirka njeri nkechi nkosingiphile nneka noami nodira noelia noella noelle noemi noemie
    nofoto noila nokuthula nola nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor nora norah norene
    noriko norina norma nour noura nova novella novi nozima nozipho ntokozo ntombizodwa nubia nukhet nur nural nuran
    nuray nurgul nurgun nuria nursel nurseli nusa obiageli obioma oceane octavia oda odelia odessa odetta odette odilia
    ofelia ofelya ognjana ojaswini oksan oksana ola olajumoke olasunmbo olcay olga olgica olimpia oliva olive olivera
    olivia olivie olivija oliwia ololade olufunke olufunmilayo oluwakemi olympe olympia olympie omana omawunmi omina
    omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi onome oona oormila opal opalina
    opaline ophelia ophelie ora oreofe oriana orla ornella orsola ortensia orvokki orzu otilia otilija ottilie oumou
    oxana oya oyenike oyga oyindasola oyku oynur oysha ozge ozlem ozlen oznur ozoda padma paige paivi pakize palmira
    paloma pam pamela panka panna pansy paola parla parsla parvati patience patricia patricija patrizia patrycja patti
    patty paula paule paulette pauliina paulina pauline pava pave pavica pavla pavlina pearl pearline peggie peggy
    pelagia pelagie pelin pelinsu pembe penda penelopa penelope penny peri perihan perla perle pernilla perran perrine
    peruna pervin petek petra petrija petronela petronilla petronille philippa philippine phoebe phyllis pia pilar pinar
    piper pippa piraye pirjo pirkko polina polly polona pooja poornima poppy pramila prasanna preeti preity prema prisca
    priscilla priska priya priyala prudence purnima pushti putri qizilgul queen queenie quieta rabia rachael rachel
    rachela rachele rachelle rada radeke radha radina radmila radojka rae rafaela rageshwari rageswari rahel rahime
    rahsan raina raisa rajina rajinder rajna rakita ramaa ramata ramatoulaye ramona ramziya rana rani rania raphaelle
    raquel rasha rasheedah rasifa rati ratna raven rayona rayxona rea reba rebeca rebecca rebeka rebekah reem regina
    regine regitze reiko reina reine reka rekha renata renate renee rengin renja reta retha reyhan reyna rezzan rhea
    rhian rhianna rhoda rhonda ria riana rica rie riitta rija rikke rima rina ristana rita ritu ritva roberta robina
    robiya robyn rochelle rocio rodica rohana roisin rokhaya rokia roksana romana romina romola romy rona ronja ronke
    rosa rosalia rosalie rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna rose roseline rosella roselyn
    rosemarie rosemary roser rosetta rosie rosina rosita roslyn rosmunda rowena roxana roxane roxanne roxy roya roza
    rozalia rozalie rozalija rozella rozina roziya rubie ruby rudite rufina ruhsar rukhmani rukmin rumena rupa rupinder
    ruta ruth ruthe ruthie ruxanda ruya ruza ruzena ruzica sabina sabine saboxat saboxon sabrina sachiko sadie sadoqat
    sadye safia safiatou safietou safira safiya safura saida sakura salimata salimatou sallie sally salma salomea
    salomey saly samanta samantha samara samia samina samira samiya samukelisiwe sana sanda sandra sandrine sanem
    sangeeta sanja sanne sanobar santina sanya saodat sara sarada sarah sarala saraswati sari sarina sarisha sarita
    sarla sarmite saroja sarvinoz saskia satoko satu saulcerite savannah savina savita saxida sayaka sayyora scarlett
    sebnem secil seda sedef seden seema segilola seher sehrazat sekinat selale selcan selda selen selena selene selin
    selina selma selvi sema semra sena senay sengul senka sennur serafina serap seren serena serin sermin serpil sertap
    seval sevara sevda sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou shaima shaina shakti shakuntala shana
    shani shania shanie shanna shanon shanti shany sharda shari sharmila sharon shashikala shawna shayna sheela sheila
    shelia shelley shelly sheri sherri sherry sheryl shilpa shirin shirisha shirley shivakari shizuka shobha shobhana
    shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet siana sibel sibilla sibongile
    sibylle siddhi sidonia sidonie sienna signe sigrid siham siir sila silje silvana silvia silvie silvija simge
    similoluwa simisola simona simonida sina sindisiwe sinead sinem sinenhlanhla sinikka siobhan siphephelo sira sita
    sitara siti siv sizakele sizani skaidrite skipped sladana slava slavica slavka slobodanka sloka smiljana smita
    smriti snezana snjezana soda sofia sofie sofija sokhna solange soledad solveig sona sonal songul sonia sonja sonya
    sophia sophie soraia soraya sorina sowande spela spidola srna stacey stanislava stasa stefana stefania stefanie
    stela steliana stella steluta stephanie stine stojanka su suad subhashini subhasini subomi sucheta sudeva sudha sue
    suelen suha sujata sukanya sule suma sumaya sumayyah sumitra summer sunay suncica sunita sunniva suryakantam susan
    susana susanna susanne sushma susie suyuna suzan suzana suzanne suzie svetlana swara swarnalata swati sweta sybilla
    sybille sylvia sylvie sylwia synne szofi szofia szonja tabea tabitha tacjana talia talita talya tamara tami tamia
    tana tania tanirika tanja tansu tanushree tanushri tanya tanyeli tara tarja taryn tasa tasha tatiana tatjana tatum
    tatyana tea teja tekla tellervo teodora teona teresa tereza tereze terezija teri tess tessa tessie tezer thabisa
    thadie thalia thandiwe thea thelma theodora theresa therese thobeka thulisile tia tiana tiara tiffany tiina tija
    tijana tilda timea tina tiril titi titilayo tjasa tolulope toluwani toluwanimi tomislava tomoko toncica tonija tonka
    tonya traci tressa tricia trine trisha trudie tuana tuba tugba tulay tulin tunay turkan turna tutku tuula tuulikki
    tuva twila uhra ulduz ulfet ulku ulla ulrika ulus uluthando ulviye ulwazi uma umida ummiye umran una undine unsel
    unseli uqbaloy urmila urska ursula usha uygu uzbegim vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi
    vala valentina valera valeria valerie valerija vali vallie vanda vandana vanesa vanessa vania vanna varalakshmi
    varvara vasanti vasilisa vasliddin vasudha vasundhara veda vedanshi vedrana vela velana velimira velina velma venera
    vera verda vere verena verica verla verna vernice verona veronica veronika veronique veselinka vesile vesma vesna
    vibeke vicdan vicki vickie vicky victoria vida vidya vijolite viktoria viktorija vildan vilde vilhelmine vilma
    vimala vincenza vinka viola violante violet violeta violetta violette viorica virag virginia virginie visnja vita
    vitoria vittoria viva vivi vivian viviana viviane vivianne vivienne vizbulite vladana vladimira vladislava vlasta
    vlatka vojislava vrinda vrund vujica vukica vuslat wafa wahyuni walentyna waleria wanda wanesa wangari wanjiku
    wanjiru waqila wendy weronika wiara wiktoria wilhelmina wilhelmine willa willow wilma winifred winnifred winona
    wirginia wuraola xalima xenia ximena xochitl yaa yagmur yamileth yaprak yara yaretzi yasemin yasmeen yasmin yasmina
    yasmine yejide yekaterina yelda yelena yeliz yesim yetunde yewande yibanathi yildiz yoko yolanda yolande yonca
    yoshiko yosun yozida yui yukiko yuko yulia yumi yumiko yuna yuriko yvette yvonne zahide zahra zainab zaira zala
    zanele zaneta zanete zanna zara zaria zavida zaynab zdenka zdeslava zehra zeinab zejnep zekiye zelda zeliha zeljka
    zelma zelmira zeltite zenija zenobia zerrin zeynep ziedite zigfrida zigrida zile zilola zina zinaida zita ziva zlata
    zlatica zlatka zobuhle zoe zoey zofia zofija zoja zola zora zorana zorina zorka zoya zselyke zsofia zubeyde zubite
    zuhal zulal zuleyha zumrut zuxra zuzana zuzanna zvezdana
  `,
);

/** Given names of men. */
export const maleNames = wordSet(
  { use: 'a person of this given name is not *she*', source },
  `
    aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron aaryan
    aatmaj aatreya aayushmaan aayushman abay abayomi abbas abbos abdallah abdel abdelaziz abdon abdou abdoul abdoulaye
    abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil
    abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob abdulvali
    abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abhaidev
    abhirath abhisyanta abidin abimbola abiodun abiona abisola abisoye abner abou aboubacar abraham abramo acar
    acaryatanaya achalesvara acharyanandana acharyasuta achille achintya achyut acim acun adalbert adalberto adam adamo
    adams adebayo adebiyi adebowale adeboye adedayo adedeji adegoke adekitan adekola adekunle adelbert adeleke adelin
    adem adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adewale adeyi adheesh adhiraj adhrit adigun adikavi adil
    adinath aditeya aditya adityanandan adityanandana adnan ado adolf adolfo adolfs adolph adolphe adolphus adonis
    adriaan adrian adriano adrien adripathi advaya affan afi afolarin afonso afsin agah agasti agastya agaton agneya
    agnimitra agniprava agnivesh agus agustin ahmad ahmed ahmet ahror ahsen aiden ainars ajala ajani ajay ajeet ajit
    akalp akande akanmu akanni akbatur ake akif akin akiner akinkunmi akinlabi akinwale akira akmal akram akroor aksel
    akshaj akshat akshayakeerti aktekin aktimur akwasi akwesi al alade alain alamu alan alano alasdair alassane alban
    albert alberto albin albrecht alcibiade alcide alden aldo aldric alec alejandro aleksa aleksandar aleksander
    aleksandr aleksei aleksej aleksi aleksy ales alessandro alessio alex alexander alexandr alexandre alexandro
    alexandros alexandru alexei alexej alf alfons alfonso alford alfred alfredo alfreds algirds algis ali alic alican
    aliou alioune alisan alisher alisir alistair aljaz aljosa allan allen alois aloizs alojz alok alon alonzo alp
    alparslan alpay alper alperen alpha alphan alphonse alphonso altan altemur alton alvin alwar aly amadou amady amar
    amaranaath amaresh amarnath amath ambrose ambroz ambrozy amdy amerigo ameth ameyatma amid amin amir amish amit ammar
    amogh amos amr amrit anaadi anagh anal anand anang anas anastasije anatol anatole anatoly andel andelin andelko
    andelo anders anderson andras andraz andre andreas andrei andrej andres andrew andrija andris andro andrzej andy
    andzejs andzs anej anele angelo angus anil anilaabh anilabh anish anjaneya anjolaoluwa ankal anko anrijs ansel
    anselm ansgary anslavs ant ante antek antero anthony antoine anton antone antoni antonin antonio antony antti antun
    anunay anuraag anurag anvar anwar anze apollinary apollo aqil araldo aram arch archan archibald archie ari arian
    arie arif arijit arijs arindam aris aristide arjun arkadijs arkadiusz arkady arman armand armando armin armins
    arnaldo arne arnesh arno arnold arnoldo aron arona arpad arsenije arseniusz arslan arslon art artem arthur artur
    arturo arturs artus arun arunthavanathan arvid arvids arvind aryan arystarch asad asadulloh ashlesh ashok ashraf
    ashton ashwin asil asilbek asim askin ata atakan atalay atanazy ataullah atif atilla atmanand atmananda attila
    august augustin augusto augustus aurelian aurelio austen avadhesh avaz avni avram avsar axel ayaz aydemir ayden
    aydin ayhan ayinde aykan aykut ayman ayodeji ayodele ayoub aytac aytekin aytug ayvaz azamat azer aziz azizhan azmi
    azubuike baalaaditya baalagopaal baba babacan babacar babasola babatunde babatunji babawale bafana baha bahadir
    bahodir bahri bahriddin bahrom bahtiyar bahula bailey bakary bakhtiyor baki bakula balaaditya balachandra baladitya
    balagopal balagovind balazs baldwin balgopal balint bambang bandhu bandhul bangizwe banji bankim bankimchandra
    bankole barin baris barkin barlas barnabas barnabe barney baron barrett barry bart bartolomej bartolomeo barton
    bartu bashar basil basile basilio bastian bastien battal batu batuhan batur baturalp baykal bayram bazyli beau bedir
    bedirhan bedreddin bedri behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir ben bence bende
    bendeguz benedek benedetto benedict benedikt benedykt benett bengt beniamin beniamino benicio benito benjamim
    benjamin bennett benny benoit bent bentley benton benyamin bera berat berislav berk berkan berkay berkin bernard
    bernardo bernhard bertalan bertram bertrand beser besim besir bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan
    bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso
    bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
    bhuvanesh bhuvaneshwar bibek bijay bikash bilal bill bilol birane birjesh birol bishal bishnu bjorn blagoje
    blahoslav blaise blake blaz blazej bless bob boban bobby bobur bodhan bogdan bogoljub bohdan bohumil bohumir bohus
    bohuslav bojan boldizsar boleslav boleslavs bongani bonginkosi bonifac boniface boris borivoje borjan borko borut
    borys bosko botir botond bouba boubacar boubou boyd boza bozidar brad braden bradford bradley bradly brady brahma
    brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram brando brandon brandyn branimir
    branislav branko brannon brant brayan brendan brenden brendon brennan breno brent bret brett brian brice brijesh
    brock broderick brody bronislavs bruce bruno bryan bryant bryce bryon buchi buck bud buddha buddy budhil budi
    budimir bugra bulent bulut bunyamin burak burhan burhon byron caesar cafer cagan cagatay cagdas caglar cagri
    cagrihan cahid caio cale caleb calebe calin callum calvin cameron camil can canalp candar candido caner cankan carl
    carles carleton carlo carlos carlton carmelo carson carter caslav caspar casper catalin caua cavid cecil cecilio
    cecyliusz cedomir cedric cedrik celal celaleddin celasun celen celestin celik celil cem cemal cemali cemil cene cenk
    cesar cesare cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chad chadd chaim
    chaitan chakor chakradhar chakravartee chakravarti chanakya chance chandak chandan chandraayan chandrabhan
    chandradev chandraketu chandramauli chandramohan chandran chandranath chapal charak charles charlie charuchandra
    charuvrat chase chaten chatur chaturaanan chaturbhuj chauncey cheikh cheikhou chekhouna cherif chester chet chetan
    chetanaanand chidaakaash chidaatma chidambar chidambaram chidananda chidi chinedu chinmayanand chinmayananda
    chiranjeev chiranjeeve chisom chitraksh chris christ christer christian christiano christoffer christoph christophe
    christopher chukwu chukwuma ciaran cihad cihan cihangir cihansah ciprian ciril cirillo ciro civan claes clarence
    clark claudio claus clay clayton clemens clement clemente cletus cleve cleveland clifford clifton clint clinton
    clyde colby cole coleman colin colins collin conner connor conrad constantin cooper corbin cordell corey cornel
    corneliu cornelius cornell corvin cosimo coskun coskuner craig crawford cristian cristiano cristobal cristofor csaba
    csanad csongor ctibor cubeyr cullen cumhur cuneyt curt curtis cvijan cvijetin cyprian cyril cyrille cyrus cyryl
    dabiziv dag daghan dags daiki daisuke daiwik dalibor dalton dame damian damiano damien damife damil damilare
    damilola damir damjan damodara damon dan dandak dandapaani dane daniel danijel danilo danjuma danko danny dante danu
    daouda daren darian darin dario darius dariusz darko darnell darrel darrell darren darrick darrin darshan darwin
    datta dave daver davey davi david davide davids davin davis davon davor davorin davron davud davy dawid dax dayaamay
    dayaananda dayaanidhi dayamayee dean declan deenabandhu deepak deepan deepankar deependra deepesh deeptanshu
    deeptendu deeptiman deeptimay deeptimoy deevakar dejan delbert delmer demba demetrius demetriusz demilade demiralp
    demirhan deneval denis denisz denizalp dennis derek derick derrick dervis desimir desmond dev devadatt devagya
    devajyoti devak devdan deven devesh deveshwar devin devran devvrat dewey dewitt dex dexter dezider dhananjay
    dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar didier diego dieter digambar
    digambara dikmen dilaver dillon dilmurod dimitri dimitrije dinakar dinc dincer dinesh dinis dinkar dino dinu diogo
    dionisio dionizy dionyz dipankar dipendra dipesh diptendu direnc dirk divaakar divakar divjot diyor djibril dmitri
    dmitry dobroslav dogan doganay doganer dogu domagoj domen domenic domenico domingo dominic dominick dominik don
    donald donat donato donavon donnell donny dorde dorel dorian dorin doug douglas dov dovud doyle dragan dragisa drago
    dragoje dragojlo dragoljub dragos dragoslav dragutin drahomir drahoslav drake draza drazen dren drew dron drzimir
    drzislav duane duarte dubravko dudley duje dujo dumisani dumitru duncan dundar dura durad durante durmus durodola
    durward dusan dusko dustin dwaipayan dwaipayana dwayne dwight dylan eamon earl earnest ebiowei ebuzer ecehan ecevit
    ecmel ecvet ed edd eddie edgar edgard edgardo edgars edhem edison ediz edmond edmund edouard eduard eduardo eduards
    edvard edvin edvins edward edwin edzus eekalabya eero efken eflah efraim efrem efren efsun egemen egils egon egor
    einars eirik eizens ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel ekow ekrem ekundayo el elbek elbert eldon
    eldor eldridge eleazar elgin eli eliah elian eliano elias eliasz elijah elio eliot eliseo elisio elliot elliott
    ellsworth elmars elmer elmo elmore elmurod elnur elroy elton elvin elvis elwin elwyn elyor emad emanuel emanuele
    emced emeka emerson emil emile emilian emiliano emilijan emilio emils emin emir emmanuel emmet emmett emrah emre
    emrullah ender enderun enea enes engelbert engin enis ennio enoch enos enrico enrique ensar ensio enver enzo ephraim
    eralp erast eray erberk ercan ercin ercument erdal erdem erdinc erel eren ergin ergun erguner erhan erhard eriberto
    eric erich erick erik eriks erkam erkan erkki erman ermanno ermins ernest ernesto ernie ernst erol ersan ersin ertan
    ertugrul ervin ervins erwin esat esben esref essam esse esteban estevan esupofo ethan ethem etienne ettore eugen
    eugene eugenio eugeniusz eusebio eustracjusz evalds evan even everardo everett evgeny evo evran evren ewan ewell
    ewen eymen eyup ezechiel ezekiel ezequiel ezio ezra ezrak fabian fabiano fabien fabijan fabio fabrice fabricio fadi
    fadil fahad fahrettin fahri fahriddin faik faiq faisal falih fanyana farid faris farouk farruh faruk fasih fatih
    fatin fausto faysal fayzbek fazil fazli fazliddin fazullah feda fedai federico fedor fehmi feliciano feliks felipe
    felix femi feodor feramus feramuz ferdi ferdinand ferenc ferhan ferhat feridun ferit ferman fernando ferruh fevzi
    feyyaz feyzullah fidel fiifi fikret fikri filemon filiberto filip filipe filippo filotije finlay finley finn finnley
    fiodor firdavs fitrat flavio fletcher florentin florian florin floyd flynn folu ford forest forrest foss foster
    fotih franc francesco franci francis francisco franciszek franco francois franjo frank franklin frantisek franz fred
    freddie frederic frederick frederico frederik fredrick fredrik fredy freeman fridolin friedrich fritz fryderyk fuad
    fuat fumio funani funmilade funmilayo furkan fuzuli fynn fyodor gabe gabin gabor gabriel gabriele gaetano gaffar
    gagan gage gaj gajaadhar gajabahu gajadhar gajbaahu gal galfryd ganak ganaka ganapati gandharv gandharva ganesh
    gangesh gardner gareth garfield garik garret garrett garrick garry garth garud garuda gary gaspar gaspard gasper
    gaston gati gatik gatsha gauraang gaurang gauranga gautam gautama gauthier gavin gavrilo gazanfer gazi gbadebo
    gbeminiyi gbemisola gbolahan gbowoade gedeon gederts gejza gellert gencer gene gennady gennaro geoffrey georg george
    georges georgije georgy gerald gerard gerardo gerasim gerazym gergely gergo gerhard german gerrit gevheri ghanaanand
    ghanashyam ghanshyam ghenadie gheorghe gherardo giacomo gian gianluca gianni gideon gil gilbert gilberto giles
    gilles gino gioele giordano giorgio giovanni giray giri girik girika girindra giriraaj giriraj girish girts giuliano
    giulio giuseppe giusto giyas gleb glen glenn gligorije gobinda godfrey gojko gokalp gokmen golub goncalo gonenc
    gongor gonsalwy gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordan gordon gorkem goro goswamee
    goswami gotabaya gottfried gotum gouranga goutam govinda gradimir grady graham grant granville greg gregg gregoire
    gregor gregorio gregory grga grgo grgur griffin grigore grigorije grigory grover grzegorz gubio gudakesa gudakesha
    guglielmo guido guilherme guillaume guillermo gulhan gultekin gunars gunnar gunner gunter gurbuz gurdal gurdev
    gurhan gurkan gurol gursel guru gust gustav gustave gustavo guvenalp guy gvozden gwido gyorgy habbab habib habil
    hacib hadi hafi hafid hafiz hagen hakan hakem haki hakim hakki hakon hal haldun halil halim halis halit haluk hamad
    hamdi hamdullah hami hamid hamidou hamish hamit hammad hamza hanefi hank hannes hannu hans harald hardy hari
    harinarayan harish harit harmon harold haroun harrison harry harun harvey hasan haseki hasibi hasim hasin haskell
    hasmet hassan hatem hatip hattab hayali hayati haydar hayden hazar hazem hazim hector heikki heitor helio helmut
    henderson hendrik henri henrik henrique henry henryk herbert herman hermann hermenegildo hernan hershel herve hicabi
    hideki hideo hieronim hifzi hikmat hikmet hilario hilarion hilarius hillard hillel hilmi hilton himmet hipolit hiram
    hiranmay hiranmaya hiro hiroki hiroshi hiroyuki hisam hisham hizir hobart hojimurod holden homer homero horace
    horacio horacy horst hossam hossein howard hoyt hrvoj hrvoje hubert huccet hud hudavendigar hudayi hugh hugo hugues
    hulki hulusi huma humayun humberto hunor hunter hurkan hurram hursit husameddin husamettin husein huseyin husnu
    husrev hussein huzeyfe hvalimir hyman iacob iago ian ib ibidapo ibodulloh ibou ibra ibrahim ibrahima ibrohim ichiro
    ico idris idrissa idy ifeanyichukwu ige ignac ignacio ignacy ignatius ignazio ignjat igor ihab ihsan ihtiyor ihvan
    ike ikenna ikeoluwa iker ikhidie ikrime ikrom ilario ilarion ilay ilbey ilgmars ilham ilhami ilhan ilias ilie ilija
    ilja ilkay ilker ilko ilmari ilmars ilqar ilya ilyas ilyos imad immanuel imran imre imron inars inder indra indrikis
    ingmars inioluwa innocenty ino insa ioan iolo ion ionel iosif ireneusz ireti irfan irvin irving irwin isaac isac
    isacco isadore isaiah isaias isak isamu iseoluwa ishola isidor isidore isidoro isidro isiner islom ismael ismail
    ismaila ismet ismoil israel issa istvan itri iulian iurie ivan ivar ive ivek ivo ivor iwan ixtiyar izaak izajasz
    izak izidor iztok izydor izzet izzettin jaakko jaber jace jack jackson jacob jacobo jacobus jacques jaden jadesola
    jadran jadranko jadro jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu jai jairo jake jakob jakov jakub
    jalol jamaal jamal james jameson jamil jamison jamol jamshid jan janek janez jani janko jannik jannis janos janosch
    janusz jared jari jarne jarod jarolim jaromir jaron jaroslav jarred jarret jarrett jarrod jarvis jasen jasenko jason
    jasper jasur javas javier javlon javohir jay jayant jayce jayden jaylen jayson jazeps jed jedediah jedidiah jeff
    jefferey jeffery jeffrey jeffry jekabs jens jeppe jerad jerald jeramie jeremi jeremiah jeremias jeremiasz jeremie
    jeremy jermain jernej jerome jeromy jeronimo jerrold jerry jerzy jesper jesse jesus jett jevgenijs jezdimir jim
    jimmie jimmy jiro jitender jitendra joachim joah joakim joao joaquim joaquin job joe joel joey johan johann johannes
    john johnathan johnathon johnnie johnny johnson joko jon jona jonah jonas jonatan jonathan jonathon joojo joost
    jordan jordi jordon jordy jorge jorgen joris jose josef josep joseph josh joshua joshuah josiah josip josko joso
    josue jourdain jovan joza joze jozef jozsef jozue juan juda judah judd jude jugoslav juha juhani juho jukka jules
    julian julien julijs julio julius juliusz junichi junior jure jurgis juri justen justin justus justyn juwon jyotis
    kaan kabil kacper kadem kadi kadir kadrican kagan kagiso kailash kaj kale kaleb kalender kalervo kalevi kalidou
    kalinik kalistrat kalle kamal kamalesh kamau kamber kamil kamlesh kamol kamoliddin kamran kanak kanaka kane kannan
    kannen kapil karahan karan kareem karim kariuki karl karlis karthik kartik karunanidhi kashyap kasim kaspar kasper
    katsuya kayaalp kayode kazim kazimierz kazimir kazuo kazuya keano keanu keba keenan keerti keisuke keith keji keles
    kelvin kemal kemalettin kemi ken kenan kende kendrick kenichi kenji kenneth kennith kenny kent kenta kenton kenyon
    kenzo keramet kerami kerem keremsah kerim kessaf keven kevin kevon kgabu khadim khaled khalid khalifa khalil khem
    kian kiel kilian killian kin king kipchoge kirill kirilo kirk kirti kishore kjell klaas klarencjusz klaudiusz klaus
    klavs kleber klemen klemens klement kliment kobe kofi koichi koji kojo koksal kolawole koloman kolos komil komron
    konrad konrads konstantin konstantins konstanty konstantyn koray korede korey korkut kornel korneli korneliusz kory
    kosta kresimir krishna krishnadas krishnadasa krisjanis kriss kristian kristians kristijan kristjan kristof
    kristofer kristoffer kristopher krisztian krisztofer krsto kruno krunoslav krystian krzysztof ksawery ksenofont
    kubad kubat kubilay kubura kuddusi kujoe kumar kunle kursad kurt kurtis kutbettin kuzman kwabena kwadwo kwaku kwame
    kwamena kwasi kweku kwesi kwintyn kyan kyle laal ladislau ladislav lai lajos lakshman lakshmidhar lakshminath lal
    lamar lambert lamih lamine lamont lance lancelot langa larry lars lasith lassana lasse laszlo latif laurencjusz
    laurens laurent laurentiu laurenty laurin lawrence laxman lazar lazare lazaro lazarz laziz lean leander leandro leif
    leke lemuel len lenn lennard lennart lennert lennie lennox lenny leo leon leonard leonardo leonel leonhard leonid
    leonidas leonids leopold leopoldo lere leroy lester lev levent levente levi levin levy lew lewis liam lias lincoln
    lino linus lio lion lionel lisandro livio liviu ljubisa ljubomir ljudevit llewellyn lloyd lodovico logan lolade lon
    lonny lorenz lorenzo lorin loris lothaire louay louie louis lourenco lovro lowell luan lubomir lubor lubos luboslav
    luc luca lucas lucca lucian luciano lucien lucijan lucio lucius lucjan ludovic ludovico ludvig ludwig ludwik luigi
    luis luka lukas lukasz luke lungelo lutfi lutfullah lutfulloh luther lwandle lyam lyle maad mabruk mac mace mack
    mactar madid mads magnus mahan mahathir mahdi mahendra mahesh maheswar mahinda mahir mahmoud mahmud mahmut mahrus
    mahzan mahzun majid major makary makhtar makinwa makoto maks maksim maksud maksym maksymilian malachi malcolm malick
    malik malisa malthe mama mamadou mamady mamour mandla manfred manik manikya manish manoj mansour mansur manuel
    maphikelela maqsud marc marcel marceli marcell marcello marcellus marcelo marcin marcis marco marcos marcus mardon
    marek margers mariano marijan marijn marinko marino mario marius marjan mark markku marko markus marlon marshall
    mart marten martim martin martino martins marton martti marut marvin marwan marwin masahiro masaru masashi masato
    mason massamba massimiliano massimo matan matar mate matej mateo mateus mateusz matheus mathew mathias mathis matias
    matija matis matiss matjaz matko mato mats matt matteo matthew matthias matthieu matthis matti mattia mattias mattis
    matyas maurice mauricio maurits maurizio mauro maurycy mavdud mavlon max maxim maximilian maximiliano maximilien
    maximo maxwell maynard mayoor mazbut mazhar mbaye medard medoune meghnad meghnath mehdi mehmet melih meliksah melvin
    melvyn memduh mendel merlin mert mervin mestan mesut mete metin metod mevlut micael micah micha michael micheal
    michel mick miguel miha mihael mihai mihail mihailo mihajlo mihaly mijat mikael mikail mike mikel mikelis mikhail
    mikkel mikko miklos mikolaj mikulas miladin milan milanko mile miles mileta milic milisav milivoj miljan miljenko
    milo milojica milomir milorad milos miloslav milton milutin mimo miodrag miomir mir mirac miraziz mircea mirco
    mirkelam mirko miro miron miroslav mirza mirziyo misa misbah mischa misko mislav mitar mitch mitchel mitchell mithat
    mitja mladen moctar modest modesto modibo modou mohamadou mohamed mohammad mohammed mohan mohinder mohir moise
    moises mojmir mojzesz momir monte monty monvids moric moritz morris morten mortimer morton mose moses moshe
    mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha mozes mpilo mpumelelo msizi muammer muaviye muaz
    mufid mufiz muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mukadder mukerrem
    mukesh muktedi muktedir muktefi mukul mumtaz munif munir murali murat muren murilo murod murray musa musawenkosi
    musir muslih mustafa mustafo musulmon mutahhar mutasim muteber mutemed muttalib muyiwa muzaffar muzaffer muzdad
    mwangi mylan myles mylo myron nabi nabil nabin naci nadi nadir nafiz nagabhushanam nahid nahil nail naim najib
    najmiddin namik nanda nandor naoki napoleon narayan narcis narciso narendra naresh narimon narinder nasriddin
    nasrullah nasser natale natan natanael nataniel nate nathan nathanael nathanial nathaniel natiq naval naveen navin
    nawaf nazariusz nazary nazif nazim nazmi nazrulloh ndleleni neal nebojsa necat necati necdet necib necmettin ned
    nedeljko nedim nedjeljko neil nejat nejc nels nelson nemanja nenad neo neset nesim nestor neven nevio nevzat newton
    nicholas nick nicklas nickolas nico nicolae nicolai nicolaie nicolas nicu niels nigel nihad nihat nik niklas niklavs
    niko nikodem nikola nikolai nikolas nikolasz niksa nils nimal nimit nimrod nino niraj niranjan nirbhay niro nischal
    nitin niyazi niyilolawa nizamettin nizom nizomiddin njoroge nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam
    noan noble noboru noel nolan nolen norbert norberto norman normand norris nosir nosirjon novak numan nuno nurbek
    nurettin nuriddin nurlan nurullah nusrat nusratulloh nusret oba obanijesu obid obie obinna obrad obren ochieng
    octavian octavio odell odil odin odon ognjen ogooluwa oguz oguzhan ojars okan oke okechukwu oktay oladare oladimeji
    olaf olaide olakunle olanrewaju olansile olavi oldrich ole oleg olegs olgerts olim olin oliver olivier oliviero
    oliwier olle olof olufunmi olumide olumorotimi olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi
    oluwasegun oluwole oluwunmi omad omar omer omero omobobola omondi omotayo onder ondrej onoriode onufry onur onyango
    oqil oran orazio oren orestes orhan orif orin orion orland orlando orrin orville osama osamu osborne oscar oskar
    oskari osman osmund ostoja osunleke osvaldo oswald otabek otho otieno otis oto otto oumar ousmane owen oybek ozan
    ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren pablo paco padam padraig paja pankaj pankrac pankracy pantaleon
    paolo param paramartha parker pascal pasquale pathe patricio patrick patrik patrizio patrycjusz patrycy patryk paul
    paulo pavel pavils pavle pawel payidar pedro pekka pentti pepe pepo per pera perceval percival percy perica pero
    pertev perver petar pete peter peteris petko petr petri petru petteri peyami phil phila philani philip philipp
    phillip phiwokwakhe pierce pierre pieter pietro pio piotr pippo pius platon polikarp pontus porfiriusz porfiry
    porter poul prabhakar prabin pradeep prakash pramod pran pranab pranay prasad prashant prathamesh pravdan praveen
    prayag predrag prem preston price primoz prince prokles prokop prokul promise prosper prvoslav puneet purna
    purushottam pyotr qasem qobil qosim qudrat quincy quinten quinton raci radenko radisa radislav radivoje radmilo rado
    radomir rados radosav radoslav radovan radu radul raduz rafael rafal rafet raff rafi rafid rafik rafiq raghav rahim
    rahul raif raimondo raimund rainer raj rajab rajan rajat rajendra rajesh rajiv rajko rajmund rajnold raju rakesh
    rakip ralf ralph ram ramazan ramesh rameshwar rami ramiro ramiz ramon ramziddin randal randall randolf randolph
    randy ranil ranjan ranjeet ranjit ranko ransom raoul raphael rashid rasim rasit rasko rasmus rastislav ratimir rauf
    raul ravi ravindra ravshan raxmatulloh ray rayan rayen raymond recai recep reece reed refah refet refik reginald
    regnars reha reid reinhard reinhold reis relja remilekun remington remo remus remzi renars renat renato renaud rene
    resat resul reuben rex reynold reza rhett rhys ricardo ricards riccardo richard richie richmond rick rickard rickey
    ricky rico ridvan rifat rifki riley rinaldo rino ritesh riza rizal rizvon roan robb robert roberto robi robinson
    rocco rocky rod roderick roderyk rodger rodney rodolfo rodoljub rodolphe rodrick rodrigo rogelio roger rogers rohan
    rohit rok roko roland rolando rolf rollin romain roman romans romeo romeu romuald romulus ron ronald roosevelt rory
    roscoe ross rostislav rotimi rowan rowland roy royce ruben ruchan rudis rudolf rudolfs rudolph rudra rudy rufus rui
    rukneddin rupert ruperto ruprecht rusins ruslan russ russell rustam rustu rusty ryan ryo ryota ryszard saad saadi
    saban sabri sachin sacid sadan sadar sadberk sadettin sadi sadik sadiq sadri sadriddin sadullah saer saffet safi
    safir safo sagar sahap sahin sahinalp sahsuvar said saif saim saiq sakari sakip sakir salah saleh salem salif salih
    salim saliou salman saloh salomon salomone salvador salvatore salwator sam samandar samba samed sameer sami samih
    samil samim samir samson samuel samuele sancho sandeep sander sandor sandro sandu sanele sanford sanjay sanjeev
    sanjin sanka sansone santiago santino santos santosh sarani sardor sarvar sarvin saso satish satoshi satyen saud
    saul sauveur sava savas sayan sayed scot scott scotty seamus sebastian sebastiano sebastiao sebastien sebastjan
    secaeddin seckin seckou sedat sefer sefik segun sehlevent sekou selahattin selami selcuk selim semih semsi sener
    senol seppo serafettin serafin serbulent seref serge sergei sergej sergen sergey sergi sergio sergiu sergiusz serhat
    serif sermet sertac servac server seth settar severin sevket sevki seweryn seyban seydou seye seyfettin seyfi
    seyfullah seyyit sfiso shade shahboz shahobiddin shahriyor shahzod shaka shalewa shamsiddin shankar shantanu sharad
    sharif shashi shaun shawn shekoni sheldon sherman sherwood sherzod shigeru shinji shintaro shinzo shiv sho shodiyor
    shohei shota shukrulloh shun sibusiso sid siddarth siddharth siddhartha siddhran sidki sidy sifiso sigfrid sigismond
    sigismondo sigmund sigurd sihab sihabeddin sijuade silas silvan silvano silvester silvio silviu sim simao simen
    simeon simion simo simon sinan sinasi sindre sinisa siphiwe sipho sir sire sirineu siro sirojiddin sirri sithembiso
    siyanda sky slavek slaven slavko slavoljub slavomir slobodan sname sobit sodiq sohib solomon som somnath somu sondre
    soren souleymane spencer spirydion srboljub srecko sredoje srinivas stan stanford stanislas stanislav stanislaw
    stanko stanley stanton steen stef stefan stefano steffen stelian stepan stephan stephane stephen sterling stevan
    steve steven stewart stig stipan stipe stjepan stojan strahinja stribor stuart suat subash subhash subhi subodh
    sudhir sudi suheyl suhrob sukru sulaymon suleyman sulton suman sumeet sune sunil suraj suresh sururi surya suryakant
    suryakanta sushant susheel sushil susumu svatopluk svebor sven svend svetislav svetolik svetomir svetozar swami
    swapnil sylvan sylvester sylwester szabolcs szczepan szymon tabris taceddin tad taddeo tade tadeas tadej tadeo
    tadija taha tahir tahsin taib taichi taizo takahiro takashi takeshi takumi talal talat talay talha talip talis
    talivaldis talrits tamas tamer taner tanju tanner tapan tapani tapio taras tarek tarik tariq tarkan taro tarun
    taskin tatsuya tayfun tayyar tej tejas tekin tekinalp temel temidayo temitope teo teodor teodoro teofil teoman
    terence terencjusz terrance terrell terrence terrill tertuliano tetsuya tevfik tevhid tezcan tezel thabo thaddeus
    thamsanqa thando themba theo theobald theodor theodore thiago thibaud thibaut thierno thom thomas thulani tiago
    tibor tichomir tidiane tihomir tilen till tim timo timofei timon timotej timoteo timothee timothy timur tinas
    titilope tito titus tobias tobiasz tobiloba tobin tod todd tohir toke toki tokunbo tolga tolunay tom tomas tomasz
    tomaz tome tomiloba tomislav tommy tomo tomori tonci tone tonko tony tope torbjorn tore torrance torrey toru toshio
    toyip trace traian travis tremaine tremayne trent trenton trever trevor trey trilochan trilochana trilok trilokanath
    trilokesh triloki tristan troels troy trpimir trpko tsuyoshi tudor tufan tugay tugrul tugtekin tuhfe tumer tunahan
    tunar tunc tuncer tunde tuomas turan turgay turgut turkay turker turkes turner tushar tvrtko tybalt tyler tymon
    tymoteusz tyron tyrone tyson ubaldo ubaydulloh uche uchqun udai udit uffe ufuk ugis ugo ugur ujjawal ujjwal ukbe
    ulberto ulf ulgen ulises ulrich ulrik ulvi umang umar umberto umesh umid umidulloh umit umur umuralp umut unal
    upendra upton urbain urban urbano urfon uriah uriel uros usama usame usman usmon uttam uzayr uzeyir uzodimma vaclav
    vadim vafo vagn vaha vahdet vahid valdemar valdemars valentijn valentim valentin valentino valentins valerijs valid
    valter valtteri vance vanja varun vasco vasil vasile vasili vasily vasja vasko vasudev vasudeva vatroslav vaughn
    vavrinec vecdi vedang vedanga vedat vedran vefa vefik vehbi veikko velaphi veli velibor velimir vencel vendel
    vendelin veniamin venkat vern verner vernon veysel veysi vic vicente victor vid vidak vidhur vidhya vidur viggo
    vijay vijeko vikas vikram viktor vilhelm viljem ville villy vilmars vilmos vimal vinay vince vincenc vincent
    vincenzo vinod viorel virgil virgilio vishal vishnu vishwamitra vit vitalijs vitaly vito vitor vittorio vivek
    vjekoslav vjenceslav vlad vladek vladimir vladislav vlado vlastimil vlastimir vlatko vojin vojtech voldemars volkan
    volodymyr vosil vratislav vsevolod vujadin vuk vukan vukasin vukota vusumuzi vyacheslav vyas waclaw wade wael waldo
    wale waleed walenty walentyn walerian walery walgierz walid walker wallace walter walton ward warley warren
    washington wawrzyniec waylon wayne webster wendell werner wes wesley wessel westley weston wiktor wilbert wilbur
    wiley wilfred wilfrid wilfryd wilhelm will willard willem william willis wilmer wilson wilton wincenty winfield
    winston witalis wladyslaw wlodzimierz wm wolf wolfgang woodrow wyatt xander xaver xavier yagiz yago yahya yahyo
    yakubu yalcin yalgin yaman yango yannick yannik yannis yaroslav yasar yasin yasser yassin yassine yasuhiro yasuo
    yavuz yaw yegor yekta yener yetkin yevgeny yigit yildirim yilmaz yogendra yogesh yoginder yoichi yoqub yorbek yoro
    yorqin yoshihide yoshihiro yoshiro yosuke younes younis yousef youssef youssou youssouph youssoupha yoznur yuce
    yucel yuichi yuji yuksel yumni yunus yuri yusuf yusuke yuta yves zabir zaccaria zacharia zachariah zacharias
    zachariasz zacharie zachary zachery zack zackary zafar zafer zafir zahir zahit zakaria zakary zaki zalan zamir zan
    zane zanis zarije zaur zayd zayniddin zdenko zdravko zechariah zekai zekeriyya zeljko zeno zente zenzele zeteny zeyd
    zeynel ziad ziga zigfrids zigmars zihni zithulele ziver ziya ziyad ziyo zlatko zohid zohir zokir zoltan zoran zoyir
    zrinislav zrinko zsolt zsombor zubayr zubeyr zulfikar zvonimir zvonko zygmunt
  `,
);
