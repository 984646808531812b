import { wordSet } from '../table';

/** Last words of events, treaties, awards and the like. */
export const eventWords = wordSet(
  {
    use: 'features of the name tagger; names that are neither person, place nor organisation',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    war wars cup open championship championships olympics paralympics games summit prize award awards act treaty
    agreement accord accords pact convention declaration protocol festival day week month revolution uprising
    conference series tour masters trophy derby marathon grand-prix election elections referendum deal plan doctrine
    bill amendment resolution report crisis scandal affair attack attacks bombing massacre genocide famine pandemic
    earthquake hurricane typhoon cyclone storm flood era age period dynasty renaissance reformation holocaust
    christmas easter ramadan diwali eid
  `,
);
