/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.stream.Stream;

/** What breaks what members did: sets and their rows, comments, decisions. */
final class WorkBreaks {

    private WorkBreaks() {}

    static Stream<Break> set() {
        return Stream.of(
                set("ulid = 'x'", "value", "a, asha"),
                set("state = 'asleep'", "damaged.word", "a, asha"),
                set("state = 'in-progress'", "state-wrong", "a, asha"),
                set("skipped_reason = 'why'", "value", "a, asha"),
                set("last_seq = 9", "journal-end", "a, asha"),
                set("member_id = 99", "row-orphaned", "annotation_set, row 1"),
                Break.ofSet("DELETE FROM set_state WHERE set_id = 1 AND number = 1", "state-gap"),
                Break.ofSet("UPDATE set_state SET seq = 9 WHERE set_id = 1", "state-entry"),
                Break.ofSet(
                        "UPDATE set_state SET seq = 5 WHERE set_id = 1 AND number = 2",
                        "state-entry"),
                Break.ofSet(
                        "UPDATE set_state SET seq = 0 WHERE set_id = 1 AND number = 2",
                        "state-entry"),
                Break.ofSet(
                        "UPDATE set_state SET number = 7 WHERE set_id = 1 AND number = 2",
                        "state-gap"),
                Break.ofSet("UPDATE set_state SET state = 'x' WHERE set_id = 1", "damaged.word"),
                Break.ofSet("UPDATE set_state SET actor = '' WHERE set_id = 1", "kept.empty"),
                Break.ofSet("DELETE FROM journal WHERE set_id = 1 AND seq = 2", "journal-gap"),
                journal("operation = '{'", 1, "entry"),
                journal("operation = x'00'", 4, "entry"),
                journal(
                        "operation = (SELECT operation FROM journal WHERE set_id = 1 AND seq = 1)",
                        2,
                        "damaged.entry-misfit"),
                journal("schema_version = 9", 2, "entry-version"),
                journal("actor = ' '", 2, "entry"),
                journal("undo_top = 1", 2, "undo-wrong"),
                journal("undoes = 4", 4, "undo-wrong"),
                journal("undoes = 77", 4, "undo-wrong"),
                journal("undoes = 3, redoes = 3", 4, "undo-wrong"),
                journal("undoes = 3, undo_top = 0, redo_top = 0", 2, "undo-wrong"),
                Break.ofSet("UPDATE checkpoint SET state = x'00'", "checkpoint-other"),
                Break.ofSet("UPDATE checkpoint SET seq = 1 WHERE set_id = 1", "checkpoint-other"),
                Break.ofSet("UPDATE checkpoint SET seq = 99 WHERE set_id = 1", "checkpoint-other"));
    }

    static Break set(String set, String kind, String where) {
        return new Break("UPDATE annotation_set SET " + set + " WHERE id = 1", kind, where);
    }

    static Break journal(String set, int entry, String kind) {
        return Break.ofSet(
                "UPDATE journal SET " + set + " WHERE set_id = 1 AND seq = " + entry, kind);
    }

    static Stream<Break> row() {
        String first = " WHERE set_id = 1 AND id = (SELECT min(id) FROM annotation)";
        return Stream.of(
                Break.ofSet("UPDATE annotation SET kind = 'ghost'" + first, "row-other"),
                Break.ofSet("UPDATE annotation SET json = '{'" + first, "row-other"),
                Break.ofSet("DELETE FROM annotation" + first, "row-missing"),
                Break.ofSet(
                        "UPDATE annotation SET id = '01ARZ3NDEKTSV4RRFFQ69G5FAV'" + first,
                        "row-extra"),
                Break.ofSet("INSERT INTO reference VALUES (1, 'a', 'b')", "links-wrong"),
                Break.ofSet(
                        "UPDATE journal SET operation = '{' WHERE set_id = 1 AND seq = 1;"
                                + "UPDATE annotation SET json = '{'"
                                + first,
                        "row-unreadable"),
                Break.ofSet(
                        "UPDATE journal SET operation = '{' WHERE set_id = 1 AND seq = 1;"
                                + "UPDATE annotation SET begin_at = 1"
                                + first,
                        "row-torn"));
    }

    static Stream<Break> comment() {
        return Stream.of(
                comment("ulid = 'x'", 1, "value"),
                comment("author = ''", 1, "kept.empty"),
                comment("set_id = 3", 1, "comment-set"),
                comment("annotation_id = 'x'", 1, "value"),
                comment("end_at = 999", 1, "comment-place"),
                comment("end_at = NULL", 1, "comment-place"),
                comment("begin_at = NULL", 1, "comment-place"),
                comment("begin_at = -1", 1, "comment-place"),
                comment("begin_at = 3, end_at = 2", 1, "comment-place"),
                comment("content = 'a' || char(0)", 1, "kept.unwritable"),
                comment("set_id = NULL", 1, "value"),
                comment("reply_to = 1", 1, "comment-reply"),
                comment("resolved_by = NULL", 1, "comment-resolved"),
                comment("reply_to = 2", 2, "comment-reply"),
                comment("resolved_at = NULL", 1, "comment-resolved"),
                comment("kind = 'x'", 1, "value"),
                comment("to_member = 1, to_leads = 1", 1, "comment-to"),
                comment("to_member = (SELECT id FROM member WHERE role = 'gold')", 1, "comment-to"),
                Break.ofSet(
                        "UPDATE comment SET annotation_id = '01ARZ3NDEKTSV4RRFFQ69G5FAV'"
                                + " WHERE id = 1",
                        "comment-mark"),
                new Break(
                        "UPDATE comment SET set_id = 77 WHERE id = 1",
                        "row-orphaned",
                        "comment, row 1"));
    }

    static Break comment(String set, int row, String kind) {
        return new Break(
                "UPDATE comment SET " + set + " WHERE id = " + row, kind, "a, comment " + row);
    }

    static Stream<Break> decision() {
        return Stream.of(
                decision("ulid = 'x'", 1, "value"),
                decision("kind = 'guessed'", 1, "value"),
                decision("anchor = '['", 1, "damaged.value"),
                decision("anchor = '[]'", 1, "damaged.value"),
                decision("sources = '{}'", 1, "damaged.value"),
                decision("outcome = '{}'", 1, "damaged.decision"),
                decision("outcome = replace(outcome, ':1,', ':9,')", 1, "decision-entry"),
                decision("outcome = replace(outcome, ':1,', ':0,')", 1, "decision-entry"),
                decision("gold_id = 'x'", 1, "value"),
                decision("rationale = 'a' || char(0)", 1, "kept.unwritable"),
                decision("actor = ''", 1, "kept.empty"),
                decision("revoked_by = 'lea'", 1, "decision-revoked"),
                decision("revoked_at = 0", 1, "decision-revoked"),
                decision("revoked_by = 'lea', revoked_at = 0", 1, "decision-undone"),
                decision("revoked_by = NULL, revoked_at = NULL", 2, "decision-undone"),
                new Break(
                        "UPDATE decision SET schema_version = 7 WHERE id = 1",
                        "row-orphaned",
                        "decision, row 1"));
    }

    static Break decision(String set, int row, String kind) {
        return new Break(
                "UPDATE decision SET " + set + " WHERE id = " + row, kind, "a, decision " + row);
    }
}
