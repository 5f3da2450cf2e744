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
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.SetState;
import org.scholion.document.AnnotationChange;
import org.scholion.document.rules.Severity;
import org.scholion.editing.intent.CaretPosition;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.editor.comments.CommentsModel;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.status.StatusLine;
import org.scholion.ui.words.UiWords;

/** Tells the status line about the document at work, after that was painted. */
final class EditorStatus implements ContextListener {

    private final EditingContext context;
    private final IWorkbenchPartSite site;
    private final CaretPosition positions;
    private final ViewUpdates.Follower follower;
    private final Runnable unread = this::stateChanged;

    EditorStatus(EditingContext context, IWorkbenchPartSite site, Control text) {
        this.context = context;
        this.site = site;
        this.positions = new CaretPosition(context.boundaries());
        this.follower = ViewUpdates.of(text.getDisplay()).follower(text, this::update);
        comments().addListener(unread);
        follower.due();
    }

    private static CommentsModel comments() {
        return PlatformUI.getWorkbench().getService(CommentsModel.class);
    }

    /** Tells no more, as the document is closed. */
    void stop() {
        comments().removeListener(unread);
        follower.stop();
    }

    @Override
    public void selectionChanged() {
        follower.due();
    }

    @Override
    public void annotationsChanged(List<AnnotationChange> changes) {
        follower.due();
    }

    @Override
    public void problemsChanged() {
        follower.due();
    }

    @Override
    public void stateChanged() {
        follower.due();
    }

    private void update() {
        if (site.getPage().getActiveEditor() != site.getPart()) {
            return;
        }
        StatusLine line = PlatformUI.getWorkbench().getService(StatusLine.class);
        CanvasSelection selection = context.selection();
        TextRange range = selection.range();
        String state =
                context.stateReason()
                        .map(
                                reason ->
                                        UiWords.say(
                                                "editor.state-why",
                                                "state",
                                                context.state(),
                                                "reason",
                                                reason))
                        .orElseGet(() -> text(context.state()));
        long errors = context.problems(Severity.ERROR);
        long warnings = context.problems(Severity.WARNING);
        String done =
                errors + warnings == 0
                        ? state
                        : UiWords.say(
                                "editor.state-problems",
                                "state",
                                state,
                                "errors",
                                errors,
                                "warnings",
                                warnings);
        int toRead = comments().threads().unread(context.document().id());
        line.documentState(
                toRead == 0
                        ? done
                        : UiWords.say("editor.state-unread", "state", done, "unread", toRead));
        line.caret(
                selection.caret(),
                positions.codePoint(selection.caret()),
                positions.graphemes(range));
        line.saved(
                context.readOnlyReason().isPresent()
                        ? StatusLine.Saved.READ_ONLY
                        : StatusLine.Saved.ALL_SAVED);
    }

    /** Takes what was said of a closed document away, unless another is open. */
    static void documentClosed(IWorkbenchPage page) {
        StatusLine line = PlatformUI.getWorkbench().getService(StatusLine.class);
        if (page.getEditorReferences().length == 0 && !PlatformUI.getWorkbench().isClosing()) {
            line.clear();
        }
    }

    /** Takes what was said of a document away that is no longer in the project. */
    static void documentRemoved(IWorkbenchPartSite site) {
        if (site.getPage().getActiveEditor() == site.getPart()) {
            PlatformUI.getWorkbench().getService(StatusLine.class).clear();
        }
    }

    static String text(SetState state) {
        return UiWords.say("editor.state", "state", state);
    }
}
