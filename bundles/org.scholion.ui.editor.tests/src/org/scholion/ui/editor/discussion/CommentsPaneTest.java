/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Comment;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.comment.ThreadFilter;
import org.scholion.ui.editor.comments.CommentsModel;

/** The view of comments over a real project, in a window of its own. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class CommentsPaneTest implements CommentsPane.Host {

    @TempDir Path folder;

    private final List<CommentThread> jumped = new ArrayList<>();
    private Optional<Long> open = Optional.empty();
    private OpenDiscussion discussion;
    private CommentsModel model;
    private Shell shell;
    private CommentsPane pane;

    @BeforeEach
    void ask() throws Exception {
        discussion = new OpenDiscussion(folder, Display.getDefault(), "lea");
        discussion.say(0, "asha", "Lavrov", "Is this a person, or the office?");
        discussion.say(0, "asha", "India", "A state?");
        discussion.say(1, "asha", "Moscow", "The town or the state?");
        open = Optional.of(discussion.document(0));
        model = new CommentsModel(discussion, Display.getDefault());
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 260);
        pane = new CommentsPane(shell, model, this);
        model.addListener(pane::refresh);
        shell.open();
        discussion.settle();
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        discussion.settle();
        discussion.close();
    }

    @Override
    public Optional<Long> document() {
        return open;
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public void jump(CommentThread thread) {
        jumped.add(thread);
    }

    @Override
    public void failed(String message) {
        throw new AssertionError(message);
    }

    @Override
    public String key() {
        return "Ctrl+K";
    }

    private int rows() {
        return pane.table().table().getItemCount();
    }

    /** Selects a row as the user does. */
    private void select(int row) throws Exception {
        Event event = new Event();
        event.item = pane.table().table().getItem(row);
        pane.table().table().notifyListeners(SWT.Selection, event);
        discussion.settle();
    }

    private void answer(String text) throws Exception {
        pane.pane().reply().setText(text);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        pane.pane().reply().notifyListeners(SWT.KeyDown, enter);
        discussion.settle();
    }

    private void picture(String name) throws Exception {
        Path target = Files.createDirectories(Path.of("target/pictures")).resolve(name);
        Rectangle area = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(target.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }

    @Test
    void thatItShowsWhatIsOpenOnThisDocumentOrOnAll() throws Exception {
        assertThat(rows()).isEqualTo(2);
        pane.everywhere(true);
        assertThat(rows()).isEqualTo(3);
        pane.everywhere(false);
        open = Optional.of(discussion.document(1));
        pane.refresh();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void thatSelectingReadsAndWhatIsReadStaysUntilAnotherIs() throws Exception {
        assertThat(model.threads().unread()).isEqualTo(3);
        pane.filter(ThreadFilter.UNREAD);
        select(0);
        assertThat(model.threads().unread()).isEqualTo(2);
        assertThat(rows()).isEqualTo(2);
        assertThat(pane.pane().conversation().getText())
                .contains("Lavrov", "Is this a person, or the office?");
        select(1);
        assertThat(rows()).isEqualTo(1);
        picture("comments-unread.png");
    }

    @Test
    void thatAnAnswerIsSentByEnterAndSeenAtOnce() throws Exception {
        select(0);
        answer("A person.");
        assertThat(pane.pane().conversation().getText()).contains("A person.");
        assertThat(pane.pane().reply().getText()).isEmpty();
        assertThat(discussion.said(0))
                .extracting(comment -> comment.content().text())
                .contains("A person.");
        picture("comments-answered.png");
    }

    @Test
    void thatWhatIsTypedStaysWithItsThread() throws Exception {
        select(0);
        pane.pane().reply().setText("half an ans");
        select(1);
        assertThat(pane.pane().reply().getText()).isEmpty();
        select(0);
        assertThat(pane.pane().reply().getText()).isEqualTo("half an ans");
        // another's comment arrives meanwhile
        discussion.say(0, "asha", "praised", "A stance?");
        discussion.settle();
        assertThat(rows()).isEqualTo(3);
        assertThat(pane.pane().reply().getText()).isEqualTo("half an ans");
    }

    @Test
    void thatWhatIsResolvedIsFoundUnderResolvedAndCanBeOpenedAgain() throws Exception {
        select(0);
        pane.pane().resolve().notifyListeners(SWT.Selection, new Event());
        discussion.settle();
        select(1);
        assertThat(rows()).isEqualTo(1);
        pane.filter(ThreadFilter.RESOLVED);
        assertThat(rows()).isEqualTo(1);
        select(0);
        assertThat(pane.pane().conversation().getText()).contains("Resolved by");
        pane.pane().resolve().notifyListeners(SWT.Selection, new Event());
        discussion.settle();
        assertThat(model.threads().threads()).allMatch(CommentThread::isOpen);
    }

    @Test
    void thatAThreadChosenElsewhereIsShownWhereverItIs() throws Exception {
        Comment other = discussion.said(1).get(0);
        model.choose(Optional.of(other.id()));
        discussion.settle();
        assertThat(pane.table().selected())
                .extracting(CommentThread::id)
                .containsExactly(other.id());
        assertThat(pane.pane().conversation().getText()).contains("The town or the state?");
        assertThat(model.threads().unread()).isEqualTo(2);
    }

    @Test
    void thatAnotherMemberSeesTheirOwnAlone() throws Exception {
        discussion.member("ben");
        discussion.settle();
        assertThat(model.threads().threads()).isEmpty();
        picture("comments-empty.png");
        discussion.member("asha");
        discussion.settle();
        assertThat(model.threads().threads()).hasSize(3);
        assertThat(model.threads().unread()).isZero();
        assertThat(model.threads().isAsking(discussion.document(0))).isTrue();
    }
}
