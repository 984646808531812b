import { phraseSet, wordSet, wordTable } from './table';

const source = 'compiled by hand from the markup and the words that news sites print around their articles';

/** What a part of a page is, by a word of its class, its id or its name among the parts. */
export type PageSign = 'consent' | 'links' | 'form' | 'aside' | 'byline' | 'credit';

export const pageSigns = wordTable<PageSign>(
  {
    use: 'saved pages: words in classes and ids of what stands around an article or inside it, and is none of it',
    source,
  },
  {
    ...{ cookie: 'consent', cookies: 'consent', consent: 'consent', gdpr: 'consent', ccpa: 'consent', cmp: 'consent' },
    ...{ cmp2: 'consent', onetrust: 'consent', didomi: 'consent', usercentrics: 'consent', cookiebot: 'consent' },
    ...{ privacy: 'consent', truste: 'consent', share: 'links', sharing: 'links', shares: 'links', social: 'links' },
    ...{ socials: 'links', sharedaddy: 'links', addtoany: 'links', related: 'links', recommended: 'links' },
    ...{ recommendation: 'links', recommendations: 'links', promo: 'links', breadcrumb: 'links', breadcrumbs: 'links' },
    ...{ newsletter: 'form', newsletters: 'form', signup: 'form', subscribe: 'form', subscription: 'form' },
    ...{ comments: 'aside', disqus: 'aside', outbrain: 'aside', taboola: 'aside', advert: 'aside', adverts: 'aside' },
    ...{ advertisement: 'aside', advertising: 'aside', byline: 'byline', author: 'byline', authors: 'byline' },
    ...{ credit: 'credit', credits: 'credit', photocredit: 'credit', copyright: 'credit' },
  },
);

export const consentWords = wordSet(
  { use: 'saved pages: words of which a box that asks for consent has one at least', source },
  `cookie cookies consent privacy gdpr datenschutz einwilligung einwilligen datenschutzerklärung tracking consentement
   confidentialité consentimiento privacidad privacidade consenso toestemming privacybeleid`,
);

export const otherArticleLeads = phraseSet(
  { use: 'saved pages: what stands before a link to another article, lower case', source },
  `
    read more | read also | also read | read next | related | see also | more on this | more on this story |
    more from | watch | listen | lesen sie auch | lesen sie mehr | lesen sie dazu | lesen sie hier | mehr zum thema |
    auch interessant | lire aussi | à lire aussi | à lire | lea también | lea además | te puede interesar | leggi anche |
    lees ook | leia também | leia mais
  `,
);

export const advertisementLines = phraseSet(
  { use: 'saved pages: lines that mark or pass over an advertisement, lower case', source },
  `
    advertisement | advertisements | skip advertisement | advertisement skip advertisement | story continues below |
    story continues below advertisement | article continues below | article continues below advertisement | anzeige |
    werbung | publicité | publicidad | pubblicità | advertentie | publicidade
  `,
);

export const pictureCreditWords = wordSet(
  { use: 'saved pages: words before the colon or the maker of a picture, lower case', source },
  'photo photos photograph photographs picture pictures image images credit foto fotos bild bilder crédit crédits fotografía',
);
