/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Passage;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.Format;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.WriteOptions;
import org.scholion.words.Message;

/** Writes documents, and reads what came of it where there is a reader. */
final class Writers {

    /** Formats of words, whose readers put a text together. */
    private static final Set<String> WITHOUT_TEXT = Set.of("conll2003", "conll2012");

    /** What readers of rows of words say of a file that has none. */
    private static final Set<String> WITHOUT_ROWS =
            Set.of("exchange.conll.no-rows", "exchange.source.empty");

    /** Formats whose unchanged files are written in the charset they came in. */
    private static final Set<String> ITS_CHARSET = Set.of("conllu", "conll2003", "conll2012");

    /** Losses that say that the text itself comes back as another. */
    private static final List<String> BETWEEN =
            List.of("exchange.lost.space-between", "exchange.lost.text-between");

    private Writers() {}

    /** Writes a document, which may be refused by name, and reads it, which may not. */
    static void write(Format format, ExportDocument document) throws Exception {
        MemoryTarget target = new MemoryTarget();
        Losses losses;
        try (ExportSession session =
                format.writer().orElseThrow().begin(target, new WriteOptions(Optional.empty()))) {
            losses = session.write(document).losses().plus(session.finish().losses());
        }
        boolean told = BETWEEN.stream().anyMatch(code -> losses.count(code) > 0);
        if (format.reader().isPresent()) {
            read(format, document, target.files(), told);
        }
    }

    /** A text without words, or of which nothing is left, has no rows. */
    private static boolean isBlank(ExportDocument document) {
        return document.annotations().stream()
                        .anyMatch(a -> a instanceof Passage passage && passage.excluded())
                || document.text()
                        .codePoints()
                        .allMatch(
                                c ->
                                        Character.isWhitespace(c)
                                                || Character.isSpaceChar(c)
                                                || Character.isISOControl(c));
    }

    private static void read(
            Format format,
            ExportDocument document,
            SortedMap<String, byte[]> files,
            boolean otherText)
            throws Exception {
        String main =
                files.keySet().stream()
                        .filter(name -> name.endsWith(format.extension()))
                        .findFirst()
                        .orElseThrow();
        ReadOptions options =
                ReadOptions.of("me", document.schema(), 1, Instant.EPOCH, AnnotationIds.system());
        ReadOptions told =
                options.with(Optional.of(document.charset().charset()), Optional.empty());
        MemorySource source = new MemorySource(main, new FuzzInput(main, files));
        Optional<String> fault =
                fault(
                        format,
                        document,
                        source,
                        format.id().equals("txt") ? told : options,
                        otherText);
        if (fault.isPresent() && ITS_CHARSET.contains(format.id())) {
            // what came in a charset goes back in it, and it may have been a guess
            fault = fault(format, document, source, told, otherText);
        }
        if (fault.isPresent()) {
            throw new IllegalStateException(fault.get());
        }
    }

    private static Optional<String> fault(
            Format format,
            ExportDocument document,
            MemorySource source,
            ReadOptions options,
            boolean otherText)
            throws Exception {
        try (var cursor = format.reader().orElseThrow().open(source, options)) {
            String text = cursor.next().orElseThrow().text();
            return otherText || WITHOUT_TEXT.contains(format.id()) || text.equals(document.text())
                    ? Optional.empty()
                    : Optional.of("another text comes back from " + format.id());
        } catch (UnreadableSourceException e) {
            return WITHOUT_ROWS.contains(e.what().code()) && isBlank(document)
                    ? Optional.empty()
                    : Optional.of(
                            "a file that " + format.id() + " wrote is not read: " + Message.of(e));
        }
    }
}
