/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.lane;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.scholion.corpus.ProjectAddress;

/**
 * Whose sets one wants to see beside one's own, in every document of a project that has them; on
 * the window's thread alone.
 */
public final class LaneModel {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<ProjectAddress> project = Optional.empty();
    private Set<String> members = Set.of();
    private boolean hidden;

    /** A document of a project is shown; what was chosen in another is forgotten. */
    public void in(ProjectAddress shown) {
        if (project.filter(shown::equals).isEmpty()) {
            project = Optional.of(shown);
            members = Set.of();
            hidden = false;
        }
    }

    /** Returns whose sets were chosen, also while they are hidden. */
    public Set<String> members() {
        return members;
    }

    /** Returns whose sets show. */
    public Set<String> shown() {
        return hidden ? Set.of() : members;
    }

    /** Returns whether none show although some are chosen. */
    public boolean isHidden() {
        return hidden;
    }

    /** Returns whether the sets of a member show. */
    public boolean shows(String member) {
        return !hidden && members.contains(member);
    }

    /** Chooses a member, or no longer; all that are chosen show then. */
    public void toggle(String member) {
        Set<String> now = new LinkedHashSet<>(hidden ? Set.of() : members);
        if (!now.remove(member)) {
            now.add(member);
        }
        show(now);
    }

    /** Chooses these members. */
    public void show(Set<String> chosen) {
        members = Set.copyOf(chosen);
        hidden = false;
        listeners.forEach(Runnable::run);
    }

    /** Hides all, or shows again those that were chosen. */
    public void hide(boolean hide) {
        if (hide != hidden) {
            hidden = hide;
            listeners.forEach(Runnable::run);
        }
    }

    /** Has a listener hear of every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Has a listener hear no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
