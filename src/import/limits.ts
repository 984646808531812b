/** Files that are larger are not read, in bytes; a newspaper's page as a PDF has 5 to 30 MB. */
export const maxFileSize = 100_000_000;
/** Bytes that the parts of an archive that are read may have together once they are inflated: text, of which a long book has 5 MB. */
export const maxInflated = 100_000_000;
/** Parts of an archive; a long book has some hundred. */
export const maxParts = 10_000;
/** Characters of a page once pictures written into it are dropped; the longest live blogs have 3 million. */
export const maxPageLength = 10_000_000;
/**
 * Tags and entities of a page: each becomes a node of its own, and linkedom keeps a map beside every node, so that
 * 400,000 take a minute where 200,000 take five seconds. The longest live blogs have 60,000.
 */
export const maxMarks = 200_000;
/** Tags and entities of a part of an office file; a long book in runs that a spelling checker has parted has some 1,000,000. */
export const maxXmlMarks = 2_000_000;
/** Elements inside each other; deep pages have 60. Readability overflows the stack at about 3,000. */
export const maxNesting = 500;
/** As `maxNesting`, with elements whose end pages leave out: linkedom leaves some open that browsers end. */
export const maxOpenElements = 1500;
/** Fields of a Word file that begin before others have ended; mammoth looks through all of them for each run. */
export const maxOpenFields = 500;
/** Articles that are made of one file. */
export const maxDocuments = 20_000;
/** Pages of a PDF; an issue of a newspaper has up to 200. */
export const maxPages = 1000;
