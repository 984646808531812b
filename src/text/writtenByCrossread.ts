/** The first line of a story brief that is saved as Markdown: it is about articles and none itself. */
export const briefMark = '<!-- Story brief by Crossread -->';
