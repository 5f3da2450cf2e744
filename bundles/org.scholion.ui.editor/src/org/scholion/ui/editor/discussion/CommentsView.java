/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.discussion;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.scholion.document.AnnotationId;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.comments.CommentsModel;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** Comments and questions: those on the open document, or on all that the member may see. */
public final class CommentsView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.comments";

    private static final String COMMENT = "org.scholion.commands.comment";

    private Optional<CommentsPane> pane = Optional.empty();
    private Optional<ViewUpdates.Follower> updates = Optional.empty();
    private Optional<ActiveContexts> following = Optional.empty();
    private Optional<EditingContext> context = Optional.empty();

    /** A thread to be shown once its document is open. */
    private Optional<CommentThread> wanted = Optional.empty();

    private final Runnable listener = () -> updates.ifPresent(ViewUpdates.Follower::due);

    @Override
    @NonNullByDefault({})
    public void createPartControl(Composite parent) {
        CommentsPane made = new CommentsPane(parent, model(), new Around());
        pane = Optional.of(made);
        ThemeColors.onChange(made, () -> setTitleImage(Images.image(Icon.COMMENT)));
        setTitleImage(Images.image(Icon.COMMENT));
        updates = Optional.of(ViewUpdates.of(made.getDisplay()).follower(made, this::refresh));
        model().addListener(listener);
        following = Optional.of(ActiveContexts.follow(getSite().getPage(), this::follow));
        name();
    }

    private static CommentsModel model() {
        return PlatformUI.getWorkbench().getService(CommentsModel.class);
    }

    private static Optional<OpenProject> project() {
        return PlatformUI.getWorkbench().getService(ProjectService.class).project();
    }

    private void follow(Optional<EditingContext> now) {
        context = now;
        updates.ifPresent(ViewUpdates.Follower::due);
        Optional<CommentThread> here =
                wanted.filter(
                        thread ->
                                now.filter(c -> c.document().id() == thread.documentId())
                                        .isPresent());
        if (here.isPresent()) {
            wanted = Optional.empty();
            now.ifPresent(c -> show(c, here.get()));
        }
    }

    private void refresh() {
        name();
        pane.ifPresent(CommentsPane::refresh);
    }

    private void name() {
        int unread = model().threads().unread();
        String name = UiWords.say("editor.comments.view", "unread", unread);
        if (!name.equals(getPartName())) {
            setPartName(name);
        }
    }

    private static void show(EditingContext shown, CommentThread thread) {
        Optional<AnnotationId> mark =
                thread.first()
                        .content()
                        .about()
                        .annotation()
                        .filter(id -> shown.annotations().find(id).isPresent());
        if (mark.isPresent()) {
            shown.select(mark.get());
        } else {
            thread.place()
                    .map(CommentThread.Place::range)
                    .ifPresent(
                            place ->
                                    shown.surface()
                                            .reveal(new TextRange(place.begin(), place.end())));
        }
        shown.surface().focusText();
    }

    /** What the pane needs of the window. */
    private final class Around implements CommentsPane.Host {

        @Override
        public Optional<Long> document() {
            return context.map(c -> c.document().id());
        }

        @Override
        public boolean writable() {
            return project().filter(open -> open.readOnlyReason().isEmpty()).isPresent();
        }

        @Override
        public void jump(CommentThread thread) {
            if (context.filter(c -> c.document().id() == thread.documentId()).isPresent()) {
                context.ifPresent(c -> show(c, thread));
            } else if (project().isPresent()) {
                wanted = Optional.of(thread);
                DocumentOpener.open(
                        getSite().getPage(),
                        project().get(),
                        thread.documentId(),
                        thread.document(),
                        false);
            }
        }

        @Override
        public void failed(String message) {
            context.ifPresent(c -> c.surface().message(message, true));
        }

        @Override
        public String key() {
            return CommandKeys.of(COMMENT);
        }
    }

    @Override
    public void setFocus() {
        pane.ifPresent(CommentsPane::setFocus);
    }

    @Override
    public void dispose() {
        model().removeListener(listener);
        following.ifPresent(ActiveContexts::stop);
        super.dispose();
    }
}
