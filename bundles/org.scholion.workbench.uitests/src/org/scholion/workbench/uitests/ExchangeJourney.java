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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextDirection;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;
import org.scholion.workbench.uitests.page.ExchangeWizardPage;

/** The main job from end to end: bring texts in, annotate, hand a data set out. */
class ExchangeJourney extends Journey {

    @Test
    void thatTextsComeInAreAnnotatedAndGoOut() throws Exception {
        Path texts = writeTexts();
        OpenProject project = workbench.newProject(file("main.scholion"));
        workbench.screenshot("exchange-empty-project");

        ExchangeWizardPage bringIn = ExchangeWizardPage.openImport(workbench);
        bringIn.paste(texts);
        workbench.screenshot("exchange-import-options");
        bringIn.run();
        bringIn.awaitWords("New documents: 5.");
        bringIn.awaitWords("Languages found:");
        bringIn.awaitWords("Encodings found: UTF-8 (5).");
        workbench.screenshot("exchange-import-done");
        bringIn.close();
        checkTexts(project.store());

        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");

        export("jsonl");
        assertThat(contents("jsonl")).anySatisfy(line -> assertThat(line).contains("Dana Whitlow"));
        export("brat");
        assertThat(contents("brat"))
                .anySatisfy(text -> assertThat(text).contains("Person 9 21\tDana Whitlow"));
        export("xmi");
        assertThat(contents("xmi")).anySatisfy(text -> assertThat(text).contains("<xmi:XMI"));
        export("conll2003");
        assertThat(contents("conll2003"))
                .anySatisfy(text -> assertThat(text).contains("B-").contains("Whitlow"));
    }

    private static void checkTexts(ProjectStore store) throws Exception {
        List<DocumentRecord> documents = store.documents().all();
        assertThat(documents).hasSize(JourneyText.values().length);
        for (JourneyText text : JourneyText.values()) {
            DocumentRecord document = store.documents().find(text.documentName()).orElseThrow();
            assertThat(store.documents().text(document.id())).isEqualTo(text.content());
        }
        assertThat(store.documents().find("arabic").orElseThrow().direction())
                .isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(store.documents().find("hindi").orElseThrow().language()).contains("hi");
    }

    private void export(String format) throws IOException {
        Path folder = Files.createDirectories(file(format));
        ExchangeWizardPage handOut = ExchangeWizardPage.openExport(workbench);
        handOut.format(format);
        handOut.into(folder);
        workbench.screenshot("exchange-export-" + format + "-options");
        handOut.run();
        workbench.screenshot("exchange-export-" + format + "-done");
        handOut.close();
        Wait.untilIdle();
    }

    private List<String> contents(String format) throws IOException {
        try (Stream<Path> files = Files.walk(file(format))) {
            List<String> contents = new ArrayList<>();
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                contents.add(Files.readString(path));
            }
            return contents;
        }
    }
}
