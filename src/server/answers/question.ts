import {
  assistantFields,
  assistantTools,
  type AssistantField,
  type AssistantTool,
  type AssistantToolName,
} from '../../protocol/assistant';
import type { Sources } from '../context';

/** A question that was asked wrongly; its message says how, for whoever asked. */
export class AskedWrongly extends Error {}

/** What was given with a question, checked. */
export interface Question {
  readonly tool: AssistantToolName;
  readonly words?: string;
  readonly file?: string;
  readonly source?: string;
  readonly other?: string;
  readonly speaker?: string;
  readonly line?: number;
  readonly page?: number;
}

/** Checks a question. @throws AskedWrongly */
export function readQuestion(name: string, input: unknown): Question {
  const tool: (AssistantTool & { readonly name: AssistantToolName }) | undefined = assistantTools.find(
    (each) => each.name === name,
  );
  if (!tool) throw new AskedWrongly(`there is no question ${JSON.stringify(name.slice(0, 100))}`);
  const given = input ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) throw new AskedWrongly('the input is an object');
  const fields = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  for (const [field, value] of fields) {
    if (!(tool.fields as readonly string[]).includes(field))
      throw new AskedWrongly(`${name} takes ${tool.fields.join(', ')}, not ${JSON.stringify(field.slice(0, 100))}`);
    checkField(field as AssistantField, value);
  }
  const missing = tool.required.find((field) => fields.every(([given]) => given !== field));
  if (missing !== undefined) throw new AskedWrongly(`${name} needs ${missing}`);
  return { ...(Object.fromEntries(fields) as Omit<Question, 'tool'>), tool: tool.name };
}

function checkField(field: AssistantField, value: unknown): void {
  const form = assistantFields[field];
  if (form.type === 'integer') {
    if (!Number.isSafeInteger(value) || (value as number) < form.minimum)
      throw new AskedWrongly(`${field} is a whole number from ${form.minimum}`);
    return;
  }
  if (typeof value !== 'string' || value.trim() === '') throw new AskedWrongly(`${field} is a text that is not empty`);
  if (value.length > form.maxLength)
    throw new AskedWrongly(`${field} has more than ${form.maxLength} characters: ask in parts`);
}

/** Articles that are meant by the path of a file, of one of its documents, or the name of an outlet. @throws AskedWrongly where none is */
export function articlesNamed({ corpus, articles }: Sources, name: string): readonly string[] {
  const wanted = name.trim().replace(/^\.\//, '');
  const uris = corpus.uris();
  const byPath = uris.filter((uri) => [uri, corpus.pathOf(uri), corpus.pathOf(corpus.fileOf(uri))].includes(wanted));
  if (byPath.length > 0) return byPath;
  const folded = wanted.toLowerCase();
  const byOutlet = uris.filter((uri) =>
    [articles.calledOf(uri), corpus.metadata(uri)?.facts?.source?.outlet].some(
      (called) => called?.toLowerCase() === folded,
    ),
  );
  if (byOutlet.length > 0) return byOutlet;
  throw new AskedWrongly(
    `no article of the folder has this path or outlet: ${JSON.stringify(wanted.slice(0, 200))}; crossread_articles lists them`,
  );
}

/** The one article that a story is asked for by. */
export function articleNamed(sources: Sources, name: string | undefined): string | undefined {
  return name === undefined ? undefined : articlesNamed(sources, name)[0];
}

/** The article whose story a question is about, before it is checked; undefined where it names none. */
export function storyAsked(sources: Sources, input: unknown): string | undefined {
  const { file } = (typeof input === 'object' && input !== null ? input : {}) as { readonly file?: unknown };
  try {
    return typeof file === 'string' ? articleNamed(sources, file) : undefined;
  } catch {
    return undefined;
  }
}
