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
import org.scholion.words.Message;

/** Asks before something is lost. */
final class Consent {

    private final Output output;
    private final boolean yes;

    /**
     * Creates it.
     *
     * @param output takes what is said
     * @param yes whether the user has agreed beforehand
     */
    Consent(Output output, boolean yes) {
        this.output = output;
        this.yes = yes;
    }

    /**
     * Says what would be lost, and tells whether it may be.
     *
     * @param code the code of what the command does to what is listed
     */
    boolean given(String code, DocumentLoss loss) {
        output.lineOf(
                code,
                "document",
                loss.document().name(),
                "removed",
                loss.removed(),
                "id",
                loss.document().ulid().value(),
                "parts",
                parts(loss));
        output.out().flush();
        if (!yes) {
            output.say("cli.documents.no-consent");
        }
        return yes;
    }

    private static List<Message> parts(DocumentLoss loss) {
        List<Message> parts = new ArrayList<>();
        parts.add(part("cli.documents.characters", loss.document().characters()));
        DocumentBelongings belongings = loss.belongings();
        belongings
                .annotations()
                .forEach(
                        (member, count) ->
                                parts.add(
                                        Message.of(
                                                "cli.documents.annotations",
                                                "number",
                                                count,
                                                "member",
                                                member)));
        if (belongings.changes() > 0) {
            parts.add(part("cli.documents.changes", belongings.changes()));
        }
        if (belongings.comments() > 0) {
            parts.add(part("cli.documents.comments", belongings.comments()));
        }
        if (belongings.decisions() > 0) {
            parts.add(part("cli.documents.decisions", belongings.decisions()));
        }
        return parts;
    }

    private static Message part(String code, Number number) {
        return Message.of(code, "number", number);
    }
}
