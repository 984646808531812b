import { wordSet } from '../table';

/** Last parts of host names. */
export const domains = wordSet(
  {
    use: 'tokens: `site.example.com` is an address, `closed.Drivers` two words whose space was lost',
    source: 'the generic and country domains that occur most in English-language news, by hand from the IANA list',
  },
  `com org net gov edu co uk us eu int info biz io de fr es it nl ru cn jp in au nz ca za ng ke vn br tv me news`,
);
