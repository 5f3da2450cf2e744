/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.scholion.project.SchemaUses.Use;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;

/** Shows an annotation in its document: one's own to be edited, another one's to be read. */
final class UseOpening {

    private final IWorkbenchPage page;
    private final ActiveContexts following;
    private Optional<Use> wanted = Optional.empty();

    UseOpening(IWorkbenchPage page) {
        this.page = page;
        following = ActiveContexts.follow(page, this::follow);
    }

    void open(OpenProject project, String member, Use use) {
        wanted = Optional.of(use);
        if (use.member().equals(member)) {
            DocumentOpener.open(page, project, use.document(), false);
        } else {
            DocumentOpener.read(page, project, use.document(), use.member());
        }
        // where the document was open already, nothing changes that could be followed
        follow(ActiveContexts.current(page));
    }

    private void follow(Optional<EditingContext> now) {
        Optional<EditingContext> here =
                now.filter(context -> wanted.filter(use -> has(context, use)).isPresent());
        if (here.isPresent()) {
            here.get().select(wanted.orElseThrow().annotation());
            here.get().surface().focusText();
            wanted = Optional.empty();
        }
    }

    private static boolean has(EditingContext context, Use use) {
        return context.document().id() == use.document().id()
                && context.annotations().find(use.annotation()).isPresent();
    }

    /** Waits for no document any more. */
    void stop() {
        following.stop();
    }
}
