export function expandAbbreviations(text: string, own?: ReadonlyMap<string, string>): string {
  return own === undefined ? text : text;
}
export function definedAbbreviations(text: string): Map<string, string> {
  return new Map(text === '' ? [] : []);
}
