/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/** What a file of columns cannot hold of a document. */
final class ConllLosses {

    private static final Message REFERENT = Message.of("exchange.lost.referent");
    private static final Message RELATION = Message.of("exchange.lost.relation");
    private static final Message STANCE = Message.of("exchange.lost.stance");
    private static final Message LABEL = Message.of("exchange.lost.label");
    private static final Message PASSAGE = Message.of("exchange.lost.passage");

    private final ExportDocument document;
    private final Losses.Recorder losses;

    ConllLosses(ExportDocument document, Losses.Recorder losses) {
        this.document = document;
        this.losses = losses;
    }

    Losses.Recorder recorder() {
        return losses;
    }

    /**
     * Reports all that is no mention.
     *
     * @param referents whether the format carries referents
     */
    void reportTheRest(boolean referents) {
        for (Annotation annotation : document.annotations()) {
            switch (annotation.kind()) {
                case ENTITY -> {
                    // reported where they are written
                }
                case REFERENT -> {
                    if (!referents) {
                        lose(REFERENT, annotation);
                    }
                }
                case RELATION -> lose(RELATION, annotation);
                case STANCE -> lose(STANCE, annotation);
                case DOCUMENT_LABEL -> lose(LABEL, annotation);
                case PASSAGE -> {
                    if (annotation instanceof Passage passage && !passage.excluded()) {
                        lose(PASSAGE, annotation);
                    }
                }
            }
        }
    }

    /** Reports what became of a mention that is written. */
    void written(MentionPlaces.Placed mention) {
        mention.change().ifPresent(change -> lose(change, mention.mention()));
    }

    /** Reports an annotation. */
    void lose(Message reason, Annotation annotation) {
        losses.add(reason, () -> example(annotation));
    }

    private Message example(Annotation annotation) {
        return annotation instanceof Mention mention
                ? Message.of(
                        "exchange.place.text",
                        "file",
                        document.name(),
                        "begin",
                        mention.span().begin(),
                        "text",
                        mention.span().coveredText(document.text()))
                : PlaceMessages.of(document.name(), annotation);
    }
}
