import { wordSet } from '../table';

/** Family names that stand before the given name: Vietnamese, Korean and Chinese. */
export const familyNamesFirst = wordSet(
  {
    use: 'keys of persons go by all of such a name, and its first word names them too',
    source: 'general knowledge, by hand',
  },
  `
    nguyen tran pham le hoang huynh vu vo dang bui do ho ngo duong ly to kim lee park choi jung jeong kang cho yoon
    jang lim han oh seo shin kwon hwang moon xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo
    he lin luo gao liang zheng tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su
    lu ding ren yao song qin shi wen hao mao
  `,
);
