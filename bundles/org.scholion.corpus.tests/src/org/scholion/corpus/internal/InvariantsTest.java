/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.corpus.Access;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreCheck;

/** Each invariant, broken in a file by another program, is found and its place is named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvariantsTest {

    @NonNullByDefault({})
    private Path folder;

    @NonNullByDefault({})
    private Path sound;

    private int copies;

    /**
     * Something that breaks an invariant.
     *
     * @param sql the statement
     * @param kind the kind of the problem that is to be found
     * @param where where it is to be found
     */
    record Break(String sql, String kind, String where) {}

    @BeforeAll
    void makeProject(@TempDir Path temporary) throws Exception {
        folder = temporary;
        sound = folder.resolve("sound.scholion");
        KeptInvariants.make(sound);
    }

    private static Stream<Break> document() {
        return Stream.of(
                document("ulid = 'x'", "value", "a"),
                document("name = ''", "kept.empty", "#1"),
                document("characters = 3", "text-length", "a"),
                document("source_sha256 = 'abc'", "value", "a"),
                document("charset = 'klingon'", "value", "a"),
                document("charset = 'a b'", "value", "a"),
                document("charset_origin = 'GUESSED'", "damaged.word", "a"),
                document("charset_confidence = 101", "value", "a"),
                document("charset_confidence = -1", "value", "a"),
                document("byte_order_mark = 2", "value", "a"),
                document("byte_order_mark = -1", "value", "a"),
                document("language = ''", "value", "a"),
                document("language = 'a b'", "value", "a"),
                document("direction = 'up'", "value", "a"),
                document("metadata = '['", "damaged.value", "a"),
                document("metadata = '{\"a\":1}'", "damaged.value", "a"),
                new Break(
                        "INSERT INTO dismissal VALUES (1, 1, 70, 999, 'person', 0)",
                        "dismissal-place",
                        "a"),
                new Break(
                        "INSERT INTO dismissal VALUES (1, 1, 5, 5, 'person', 0)",
                        "dismissal-place",
                        "a"),
                new Break(
                        "INSERT INTO dismissal VALUES (1, 99, 5, 7, 'person', 0)",
                        "row-orphaned",
                        "dismissal"),
                document("imported_at = 'today'", "value-kind", "document, row 1"),
                new Break(
                        "UPDATE document SET removed_by = '' WHERE id = 3",
                        "kept.empty",
                        "c (removed)"),
                new Break(
                        "DROP INDEX document_by_name; UPDATE document SET name = 'b' WHERE id = 1",
                        "duplicate",
                        "document, row 2"),
                new Break(
                        "UPDATE document_text SET content = x'41' WHERE document_id = 2",
                        "text-other",
                        "b"),
                new Break("UPDATE document_text SET encoding = 7", "value", "a"),
                new Break(
                        "DELETE FROM document_text WHERE document_id = 3",
                        "text-missing",
                        "c (removed)"),
                new Break("UPDATE base_layer SET content = x'00'", "damaged.packed", "a"));
    }

    private static Break document(String set, String kind, String where) {
        return new Break("UPDATE document SET " + set + " WHERE id = 1", kind, where);
    }

    private static Stream<Break> set() {
        return Stream.of(
                set("ulid = 'x'", "value", "a, asha"),
                set("state = 'asleep'", "damaged.word", "a, asha"),
                set("state = 'in-progress'", "state-wrong", "a, asha"),
                set("skipped_reason = 'why'", "value", "a, asha"),
                set("last_seq = 9", "journal-end", "a, asha"),
                set("member_id = 99", "row-orphaned", "annotation_set, row 1"),
                states("DELETE FROM set_state WHERE set_id = 1 AND number = 1", "state-gap"),
                states("UPDATE set_state SET seq = 9 WHERE set_id = 1", "state-entry"),
                states(
                        "UPDATE set_state SET seq = 5 WHERE set_id = 1 AND number = 2",
                        "state-entry"),
                states(
                        "UPDATE set_state SET seq = 0 WHERE set_id = 1 AND number = 2",
                        "state-entry"),
                states(
                        "UPDATE set_state SET number = 7 WHERE set_id = 1 AND number = 2",
                        "state-gap"),
                states("UPDATE set_state SET state = 'x' WHERE set_id = 1", "damaged.word"),
                states("UPDATE set_state SET actor = '' WHERE set_id = 1", "kept.empty"),
                states("DELETE FROM journal WHERE set_id = 1 AND seq = 2", "journal-gap"),
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
                states("UPDATE checkpoint SET state = x'00'", "checkpoint-other"),
                states("UPDATE checkpoint SET seq = 1 WHERE set_id = 1", "checkpoint-other"),
                states("UPDATE checkpoint SET seq = 99 WHERE set_id = 1", "checkpoint-other"));
    }

    private static Break set(String set, String kind, String where) {
        return new Break("UPDATE annotation_set SET " + set + " WHERE id = 1", kind, where);
    }

    private static Break states(String sql, String kind) {
        return new Break(sql, kind, "a, asha");
    }

    private static Break journal(String set, int entry, String kind) {
        return states("UPDATE journal SET " + set + " WHERE set_id = 1 AND seq = " + entry, kind);
    }

    private static Stream<Break> row() {
        String first = " WHERE set_id = 1 AND id = (SELECT min(id) FROM annotation)";
        return Stream.of(
                states("UPDATE annotation SET kind = 'ghost'" + first, "row-other"),
                states("UPDATE annotation SET json = '{'" + first, "row-other"),
                states("DELETE FROM annotation" + first, "row-missing"),
                states(
                        "UPDATE annotation SET id = '01ARZ3NDEKTSV4RRFFQ69G5FAV'" + first,
                        "row-extra"),
                states("INSERT INTO reference VALUES (1, 'a', 'b')", "links-wrong"),
                states(
                        "UPDATE journal SET operation = '{' WHERE set_id = 1 AND seq = 1;"
                                + "UPDATE annotation SET json = '{'"
                                + first,
                        "row-unreadable"),
                states(
                        "UPDATE journal SET operation = '{' WHERE set_id = 1 AND seq = 1;"
                                + "UPDATE annotation SET begin_at = 1"
                                + first,
                        "row-torn"));
    }

    private static Stream<Break> project() {
        return Stream.of(
                new Break("DELETE FROM project WHERE key = 'id'", "value", "project, row id"),
                new Break(
                        "UPDATE project SET value = 'then' WHERE key = 'created_at'",
                        "unreadable",
                        "project, row created_at"),
                new Break(
                        "INSERT INTO project VALUES ('kept-set-x', 'why')",
                        "kept-nothing",
                        "project, row kept-set-x"),
                new Break(
                        "INSERT INTO project VALUES ('shared-suggestions', 'maybe')",
                        "value",
                        "project, row shared-suggestions"),
                new Break(
                        "INSERT INTO project VALUES ('own-adjudication', 'maybe')",
                        "value",
                        "project, row own-adjudication"),
                new Break(
                        "UPDATE marked_string SET set_id = 99 WHERE set_id = 2",
                        "marked-other",
                        "marked_string"),
                states("DELETE FROM marked_string WHERE set_id = 1", "marked-other"),
                new Break("DELETE FROM schema_version", "no-schema", "schema"),
                new Break(
                        "UPDATE schema_version SET number = 3",
                        "version-missing",
                        "schema version 3"),
                new Break(
                        "UPDATE schema_version SET xml = '<'",
                        "schema-unreadable",
                        "schema version 1"),
                member("name = 'a,b'", "member-name"),
                member("name = 'all'", "member-name"),
                member("role = 'king'", "damaged.word"),
                member("role = 'gold'", "value"),
                new Break(
                        "UPDATE assignment SET due = 'soon' WHERE due IS NOT NULL",
                        "unreadable",
                        "assignment, row 2, 2"),
                history("UPDATE project_history SET code = 'x' WHERE id = 2", "damaged.history"),
                history("UPDATE project_history SET arguments = 1 WHERE id = 2", "damaged.value"),
                history("DELETE FROM project_history WHERE id = 1", "history-gap"),
                new Break("INSERT INTO purge VALUES (3)", "purge-left", "purge, row 3"));
    }

    private static Stream<Break> handedOut() {
        String set = "package_set, row 1, 1";
        return Stream.of(
                new Break("UPDATE package SET ulid = 'x'", "value", "package, row 1"),
                new Break("UPDATE package SET file = ' '", "value", "package, row 1"),
                new Break("UPDATE package SET state = 'lost'", "damaged.word", "package, row 1"),
                new Break("UPDATE package SET made_by = ''", "kept.empty", "package, row 1"),
                new Break("UPDATE package SET member_id = 99", "row-orphaned", "package, row 1"),
                new Break(
                        "UPDATE package SET state = 'here'; INSERT INTO package SELECT 7, ulid,"
                                + " member_id, file, state, made_by, made_at, changed_at"
                                + " FROM package",
                        "value",
                        "package, row 7"),
                new Break(
                        "INSERT INTO package SELECT 7, ulid, member_id, file, state, made_by,"
                                + " made_at, changed_at FROM package",
                        "duplicate",
                        "package, row 7"),
                new Break("UPDATE package_set SET seq = 99 WHERE set_id = 1", "value", set),
                new Break("UPDATE package_set SET seq = -1 WHERE set_id = 1", "value", set),
                new Break("UPDATE package_set SET states = 9 WHERE set_id = 1", "value", set),
                new Break(
                        "UPDATE package_set SET hash = x'00' WHERE set_id = 1", "handed-out", set),
                new Break(
                        "UPDATE journal SET actor = 'x' WHERE set_id = 1 AND seq = 1",
                        "handed-out",
                        set),
                new Break(
                        "UPDATE round_document SET part = 'x'",
                        "damaged.word",
                        "round_document, row 1, 1"),
                new Break(
                        "UPDATE round_document SET round = ''",
                        "kept.empty",
                        "round_document, row 1, "));
    }

    private static Stream<Break> catalogue() {
        String kept = "catalogue_entry, row " + KeptInvariants.KEPT;
        String merged = "catalogue_entry, row " + KeptInvariants.MERGED;
        String open = "UPDATE catalogue_change SET ";
        return Stream.of(
                new Break(
                        "UPDATE catalogue_entry SET ulid = 'x' WHERE id = 1",
                        "unreadable",
                        "catalogue_entry, row x"),
                new Break("UPDATE catalogue_entry SET type_id = ''", "entry.no-type", kept),
                new Break(
                        "UPDATE catalogue_entry SET standing = 'lost' WHERE id = 1",
                        "damaged.word",
                        kept),
                new Break(
                        "UPDATE catalogue_entry SET content = '[' WHERE id = 1",
                        "damaged.value",
                        kept),
                new Break(
                        "UPDATE catalogue_entry SET content = '{}' WHERE id = 1",
                        "unreadable",
                        kept),
                new Break(
                        "UPDATE catalogue_entry SET merged_into = '01M8C85CZY9GDGW8QPXTFK2VV9'"
                                + " WHERE id = 2",
                        "entry.into-none",
                        merged),
                new Break(
                        "UPDATE catalogue_entry SET standing = 'merged', merged_into = '"
                                + KeptInvariants.MERGED
                                + "' WHERE id = 1",
                        "entry.circle",
                        merged),
                new Break(
                        "UPDATE catalogue_entry SET content = '{\"names\":[[\"en\",\"x\",true]],"
                                + "\"members\":[\"01M8C85CZY9GDGW8QPXTFK2VV9\"]}' WHERE id = 1",
                        "entry.no-member",
                        kept),
                new Break(
                        "UPDATE catalogue_entry SET content = '{\"names\":[[\"en\",\"x\",true]],"
                                + "\"members\":[\""
                                + KeptInvariants.KEPT
                                + "\"]}' WHERE id = 1",
                        "entry.own-member",
                        kept),
                new Break(
                        open + "what = 'lost' WHERE id = 1",
                        "damaged.word",
                        "catalogue_change, row 1"),
                new Break(
                        open + "actor = '' WHERE id = 1", "kept.empty", "catalogue_change, row 1"),
                new Break(
                        open + "after_state = '[]' WHERE id = 1",
                        "value",
                        "catalogue_change, row 1"),
                new Break(open + "undoes = 2 WHERE id = 2", "value", "catalogue_change, row 2"),
                new Break(
                        "DELETE FROM catalogue_change WHERE id = 1",
                        "history-gap",
                        "catalogue_change, row 2"),
                new Break(
                        "INSERT INTO entry_reference VALUES ('"
                                + KeptInvariants.KEPT
                                + "', 99, 'x')",
                        "value",
                        "entry_reference, row 99"),
                new Break(
                        "INSERT INTO entry_reference VALUES ('"
                                + KeptInvariants.KEPT
                                + "', 1, 'x')",
                        "links-wrong",
                        "a, asha"));
    }

    private static Break member(String set, String kind) {
        return new Break("UPDATE member SET " + set + " WHERE id = 1", kind, "member, row 1");
    }

    private static Break history(String sql, String kind) {
        return new Break(sql, kind, "project_history, row 2");
    }

    private static Stream<Break> comment() {
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
                states(
                        "UPDATE comment SET annotation_id = '01ARZ3NDEKTSV4RRFFQ69G5FAV'"
                                + " WHERE id = 1",
                        "comment-mark"),
                new Break(
                        "UPDATE comment SET set_id = 77 WHERE id = 1",
                        "row-orphaned",
                        "comment, row 1"));
    }

    private static Break comment(String set, int row, String kind) {
        return new Break(
                "UPDATE comment SET " + set + " WHERE id = " + row, kind, "a, comment " + row);
    }

    private static Stream<Break> decision() {
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

    private static Break decision(String set, int row, String kind) {
        return new Break(
                "UPDATE decision SET " + set + " WHERE id = " + row, kind, "a, decision " + row);
    }

    private static Stream<Break> file() {
        return Stream.of(
                file("PRAGMA user_version = 1", "value"),
                file("PRAGMA application_id = 7", "value"),
                file("DROP INDEX comment_by_document", "object-missing"),
                file(
                        "DROP INDEX comment_by_document; CREATE INDEX comment_by_document"
                                + " ON comment (id)",
                        "object-other"),
                file("CREATE TABLE mine (x)", "object-foreign"),
                file("CREATE VIEW mine AS SELECT 1", "object-foreign"),
                file("CREATE INDEX mine ON comment (author)", "object-foreign"),
                file(
                        "CREATE TRIGGER mine AFTER INSERT ON member BEGIN DELETE FROM member; END",
                        "object-foreign"),
                file("DROP TABLE decision", "object-missing"));
    }

    private static Break file(String sql, String kind) {
        return new Break(sql, kind, "file");
    }

    private Path damaged(String sql) throws Exception {
        Path file = folder.resolve("damaged" + copies++ + ".scholion");
        Files.copy(sound, file);
        Damage.run(file, sql);
        return file;
    }

    private static StoreCheck check(Path file) throws Exception {
        try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_ONLY)) {
            return store.check();
        }
    }

    private static List<String> found(StoreCheck check) {
        return check.stream().map(problem -> problem.kind() + " @ " + problem.where()).toList();
    }

    @Test
    void thatASoundProjectHasNoProblems() throws Exception {
        StoreCheck check = check(sound);
        assertThat(check.problems()).isEmpty();
        assertThat(check.documents()).isEqualTo(2);
        assertThat(check.sets()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource({
        "document",
        "set",
        "row",
        "project",
        "handedOut",
        "catalogue",
        "comment",
        "decision"
    })
    void thatABreachIsFoundAtItsPlace(Break breach) throws Exception {
        assertThat(found(check(damaged(breach.sql()))))
                .contains(breach.kind() + " @ " + breach.where());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE document SET charset_confidence = 0",
                "UPDATE document SET charset_confidence = 100",
                "UPDATE document SET byte_order_mark = 0",
                "UPDATE document SET byte_order_mark = 1",
                "UPDATE document SET language = NULL",
                "UPDATE document SET language = 'zh_Hant'",
                "UPDATE document SET metadata = '{}'",
                "UPDATE comment SET begin_at = 0, end_at = 0 WHERE id = 1",
                "UPDATE comment SET end_at = (SELECT characters FROM document WHERE id = 1)"
                        + " WHERE id = 1",
                "UPDATE comment SET annotation_id = NULL WHERE id = 1",
                "UPDATE comment SET kind = 'question', to_leads = 1 WHERE id = 1",
                "UPDATE comment SET to_member = 1 WHERE id = 1",
                "UPDATE comment SET annotation_id = NULL, set_id = NULL WHERE id = 1",
                "UPDATE comment SET resolved_by = NULL, resolved_at = NULL WHERE id = 1",
                "UPDATE decision SET gold_id = NULL, rationale = NULL WHERE id = 1",
                "UPDATE set_state SET seq = 1 WHERE set_id = 1",
                "UPDATE set_state SET seq = 4 WHERE set_id = 1"
            })
    void thatWhatIsJustWithinItsBordersBreaksNothing(String sql) throws Exception {
        assertThat(found(check(damaged(sql)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("file")
    void thatAFileThatIsNotAsItIsMadeIsNamed(Break breach) throws Exception {
        // What is done while the file is open, since some of these keep it from being opened.
        Path file = damaged("SELECT 1");
        try (SqliteProjectStore store =
                (SqliteProjectStore) Projects.open(new FileAddress(file), Access.READ_WRITE)) {
            Damage.run(file, breach.sql());
            assertThat(found(store.check())).contains(breach.kind() + " @ " + breach.where());
        }
    }

    @Test
    void thatTokensAndSentencesOutsideTheTextOrOutOfOrderAreFound() throws Exception {
        Path file = damaged("SELECT 1");
        byte[] layer =
                StoredText.deflate(
                        "[[[\"1\",4,8,{}],[\"2\",0,3,{}],[\"3\",5,999,{}]],[[-1,4,\"s\"]]]");
        try (Session session = Connections.writer(file)) {
            session.execute("DROP TRIGGER base_layer_never_changes");
            session.update("UPDATE base_layer SET content = ?", layer);
        }
        StoreCheck check = check(file);
        assertThat(check.problems().count("layer-order")).isEqualTo(1);
        assertThat(check.problems().count("layer-outside")).isEqualTo(2);
    }

    @Test
    void thatTokensMayBeginTogetherBeEmptyAndReachTheEndOfTheText() throws Exception {
        Path file = damaged("SELECT 1");
        int length = Samples.TEXT.length();
        byte[] layer =
                StoredText.deflate(
                        "[[[\"1\",0,0,{}],[\"2\",0,%d,{}],[\"3\",%d,%d,{}]],[[0,%d,\"s\"],[0,2,\"t\"]]]"
                                .formatted(length, length, length, length));
        try (Session session = Connections.writer(file)) {
            session.execute("DROP TRIGGER base_layer_never_changes");
            session.update("UPDATE base_layer SET content = ?", layer);
        }
        StoreCheck check = check(file);
        assertThat(check.problems().count("layer-order")).isZero();
        assertThat(check.problems().count("layer-outside")).isZero();
    }

    @Test
    void thatSeveralBrokenThingsAreAllReported() throws Exception {
        List<Break> all = new ArrayList<>();
        all.add(document("charset = 'klingon'", "value", "a"));
        all.add(document("direction = 'up'", "value", "a"));
        all.add(new Break("UPDATE base_layer SET content = x'00'", "damaged.packed", "a"));
        all.add(set("state = 'asleep'", "damaged.word", "a, asha"));
        all.add(journal("operation = '{'", 1, "entry"));
        all.add(journal("operation = x'00'", 3, "entry"));
        all.add(member("role = 'king'", "damaged.word"));
        all.add(comment("end_at = 999", 1, "comment-place"));
        all.add(
                new Break(
                        "UPDATE document_text SET content = x'41' WHERE document_id = 3",
                        "text-other",
                        "c (removed)"));
        Path file = damaged(String.join(";", all.stream().map(Break::sql).toList()));
        Set<String> expected = new LinkedHashSet<>();
        all.forEach(one -> expected.add(one.kind() + " @ " + one.where()));
        StoreCheck check = check(file);
        assertThat(found(check)).containsAll(expected);
        assertThat(check.problems().count("entry")).isEqualTo(2);
    }
}
