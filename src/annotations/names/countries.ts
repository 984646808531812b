import { normaliseName } from '../../text/normalise';

/**
 * Countries and territories: ISO 3166 code, names, and demonyms, written from general knowledge.
 * A line is `code:name, other names:demonym, other demonyms`; the first name is the one shown.
 */
const list = `
AF:Afghanistan:Afghan,Afghani
AL:Albania:Albanian
DZ:Algeria:Algerian
AD:Andorra:Andorran
AO:Angola:Angolan
AG:Antigua and Barbuda:Antiguan
AR:Argentina:Argentine,Argentinian,Argentinean
AM:Armenia:Armenian
AU:Australia:Australian,Aussie
AT:Austria:Austrian
AZ:Azerbaijan:Azerbaijani,Azeri
BS:Bahamas:Bahamian
BH:Bahrain:Bahraini
BD:Bangladesh:Bangladeshi
BB:Barbados:Barbadian
BY:Belarus:Belarusian,Belarussian
BE:Belgium:Belgian
BZ:Belize:Belizean
BJ:Benin:Beninese
BM:Bermuda:Bermudian
BT:Bhutan:Bhutanese
BO:Bolivia:Bolivian
BA:Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina:Bosnian
BW:Botswana:Botswanan,Motswana
BR:Brazil:Brazilian
BN:Brunei:Bruneian
BG:Bulgaria:Bulgarian
BF:Burkina Faso:Burkinabe
BI:Burundi:Burundian
KH:Cambodia,Kampuchea:Cambodian
CM:Cameroon:Cameroonian
CA:Canada:Canadian
CV:Cape Verde,Cabo Verde:Cape Verdean
CF:Central African Republic:Central African
TD:Chad:Chadian
CL:Chile:Chilean
CN:China,People's Republic of China,PRC,Mainland China:Chinese
CO:Colombia:Colombian
KM:Comoros:Comorian
CG:Republic of the Congo,Congo-Brazzaville:Congolese
CD:Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo,Zaire:Congolese
CR:Costa Rica:Costa Rican
CI:Ivory Coast,Côte d'Ivoire,Cote d'Ivoire:Ivorian
HR:Croatia:Croatian,Croat
CU:Cuba:Cuban
CY:Cyprus:Cypriot
CZ:Czech Republic,Czechia:Czech
DK:Denmark:Danish,Dane
DJ:Djibouti:Djiboutian
DM:Dominica:Dominican
DO:Dominican Republic:Dominican
EC:Ecuador:Ecuadorian,Ecuadorean
EG:Egypt:Egyptian
SV:El Salvador:Salvadoran
GQ:Equatorial Guinea:Equatoguinean
ER:Eritrea:Eritrean
EE:Estonia:Estonian
SZ:Eswatini,Swaziland:Swazi
ET:Ethiopia:Ethiopian
FJ:Fiji:Fijian
FI:Finland:Finnish,Finn
FR:France:French,Frenchman,Frenchwoman
GA:Gabon:Gabonese
GM:Gambia,The Gambia:Gambian
GE:Georgia:Georgian
DE:Germany,West Germany,East Germany:German
GH:Ghana:Ghanaian
GI:Gibraltar:Gibraltarian
GR:Greece:Greek
GL:Greenland:Greenlandic,Greenlander
GD:Grenada:Grenadian
GT:Guatemala:Guatemalan
GN:Guinea:Guinean
GW:Guinea-Bissau:Bissau-Guinean
GY:Guyana:Guyanese
HT:Haiti:Haitian
HN:Honduras:Honduran
HK:Hong Kong:Hongkonger
HU:Hungary:Hungarian
IS:Iceland:Icelandic,Icelander
IN:India:Indian
ID:Indonesia:Indonesian
IR:Iran,Islamic Republic of Iran:Iranian
IQ:Iraq:Iraqi
IE:Ireland,Republic of Ireland:Irish,Irishman
IL:Israel:Israeli
IT:Italy:Italian
JM:Jamaica:Jamaican
JP:Japan:Japanese
JO:Jordan:Jordanian
KZ:Kazakhstan:Kazakh,Kazakhstani
KE:Kenya:Kenyan
KI:Kiribati:I-Kiribati
KP:North Korea,Democratic People's Republic of Korea,DPRK:North Korean
KR:South Korea,Republic of Korea:South Korean
XK:Kosovo:Kosovar,Kosovan
KW:Kuwait:Kuwaiti
KG:Kyrgyzstan:Kyrgyz
LA:Laos:Laotian,Lao
LV:Latvia:Latvian
LB:Lebanon:Lebanese
LS:Lesotho:Basotho
LR:Liberia:Liberian
LY:Libya:Libyan
LI:Liechtenstein:Liechtensteiner
LT:Lithuania:Lithuanian
LU:Luxembourg:Luxembourger
MO:Macau,Macao:Macanese
MG:Madagascar:Malagasy
MW:Malawi:Malawian
MY:Malaysia:Malaysian
MV:Maldives:Maldivian
ML:Mali:Malian
MT:Malta:Maltese
MH:Marshall Islands:Marshallese
MR:Mauritania:Mauritanian
MU:Mauritius:Mauritian
MX:Mexico:Mexican
FM:Micronesia:Micronesian
MD:Moldova:Moldovan
MC:Monaco:Monegasque
MN:Mongolia:Mongolian
ME:Montenegro:Montenegrin
MA:Morocco:Moroccan
MZ:Mozambique:Mozambican
MM:Myanmar,Burma:Burmese
NA:Namibia:Namibian
NR:Nauru:Nauruan
NP:Nepal:Nepali,Nepalese
NL:Netherlands,The Netherlands,Holland:Dutch,Dutchman
NZ:New Zealand,Aotearoa:New Zealander,Kiwi
NI:Nicaragua:Nicaraguan
NE:Niger:Nigerien
NG:Nigeria:Nigerian
MK:North Macedonia,Macedonia:Macedonian
NO:Norway:Norwegian
OM:Oman:Omani
PK:Pakistan:Pakistani
PW:Palau:Palauan
PS:Palestine,State of Palestine,Palestinian territories:Palestinian
PA:Panama:Panamanian
PG:Papua New Guinea:Papua New Guinean
PY:Paraguay:Paraguayan
PE:Peru:Peruvian
PH:Philippines,The Philippines:Filipino,Philippine,Filipina
PL:Poland:Polish,Pole
PT:Portugal:Portuguese
PR:Puerto Rico:Puerto Rican
QA:Qatar:Qatari
RO:Romania:Romanian
RU:Russia,Russian Federation:Russian
RW:Rwanda:Rwandan
WS:Samoa:Samoan
SM:San Marino:Sammarinese
SA:Saudi Arabia,Kingdom of Saudi Arabia:Saudi,Saudi Arabian
SN:Senegal:Senegalese
RS:Serbia:Serbian,Serb
SC:Seychelles:Seychellois
SL:Sierra Leone:Sierra Leonean
SG:Singapore:Singaporean
SK:Slovakia:Slovak,Slovakian
SI:Slovenia:Slovenian,Slovene
SB:Solomon Islands:Solomon Islander
SO:Somalia:Somali,Somalian
ZA:South Africa:South African
SS:South Sudan:South Sudanese
ES:Spain:Spanish,Spaniard
LK:Sri Lanka:Sri Lankan
SD:Sudan:Sudanese
SR:Suriname:Surinamese
SE:Sweden:Swedish,Swede
CH:Switzerland:Swiss
SY:Syria:Syrian
TW:Taiwan,Republic of China:Taiwanese
TJ:Tajikistan:Tajik
TZ:Tanzania:Tanzanian
TH:Thailand:Thai
TL:East Timor,Timor-Leste:Timorese,East Timorese
TG:Togo:Togolese
TO:Tonga:Tongan
TT:Trinidad and Tobago,Trinidad:Trinidadian
TN:Tunisia:Tunisian
TR:Turkey,Türkiye,Turkiye:Turkish,Turk
TM:Turkmenistan:Turkmen
TV:Tuvalu:Tuvaluan
UG:Uganda:Ugandan
UA:Ukraine:Ukrainian
AE:United Arab Emirates,UAE,Emirates:Emirati
GB:United Kingdom,UK,Britain,Great Britain,U.K.:British,Briton
US:United States,US,USA,U.S.,U.S.A.,United States of America,America,the States:American
UY:Uruguay:Uruguayan
UZ:Uzbekistan:Uzbek
VU:Vanuatu:Vanuatuan
VA:Vatican City,Vatican,Holy See:Vatican
VE:Venezuela:Venezuelan
VN:Vietnam,Viet Nam:Vietnamese
YE:Yemen:Yemeni
ZM:Zambia:Zambian
ZW:Zimbabwe,Rhodesia:Zimbabwean
SU:Soviet Union,USSR,U.S.S.R.:Soviet
YU:Yugoslavia:Yugoslav
ENG:England:English,Englishman
SCO:Scotland:Scottish,Scot
WAL:Wales:Welsh
NIR:Northern Ireland:Northern Irish
EUR:Europe:European
ASI:Asia:Asian
AFR:Africa:African
`;

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Lower-cased name or alias → country. */
export const countryNames = new Map<string, Country>();
/** Lower-cased demonym, singular or plural → country. */
export const demonyms = new Map<string, Country>();

for (const line of list.trim().split('\n')) {
  const [code, names, adjectives] = line.split(':');
  const all = names.split(',');
  const country = { code, name: all[0] };
  for (const name of all) countryNames.set(normaliseName(name), country);
  for (const adjective of adjectives.split(',')) {
    const key = normaliseName(adjective);
    if (!demonyms.has(key)) demonyms.set(key, country);
    if (/[a-rt-z]$/.test(key) && !/(?:ese|ish|ch|sh|man)$/.test(key) && !demonyms.has(key + 's'))
      demonyms.set(key + 's', country);
  }
}

/** Other adjectives and groups that name peoples, religions and parties of the world. */
export const groups = new Set(
  'arab arabs kurdish kurd kurds jewish jew jews muslim muslims christian christians catholic catholics protestant protestants hindu hindus buddhist buddhists sikh sikhs shia shiite shiites sunni sunnis islamic islamist islamists orthodox tibetan tibetans uyghur uyghurs uighur uighurs chechen chechens tatar tatars roma hispanic hispanics latino latinos western westerner westerners african-american african-americans asian-american native indigenous maori inuit zulu hausa yoruba igbo fulani tamil tamils sinhalese bengali punjabi pashtun pashtuns tigrayan oromo amhara rohingya palestinian democratic democrat democrats republican republicans communist communists socialist socialists conservative conservatives labour tory tories liberal liberals marxist nazi nazis korean koreans scandinavian slavic caribbean mediterranean eurasian transatlantic californian texan parisian londoner londoners soviets nordic baltic balkan anglican evangelical evangelicals mormon mormons'
    .split(' ')
    .concat([
      'southeast asian',
      'south asian',
      'east asian',
      'west african',
      'east african',
      'north african',
      'southern african',
      'central asian',
      'middle eastern',
      'latin american',
      'eastern european',
      'western european',
      'central european',
      'north american',
      'south american',
    ]),
);
