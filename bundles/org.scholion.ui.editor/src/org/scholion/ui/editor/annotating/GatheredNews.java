/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.scholion.document.AnnotationChange;
import org.scholion.ui.jobs.ViewUpdates;

/**
 * Gathers what happens in a context and tells it all at once: after the text was painted, and while
 * what it is told to shows.
 */
final class GatheredNews implements ContextListener {

    /** Of more changes, what did not show meanwhile is better made anew than told one by one. */
    static final int MOST_CHANGES = 2_000;

    private final Consumer<ContextNews> told;
    private final ViewUpdates.Follower follower;
    private final List<AnnotationChange> changes = new ArrayList<>();
    private boolean anew;
    private boolean selection;
    private boolean problems;
    private boolean considered;

    /**
     * Begins to gather.
     *
     * @param shown what shows the news
     * @param told hears them
     */
    GatheredNews(Control shown, Consumer<ContextNews> told) {
        this.told = told;
        this.follower = ViewUpdates.of(shown.getDisplay()).follower(shown, this::tell);
    }

    /** It is about another context from now on. */
    void anew() {
        anew = true;
        changes.clear();
        follower.due();
    }

    @Override
    public void selectionChanged() {
        selection = true;
        follower.due();
    }

    @Override
    public void annotationsChanged(List<AnnotationChange> made) {
        if (anew || changes.size() + made.size() > MOST_CHANGES) {
            anew();
        } else {
            changes.addAll(made);
            follower.due();
        }
    }

    @Override
    public void problemsChanged() {
        problems = true;
        follower.due();
    }

    @Override
    public void consideredChanged() {
        considered = true;
        follower.due();
    }

    private void tell() {
        ContextNews news = new ContextNews(anew, selection, changes, problems, considered);
        anew = false;
        selection = false;
        changes.clear();
        problems = false;
        considered = false;
        told.accept(news);
    }
}
