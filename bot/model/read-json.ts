/**
 * The JSON object of an answer. Services without structured output fence it, or let the model think aloud before it;
 * undefined where there is none.
 */
export function readJson(text: string): unknown {
  const said = text.replace(/<think>[\s\S]*?<\/think>/gu, '').trim();
  const from = said.indexOf('{');
  const to = said.lastIndexOf('}');
  if (from === -1 || to < from) return undefined;
  try {
    return JSON.parse(said.slice(from, to + 1));
  } catch {
    return undefined;
  }
}
