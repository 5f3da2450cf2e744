/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.guidelines;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.scholion.project.ListMarksOfTypes.Mark;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;

/** Opens the document of a mark and selects it there. */
final class MarkOpening {

    private final IWorkbenchPage page;
    private final ActiveContexts following;
    private Optional<Mark> wanted = Optional.empty();

    MarkOpening(IWorkbenchPage page) {
        this.page = page;
        following = ActiveContexts.follow(page, this::follow);
    }

    void open(OpenProject project, Mark mark) {
        Optional<EditingContext> now =
                ActiveContexts.current(page).filter(context -> isOf(context, mark));
        if (now.isPresent()) {
            page.activate(page.getActiveEditor());
            show(now.get(), mark);
        } else {
            wanted = Optional.of(mark);
            DocumentOpener.open(page, project, mark.document(), false);
        }
    }

    private static boolean isOf(EditingContext context, Mark mark) {
        return context.document().id() == mark.document().id();
    }

    private void follow(Optional<EditingContext> now) {
        Optional<Mark> here =
                wanted.filter(mark -> now.filter(context -> isOf(context, mark)).isPresent());
        if (here.isPresent()) {
            wanted = Optional.empty();
            now.ifPresent(context -> show(context, here.get()));
        }
    }

    private static void show(EditingContext context, Mark mark) {
        if (context.annotations().find(mark.annotation().id()).isPresent()) {
            context.select(mark.annotation().id());
        }
        context.surface().focusText();
    }

    /** Waits for no document any more. */
    void stop() {
        following.stop();
    }
}
