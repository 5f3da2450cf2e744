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

    @BeforeAll
    void makeProject(@TempDir Path temporary) throws Exception {
        folder = temporary;
        sound = folder.resolve("sound.scholion");
        KeptInvariants.make(sound);
    }

    private static Stream<Break> breaches() {
        return Stream.of(
                        ProjectBreaks.document(),
                        ProjectBreaks.project(),
                        ProjectBreaks.handedOut(),
                        ProjectBreaks.catalogue(),
                        WorkBreaks.set(),
                        WorkBreaks.row(),
                        WorkBreaks.comment(),
                        WorkBreaks.decision())
                .flatMap(breaks -> breaks);
    }

    private static Stream<Break> ofFile() {
        return ProjectBreaks.file();
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
    @MethodSource("breaches")
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
    @MethodSource("ofFile")
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
        all.add(ProjectBreaks.document("charset = 'klingon'", "value", "a"));
        all.add(ProjectBreaks.document("direction = 'up'", "value", "a"));
        all.add(new Break("UPDATE base_layer SET content = x'00'", "damaged.packed", "a"));
        all.add(WorkBreaks.set("state = 'asleep'", "damaged.word", "a, asha"));
        all.add(WorkBreaks.journal("operation = '{'", 1, "entry"));
        all.add(WorkBreaks.journal("operation = x'00'", 3, "entry"));
        all.add(ProjectBreaks.member("role = 'king'", "damaged.word"));
        all.add(WorkBreaks.comment("end_at = 999", 1, "comment-place"));
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
