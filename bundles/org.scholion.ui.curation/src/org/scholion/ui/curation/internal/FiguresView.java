/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.images.Icon;
import org.scholion.ui.view.StackedView;
import org.scholion.ui.words.UiWords;

/**
 * A page of figures with the places behind each. Where there are none it says why, and what to do.
 *
 * @param <P> what shows the figures
 */
abstract class FiguresView<P extends Composite> extends StackedView<P> {

    private Optional<PlaceOpening> places = Optional.empty();
    private Optional<Job> running = Optional.empty();

    FiguresView(Icon icon) {
        super(icon);
    }

    @Override
    protected final void made(P pane) {
        places = Optional.of(new PlaceOpening(getSite().getPage()));
        projectChanged();
    }

    @Override
    protected final void gone() {
        cancel();
        places.ifPresent(PlaceOpening::stop);
    }

    /** Opens what is behind a figure. */
    final void open(Consumer<PlaceOpening> place) {
        places.ifPresent(place);
    }

    /** Looks in a job, in place of one that is looking. */
    final void run(Job job) {
        cancel();
        running = Optional.of(job);
        job.schedule();
    }

    /** Does not want any more what is looked for. */
    final void cancel() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    /** Says why there are no figures, and offers a command. */
    final void says(String code, WorkbenchCommand command, String action) {
        says(code)
                .ifPresent(
                        empty -> empty.offers(UiWords.say(action), () -> command.run(getSite())));
    }
}
