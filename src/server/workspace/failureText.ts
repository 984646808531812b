/** What is logged of a failure: where it came from, if that is known. */
export function failureText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
