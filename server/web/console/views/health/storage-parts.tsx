import type { Health } from '../../../../console/contract/health.js';
import { formatBytes, formatCount, formatInstant } from '../../format-time.js';
import { PartCards, type Part } from './part-cards.js';
import { HEALTH } from './wording.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const OLD_BACKUP_DAYS = 7;
const LOW_DISK_BYTES = 1024 ** 3;
const LOW_DISK_SHARE = 0.05;

interface StoragePartsProps {
  readonly storage: Health['storage'];
  /** The service's time. */
  readonly now: number;
}

/** What the data takes, what is left for it, and how old its last backup is. */
export function StorageParts({ storage, now }: StoragePartsProps) {
  const sizes = HEALTH.storeSize(formatBytes(storage.store), formatBytes(storage.originals));
  return (
    <PartCards
      title={HEALTH.storage}
      parts={[diskOf(storage), { name: HEALTH.sizes, says: sizes, isWell: true }, backupOf(storage.lastBackup, now)]}
    />
  );
}

function diskOf({ free, total }: Health['storage']): Part {
  const name = HEALTH.disk;
  if (free === null || total === null) return { name, says: HEALTH.diskUnknown, isWell: true };
  const isLow = free < LOW_DISK_BYTES || free < LOW_DISK_SHARE * total;
  const says = HEALTH.diskFree(formatBytes(free), formatBytes(total));
  return { name, says, isWell: !isLow, more: isLow ? [HEALTH.diskLow] : [] };
}

function backupOf(last: Health['storage']['lastBackup'], now: number): Part {
  const name = HEALTH.backup;
  if (last === null) return { name, says: HEALTH.noBackup, isWell: false };
  const at = Date.parse(last.at);
  const days = Math.floor(Math.max(0, now - at) / DAY_MS);
  const age = days === 0 ? HEALTH.today : HEALTH.daysAgo(formatCount(days));
  const isOld = days >= OLD_BACKUP_DAYS;
  return {
    name,
    says: HEALTH.backupAt(formatInstant(at), age, formatBytes(last.bytes)),
    isWell: !isOld,
    more: [HEALTH.backupFile(last.file), ...(isOld ? [HEALTH.backupOld] : [])],
  };
}
