import { wordSet } from '../table';

const source = 'reports of matches, by hand';

/** What teams do in a match and between matches. */
export const verbsOfTeams = wordSet(
  { use: 'a place that does it is its team, where the article names the team: `Kolo beat`', source },
  `
    beat beats won wins lost loses played plays scored scores led leads trailed trails defeated defeats topped tops
    edged edges routed routs held took clinched clinches signed signs drafted drafts traded released replaced acquired
    waived hosted hosts faced faces rallied finished finishes improved advanced advances outscored missed punted fumbled
    intercepted blocked kicked converted tied drew dropped rushed gained snapped extended overcame downed thrashed
    crushed hammered upset stunned swept outlasted outplayed equalised equalized conceded bowled batted
  `,
);

/** Words before the loser of a match. */
export const beforeLosers = wordSet(
  { use: 'a place behind it is its team, where the article names the team: `a win over Kolo`', source },
  `
    beat beats beating defeat defeats defeated defeating over against versus vs edged edging topped topping overcame
    downed facing faced hosting hosted visiting playing thrashed thrashing routed routing stunned swept upset
    eliminated eliminating
  `,
);

/** How a match ends, before `to` and whoever won it. */
export const lossesTo = wordSet(
  { use: 'a place behind it and *to* is its team, where the article names the team: `lost to Kolo`', source },
  'loss losses lost losing loses lose fell falling defeat defeats',
);

/** What teams have. */
export const thingsOfTeams = wordSet(
  { use: 'a place that has it is its team, where the article names the team: `Kolo’s defence`', source },
  `
    defense offense defence attack quarterback coach season win loss victory defeat record roster secondary bench
    backfield pitcher striker goalkeeper midfield touchdown touchdowns lineup playoffs postseason innings batsmen
    bowlers linebacker cornerback receiver
  `,
);
