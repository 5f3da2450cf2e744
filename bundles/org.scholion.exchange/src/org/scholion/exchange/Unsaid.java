/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.Optional;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/**
 * What a document has besides its text and what its annotations say, and a format's files do not
 * have: who made each annotation, when, and under which version of the schema; and the tokens and
 * sentences that the document came with. It is counted in one place for all formats, by annotation,
 * token and sentence. Of a format of texts alone nobody asks for more than the text.
 */
public final class Unsaid {

    private static final Message MAKER = Message.of("exchange.lost.maker");
    private static final Message TOKEN = Message.of("exchange.lost.token");
    private static final Message SENTENCE = Message.of("exchange.lost.sentence");

    private final String document;
    private final boolean makers;
    private final Losses layer;

    private Unsaid(String document, boolean makers, Losses layer) {
        this.document = document;
        this.makers = makers;
        this.layer = layer;
    }

    /** Returns what a format's files do not have of a document. */
    public static Unsaid by(Format format, ExportDocument document) {
        boolean makers = format.annotated() && !format.writer().orElseThrow().tellsMakers();
        return new Unsaid(document.name(), makers, layer(format, document));
    }

    /** Returns the same of a document whose annotations say nothing of their makers any more. */
    public static Unsaid withoutMakers(Format format, ExportDocument document) {
        return new Unsaid(document.name(), false, layer(format, document));
    }

    private static Losses layer(Format format, ExportDocument document) {
        Optional<BaseLayer> layer = document.baseLayer();
        if (layer.isEmpty() || !format.annotated() || format.writer().orElseThrow().tellsTokens()) {
            return Losses.NONE;
        }
        Losses.Recorder losses = new Losses.Recorder();
        for (BaseLayer.Token token : layer.get().tokens()) {
            losses.add(TOKEN, () -> PlaceMessages.at(document.name(), token.begin()));
        }
        for (BaseLayer.Sentence sentence : layer.get().sentences()) {
            losses.add(SENTENCE, () -> PlaceMessages.at(document.name(), sentence.begin()));
        }
        return losses.losses();
    }

    /** Returns what was written, with this among what was lost. */
    public ExportSession.Written with(ExportSession.Written written) {
        Losses.Recorder losses = new Losses.Recorder();
        if (makers) {
            for (int i = 0; i < written.annotations(); i++) {
                losses.add(MAKER, () -> PlaceMessages.in(document));
            }
        }
        return new ExportSession.Written(
                written.files(),
                written.annotations(),
                written.losses().plus(layer).plus(losses.losses()),
                written.notices());
    }
}
