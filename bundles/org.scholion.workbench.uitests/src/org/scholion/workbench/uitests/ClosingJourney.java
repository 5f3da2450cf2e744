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
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Saying that a document is done, and what is closed then. */
class ClosingJourney extends Journey {

    private Optional<OpenProject> project = Optional.empty();

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        project = Optional.of(openTexts(proposing().toString()));
    }

    /** A schema that proposes a value, which those that come with the program do not. */
    private Path proposing() throws Exception {
        Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        String asked = "tagSet=\"mention-level\"";
        return Files.writeString(
                file("proposing.xml"),
                SchemaXml.write(news).replace(asked, asked + " default=\"name\""));
    }

    private AnnotationSet set(DocumentPage page) {
        try {
            return project.orElseThrow()
                    .store()
                    .sets()
                    .find(page.context().document().id(), page.context().member())
                    .orElseThrow();
        } catch (StoreException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private void awaitState(DocumentPage page, SetState state) {
        Wait.until("the document to be " + state, () -> set(page).state() == state);
    }

    @Test
    void thatADoneDocumentIsClosedUntilItIsReopened() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");

        english.key(SWT.CTRL, SWT.CR);
        awaitState(english, SetState.DONE);
        workbench.awaitDocument(
                "the next document",
                shown -> !shown.document().name().equals(JourneyText.ENGLISH.documentName()));
        workbench.screenshot("closing-next");

        DocumentPage again = workbench.openDocument(JourneyText.ENGLISH.documentName());
        again.dragOver("Norhaven");
        long before = set(again).lastSequence();
        again.keys("g");
        again.keys("s");
        again.key(SWT.CTRL, 'z');
        Wait.untilIdle();
        workbench.screenshot("closing-refused");
        assertThat(set(again).lastSequence()).isEqualTo(before);
        assertThat(again.count()).isEqualTo(1);

        again.key(SWT.CTRL | SWT.SHIFT, 'o');
        awaitState(again, SetState.IN_PROGRESS);
        again.dragOver("Norhaven");
        again.keys("g");
        again.awaitMention("gpe", "Norhaven");
    }

    @Test
    void thatErrorsStopItAndAReasonOverrides() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.click("opposed");
        // a stance that says neither whose, nor towards what, nor which
        english.keys("s");
        for (int ends = 0; ends < 2; ends++) {
            english.key(0, SWT.CR);
            english.key(0, SWT.ESC);
        }
        english.key(0, SWT.CR);
        english.awaitStance();

        english.key(SWT.CTRL, SWT.CR);
        Wait.untilIdle();
        workbench.screenshot("closing-errors");
        assertThat(set(english).state()).isEqualTo(SetState.IN_PROGRESS);

        english.key(SWT.CTRL | SWT.SHIFT, SWT.CR);
        workbench.screenshot("closing-reason");
        workbench.driver().type("asked Mira");
        english.key(0, SWT.CR);
        awaitState(english, SetState.DONE);
        assertThat(set(english).reason()).contains("asked Mira");
    }

    @Test
    void thatAValueIsOneKeyAndNothingIsPreset() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        Mention mention = english.awaitMention("person", "Dana Whitlow");
        assertThat(mention.header().attributes()).isEmpty();
        workbench.screenshot("closing-proposed");
        english.keys("2");
        awaitLevel(english, mention, "nominal");
        english.dragOver("Harbour Council");
        english.keys("o");
        Mention council = english.awaitMention("organisation", "Harbour Council");
        english.keys("y");
        awaitLevel(english, council, "name");
        workbench.screenshot("closing-chosen");
    }

    private static void awaitLevel(DocumentPage page, Mention mention, String level) {
        page.awaitAnnotation(
                "the mention to be " + level,
                a ->
                        Optional.<Annotation>of(a)
                                .filter(same -> same.id().equals(mention.id()))
                                .filter(
                                        same ->
                                                AttributeValue.Tags.of(level)
                                                        .equals(
                                                                same.header()
                                                                        .attributes()
                                                                        .get("level"))));
    }
}
