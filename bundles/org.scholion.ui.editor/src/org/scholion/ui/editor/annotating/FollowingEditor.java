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
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.DocumentRecord;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** What an annotation editor does when its project or document changes. */
record FollowingEditor(AnnotationEditor editor) implements EditorFollower.Follows {

    private Optional<DocumentInput> input() {
        return editor.getEditorInput() instanceof DocumentInput input
                ? Optional.of(input)
                : Optional.empty();
    }

    @Override
    public boolean isFor(long documentId) {
        return input().filter(input -> input.documentId() == documentId)
                .filter(
                        input ->
                                AnnotationEditor.projects()
                                        .project()
                                        .filter(p -> p.address().equals(input.project()))
                                        .isPresent())
                .isPresent();
    }

    @Override
    public void load() {
        editor.others().forget(input());
        editor.load();
    }

    @Override
    public void removed() {
        editor.showInstead(
                UiWords.say(
                        "editor.document-removed",
                        "document",
                        input().map(DocumentInput::documentName).orElse("")));
        EditorStatus.documentRemoved(editor.getSite());
    }

    @Override
    public void catalogue() {
        editor.context().ifPresent(EditingContext::catalogueChanged);
    }

    /** Reads the document again where that makes a difference to whether it can be changed. */
    @Override
    public void packages() {
        Optional<EditingContext> open = editor.context();
        if (open.isEmpty() || editor.others().looked().isPresent()) {
            return;
        }
        EditingContext context = open.get();
        UseCaseJob<Optional<String>> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.opening-document"),
                        Display.getDefault(),
                        progress ->
                                LoadedDocument.handedOut(
                                        context.project(), context.document(), context.member()),
                        out -> {
                            boolean same = out.equals(context.readOnlyReason());
                            if (!same && editor.context().filter(c -> c == context).isPresent()) {
                                load();
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    @Override
    public void changed() {
        Optional<DocumentInput> before = input();
        Optional<OpenProject> project = AnnotationEditor.projects().project();
        if (before.isEmpty() || project.isEmpty()) {
            return;
        }
        long id = before.get().documentId();
        UseCaseJob<Optional<DocumentRecord>> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.opening-document"),
                        Display.getDefault(),
                        progress -> project.get().document(id),
                        now -> now.ifPresent(this::show));
        job.setSystem(true);
        job.schedule();
    }

    private void show(DocumentRecord document) {
        named(document.name());
        if (isFor(document.id())) {
            editor.widgets().ifPresent(w -> w.canvas().setDirection(document.baseDirection()));
        }
    }

    private void named(String name) {
        input().filter(input -> !input.documentName().equals(name))
                .ifPresent(input -> editor.setInput(input.named(name)));
    }

    @Override
    public void busy(Optional<Message> doing) {
        editor.widgets().ifPresent(w -> w.banner().busy(doing.map(UiWords::say)));
    }
}
