import { fieldDate } from '../formats/fieldDate';
import { webAddress, wordsOf } from './dom';
import type { ImportedDocument } from './imported';
import { underHeadline } from './markdownText';
import { cleanAuthors, sourceOf } from './sourceFields';
import { toMarkdown } from './toMarkdown';

/** The documents of a Europresse (Cision, Eureka) export, one HTML file with many; none for any other page. */
export function europresseDocuments(document: Document): ImportedDocument[] {
  const articles = [...document.querySelectorAll('article')].filter(
    (article) => article.querySelector('.DocPublicationName, .titreArticleVisu, .publiC-lblNodoc') !== null,
  );
  return articles.map(readDocument).filter((read) => read !== undefined);
}

function readDocument(article: Element): ImportedDocument | undefined {
  const text = article.querySelector('.docOcurrContainer') ?? article.querySelector('.DocText');
  if (!text) return undefined;
  // Search hits and type break words and sentences.
  for (const element of text.querySelectorAll('mark, font, span.occurrence, span.occurence'))
    element.replaceWith(...element.childNodes);
  const title = wordsOf(article.querySelector('.titreArticleVisu, .rdp__articletitle, .titreArticle'));
  const address = [...text.querySelectorAll('p')]
    .filter((paragraph) => /^Cet article est paru dans/.test(wordsOf(paragraph) ?? ''))
    .map((paragraph) => paragraph.querySelector('a')?.getAttribute('href') ?? undefined)[0];
  const { markdown } = toMarkdown(text);
  return {
    source: sourceOf({
      title,
      outlet: outletOf(wordsOf(article.querySelector('.DocPublicationName'))),
      authors: cleanAuthors([wordsOf(article.querySelector('.docAuthors')) ?? '']),
      date: dateOf(article),
      url: webAddress(address),
      description: wordsOf(article.querySelector('.rdp__subtitle')),
    }),
    markdown: underHeadline(title, markdown),
  };
}

/** `Le Phare` of `Le Phare, no. 812`, `Le Phare (site web)`. */
function outletOf(name: string | undefined): string | undefined {
  return name?.split(/, no\. | \(site web\)| - |;/)[0].trim();
}

/** The day in the document's number is the surest; else the head's. */
function dateOf(article: Element): string | undefined {
  const number = wordsOf(article.querySelector('.publiC-lblNodoc')) ?? '';
  const day = /·(\d{8})·/.exec(number)?.[1];
  return (
    (day === undefined ? undefined : fieldDate(day)) ?? fieldDate(wordsOf(article.querySelector('.DocHeader')) ?? '')
  );
}
