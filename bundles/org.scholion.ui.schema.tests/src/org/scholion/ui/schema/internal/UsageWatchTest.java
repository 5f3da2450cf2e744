/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.RemoveDocument;
import org.scholion.project.SchemaPart;
import org.scholion.project.SchemaUsage;
import org.scholion.project.session.OpenProject;

/** The counts beside the schema are those of the annotations there are, all the time. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class UsageWatchTest {

    private static final long PATIENCE_NANOSECONDS = 20_000_000_000L;

    @TempDir Path folder;

    private final Display display = Display.getDefault();
    private final List<SchemaUsage.Result> shown = new ArrayList<>();
    private Shell shell;
    private OpenProject project;
    private UsageWatch watch;

    @BeforeEach
    void open() throws Exception {
        FileAddress address = new FileAddress(folder.resolve("p.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(address, Optional.of("news-stance"), "lea"),
                        Progress.NONE);
        project = OpenProject.open(address);
        Path text = Files.writeString(folder.resolve("a.txt"), "Mira met Omar.");
        new ImportDocuments(project, InstalledFormats.builtIn())
                .run(ImportRequest.of(List.of(text)), Progress.NONE);
        shell = new Shell(display);
        shell.setSize(200, 100);
        watch = new UsageWatch(shell, () -> Optional.of(project), shown::add);
        project.store().addListener(event -> display.asyncExec(() -> heard(event)));
        shell.open();
    }

    private void heard(StoreEvent event) {
        watch.follow(List.of(event));
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        project.close();
    }

    private void mark(int begin, int end) throws Exception {
        long document = project.store().documents().all().getFirst().id();
        AnnotationSet set = project.store().sets().open(document, "asha");
        AnnotationHeader header =
                AnnotationHeader.of(
                        AnnotationIds.system().next(), "person", "asha", Instant.EPOCH, 1);
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of(
                                "asha",
                                new CreateAnnotation(
                                        new Mention(
                                                header, Span.of(begin, end), Optional.empty()))));
    }

    private int people() {
        return shown.isEmpty() ? -1 : shown.getLast().of(SchemaPart.type("person"));
    }

    private void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOSECONDS;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> {});
                display.sleep();
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void thatCountsFollowWhatPeopleMarkAndWhatIsTakenAway() throws Exception {
        watch.count();
        until(() -> people() == 0);
        mark(0, 4);
        until(() -> people() == 1);
        mark(9, 13);
        until(() -> people() == 2);
        new RemoveDocument(project)
                .run(new RemoveDocument.Request("a", "lea", Optional.empty()), Progress.NONE);
        until(() -> people() == 0);
    }

    @Test
    void thatWhatIsMarkedWhileAllIsCountedIsCountedOnce() throws Exception {
        watch.count();
        for (int i = 0; i < 8; i++) {
            mark(i, i + 1);
        }
        until(() -> people() == 8);
        mark(9, 13);
        until(() -> people() == 9);
    }
}
