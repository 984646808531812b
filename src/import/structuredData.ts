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
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parsed(script.textContent));
    if (found) return readArticle(found);
  }
  return { authors: [] };
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

function findArticle(data: unknown): Members | undefined {
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < maxNodes; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...(node.slice(0, maxNodes) as unknown[]));
    else if (isMembers(node)) {
      if (asList(node['@type']).some((type) => typeof type === 'string' && articleTypes.has(type))) return node;
      queue.push(node['@graph'], node.mainEntity);
    }
  }
  return undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function readArticle(node: Members): StructuredArticle {
  const text = (value: unknown): string | undefined => {
    const words = typeof value === 'string' ? decodeEntities(value).trim() : '';
    return words === '' ? undefined : words;
  };
  const nameOf = (value: unknown): string | undefined =>
    typeof value === 'string' ? text(value) : isMembers(value) ? text(asList(value.name)[0]) : undefined;
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
