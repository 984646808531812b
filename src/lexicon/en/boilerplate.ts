import { phraseSet, wordSet } from '../table';

const source = 'compiled by hand from what news sites print around their articles';

// Phrases are written as tokens: hyphens and marks stand apart. The weight says how strongly a phrase speaks
// for boilerplate.

export const sureBoilerplateCues = phraseSet(
  { use: 'boilerplate, weight 3: a phrase that is enough alone in a sentence of usual length', source },
  `
    don't forget to subscribe | sign up for our | sign up to our | sign up for the free | subscribe to our |
    subscribe now | subscribe today | become a subscriber | become a member | become a supporter | make a donation |
    make a contribution | your donation | your contribution | your generous support | your support helps |
    your support makes | your support means | your support allows | your support enables | support our journalism |
    support our work | support independent journalism | support quality journalism | help us tell | help us to tell |
    help us keep | join our commenting | join the conversation | follow us on | like us on facebook | find us on |
    click here to | click here for | tap here to | download our app | download the app | get our app | get the app |
    all rights reserved | terms of use | terms of service | terms and conditions apply | privacy policy |
    cookie policy | we use cookies | this site uses cookies | accept cookies | accept all cookies |
    enable javascript | disable your ad | ad blocker | delivered to your inbox | straight to your inbox |
    in your inbox | to your inbox | thank you for reading | thanks for reading | you may also like |
    you might also like | recommended for you | story continues below | article continues below | continue reading |
    read more : | read also : | also read : | see also : | may not be published , broadcast |
    without the prior written permission | may not be reproduced | reproduction in whole or | skip to content |
    skip to main | back to top | leave a comment | leave a reply | post a comment | view comments | show comments |
    reader - funded | readers like you | funded by readers | this article was originally published |
    this story was originally published | this article first appeared | first published on | originally appeared on |
    whatsapp channel | telegram channel | google news | breaking news alerts | email address will not |
    share this article | share this story | share this post | share on facebook | share on twitter |
    sponsored content | advertisement feature | scroll to continue | getting your trinity audio | advertise with us |
    affiliate links | affiliate link | earn a commission | scroll down for video | got a tip | got a story |
    send us your story | by posting you agree | join our whatsapp | for subscribers only | free articles left |
    free articles remaining | is free to read | cancel anytime | cancel any time | capital at risk |
    not investment advice | if you no longer wish to receive | to stop receiving these |
    earlier version of this article | earlier version of this story | earlier version of this report |
    earlier version of this column | earlier version of this post | previous version of this article |
    previous version of this story | previous version of this report | previous headline on this |
    forward - looking statements | media contact : | press contact : | media enquiries : | media inquiries : |
    switch off your ad
  `,
);

export const boilerplateCues = phraseSet(
  { use: 'boilerplate, weight 2: enough in a short line or with the publisher’s own voice', source },
  `
    our journalism | our reporting | our journalists | our reporters | our newsroom | our newsletter |
    our newsletters | our coverage | our readers | our subscribers | our paywall | our app | quality journalism |
    independent journalism | fearless journalism | trusted journalism | paywall | paywalls | reporters on the ground |
    newsletter | newsletters | subscribe | subscribing | donate | other readers | as little as | per month |
    free trial | sign up | log in | create an account | our website | our site | our channel | our podcast |
    our latest | commenting forum | comments section | latest news | latest updates | support the guardian |
    support us | most popular | most read | more from | for more stories | for more news | privacy notice | our work |
    unsubscribe | advertise | affiliate | register free | register for free | gift subscription | print edition |
    e - paper | e - edition | news tips | breaking news | free sample | funded by members | funded by listeners |
    supported by its readers | supported by its listeners | reader funded | locally owned | our members | premium |
    podcasts | podcast | listen back | bookmark us | our gallery | our poll | our daily | our weekly
  `,
);

export const weakBoilerplateCues = phraseSet(
  { use: 'boilerplate, weight 1: a word that only supports other cues', source },
  `
    journalism | reporting | reporters | journalists | story | stories | readers | donation | supporters |
    contribute | inbox | subscriber | subscribers | subscription | comment | comments | conversations | replies |
    app | cookies | website | documentary | the facts | for free | every day | a month | a week | free | ads | ad |
    member | members | listeners | download | join | follow | editor | editors | tickets | crossword | horoscope |
    archive | syndication | copyright | support | vote | poll | gallery | links | link | offers | deal |
    report a mistake | contact us
  `,
);

export const boilerplateLines = phraseSet(
  { use: 'lines that are boilerplate when nothing else stands on them: headings and buttons of sites', source },
  `
    advertisement | advertisements | ad | ads | comments | comment | recent news | recent posts | recent stories |
    latest news | latest stories | latest | related | related articles | related stories | related news |
    related posts | related topics | related content | related links | more news | more stories | more on this story |
    more on this topic | more from this author | read more | read next | read also | see also | most read |
    most popular | most viewed | trending | trending now | popular | top stories | top news | editor's picks |
    editors' picks | recommended | share | share this | share this article | share this story | tweet | print |
    email | e-mail | print this article | email this article | facebook | twitter | whatsapp | linkedin | reddit |
    telegram | copy link | save | follow us | follow | sign up | sign in | log in | login | register | subscribe |
    newsletter | newsletters | home | menu | search | contact us | contact | about us | about | advertise |
    advertise with us | sitemap | rss | tags | topics | categories | loading | close | next | previous |
    next article | previous article | next post | previous post | post navigation | leave a reply | leave a comment |
    view all | see all | show more | load more | no comments | no comments yet | be the first to comment | sponsored |
    promoted | promoted stories | paid content | partner content | about the author | support us | donate |
    donate now | the latest | breaking news | live | watch | listen | watch live | video | photos | gallery |
    share full article | share options | skip advertisement | ad feedback | view gallery | view | view full size |
    print subscriptions | digital subscriptions | fund the free press | support the guardian | skip to site index |
    section navigation | skip to navigation | skip to footer | accessibility links | today's paper | order reprints |
    what readers are saying | image | images | caption | summary | key takeaways | key points | read in app |
    paid | subscribesign in | replyshare | commentsrestacks | ready for more? | get involved | copied |
    all times stated are uk | summary copied | open in app | purchase licensing rights | expand all | hide caption | toggle caption | enlarge this image |
    share this: | like this: | press release | news release | media release | advertising | ends | endit | enditem | more to come |
    check against delivery | ( check against delivery )
  `,
);

export const foreignLines = phraseSet(
  { use: 'lines that are boilerplate when nothing else stands on them, on German, French and Spanish sites', source },
  `
    teilen | drucken | merken | merkliste | zur merkliste hinzufügen | vorlesen | artikel anhören | anhören |
    anzeige | werbung | kommentare | kommentieren | abonnieren | anmelden | artikel teilen | artikel merken |
    mehr zum thema | lesen sie auch | startseite | newsletter abonnieren | per e-mail teilen | link kopieren |
    partager | imprimer | envoyer par e-mail | ajouter à vos sélections | offrir cet article | publicité | s'abonner |
    se connecter | commentaires | réagir | lire plus tard | écouter l'article | article réservé aux abonnés |
    réservé aux abonnés | accueil | lire aussi | newsletters | compartir | imprimir | publicidad | comentarios |
    suscríbete | iniciar sesión | guardar | escuchar
  `,
);

export const boilerplateImperatives = wordSet(
  { use: 'boilerplate: verbs with which a site addresses its reader at the start of a sentence', source },
  'join follow share subscribe sign read see get click download support help donate tap listen watch please register discover explore enjoy become give',
);

export const publisherPronouns = wordSet(
  { use: 'boilerplate: words by which the publisher speaks for itself or to the reader', source },
  "we our us you your we're you're we've",
);

export const countedReactions = wordSet(
  { use: 'boilerplate: what a site counts under an article: 12 comments', source },
  'comment comments share shares views likes replies',
);

export const crawlerFields = wordSet(
  { use: 'boilerplate: names of fields that crawlers put before the text: date 2024-06-20', source },
  'date published pubdate publish_date timestamp url updated',
);

export const menuLines = phraseSet(
  { use: 'boilerplate: entries of the menu above an article, where several stand together', source },
  `
    home | news | sport | sports | weather | business | opinion | culture | lifestyle | world | uk | us | politics |
    health | science | tech | technology | travel | video | live | menu | search | sign in | log in | login | register |
    subscribe | skip to main content | skip to content | accessibility help | your account | my account | shop |
    newsletters | podcasts | puzzles | crosswords | e-paper | local | entertainment | arts | tv | radio | more | donate |
    open in app | sign up | write | follow | listen | share | save | local news | obituaries | what's on | whats on |
    contact | contact us | about | about us | jobs | property | motors | announcements | family notices | features |
    letters | columnists | advertise | e-edition | archive | events | education | food | money | environment | football |
    cricket | rugby | middle east | africa | asia | europe | americas | latest | latest news | top stories | most read |
    my news | photos | pictures | community | crime | courts | traffic
  `,
);

export const kickers = phraseSet(
  {
    use: 'boilerplate: what papers print above a headline to say what kind of article it is, where it stands alone',
    source,
  },
  `
    live reporting | exclusive | breaking | breaking news | developing | analysis | comment | editorial | explainer | explained | feature |
    interview | investigation | opinion | special report | live updates | live blog | obituary | profile | review | column |
    letters | fact check | factbox | q&a | long read | the long read | press release | news release | latest news |
    top story | top stories | advertisement | sponsored | world news | uk news | us news | local news | national |
    international | environment | economy | crime | education | society | nation | regional | community
  `,
);

export const boilerplateOpeners = phraseSet(
  { use: 'boilerplate: how lines of sites, letters and players begin, whatever follows; as tokens', source },
  `
    view this email in your browser | view in browser | view online | open in app | read in app |
    were you forwarded this | you received this email | you are receiving this | you're receiving this |
    manage preferences | manage your subscription | update your preferences | unsubscribe | privacy notice : |
    enter your email | after newsletter promotion | free daily newsletter | free weekly newsletter |
    media playback is | image copyright | image source | image caption | media caption | view image in |
    reuse this content | explore more on these topics | you may also be interested in | our standards : |
    follow us on | skip to main | last modified on | jump to recipe | listen to this article | gift this article |
    view this post on | view on twitter | view on x | view on instagram | view on facebook | see this post on |
    a post shared by | a post by | this content is hosted by | this content is not available | to view this content |
    to see this content | by showing the content | by showing this content | embedded tweet | embedded post |
    embedded content | allow twitter content | allow x content | allow instagram content | older posts | newer posts |
    a version of this article appears in | see more on : | newyou can now listen | new you can now listen |
    you can now listen to | this article is more than | this story is more than | click here to get |
    sent from my | shared from apple news | read in the news app | share or comment on this | share this with | listen to this story | listen to story |
    skip past newsletter | skip newsletter | the views expressed | views expressed | opinions expressed |
    the opinions expressed | do you know someone | do you know anyone | have you been affected | have an opinion | do you have an opinion | send letters to | send us a letter |
    this is a rush transcript | our mailing address | read on omnivore | read original | news provided by |
    embargoed until | embargoed for | under embargo | for immediate release | contact : | contacts : |
    media contact : | press contact : | ref : | reference : | notes to editors | forward - looking statements
  `,
);

export const amendmentOpeners = phraseSet(
  { use: 'boilerplate: how notes on changes of an article begin; as tokens', source },
  `
    this article was amended | this article was updated | this article has been | this story was amended |
    this story was updated | this story has been | this piece was amended | this report has been |
    an earlier version of this article | an earlier version of this story | an earlier version of this report |
    an earlier version of this column | an earlier version of this post | an earlier version of this piece |
    an earlier version of the article | an earlier version of this page | an earlier headline |
    a previous version of this article | a previous version of this story | a previous version of this report |
    a previous version of this column | a previous version of this post | a previous version of this piece |
    a previous headline | this post was updated | this post has been | this column was amended | updated to |
    headline and text amended
  `,
);

export const closingHeadings = phraseSet(
  { use: 'boilerplate: headings of lists of other articles; what stands below them is not the article', source },
  `
    most viewed | most read | most popular | top stories | related | related topics | related articles |
    related stories | related news | related coverage | related content | related posts | related links | more on this story | more on this topic | explore more on these topics | recommended | recommended for you |
    trending | trending now | popular | read next | more stories | latest stories | latest news | you may also like |
    you might also like | more from | also on | from our partners | around the web | editors' picks | editor's picks |
    comments | reader comments | leave a comment | join the conversation | responses | discussion
  `,
);

export const lastHeadings = phraseSet(
  { use: 'boilerplate: headings below which nothing of the article follows, whatever it says', source },
  'most viewed | most read | most popular | comments | reader comments | leave a comment | responses | discussion about this post',
);

export const letterOpeners = wordSet(
  { use: 'boilerplate: the first word of a box that offers a letter of news', source },
  'sign subscribe get join receive enter start register stay never',
);

export const letterFields = phraseSet(
  { use: 'boilerplate: how the fields and buttons of a box that offers a letter begin; as tokens', source },
  `
    email address | e - mail address | your email | your e - mail | enter your email | enter email | subscribe | sign up | sign me up | no thanks |
    no , thanks | not now | by signing up | by entering your | by subscribing | by providing your | by clicking |
    privacy notice | after newsletter promotion | thank you for subscribing | thanks for signing up | i agree to |
    i would like to receive | please enter a valid | invalid email | you can unsubscribe | unsubscribe at any |
    we use google recaptcha | this site is protected by recaptcha | join now | submit | first name | view sample
  `,
);

export const noteLabels = phraseSet(
  { use: 'boilerplate: labels of notes on changes of an article, before a day and a colon', source },
  `correction | corrections | clarification | clarifications | amendment | editor's note | editors' note | editors note`,
);

export const noteVerbs = wordSet(
  { use: 'boilerplate: what an article was updated to do: Updated March 6 to add a response', source },
  'add include correct clarify reflect remove amend fix',
);

export const listOpeners = wordSet(
  { use: 'boilerplate: the first word of headings of lists of other articles: More from Sport', source },
  'more latest popular trending',
);

export const listLinks = wordSet(
  {
    use: 'boilerplate: the word before what a list of other articles, or of comments, is about: Most viewed in Sport',
    source,
  },
  'from in on stories news across to this about',
);

export const answerNouns = wordSet(
  { use: 'boilerplate: what readers leave below an article, behind its count: 3 responses to …', source },
  'comments comment responses response replies reply thoughts thought reactions',
);

export const releaseOpeners = phraseSet(
  { use: 'boilerplate: how one of the first lines of a release begins; as tokens', source },
  `for immediate release | press release | news release | media release | news provided by | embargoed until |
   embargoed for | under embargo`,
);
