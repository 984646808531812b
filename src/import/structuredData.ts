import { decodeEntities } from './entities';

/** What a page tells search engines of its article (JSON-LD). */
export interface StructuredArticle {
  readonly type?: string;
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly description?: string;
  readonly language?: string;
  readonly body?: string;
}

/** Types of schema.org that are articles. */
const articleTypes: ReadonlySet<string> = new Set([
  'Article',
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'BlogPosting',
  'PressRelease',
  'Report',
]);
/** Nodes of the data that are looked at; a page has some dozen. */
const maxNodes = 5000;

/** The first article in the structured data of a page. */
export function structuredArticle(document: Document): StructuredArticle {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
    parsed(textContent),
  );
  const nodes = nodesIn(data);
  const found = nodes.find((node) =>
    asList(node['@type']).some((type) => typeof type === 'string' && articleTypes.has(type)),
  );
  if (!found) return { authors: [] };
  const named = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
  return readArticle(found, named);
}

function parsed(json: string): unknown {
  try {
    // Some pages put their data into comments.
    return JSON.parse(json.replace(/^\s*<!--/, '').replace(/-->\s*$/, '')) as unknown;
  } catch {
    return undefined;
  }
}

type Members = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of the data, those of its graphs and main parts too. */
function nodesIn(data: readonly unknown[]): Members[] {
  const queue: unknown[] = [...data];
  const nodes: Members[] = [];
  for (let at = 0; at < queue.length && at < maxNodes; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...(node.slice(0, maxNodes) as unknown[]));
    else if (isMembers(node)) {
      nodes.push(node);
      queue.push(node['@graph'], node.mainEntity);
    }
  }
  return nodes;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** @param named records by their ids: an author is often told by an id alone */
function readArticle(node: Members, named: ReadonlyMap<string, Members>): StructuredArticle {
  const text = (value: unknown): string | undefined => {
    const words = typeof value === 'string' ? decodeEntities(value).trim() : '';
    return words === '' ? undefined : words;
  };
  const nameOf = (value: unknown): string | undefined => {
    if (typeof value === 'string') return text(value);
    if (!isMembers(value)) return undefined;
    const id = value['@id'];
    const told = value.name ?? (typeof id === 'string' ? named.get(id)?.name : undefined);
    return text(asList(told)[0]);
  };
  const idOf = (value: unknown): string | undefined => (isMembers(value) ? text(value['@id']) : text(value));
  const entries = {
    type: text(asList(node['@type'])[0]),
    headline: text(node.headline) ?? text(node.name),
    publisher: nameOf(asList(node.publisher)[0]),
    published: text(node.datePublished),
    url: text(node.url) ?? idOf(node.mainEntityOfPage),
    description: text(node.description),
    language: text(asList(node.inLanguage)[0]),
    body: text(node.articleBody),
  };
  const known = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
  return {
    ...known,
    authors: asList(node.author)
      .map(nameOf)
      .filter((name) => name !== undefined),
  };
}
