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
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.Addressee;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.AddComment;
import org.scholion.project.comment.CommentTarget;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.comment.ThreadList;
import org.scholion.text.TextRange;
import org.scholion.ui.editor.comments.CommentsModel;
import org.scholion.ui.words.UiWords;
import org.scholion.view.CommentPlace;

/** Lets a comment or a question be written on what is selected. */
final class Commenting {

    private static final String VIEW = "org.scholion.ui.editor.comments";

    private final AnnotationEditor editor;
    private final Runnable following = this::show;

    Commenting(AnnotationEditor editor) {
        this.editor = editor;
    }

    /**
     * What a comment is about.
     *
     * @param annotation the selected annotation, if one is
     * @param place the selected text, or where the annotation lies
     */
    private record Subject(Optional<AnnotationId> annotation, Optional<Fragment> place) {

        static Subject of(EditingContext context) {
            TextRange range = context.selection().range();
            if (!range.isEmpty()) {
                return new Subject(
                        Optional.empty(), Optional.of(new Fragment(range.begin(), range.end())));
            }
            Optional<Annotation> selected = context.selected();
            return new Subject(
                    selected.map(Annotation::id),
                    selected.flatMap(
                            annotation ->
                                    annotation
                                            .begin()
                                            .flatMap(
                                                    begin ->
                                                            annotation
                                                                    .end()
                                                                    .map(
                                                                            end ->
                                                                                    new Fragment(
                                                                                            begin,
                                                                                            end)))));
        }
    }

    private static CommentsModel model() {
        return PlatformUI.getWorkbench().getService(CommentsModel.class);
    }

    /** Begins one, or makes a question of the comment that is being written, or the other way. */
    void start(EditingContext context) {
        Optional<CommentOverlay> open = editor.overlays().commenting();
        if (open.isPresent()) {
            open.get().toggle();
            return;
        }
        Optional<String> why = context.project().readOnlyReason().map(UiWords::say);
        if (why.isPresent()) {
            context.surface().message(why.get(), true);
            return;
        }
        Subject subject = Subject.of(context);
        List<CommentTarget> targets =
                CommentTarget.of(model().threads().viewer(), context.member(), model().members());
        editor.overlays()
                .comment(
                        subject,
                        title(context, subject),
                        targets.stream().map(Commenting::name).toList(),
                        draft -> send(context, subject, targets.get(draft.target()), draft));
    }

    private static String title(EditingContext context, Subject subject) {
        Optional<String> what =
                subject.annotation()
                        .flatMap(context.annotations()::find)
                        .map(annotation -> UiWords.say(context.texts().label(annotation)))
                        .or(
                                () ->
                                        subject.place()
                                                .map(
                                                        place ->
                                                                context.annotations()
                                                                        .text()
                                                                        .substring(
                                                                                place.begin(),
                                                                                place.end()))
                                                .map(AnnotationTexts::brief));
        return what.map(words -> UiWords.say("editor.comment.on", "what", words))
                .orElseGet(
                        () ->
                                UiWords.say(
                                        "editor.comment.on-document",
                                        "name",
                                        context.document().name()));
    }

    private static String name(CommentTarget target) {
        if (target.to().isEmpty()) {
            return UiWords.say("editor.comment.all");
        }
        return switch (target.to().get()) {
            case Addressee.Leads leads -> UiWords.say("editor.comment.leads");
            case Addressee.One one -> UiWords.name(one.name());
        };
    }

    private void send(
            EditingContext context,
            Subject subject,
            CommentTarget target,
            CommentOverlay.Draft draft) {
        AddComment.Request request =
                new AddComment.Request(
                        context.document().id(),
                        target.owner(),
                        subject.annotation(),
                        subject.place(),
                        draft.kind(),
                        target.to(),
                        AnnotationEditor.projects().member(),
                        draft.text());
        model().add(
                        request,
                        failure -> {
                            // what could not be sent is there again the next time
                            editor.overlays().keep(subject, draft);
                            context.surface().message(failure.message(), true);
                        });
        context.surface()
                .message(
                        UiWords.say(
                                "editor.comment.sent", "kind", draft.kind(), "whom", name(target)),
                        false);
    }

    /** Follows what is said about a document that has been opened. */
    void opened() {
        model().removeListener(following);
        model().addListener(following);
        show();
    }

    /** Follows nothing any more, as the document is closed. */
    void closed() {
        model().removeListener(following);
    }

    /** Shows signs in the margin for what hangs on the text. */
    private void show() {
        Optional<EditingContext> context = editor.context();
        if (context.isEmpty()) {
            return;
        }
        ThreadList threads = model().threads();
        String viewer = threads.viewer().name();
        List<CommentPlace> places =
                threads.hanging(context.get().document().id(), context.get().member()).stream()
                        .flatMap(
                                thread ->
                                        thread
                                                .place()
                                                .map(place -> place(thread, place, viewer))
                                                .stream())
                        .toList();
        editor.widgets().ifPresent(w -> w.canvas().setComments(places));
    }

    private static CommentPlace place(
            CommentThread thread, CommentThread.Place place, String viewer) {
        return new CommentPlace(
                thread.id(),
                new TextRange(place.range().begin(), place.range().end()),
                thread.isQuestion(),
                !thread.unreadBy(viewer).isEmpty(),
                UiWords.say(
                        "editor.comment.sign",
                        "who",
                        thread.first().content().author(),
                        "what",
                        thread.first().content().text(),
                        "answers",
                        thread.replies().size()));
    }

    /** Shows a thread in the view of comments. */
    void reveal(long thread) {
        model().choose(Optional.of(thread));
        try {
            editor.getSite().getPage().showView(VIEW);
        } catch (PartInitException failure) {
            ILog.get().error("The comments were not shown.", failure);
        }
    }

    /** Sends what is being written; returns whether a comment is. */
    boolean send() {
        Optional<CommentOverlay> open = editor.overlays().commenting();
        open.ifPresent(CommentOverlay::send);
        return open.isPresent();
    }
}
