/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.scholion.corpus.DocumentBelongings;
import org.scholion.project.DocumentLoss;

/**
 * Asks before something is lost.
 *
 * @param output takes what is said
 * @param yes whether the user has agreed beforehand
 */
record Consent(Output output, boolean yes) {

    /**
     * Says what would be lost, and tells whether it may be.
     *
     * @param doing what the command does, such as "Purging"
     * @param does what becomes of what is listed, such as "deletes for good"
     */
    boolean given(String doing, String does, DocumentLoss loss) {
        output.line(
                doing
                        + " "
                        + loss.document().name()
                        + (loss.removed() ? " (removed, " + loss.document().ulid() + ") " : " ")
                        + does
                        + " "
                        + String.join(", ", parts(loss))
                        + ".");
        output.out().flush();
        if (!yes) {
            output.message("Nothing was changed. Add --yes to do it.");
        }
        return yes;
    }

    private static List<String> parts(DocumentLoss loss) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(loss.document().characters(), "character"));
        DocumentBelongings belongings = loss.belongings();
        belongings
                .annotations()
                .forEach(
                        (member, count) ->
                                parts.add(Words.count(count, "annotation") + " of " + member));
        if (belongings.changes() > 0) {
            parts.add(Words.count(belongings.changes(), "change") + " in journals");
        }
        if (belongings.comments() > 0) {
            parts.add(Words.count(belongings.comments(), "comment"));
        }
        if (belongings.decisions() > 0) {
            parts.add(Words.count(belongings.decisions(), "decision"));
        }
        return parts;
    }
}
