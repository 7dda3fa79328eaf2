const IN_VIET_NAM = 'Asia/Ho_Chi_Minh';
const INSTANT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: IN_VIET_NAM,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "21/11/2026 14:05" in Viet Nam, from milliseconds since the epoch. */
export function formatInstant(ms: number): string {
  const parts = Object.fromEntries(INSTANT.formatToParts(ms).map(({ type, value }) => [type, value]));
  return `${parts['day'] ?? ''}/${parts['month'] ?? ''}/${parts['year'] ?? ''} ${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
}

/** "30/09/2026" of "2026-09-30". */
export function formatDay(day: string): string {
  return day.split('-').toReversed().join('/');
}

export function formatCount(count: number): string {
  return count.toLocaleString('vi-VN');
}

/** "3,4 MB", in steps of 1 024. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** power;
  return `${value.toLocaleString('vi-VN', { maximumFractionDigits: power === 0 ? 0 : 1 })} ${units[power] ?? ''}`;
}
