/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.page.WorkbenchWindow;

/** What journeys have in common: one window, a folder of their own, and leaving nothing open. */
abstract class Journey {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder = Path.of("");

    final WorkbenchWindow workbench = new WorkbenchWindow(Driver.ofThisRun());

    @BeforeEach
    void begin() {
        workbench.activate();
    }

    @AfterEach
    void leave() {
        workbench.dismissDialogs();
        workbench.closeProject();
    }

    /** Returns a file name in this journey's folder, as the workbench would write it. */
    Path file(String name) {
        try {
            return folder.toRealPath().resolve(name);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Writes the texts of the journeys into a folder. */
    Path writeTexts() throws IOException {
        Path texts = Files.createDirectories(file("texts"));
        for (JourneyText text : JourneyText.values()) {
            Files.writeString(texts.resolve(text.fileName()), text.content());
        }
        return texts;
    }
}
