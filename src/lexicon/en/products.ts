import { phraseSet } from '../table';

/** Products and services whose names look like those of bodies and places. */
export const products = phraseSet(
  {
    use: 'names that are other: no person, place or organisation',
    source: 'general knowledge, by hand',
  },
  `
    apple watch|apple tv|apple pay|apple music|apple vision pro|apple maps|time machine|iphone|ipad|ipod|macbook
    macbook pro|macbook air|imac|airpods|siri|windows|microsoft office|microsoft teams|xbox|playstation|android
    google maps|google earth|google glass|google docs|google translate|gmail|chatgpt|copilot|alexa
    amazon prime|prime video|kindle|galaxy note|nintendo switch|game boy|photoshop|tesla model s
    tesla model 3|model t|boeing 737|boeing 747|airbus a380|concorde|viagra|ozempic|botox|coca-cola zero|diet coke
    big mac|lego|monopoly|minecraft|fortnite
  `,
);
