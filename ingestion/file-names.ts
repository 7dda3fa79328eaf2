import { basename, extname } from 'node:path';
import { fold } from '../knowledge/index.js';
import { IngestionError } from './errors.js';

const MAX_SLUG = 80;

/** The plan id a file name stands for: "Kế hoạch 55.txt" is `ke-hoach-55`. @throws IngestionError `unusable-name` */
export function slugOf(fileName: string): string {
  const name = basename(fileName.normalize('NFC'));
  const stem = extname(name) === '' ? name : name.slice(0, -extname(name).length);
  const slug = fold(stem)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .replace(/(?<!-)-+$/, '')
    .slice(0, MAX_SLUG)
    .replace(/(?<!-)-+$/, '');
  if (slug === '')
    throw new IngestionError(
      'unusable-name',
      `Cannot name a plan after "${fileName}": expected letters or digits in the file name`,
    );
  return slug;
}
