/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.words.Message;

/** What is in no table. */
public final class RestOfDocument {

    private static final Message PASSAGE = Message.of("exchange.lost.passage");
    private static final Message REFERENT = Message.of("exchange.lost.referent");
    private static final Message FACTS = Message.of("exchange.lost.referent-facts");
    private static final Message HEADER = Message.of("exchange.lost.header");

    private RestOfDocument() {}

    /** Says what of a document is in none of its rows, but for what was said before. */
    public static void tell(LaidOut laid, RowLosses losses) {
        for (Annotation annotation : laid.annotations()) {
            boolean written = losses.isWritten(annotation.id());
            if (annotation instanceof Passage passage && !passage.excluded()) {
                losses.lose(PASSAGE, annotation);
            }
            if (annotation instanceof Referent referent) {
                if (!written) {
                    losses.lose(REFERENT, annotation);
                } else if (referent.isIdentified()
                        || !referent.members().isEmpty()
                        || !referent.header().attributes().isEmpty()) {
                    losses.lose(FACTS, annotation);
                }
            }
            AnnotationHeader header = annotation.header();
            if (written
                    && (header.note().isPresent()
                            || header.confidence().isPresent()
                            || header.unsure())) {
                losses.lose(HEADER, annotation);
            }
        }
    }
}
