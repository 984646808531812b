import { phraseSet, wordSet, wordTable } from '../table';

/** Adjectives and nouns of peoples, religions, regions and parties that belong to no one country. */
export const peoples = phraseSet(
  {
    use: 'features of the name tagger; listed names',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    arab|arabs|kurdish|kurd|kurds|jewish|jew|jews|muslim|muslims|christian|christians|catholic|catholics|protestant
    protestants|hindu|hindus|buddhist|buddhists|sikh|sikhs|shia|shiite|shiites|sunni|sunnis|islamic|islamist
    islamists|orthodox|tibetan|tibetans|uyghur|uyghurs|uighur|uighurs|chechen|chechens|tatar|tatars|roma|hispanic
    hispanics|latino|latinos|western|westerner|westerners|african-american|african-americans|asian-american|native
    indigenous|maori|inuit|zulu|hausa|yoruba|igbo|fulani|tamil|tamils|sinhalese|bengali|punjabi|pashtun|pashtuns
    tigrayan|oromo|amhara|rohingya|palestinian|democratic|democrat|democrats|republican|republicans|communist
    communists|socialist|socialists|conservative|conservatives|labour|tory|tories|liberal|liberals|marxist|nazi
    nazis|korean|koreans|scandinavian|slavic|caribbean|mediterranean|eurasian|transatlantic|californian|texan
    parisian|londoner|londoners|soviets|nordic|baltic|balkan|anglican|evangelical|evangelicals|mormon|mormons
    southeast asian|south asian|east asian|west african|east african|north african|southern african|central asian
    middle eastern|latin american|eastern european|western european|central european|north american|south american
  `,
);

/** Listed adjectives that say what side or kind something is of. */
export const adjectivesOfNobody = wordSet(
  {
    use: 'adjectives that are no entities: `Western leaders`, `Communist officials`',
    source: 'general knowledge, by hand',
  },
  `
    western communist socialist marxist democratic conservative liberal islamic islamist orthodox nordic baltic balkan
    mediterranean caribbean eurasian transatlantic scandinavian slavic indigenous native evangelical asian-american
    african-american latino hispanic
  `,
);

/** Listed adjectives of regions, with the region. */
export const regionsOfAdjectives = wordTable<string>(
  { use: 'the adjective of a region is a mention of it: `Southeast Asian`', source: 'general knowledge, by hand' },
  {
    'southeast asian': 'southeast asia',
    'south asian': 'south asia',
    'east asian': 'east asia',
    'central asian': 'central asia',
    'west african': 'west africa',
    'east african': 'east africa',
    'north african': 'north africa',
    'southern african': 'southern africa',
    'middle eastern': 'middle east',
    'latin american': 'latin america',
    'north american': 'north america',
    'south american': 'south america',
    'eastern european': 'eastern europe',
    'western european': 'western europe',
    'central european': 'central europe',
    californian: 'california',
    texan: 'texas',
  },
);
