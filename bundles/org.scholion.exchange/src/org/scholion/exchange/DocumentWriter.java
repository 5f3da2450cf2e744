/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.scholion.exchange.layout.LayoutOption;

/** Writes documents to a format. Writers have no state and may be used by several threads. */
public interface DocumentWriter {

    /**
     * Begins an export of any number of documents. The session is for one thread at a time.
     *
     * @throws IOException when the target cannot be written to
     */
    ExportSession begin(ExportTarget target, WriteOptions options) throws IOException;

    /**
     * Returns whether its files bear the name of the part that they hold, so that all parts of a
     * corpus go into one folder.
     */
    default boolean namesParts() {
        return false;
    }

    /**
     * Returns which choices of a layout make a difference to its files; it ignores all others. Only
     * one that says what an absence means is told whether a set is complete.
     */
    default Set<LayoutOption> understands() {
        return Set.of();
    }

    /** Returns whether the unit of offsets can be chosen; it ignores the choice otherwise. */
    default boolean choosesOffsets() {
        return false;
    }

    /**
     * Returns the id of the format whose files tell people as text what its own files tell
     * programs; empty where its own files are text.
     */
    default Optional<String> shownAs() {
        return Optional.empty();
    }

    /** Returns what its files say besides the words of annotations. */
    default Set<Telling> tells() {
        return Set.of();
    }

    /**
     * Returns whether each of its files of documents is read by itself, so that each can be packed
     * by itself. Those of a pair, or that are named in another file, cannot.
     */
    default boolean standsAlone() {
        return true;
    }
}
