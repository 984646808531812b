import { wordSet } from '../table';

const source = 'English grammar; own list';

export const epistemicModals = wordSet(
  { use: 'auxiliaries that leave open whether their verb holds: may have been sunk, could reopen', source },
  'may might could',
);

export const plainAuxiliaries = wordSet(
  { use: 'auxiliaries of what is told for sure: was sunk, will reopen', source },
  'is are was were has have had will',
);

export const openWords = wordSet(
  {
    use: 'words by which a sentence leaves open what it tells, beside auxiliaries: believed to be, likely, if',
    source,
  },
  `believe believes believed believing think thinks thought suspect suspects suspected appear appears appeared appearing
   seem seems seemed seemingly expect expects expected likely unlikely probably possibly possible perhaps maybe allegedly
   reportedly alleged apparently presumably supposedly hope hopes hoped plan plans planned if unless whether provided
   would should theory theories suggest suggests suggested suggesting hypothesis claim claims claimed`,
);
