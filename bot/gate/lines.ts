/** An answer's text line by line, quotations apart from the words of the assistant itself. */
export interface Line {
  /** The line with each quotation replaced by “”. */
  readonly own: string;
  readonly quotations: readonly string[];
}

/** Quotations count from the outermost marks, over line breaks; one that is left open ends with the text. */
export function linesOf(text: string): Line[] {
  const lines: { own: string; quotations: string[] }[] = [{ own: '', quotations: [] }];
  let depth = 0;
  for (const char of text) {
    const line = lines.at(-1);
    if (!line) break;
    if (char === '“') {
      depth += 1;
      if (depth === 1) {
        line.own += '“”';
        line.quotations.push('');
        continue;
      }
    } else if (char === '”' && depth > 0) {
      depth -= 1;
      if (depth === 0) continue;
    }
    if (depth > 0) line.quotations.push(`${line.quotations.pop() ?? ''}${char}`);
    else if (char === '\n') lines.push({ own: '', quotations: [] });
    else line.own += char;
  }
  return lines;
}

/** The line with its quotations put back. */
export function wholeOf({ own, quotations }: Line): string {
  const left = [...quotations];
  return own.replace(/“”/gu, () => `“${left.shift() ?? ''}”`);
}
