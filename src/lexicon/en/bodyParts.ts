import { wordTable } from '../table';

/** Parts of the body, each in all its forms, none of which is a part of another. */
const parts = `wrist wrists|elbow elbows|shoulder shoulders|ankle ankles|knee knees|hip hips|thigh thighs|finger fingers|
  thumb thumbs|toe toes|nose|jaw|ear ears|eye eyes|tooth teeth|skull|neck|collarbone collarbones|rib ribs|spine|pelvis|
  stomach abdomen|lung lungs|kidney kidneys|liver|heart`;

/** Parts of the body by word. Arms, legs, hands, feet, heads and faces, which hold others, are left out. */
export const bodyParts = wordTable<number>(
  {
    use: 'who broke one of them has not broken another: “a broken wrist”, “had his elbow broken”',
    source: 'English grammar and news usage; own list',
  },
  Object.fromEntries(
    parts.split('|').flatMap((words, number) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, number] as const),
    ),
  ),
);
