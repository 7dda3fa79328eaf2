import type { PlanContent } from '../../../knowledge/index.js';
import { searchPlan } from '../search/search-plans.js';

const SUBJECTS = ['Sở Y tế', 'Sở Nội vụ', 'Phòng Văn hóa', 'Công an xã', 'Trung tâm phục vụ', 'Tổ công nghệ số'];
const VERBS = ['chủ trì', 'phối hợp', 'rà soát', 'tổng hợp', 'công khai', 'hướng dẫn'];
const MATTERS = ['hồ sơ sức khỏe', 'cơ sở dữ liệu đất đai', 'chữ ký số', 'nước sạch nông thôn', 'kỹ năng số', 'bến xe'];
const PLANS = 9;
const PASSAGES = { least: 2, spread: 14 };

/** One of a few plans with new text; the same numbers give the same plan. */
export function crashPlan(random: () => number): PlanContent {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const id = `plan-${Math.floor(random() * PLANS)}`;
  const count = PASSAGES.least + Math.floor(random() * PASSAGES.spread);
  const texts = Array.from({ length: count }, () => {
    const sentence = (): string =>
      `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(MATTERS)} đợt ${Math.floor(random() * 500)}`;
    return `${pick(MATTERS)} | ${sentence()}; ${sentence()}.`;
  });
  return searchPlan(id, texts);
}
