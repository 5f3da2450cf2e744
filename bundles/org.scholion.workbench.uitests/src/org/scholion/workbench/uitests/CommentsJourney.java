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

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Comment;
import org.scholion.corpus.NewComment.Kind;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Mention;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** A question is asked over the text, outlives its mark, is read, answered and resolved. */
class CommentsJourney extends Journey {

    private static final String COMMENTS = "org.scholion.ui.editor.comments";

    private Optional<OpenProject> project = Optional.empty();

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        project = Optional.of(openTexts());
    }

    private List<Comment> said(DocumentPage page) {
        try {
            return project.orElseThrow().store().comments().of(page.context().document().id());
        } catch (StoreException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Optional<AnnotationSet> set(DocumentPage page) {
        try {
            return project.orElseThrow()
                    .store()
                    .sets()
                    .find(page.context().document().id(), page.context().member());
        } catch (StoreException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private AnnotationCanvas canvas() {
        return workbench.find(AnnotationCanvas.class, "the text", any -> true);
    }

    /** Writes into what was opened over the text, and sends it. */
    private void ask(DocumentPage page, String words, int comments) {
        page.key(SWT.CTRL, 'k');
        workbench.find(
                Text.class,
                "the field for a comment",
                text -> text.isFocusControl() && (text.getStyle() & SWT.MULTI) != 0);
        workbench.driver().type(words);
        workbench.driver().press(0, SWT.CR);
        Wait.until("the comment to be kept", () -> said(page).size() == comments);
    }

    @Test
    void thatAQuestionOnAMarkOutlivesItAndIsReadAnsweredAndResolved() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        Mention mention = english.awaitMention("person", "Dana Whitlow");
        ask(english, "is she one", 1);
        Comment asked = said(english).get(0);
        assertThat(asked.content().kind()).isEqualTo(Kind.QUESTION);
        assertThat(asked.content().about().annotation()).contains(mention.id());
        AnnotationCanvas canvas = canvas();
        Wait.until("a sign in the margin", () -> canvas.getCommentSigns().size() == 1);
        workbench.screenshot("comments-sign");

        english.selectMention("Dana Whitlow");
        english.key(0, SWT.DEL);
        english.awaitNoMention("Dana Whitlow");
        assertThat(said(english)).containsExactly(asked);
        assertThat(Ui.call(canvas::getCommentSigns)).hasSize(1);

        english.key(SWT.ALT, '8');
        Wait.until("the comments to show", () -> workbench.shows(COMMENTS));
        Table rows =
                workbench.find(
                        Table.class,
                        "the table of comments",
                        table ->
                                table.getColumnCount() > 1
                                        && table.getColumn(1).getText().equals("Said"));
        Wait.until("the question to be listed", () -> rows.getItemCount() == 1);
        Wait.until(
                "the mark to be said to be gone",
                () -> rows.getItem(0).getText(2).contains("the mark is gone"));
        workbench.driver().selectRow(rows, "is she one");
        workbench.screenshot("comments-view");
        workbench.driver().push("Resolve");
        Wait.until("it to be resolved", () -> said(english).get(0).resolved().isPresent());
        Wait.until("the sign to go", () -> canvas.getCommentSigns().isEmpty());
    }

    @Test
    void thatEscLeavesAQuestionForLaterAndCtrlEnterSendsIt() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Norhaven");
        english.key(SWT.CTRL, 'k');
        workbench.driver().type("half a qu");
        workbench.driver().press(0, SWT.ESC);
        AnnotationCanvas canvas = canvas();
        Wait.until("the text to have the keyboard again", canvas::isFocusControl);
        assertThat(said(english)).isEmpty();
        english.key(SWT.CTRL, 'k');
        workbench.find(Text.class, "what was typed", text -> text.getText().equals("half a qu"));
        workbench.screenshot("comments-draft");
        workbench.driver().press(SWT.CTRL, SWT.CR);
        Wait.until("the comment to be kept", () -> said(english).size() == 1);
        assertThat(english.context().state()).isNotEqualTo(SetState.DONE);
    }

    @Test
    void thatAnOpenQuestionToTheLeadsClosesADocumentInSpiteOfItsErrors() {
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
        ask(english, "whose is it", 1);
        AnnotationCanvas canvas = canvas();
        Wait.until("the question to be known", () -> canvas.getCommentSigns().size() == 1);
        english.focus();
        english.key(SWT.CTRL, SWT.CR);
        Wait.untilIdle();
        assertThat(set(english).orElseThrow().state()).isEqualTo(SetState.IN_PROGRESS);
        english.key(SWT.CTRL | SWT.SHIFT, SWT.CR);
        Wait.until(
                "the document to be done",
                () -> set(english).filter(s -> s.state() == SetState.DONE).isPresent());
        assertThat(set(english).orElseThrow().reason()).contains("whose is it");
    }
}
