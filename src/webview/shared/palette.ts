/** Colours of a picture, by what they are for. */
const colourNames = [
  'foreground',
  'background',
  'muted',
  'border',
  'card',
  'cardBorder',
  'link',
  'focus',
  'neutralLine',
  'differsForeground',
  'differsLine',
  'differsBackground',
  'differsBorder',
  'familyBackground',
  'familyBorder',
] as const;

export type Palette = Readonly<Record<(typeof colourNames)[number], string>>;

function paletteOf(colourOf: (name: string) => string): Palette {
  return Object.fromEntries(colourNames.map((name) => [name, colourOf(name)])) as unknown as Palette;
}

/** Colours on the screen follow the theme: media/picture.css says what each is. */
export const screenPalette: Palette = paletteOf((name) => `var(--picture-${name})`);

/** The colours of the theme that is shown now, for a file. */
export function filePalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return paletteOf((name) => style.getPropertyValue(`--picture-${name}`).trim());
}
