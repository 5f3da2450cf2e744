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
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.operation.DescribeReferent;
import org.scholion.document.operation.ReferentDescription;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.intent.SameAs;
import org.scholion.editing.referent.ReferentEntries;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.value.LineField;
import org.scholion.ui.words.UiWords;

/** Whom or what a mention means. */
final class ReferentForm {

    private final Form form;
    private final Subject subject;
    private final EditingContext context;

    ReferentForm(Form form, Subject subject) {
        this.form = form;
        this.subject = subject;
        this.context = subject.context();
    }

    void fill(Mention mention) {
        form.heading(
                UiWords.say("editor.inspector.referent"),
                UiWords.say("editor.inspector.referent-hint"));
        Optional<Referent> referent = referent(mention);
        if (referent.isEmpty()) {
            form.offers(
                    "referent",
                    new Form.Offer(UiWords.say("editor.inspector.new"), this::make),
                    new Form.Offer(UiWords.say("editor.inspector.same-as"), this::same));
            entry(mention, Optional.empty());
            return;
        }
        Referent it = referent.get();
        form.field(
                "referent.name",
                it.name(),
                parent ->
                        new LineField(
                                parent,
                                it.name(),
                                name -> describe(now -> now.withName(name.strip()))));
        form.heading(
                UiWords.say("editor.inspector.identifier"),
                UiWords.say("editor.inspector.identifier-hint"));
        form.field(
                "referent.identifier",
                it.identifier().orElse(""),
                parent ->
                        new LineField(
                                parent,
                                it.identifier().orElse(""),
                                uri ->
                                        describe(
                                                now ->
                                                        now.withIdentifier(
                                                                Optional.of(uri.strip())
                                                                        .filter(
                                                                                u ->
                                                                                        !u
                                                                                                .isEmpty())))));
        entry(mention, it.entry());
        for (Mention other : context.texts().mentions(it.id())) {
            if (!other.id().equals(mention.id())) {
                form.item(
                        "same",
                        other.id(),
                        UiWords.say(context.texts().label(other)),
                        Optional.of(() -> context.select(other.id())),
                        Optional.empty());
            }
        }
        form.offers(
                "referent",
                new Form.Offer(UiWords.say("editor.inspector.same-as"), this::same),
                new Form.Offer(UiWords.say("editor.inspector.unlink"), this::unlink));
    }

    /** The entry of the catalogue that it means, and what may be chosen. */
    private void entry(Mention mention, Optional<EntryId> entry) {
        form.heading(
                UiWords.say("editor.inspector.entry"), UiWords.say("editor.inspector.entry-hint"));
        entry.ifPresent(
                id ->
                        form.item(
                                "entry",
                                id,
                                context.entryNames().of(id).orElse(id.value()),
                                Optional.empty(),
                                Optional.of(this::noEntry)));
        form.offers(
                "entry",
                new Form.Offer(
                        UiWords.say("editor.inspector.choose-entry"),
                        () -> subject.as(Mention.class).ifPresent(this::chooseEntry)));
    }

    private void noEntry() {
        subject.as(Mention.class)
                .flatMap(this::referent)
                .flatMap(it -> entries().set(it, Optional.empty()))
                .ifPresent(context::apply);
    }

    private void chooseEntry(Mention mention) {
        String words =
                referent(mention)
                        .map(Referent::name)
                        .filter(name -> !name.isBlank())
                        .orElseGet(() -> context.texts().covered(mention.span()));
        context.surface()
                .chooseEntry(
                        UiWords.say("editor.entry.title"),
                        context.schema().withKinds(List.of(mention.typeId())),
                        words,
                        entry ->
                                subject.as(Mention.class)
                                        .flatMap(
                                                now ->
                                                        entries()
                                                                .link(
                                                                        now,
                                                                        entry,
                                                                        context.entryNames()
                                                                                .of(entry)
                                                                                .orElse(words)))
                                        .ifPresent(context::apply));
    }

    private ReferentEntries entries() {
        return new ReferentEntries(context.annotations(), context.edits());
    }

    private Optional<Referent> referent(Mention mention) {
        return mention.referent()
                .flatMap(context.annotations()::find)
                .filter(Referent.class::isInstance)
                .map(Referent.class::cast);
    }

    private void make() {
        subject.as(Mention.class)
                .ifPresent(
                        mention ->
                                context.apply(
                                        context.edits()
                                                .newReferent(
                                                        context.texts().covered(mention.span()),
                                                        mention.typeId(),
                                                        List.of(mention.id()))
                                                .operation()));
    }

    private void describe(UnaryOperator<ReferentDescription> change) {
        Optional<Referent> referent = subject.as(Mention.class).flatMap(this::referent);
        if (referent.isEmpty()) {
            return;
        }
        ReferentDescription before = ReferentDescription.of(referent.get());
        ReferentDescription after = change.apply(before);
        if (!after.equals(before)) {
            context.apply(new DescribeReferent(referent.get().id(), before, after));
        }
    }

    private void same() {
        subject.as(Mention.class).ifPresent(this::same);
    }

    private void same(Mention mention) {
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
        context.apply(context.edits().linkReferent(List.of(subject.id()), Optional.empty()));
    }
}
