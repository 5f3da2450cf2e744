/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreException;
import org.scholion.editing.layer.Layers;
import org.scholion.project.OtherSets;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * Reads documents for an editor in the background. Only what was asked for last arrives; what is
 * read in vain is given back. To be used on the window's thread.
 */
final class DocumentLoading {

    private int turn;

    /**
     * What is to be read.
     *
     * @param member whose annotations
     * @param gold whether gold is opened instead, for the member to adjudicate
     * @param looked whose annotations are looked at instead, if so
     * @param layers which of them show
     */
    record Wanted(
            OpenProject project,
            DocumentInput input,
            String member,
            boolean gold,
            Optional<String> looked,
            Layers layers) {}

    /** Whatever is being read is not wanted any more. */
    void stop() {
        turn++;
    }

    /** Reads a document; meanwhile the canvas says so, and afterwards why if it cannot be read. */
    void load(AnnotationCanvas canvas, Wanted wanted, Consumer<LoadedDocument> whenLoaded) {
        stop();
        int now = turn;
        String name = wanted.input().documentName();
        Display display = canvas.getDisplay();
        canvas.setEmpty(UiWords.say("editor.opening", "document", name));
        UseCaseJob<LoadedDocument> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.opening", "document", name),
                        display,
                        progress -> read(wanted),
                        loaded -> {
                            if (now == turn && !canvas.isDisposed()) {
                                whenLoaded.accept(loaded);
                            } else {
                                loaded.session().ifPresent(wanted.project()::release);
                            }
                        });
        job.setUser(false);
        job.addJobChangeListener(
                new JobChangeAdapter() {
                    @Override
                    @NonNullByDefault({})
                    public void done(IJobChangeEvent event) {
                        IStatus status = event.getResult();
                        if (!status.isOK() && !display.isDisposed()) {
                            String why = String.valueOf(status.getMessage());
                            display.asyncExec(() -> failed(canvas, now, why));
                        }
                    }
                });
        job.schedule();
    }

    private static LoadedDocument read(Wanted wanted) throws StoreException {
        Optional<DocumentRecord> record = wanted.project().document(wanted.input().documentId());
        if (record.isEmpty()) {
            throw new StoreException(
                    Message.of("project.document.gone", "document", wanted.input().documentName()));
        }
        if (wanted.gold()) {
            return LoadedDocument.adjudicate(
                    wanted.project(), record.get(), wanted.member(), wanted.layers());
        }
        return wanted.looked().isPresent()
                ? look(wanted, record.get(), wanted.looked().get())
                : LoadedDocument.load(
                        wanted.project(), record.get(), wanted.member(), wanted.layers());
    }

    private static LoadedDocument look(Wanted wanted, DocumentRecord document, String whose)
            throws StoreException {
        if (!new OtherSets(wanted.project()).sees(document.id(), whose, wanted.member())) {
            throw new StoreException(
                    Message.of(
                            "project.others.unseen", "document", document.name(), "member", whose));
        }
        return LoadedDocument.look(wanted.project(), document, whose, wanted.layers());
    }

    private void failed(AnnotationCanvas canvas, int asked, String why) {
        if (asked == turn && !canvas.isDisposed()) {
            canvas.setEmpty(why);
        }
    }
}
