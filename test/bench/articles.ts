/**
 * Made articles for benchmarks: templates and word lists of our own, deterministic by seed, with
 * reuse as news has it: every event is told by three to five outlets that share some sentences word
 * for word and change others.
 */

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const places = 'Tarvik Sarvo Lindrand Okpara Maringa Belmora Kastel Dunwich Ardale Teshi Norrfjord Zelinka Paravai Quillota Embu Chantara Rosport Galway Ivindo Muskala'.split(' ');
const people = 'Kari Lund|Amina Bello|Jonas Weber|Lucia Ferrari|Samuel Osei|Ingrid Holm|Ravi Menon|Mei Tanaka|Pedro Alves|Nadia Haddad|Oleg Sirko|Grace Wanjiku|Tomas Novak|Helen Ward|Yusuf Demir|Ana Duarte'.split('|');
const bodies = 'road authority|port council|health ministry|city hospital|river board|regional police|school union|energy agency|coast guard|water company'.split('|');
const things = 'bridge|harbour wall|school roof|power station|rail tunnel|water tower|ferry|market hall|dam|airport runway'.split('|');
const causes = 'a crack in its main cable|a leak under the old pump|a fire in the control room|rust in two of its pillars|a landslide after heavy rain|a fault in the new software'.split('|');
const verbs = 'closed|evacuated|inspected|repaired|sealed off|handed over'.split('|');
const extra = 'Residents had complained about noise since the start of the year|The opposition asked for an inquiry and for the minutes of the meeting|Traders said that they had lost a week of sales to the delay|Engineers from the capital will visit the site before the end of the month|Schools in the valley stayed shut while buses took the long way round|A second opinion had been asked for in the spring but never paid for'.split('|');

/** Article `index` of a corpus; neighbours of an event share its facts and part of its sentences. */
export function makeArticle(index: number, seed = 1): string {
  const event = Math.floor(index / 4);
  const outlet = index % 4;
  const facts = generator(seed * 7919 + event * 104729);
  const style = generator(seed * 31 + index * 15485863 + 7);
  const pick = (list: readonly string[], random: () => number): string => list[Math.floor(random() * list.length)];
  const place = `${pick(places, facts)} ${pick(['North', 'South', 'Bay', 'Heath', 'Hill', 'Cross'], facts)}`;
  const thing = pick(things, facts);
  const body = pick(bodies, facts);
  const person = pick(people, facts);
  const cause = pick(causes, facts);
  const verb = pick(verbs, facts);
  const cost = Math.floor(facts() * 900) / 10 + 1;
  const users = Math.floor(facts() * 90_000) + 400;
  const day = pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], facts);
  const token = `lot ${event % 9973} of the ${Math.floor(event / 9973) + 2019} plan`;
  const quote = `We will not open this ${thing} until every part of ${token} has been checked twice`;
  const sentences = [
    `The ${thing} at ${place} was ${verb} on ${day} after inspectors found ${cause}, the ${body} said.`,
    `“${quote},” said ${person}, who speaks for the ${body}.`,
    `About ${users.toLocaleString('en')} people use it every week, and the repair under ${token} is expected to cost $${cost} million.`,
  ];
  const changed = [
    `Inspectors found ${cause} at the ${place} ${thing}, which has been ${verb} since ${day}, according to the ${body}.`,
    `${person} told reporters: "${quote.replace('every part', 'each part')}."`,
    `The ${body} puts the cost of ${token} at ${cost} million dollars; some ${users.toLocaleString('en')} people are affected.`,
  ];
  const own = [0, 1, 2].map(() => `${pick(extra, style)}, ${pick(people, style)} of ${pick(places, style)} said on ${pick(['Saturday', 'Sunday'], style)}, and ${Math.floor(style() * 70) + 3} of them signed a letter.`);
  const told = outlet === 0 || outlet === 1 ? sentences : outlet === 2 ? [sentences[0], changed[1], changed[2]] : changed;
  return `${place} ${thing} ${verb} after inspection\n\n${place.toUpperCase()}, May ${(event % 28) + 1} (NTW) – ${told[0]} ${own[0]}\n\n${told[1]} ${own[1]}\n\n${told[2]}\n\n${own[2]}\n`;
}
