import * as abbreviations from '../../src/lexicon/en/abbreviations';
import * as agencies from '../../src/lexicon/en/agencies';
import * as stemInformationContent from '../../src/lexicon/en/stemInformationContent';

/** Every file of src/lexicon/en by its name, with what it exports. */
export const lexicons: Record<string, Record<string, unknown>> = { abbreviations, agencies, stemInformationContent };
