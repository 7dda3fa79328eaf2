import type { RestorePart } from '../../knowledge/index.js';

/**
 * What a restore does to officers. Whoever lost the right since the backup does not get it back: an invitation that was
 * used or revoked on either side stays so, who holds one that was used here stands here, and wrong codes go on counting.
 * What this store does not know comes from the backup.
 * @param keyFits whether people of the backup have the same keyed hashes here; else nothing is taken from it.
 */
export function memberRestore({ keyFits }: { keyFits: boolean }): RestorePart {
  return {
    tables: ['invitation', 'member', 'wrong_code'],
    takeOver(raw) {
      if (!keyFits) return;
      // An invitation is told by its code's hash: two stores may have given one number to different ones.
      raw.exec(`
        INSERT INTO main.invitation (code_hash, agency, issued_by, issued_at, expires_at)
          SELECT code_hash, agency, issued_by, issued_at, expires_at FROM restored.invitation WHERE true ORDER BY id
          ON CONFLICT DO NOTHING;
        INSERT INTO main.member (person, invitation_id, bound_at)
          SELECT member.person, ours.id, member.bound_at
          FROM restored.member AS member
          JOIN restored.invitation AS theirs ON theirs.id = member.invitation_id
          JOIN main.invitation AS ours ON ours.code_hash = theirs.code_hash
          WHERE ours.used_at IS NULL
          ON CONFLICT DO NOTHING;
        UPDATE main.invitation AS ours SET
          used_at = coalesce(ours.used_at, theirs.used_at),
          revoked_at = coalesce(ours.revoked_at, theirs.revoked_at)
          FROM restored.invitation AS theirs WHERE theirs.code_hash = ours.code_hash;
        DELETE FROM main.member
          WHERE invitation_id IN (SELECT id FROM main.invitation WHERE revoked_at IS NOT NULL);
      `);
    },
  };
}
