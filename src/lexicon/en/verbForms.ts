import { wordSet } from '../table';

export const irregularPasts = wordSet(
  {
    use: 'past forms without -ed, which show that words have a verb: “the ship, built in 1999, struck a reef”',
    source: 'English grammar: irregular verbs, without forms that are nouns or adjectives as a rule',
  },
  `became began begun bent blew blown bore bought broke broken brought built came caught chose chosen dealt drew drawn
   drove driven dug ate fed fell fallen felt fled flew flown forbade forgot fought found froze gave given went gone got
   grew grown heard held hid hidden hit hung kept knew known laid led left lent lit lost made meant met overcame overtook
   paid put ran rang rode rose risen said sang sank sunk sat saw seen sent set shook shot shut slept slid sold sought
   spent spoke spoken spread stole stolen stood struck stuck swam swept swore sworn took taken taught thought threw
   thrown told tore torn underwent understood undertook withdrew withdrawn woke won wore wrote written`,
);

export const finitePasts = wordSet(
  {
    use: 'past forms that are no participles: where one stands, a clause has its verb',
    source: 'English grammar: irregular verbs with another participle',
  },
  `began blew broke chose drew drove ate fell flew forgot froze gave went grew knew rode rose ran saw shook sang sank
   spoke swam took threw wore wrote`,
);

export const lightVerbs = wordSet(
  {
    use: 'verbs that tell little beside their object: “made an emergency landing”, “took a decision”',
    source: 'English grammar: light verbs in all forms; own list',
  },
  `make makes made making take takes took taken taking give gives gave given giving get gets got getting put puts putting
   go goes went gone going come comes came coming bring brings brought bringing hold holds held holding keep keeps kept
   keeping set sets setting become becomes became becoming remain remains remained remaining include includes included
   use uses used using begin begins began begun start starts started starting continue continues continued`,
);
