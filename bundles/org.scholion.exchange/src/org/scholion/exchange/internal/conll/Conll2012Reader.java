/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SingleDocument;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.HeadBytes;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/**
 * Reads CoNLL-2012. A file is a document, whatever parts it has. The format has no text: it is the
 * words with a blank between two, a line feed between two sentences, and an empty line before each
 * part.
 */
final class Conll2012Reader implements DocumentReader {

    private static final List<String> EXTENSIONS =
            List.of(
                    Conll2012Format.EXTENSION,
                    ".v4_auto_conll",
                    ".gold_conll",
                    ".auto_conll",
                    ".conll2012",
                    ".conll");

    private static final Message BROKEN = Message.of("exchange.lost.broken-bracket");

    @Override
    public Recognition recognise(Source source, byte[] head) {
        if (HeadBytes.first(head) == '#'
                && new String(head, StandardCharsets.UTF_8)
                        .replace("\ufeff", "")
                        .stripLeading()
                        .startsWith(Conll2012Row.BEGIN + " document")) {
            return new Recognition.Document(source, Recognition.Confidence.CONTENT);
        }
        String extension = extension(source);
        return extension.isEmpty() || extension.equalsIgnoreCase(".conll")
                ? new Recognition.None()
                : new Recognition.Document(source, Recognition.Confidence.NAME);
    }

    private static String extension(Source source) {
        String name = source.fileName().toLowerCase(Locale.ROOT);
        for (String extension : EXTENSIONS) {
            if (name.endsWith(extension)) {
                return source.fileName().substring(name.length() - extension.length());
            }
        }
        return "";
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new SingleDocument(() -> read(source, options));
    }

    private static ImportedDocument read(Source source, ReadOptions options)
            throws UnreadableSourceException {
        ConllFile file = ConllFile.of(source, extension(source), options);
        ConllLines lines = ConllLines.of(file.content(), Conll2012Reader::kind);
        if (lines.blocks().isEmpty()) {
            throw UnreadableSourceException.in(
                    source.displayName(), Message.of("exchange.conll.no-rows"));
        }
        WordText text = new WordText();
        for (ConllLines.Block block : lines.blocks()) {
            text.begin(block, Conll2012Row.BEGIN);
            int count = 0;
            for (ConllLines.Row row : block.rows()) {
                List<String> fields = TableRow.fields(row.line(), false);
                count = count == 0 ? fields.size() : count;
                if (fields.size() != count || count < Conll2012Row.LEAST) {
                    throw UnreadableSourceException.atLine(
                            source.displayName(),
                            row.number(),
                            Message.of(
                                    "exchange.conll.few-columns",
                                    "found",
                                    fields.size(),
                                    "expected",
                                    Math.max(count, Conll2012Row.LEAST)));
                }
                text.add(Conll2012Row.columns(count), fields, row, "", false);
            }
            text.end(block);
        }
        BaseLayer layer =
                text.layer(Conll2012Format.ID, lines, Map.of(ConllLayer.SEPARATOR, TableRow.BLANK));
        Conll2012Marks marks = Conll2012Marks.of(layer);
        List<Annotation> annotations = ChainAnnotations.of(marks.mentions(), Map.of(), options);
        Losses.Recorder losses = new Losses.Recorder();
        for (int token : marks.broken()) {
            int begin = layer.tokens().get(token).begin();
            losses.add(BROKEN, () -> PlaceMessages.at(source.displayName(), begin));
        }
        return file.document(text.text(), layer, annotations, losses.losses(), List.of());
    }

    /** A number sign begins a row only where it begins the name of a document. */
    private static ConllLines.Kind kind(String line) {
        if (line.startsWith(Conll2012Row.BEGIN)) {
            return ConllLines.Kind.BORDER;
        }
        return line.startsWith("#") ? ConllLines.Kind.NOTE : ConllLines.Kind.ROW;
    }
}
