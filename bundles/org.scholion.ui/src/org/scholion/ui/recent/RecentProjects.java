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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The projects opened lately, the last one first. */
public final class RecentProjects {

    private static final String NODE = "org.scholion.ui";
    private static final String KEY = "recentProjects";
    private static final String LAST_OPEN = "lastOpenProject";
    private static final int MOST = 9;

    /** Returns those that still exist. */
    public List<Path> list() {
        List<Path> found = new ArrayList<>();
        for (String line : node().get(KEY, "").split("\n")) {
            if (!line.isBlank() && Files.isRegularFile(Path.of(line))) {
                found.add(Path.of(line));
            }
        }
        return List.copyOf(found);
    }

    /** Notes that a project was opened. */
    public void opened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<String> lines = new ArrayList<>();
        lines.add(absolute.toString());
        for (Path other : list()) {
            if (!other.equals(absolute) && lines.size() < MOST) {
                lines.add(other.toString());
            }
        }
        node().put(KEY, String.join("\n", lines));
        keep();
    }

    /** Returns the project that was open when the workbench was closed, if it still exists. */
    public Optional<Path> lastOpen() {
        String line = node().get(LAST_OPEN, "");
        return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line)).filter(Files::exists);
    }

    /** Notes which project is open as the workbench is closed. */
    public void lastOpen(Optional<Path> file) {
        node().put(LAST_OPEN, file.map(Path::toString).orElse(""));
        keep();
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
