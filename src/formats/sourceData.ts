export type SourceKind = 'article' | 'transcript' | 'release';

/** What a file says of itself: front matter, the fields of an export, header lines. None of it is text. */
export interface SourceData {
  readonly title?: string;
  /** As readers call it: the site or publisher, else the host of the address without `www.`. */
  readonly outlet?: string;
  /** One string a person. */
  readonly authors?: readonly string[];
  /** ISO day of publication; never the day of saving, loading or download. */
  readonly date?: string;
  /** `http:` or `https:`. */
  readonly url?: string;
  /** Standfirst or excerpt. */
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly kind?: SourceKind;
  /** ISO 639-1. */
  readonly language?: string;
}
