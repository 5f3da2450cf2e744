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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskPlace;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.editor.annotating.BarItem.Look;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** What the bar says of the place that is looked at: what members had, each with its number. */
final class DeskBar {

    private final EditingContext context;
    private final DeskModel model;

    DeskBar(EditingContext context) {
        this.context = context;
        this.model = context.desk();
    }

    /** Returns what the bar says; nothing while nothing is adjudicated. */
    List<BarItem> items() {
        Optional<Desk> desk = model.desk();
        if (desk.isEmpty() || context.state().isClosed()) {
            return List.of();
        }
        List<BarItem> items = new ArrayList<>();
        items.add(BarItem.text(progress(desk.get()), Look.STRONG));
        model.current().ifPresent(place -> place(desk.get(), place, items));
        if (!desk.get().agreed().isEmpty()) {
            items.add(
                    BarItem.key(
                            CommandKeys.of(Adjudicating.CONFIRM),
                            UiWords.say(
                                    "editor.desk.confirm", "count", desk.get().agreed().size())));
        }
        items.add(
                BarItem.key(
                        CommandKeys.of(DifferenceKeys.COMMAND), UiWords.say("editor.desk.next")));
        items.add(BarItem.key("Z", UiWords.say("editor.desk.undo")));
        if (desk.get().left() == 0) {
            items.add(
                    BarItem.key(
                            CommandKeys.of("org.scholion.commands.document.done"),
                            UiWords.say("editor.desk.done")));
        }
        return items;
    }

    /** Returns how many places are open. */
    static String progress(Desk desk) {
        return UiWords.say(
                "editor.desk.progress", "open", desk.open().size(), "all", desk.walked().size());
    }

    private void place(Desk desk, DeskPlace place, List<BarItem> items) {
        items.add(
                BarItem.text(
                        UiWords.say(
                                "editor.desk.place",
                                "concern",
                                place.concern(),
                                "open",
                                place.isOpen()),
                        Look.QUIET));
        List<Version> versions = place.place().versions();
        for (int i = 0; i < versions.size(); i++) {
            items.add(
                    BarItem.key(
                            String.valueOf(i + 1),
                            version(place, versions.get(i)),
                            isTaken(place, versions.get(i)) ? Look.CHOSEN : Look.PLAIN));
        }
        List<String> nothing = new ArrayList<>(desk.workers());
        nothing.removeAll(place.place().marks().keySet());
        boolean rejected =
                place.judged().decision().filter(d -> d.outcome().none()).isPresent()
                        && !place.isOpen();
        items.add(
                BarItem.key(
                        "0",
                        UiWords.say(
                                "editor.desk.none",
                                "count",
                                nothing.size(),
                                "names",
                                names(nothing)),
                        rejected ? Look.CHOSEN : Look.PLAIN));
        items.add(BarItem.key("E", UiWords.say("editor.desk.edit")));
        if (versions.size() > 1 && DeskSettling.canMix(versions)) {
            items.add(BarItem.key("X", UiWords.say("editor.desk.mix")));
        }
        Optional<String> reason = model.reason(place);
        items.add(
                BarItem.key(
                        "B",
                        UiWords.say(
                                "editor.desk.because",
                                "told",
                                reason.isPresent(),
                                "reason",
                                reason.map(AnnotationTexts::brief).orElse("")),
                        reason.isPresent() ? Look.CHOSEN : Look.PLAIN));
    }

    private static boolean isTaken(DeskPlace place, Version version) {
        return !place.isOpen()
                && place.judged()
                        .gold()
                        .filter(
                                gold ->
                                        gold.spans().equals(version.annotation().spans())
                                                && gold.typeId()
                                                        .equals(version.annotation().typeId())
                                                && gold.header()
                                                        .attributes()
                                                        .equals(
                                                                version.annotation()
                                                                        .header()
                                                                        .attributes()))
                        .isPresent();
    }

    private String names(Iterable<String> members) {
        return String.join(", ", model.names(members));
    }

    /** Returns what a version says and who had it. */
    String version(DeskPlace place, Version version) {
        Annotation annotation = version.annotation();
        AnnotationTexts texts = model.texts(version).orElseGet(context::texts);
        String values = values(place, annotation, texts);
        return UiWords.say(
                "editor.desk.version",
                "some",
                !values.isEmpty(),
                "type",
                texts.typeName(annotation.typeId()),
                "words",
                texts.label(annotation),
                "values",
                values,
                "names",
                names(version.members()));
    }

    /** The values in which versions differ. */
    private static String values(DeskPlace place, Annotation annotation, AnnotationTexts texts) {
        SortedSet<String> different = new TreeSet<>();
        for (Version other : place.place().versions()) {
            Map<String, AttributeValue> theirs = other.annotation().header().attributes();
            Map<String, AttributeValue> own = annotation.header().attributes();
            SortedSet<String> all = new TreeSet<>(theirs.keySet());
            all.addAll(own.keySet());
            all.stream()
                    .filter(
                            id ->
                                    !Optional.ofNullable(theirs.get(id))
                                            .equals(Optional.ofNullable(own.get(id))))
                    .forEach(different::add);
        }
        return different.stream()
                .flatMap(
                        id ->
                                Optional.ofNullable(annotation.header().attributes().get(id))
                                        .stream())
                .map(value -> UiWords.say(texts.plain(value)))
                .collect(Collectors.joining(", "));
    }

    /** Returns a choice of two to be mixed, in words. */
    String mixed(Version stretch, Version rest) {
        Message words =
                model.texts(stretch)
                        .map(texts -> texts.label(stretch.annotation()))
                        .orElseGet(() -> context.texts().label(stretch.annotation()));
        return UiWords.say(
                "editor.desk.mixed",
                "words",
                words,
                "stretch",
                names(stretch.members()),
                "type",
                context.texts().typeName(rest.annotation().typeId()),
                "rest",
                names(rest.members()));
    }
}
