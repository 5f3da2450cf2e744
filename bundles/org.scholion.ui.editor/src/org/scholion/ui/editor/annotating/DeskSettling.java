/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationIds;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskPlace;
import org.scholion.project.desk.DeskStep;
import org.scholion.project.desk.DeskSteps;
import org.scholion.ui.words.UiWords;

/**
 * Settles places by key. A key pressed while the document is read anew waits for that, since it was
 * meant for what comes.
 */
final class DeskSettling {

    private final AnnotationEditor editor;
    private final DeskReading reading;
    private final Consumer<Boolean> settled;

    /**
     * Creates it.
     *
     * @param settled hears that a place was settled, and whether to go on to the next one
     */
    DeskSettling(AnnotationEditor editor, DeskReading reading, Consumer<Boolean> settled) {
        this.editor = editor;
        this.reading = reading;
        this.settled = settled;
    }

    /** Returns what works out steps on a desk as it is. */
    static DeskSteps steps(EditingContext c, Desk desk) {
        return new DeskSteps(
                desk,
                c.schema(),
                Math.max(1, c.project().schemaVersion()),
                c.committing().actor(),
                InstantSource.system(),
                AnnotationIds.system());
    }

    /**
     * Takes what members had at the place that is looked at.
     *
     * @param number which of it, from 1
     * @return whether the key was for that
     */
    boolean accept(int number) {
        return atPlace(
                (c, desk, place) -> {
                    List<Version> versions = place.versions();
                    if (number <= versions.size()) {
                        settle(
                                c,
                                desk,
                                steps(c, desk)
                                        .accept(
                                                place,
                                                versions.get(number - 1),
                                                c.desk().take(desk.of(place))),
                                true);
                    }
                });
    }

    /** Takes nothing at the place that is looked at; returns whether the key was for that. */
    boolean reject() {
        return atPlace(
                (c, desk, place) ->
                        settle(
                                c,
                                desk,
                                steps(c, desk).reject(place, c.desk().take(desk.of(place))),
                                true));
    }

    /** Takes what most had and stays there, so that it can be changed. */
    boolean edit() {
        return atPlace(
                (c, desk, place) -> {
                    Optional<Annotation> gold = desk.of(place).judged().gold();
                    if (gold.isPresent()) {
                        c.select(gold.get().id());
                        return;
                    }
                    settle(
                            c,
                            desk,
                            steps(c, desk)
                                    .accept(
                                            place,
                                            place.versions().get(0),
                                            c.desk().take(desk.of(place))),
                            false);
                    reading.afterReading(
                            () ->
                                    c.desk()
                                            .current()
                                            .flatMap(p -> p.judged().gold())
                                            .ifPresent(made -> c.select(made.id())));
                });
    }

    /**
     * Returns whether of two of these the stretch of one and the rest of the other can be taken.
     */
    static boolean canMix(List<Version> versions) {
        return versions.stream()
                .anyMatch(one -> versions.stream().anyMatch(two -> DeskSteps.canMix(one, two)));
    }

    /** Offers to take the stretch of one and the rest of another. */
    boolean mix() {
        return atPlace(
                (c, desk, place) -> {
                    List<Choice> choices = new ArrayList<>();
                    for (Version stretch : place.versions()) {
                        for (Version rest : place.versions()) {
                            if (DeskSteps.canMix(stretch, rest)) {
                                choices.add(
                                        new Choice(
                                                new DeskBar(c).mixed(stretch, rest),
                                                "",
                                                Optional.empty(),
                                                () ->
                                                        settle(
                                                                c,
                                                                desk,
                                                                steps(c, desk)
                                                                        .mix(
                                                                                place,
                                                                                stretch,
                                                                                rest,
                                                                                c.desk()
                                                                                        .take(
                                                                                                desk
                                                                                                        .of(
                                                                                                                place))),
                                                                true)));
                            }
                        }
                    }
                    if (choices.isEmpty()) {
                        c.surface().message(UiWords.say("editor.desk.nothing-to-mix"), false);
                    } else {
                        editor.overlays().choose(UiWords.say("editor.desk.mix-title"), choices);
                    }
                });
    }

    /**
     * Has someone say why: what is decided is decided again with the reason, and what is open keeps
     * it for its decision. Returns whether the key was for that.
     */
    boolean because() {
        return atPlace(
                (c, desk, place) ->
                        c.surface()
                                .write(
                                        UiWords.say("editor.desk.why"),
                                        c.desk().reason(desk.of(place)).orElse(""),
                                        text ->
                                                reading.whenRead(
                                                        now -> explain(now, place, text))));
    }

    private void explain(EditingContext c, Place place, String text) {
        Optional<Desk> desk = c.desk().desk().filter(d -> d.places().size() > place.number());
        if (desk.isEmpty() || text.isBlank()) {
            return;
        }
        DeskPlace there = desk.get().places().get(place.number());
        if (there.isOpen()) {
            c.desk().give(there, text.strip());
            editor.widgets().ifPresent(w -> w.guide().update(editor));
        } else {
            steps(c, desk.get())
                    .explain(there.place(), text.strip())
                    .ifPresent(step -> settle(c, desk.get(), step, false));
        }
    }

    /** Takes all that is agreed, in one step; returns whether the key was for that. */
    boolean confirm() {
        if (reading.context().isEmpty() || reading.context().get().selected().isPresent()) {
            return false;
        }
        reading.whenRead(
                c ->
                        c.desk()
                                .desk()
                                .ifPresent(
                                        desk -> {
                                            Optional<DeskStep> step = steps(c, desk).confirm();
                                            if (step.isEmpty()) {
                                                c.surface()
                                                        .message(
                                                                UiWords.say(
                                                                        "editor.desk.all-confirmed"),
                                                                false);
                                            } else {
                                                settle(c, desk, step.get(), false);
                                            }
                                        }));
        return true;
    }

    private void settle(EditingContext c, Desk desk, DeskStep step, boolean goOn) {
        boolean done = c.committing().settle(desk, step);
        settled.accept(done && goOn);
        reading.read();
    }

    /** Something done at the place that is looked at. */
    private interface AtPlace {
        void act(EditingContext c, Desk desk, Place place);
    }

    /** Keys are for a place while one is looked at and no mark of gold or words are selected. */
    boolean takesKeys() {
        return reading.context()
                .filter(c -> c.desk().current().isPresent())
                .filter(c -> c.selected().isEmpty() && c.several().size() == 0)
                .filter(c -> !isSelecting(c))
                .isPresent();
    }

    /** Returns whether words are selected, and no mark. */
    static boolean isSelecting(EditingContext c) {
        return c.selection().mark().isEmpty() && !c.selection().range().isEmpty();
    }

    private boolean atPlace(AtPlace action) {
        if (!takesKeys() && !isAtSettled()) {
            return false;
        }
        reading.whenRead(
                c ->
                        c.desk()
                                .desk()
                                .ifPresent(
                                        desk ->
                                                c.desk()
                                                        .current()
                                                        .ifPresent(
                                                                place ->
                                                                        action.act(
                                                                                c,
                                                                                desk,
                                                                                place.place()))));
        return true;
    }

    /** A settled place shows its gold, which is selected then; it can be settled otherwise. */
    boolean isAtSettled() {
        return reading.context()
                .flatMap(
                        c ->
                                c.desk()
                                        .current()
                                        .flatMap(place -> place.judged().gold())
                                        .filter(
                                                gold ->
                                                        c.selected()
                                                                .filter(
                                                                        s ->
                                                                                s.id().equals(
                                                                                                gold
                                                                                                        .id()))
                                                                .isPresent())
                                        .filter(gold -> c.valueKeys().of(c.marked()).isEmpty()))
                .isPresent();
    }
}
