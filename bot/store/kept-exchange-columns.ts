import type { Migration } from '../../knowledge/index.js';

/**
 * One exchange may be kept by a word of its own: when its person was asked, with which notice, and when they allowed it.
 * `held_note` is what they wrote with a rating, held with the exchange until then. A rating knows the figures of its answer
 * (`turn_id`) whatever becomes of its words. What was rated before this was kept without being asked for, so only what is
 * under an agreement stays.
 */
export const createKeptExchangeColumns: Migration = {
  number: 27,
  name: 'kept-exchanges',
  up: (raw) => {
    raw.exec(`
      ALTER TABLE exchange ADD COLUMN held_note BLOB;
      ALTER TABLE exchange ADD COLUMN offered_at INTEGER;
      ALTER TABLE exchange ADD COLUMN notice_version TEXT;
      ALTER TABLE exchange ADD COLUMN allowed_at INTEGER;
      ALTER TABLE feedback ADD COLUMN turn_id INTEGER;

      UPDATE feedback SET turn_id = (SELECT turn_id FROM exchange WHERE exchange.id = feedback.exchange_id);
      UPDATE exchange SET keep = 'held'
        WHERE keep = 'rated' AND person NOT IN (SELECT person FROM consent WHERE state = 'agreed');
      UPDATE feedback SET note = NULL
        WHERE person IS NULL OR person NOT IN (SELECT person FROM consent WHERE state = 'agreed');
    `);
  },
};
