/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.exchange.Losses;
import org.scholion.words.Message;

/**
 * What was written of a release's data.
 *
 * @param formats by format, in the recipe's order
 */
record ReleaseDraft(List<Written> formats) {

    ReleaseDraft {
        formats = List.copyOf(formats);
    }

    /**
     * What was written in one format.
     *
     * @param format its id
     * @param folder where its files lie
     * @param parts by part; one that is unnamed where the release is not split
     * @param losses what the format could not carry, and what was left out before
     * @param left documents that the format cannot hold, by name
     */
    record Written(
            String format,
            String folder,
            List<Part> parts,
            Losses losses,
            SortedMap<String, Message> left) {

        Written {
            parts = List.copyOf(parts);
            left = new TreeMap<>(left);
        }
    }

    /**
     * A part of what was written.
     *
     * @param name such as {@code train}; empty where the release is not split
     * @param folder where its files lie
     * @param documents how many documents with how many annotations
     */
    record Part(Optional<String> name, String folder, int documents, int annotations) {}
}
