/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Version;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskNames;
import org.scholion.project.desk.DeskPlace;

/**
 * What there is to adjudicate in a document, as it was read last, and the place that is looked at.
 * On the window's thread alone.
 */
public final class DeskModel {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Laid> laid = Optional.empty();
    private int current = -1;
    private Optional<Given> given = Optional.empty();
    private Consumer<DeskPlace> going = place -> {};

    /**
     * What was read.
     *
     * @param names what those who worked there are called
     * @param texts words for what each of them marked, by the member's name
     */
    record Laid(Desk desk, DeskNames names, Map<String, AnnotationTexts> texts) {}

    /** A reason that was told before the place is decided, which is kept with the decision. */
    private record Given(int place, String reason) {}

    DeskModel() {}

    /** Returns the places as they were read last; empty while nothing is adjudicated. */
    public Optional<Desk> desk() {
        return laid.map(Laid::desk);
    }

    /** Returns what members are called, those named before others first. */
    public List<String> names(Iterable<String> members) {
        return laid.map(l -> l.names().of(members)).orElseGet(List::of);
    }

    /** Returns whether members are called by letters. */
    boolean isAnonymous() {
        return laid.filter(l -> l.names().anonymous()).isPresent();
    }

    Optional<DeskNames> names() {
        return laid.map(Laid::names);
    }

    /** Returns words for what a version says. */
    public Optional<AnnotationTexts> texts(Version version) {
        return laid.flatMap(l -> Optional.ofNullable(l.texts().get(version.first())));
    }

    /** Returns the place that is looked at. */
    public Optional<DeskPlace> current() {
        return desk().filter(d -> current >= 0 && current < d.places().size())
                .map(d -> d.places().get(current));
    }

    /** Returns why a place is decided as it is, or as it is going to be, if someone said so. */
    public Optional<String> reason(DeskPlace place) {
        return given.filter(g -> g.place() == place.place().number())
                .map(Given::reason)
                .or(() -> place.judged().decision().flatMap(KeptDecision::reason));
    }

    /** Keeps a reason for the decision that is about to be taken at a place. */
    void give(DeskPlace place, String reason) {
        given = Optional.of(new Given(place.place().number(), reason));
        listeners.forEach(Runnable::run);
    }

    /** Returns the reason that was told for the decision at a place, which takes it with it. */
    Optional<String> take(DeskPlace place) {
        Optional<String> taken =
                given.filter(g -> g.place() == place.place().number()).map(Given::reason);
        given = Optional.empty();
        return taken;
    }

    /** Goes to a place. */
    public void go(DeskPlace place) {
        going.accept(place);
    }

    void going(Consumer<DeskPlace> how) {
        going = how;
    }

    void laid(Laid now) {
        if (desk().filter(d -> d.places().size() == now.desk().places().size()).isEmpty()) {
            // places have other numbers
            given = Optional.empty();
        }
        laid = Optional.of(now);
        listeners.forEach(Runnable::run);
    }

    void current(int number) {
        current = number;
        listeners.forEach(Runnable::run);
    }

    /** Has a listener hear of every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Has a listener hear no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
