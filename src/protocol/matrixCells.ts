export const cellKinds = ['same', 'near', 'paraphrase', 'drift', 'conflict', 'absent'] as const;

/** How an article carries a claim. */
export type CellKind = (typeof cellKinds)[number];

/** A cell is told by its shape, never by colour alone. */
export const cellSigns: Readonly<Record<CellKind, string>> = {
  same: '●',
  near: '◕',
  paraphrase: '◐',
  drift: '≠',
  conflict: '≠',
  absent: '–',
};
