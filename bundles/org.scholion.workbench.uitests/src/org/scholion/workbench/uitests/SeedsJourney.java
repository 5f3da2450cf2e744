/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.FileAddress;
import org.scholion.document.Annotation;
import org.scholion.document.Passage;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ExportDocuments;
import org.scholion.project.ExportRequest;
import org.scholion.project.ExportResult;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.ImportResult;
import org.scholion.project.Progress;
import org.scholion.project.Whose;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;
import org.scholion.workbench.uitests.seed.MouseTypist;
import org.scholion.workbench.uitests.seed.SeedKey;
import org.scholion.workbench.uitests.seed.Typist;

/**
 * Whole texts are annotated as a key says, which lies here, while the texts lie where the property
 * {@code scholion.shared} says. Each key pressed is counted.
 */
class SeedsJourney extends Journey {

    private Path seeds = Path.of("");

    @BeforeEach
    void findTexts() {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "scholion.shared is not set");
        seeds = Path.of(shared).resolve("seeds");
        assumeTrue(Files.isDirectory(seeds), "there are no texts in " + seeds);
    }

    private Path text(String number) throws Exception {
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private OpenProject project(String name, List<Path> texts) throws Exception {
        Path file = file(name + ".scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                "journey"),
                        Progress.NONE);
        OpenProject project = OpenProject.open(new FileAddress(file));
        ImportResult result =
                new ImportDocuments(project, InstalledFormats.all())
                        .run(ImportRequest.of(texts), Progress.NONE);
        assertThat(result.problems()).isEmpty();
        return project;
    }

    private SeedKey key(String number, String text) throws Exception {
        try (InputStream key =
                Objects.requireNonNull(SeedKey.class.getResourceAsStream(number + ".key"))) {
            String lines = new String(key.readAllBytes(), StandardCharsets.UTF_8);
            return SeedKey.of(lines.lines().toList(), text);
        }
    }

    @Test
    void thatAnArabicTextIsAnnotatedByTheKeyboardAlone() throws Exception {
        annotate("000");
    }

    @Test
    void thatAHindiTextIsAnnotatedByTheKeyboardAlone() throws Exception {
        annotate("001");
    }

    @Test
    void thatAnArabicTextIsAnnotatedByTheMouseAlone() throws Exception {
        project("seeds", List.of(text("000"))).close();
        workbench.open(file("seeds.scholion"));
        DocumentPage page = workbench.awaitAnyDocument();
        SeedKey key = key("000", page.text());
        MouseTypist mouse = new MouseTypist(workbench, page, key);
        mouse.mentions();
        mouse.relations();
        mouse.stances();
        workbench.screenshot("seed-000-mouse");
        assertThat(mouse.relationCount()).isEqualTo(key.relations().size());
        assertThat(mouse.found()).isEqualTo(mouse.expected());
    }

    @Test
    void thatARepeatedCaptionIsExcludedOnceForAll() throws Exception {
        project("seeds", List.of(text("003"))).close();
        workbench.open(file("seeds.scholion"));
        DocumentPage page = workbench.awaitAnyDocument();
        String caption = page.text().lines().filter(line -> !line.isBlank()).toList().get(1);
        assertThat(page.text().indexOf(caption, page.text().indexOf(caption) + 1)).isPositive();

        page.caretBefore(caption);
        page.key(SWT.SHIFT, SWT.END);
        page.awaitSelected(caption);
        page.key(0, SWT.F2);
        Driver.ofThisRun().type("boil");
        page.key(0, SWT.CR);
        page.awaitCount(1);
        page.key(SWT.SHIFT, 'a');
        page.key(SWT.ALT, 'm');
        page.key(0, SWT.ESC);
        page.awaitCount(2);
        Wait.until(
                "the text to have the keyboard",
                () -> Ui.display().getFocusControl() instanceof AnnotationCanvas);
        workbench.screenshot("seed-003-caption");
        assertThat(Ui.call(() -> page.context().annotations().all()))
                .allMatch(
                        a ->
                                a instanceof Passage passage
                                        && passage.excluded()
                                        && passage.span().coveredText(page.text()).equals(caption));
    }

    private void annotate(String number) throws Exception {
        project("seeds", List.of(text(number))).close();
        OpenProject opened = workbench.open(file("seeds.scholion"));
        DocumentPage page = workbench.awaitAnyDocument();
        SeedKey key = key(number, page.text());
        AnnotationCanvas canvas =
                workbench.find(AnnotationCanvas.class, "the text", c -> c.isFocusControl());
        Typist typist = new Typist(Driver.ofThisRun(), page.context(), canvas, key);
        try {
            typist.mentions();
            workbench.screenshot("seed-" + number + "-mentions");
            assertThat(typist.found()).isEqualTo(typist.expected());
            typist.relations();
            typist.stances();
        } finally {
            typist.table().write("keys-" + number + ".txt");
            workbench.screenshot("seed-" + number + "-end");
        }
        assertThat(typist.table().average("mention")).as("keys a mention").isLessThanOrEqualTo(3);
        assertThat(typist.table().average("mention, string marked before"))
                .as("keys a mention whose string was marked before")
                .isLessThanOrEqualTo(2);
        comesBackTheSame(opened, page);
    }

    private void comesBackTheSame(OpenProject opened, DocumentPage page) throws Exception {
        String there = Ui.call(() -> CanonicalText.of(page.context().annotations().all()));
        Optional<Whose> mine = Optional.of(new Whose.Of(page.context().member()));
        for (String format : List.of("xmi")) {
            Path out = file("out-" + format);
            ExportResult written =
                    new ExportDocuments(opened, InstalledFormats.all())
                            .run(
                                    new ExportRequest(format, out, mine, Optional.empty()),
                                    Progress.NONE);
            assertThat(written.written()).as(format).hasSize(1);
            try (OpenProject again = project("again-" + format, List.of(out))) {
                assertThat(CanonicalText.of(annotations(again))).as(format).isEqualTo(there);
            }
        }
    }

    private static Collection<Annotation> annotations(OpenProject project) throws Exception {
        List<AnnotationSet> sets = project.store().sets().all();
        assertThat(sets).hasSize(1);
        return project.store().annotations().of(sets.get(0).id());
    }
}
