/** Whether so much has been taken out that building anew from what lives is worth its time. */
export function needsCompaction(dead: number, live: number): boolean {
  return dead > 64 && dead * 2 > live;
}
