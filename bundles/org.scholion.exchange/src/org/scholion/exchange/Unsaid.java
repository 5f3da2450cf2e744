/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.words.Message;

/**
 * What a document has besides its text and what its annotations say, and a format's files do not
 * say: who made each annotation, when, and under which version of the schema; the tokens and
 * sentences that the document came with; its metadata, and how far its set is. It is counted in one
 * place for all formats, by annotation, token, sentence, fact and document. Of a format of texts
 * alone nobody asks for more than the text, and of rows for training only what their task needs.
 */
public final class Unsaid {

    private static final Message MAKER = Message.of("exchange.lost.maker");
    private static final Message TOKEN = Message.of("exchange.lost.token");
    private static final Message SENTENCE = Message.of("exchange.lost.sentence");
    private static final Message METADATA = Message.of("exchange.lost.metadata");
    private static final Message STATE = Message.of("exchange.lost.state");

    /** The state of which nobody has to be told: what is not marked is not there. */
    private static final String DONE = "done";

    private final String document;
    private final boolean makers;
    private final Losses besides;

    private Unsaid(ExportDocument document, Format format, Set<Telling> told) {
        this.document = document.name();
        this.makers = !told.contains(Telling.MAKERS);
        this.besides = besides(document, format, told);
    }

    /** Returns what a format's files do not have of a document. */
    public static Unsaid by(Format format, ExportDocument document) {
        return new Unsaid(document, format, told(format));
    }

    /** Returns the same of a document whose annotations say nothing of their makers any more. */
    public static Unsaid withoutMakers(Format format, ExportDocument document) {
        Set<Telling> told = told(format);
        told.add(Telling.MAKERS);
        return new Unsaid(document, format, told);
    }

    private static Set<Telling> told(Format format) {
        if (!format.annotated()) {
            return EnumSet.allOf(Telling.class);
        }
        DocumentWriter writer = format.writer().orElseThrow();
        Set<Telling> told = EnumSet.noneOf(Telling.class);
        told.addAll(writer.tells());
        if (writer.understands().contains(LayoutOption.ABSENCE)) {
            told.addAll(EnumSet.of(Telling.METADATA, Telling.STATE));
        }
        return told;
    }

    private static Losses besides(ExportDocument document, Format format, Set<Telling> told) {
        Losses.Recorder losses = new Losses.Recorder();
        Supplier<Message> here = () -> PlaceMessages.in(document.name());
        if (!told.contains(Telling.TOKENS)) {
            document.baseLayer().ifPresent(layer -> count(layer, document.name(), losses));
        }
        if (!told.contains(Telling.METADATA)) {
            // what a format keeps for itself there is no fact about the document
            document.metadata().keySet().stream()
                    .filter(key -> !key.startsWith(format.id() + "."))
                    .forEach(key -> losses.add(METADATA, here));
        }
        boolean open =
                document.state().filter(state -> !state.equals(DONE)).isPresent()
                        || document.stateReason().isPresent();
        if (open && !told.contains(Telling.STATE)) {
            losses.add(STATE, here);
        }
        return losses.losses();
    }

    private static void count(BaseLayer layer, String document, Losses.Recorder losses) {
        for (BaseLayer.Token token : layer.tokens()) {
            losses.add(TOKEN, () -> PlaceMessages.at(document, token.begin()));
        }
        for (BaseLayer.Sentence sentence : layer.sentences()) {
            losses.add(SENTENCE, () -> PlaceMessages.at(document, sentence.begin()));
        }
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
                written.losses().plus(besides).plus(losses.losses()),
                written.notices());
    }
}
