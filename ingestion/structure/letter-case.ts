import { PROVINCES } from '../../knowledge/index.js';
import { isUpperCase } from './labels.js';

const ABBREVIATIONS = new Set([
  'UBND',
  'HĐND',
  'CNTT',
  'IPV6',
  'DTI',
  'GRDP',
  'AI',
  'IOC',
  'CĐS',
  'TTHC',
  'NTM',
  'OCOP',
  'ODA',
  'THCS',
  'THPT',
  'MTTQ',
  'TNCS',
  'TNHH',
  'MTV',
  'LHPN',
]);
const PLACE_WORDS = /^(?:tỉnh|thành|phố|quận|huyện|thị|xã|trấn|phường|khu)$/iu;

/**
 * A line in capitals as it is written in running text: "CHUYỂN ĐỔI SỐ TỈNH HẢI DƯƠNG" becomes "chuyển đổi số tỉnh Hải
 * Dương". Words that the text writes with a capital in the middle of a sentence keep it. Other lines stay as they are.
 */
export function proseCase(line: string, runningText: string): string {
  if (!isUpperCase(line)) return line;
  const tokens = line.split(/(\s+|[-–,;:()“”"/]+)/u);
  let place: 'none' | 'begins' | 'goes on' = 'none';
  let first = true;
  return tokens
    .map((token, at) => {
      if (!/\p{L}/u.test(token)) return token;
      const lower = token.toLowerCase();
      const name = capital(lower);
      let written: string = lower;
      if (ABBREVIATIONS.has(token)) written = token;
      else if (place === 'begins' || (!PLACE_WORDS.test(lower) && isName(name, lower, runningText))) written = name;
      if (first) written = capital(written);
      first = false;
      const opensPlace = /^(?:tỉnh|quận|huyện|phường|phố|xã|trấn)$/iu.test(token);
      if (opensPlace && !/^xã hội$/iu.test(`${token} ${tokens[at + 2] ?? ''}`)) place = 'begins';
      else place = place !== 'none' && isName(name, lower, runningText) ? 'goes on' : 'none';
      return written;
    })
    .join('')
    .replace(PROVINCE, (name) => NAMES.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name);
}

const NAMES = [...PROVINCES, 'Việt Nam'];
const PROVINCE = new RegExp(`(?<![\\p{L}])(?:${NAMES.join('|')})(?![\\p{L}])`, 'giu');

/** A name is written with a capital at most places where it does not open a sentence. */
function isName(name: string, lower: string, runningText: string): boolean {
  const capitals = count(runningText, name, (before) => /[\p{Ll}\p{Lu}] $/u.test(before));
  return capitals > 0 && capitals > count(runningText, lower, (before) => !/\p{L}$/u.test(before));
}

/** How often a word stands in a text, behind what `fits` takes and with no letter behind it. */
function count(text: string, word: string, fits: (before: string) => boolean): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (fits(text.slice(Math.max(0, at - 3), at)) && !/^\p{L}/u.test(text.slice(end, end + 2))) found += 1;
  }
  return found;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
