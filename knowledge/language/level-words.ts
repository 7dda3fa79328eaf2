import type { Level } from '../domain/figure.js';
import { createPhraseTrie, phraseSet } from './phrase-trie.js';
import { DISTRICTS, PROVINCES } from './place-names.js';
import type { Token } from './tokens.js';

/** The word of a level in front of a place's name. */
export interface LevelWord {
  readonly word: string;
  readonly level: Level | 'city';
}

export const LEVEL_WORDS = createPhraseTrie<LevelWord>();
for (const [word, level, ...forms] of [
  ['tỉnh', 'tỉnh'],
  ['thành phố', 'city', 'tp', 't.p', 'tphố'],
  ['quận', 'huyện'],
  ['huyện', 'huyện'],
  ['thị xã', 'huyện', 'tx', 't.x'],
  ['phường', 'xã'],
  ['xã', 'xã'],
  ['thị trấn', 'xã', 'tt'],
  ['đặc khu', 'xã'],
] as const) {
  for (const form of [word, ...forms]) LEVEL_WORDS.add(form, { word, level });
}

/** "Q. Hải An": one letter counts only with its dot, in front of a name. */
export const DOTTED = createPhraseTrie<LevelWord>();
for (const [form, word, level] of [
  ['q', 'quận', 'huyện'],
  ['h', 'huyện', 'huyện'],
  ['p', 'phường', 'xã'],
  ['x', 'xã', 'xã'],
] as const)
  DOTTED.add(form, { word, level });

export const PROPER_NAMES = createPhraseTrie<string>();
for (const name of [...PROVINCES, ...DISTRICTS]) PROPER_NAMES.add(name.replace(' - ', '~'), name);
for (const [short, name] of [
  ['hcm', 'Hồ Chí Minh'],
  ['hn', 'Hà Nội'],
  ['hp', 'Hải Phòng'],
] as const)
  PROPER_NAMES.add(short, name);

/** First words of bodies, which no place is named by. */
const BODIES = phraseSet([
  'trạm y tế',
  'trạm',
  'trung tâm',
  'trường',
  'công an',
  'ban chỉ huy',
  'ban quản lý',
  'ban chỉ đạo',
  'ban công tác',
  'văn phòng',
  'mặt trận',
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'đoàn thanh niên',
  'đoàn tncs',
  'hội nông dân',
  'hội liên hiệp',
  'hội phụ nữ',
  'hội cựu chiến binh',
  'hội chữ thập đỏ',
  'hội khuyến học',
  'hội người cao tuổi',
  'phòng',
  'sở',
  'chi cục',
  'bưu điện',
  'điện lực',
  'kho bạc',
  'ngân hàng',
]);

/** Whether a body's name begins here: on a line of its own it is no name of the place in front of it. */
export function opensBody(tokens: readonly Token[], at: number): boolean {
  return BODIES.match(tokens, at) !== null;
}
