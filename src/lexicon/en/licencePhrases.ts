import { phraseSet } from '../table';

export const licencePhrases = phraseSet(
  {
    use: 'phrases of licences of software and media, two of which tell a licence from an article on one',
    source:
      'read off the texts of the MIT, BSD, Apache, GNU, Mozilla, Creative Commons and SIL licences, and of agreements with users of programs',
  },
  `permission is hereby granted | without warranty of any kind | warranties of merchantability
   merchantability or fitness for a particular purpose | fitness for a particular purpose and noninfringement
   redistribution and use in source and binary forms | terms and conditions for use, reproduction, and distribution
   the above copyright notice and this permission notice | in no event shall the authors
   in no event shall the copyright | everyone is permitted to copy and distribute verbatim copies
   as defined by sections 1 through 9
   by exercising the licensed rights | "licensor" means | “licensor” means
   provided by the copyright holders and contributors | this is free and unencumbered software
   in source code form | permission to use, copy, modify, and/or distribute
   disclaims all warranties with regard to | each contributor licenses you | your license for that contribution
   the licensor's control | affirmer hereby | permitted by, but not in contravention of | hereby grants you a
   contributor hereby grants | with or without modifications | this license does not grant
   as is, without any warranty or condition
   by installing the software | by installing or using | by using the software | software is licensed, not sold
   licensed, not sold | reverse engineer, decompile | end user license agreement | end user licence agreement
   end-user license agreement | end-user licence agreement | you may not copy,`,
);

export const licenceNames = phraseSet(
  {
    use: 'names of licences, all of which count as one phrase: an article on software may name several',
    source: 'read off the texts of the licences',
  },
  `gnu general public license | gnu lesser general public license | gnu affero general public license
   mozilla public license version | licensed under the apache license | apache license version | sil open font license`,
);
