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
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells a view which context the active editor of its page has. To be used on the UI thread. */
public final class ActiveContexts {

    private static final List<ActiveContexts> ALL = new CopyOnWriteArrayList<>();

    private final IWorkbenchPage page;
    private final Consumer<Optional<EditingContext>> follower;
    private final IPartListener2 parts = new Parts();
    private Optional<EditingContext> told = Optional.empty();

    private ActiveContexts(IWorkbenchPage page, Consumer<Optional<EditingContext>> follower) {
        this.page = page;
        this.follower = follower;
    }

    /** Has a view follow the active editor, and tells it the context there is now. */
    public static ActiveContexts follow(
            IWorkbenchPage page, Consumer<Optional<EditingContext>> follower) {
        ActiveContexts made = new ActiveContexts(page, follower);
        page.addPartListener(made.parts);
        ALL.add(made);
        made.told = current(page);
        follower.accept(made.told);
        return made;
    }

    /** Has the view follow no more. */
    public void stop() {
        page.removePartListener(parts);
        ALL.remove(this);
    }

    /** Returns the context of the active editor of a page. */
    public static Optional<EditingContext> current(IWorkbenchPage page) {
        IEditorPart editor = page.getActiveEditor();
        return editor instanceof AnnotationEditor annotation
                ? annotation.context()
                : Optional.empty();
    }

    static void changed() {
        ALL.forEach(ActiveContexts::update);
    }

    private void update() {
        Optional<EditingContext> now = current(page);
        if (!now.equals(told)) {
            told = now;
            follower.accept(now);
        }
    }

    @NonNullByDefault({})
    private final class Parts implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            update();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            update();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            update();
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            update();
        }
    }
}
