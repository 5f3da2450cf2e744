/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Telling;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.WritableText;
import org.scholion.words.Message;

/** Writes a file for each document, in UTF-8. */
final class TsvWriter implements DocumentWriter {

    private static final Message MOVED = Message.of("exchange.lost.moved");
    private static final Message NAME = Message.of("exchange.lost.name");
    private static final Message NO_SENTENCE = Message.of("exchange.lost.no-sentence");

    @Override
    public Set<Telling> tells() {
        return Set.of(Telling.TOKENS);
    }

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new Session(target);
    }

    /** An export. */
    private static final class Session implements ExportSession {

        private final ExportTarget target;

        Session(ExportTarget target) {
            this.target = target;
        }

        @Override
        public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
            WritableText.check(document);
            Losses.Recorder losses = new Losses.Recorder();
            TsvSentences sentences = TsvSentences.of(document, losses);
            TsvLayers layers =
                    new TsvLayers(document.metadata().getOrDefault(WebannoFormat.LAYERS, ""));
            TsvUnits units = new TsvUnits(sentences);
            new TsvTokens(document, layers, units, losses).fill(sentences);
            int written = 0;
            if (units.isEmpty()) {
                document.annotations()
                        .forEach(
                                a ->
                                        losses.add(
                                                NO_SENTENCE,
                                                () -> PlaceMessages.of(document.name(), a)));
            } else {
                TsvContent content = new TsvContent(document, layers, losses);
                content.fill();
                written = content.written();
            }
            Set<TsvMark> renamed = new LinkedHashSet<>();
            Map<TsvLayer, List<TsvMark>> all = layers.all(renamed::add);
            for (TsvMark mark : renamed) {
                losses.add(NAME, () -> PlaceMessages.at(document.name(), mark.begin));
            }
            List<TsvLayer> order = List.copyOf(all.keySet());
            units.place(order, all);
            for (List<TsvMark> marks : all.values()) {
                for (TsvMark mark : marks) {
                    if (!units.isExact(mark)) {
                        losses.add(MOVED, () -> PlaceMessages.at(document.name(), mark.begin));
                    }
                }
            }
            String printed = new TsvPrinter(document.text(), sentences, order, units).print();
            WritableText.checkPlain(document, printed);
            byte[] bytes = printed.getBytes(StandardCharsets.UTF_8);
            int count = written;
            return () -> {
                try (ExportFile file = target.open(document.file() + WebannoFormat.EXTENSION)) {
                    file.stream().write(bytes);
                    file.commit();
                    return new Written(List.of(file.name()), count, losses.losses());
                }
            };
        }
    }
}
