/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words.file;

import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Message;

/** What a reader of JSON says of what it cannot read, without its names of places. */
public final class JsonReason {

    /** The line is said before; the reader's own word for the file helps nobody. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "\\s*\\((?:start marker )?at \\[Source:[^\\]]*\\]\\)|\\s*at \\[Source:[^\\]]*\\]");

    private JsonReason() {}

    /** Returns it. */
    public static Message of(@Nullable String said) {
        return Message.verbatim(PLACE.matcher(String.valueOf(said)).replaceAll("").strip());
    }
}
