export type NumberStyle = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'bullet' | 'none';

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A counter as the format writes it, without punctuation. Letters go on as Word does: z, aa, bb. */
export function counterText(style: NumberStyle, value: number): string {
  switch (style) {
    case 'decimal':
      return String(value);
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'bullet':
      return '-';
    case 'none':
      return '';
  }
}

/** A list item's number as browsers write it: "3.", but letters as administrative documents do: "c)". */
export function listNumber(style: NumberStyle, value: number): string {
  if (style === 'bullet') return '-';
  return style === 'lowerLetter' ? `${letters(value)})` : `${counterText(style, value)}.`;
}

function letters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(10, Math.floor((value - 1) / 26) + 1));
}

function roman(value: number): string {
  let rest = Math.max(0, Math.min(value, 3999));
  let text = '';
  for (const [amount, mark] of ROMAN) {
    text += mark.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return text;
}
