import { wordSet } from '../table';

/** Listed names that are everyday words, or names of persons, too: a capital alone proves nothing. */
export const ambiguousNames = wordSet(
  {
    use: 'such a name, alone, counts as found by the list when it is in capitals throughout',
    source: 'general knowledge, by hand',
  },
  `
    us who nice male cork hue turkey chad jordan georgia polish march west gulf apple amazon meta target shell ford
    intel oracle quad eff ira era apc dup fed sun moon mars earth rio bath reading eta bp dw plo au ap cali victoria
    charlotte austin phoenix jackson memphis lima papua valencia sucre alexandria kingston santiago rosario cordoba
    darwin florence orlando houston dallas lincoln madison kent perth mali
  `,
);
