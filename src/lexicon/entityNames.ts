import { wordTable } from './table';

/** HTML entities by name, as they are left in copied text: letters of Latin-1, typographic signs, currencies. */
export const entityNames = wordTable<string>(
  { use: 'characters: named entities that stand in a text', source: 'the HTML standard, signs that news uses' },
  {
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '' },
    ...{ zwj: '', zwnj: '', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”' },
    ...{ bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', middot: '·' },
    ...{ pound: '£', euro: '€', yen: '¥', cent: '¢', curren: '¤', copy: '©', reg: '®', trade: '™', deg: '°' },
    ...{ plusmn: '±', times: '×', divide: '÷', minus: '−', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²' },
    ...{ sup3: '³', sup1: '¹', micro: 'µ', para: '¶', sect: '§', dagger: '†', permil: '‰', prime: '′', iexcl: '¡' },
    ...{ iquest: '¿', ordf: 'ª', ordm: 'º', acute: '´', uml: '¨', cedil: '¸', macr: '¯', brvbar: '¦', not: '¬' },
    ...{ Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', Auml: 'Ä', Aring: 'Å', AElig: 'Æ', Ccedil: 'Ç' },
    ...{ Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Euml: 'Ë', Igrave: 'Ì', Iacute: 'Í', Icirc: 'Î', Iuml: 'Ï' },
    ...{ ETH: 'Ð', Ntilde: 'Ñ', Ograve: 'Ò', Oacute: 'Ó', Ocirc: 'Ô', Otilde: 'Õ', Ouml: 'Ö', Oslash: 'Ø' },
    ...{ Ugrave: 'Ù', Uacute: 'Ú', Ucirc: 'Û', Uuml: 'Ü', Yacute: 'Ý', THORN: 'Þ', szlig: 'ß', agrave: 'à' },
    ...{ aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è' },
    ...{ eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', eth: 'ð' },
    ...{ ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', ugrave: 'ù' },
    ...{ uacute: 'ú', ucirc: 'û', uuml: 'ü', yacute: 'ý', thorn: 'þ', yuml: 'ÿ', OElig: 'Œ', oelig: 'œ' },
    ...{ Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ' },
  },
);
