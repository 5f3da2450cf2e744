/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Span;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.WritableText;
import org.scholion.words.Message;

/**
 * Writes a {@code .txt} (UTF-8 without a byte order mark, whatever the source was: brat reads
 * nothing else), a {@code .ann}, and one {@code annotation.conf} for all, and a {@code visual.conf}
 * with the names that brat cannot store.
 */
final class BratWriter implements DocumentWriter {

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new Session(target);
    }

    /** A text and its marks are found by each other's names. */
    @Override
    public boolean standsAlone() {
        return false;
    }

    private static final class Session implements ExportSession {

        private final ExportTarget target;
        private final SortedMap<String, String> originals = new TreeMap<>();
        private final ConfWriter configuration = new ConfWriter(originals);
        private volatile boolean any;

        /** Whether a name had to be changed, so that documents are not prepared in vain. */
        private volatile boolean renaming;

        Session(ExportTarget target) {
            this.target = target;
        }

        @Override
        public Written write(ExportDocument document)
                throws UnwritableDocumentException, IOException {
            return put(document, Content.of(document, originals));
        }

        @Override
        public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
            if (renaming) {
                return () -> write(document);
            }
            SortedMap<String, String> own = new TreeMap<>();
            Content content = Content.of(document, own);
            if (!own.isEmpty()) {
                renaming = true;
            }
            // a name that was changed depends on those that were before
            return () ->
                    own.isEmpty() && originals.isEmpty() ? put(document, content) : write(document);
        }

        private Written put(ExportDocument document, Content content) throws IOException {
            configuration.add(document);
            if (!originals.isEmpty()) {
                // names of types that no document uses are changed as well
                renaming = true;
            }
            any = true;
            return new Written(
                    put(document.file(), document.text(), content.ann()),
                    content.annotations(),
                    content.losses());
        }

        /** Neither file is put in its place unless both can be. */
        private List<String> put(String name, String text, String ann) throws IOException {
            try (ExportFile first = target.open(name + BratFormat.TXT);
                    ExportFile second = target.open(name + BratFormat.ANN)) {
                first.stream().write(text.getBytes(StandardCharsets.UTF_8));
                second.stream().write(ann.getBytes(StandardCharsets.UTF_8));
                first.commit();
                second.commit();
                return List.of(first.name(), second.name());
            }
        }

        @Override
        public Written finish() throws IOException {
            if (!any) {
                return new Written(List.of(), Losses.NONE);
            }
            List<String> files = new ArrayList<>();
            files.add(put(BratFormat.CONFIGURATION, configuration.text()));
            if (!originals.isEmpty()) {
                files.add(put(BratFormat.LABELS, BratLabels.text(originals)));
            }
            return new Written(files, Losses.NONE);
        }

        private String put(String name, String content) throws IOException {
            try (ExportFile file = target.open(name)) {
                file.stream().write(content.getBytes(StandardCharsets.UTF_8));
                file.commit();
                return file.name();
            }
        }

        @Override
        public void close() {
            // every file is closed when it is written
        }
    }

    /**
     * A document as it is written.
     *
     * @param ann the marks
     * @param annotations how many they are
     */
    private record Content(String ann, int annotations, Losses losses) {

        private static final Message MARK = Message.of("exchange.lost.byte-order-mark");

        static Content of(ExportDocument document, SortedMap<String, String> originals)
                throws UnwritableDocumentException {
            WritableText.check(document);
            Losses.Recorder losses = new Losses.Recorder();
            if (document.charset().byteOrderMark()) {
                losses.add(MARK, () -> PlaceMessages.in(document.name()));
            }
            AnnExporter exporter = new AnnExporter(document, originals, losses);
            String ann = exporter.write();
            checkReadable(document, ann);
            return new Content(
                    verified(document, ann, originals), exporter.written(), losses.losses());
        }

        /** A plain text file cannot say that its first character is no mark, or that it is text. */
        private static void checkReadable(ExportDocument document, String ann)
                throws UnwritableDocumentException {
            String text = document.text();
            if (text.startsWith("\ufeff")) {
                throw unreadable(document, Message.of("exchange.unwritable.first-mark"));
            }
            WritableText.checkPlain(document, ann);
        }

        private static UnwritableDocumentException unreadable(
                ExportDocument document, Message what) {
            return new UnwritableDocumentException(document.name(), what);
        }

        /**
         * Reads what is about to be written and holds every offset against its text; returns it in
         * the order of the file that the document came from.
         */
        private static String verified(
                ExportDocument document, String ann, SortedMap<String, String> originals) {
            TextBoundReader spans =
                    new TextBoundReader(
                            document.name() + BratFormat.ANN,
                            document.text(),
                            List.of(OffsetConvention.usual(document.text())),
                            new ArrayList<>());
            List<LineOrder> orders = LineOrder.in(document.baseLayer());
            try {
                List<AnnLine> lines =
                        new AnnParser(
                                        document.name() + BratFormat.ANN,
                                        orders.isEmpty() ? Map.of() : originals)
                                .parse(ann);
                List<AnnLine.TextBound> bounds = new ArrayList<>();
                for (AnnLine line : lines) {
                    if (line instanceof AnnLine.TextBound bound) {
                        bounds.add(bound);
                    }
                }
                Map<String, Span> places = spans.spans(bounds);
                return LineOrder.restored(orders, ann, lines, places);
            } catch (UnreadableSourceException e) {
                throw new IllegalStateException("the writer made a file it cannot read", e);
            }
        }
    }
}
