/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.catalogue;

import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.EntryPlace;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/** Goes to a place in a document, which is opened for it where it is not open. */
final class PlaceOpening {

    private final IWorkbenchPage page;
    private final ActiveContexts following;
    private Optional<EntryPlace> wanted = Optional.empty();

    PlaceOpening(IWorkbenchPage page) {
        this.page = page;
        following = ActiveContexts.follow(page, this::follow);
    }

    void open(OpenProject project, EntryPlace place) {
        Optional<EditingContext> now =
                ActiveContexts.current(page).filter(context -> isOf(context, place));
        if (now.isPresent()) {
            page.activate(page.getActiveEditor());
            show(now.get(), place);
            return;
        }
        wanted = Optional.of(place);
        UseCaseJob<Optional<DocumentRecord>> job =
                new UseCaseJob<>(
                        UiWords.say("editor.entry.task"),
                        Display.getCurrent(),
                        progress -> project.document(place.documentId()),
                        document ->
                                document.ifPresent(
                                        found -> DocumentOpener.open(page, project, found, false)));
        job.setSystem(true);
        job.schedule();
    }

    private static boolean isOf(EditingContext context, EntryPlace place) {
        return context.document().id() == place.documentId();
    }

    private void follow(Optional<EditingContext> now) {
        Optional<EntryPlace> here =
                wanted.filter(place -> now.filter(context -> isOf(context, place)).isPresent());
        if (here.isPresent()) {
            wanted = Optional.empty();
            now.ifPresent(context -> show(context, here.get()));
        }
    }

    /** One's own is selected; what another has marked is shown by its words. */
    private static void show(EditingContext context, EntryPlace place) {
        if (context.annotations().find(place.annotation()).isPresent()) {
            context.select(place.annotation());
        } else if (place.begin().isPresent() && place.end().isPresent()) {
            context.surface().reveal(new TextRange(place.begin().get(), place.end().get()));
        }
        context.surface().focusText();
    }

    /** Waits for no document any more. */
    void stop() {
        following.stop();
    }
}
