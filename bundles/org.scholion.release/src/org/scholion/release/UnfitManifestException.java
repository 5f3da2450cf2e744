/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release;

import java.nio.file.Path;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A manifest that is none, or cannot be read. The message names the file. */
public final class UnfitManifestException extends WordedException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception from the file and what is wrong with it. */
    public UnfitManifestException(Path file, Message what) {
        super(said(file, what));
    }

    /** Creates the exception from the file and what is wrong with it. */
    public UnfitManifestException(Path file, Message what, Throwable cause) {
        super(said(file, what), cause);
    }

    private static Message said(Path file, Message what) {
        return Message.of("release.manifest.unfit", "file", file.toString(), "what", what);
    }
}
