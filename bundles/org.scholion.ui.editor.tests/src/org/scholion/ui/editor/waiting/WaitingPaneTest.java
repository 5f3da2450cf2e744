/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.CreationOrder;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.migration.AnswerWaiting;
import org.scholion.project.migration.DiffSchema;
import org.scholion.project.migration.ListWaiting;
import org.scholion.project.migration.ListWaiting.Candidate;
import org.scholion.project.migration.ListWaiting.Entry;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.TypeNames;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;

/** The worklist over a real project, in a window of its own. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class WaitingPaneTest {

    private static final String OLD =
            "<s:schema xmlns:s=\"urn:scholion:schema:1\" format=\"2\" id=\"x\" name=\"X\">"
                    + "<entity id=\"gpe\" name=\"Place\">"
                    + "<attribute id=\"sort\" name=\"Sort\" kind=\"text\"/></entity></s:schema>";
    private static final String NOW =
            "<s:schema xmlns:s=\"urn:scholion:schema:1\" format=\"2\" id=\"x\" name=\"X\">"
                    + "<entity id=\"city\" name=\"City\"/>"
                    + "<entity id=\"state\" name=\"Country\">"
                    + "<attribute id=\"sort\" name=\"Sort\" kind=\"text\"/></entity></s:schema>";

    @TempDir Path folder;

    private OpenProject project;
    private WaitingPane pane;
    private final List<String> opened = new ArrayList<>();

    private static Annotation mention(AnnotationIds ids, int begin, int end) {
        return new Mention(
                AnnotationHeader.of(ids.next(), "gpe", "asha", Instant.EPOCH, 1),
                Span.of(begin, end),
                Optional.empty());
    }

    private static Annotation sorted(Annotation annotation) {
        return annotation.withHeader(
                annotation
                        .header()
                        .withAttribute("sort", Optional.of(new AttributeValue.Text("old"))));
    }

    private void migrated() throws Exception {
        Path file = folder.resolve("p.scholion");
        Path schema = Files.writeString(folder.resolve("old.xml"), OLD);
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.of(schema.toString()), "lea"),
                        Progress.NONE);
        project = OpenProject.open(new FileAddress(file));
        Path text = Files.writeString(folder.resolve("a.txt"), "From Riga to الهند.");
        new ImportDocuments(project, InstalledFormats.builtIn())
                .run(ImportRequest.of(List.of(text)), Progress.NONE);
        long document = project.store().documents().all().getFirst().id();
        AnnotationSet set = project.store().sets().open(document, "asha");
        AnnotationIds ids = AnnotationIds.system();
        project.store()
                .journal()
                .append(
                        set.id(),
                        0,
                        NewEntry.of(
                                "asha",
                                CreationOrder.creating(
                                        List.of(sorted(mention(ids, 5, 9)), mention(ids, 13, 18)),
                                        "test")));
        project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        Schema now = SchemaXml.read(NOW, "now");
        new MigrateSchema(project)
                .run(
                        new MigrateSchema.Request(
                                now, new DiffSchema(project).proposed(now), false, false, "lea"),
                        Progress.NONE);
    }

    private List<Entry> waiting() throws Exception {
        return new ListWaiting(project)
                .run(new ListWaiting.Request(Optional.of("asha")), Progress.NONE)
                .entries();
    }

    private void answer(Entry entry, Candidate candidate) {
        try {
            AnswerWaiting.Result result =
                    new AnswerWaiting(project)
                            .run(new AnswerWaiting.Request(entry, candidate.id(), true, "asha"));
            assertThat(result.written()).isTrue();
            pane.tell(result.losses());
            show();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void show() throws Exception {
        pane.show(waiting(), new TypeNames(project.schema(), project.schema()));
    }

    /** What the labels say that are there to be seen. */
    private static String shown(Composite in) {
        return Stream.of(in.getChildren())
                .filter(child -> child instanceof Label && child.getVisible())
                .map(child -> ((Label) child).getText())
                .collect(Collectors.joining("\n"));
    }

    private static Table table(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof Table table) {
                return table;
            }
            if (child instanceof Composite inner && table(inner) != null) {
                return table(inner);
            }
        }
        return null;
    }

    private void press(char digit) {
        Event event = new Event();
        event.character = digit;
        event.keyCode = digit;
        table(pane).notifyListeners(SWT.KeyDown, event);
        assertThat(event.doit).isFalse();
    }

    @Test
    void thatADigitAnswersAndTheNextIsSelectedUntilNothingWaits() throws Exception {
        migrated();
        Shell shell = new Shell(Display.getDefault());
        try {
            shell.setLayout(new FillLayout());
            shell.setSize(900, 200);
            pane = new WaitingPane(shell, e -> opened.add(e.words()), this::answer);
            shell.open();
            show();
            assertThat(shown(pane)).contains("As City it would lose", "Sort");
            assertThat(shown(pane)).doesNotContain("As Country");
            assertThat(pane.selected())
                    .hasValueSatisfying(e -> assertThat(e.words()).isEqualTo("Riga"));
            press('1');
            assertThat(pane.selected())
                    .hasValueSatisfying(e -> assertThat(e.words()).isEqualTo("الهند"));
            assertThat(shown(pane)).contains("The last answer lost", "Sort");
            assertThat(shown(pane)).as("this one has no value").doesNotContain("would lose");
            press('2');
            assertThat(pane.told()).isEmpty();
            assertThat(waiting()).isEmpty();
            assertThat(pane.selected()).isEmpty();
            AnnotationSet set = project.store().sets().all().getFirst();
            assertThat(set.state()).isEqualTo(SetState.DONE);
            assertThat(project.store().annotations().of(set.id()))
                    .extracting(Annotation::typeId)
                    .containsExactlyInAnyOrder("city", "state");
        } finally {
            shell.dispose();
            project.close();
        }
    }
}
