/** Whether every word of `search` stands in `text`, with its diacritics or without any. */
export function matches(text: string, search: string): boolean {
  const searched = bare(text);
  return bare(search)
    .split(/\s+/u)
    .every((word) => searched.includes(word));
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll(/[đĐ]/gu, 'd')
    .toLowerCase();
}
