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
import java.nio.file.Path;
import java.util.Optional;
import org.scholion.words.Message;

/** Why a project's file must not be written, whoever else has it open. */
final class WritingRefusal {

    private final FileRights rights;

    WritingRefusal(FileRights rights) {
        this.rights = rights;
    }

    /** Returns the reason, if there is one. */
    Optional<Message> reason(Path file) {
        if (!rights.folderWritable(file)) {
            return Optional.of(
                    Message.of(
                            "store.read-only.folder", "folder", String.valueOf(file.getParent())));
        }
        if (!rights.writable(file)) {
            return Optional.of(Message.of("store.read-only.file", "file", file));
        }
        int names;
        try {
            names = FileLinks.count(file);
        } catch (IOException e) {
            return Optional.of(
                    Message.of("store.file.unreadable", "file", file, "reason", Message.of(e)));
        }
        return names > 1
                ? Optional.of(Message.of("store.read-only.links", "file", file, "number", names))
                : Optional.empty();
    }
}
