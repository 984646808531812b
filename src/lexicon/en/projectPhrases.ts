import { phraseSet } from '../table';

export const projectPhrases = phraseSet(
  {
    use: 'phrases of the files that explain a project of software, and of few articles named like such a file',
    source: 'read off the security, support, history and licence files of common projects',
  },
  `pull request | this project | this repository | this library | this software | this module
   this file | open an issue | file an issue | github issue | report a bug | bug fix | bugfix | security vulnerability
   report a vulnerability | report vulnerabilities | reporting a vulnerability | security policy | supported versions
   latest version | latest release | release notes | first release | initial release | unreleased | copyright (c)
   © | copyright 1 | copyright 2 | all rights | released under | licensed under | license: | licence: | source code
   make install | npm install | pip install | run the tests | before you commit | each commit | stack overflow | disallow:
   user-agent:`,
);
