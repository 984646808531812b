// UTF-16 code units that rules name.

export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const exclamationMark = 0x21;
export const straightQuote = 0x22;
export const hash = 0x23;
export const straightApostrophe = 0x27;
export const openingParenthesis = 0x28;
export const closingParenthesis = 0x29;
export const asterisk = 0x2a;
export const plus = 0x2b;
export const comma = 0x2c;
export const hyphen = 0x2d;
export const fullStop = 0x2e;
export const slash = 0x2f;
export const digitZero = 0x30;
export const digitNine = 0x39;
export const colon = 0x3a;
export const semicolon = 0x3b;
export const lessThan = 0x3c;
export const equals = 0x3d;
export const percent = 0x25;
export const greaterThan = 0x3e;
export const questionMark = 0x3f;
export const atSign = 0x40;
export const capitalA = 0x41;
export const capitalS = 0x53;
export const capitalZ = 0x5a;
export const openingBracket = 0x5b;
export const backslash = 0x5c;
export const closingBracket = 0x5d;
export const underscore = 0x5f;
export const backtick = 0x60;
export const smallS = 0x73;
export const openingBrace = 0x7b;
export const bar = 0x7c;
export const tilde = 0x7e;
export const closingQuote = 0x201d;
export const replacementCharacter = 0xfffd;

/** Code units below this one are ASCII. */
export const asciiEnd = 0x80;
/** The first unit after the ASCII controls that ends a line. */
export const lineSeparator = 0x2028;
