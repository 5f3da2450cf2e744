/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The text is painted first; then all that follows is updated together, once. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ViewUpdatesTest {

    private final List<String> happened = new ArrayList<>();
    private final List<RuntimeException> logged = new ArrayList<>();
    private Display display;
    private Shell shell;
    private Canvas text;
    private Composite views;
    private ViewUpdates updates;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        text = new Canvas(shell, SWT.DOUBLE_BUFFERED);
        views = new Composite(shell, SWT.NONE);
        views.setLayout(new FillLayout());
        shell.setSize(300, 200);
        shell.open();
        updates = new ViewUpdates(display, logged::add);
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until nothing is left to do
        }
    }

    /** Frames come when the window system likes. */
    private void await(BooleanSupplier condition) {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean() && System.nanoTime() < latest) {
            display.timerExec(20, () -> {});
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
        settle();
    }

    private ViewUpdates.Follower follower(Composite view, String name) {
        return updates.follower(view, () -> happened.add(name));
    }

    private Composite view() {
        Composite view = new Composite(views, SWT.NONE);
        shell.layout(true, true);
        settle();
        return view;
    }

    @Test
    void thatTheTextIsPaintedBeforeAnythingFollows() {
        AtomicBoolean stale = new AtomicBoolean();
        text.addPaintListener(
                e -> {
                    stale.set(false);
                    happened.add("painted");
                });
        updates.paintFirst(text, stale::get);
        ViewUpdates.Follower follower = follower(view(), "followed");
        text.redraw();
        await(() -> happened.contains("painted"));
        happened.clear();
        stale.set(true);
        text.redraw();
        follower.due();
        assertThat(happened).isEmpty();
        await(() -> happened.contains("followed"));
        assertThat(happened).containsExactly("painted", "followed");
    }

    @Test
    void thatATextThatIsNotPaintedIsNotWaitedForLong() {
        updates.paintFirst(text, () -> true);
        ViewUpdates.Follower follower = follower(view(), "followed");
        follower.due();
        await(() -> happened.contains("followed"));
        assertThat(happened).containsExactly("followed");
    }

    @Test
    void thatATextThatDoesNotShowIsNotWaitedFor() {
        updates.paintFirst(text, () -> true);
        ViewUpdates.Follower follower = follower(view(), "followed");
        text.setVisible(false);
        follower.due();
        settle();
        assertThat(happened).containsExactly("followed");
    }

    @Test
    void thatManyEventsAreOneUpdateOfEach() {
        ViewUpdates.Follower first = follower(view(), "first");
        ViewUpdates.Follower second = follower(view(), "second");
        for (int event = 0; event < 100; event++) {
            second.due();
            first.due();
        }
        settle();
        assertThat(happened).containsExactly("first", "second");
        first.due();
        settle();
        assertThat(happened).containsExactly("first", "second", "first");
    }

    @Test
    void thatWhatDoesNotShowWaitsUntilItShows() {
        Composite view = view();
        ViewUpdates.Follower follower = follower(view, "followed");
        views.setVisible(false);
        follower.due();
        settle();
        follower.due();
        settle();
        assertThat(happened).isEmpty();
        views.setVisible(true);
        settle();
        assertThat(happened).containsExactly("followed");
    }

    @Test
    void thatWhatComesIntoAParentThatShowsIsUpdated() {
        Shell hidden = new Shell(display);
        Composite view = new Composite(hidden, SWT.NONE);
        ViewUpdates.Follower follower = follower(view, "followed");
        follower.due();
        settle();
        assertThat(happened).isEmpty();
        view.setParent(views);
        shell.layout(true, true);
        await(() -> happened.contains("followed"));
        hidden.dispose();
    }

    @Test
    void thatNothingIsUpdatedAfterItsDisposalOrAnEnd() {
        Composite view = view();
        ViewUpdates.Follower gone = follower(view, "gone");
        ViewUpdates.Follower ended = follower(view(), "ended");
        gone.due();
        ended.due();
        view.dispose();
        ended.stop();
        ended.due();
        settle();
        assertThat(happened).isEmpty();
        assertThat(logged).isEmpty();
    }

    @Test
    void thatAFailureIsLoggedAndStopsNothingElse() {
        ViewUpdates.Follower failing =
                updates.follower(
                        view(),
                        () -> {
                            throw new IllegalStateException("this view is broken");
                        });
        ViewUpdates.Follower sound = follower(view(), "sound");
        failing.due();
        sound.due();
        settle();
        assertThat(happened).containsExactly("sound");
        assertThat(logged).extracting(RuntimeException::getMessage).contains("this view is broken");
    }

    @Test
    void thatWhatAnUpdateCausesFollowsInALaterTurn() {
        List<ViewUpdates.Follower> again = new ArrayList<>();
        ViewUpdates.Follower first =
                updates.follower(
                        view(),
                        () -> {
                            happened.add("first");
                            again.forEach(ViewUpdates.Follower::due);
                            again.clear();
                        });
        ViewUpdates.Follower second = follower(view(), "second");
        again.add(first);
        first.due();
        second.due();
        settle();
        assertThat(happened).containsExactly("first", "second", "first");
    }
}
