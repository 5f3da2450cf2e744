/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.scholion.document.AnnotationId;
import org.scholion.document.Passage;
import org.scholion.document.edit.Edits;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.intent.NamedStep;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.value.ValueControls;
import org.scholion.ui.words.UiWords;

/** Author, date and exclusion of a passage. */
final class PassageForm {

    private final Form form;
    private final EditingContext context;
    private final Passage passage;

    PassageForm(Form form, EditingContext context, Passage passage) {
        this.form = form;
        this.context = context;
        this.passage = passage;
    }

    void fill() {
        form.heading(
                UiWords.say("editor.inspector.author"),
                UiWords.say("editor.inspector.author-hint"));
        passage.author()
                .ifPresent(
                        id ->
                                form.item(
                                        "author",
                                        UiWords.say(context.texts().label(id)),
                                        Optional.of(() -> context.select(id)),
                                        Optional.of(
                                                () ->
                                                        set(
                                                                Optional.empty(),
                                                                passage.authorName(),
                                                                passage.date(),
                                                                passage.excluded()))));
        form.add(
                "author.name",
                ValueControls.line(
                        form.body(),
                        passage.authorName().orElse(""),
                        name ->
                                set(
                                        passage.author(),
                                        text(name),
                                        passage.date(),
                                        passage.excluded())));
        form.actions()
                .offer(
                        UiWords.say("editor.inspector.choose-mention"),
                        () ->
                                context.surface()
                                        .pick(
                                                UiWords.say("editor.inspector.passage-author"),
                                                context.candidates()
                                                        .holders(
                                                                java.util.List.of(),
                                                                passage.span().begin()),
                                                picked ->
                                                        picked.flatMap(EndCandidate::annotation)
                                                                .ifPresent(this::author)));
        form.heading(
                UiWords.say("editor.inspector.date"), UiWords.say("editor.inspector.date-hint"));
        form.add(
                "date",
                ValueControls.line(
                        form.body(),
                        passage.date().orElse(""),
                        date ->
                                set(
                                        passage.author(),
                                        passage.authorName(),
                                        text(date),
                                        passage.excluded())));
        Button excluded = form.add("excluded", new Button(form.body(), SWT.CHECK));
        excluded.setText(UiWords.say("editor.inspector.excluded"));
        excluded.setSelection(passage.excluded());
        excluded.addListener(
                SWT.Selection,
                e ->
                        set(
                                passage.author(),
                                passage.authorName(),
                                passage.date(),
                                excluded.getSelection()));
    }

    private static Optional<String> text(String written) {
        return Optional.of(written.strip()).filter(words -> !words.isEmpty());
    }

    private void author(AnnotationId id) {
        set(Optional.of(id), passage.authorName(), passage.date(), passage.excluded());
    }

    private void set(
            Optional<AnnotationId> author,
            Optional<String> authorName,
            Optional<String> date,
            boolean excluded) {
        context.apply(
                Edits.replace(
                        NamedStep.DESCRIBE_PASSAGE.word(),
                        passage,
                        new Passage(
                                passage.header(),
                                passage.span(),
                                author,
                                authorName,
                                date,
                                excluded)));
    }
}
