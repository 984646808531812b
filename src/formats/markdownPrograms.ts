import type { InlineRow } from './markdownRule';

// What the programs of notes and sites write in Markdown beside what every Markdown has.

/** Longer marks are words in brackets. */
const maxMark = 60;
/** Longer stretches are none; the bound keeps a text of opening brackets linear. */
const maxLength = 1000;

/** `[!quote]`: the kind of a box. */
export const callout: InlineRow = {
  id: 'callout',
  example: '> ⟦[!quote]⟧ The river',
  counterexample: '> [the !quote] The river',
  read: (text, start) => {
    const mark = /^\[![a-zA-Z]{1,20}\][+-]?/.exec(text.slice(start, start + maxMark));
    const end = start + (mark ? mark[0].length : 0);
    return { hiddenEnd: end, end };
  },
};

/** `{#headline .entry-title}`: what pandoc notes of a heading, a link or a stretch. */
export const attributes: InlineRow = {
  id: 'attributes',
  example: '# The river ⟦{#river .head}⟧',
  counterexample: 'the set {1, 2} of rivers',
  read: (text, start) => {
    const mark = /^\{[:#.][^{}\n]{0,200}\}|^\{[a-z-]+=[^{}\n]{0,200}\}/.exec(text.slice(start, start + maxLength));
    const end = start + (mark ? mark[0].length : 0);
    return { hiddenEnd: end, end: mark ? end : start + 1 };
  },
};

/** `{{< video 12 >}}`, `{% embed post %}`: what a site's program puts there. */
export const shortcode: InlineRow = {
  id: 'shortcode',
  example: 'The river rose.⟦{{< video "river" >}}⟧',
  counterexample: 'the set {{1}, {2}} of rivers',
  read: (text, start) => {
    const mark = /^(?:\{\{[<%][^{}\n]{0,300}[>%]\}\}|\{%[^{}\n]{0,300}%\})/.exec(text.slice(start, start + maxLength));
    const end = start + (mark ? mark[0].length : 0);
    return { hiddenEnd: end, end: mark ? end : start + 1 };
  },
};

/** `![[river.png]]`: a file that a note program shows in place of its name. */
export const embed: InlineRow = {
  id: 'embed',
  example: '⟦![[river.png]]⟧',
  counterexample: 'see [[the river]]',
  read: (text, start) => {
    const mark = /^!\[\[[^\]\n]{1,300}\]\]/.exec(text.slice(start, start + maxLength));
    const end = start + (mark ? mark[0].length : 0);
    return { hiddenEnd: end, end };
  },
};

/** `%% ask the mayor %%`: what a reader notes in a clipping is not the article's. */
export const comment: InlineRow = {
  id: 'comment',
  example: 'The river rose.⟦%% by how much? %%⟧',
  counterexample: 'It rose by 5 %% of its depth',
  read: (text, start) => {
    const mark = /^%%[^%\n]{1,900}%%/.exec(text.slice(start, start + maxLength));
    const end = start + (mark ? mark[0].length : 0);
    return { hiddenEnd: end, end: mark ? end : start + 1 };
  },
};

/** `([View Highlight](https://…))`, `([pdf](zotero://…))`: where a program of notes keeps what it cites. */
export const noteLink: InlineRow = {
  id: 'note-link',
  example: 'The river rose. ⟦([View Highlight](https://read.example/01h))⟧',
  counterexample: 'The river (see [the map](https://site.example)) rose',
  read: (text, start) => {
    const mark =
      /^\((?:\[View Highlight\]\([^)\s]{1,300}\)|\[[^\]\n]{1,120}\]\((?:zotero|kindle):[^)\s]{1,300}\))\)/.exec(
        text.slice(start, start + maxLength),
      );
    const end = start + (mark ? mark[0].length : 0);
    return { hiddenEnd: end, end: mark ? end : start + 1 };
  },
};
