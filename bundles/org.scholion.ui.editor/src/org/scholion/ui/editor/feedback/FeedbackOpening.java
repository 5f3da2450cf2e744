/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.feedback;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.Member;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.editing.lane.LaneModel;
import org.scholion.project.ListFeedback.Entry;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;

/** Shows a difference in its text: one's own marks, and gold in a lane below the words. */
final class FeedbackOpening {

    private final IWorkbenchPage page;
    private final ActiveContexts following;
    private Optional<Entry> wanted = Optional.empty();

    FeedbackOpening(IWorkbenchPage page) {
        this.page = page;
        following = ActiveContexts.follow(page, this::follow);
    }

    void open(OpenProject project, Entry entry) {
        LaneModel lanes = PlatformUI.getWorkbench().getService(LaneModel.class);
        lanes.in(project.address());
        Set<String> shown = new LinkedHashSet<>(lanes.shown());
        shown.add(Member.GOLD);
        lanes.show(shown);
        Optional<EditingContext> now =
                ActiveContexts.current(page).filter(context -> isOf(context, entry));
        if (now.isPresent()) {
            page.activate(page.getActiveEditor());
            show(now.get(), entry);
        } else {
            wanted = Optional.of(entry);
            DocumentOpener.open(page, project, entry.document(), false);
        }
    }

    private static boolean isOf(EditingContext context, Entry entry) {
        return context.document().id() == entry.document().id();
    }

    private void follow(Optional<EditingContext> now) {
        Optional<Entry> here =
                wanted.filter(entry -> now.filter(context -> isOf(context, entry)).isPresent());
        if (here.isPresent()) {
            wanted = Optional.empty();
            now.ifPresent(context -> show(context, here.get()));
        }
    }

    private static void show(EditingContext context, Entry entry) {
        Optional<AnnotationId> own =
                entry.difference()
                        .own()
                        .map(Annotation::id)
                        .filter(id -> context.annotations().find(id).isPresent());
        if (own.isPresent()) {
            context.select(own.get());
        } else {
            entry.range()
                    .ifPresent(
                            range ->
                                    context.surface()
                                            .reveal(new TextRange(range.begin(), range.end())));
        }
        context.surface().focusText();
    }

    /** Waits for no document any more. */
    void stop() {
        following.stop();
    }
}
