import fs from 'node:fs';

/** What German readers see, by the English text. */
export const german = JSON.parse(fs.readFileSync('media/l10n/bundle.l10n.de.json', 'utf8')) as Record<string, string>;
