import { wordSet } from '../table';

/** Words that never are, and hardly ever start, a name. */
export const functionWords = wordSet(
  {
    use: 'features of the name tagger; words that say nothing of title case',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    the a an he she it they we i you his her its our my your their this that these those there here in on at but and
    if when while as for from by with to of or under during despite meanwhile last next earlier later after before
    since although though however also both all some many most few several two three four five six seven eight nine
    ten one according not no yes so what who how why where which whose then now today yesterday tomorrow more less
    other another each every any such only even just still yet again once first second third new old is are was were
    be been being has have had do does did will would can could may might should must let it's i'm he's she's that's
    there's we're they're don't i've we've you're mr mrs ms dr because about into over between among against through
    per via than like unlike without within until upon nor neither either whether nearly almost around besides
    instead perhaps maybe indeed thus hence therefore moreover furthermore additionally finally recently currently
    previously initially eventually ultimately overall
  `,
);
