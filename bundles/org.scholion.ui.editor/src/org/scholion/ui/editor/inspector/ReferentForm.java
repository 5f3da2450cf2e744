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
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.operation.DescribeReferent;
import org.scholion.document.operation.ReferentDescription;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.intent.SameAs;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.value.ValueControls;
import org.scholion.ui.words.UiWords;

/** Whom or what a mention means. */
final class ReferentForm {

    private final Form form;
    private final EditingContext context;
    private final Mention mention;

    ReferentForm(Form form, EditingContext context, Mention mention) {
        this.form = form;
        this.context = context;
        this.mention = mention;
    }

    void fill() {
        form.heading(
                UiWords.say("editor.inspector.referent"),
                UiWords.say("editor.inspector.referent-hint"));
        Optional<Referent> referent =
                mention.referent()
                        .flatMap(context.annotations()::find)
                        .filter(Referent.class::isInstance)
                        .map(Referent.class::cast);
        if (referent.isEmpty()) {
            form.actions()
                    .offer(UiWords.say("editor.inspector.new"), this::make)
                    .offer(UiWords.say("editor.inspector.same-as"), this::same);
            return;
        }
        Referent it = referent.get();
        form.add(
                "referent.name",
                ValueControls.line(
                        form.body(), it.name(), name -> describe(it, name, it.identifier())));
        form.heading(
                UiWords.say("editor.inspector.identifier"),
                UiWords.say("editor.inspector.identifier-hint"));
        form.add(
                "referent.identifier",
                ValueControls.line(
                        form.body(),
                        it.identifier().orElse(""),
                        uri ->
                                describe(
                                        it,
                                        it.name(),
                                        Optional.of(uri.strip()).filter(u -> !u.isEmpty()))));
        for (Mention other : context.texts().mentions(it.id())) {
            if (!other.id().equals(mention.id())) {
                form.item(
                        "same",
                        UiWords.say(context.texts().label(other)),
                        Optional.of(() -> context.select(other.id())),
                        Optional.empty());
            }
        }
        form.actions()
                .offer(UiWords.say("editor.inspector.same-as"), this::same)
                .offer(UiWords.say("editor.inspector.unlink"), this::unlink);
    }

    private void make() {
        context.apply(
                context.edits()
                        .newReferent(
                                context.texts().covered(mention.span()),
                                mention.typeId(),
                                List.of(mention.id()))
                        .operation());
    }

    private void describe(Referent referent, String name, Optional<String> identifier) {
        ReferentDescription before = ReferentDescription.of(referent);
        ReferentDescription after =
                new ReferentDescription(
                        name.strip(), before.typeId(), identifier, before.members());
        if (!after.equals(before)) {
            context.apply(new DescribeReferent(referent.id(), before, after));
        }
    }

    private void same() {
        context.surface()
                .pick(
                        UiWords.say("editor.same-as", "what", context.texts().label(mention)),
                        context.candidates().sameAs(mention),
                        picked ->
                                picked.flatMap(EndCandidate::annotation)
                                        .flatMap(context.annotations()::find)
                                        .flatMap(
                                                other ->
                                                        SameAs.of(
                                                                context.edits(),
                                                                context.texts(),
                                                                mention,
                                                                other))
                                        .ifPresent(context::apply));
    }

    private void unlink() {
        context.apply(context.edits().linkReferent(List.of(mention.id()), Optional.empty()));
    }
}
