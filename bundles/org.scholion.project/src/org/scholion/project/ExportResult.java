/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.List;
import java.util.Optional;
import org.scholion.exchange.Losses;
import org.scholion.words.Message;

/**
 * What an export wrote.
 *
 * @param written each document that was written
 * @param notWritten each that was not
 * @param common files that belong to the export as a whole
 * @param losses what the format could not carry, over all documents
 * @param notices what is worth knowing and no loss, over all documents
 * @param reportFile name of the report below the folder
 */
public record ExportResult(
        List<Written> written,
        List<NotWritten> notWritten,
        List<String> common,
        Losses losses,
        Losses notices,
        String reportFile) {

    public ExportResult {
        written = List.copyOf(written);
        notWritten = List.copyOf(notWritten);
        common = List.copyOf(common);
    }

    /**
     * A document that was written.
     *
     * @param name the document's name
     * @param member whose annotations; empty for a text alone
     * @param files names below the folder
     * @param annotations how many are in the files
     * @param losses what it could not carry, and what was left out before
     */
    public record Written(
            String name,
            Optional<String> member,
            List<String> files,
            int annotations,
            Losses losses) {

        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * A document that was not written.
     *
     * @param why it was not
     * @param problem whether something is wrong; false if it was not asked for
     */
    public record NotWritten(String name, Optional<String> member, Message why, boolean problem) {}

    /** Returns what went wrong. */
    public List<NotWritten> problems() {
        return notWritten.stream().filter(NotWritten::problem).toList();
    }
}
