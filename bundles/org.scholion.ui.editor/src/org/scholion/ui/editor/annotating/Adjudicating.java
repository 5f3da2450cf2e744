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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.MemberMarks;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.MayAdjudicate;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskNames;
import org.scholion.project.desk.DeskPlace;
import org.scholion.project.desk.DeskStep;
import org.scholion.project.desk.DeskSteps;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.words.UiWords;
import org.scholion.view.mark.MarkId;

/**
 * Adjudicates the document of an editor: walks its places and settles them by key. What is there is
 * read in the background, and anew after each change; a key pressed meanwhile waits for that.
 */
final class Adjudicating implements ProjectListener {

    /** The command that takes all that is agreed. */
    static final String CONFIRM = "org.scholion.commands.adjudicate.confirm";

    /** In this perspective documents open to be adjudicated. */
    static final String PERSPECTIVE = "org.scholion.workbench.perspective.adjudicate";

    private final AnnotationEditor editor;
    private Optional<EditingContext> context = Optional.empty();
    private Optional<Boolean> letters = Optional.empty();
    private Optional<Runnable> waiting = Optional.empty();
    private boolean stale;
    private boolean onward;
    private int turn;

    Adjudicating(AnnotationEditor editor) {
        this.editor = editor;
    }

    /** Returns whether the editor's page shows the perspective of adjudication. */
    boolean isWanted() {
        IPerspectiveDescriptor shown = editor.getSite().getPage().getPerspective();
        return shown != null && PERSPECTIVE.equals(shown.getId());
    }

    /** Returns whether the document that is open is adjudicated. */
    boolean isOn() {
        return context.isPresent();
    }

    /** Goes on with another document, if it is opened to be adjudicated. */
    void opened(EditingContext opened) {
        if (!opened.member().equals(Member.GOLD) || !isWanted()) {
            return;
        }
        context = Optional.of(opened);
        onward = true;
        editor.modeChanged();
        opened.desk().going(place -> show(opened, place));
        opened.addListener(
                new ContextListener() {
                    @Override
                    public void annotationsChanged(
                            List<org.scholion.document.AnnotationChange> changes) {
                        read();
                    }

                    @Override
                    public void stateChanged() {
                        read();
                    }
                });
        read();
    }

    /** The document is closed. */
    void closed() {
        turn++;
        context = Optional.empty();
        waiting = Optional.empty();
        letters = Optional.empty();
        editor.modeChanged();
    }

    /** Members' lanes show, or others: the mark that is gone to may only be there now. */
    void lanesShown() {
        context.filter(c -> c.selection().mark().isEmpty() && !isSelecting(c))
                .ifPresent(c -> c.desk().current().ifPresent(place -> show(c, place)));
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        context.ifPresent(
                c -> {
                    if (events.stream().anyMatch(event -> isOf(c, event))) {
                        read();
                    }
                });
    }

    private static boolean isOf(EditingContext c, StoreEvent event) {
        return switch (event) {
            case StoreEvent.SetChanged changed -> isOf(c, changed.set());
            case StoreEvent.StateChanged changed -> isOf(c, changed.set());
            default -> false;
        };
    }

    private static boolean isOf(EditingContext c, AnnotationSet set) {
        return set.documentId() == c.document().id();
    }

    // Reading

    private void read() {
        int now = ++turn;
        stale = true;
        Optional<Boolean> wanted = letters;
        String member = AnnotationEditor.projects().member();
        context.ifPresent(
                c -> {
                    UseCaseJob<DeskModel.Laid> job =
                            new UseCaseJob<>(
                                    UiWords.say("editor.task.adjudicating"),
                                    Display.getCurrent(),
                                    progress -> lay(c, member, wanted),
                                    laid -> {
                                        if (now == turn) {
                                            laid(c, laid);
                                        }
                                    },
                                    failure -> c.surface().message(failure.message(), true));
                    job.setUser(false);
                    job.setSystem(true);
                    job.schedule();
                });
    }

    private static DeskModel.Laid lay(EditingContext c, String member, Optional<Boolean> letters)
            throws StoreException {
        Desk desk = Desk.read(c.project(), c.document(), Desk.USUAL_REVIEW);
        boolean anonymous =
                letters.isPresent()
                        ? letters.get()
                        : new MayAdjudicate(c.project()).run(c.document(), member).worked();
        Map<String, AnnotationTexts> texts = new HashMap<>();
        for (MemberMarks marks : desk.judgement().workers()) {
            texts.put(
                    marks.member(),
                    new AnnotationTexts(
                            new AnnotationMap(marks.annotations()),
                            c.schema(),
                            desk.judgement().text()));
        }
        return new DeskModel.Laid(
                desk,
                anonymous
                        ? DeskNames.letters(desk.workers(), c.document().ulid().value())
                        : DeskNames.open(desk.workers()),
                texts);
    }

    private void laid(EditingContext c, DeskModel.Laid laid) {
        Optional<Desk> before = c.desk().desk();
        boolean other = !c.desk().names().equals(Optional.of(laid.names()));
        stale = false;
        c.desk().laid(laid);
        c.committing()
                .deciding(
                        (changes, was, is) ->
                                steps(c, laid.desk())
                                        .byHand(
                                                changes,
                                                was,
                                                is,
                                                c.desk().current().map(DeskPlace::place)));
        if (other) {
            editor.sideBySide().adjudicated();
        }
        Optional<Runnable> next = waiting;
        waiting = Optional.empty();
        Optional<DeskPlace> reopened = before.flatMap(b -> reopened(b, laid.desk()));
        if (reopened.isPresent()) {
            show(c, reopened.get());
        } else if (onward) {
            onward = false;
            go(true);
        }
        editor.widgets().ifPresent(w -> w.guide().update(editor));
        next.ifPresent(Runnable::run);
    }

    /** What was settled and is open again is what one wants to see: it was taken back. */
    private static Optional<DeskPlace> reopened(Desk before, Desk now) {
        if (before.places().size() != now.places().size()) {
            return Optional.empty();
        }
        return now.open().stream()
                .filter(place -> !before.places().get(place.place().number()).isOpen())
                .findFirst();
    }

    private static DeskSteps steps(EditingContext c, Desk desk) {
        return new DeskSteps(
                desk,
                c.schema(),
                Math.max(1, c.project().schemaVersion()),
                c.committing().actor(),
                InstantSource.system(),
                AnnotationIds.system());
    }

    // Walking

    /** Goes to the next open place, or the one before. */
    void go(boolean forward) {
        if (context.isEmpty() || context.get().desk().desk().isEmpty()) {
            return;
        }
        EditingContext c = context.get();
        List<DeskPlace> open = c.desk().desk().get().open();
        if (open.isEmpty()) {
            c.surface().message(UiWords.say("editor.desk.nothing-open"), false);
            c.desk().current(-1);
            return;
        }
        int from = c.desk().current().map(p -> p.place().number()).orElse(forward ? -1 : 1 << 30);
        List<DeskPlace> order = forward ? open : open.reversed();
        DeskPlace next =
                order.stream()
                        .filter(
                                p ->
                                        forward
                                                ? p.place().number() > from
                                                : p.place().number() < from)
                        .findFirst()
                        .orElse(order.get(0));
        show(c, next);
    }

    private void show(EditingContext c, DeskPlace place) {
        c.desk().current(place.place().number());
        Optional<Annotation> gold = place.judged().gold();
        Version first = place.place().versions().get(0);
        MarkId mark =
                gold.map(annotation -> new MarkId(Member.GOLD, annotation.id()))
                        .orElseGet(() -> new MarkId(first.first(), first.annotation().id()));
        editor.widgets()
                .ifPresent(
                        w -> {
                            w.guide().forget();
                            w.canvas().selectMark(mark, place.place().begin().orElse(0));
                            w.guide().update(editor);
                        });
    }

    // Settling

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
                                        .accept(place, versions.get(number - 1), Optional.empty()),
                                true);
                    }
                });
    }

    /** Takes nothing at the place that is looked at; returns whether the key was for that. */
    boolean reject() {
        return atPlace(
                (c, desk, place) ->
                        settle(c, desk, steps(c, desk).reject(place, Optional.empty()), true));
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
                            steps(c, desk).accept(place, place.versions().get(0), Optional.empty()),
                            false);
                    waiting =
                            Optional.of(
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
                                                                                Optional.empty()),
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

    /** Takes all that is agreed, in one step; returns whether the key was for that. */
    boolean confirm() {
        if (context.isEmpty() || context.get().selected().isPresent()) {
            return false;
        }
        whenRead(
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

    /** Calls members by letters, or by their names. */
    void turnNames() {
        context.ifPresent(
                c -> {
                    letters = Optional.of(!c.desk().isAnonymous());
                    read();
                });
    }

    private void settle(EditingContext c, Desk desk, DeskStep step, boolean goOn) {
        boolean done = c.committing().settle(desk, step);
        onward = done && goOn;
        read();
    }

    /** Something done at the place that is looked at. */
    private interface AtPlace {
        void act(EditingContext c, Desk desk, Place place);
    }

    /** Keys are for a place while one is looked at and no mark of gold or words are selected. */
    boolean takesKeys() {
        return context.filter(c -> c.desk().current().isPresent())
                .filter(c -> c.selected().isEmpty() && c.several().size() == 0)
                .filter(c -> !isSelecting(c))
                .isPresent();
    }

    private static boolean isSelecting(EditingContext c) {
        return c.selection().mark().isEmpty() && !c.selection().range().isEmpty();
    }

    private boolean atPlace(AtPlace action) {
        if (!takesKeys() && !isAtSettled()) {
            return false;
        }
        whenRead(
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
    private boolean isAtSettled() {
        return context.flatMap(
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

    private interface Act {
        void on(EditingContext c);
    }

    private void whenRead(Act act) {
        context.ifPresent(
                c -> {
                    if (stale) {
                        waiting =
                                Optional.of(
                                        () -> {
                                            if (context.filter(now -> now == c).isPresent()) {
                                                act.on(c);
                                            }
                                        });
                    } else {
                        act.on(c);
                    }
                });
    }

    /** Returns what the bar says; nothing where it is for something else. */
    List<BarItem> items() {
        return context.filter(c -> takesKeys() || c.selected().isEmpty() || isAtSettled())
                .map(c -> new DeskBar(c).items())
                .orElseGet(List::of);
    }
}
