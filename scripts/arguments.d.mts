import type { parseArgs, ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
export type Refuse = (reason: string) => never;

export function readArguments<Given extends Options = Record<never, never>>(
  expected: { usage: string; options?: Given; least?: number; most?: number },
  args?: readonly string[],
): ReturnType<typeof parseArgs<{ options: Given; allowPositionals: true }>> & { readonly refuse: Refuse };
export function pathOf(name: string): string;
export function existingPath(name: string, refuse: Refuse): string;
export function wholeNumber(text: string, what: string, least: number, refuse: Refuse): number;
export function oneOf<Word extends string>(word: string, words: readonly Word[], what: string, refuse: Refuse): Word;
