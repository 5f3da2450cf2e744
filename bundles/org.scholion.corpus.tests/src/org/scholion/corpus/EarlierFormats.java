/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Projects of earlier formats, each made by the program of its time: four documents in English,
 * Arabic and Hindi, annotations imported and made, changed, undone and redone, comments, states.
 */
public final class EarlierFormats {

    private EarlierFormats() {}

    /** Puts the project of format 1 into a folder and returns it. */
    public static Path first(Path folder) throws IOException {
        Path file = folder.resolve("news.scholion");
        try (InputStream in =
                EarlierFormats.class.getResourceAsStream("formats/format1.scholion")) {
            if (in == null) {
                throw new IllegalStateException("the project of format 1 is missing");
            }
            Files.copy(in, file);
        }
        return file;
    }
}
