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
        return put(1, folder);
    }

    /**
     * Puts the project of format 2 into a folder and returns it: the one of format 1, gone on with
     * by the program of format 2, which has asked, answered, and removed a document.
     */
    public static Path second(Path folder) throws IOException {
        return put(2, folder);
    }

    /**
     * Puts the project of format 3 into a folder and returns it: the one of format 2, gone on with
     * by the program of format 3. In its document {@code visits} two members have marked the same
     * words in several writings, and one has asked the leads.
     */
    public static Path third(Path folder) throws IOException {
        return put(3, folder);
    }

    /**
     * Puts the project of format 4 into a folder and returns it: the one of format 3, gone on with
     * by the program of format 4, which shares suggestions, and in which a suggestion was
     * dismissed, a document was given with a day, and a member has asked another.
     */
    public static Path fourth(Path folder) throws IOException {
        return put(4, folder);
    }

    /**
     * Puts the project of format 5 into a folder and returns it: the one of format 4, gone on with
     * by the program of format 5, which has put {@code visits} into a round and handed out the work
     * of {@code asha}.
     */
    public static Path fifth(Path folder) throws IOException {
        return put(5, folder);
    }

    /**
     * Puts the project of format 6 into a folder and returns it: the one of format 5, gone on with
     * by the program of format 6, which has added an entry to the catalogue and closed it.
     */
    public static Path sixth(Path folder) throws IOException {
        return put(6, folder);
    }

    private static Path put(int format, Path folder) throws IOException {
        Path file = folder.resolve("news.scholion");
        try (InputStream in =
                EarlierFormats.class.getResourceAsStream("formats/format" + format + ".scholion")) {
            if (in == null) {
                throw new IllegalStateException("the project of format " + format + " is missing");
            }
            Files.copy(in, file);
        }
        return file;
    }
}
