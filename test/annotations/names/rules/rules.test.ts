import { readArticle } from '../../../../src/article/article';
import { findNames } from '../../../../src/annotations/names/names';
import { appositionRules, bodyRules } from '../../../../src/annotations/names/rules/bodies';
import { datelineRules } from '../../../../src/annotations/names/rules/dateline';
import { edgeRules } from '../../../../src/annotations/names/rules/edges';
import { firmRules } from '../../../../src/annotations/names/rules/firms';
import { joinRules } from '../../../../src/annotations/names/rules/joins';
import { listedRules } from '../../../../src/annotations/names/rules/listed';
import { headedRules, runRules } from '../../../../src/annotations/names/rules/runs';
import { labelWithoutNameRules, speakerLabelRules } from '../../../../src/annotations/names/rules/speakerLabels';
import { splitRules } from '../../../../src/annotations/names/rules/splits';
import { titleCapitalRules } from '../../../../src/annotations/names/rules/titleCapitals';
import { titleRules } from '../../../../src/annotations/names/rules/titles';
import { typeRules } from '../../../../src/annotations/names/rules/types';
import { vesselRules } from '../../../../src/annotations/names/rules/vessels';
import { voteRules } from '../../../../src/annotations/names/rules/votes';
import { titleNameRules, wholeNameRules } from '../../../../src/annotations/names/rules/wholeNames';
import { testRules, type Found } from '../../../fixtures/rules';
import { tagger } from '../../../fixtures/tagger';
import { readMarks } from '../marked';

/**
 * Examples with what the tagger may take for names in them: `{LOC Virginia -}`. The model that ships reads most of them
 * right, so that their rules would have nothing to read.
 */
const tagged: readonly string[] = [
  'The market of {PER Puerto Larkin} opened at noon.',
  'It paid officials in {LOC Virginia -} the Richmond office closed.',
  'The visit of {PER Ugandan Minister Ana Osei} began.',
  'She wrote to the {PER Chairman} and to Tarvik Wexley.',
  '“We have time,” he said. {PER We} must wait.',
  'Meanwhile, {LOC Western} powers were silent.',
  'The ferry line of {ORG The Tarvik Council} opened on Monday.',
  'They met {ORG Iraq’s Cabinet} on Monday.',
  'The visit of {ORG Tarvik Water Director Ana Osei} began.',
  'The visit of {ORG Tarvik Council Speaker} Ana Osei began.',
  '{PER Baker Anna Larkin} stood in the yard.',
  'There stood {LOC Tarvik Bexley}, 41, of Kolo.',
  'They met {ORG Larkin Industries of the United States} there.',
  'They met the {ORG Larkin Academy of the United States} there.',
  'They lay on the {PER Larkin} rocks at noon.',
  'They lay in {PER Mara Skerry} at noon.',
  'They slept at {LOC St Larkin}’s School on Friday.',
  'Flowers for the {PER Davis} stood on the quay.',
  'They said the {PER Mara Larkin} sailed at noon.',
  'They said the {PER Mara Larkin} left the harbour at noon.',
  'It was bought by {PER Mara Larkin} plc in May.',
  'They left with its operator, {LOC Havtind}, in May.',
  'They left with {PER Mara Surfacing} in May.',
  '{PER Larkin} closed its doors in May.',
  'The herd was seen outside {PER Larkin}.',
  'Traffic on the {PER Nelson Mandela Bridge} stopped at noon.',
  'Students of {PER Ahmadu Bello University} marched on Friday.',
  'The winner of the {ORG Erikson Prize} wept.',
  'She told {LOC Larkin Coast} about it.',
  'It rained as {PER Larkin} have won again.',
  'It will rain, according to Havtind Yara.',
  'The anchor Best Kaya stayed.',
  'The song by {PER Karol} G also won.',
  'She told the newspaper {PER Yara Tarvik} about it.',
  'They told the newspaper, {PER Yara Veltra}, about it.',
  'Boat lost\n\n{LOC Tarvik Courier}, Friday 2 May 2025\n\nThe boat went down at noon, and nobody was hurt in it.',
  'It was paid by the Registrar and the Extractive Veltra Transparency Initiative.',
  'It was a plan by the Office of the Harbour Registrar there.',
  '{PER TARVIK}, March 12 ({LOC Northern Wire}) – The ferry stayed in port on Friday, and nobody knew why.',
  'New {LOC Dawn} for Big Fish\n\nThe boat went down at noon, the harbour master said, and nobody was hurt in it.',
  'Mr Dunmore left. The plan of {LOC Dunmore} failed.',
  '{PER Ana Quill} spoke. “Quill!” they called.',
  'They met {PER Ana} bin {PER Osei} there.',
  'They met QR {PER Osei} there.',
  'They left the Wexley and {ORG Larkin Party} there.',
  'They met the {ORG Veltra Bank} of {LOC Larkin Bay} there.',
  'They left the {ORG National Veltra} party.',
  '{PER Mara Quill Arrives} in Norway for a Visit\n\nThe mayor of Tarvik, {PER Mara Quill}, arrived in Norway on Friday, and nobody was hurt.',
  'Staff of the {ORG Guild for Larkin and Peru} (GLP) left. Boats of the {ORG Guild} for Larkin and Peru came.',
  'The mayor, {PER Ana Quill}, was asked about the boats on Friday.\n\nQUILL: We will keep all of them.',
];

/** What each rule read in a text, told by the trace: as the model tags it, or as it is marked. */
function find(text: string): Found[] {
  const found: Found[] = [];
  const marked = tagged.map(readMarks).find((each) => each.text === text);
  findNames(readArticle(text), marked?.tagger ?? tagger, (rule, { start, end }) => found.push({ start, end, rule }));
  return found;
}

describe('rules of names', () => {
  testRules(edgeRules, find);
  testRules(splitRules, find);
  testRules(listedRules, find);
  testRules(firmRules, find);
  testRules(vesselRules, find);
  testRules(typeRules, find);
  testRules(titleRules, find);
  testRules(runRules, find);
  testRules(headedRules, find);
  testRules(datelineRules, find);
  testRules(titleCapitalRules, find);
  testRules(voteRules, find);
  testRules(joinRules, find);
  testRules(bodyRules, find);
  testRules(appositionRules, find);
  testRules(speakerLabelRules, find);
  testRules(labelWithoutNameRules, find);
  testRules(titleNameRules, find);
  testRules(wholeNameRules, find);
});
