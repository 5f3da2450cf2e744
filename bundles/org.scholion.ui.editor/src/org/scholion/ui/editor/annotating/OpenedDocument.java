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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.scholion.document.AnnotationChange;
import org.scholion.editing.layer.LayerModel;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.jobs.UiThread;
import org.scholion.ui.words.UiWords;

/**
 * What an editor has open: it is read, shown, and closed for the next, and all parts of the editor
 * hear of it.
 */
final class OpenedDocument {

    private final AnnotationEditor editor;
    private final EditorSurface surface;
    private final DocumentLoading loading = new DocumentLoading();
    private Optional<EditingContext> context = Optional.empty();
    private Optional<String> greeting = Optional.empty();
    private Optional<EditorStatus> telling = Optional.empty();

    /**
     * Creates it with nothing open.
     *
     * @param surface where those who edit the document show what they do
     */
    OpenedDocument(AnnotationEditor editor, EditorSurface surface) {
        this.editor = editor;
        this.surface = surface;
    }

    private static LayerModel layers() {
        return PlatformUI.getWorkbench().getService(LayerModel.class);
    }

    /** Reads what the editor's input asks for, in place of what is open. */
    void load() {
        closeContext();
        loading.stop();
        Optional<EditorWidgets> widgets = editor.widgets();
        Optional<OpenProject> open = AnnotationEditor.projects().project();
        if (widgets.isEmpty() || !(editor.getEditorInput() instanceof DocumentInput input)) {
            return;
        }
        EditorWidgets w = widgets.get();
        if (open.isEmpty() || !open.get().address().equals(input.project())) {
            w.canvas().setEmpty(UiWords.say("editor.project-closed"));
            return;
        }
        OpenProject project = open.get();
        loading.load(
                w.canvas(),
                new DocumentLoading.Wanted(
                        project,
                        input,
                        AnnotationEditor.projects().member(),
                        editor.adjudicating().isWanted(),
                        editor.others().looked(),
                        layers().layers()),
                loaded -> show(project, loaded));
    }

    private void show(OpenProject project, LoadedDocument loaded) {
        EditorWidgets w = editor.widgets().orElseThrow();
        EditingContext made =
                new EditingContext(
                        project, loaded, surface, layers(), UiThread.of(w.canvas().getDisplay()));
        context = Optional.of(made);
        w.banner()
                .readOnly(
                        made.readOnlyReason().filter(why -> editor.others().looked().isEmpty()),
                        made.member());
        editor.others().opened(made);
        editor.others().update();
        w.banner().busy(project.exclusiveWork().map(UiWords::say));
        w.canvas()
                .setContent(
                        new CanvasContent(
                                made.annotations().text(),
                                made.document().language().orElse(""),
                                made.marks(),
                                made.readOnlyReason().isPresent(),
                                made.document().baseDirection()));
        EditorStatus status = new EditorStatus(made, editor.getSite(), w.canvas());
        made.addListener(status);
        telling = Optional.of(status);
        made.addListener(new ProblemWatch(made, w.canvas().getDisplay()));
        made.addListener(new EntryWatch(made, w.canvas().getDisplay()));
        made.addListener(
                new ContextListener() {
                    @Override
                    public void selectionChanged() {
                        w.guide().update(editor);
                    }

                    @Override
                    public void annotationsChanged(List<AnnotationChange> changes) {
                        w.guide().forget();
                        w.guide().update(editor);
                        editor.others().update();
                    }

                    @Override
                    public void stateChanged() {
                        editor.others().update();
                        w.guide().forget();
                        w.guide().update(editor);
                    }
                });
        editor.finding().opened(made);
        editor.before().opened(made);
        editor.suggesting().opened(made);
        editor.commenting().opened();
        editor.bookmarking().opened(made);
        editor.sideBySide().opened(made);
        editor.adjudicating().opened(made);
        editor.together().opened(made);
        w.guide().update(editor);
        greeting.ifPresent(said -> w.guide().message(editor, said, false));
        greeting = Optional.empty();
        ActiveContexts.changed();
        if (editor.getSite().getPage().getActivePart() == editor && mayTakeFocus(w.canvas())) {
            editor.setFocus();
        }
    }

    /** What is read again while a dialog is open must not take the keyboard from that. */
    private static boolean mayTakeFocus(Control canvas) {
        Shell active = canvas.getDisplay().getActiveShell();
        return active == null || active == canvas.getShell();
    }

    /**
     * Says something once the document is open, or now if it is; such as what became of the one
     * before it.
     */
    void greet(String text) {
        if (context.isPresent()) {
            context.get().surface().message(text, false);
        } else {
            greeting = Optional.of(text);
        }
    }

    private void closeContext() {
        editor.stances().cancel();
        editor.letters().cancel();
        editor.letters().moved();
        editor.overlays().forget();
        Optional<EditingContext> former = context;
        context = Optional.empty();
        if (former.isPresent()) {
            editor.finding().closed();
            editor.suggesting().closed();
            editor.commenting().closed();
            editor.sideBySide().closed();
            editor.adjudicating().closed();
            editor.together().closed();
            ActiveContexts.changed();
            former.get().close();
        }
        telling.ifPresent(EditorStatus::stop);
        telling = Optional.empty();
    }

    /** Returns what is open, if something is. */
    Optional<EditingContext> context() {
        return context;
    }

    /** Is asked for nothing any more. */
    void close() {
        loading.stop();
        closeContext();
    }

    /** Shows no document any more, but why. */
    void showInstead(String reason) {
        close();
        editor.widgets().ifPresent(w -> w.canvas().setEmpty(reason));
    }
}
