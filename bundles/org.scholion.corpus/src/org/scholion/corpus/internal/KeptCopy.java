/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** Copies that are put beside a project before something is done to the whole of it. */
final class KeptCopy {

    private KeptCopy() {}

    /**
     * Puts a copy beside a project, whole or not at all, unless the very same one is there already:
     * kept before work that did not come to its end.
     *
     * @param reader reads the project, and has not written to it
     * @param file the project as its user knows it
     * @param what goes into the copy's name, such as {@code format1} in {@code
     *     news.format1.scholion}; a number follows when that is taken
     * @return where the copy is
     */
    static Path keep(Session reader, Path file, String what) throws StoreException {
        Path target = named(file, what, 1);
        Path draft = NewFiles.draftOf(target);
        try {
            reader.backup(draft);
            for (int number = 1; ; number++) {
                target = named(file, what, number);
                if (!Files.exists(target)) {
                    NewFiles.publish(draft, target);
                    return target;
                }
                if (Files.mismatch(draft, target) == -1) {
                    return target;
                }
            }
        } catch (SQLException e) {
            throw new StoreErrors(target).translate(e);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.copy.not-kept", "file", file, "reason", Message.of(e)), e);
        } finally {
            NewFiles.discard(draft);
        }
    }

    private static Path named(Path file, String what, int number) {
        String name = String.valueOf(file.getFileName());
        String stem =
                name.endsWith(FileAddress.EXTENSION)
                        ? name.substring(0, name.length() - FileAddress.EXTENSION.length())
                        : name;
        String which = number == 1 ? "" : "-" + number;
        return file.resolveSibling(stem + "." + what + which + FileAddress.EXTENSION);
    }
}
