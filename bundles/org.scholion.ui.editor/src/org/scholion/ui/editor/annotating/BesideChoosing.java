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
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.project.DocumentsBeside;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/** Offers the documents that can show beside the open one, its translations first. */
final class BesideChoosing {

    /** More would be no list to choose from. */
    private static final int OFFERED = 500;

    private final AnnotationEditor editor;

    BesideChoosing(AnnotationEditor editor) {
        this.editor = editor;
    }

    void choose(EditingContext context) {
        UseCaseJob<DocumentsBeside.Result> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.opening-document"),
                        Display.getCurrent(),
                        progress ->
                                new DocumentsBeside(context.project())
                                        .run(context.document(), OFFERED),
                        found -> offer(context, found),
                        failure -> context.surface().message(failure.message(), true));
        job.setUser(false);
        job.setSystem(true);
        job.schedule();
    }

    private void offer(EditingContext context, DocumentsBeside.Result found) {
        if (editor.context().filter(now -> now == context).isEmpty()) {
            return;
        }
        List<Choice> choices = new ArrayList<>();
        for (DocumentRecord document : found.translations()) {
            choices.add(
                    choice(
                            context,
                            document.id(),
                            document.name(),
                            UiWords.say(
                                    "editor.beside.parallel",
                                    "language",
                                    document.language().orElse(""))));
        }
        for (DocumentOverview document : found.others()) {
            choices.add(
                    choice(
                            context,
                            document.id(),
                            document.name(),
                            document.language().orElse("")));
        }
        if (choices.isEmpty()) {
            context.surface().message(UiWords.say("editor.beside.none"), false);
        } else {
            editor.overlays().choose(UiWords.say("editor.beside.title"), choices);
        }
    }

    private Choice choice(EditingContext context, long id, String name, String detail) {
        return new Choice(
                name,
                detail,
                Optional.empty(),
                () -> Beside.open(editor, context.project(), id, name));
    }
}
