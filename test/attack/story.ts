/** Articles on one story, with words in common and figures that differ. */
const towns = ['Kinn', 'Orvik', 'Tesh', 'Wendale'];
const people = ['Hanna Reyl', 'Jon Arvel', 'Per Lund', 'Elin Dahl'];

/** @param index of the article; @param length paragraphs beside the head */
export function storyText(index: number, length = 3): string {
  const town = towns[index % towns.length];
  const who = people[index % people.length];
  const name = who.split(' ')[1];
  const paragraphs = Array.from(
    { length },
    (_, part) =>
      `Mayor ${who} said that the old bridge number ${(index * 7 + part) % 40} of ${town} would be closed for ${part + 2} weeks. “We will not open it before May ${part + 1},” ${name} said. At least ${20 + (index % 3)} people were hurt in ${town} on Monday.`,
  );
  return `Bridge ${index} of ${town} is closed after the storm\n\n${town.toUpperCase()}, 3 March 2025 — ${paragraphs.join('\n\n')}\n`;
}

/** Some articles by their URIs. */
export function storyFiles(count: number, folder = 'file:///n/'): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${folder}a${String(index).padStart(3, '0')}.txt`, storyText(index)]),
  );
}
