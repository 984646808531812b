import { RequestType } from './message';

/** What an assistant may give with a question. A field that a question does not name is refused. */
export const assistantFields = {
  words: {
    type: 'string',
    maxLength: 20_000,
    description: 'Words to look for, or the sentence or quotation to check, without outer quotation marks.',
  },
  file: {
    type: 'string',
    maxLength: 4096,
    description: 'Path of an article file in the folder, as other answers give it; or the name of an outlet.',
  },
  source: {
    type: 'string',
    maxLength: 4096,
    description: 'The one source to check against: path of an article file, or the name of an outlet.',
  },
  other: {
    type: 'string',
    maxLength: 4096,
    description: 'The article that file is compared with: path of its file, or the name of an outlet.',
  },
  speaker: { type: 'string', maxLength: 1000, description: 'Name, or part of the name, of who is quoted.' },
  line: { type: 'integer', minimum: 1, description: 'Line of the file, from 1.' },
  page: { type: 'integer', minimum: 1, description: 'Page of a long answer, from 1 (default 1).' },
} as const;

export type AssistantField = keyof typeof assistantFields;

/** A question that an assistant may ask of a folder of articles. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  /** For the model: when to ask, and what comes back. */
  readonly description: string;
  readonly fields: readonly AssistantField[];
  readonly required: readonly AssistantField[];
}

const story = 'In a folder of more than 48 articles name a file: its story is told.';

/** All questions, in the order in which one would ask them. */
export const assistantTools = [
  {
    name: 'crossread_articles',
    title: 'List articles',
    description: 'Lists the articles of the folder: file, headline, outlet, authors, date, length. Ask this first.',
    fields: ['words', 'page'],
    required: [],
  },
  {
    name: 'crossread_brief',
    title: 'Story brief',
    description: `The story brief as Markdown: what differs, what independent sources agree on, what stands in one article alone, who has it from whom, people, times. Links lead to file and line. ${story}`,
    fields: ['file', 'page'],
    required: [],
  },
  {
    name: 'crossread_claims',
    title: 'Claims and who carries them',
    description: `Statements that several articles make: the wording closest to the others, how many articles and independent sources carry it, every passage. With words: only claims with these words. ${story}`,
    fields: ['words', 'file', 'page'],
    required: [],
  },
  {
    name: 'crossread_similar',
    title: 'Passages like this one',
    description:
      'Passages of other articles that say the same as a line of an article (file and line) or as given words: word for word, nearly, or in other words, with the score and why they were linked.',
    fields: ['file', 'line', 'words', 'page'],
    required: [],
  },
  {
    name: 'crossread_quotations',
    title: 'Quotations by speaker',
    description:
      'Who said what: quotations with speaker, role, cue and place, of one speaker or file, or with given words.',
    fields: ['speaker', 'file', 'words', 'page'],
    required: [],
  },
  {
    name: 'crossread_differences',
    title: 'Differences and conflicts',
    description: `Where articles say one fact otherwise: figures, dates, lost bounds, titles, participants, changed quotations; every side with its passages. It is not said who is right. ${story}`,
    fields: ['file', 'page'],
    required: [],
  },
  {
    name: 'crossread_compare',
    title: 'Compare two articles',
    description:
      'Two articles beside each other: whether they draw on one origin, what they say otherwise, passages that both have (with the words that changed), what other articles share with one of them and was not found in the other, and what one alone has.',
    fields: ['file', 'other', 'page'],
    required: ['file', 'other'],
  },
  {
    name: 'crossread_not_found',
    title: 'What is not found where',
    description: `Claims of several articles that were searched for in an article and not found, and sentences of which nothing like them was found in any other article. ${story}`,
    fields: ['file', 'page'],
    required: [],
  },
  {
    name: 'crossread_check',
    title: 'Check words against the sources',
    description:
      'Checks a sentence or quotation against the folder, or against one named source, sentence by sentence: same (all words in a row), changed (which words), elsewhere (in another article than the named source), in other words, not found; beside that who has the words otherwise, and what differs there. It is not said whether something is true.',
    fields: ['words', 'source', 'page'],
    required: ['words'],
  },
] as const satisfies readonly AssistantTool[];

export type AssistantToolName = (typeof assistantTools)[number]['name'];

/** The schema of what a question takes, as the editor's manifest and the model-context protocol have it. */
export interface AssistantSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

export function schemaOf({ fields, required }: Pick<AssistantTool, 'fields' | 'required'>): AssistantSchema {
  const properties = Object.fromEntries(fields.map((name) => [name, assistantFields[name]]));
  return { type: 'object', properties, required, additionalProperties: false };
}

export interface AssistantParams {
  /** Name of a question. */
  readonly tool: string;
  /** What the model gave; it is checked. */
  readonly input: unknown;
}

export interface AssistantResult {
  /** JSON. */
  readonly text: string;
  /** The question was none, or asked wrongly: the text says how. */
  readonly isError: boolean;
}

/** Editor → server: a question of an assistant. */
export const assistantRequest = new RequestType<AssistantParams, AssistantResult, void>('crossread/assistant');
