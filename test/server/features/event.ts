/** Four papers on one ferry: two claims that a and b share, one that all have, a figure, a day and a speaker in dispute. */
export const shared = 'Divers recovered nine bodies from the ferry that sank off Belmora on Friday.';
export const closed = 'The port of Belmora stayed closed to all ships while the coastguard searched the wreck.';
export const arrest = 'Police arrested the owner, Ravi Menon, at his home near the harbour on Saturday.';
export const quote = '“We will pay for every funeral and for the schooling of the children,” said Ravi Menon.';
export const tickets = 'Tickets for the crossing had cost four dollars since the spring of that year.';

export const ferry = {
  a: `Ferry sinks\n\n${shared}\n\n${closed}\n\n${arrest}\n\n${quote}\n`,
  b: `Nine dead in Belmora\n\n${shared}\n\n${closed}\n\n${arrest}\n\n${quote.replace('Ravi Menon', 'Nadia Haddad')}\n`,
  c: `No boats this week\n\n${shared}\n\nAll ships stay out of the closed port of Belmora while the wreck is searched by the coastguard.\n\n${tickets}\n`,
};
