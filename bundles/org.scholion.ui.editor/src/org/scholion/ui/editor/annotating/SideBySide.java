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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreException;
import org.scholion.editing.lane.DocumentLanes;
import org.scholion.editing.lane.LaneMember;
import org.scholion.editing.lane.LaneModel;
import org.scholion.project.OtherSets;
import org.scholion.project.OtherSets.OtherSet;
import org.scholion.project.desk.DeskNames;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.jobs.UiThread;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.view.lane.SetLane;

/**
 * Shows the sets of others beside one's own, in lanes below the words: those one has chosen, of
 * those that one may see.
 */
final class SideBySide {

    /** The command that offers which sets show. */
    static final String CHOOSE = "org.scholion.commands.lanes.choose";

    private final AnnotationEditor editor;
    private final DifferenceKeys differences;
    private final Runnable following = this::read;
    private Optional<EditingContext> context = Optional.empty();
    private DocumentLanes lanes = DocumentLanes.NONE;
    private int turn;

    SideBySide(AnnotationEditor editor) {
        this.editor = editor;
        this.differences = new DifferenceKeys(editor);
    }

    private static LaneModel model() {
        return PlatformUI.getWorkbench().getService(LaneModel.class);
    }

    /** Shows what is chosen beside a document that was opened. */
    void opened(EditingContext opened) {
        context = Optional.of(opened);
        opened.others(mark -> lanes.find(mark));
        model().in(opened.project().address());
        model().addListener(following);
        opened.layers().addListener(following);
        if (!model().shown().isEmpty()) {
            read();
        }
    }

    /** The document is closed. */
    void closed() {
        turn++;
        model().removeListener(following);
        context.ifPresent(c -> c.layers().removeListener(following));
        context = Optional.empty();
        become(DocumentLanes.NONE);
    }

    /** The document is adjudicated, and what members are called is known. */
    void adjudicated() {
        read();
    }

    private boolean isAdjudicated() {
        return context.filter(c -> c.desk().desk().isPresent()).isPresent();
    }

    private void read() {
        int now = ++turn;
        Set<String> chosen =
                isAdjudicated() && !model().isHidden()
                        ? context.flatMap(c -> c.desk().desk())
                                .map(desk -> Set.copyOf(desk.workers()))
                                .orElseGet(Set::of)
                        : model().shown();
        if (chosen.isEmpty()) {
            become(DocumentLanes.NONE);
            return;
        }
        UiThread ui = UiThread.of(Display.getCurrent());
        context.ifPresent(
                c ->
                        job(
                                c,
                                offered -> {
                                    List<LaneMember> shown =
                                            offered.stream()
                                                    .filter(o -> chosen.contains(o.set().member()))
                                                    .toList();
                                    return DocumentLanes.open(
                                            c.project(),
                                            shown,
                                            c.layers().layers(),
                                            UiWords.schemaLanguage(),
                                            LoadedDocument.chips(c.entryNames()),
                                            () -> ui.run(() -> changed(now)));
                                },
                                made -> {
                                    if (now == turn) {
                                        become(made);
                                    } else {
                                        made.close();
                                    }
                                }));
    }

    /** What is done, not on the window's thread, with the sets that one may see. */
    private interface Work<R> {
        R with(List<LaneMember> offered) throws StoreException;
    }

    private static <R> void job(EditingContext context, Work<R> work, Consumer<R> whenDone) {
        String member = AnnotationEditor.projects().member();
        UseCaseJob<R> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.others"),
                        Display.getCurrent(),
                        progress -> work.with(offered(context, member)),
                        whenDone,
                        failure -> context.surface().message(failure.message(), true));
        job.setUser(false);
        job.setSystem(true);
        job.schedule();
    }

    private static List<LaneMember> offered(EditingContext context, String member)
            throws StoreException {
        Optional<DeskNames> names = context.desk().names();
        if (names.isPresent()) {
            List<OtherSet> sets = new OtherSets(context.project()).adjudicated(context.document());
            return names.get().anonymous()
                    ? LaneMember.anonymous(sets, names.get().shown())
                    : LaneMember.of(
                            sets, context.project().members().stream().map(Member::name).toList());
        }
        return LaneMember.of(
                new OtherSets(context.project())
                        .run(context.document(), member).stream()
                                .filter(set -> !set.member().equals(context.member()))
                                .toList(),
                context.project().members().stream().map(Member::name).toList());
    }

    private void changed(int asked) {
        if (asked == turn) {
            show();
        }
    }

    private void become(DocumentLanes now) {
        DocumentLanes before = lanes;
        lanes = now;
        before.close();
        if (before != now) {
            show();
        }
    }

    private void show() {
        List<SetLane> shown = lanes.lanes();
        editor.widgets()
                .ifPresent(
                        w -> {
                            w.canvas().setLanes(shown);
                            w.legend()
                                    .show(
                                            shown,
                                            UiWords.say(
                                                    "editor.lanes.keys",
                                                    "next",
                                                    CommandKeys.of(DifferenceKeys.COMMAND),
                                                    "choose",
                                                    CommandKeys.of(CHOOSE)));
                            w.guide().update(editor);
                        });
        editor.adjudicating().lanesShown();
    }

    /** Offers whose sets show; each that is taken shows, or does not any longer. */
    void choose() {
        context.ifPresent(c -> job(c, List::copyOf, offered -> offer(c, offered)));
    }

    private void offer(EditingContext asked, List<LaneMember> offered) {
        if (context.filter(c -> c == asked).isEmpty()) {
            return;
        }
        if (offered.isEmpty()) {
            asked.surface().message(UiWords.say("editor.others.none"), false);
            return;
        }
        List<Choice> choices = new ArrayList<>();
        for (LaneMember member : offered) {
            choices.add(choice(member));
        }
        Set<String> all = offered.stream().map(o -> o.set().member()).collect(Collectors.toSet());
        if (all.size() > 1) {
            choices.add(
                    new Choice(
                            UiWords.say("editor.lanes.all"),
                            "",
                            Optional.empty(),
                            () -> model().show(all)));
        }
        if (!model().shown().isEmpty()) {
            choices.add(
                    new Choice(
                            UiWords.say("editor.lanes.none-of-them"),
                            "",
                            Optional.empty(),
                            () -> model().show(Set.of())));
        }
        editor.overlays().choose(UiWords.say("editor.lanes.title"), choices);
    }

    private static Choice choice(LaneMember member) {
        String name = member.set().member();
        return new Choice(
                UiWords.say(
                        "editor.lanes.member",
                        "member",
                        member.name(),
                        "initials",
                        member.initials()),
                UiWords.say(
                        "editor.lanes.detail",
                        "count",
                        member.set().annotations(),
                        "state",
                        member.set().state(),
                        "shown",
                        model().shows(name)),
                Optional.of(member.color()),
                () -> model().toggle(name));
    }

    /** Hides all, or shows again what was chosen; asks what to show where nothing is. */
    void toggle() {
        if (isAdjudicated()) {
            model().hide(!model().isHidden());
        } else if (model().members().isEmpty()) {
            choose();
        } else {
            model().hide(!model().shown().isEmpty());
        }
    }

    /** Goes to the next place, or the one before, where sets that show differ from one's own. */
    void difference(boolean onward) {
        if (editor.adjudicating().isOn()) {
            editor.adjudicating().go(onward);
        } else {
            context.ifPresent(c -> differences.go(c, onward));
        }
    }
}
