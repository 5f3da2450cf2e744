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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** What was imported belongs to another member: it is offered, looked at and taken over. */
class OthersJourney extends Journey {

    private static final String IMPORTED = "imported";

    @BeforeEach
    void openWhatWasImported() throws Exception {
        Path file = file("others.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.empty(), "journey"),
                        Progress.NONE);
        Path in = Files.createDirectories(file("in"));
        Files.writeString(in.resolve("a.txt"), "Dana Whitlow lives in Norhaven.\n");
        Files.writeString(
                in.resolve("a.ann"),
                """
                T1\tPerson 0 12\tDana Whitlow
                T2\tPlace 22 30\tNorhaven
                R1\tLives Arg1:T1 Arg2:T2
                """);
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            new ImportDocuments(project, InstalledFormats.all())
                    .run(ImportRequest.of(List.of(in)).withAdoptSchema(true), Progress.NONE);
        }
        workbench.open(file);
    }

    private DocumentPage awaitSetOf(String member) {
        return workbench.awaitDocument(
                "the annotations of " + member, shown -> shown.member().equals(member));
    }

    @Test
    void thatItIsOfferedLookedAtAndTakenOverByKeys() {
        DocumentPage own = workbench.awaitAnyDocument();
        String me = own.context().member();
        workbench.find(
                Link.class, "what can be done", link -> link.getText().contains("Take over"));
        workbench.screenshot("others-offered");
        assertThat(own.count()).isZero();

        own.key(SWT.CTRL | SWT.SHIFT, 'a');
        workbench.driver().type("1");
        DocumentPage theirs = awaitSetOf(IMPORTED);
        theirs.awaitCount(3);
        workbench.find(
                Link.class,
                "the way back",
                link -> link.getText().contains("Back to mine") && link.getSize().x > 0);
        workbench.screenshot("others-looked-at");
        theirs.click("Norhaven");
        theirs.key(0, SWT.DEL);
        Wait.untilIdle();
        assertThat(theirs.count()).isEqualTo(3);

        theirs.key(SWT.CTRL | SWT.SHIFT, 'a');
        workbench.driver().type("2");
        DocumentPage mine = awaitSetOf(me);
        mine.awaitCount(3);
        workbench.screenshot("others-taken-over");
        mine.key(SWT.CTRL, 'z');
        mine.awaitCount(0);
    }
}
