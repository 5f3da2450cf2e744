/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.NewComment;
import org.scholion.document.EntryId;
import org.scholion.editing.intent.KnownEntries;
import org.scholion.project.AddComment;
import org.scholion.project.ChangeCatalogue;
import org.scholion.project.catalogue.EntryCandidates;
import org.scholion.schema.EntityType;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/** Chooses entries of the catalogue in an editor, makes them, or asks a lead to. */
record EntryChoosing(AnnotationEditor editor, EditingContext context) {

    /** A list is filled at once, and nobody reads farther; those that are like come first. */
    private static final int MOST = 500;

    void choose(String title, Collection<String> allowed, String like, Consumer<EntryId> then) {
        KnownEntries known = context.entries();
        Map<EntryId, CatalogueEntry> offered = new LinkedHashMap<>();
        known
                .candidates()
                .find(like, entry -> KnownEntries.isAllowed(entry, allowed), MOST)
                .stream()
                .map(EntryCandidates.Candidate::entry)
                .forEach(entry -> offered.put(entry.id(), entry));
        known.candidates().contents().here().stream()
                .filter(entry -> KnownEntries.isAllowed(entry, allowed))
                .limit(MOST)
                .forEach(entry -> offered.putIfAbsent(entry.id(), entry));
        List<Choice> choices = new ArrayList<>();
        for (CatalogueEntry entry : offered.values()) {
            String others = known.otherNames(entry);
            choices.add(
                    new Choice(
                            others.isEmpty()
                                    ? known.name(entry)
                                    : UiWords.say(
                                            "editor.entry.also",
                                            "name",
                                            known.name(entry),
                                            "others",
                                            others),
                            context.texts().typeName(entry.typeId()),
                            context.schema()
                                    .type(entry.typeId(), EntityType.class)
                                    .map(type -> type.description().color()),
                            () -> then.accept(entry.id())));
        }
        choices.add(
                new Choice(
                        UiWords.say("editing.new-entry", "open", known.open()),
                        UiWords.say("editor.entry.new-hint", "name", like),
                        Optional.empty(),
                        () -> make(allowed, like, then)));
        editor.overlays().choose(title, choices);
    }

    void make(Collection<String> allowed, String name, Consumer<EntryId> then) {
        List<EntityType> types =
                context.schema().types(EntityType.class).stream()
                        .filter(type -> !type.isAbstract())
                        .filter(type -> allowed.isEmpty() || allowed.contains(type.id()))
                        .toList();
        if (!context.entries().open() || types.isEmpty()) {
            ask(name);
        } else if (types.size() == 1) {
            named(types.get(0), name, then);
        } else {
            editor.overlays()
                    .choose(
                            UiWords.say("editor.entry.type-title"),
                            types.stream()
                                    .map(
                                            type ->
                                                    new Choice(
                                                            type.name(),
                                                            "",
                                                            Optional.of(type.description().color()),
                                                            () -> named(type, name, then)))
                                    .toList());
        }
    }

    private void named(EntityType type, String name, Consumer<EntryId> then) {
        String title = UiWords.say("editor.entry.new-title", "type", type.name());
        editor.overlays()
                .write(
                        title,
                        title,
                        name,
                        written -> {
                            if (!written.isBlank()) {
                                add(type, written.strip(), then);
                            }
                        });
    }

    private void add(EntityType type, String name, Consumer<EntryId> then) {
        String language =
                context.document().language().filter(EntryName::isLanguage).orElse(EntryName.ANY);
        ChangeCatalogue.Request request =
                new ChangeCatalogue.Request(
                        ChangeCatalogue.Change.Add.named(
                                type.id(), new EntryName(language, name, true)),
                        context.member());
        new UseCaseJob<>(
                        UiWords.say("editor.entry.task"),
                        Display.getDefault(),
                        progress -> new ChangeCatalogue(context.project()).run(request, progress),
                        made -> then.accept(made.entry().id()))
                .schedule();
    }

    /** Where the catalogue is closed, the leads get a question about the document. */
    private void ask(String name) {
        String title = UiWords.say("editor.entry.ask-title");
        editor.overlays()
                .write(
                        title,
                        title,
                        UiWords.say("editor.entry.ask-text", "name", name),
                        written -> {
                            if (!written.isBlank()) {
                                send(written);
                            }
                        });
    }

    private void send(String question) {
        AddComment.Request request =
                new AddComment.Request(
                        context.document().id(),
                        Optional.of(context.member()),
                        Optional.empty(),
                        Optional.empty(),
                        NewComment.Kind.QUESTION,
                        Optional.of(new Addressee.Leads()),
                        context.member(),
                        question);
        new UseCaseJob<>(
                        UiWords.say("editor.entry.task"),
                        Display.getDefault(),
                        progress -> new AddComment(context.project()).run(request, progress),
                        sent -> context.surface().message(UiWords.say("editor.entry.asked"), false))
                .schedule();
    }
}
