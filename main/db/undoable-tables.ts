/** How a changed row is put back: `@key` is its key, `@row` the row before, both as JSON arrays in column order. */
export interface UndoStatements {
  readonly remove: string;
  readonly insert: string;
  readonly update: string;
}

export type UndoableTable = 'contact' | 'fact' | 'event' | 'plan' | 'policy' | 'accepted_fit' | 'review_answer';

/** One line per table whose rows a command may change; its triggers are in the migrations. */
export const undoableTables: Readonly<Record<UndoableTable, UndoStatements>> = {
  contact: {
    remove: 'DELETE FROM contact WHERE id = @key ->> 0',
    insert: `
      INSERT INTO contact (id, email, email_key, external_id, first_name, last_name, company, phone, country, time_zone,
        created_at, email_changed_at, do_not_contact, name_key, search_text)
      SELECT @row ->> 0, @row ->> 1, @row ->> 2, @row ->> 3, @row ->> 4, @row ->> 5, @row ->> 6, @row ->> 7, @row ->> 8, @row ->> 9,
        @row ->> 10, @row ->> 11, @row ->> 12, @row ->> 13, @row ->> 14`,
    update: `
      UPDATE contact SET (email, email_key, external_id, first_name, last_name, company, phone, country, time_zone,
        created_at, email_changed_at, do_not_contact, name_key, search_text) =
        (SELECT @row ->> 1, @row ->> 2, @row ->> 3, @row ->> 4, @row ->> 5, @row ->> 6, @row ->> 7, @row ->> 8, @row ->> 9, @row ->> 10,
          @row ->> 11, @row ->> 12, @row ->> 13, @row ->> 14)
      WHERE id = @key ->> 0`,
  },
  fact: {
    remove: 'DELETE FROM fact WHERE contact_id = @key ->> 0 AND name = @key ->> 1',
    insert: `
      INSERT INTO fact (contact_id, name, value, origin, source)
      SELECT @row ->> 0, @row ->> 1, @row ->> 2, @row ->> 3, @row ->> 4`,
    update: `
      UPDATE fact SET (value, origin, source) = (SELECT @row ->> 2, @row ->> 3, @row ->> 4)
      WHERE contact_id = @key ->> 0 AND name = @key ->> 1`,
  },
  event: {
    remove: 'DELETE FROM event WHERE contact_id = @key ->> 0 AND event_key = @key ->> 1',
    insert: `
      INSERT INTO event (contact_id, at, event_key, kind, channel, purpose, ask, type, data, refers_to, method, until,
        cadence_days, undated, evidence, amount, currency, extra)
      SELECT @row ->> 0, @row ->> 1, @row ->> 2, @row ->> 3, @row ->> 4, @row ->> 5, @row ->> 6, @row ->> 7, @row ->> 8, @row ->> 9,
        @row ->> 10, @row ->> 11, @row ->> 12, @row ->> 13, @row ->> 14, @row ->> 15, @row ->> 16, @row ->> 17`,
    update: `
      UPDATE event SET (at, kind, channel, purpose, ask, type, data, refers_to, method, until, cadence_days, undated,
        evidence, amount, currency, extra) =
        (SELECT @row ->> 1, @row ->> 3, @row ->> 4, @row ->> 5, @row ->> 6, @row ->> 7, @row ->> 8, @row ->> 9, @row ->> 10, @row ->> 11,
          @row ->> 12, @row ->> 13, @row ->> 14, @row ->> 15, @row ->> 16, @row ->> 17)
      WHERE contact_id = @key ->> 0 AND event_key = @key ->> 1`,
  },
  plan: {
    remove: 'DELETE FROM plan WHERE id = @key ->> 0',
    // Rows that were written down before plans carried their version have none.
    insert: `
      INSERT INTO plan (id, name, body, saved_at, version)
      SELECT @row ->> 0, @row ->> 1, @row ->> 2, @row ->> 3, coalesce(@row ->> 4, 1)`,
    update: `
      UPDATE plan SET (name, body, saved_at, version) =
        (SELECT @row ->> 1, @row ->> 2, @row ->> 3, coalesce(@row ->> 4, max(1, version - 1)))
      WHERE id = @key ->> 0`,
  },
  policy: {
    remove: 'DELETE FROM policy WHERE version = @key ->> 0',
    insert: `
      INSERT INTO policy (version, body, saved_at) SELECT @row ->> 0, @row ->> 1, @row ->> 2`,
    // Policy versions are never changed, so there is no change to take back; the trigger refuses this.
    update: 'UPDATE policy SET (body, saved_at) = (SELECT @row ->> 1, @row ->> 2) WHERE version = @key ->> 0',
  },
  accepted_fit: {
    remove: 'DELETE FROM accepted_fit WHERE id = @key ->> 0',
    insert: 'INSERT INTO accepted_fit (id, body, accepted_at) SELECT @row ->> 0, @row ->> 1, @row ->> 2',
    // Never changed either, by the same kind of trigger.
    update: 'UPDATE accepted_fit SET (body, accepted_at) = (SELECT @row ->> 1, @row ->> 2) WHERE id = @key ->> 0',
  },
  review_answer: {
    remove: `
      DELETE FROM review_answer
      WHERE plan_hash = @key ->> 0 AND answered_by = @key ->> 1 AND target = @key ->> 2`,
    insert: `
      INSERT INTO review_answer (plan_hash, answered_by, target, decision, comment, answered_at, merged_at, settled,
        settled_at)
      SELECT @row ->> 0, @row ->> 1, @row ->> 2, @row ->> 3, @row ->> 4, @row ->> 5, @row ->> 6, @row ->> 7, @row ->> 8`,
    update: `
      UPDATE review_answer SET (decision, comment, answered_at, merged_at, settled, settled_at) =
        (SELECT @row ->> 3, @row ->> 4, @row ->> 5, @row ->> 6, @row ->> 7, @row ->> 8)
      WHERE plan_hash = @key ->> 0 AND answered_by = @key ->> 1 AND target = @key ->> 2`,
  },
};
