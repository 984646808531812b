/** A saved page of a news site, and what an import must make of it. */
export interface Site {
  /** How the page is built. */
  readonly what: string;
  readonly html: string;
  readonly source: Readonly<Record<string, unknown>>;
  /** Paragraphs of the Markdown, in order. */
  readonly blocks: readonly string[];
}

const title = 'Osthaven pier stays shut until spring';
const prose = [
  'The pier at Osthaven stays shut until the spring, the harbour office said on Friday, after divers found cracks in four of its piles.',
  '“We cannot put people at risk,” said Ada Brook, the harbour master. “It is the safety of every driver that matters, and nobody will be asked to drive over a pier that moves.”',
  'Ferries to the islands use the north quay. The repair costs about £48 million, the council was told on Tuesday, and takes nine months if the weather holds.',
  'Fishermen who land their catch at the pier have to use the old dock, which is smaller, dries out at low tide and has no crane.',
  'Jon Vale, who has fished here for thirty years, said that three boats had left for Westhaven already and that others would follow.',
];
const body = prose.map((text) => `<p>${text}</p>`);
const headed = [`# ${title}`, ...prose];

const consent = `<div id="cookie-consent" class="cookie-banner" role="dialog" aria-label="Cookies"><h2>We value your privacy</h2>
  <p>We and our 812 partners store and access information on your device, such as cookies, to show personalised advertising, to measure it and to develop our products.</p>
  <p>You may accept all cookies or manage your choices at any time in our privacy policy.</p>
  <button>Accept all</button><a href="#" class="button">Reject all</a><a href="/privacy">Manage choices</a></div>`;
const share = `<div class="share-bar"><ul><li><a href="https://social.example/share?u=1">Share on Social</a></li><li><a href="mailto:?x">Email</a></li><li><a href="#">Copy link</a></li></ul><span>12 shares</span></div>`;
const related = `<aside class="related-articles"><h3>Read more</h3><ul><li><a href="/a">Ferry line sells two ships to pay for fuel</a></li><li><a href="/b">Council votes on harbour toll in May</a></li><li><a href="/c">What divers saw under the pier</a></li></ul></aside>`;
const newsletter = `<div class="newsletter-signup"><h4>Get the Osthaven Morning</h4><p>Sign up for our free newsletter and get the best stories of the coast in your inbox each morning.</p><form><input type="email"><button>Sign up</button></form></div>`;
const shell = (head: string, inner: string, lang = 'en'): string =>
  `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body>${inner}</body></html>`;
const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** Invented sites, each built as the pages of one common publishing system are. */
export const sites: readonly Site[] = [
  {
    what: 'a blog system, data in one graph, consent box first',
    html: shell(
      `<title>${title} - The Courier</title><meta property="og:site_name" content="The Courier">${jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': 'https://courier.example/pier/', datePublished: '2024-01-01T00:00:00+00:00' },
          { '@type': 'Person', '@id': 'https://courier.example/#/person/7', name: 'Marta Vell' },
          {
            '@type': 'Article',
            headline: title,
            datePublished: '2025-03-14T06:30:00+00:00',
            dateModified: '2025-03-15T06:30:00+00:00',
            author: { '@id': 'https://courier.example/#/person/7' },
            publisher: { '@id': 'https://courier.example/#organization' },
          },
          { '@type': 'Organization', '@id': 'https://courier.example/#organization', name: 'Courier Media' },
        ],
      })}<link rel="canonical" href="https://courier.example/pier/">`,
      `${consent}<header class="site-header"><a href="/">The Courier</a></header><main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2025-03-14T06:30:00+00:00">March 14, 2025</time></span> <span class="byline">by <a rel="author" href="/author/marta">Marta Vell</a></span></div></header>${share}<div class="entry-content">
      <figure class="wp-block-image"><img src="/wp/pier.jpg" alt="The pier from the sea"><figcaption>The pier seen from the sea on Friday.</figcaption></figure>
      ${body.slice(0, 3).join('\n')}${related}${body.slice(3).join('\n')}${newsletter}</div>${share}</article><div id="comments"><h3>2 comments</h3><ol class="comment-list"><li><p>High time that somebody looked after this pier, it has been moving for years.</p></li></ol></div></main><aside class="widget-area"><h2>Most read</h2></aside><footer>© 2025 Courier Media</footer>`,
    ),
    source: {
      title,
      outlet: 'The Courier',
      authors: ['Marta Vell'],
      date: '2025-03-14',
      url: 'https://courier.example/pier/',
      language: 'en',
    },
    blocks: [
      headed[0],
      '![The pier from the sea](https://courier.example/wp/pier.jpg)',
      '*The pier seen from the sea on Friday.*',
      ...prose,
    ],
  },
  {
    what: 'a paper with blocks in generated classes, byline in meta elements',
    html: shell(
      `<title>${title} | Coast Herald</title><meta property="og:site_name" content="Coast Herald"><meta property="article:published_time" content="2025-03-14T05:00:00.000Z"><meta property="article:author" content="https://herald.example/people/marta-vell"><meta name="author" content="Marta Vell and Jon Dale"><meta property="og:url" content="https://herald.example/2025/pier"><meta property="og:description" content="Divers found cracks in four piles."><meta name="keywords" content="harbours,ferries">`,
      `<div class="css-1a2b3c" id="gdpr-banner"><div class="css-9z"><p>Herald Media uses cookies and similar technologies. By clicking “Accept all”, you agree to the storing of cookies on your device to enhance site navigation, analyze site usage and assist in our marketing efforts.</p><button>Accept all</button><button>Only necessary</button></div></div>
      <main id="site-content"><article id="story"><header><p class="css-k">Harbours</p><h1 class="css-h1" data-testid="headline">${title}</h1><p id="article-summary">Divers found cracks in four piles.</p><div><figure aria-label="media"><picture><source srcset="/x.webp"><img alt="Cracked piles" src="https://herald.example/i.jpg"></picture><figcaption><span class="caption">Cracked piles under the pier.</span><span class="credit"><span>Credit...</span>Jon Vale for the Herald</span></figcaption></figure></div><div class="css-byl"><p>By <a href="/by/marta">Marta Vell</a> and <a href="/by/jon">Jon Dale</a></p></div><time datetime="2025-03-14T05:00:00Z">March 14, 2025</time></header>
      <section name="articleBody"><div class="css-s1">${body.slice(0, 2).join('')}</div><div data-ad="1" class="ad-slot"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div><div class="css-s1">${body.slice(2).join('')}</div></section></article></main>`,
    ),
    source: {
      title,
      outlet: 'Coast Herald',
      authors: ['Marta Vell', 'Jon Dale'],
      date: '2025-03-14',
      url: 'https://herald.example/2025/pier',
      description: 'Divers found cracks in four piles.',
      language: 'en',
    },
    blocks: [
      headed[0],
      'Divers found cracks in four piles.',
      '![Cracked piles](https://herald.example/i.jpg)',
      '*Cracked piles under the pier.*',
      ...prose,
    ],
  },
  {
    what: 'a German paper with a wall of consent and boxes inside the text',
    html: shell(
      `<title>${title} - Küstenblatt</title><meta property="og:site_name" content="Küstenblatt"><meta name="date" content="2025-03-14T07:00:00+0100"><meta name="author" content="Marta Vell"><meta property="og:url" content="https://kueste.example/pier.html">`,
      `<div class="cmp-wrapper"><div role="dialog" class="consent-layer"><h2>Willkommen beim Küstenblatt</h2><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking oder im Abo ohne. Mit einem Klick auf „Akzeptieren und weiter“ willigen Sie ein, dass wir und unsere 230 Partner Cookies und andere Technologien einsetzen.</p><p>Details finden Sie in der Datenschutzerklärung und im Privacy Center.</p><button>Akzeptieren und weiter</button></div></div>
      <main><article><h2><span class="kicker">Hafen</span> <span class="headline">${title}</span></h2><div class="author">Von Marta Vell</div><div class="timeformat">14. März 2025, 7:00 Uhr</div><div class="socials"><a href="https://social.example/s">Teilen</a><a href="mailto:">E-Mail</a><a href="#">Merken</a></div><div class="articlebody">${body.slice(0, 2).join('')}<div class="teaser-inline"><span>Lesen Sie auch:</span> <a href="/x">Was Taucher unter dem Pier sahen</a></div>${body.slice(2, 4).join('')}<figure><img src="https://kueste.example/p.jpg" alt="Pier"><figcaption>Der Pier am Freitag. <small>Foto: Jon Dale / Küstenblatt</small></figcaption></figure>${body.slice(4).join('')}</div><ul class="article-tags"><li><a href="/t/hafen">Hafen</a></li><li><a href="/t/pier">Pier</a></li></ul></article></main><section class="recommendations"><h3>Mehr zum Thema</h3><a href="/y">Fähre bleibt im Dock</a></section>`,
      'de',
    ),
    source: {
      title,
      outlet: 'Küstenblatt',
      authors: ['Marta Vell'],
      date: '2025-03-14',
      url: 'https://kueste.example/pier.html',
      language: 'de',
    },
    blocks: [
      ...headed.slice(0, 5),
      '![Pier](https://kueste.example/p.jpg)',
      '*Der Pier am Freitag.*',
      ...headed.slice(5),
    ],
  },
  {
    what: 'a content management system with Dublin Core and microdata',
    html: shell(
      `<title>${title}</title><meta name="DC.title" content="${title}"><meta name="DC.creator" content="Vell, Marta"><meta name="DC.date.issued" content="2025-03-14"><meta name="DC.publisher" content="Radio Osthaven"><meta name="twitter:site" content="@radio">`,
      `<div class="eu-cookie-compliance-banner"><div class="popup-text"><p>We use cookies on this site to enhance your user experience. By clicking any link on this page you are giving your consent for us to set cookies.</p></div><button>OK, I agree</button></div><div class="region-content"><div class="node node--type-article" itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1><span itemprop="author" itemscope><span itemprop="name">Marta Vell</span></span><meta itemprop="datePublished" content="2025-03-14T08:00:00Z"><div class="field field--name-body" itemprop="articleBody">${body.join('\n')}<p class="credit">Photo: Jon Dale / Radio Osthaven</p></div><div class="field--name-field-tags"><a href="/t">Harbour</a></div></div><div class="view-related"><h2>Related content</h2><ul><li><a href="/1">Ferry line sells two ships</a></li></ul></div></div>`,
    ),
    source: { title, outlet: 'Radio Osthaven', authors: ['Marta Vell'], date: '2025-03-14', language: 'en' },
    blocks: headed,
  },
  {
    what: 'a broadcaster whose paragraphs stand in boxes of their own and whose day is only shown',
    html: shell(
      `<title>${title} - OBC News</title><meta property="og:site_name" content="OBC News"><link rel="canonical" href="https://obc.example/news/1">`,
      `<div id="cookiePrompt"><div><h2>Let us know you agree to cookies</h2><p>We use cookies to give you the best online experience. Please let us know if you agree to all of these cookies.</p><ul><li><button>Yes, I agree</button></li><li><a href="/cookies">No, take me to settings</a></li></ul></div></div><main><article><div data-component="headline-block"><h1>${title}</h1></div><div data-component="byline-block"><time datetime="2025-03-14T09:00:00.000Z">14 March 2025</time><button>Share</button><button>Save</button><div>Marta Vell</div><div>Harbour correspondent</div></div><div data-component="image-block"><figure><div><img src="https://obc.example/p.jpg" alt="A pier"></div><div><span>Getaway Pictures</span></div><figcaption>The pier was built in 1932</figcaption></figure></div>${body.map((text) => `<div data-component="text-block"><div>${text}</div></div>`).join('')}<div data-component="links-block"><p><b>More on this story</b></p><ul><li><a href="/1">Ferry line sells two ships</a></li></ul></div></article></main>`,
    ),
    source: {
      title,
      outlet: 'OBC News',
      authors: ['Marta Vell'],
      date: '2025-03-14',
      url: 'https://obc.example/news/1',
      language: 'en',
    },
    blocks: [headed[0], '![A pier](https://obc.example/p.jpg)', '*The pier was built in 1932*', ...prose],
  },
  {
    what: 'a page for phones with its credit in the caption and lists of links in the text',
    html: shell(
      `<title>${title}</title><meta name="sailthru.date" content="2025-03-14 10:00:00"><meta name="sailthru.author" content="Marta Vell"><meta name="application-name" content="The Tidewater Post"><meta property="al:web:url" content="https://post.example/pier"><meta property="og:url" content="https://post.example/pier">`,
      `<div class="qc-cmp2-container"><p>We care about your privacy. We and our partners process personal data such as your IP address, using cookies.</p><button>I ACCEPT</button></div><div class="story"><h1>${title}</h1><ul class="share"><li><a href="https://social.example/x">Share</a></li><li><a href="https://social.example/y">Post</a></li></ul>${body[0]}${body[1]}<p><strong>READ MORE: <a href="/z">What divers saw under the pier</a></strong></p>${body[2]}<p><a href="/w">RELATED: Council votes on harbour toll in May</a></p>${body[3]}${body[4]}</div>`,
    ),
    source: {
      title,
      outlet: 'The Tidewater Post',
      authors: ['Marta Vell'],
      date: '2025-03-14',
      url: 'https://post.example/pier',
      language: 'en',
    },
    blocks: headed,
  },
];
