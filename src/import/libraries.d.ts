declare module 'turndown/lib/turndown.browser.es.js' {
  export { default } from 'turndown';
}
declare module 'mammoth/mammoth.browser.js' {
  export { default } from 'mammoth';
}
declare module 'postal-mime' {
  export interface MailAddress {
    readonly name?: string;
    readonly address?: string;
  }
  export interface Mail {
    readonly subject?: string;
    readonly from?: MailAddress;
    readonly date?: string;
    readonly html?: string;
    readonly text?: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
    readonly attachments: readonly {
      readonly filename: string | null;
      readonly mimeType: string;
      readonly disposition: string | null;
      readonly related?: boolean;
      readonly content: ArrayBuffer | Uint8Array | string;
    }[];
  }
  const PostalMime: { parse(mail: Uint8Array | string, options?: object): Promise<Mail> };
  export { PostalMime as default };
}
