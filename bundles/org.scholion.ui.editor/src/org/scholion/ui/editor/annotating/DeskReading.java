/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.MemberMarks;
import org.scholion.document.AnnotationMap;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.MayAdjudicate;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskNames;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/**
 * Reads what there is to adjudicate in the document of an editor, in the background, and anew
 * whenever it is asked to; what is to be done with it waits for that. On the window's thread.
 */
final class DeskReading {

    private final Heard heard;
    private Optional<EditingContext> context = Optional.empty();
    private Optional<Boolean> letters = Optional.empty();
    private Optional<Runnable> waiting = Optional.empty();
    private boolean stale;
    private int turn;

    /** Hears of what was read. */
    interface Heard {
        /**
         * It was read, and the model has it.
         *
         * @param before what was read before it, if anything was
         * @param renamed whether members are called something else than before
         */
        void laid(EditingContext c, DeskModel.Laid laid, Optional<Desk> before, boolean renamed);
    }

    DeskReading(Heard heard) {
        this.heard = heard;
    }

    /** Returns the document that is adjudicated. */
    Optional<EditingContext> context() {
        return context;
    }

    /** Goes on with a document that is opened to be adjudicated. */
    void begin(EditingContext opened) {
        context = Optional.of(opened);
    }

    /** The document is closed. */
    void end() {
        turn++;
        context = Optional.empty();
        waiting = Optional.empty();
        letters = Optional.empty();
    }

    /** Reads it. */
    void read() {
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
        Desk desk = Desk.read(c.project(), c.document());
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
                            desk.judgement().text(),
                            c.entryNames()));
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
        boolean renamed = !c.desk().names().equals(Optional.of(laid.names()));
        stale = false;
        c.desk().laid(laid);
        Optional<Runnable> next = waiting;
        waiting = Optional.empty();
        heard.laid(c, laid, before, renamed);
        next.ifPresent(Runnable::run);
    }

    /** Calls members by letters, or by their names. */
    void turnNames() {
        context.ifPresent(
                c -> {
                    letters = Optional.of(!c.desk().isAnonymous());
                    read();
                });
    }

    /** Does something once all is read; at once where it is. */
    void whenRead(Consumer<EditingContext> act) {
        context.ifPresent(
                c -> {
                    if (stale) {
                        waiting =
                                Optional.of(
                                        () -> {
                                            if (context.filter(now -> now == c).isPresent()) {
                                                act.accept(c);
                                            }
                                        });
                    } else {
                        act.accept(c);
                    }
                });
    }

    /** Does something after the next reading, which has begun. */
    void afterReading(Runnable act) {
        waiting = Optional.of(act);
    }
}
