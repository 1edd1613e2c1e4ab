/** Whether a text is set in capitals. */
export function isCapitals(text: string): boolean {
  const start = text.slice(0, 300);
  return /\p{Lu}.*\p{Lu}/u.test(start) && !/\p{Ll}/u.test(start);
}
