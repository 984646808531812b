import * as abbreviations from '../../src/lexicon/en/abbreviations';
import * as acronyms from '../../src/lexicon/en/acronyms';
import * as agencies from '../../src/lexicon/en/agencies';
import * as aliases from '../../src/lexicon/en/aliases';
import * as ambiguousNames from '../../src/lexicon/en/ambiguousNames';
import * as auxiliaries from '../../src/lexicon/en/auxiliaries';
import * as bodyParts from '../../src/lexicon/en/bodyParts';
import * as boilerplate from '../../src/lexicon/en/boilerplate';
import * as bounds from '../../src/lexicon/en/bounds';
import * as calendar from '../../src/lexicon/en/calendar';
import * as capitals from '../../src/lexicon/en/capitals';
import * as clauseWords from '../../src/lexicon/en/clauseWords';
import * as codeWords from '../../src/lexicon/en/codeWords';
import * as commitments from '../../src/lexicon/en/commitments';
import * as connectors from '../../src/lexicon/en/connectors';
import * as countries from '../../src/lexicon/en/countries';
import * as creditWords from '../../src/lexicon/en/creditWords';
import * as credits from '../../src/lexicon/en/credits';
import * as cues from '../../src/lexicon/en/cues';
import * as currencies from '../../src/lexicon/en/currencies';
import * as dateContexts from '../../src/lexicon/en/dateContexts';
import * as domains from '../../src/lexicon/en/domains';
import * as elisions from '../../src/lexicon/en/elisions';
import * as eventWords from '../../src/lexicon/en/eventWords';
import * as doubts from '../../src/lexicon/en/doubts';
import * as conditions from '../../src/lexicon/en/conditions';
import * as differences from '../../src/lexicon/en/differences';
import * as opposites from '../../src/lexicon/en/opposites';
import * as events from '../../src/lexicon/en/events';
import * as familyNames from '../../src/lexicon/en/familyNames';
import * as functionWords from '../../src/lexicon/en/functionWords';
import * as givenNames from '../../src/lexicon/en/givenNames';
import * as givenNameSexes from '../../src/lexicon/en/givenNameSexes';
import * as honorifics from '../../src/lexicon/en/honorifics';
import * as interviewPhrases from '../../src/lexicon/en/interviewPhrases';
import * as licencePhrases from '../../src/lexicon/en/licencePhrases';
import * as modality from '../../src/lexicon/en/modality';
import * as nameContexts from '../../src/lexicon/en/nameContexts';
import * as naming from '../../src/lexicon/en/naming';
import * as contraries from '../../src/lexicon/en/contraries';
import * as negators from '../../src/lexicon/en/negators';
import * as nicknames from '../../src/lexicon/en/nicknames';
import * as numberContexts from '../../src/lexicon/en/numberContexts';
import * as numbers from '../../src/lexicon/en/numbers';
import * as organisations from '../../src/lexicon/en/organisations';
import * as peoples from '../../src/lexicon/en/peoples';
import * as personNouns from '../../src/lexicon/en/personNouns';
import * as places from '../../src/lexicon/en/places';
import * as products from '../../src/lexicon/en/products';
import * as projectPhrases from '../../src/lexicon/en/projectPhrases';
import * as pronouns from '../../src/lexicon/en/pronouns';
import * as quantityWords from '../../src/lexicon/en/quantityWords';
import * as reportedClauses from '../../src/lexicon/en/reportedClauses';
import * as matches from '../../src/lexicon/en/matches';
import * as roleKinds from '../../src/lexicon/en/roleKinds';
import * as roles from '../../src/lexicon/en/roles';
import * as sentenceWords from '../../src/lexicon/en/sentenceWords';
import * as speechRoles from '../../src/lexicon/en/speechRoles';
import * as spelling from '../../src/lexicon/en/spelling';
import * as spokenWords from '../../src/lexicon/en/spokenWords';
import * as stemInformationContent from '../../src/lexicon/en/stemInformationContent';
import * as stopWords from '../../src/lexicon/en/stopWords';
import * as textCredits from '../../src/lexicon/en/textCredits';
import * as units from '../../src/lexicon/en/units';
import * as verbForms from '../../src/lexicon/en/verbForms';
import * as vessels from '../../src/lexicon/en/vessels';
import * as wordFields from '../../src/lexicon/en/wordFields';

/** Every file of src/lexicon/en by its name, with what it exports. */
export const lexicons: Record<string, Record<string, unknown>> = {
  abbreviations,
  acronyms,
  agencies,
  aliases,
  ambiguousNames,
  auxiliaries,
  bodyParts,
  boilerplate,
  bounds,
  calendar,
  capitals,
  clauseWords,
  codeWords,
  commitments,
  connectors,
  countries,
  creditWords,
  credits,
  cues,
  currencies,
  dateContexts,
  domains,
  elisions,
  eventWords,
  doubts,
  conditions,
  differences,
  opposites,
  events,
  familyNames,
  functionWords,
  givenNames,
  givenNameSexes,
  honorifics,
  interviewPhrases,
  licencePhrases,
  modality,
  nameContexts,
  naming,
  contraries,
  negators,
  nicknames,
  numberContexts,
  numbers,
  organisations,
  peoples,
  personNouns,
  places,
  products,
  projectPhrases,
  pronouns,
  quantityWords,
  reportedClauses,
  matches,
  roleKinds,
  roles,
  sentenceWords,
  speechRoles,
  spelling,
  spokenWords,
  stemInformationContent,
  stopWords,
  textCredits,
  units,
  verbForms,
  vessels,
  wordFields,
};
