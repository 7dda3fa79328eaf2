import type { Level } from '../domain/figure.js';
import { CENTRAL_CITIES, DISTRICTS, PROVINCES } from './place-names.js';

/** Level of a place as an agency bears it; "thành phố" alone is the one that issues the plan. Null when it does not tell. */
export function levelOfPlace(place: string | null): Level | null {
  if (place === null) return null;
  const [word = '', ...rest] = place.split(' ');
  if (word === 'tỉnh') return 'tỉnh';
  if (word === 'quận' || word === 'huyện' || place.startsWith('thị xã')) return 'huyện';
  if (word === 'phường' || word === 'xã' || place.startsWith('thị trấn') || place.startsWith('đặc khu')) return 'xã';
  if (place === 'thành phố') return 'tỉnh';
  if (word === 'thành') return CENTRAL_CITIES.includes(rest.slice(1).join(' ')) ? 'tỉnh' : 'huyện';
  if (PROVINCES.includes(place)) return 'tỉnh';
  return DISTRICTS.includes(place) ? 'huyện' : null;
}
