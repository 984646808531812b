/** Articles by the address that their files give: two of one address are versions of one article. */
export class Addresses {
  private readonly byAddress = new Map<string, Set<string>>();
  private readonly addressOf = new Map<string, string>();

  /** @param url undefined for an article whose file gives none */
  put(uri: string, url: string | undefined): void {
    this.remove(uri);
    if (url === undefined) return;
    const key = addressKey(url);
    const uris = this.byAddress.get(key) ?? new Set();
    this.byAddress.set(key, uris.add(uri));
    this.addressOf.set(uri, key);
  }

  remove(uri: string): void {
    const key = this.addressOf.get(uri);
    if (key === undefined) return;
    this.addressOf.delete(uri);
    const uris = this.byAddress.get(key);
    uris?.delete(uri);
    if (uris?.size === 0) this.byAddress.delete(key);
  }

  /** Other articles of the same address. */
  versionsOf(uri: string): string[] {
    const key = this.addressOf.get(uri);
    return key === undefined ? [] : [...(this.byAddress.get(key) ?? [])].filter((other) => other !== uri);
  }
}

/** An address without what does not tell pages apart: protocol, `www.`, fragment, closing slash, marks of campaigns. */
export function addressKey(url: string): string {
  const [page, query = ''] = url
    .trim()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/#.*$/s, '')
    .split('?', 2);
  const slash = page.indexOf('/');
  const host = (slash < 0 ? page : page.slice(0, slash)).toLowerCase();
  const path = slash < 0 ? '' : page.slice(slash).replace(/\/+$/, '');
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:utm_|fbclid|gclid|ref=|cmp=)/i.test(part));
  return host + path + (kept.length > 0 ? `?${kept.join('&')}` : '');
}
