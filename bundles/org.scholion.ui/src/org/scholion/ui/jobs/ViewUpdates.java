/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * The one place where views follow what happens: the text that someone works in is painted first,
 * and then all that follows is updated together, once for many events.
 *
 * <ul>
 *   <li>A follower that is due is updated in a later turn of the display's loop, never within the
 *       call that made it due; however often it became due until then, it is updated once.
 *   <li>While a control given to {@link #paintFirst} waits to be painted, nothing is updated. Where
 *       it is not painted at all, as may be in a window that is covered, followers wait no longer
 *       than {@value #PATIENCE_MILLISECONDS} ms.
 *   <li>Followers that are due are updated in the order in which they were made.
 *   <li>A follower whose control does not show waits, and is updated when it shows again.
 *   <li>A follower that has stopped, or whose control is disposed of, is never updated.
 *   <li>What one of them throws is logged; the others are updated all the same.
 * </ul>
 *
 * To be used on the display's thread.
 */
public final class ViewUpdates {

    private static final String KEY = ViewUpdates.class.getName();

    /** More than some frames; a text that is painted at all is painted sooner. */
    private static final int PATIENCE_MILLISECONDS = 150;

    /** A control that is painted before anything is updated. */
    private record First(Control control, BooleanSupplier waiting) {
        boolean isWaiting() {
            return control.isVisible() && waiting.getAsBoolean();
        }
    }

    private final Display display;
    private final Consumer<RuntimeException> log;
    private final List<First> first = new ArrayList<>();
    private final List<Follower> followers = new ArrayList<>();
    private final Runnable impatient = this::update;
    private boolean posted;

    /**
     * Creates updates of their own.
     *
     * @param log hears what followers throw
     */
    ViewUpdates(Display display, Consumer<RuntimeException> log) {
        this.display = display;
        this.log = log;
        display.addFilter(SWT.Show, event -> shown());
    }

    /** Returns the updates of a display. */
    public static ViewUpdates of(Display display) {
        if (display.getData(KEY) instanceof ViewUpdates there) {
            return there;
        }
        ViewUpdates made =
                new ViewUpdates(
                        display,
                        failure -> ILog.get().error("A view could not be updated.", failure));
        display.setData(KEY, made);
        return made;
    }

    /**
     * Has a control painted before anything is updated, until it is disposed of.
     *
     * @param waiting whether it shows something else than it should, and will be painted for that
     */
    public void paintFirst(Control control, BooleanSupplier waiting) {
        First added = new First(control, waiting);
        first.add(added);
        control.addListener(SWT.Dispose, event -> first.remove(added));
        // the control's own listener has painted it when this one hears of it
        control.addListener(SWT.Paint, event -> shown());
    }

    /**
     * Makes a follower.
     *
     * @param control what shows it; nothing is done while that does not show, or after its disposal
     * @param update brings it up to date
     */
    public Follower follower(Control control, Runnable update) {
        Follower made = new Follower(this, control, update);
        followers.add(made);
        return made;
    }

    /** Returns whether something that shows is still to be updated. */
    public boolean isPending() {
        return followers.stream().anyMatch(Follower::isReady);
    }

    /** Something shows now; what waited for that is updated. */
    private void shown() {
        if (followers.stream().anyMatch(follower -> follower.due)) {
            post();
        }
    }

    private void post() {
        if (!posted) {
            posted = true;
            display.asyncExec(this::turn);
        }
    }

    private void turn() {
        posted = false;
        if (first.stream().anyMatch(First::isWaiting)) {
            display.timerExec(PATIENCE_MILLISECONDS, impatient);
        } else {
            update();
        }
    }

    private void update() {
        display.timerExec(-1, impatient);
        for (Follower follower : List.copyOf(followers)) {
            if (follower.isReady()) {
                follower.due = false;
                try {
                    follower.update.run();
                } catch (RuntimeException failure) {
                    log.accept(failure);
                }
            }
        }
    }

    /** Something that shows what happens elsewhere. */
    public static final class Follower {

        private final ViewUpdates updates;
        private final Control control;
        private final Runnable update;
        private final Listener gone = event -> stop();

        /** A control may begin to show without a word, as when it comes into another parent. */
        private final Listener painted = event -> painted();

        private boolean due;

        private Follower(ViewUpdates updates, Control control, Runnable update) {
            this.updates = updates;
            this.control = control;
            this.update = update;
            control.addListener(SWT.Dispose, gone);
            control.addListener(SWT.Paint, painted);
        }

        /** Has it updated soon, or once it shows again; nothing after {@link #stop}. */
        public void due() {
            if (updates.followers.contains(this)) {
                due = true;
                updates.post();
            }
        }

        /** Has it updated no more. */
        public void stop() {
            due = false;
            updates.followers.remove(this);
            if (!control.isDisposed()) {
                control.removeListener(SWT.Dispose, gone);
                control.removeListener(SWT.Paint, painted);
            }
        }

        private boolean isReady() {
            return due && !control.isDisposed() && control.isVisible();
        }

        private void painted() {
            if (due) {
                updates.post();
            }
        }
    }
}
