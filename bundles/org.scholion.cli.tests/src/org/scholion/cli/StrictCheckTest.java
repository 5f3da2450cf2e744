/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.sqlite.JDBC;

/** Which findings {@code scholion check} fails for, and how it counts and shows them. */
class StrictCheckTest {

    /** A place must have its kind, and a stance a polarity. */
    private static final String SCHEMA =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <scholion:schema xmlns:scholion="urn:scholion:schema:1" id="s" name="S">
              <tagSet id="scale" name="Scale" ordered="true">
                <tag id="against" name="Against"/>
                <tag id="for" name="For"/>
              </tagSet>
              <entity id="person" name="Person"/>
              <entity id="place" name="Place">
                <attribute id="kind" name="Kind" kind="text" required="true"/>
              </entity>
              <stance id="view" name="View" polarity="scale"/>
            </scholion:schema>
            """;

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void importDocument() throws Exception {
        project = folder.resolve("p.scholion").toString();
        Path schema = Files.writeString(folder.resolve("s.xml"), SCHEMA);
        Path text = Files.writeString(folder.resolve("a.txt"), "Mira likes Delhi.");
        terminal.done("init", project, "--schema", schema.toString());
        terminal.done("import", project, text.toString());
    }

    private void annotate(List<Function<Edits, Edit>> all) throws Exception {
        try (OpenProject open = OpenProject.open(new FileAddress(Path.of(project)))) {
            AnnotationSession session =
                    open.session(open.store().documents().find("a").orElseThrow(), "asha");
            for (Function<Edits, Edit> each : all) {
                Edits edits =
                        new Edits(
                                session.annotations(),
                                open.schema(),
                                "asha",
                                open.schemaVersion(),
                                Clock.systemUTC(),
                                AnnotationIds.system());
                session.apply(each.apply(edits).operation());
            }
            open.release(session);
        }
    }

    private static Edit person(Edits edits) {
        return edits.newMention("person", Span.of(0, 4));
    }

    private static Edit place(Edits edits) {
        return edits.newMention("place", Span.of(11, 16));
    }

    /** A stance that nobody holds. */
    private static Edit heldByNobody(Edits edits) {
        return edits.newStance(
                StanceDraft.ofCue("view", Span.of(5, 10))
                        .withTargets(List.of(EndDraft.Given.author()))
                        .withPolarity(Optional.of(new AttributeValue.Tags(List.of("for")))));
    }

    private void strictly(int code) {
        terminal.done("check", project);
        assertThat(terminal.run("check", project, "--strict")).isEqualTo(code);
    }

    @Test
    void thatNoticesFailNoCheck() throws Exception {
        strictly(Scholion.DONE);
        annotate(List.of(StrictCheckTest::person, StrictCheckTest::person));
        strictly(Scholion.DONE);
        assertThat(terminal.err)
                .isEqualTo(
                        "Checked 1 document and 1 annotation set: nothing is damaged, 1 notice.\n");
    }

    @Test
    void thatAWarningFailsAStrictCheck() throws Exception {
        annotate(List.of(StrictCheckTest::heldByNobody));
        strictly(Scholion.PROBLEM);
        assertThat(terminal.err).endsWith("nothing is damaged, 1 warning.\n");
    }

    @Test
    void thatAnErrorFailsAStrictCheckWhateverElseThereIs() throws Exception {
        annotate(List.of(StrictCheckTest::place));
        strictly(Scholion.PROBLEM);
        annotate(List.of(StrictCheckTest::heldByNobody));
        strictly(Scholion.PROBLEM);
        assertThat(terminal.err).endsWith("nothing is damaged, 1 error, 1 warning.\n");
    }

    @Test
    void thatProblemsAndFindingsAreCountedTogether() throws Exception {
        annotate(List.of(StrictCheckTest::place));
        try (Connection connection =
                        JDBC.createConnection("jdbc:sqlite:" + project, new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE document SET charset = 'klingon'");
        }
        assertThat(terminal.run("check", project)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).endsWith(": 1 problem, 1 error.\n");
    }

    @Test
    void thatAFindingIsATreeOfItsRulePlaceAndWhose() throws Exception {
        annotate(List.of(StrictCheckTest::place));
        assertThat(terminal.done("check", project, "--json"))
                .contains(
                        "\"begin\": 11",
                        "\"class\": \"constraint\"",
                        "\"document\": \"a\"",
                        "\"end\": 16",
                        "\"kind\": \"entity\"",
                        "\"member\": \"asha\"",
                        "\"rule\": \"attribute-required\"",
                        "\"severity\": \"error\"")
                .contains("\"attribute-required\": 1");
    }
}
