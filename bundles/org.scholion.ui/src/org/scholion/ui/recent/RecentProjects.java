/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.recent;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.scholion.corpus.InvalidAddressException;
import org.scholion.corpus.ProjectAddress;

/** The projects opened lately, the last one first. */
public final class RecentProjects {

    private static final String NODE = "org.scholion.ui";
    private static final String KEY = "recentProjects";
    private static final String LAST_OPEN = "lastOpenProject";
    private static final int MOST = 9;

    /** Returns those that still exist. */
    public List<ProjectAddress> list() {
        List<ProjectAddress> found = new ArrayList<>();
        for (String line : node().get(KEY, "").split("\n")) {
            kept(line).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * Returns those that can be opened now: all that exist but the open one, the last one first.
     *
     * @param open the project that is open, if one is
     */
    public List<ProjectAddress> others(Optional<ProjectAddress> open) {
        return others(list(), open);
    }

    static List<ProjectAddress> others(List<ProjectAddress> all, Optional<ProjectAddress> open) {
        return all.stream().filter(address -> !open.equals(Optional.of(address))).toList();
    }

    /** Notes that a project was opened. */
    public void opened(ProjectAddress address) {
        List<String> lines = new ArrayList<>();
        lines.add(address.text());
        for (ProjectAddress other : list()) {
            if (!other.equals(address) && lines.size() < MOST) {
                lines.add(other.text());
            }
        }
        node().put(KEY, String.join("\n", lines));
        keep();
    }

    /** Returns the project that was open when the workbench was closed, if it still exists. */
    public Optional<ProjectAddress> lastOpen() {
        return kept(node().get(LAST_OPEN, ""));
    }

    /** Notes which project is open as the workbench is closed. */
    public void lastOpen(Optional<ProjectAddress> address) {
        node().put(LAST_OPEN, address.map(ProjectAddress::text).orElse(""));
        keep();
    }

    /** Returns the project of a line, unless that is damaged or a file that is gone. */
    private static Optional<ProjectAddress> kept(String line) {
        try {
            return Optional.of(ProjectAddress.parse(line))
                    .filter(address -> address.file().map(Files::isRegularFile).orElse(true));
        } catch (InvalidAddressException damaged) {
            return Optional.empty();
        }
    }

    private static void keep() {
        try {
            node().flush();
        } catch (BackingStoreException failure) {
            ILog.get().error("The recent projects could not be kept.", failure);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
