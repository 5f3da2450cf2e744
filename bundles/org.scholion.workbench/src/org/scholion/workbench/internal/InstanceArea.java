/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.service.datalocation.Location;
import org.scholion.ui.words.UiWords;

/**
 * Where a running workbench keeps its layout and preferences: a folder among the user's settings,
 * or what was named when it was started. A second workbench beside the first takes a second folder,
 * so that both run.
 */
final class InstanceArea {

    private static final int MOST_BESIDE_EACH_OTHER = 20;

    private final Location place;

    InstanceArea(Location place) {
        this.place = place;
    }

    /** Takes a folder for this process. */
    void claim() throws IOException {
        if (place.isSet()) {
            if (!place.lock()) {
                ILog.get().warn("Another workbench keeps its layout in the same folder.");
            }
            return;
        }
        Path settings = settings();
        for (int number = 1; number <= MOST_BESIDE_EACH_OTHER; number++) {
            Path folder = settings.resolve(number == 1 ? "workbench" : "workbench-" + number);
            Files.createDirectories(folder);
            URL url = folder.toUri().toURL();
            if (place.set(url, true)) {
                return;
            }
        }
        throw new IOException(UiWords.say("workbench.no-layout-folder", "folder", settings));
    }

    private static Path settings() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String roaming = System.getenv("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve("Scholion");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Scholion");
        }
        String configuration = System.getenv("XDG_CONFIG_HOME");
        return (configuration == null || configuration.isBlank()
                        ? home.resolve(".config")
                        : Path.of(configuration))
                .resolve("scholion");
    }
}
