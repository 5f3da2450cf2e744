/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.scholion.document.AnnotationId;
import org.scholion.document.Passage;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.intent.NamedStep;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.value.LineField;
import org.scholion.ui.words.UiWords;

/** Author, date and exclusion of a passage. */
final class PassageForm {

    private final Form form;
    private final Subject subject;
    private final EditingContext context;

    PassageForm(Form form, Subject subject) {
        this.form = form;
        this.subject = subject;
        this.context = subject.context();
    }

    void fill(Passage passage) {
        form.heading(
                UiWords.say("editor.inspector.author"),
                UiWords.say("editor.inspector.author-hint"));
        passage.author()
                .ifPresent(
                        id ->
                                form.item(
                                        "author",
                                        id,
                                        UiWords.say(context.texts().label(id)),
                                        Optional.of(() -> context.select(id)),
                                        Optional.of(() -> author(Optional.empty()))));
        String name = passage.authorName().orElse("");
        form.field("author.name", name, parent -> new LineField(parent, name, this::authorName));
        form.offers(
                "author",
                new Form.Offer(UiWords.say("editor.inspector.choose-mention"), this::pickAuthor));
        form.heading(
                UiWords.say("editor.inspector.date"), UiWords.say("editor.inspector.date-hint"));
        String date = passage.date().orElse("");
        form.field("date", date, parent -> new LineField(parent, date, this::date));
        form.tick(
                "excluded",
                UiWords.say("editor.inspector.excluded"),
                passage.excluded(),
                this::exclude);
    }

    private static Optional<String> text(String written) {
        return Optional.of(written.strip()).filter(words -> !words.isEmpty());
    }

    private void pickAuthor() {
        subject.as(Passage.class)
                .ifPresent(
                        passage ->
                                context.surface()
                                        .pick(
                                                UiWords.say("editor.inspector.passage-author"),
                                                context.candidates()
                                                        .holders(List.of(), passage.span().begin()),
                                                picked ->
                                                        picked.flatMap(EndCandidate::annotation)
                                                                .map(Optional::of)
                                                                .ifPresent(this::author)));
    }

    private void author(Optional<AnnotationId> author) {
        describe(
                p ->
                        new Passage(
                                p.header(),
                                p.span(),
                                author,
                                p.authorName(),
                                p.date(),
                                p.excluded()));
    }

    private void authorName(String name) {
        describe(
                p ->
                        new Passage(
                                p.header(),
                                p.span(),
                                p.author(),
                                text(name),
                                p.date(),
                                p.excluded()));
    }

    private void date(String date) {
        describe(
                p ->
                        new Passage(
                                p.header(),
                                p.span(),
                                p.author(),
                                p.authorName(),
                                text(date),
                                p.excluded()));
    }

    private void exclude() {
        describe(
                p ->
                        new Passage(
                                p.header(),
                                p.span(),
                                p.author(),
                                p.authorName(),
                                p.date(),
                                !p.excluded()));
    }

    private void describe(UnaryOperator<Passage> change) {
        subject.change(Passage.class, NamedStep.DESCRIBE_PASSAGE, change);
    }
}
