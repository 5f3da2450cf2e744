/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;
import org.scholion.corpus.StoreEvent;
import org.scholion.project.SchemaUsage;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.LatestReading;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.words.UiWords;

/**
 * Keeps the counts of how often parts of a project's schema are used up with the annotations. What
 * people change is added and taken away; after what is told without its annotations all is counted
 * anew in the background, once it is quiet. To be used on the window's thread.
 */
final class UsageWatch {

    private static final int QUIET_MILLISECONDS = 400;

    private final Control control;
    private final Supplier<Optional<OpenProject>> project;
    private final LatestReading reading = new LatestReading(false);
    private final ViewUpdates.Follower showing;
    private final Runnable begin = this::begin;
    private Optional<SchemaUsage.Result> known = Optional.empty();
    private boolean wanted;
    private boolean counting;

    /**
     * Creates it; it ends with the control.
     *
     * @param control what shows the counts
     * @param shown gets counts, each time they are others
     */
    UsageWatch(
            Control control,
            Supplier<Optional<OpenProject>> project,
            Consumer<SchemaUsage.Result> shown) {
        this.control = control;
        this.project = project;
        this.showing =
                ViewUpdates.of(control.getDisplay())
                        .follower(control, () -> known.ifPresent(shown));
        control.addDisposeListener(
                gone -> {
                    control.getDisplay().timerExec(-1, begin);
                    reading.stop();
                });
    }

    /** Has all counted anew. */
    void count() {
        known = Optional.empty();
        wanted = true;
        control.getDisplay().timerExec(0, begin);
    }

    /** Follows what happened in the project. */
    void follow(List<StoreEvent> events) {
        Optional<OpenProject> open = project.get();
        if (open.isEmpty() || control.isDisposed() || !wanted) {
            return;
        }
        for (StoreEvent event : events) {
            switch (event) {
                case StoreEvent.SetChanged changed when known.isPresent() && !counting -> {
                    known = known.map(usage -> usage.after(changed.changes(), open.get().schema()));
                    showing.due();
                }
                // who counts now may have counted it or not
                case StoreEvent.SetChanged changed -> countWhenQuiet();
                case StoreEvent.SetsMigrated migrated -> countWhenQuiet();
                case StoreEvent.DocumentsAdded added -> countWhenQuiet();
                case StoreEvent.DocumentsRemoved removed -> countWhenQuiet();
                default -> {
                    // no annotation is another by it
                }
            }
        }
    }

    private void countWhenQuiet() {
        known = Optional.empty();
        control.getDisplay().timerExec(QUIET_MILLISECONDS, begin);
    }

    private void begin() {
        Optional<OpenProject> open = project.get();
        if (control.isDisposed() || open.isEmpty()) {
            return;
        }
        counting = true;
        reading.read(
                UiWords.say("design.uses.task"),
                progress -> new SchemaUsage(open.get()).run(progress),
                counted -> {
                    counting = false;
                    known = Optional.of(counted);
                    showing.due();
                });
    }
}
