import { phraseSet } from '../table';

export const licencePhrases = phraseSet(
  {
    use: 'phrases of licences of software and media, two of which tell a licence from an article on one',
    source: 'read off the texts of the MIT, BSD, Apache, GNU, Mozilla, Creative Commons and SIL licences',
  },
  `permission is hereby granted | without warranty of any kind | warranties of merchantability
   merchantability or fitness for a particular purpose | fitness for a particular purpose and noninfringement
   redistribution and use in source and binary forms | terms and conditions for use, reproduction, and distribution
   the above copyright notice and this permission notice | in no event shall the authors
   in no event shall the copyright | everyone is permitted to copy and distribute verbatim copies
   gnu general public license | gnu lesser general public license | gnu affero general public license
   mozilla public license version | licensed under the apache license | as defined by sections 1 through 9
   by exercising the licensed rights | "licensor" means | “licensor” means
   provided by the copyright holders and contributors | this is free and unencumbered software
   sil open font license | in source code form | permission to use, copy, modify, and/or distribute`,
);
