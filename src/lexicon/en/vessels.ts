import { wordSet } from '../table';

/** What a vessel is called by its kind. */
export const vesselNouns = wordSet(
  {
    use: 'a name right behind one of them, or in apposition to it, is of a vessel: `the trawler Osk`, `the ferry, the Osk,`',
    source: 'general knowledge, by hand; without those that are other things as often (*tender*, *tug*, *craft*)',
  },
  `
    ship ships vessel ferry trawler tanker freighter yacht catamaran frigate destroyer submarine steamer steamship
    tugboat lifeboat schooner cruiser corvette warship icebreaker dredger hovercraft hydrofoil barge galleon clipper
    ketch sloop brig battleship minesweeper paddleboat houseboat speedboat gunboat longboat
  `,
);

/** Letters before the names of vessels: `MV Osk`. */
export const vesselPrefixes = wordSet(
  {
    use: 'a name right behind one of them is of a vessel, where they stand in capitals',
    source: 'general knowledge, by hand',
  },
  'mv ins hms uss rms rrs rfa hmas hmcs hmnzs usns uscgc',
);

/** What vessels do and bodies, places and markets do not. */
export const vesselVerbs = wordSet(
  {
    use: 'a name between *the* and one of them is of a vessel: `the Osk sailed`',
    source: 'general knowledge, by hand; without those that figures do too (*sank*)',
  },
  'sailed sails capsized capsizes docked docks berthed moored foundered steamed',
);

/** What vessels do and much else does. */
export const movesOfVessels = wordSet(
  {
    use: 'what looks like a person’s name, between *the* and one of them, is none',
    source: 'general knowledge, by hand',
  },
  `
    sank sinks left struck hit slammed ran carried set went rolled collided drifted departed listed arrived returned
    reached caught broke lost turned made came lies lay
  `,
);

/** Titles that are part of the name of a vessel: `the Princess Osk`. */
export const titlesOfVessels = wordSet(
  {
    use: 'stand with *the* before the name of a vessel, and without before a person',
    source: 'general knowledge, by hand',
  },
  'princess prince queen king lady lord duke duchess sir captain admiral general president emperor empress baron countess',
);

/** First words of what a person is called with an article. */
export const personsWithArticle = wordSet(
  { use: '`the Dalai Lama` is a person', source: 'general knowledge, by hand' },
  'dalai panchen aga virgin almighty prophet imam buddha',
);

/** What is on a vessel or of it, before *of the* and its name. */
export const partsOfVessels = wordSet(
  {
    use: 'a name behind one of them and *of the* is of a vessel: `crew of the Osk`',
    source: 'general knowledge, by hand; without those of planes, houses and teams (*cabin*, *captain*)',
  },
  'crew hull wreck wreckage sinking deck decks bow stern skipper crewman crewmen deckhand deckhands',
);
