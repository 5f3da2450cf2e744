/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.scholion.document.Annotation;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.SetStatus;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.ManyDocuments;
import org.scholion.exchange.internal.SourceText;
import org.scholion.exchange.internal.StatusForm;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainImport;
import org.scholion.exchange.internal.plain.XmlTree;
import org.scholion.exchange.internal.plain.XmlTree.Element;
import org.scholion.exchange.internal.xmi.GraphemeNotices;
import org.scholion.exchange.internal.xmi.XmlRoot;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/** Reads a document, or each document of a corpus. */
final class TeiReader implements DocumentReader {

    private static final String DOCUMENT = "TEI";
    private static final String CORPUS = "teiCorpus";

    @Override
    public Recognition recognise(Source source, byte[] head) {
        String root = XmlRoot.of(head);
        return root.equals(DOCUMENT) || root.equals(CORPUS)
                ? new Recognition.Document(source, Recognition.Confidence.CONTENT)
                : new Recognition.None();
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new Documents(source, options);
    }

    private static final class Documents extends ManyDocuments<Element> {

        private final Source source;
        private final ReadOptions options;
        private int line;

        Documents(Source source, ReadOptions options) {
            this.source = source;
            this.options = options;
        }

        @Override
        protected Parts<Element> begin() throws UnreadableSourceException {
            String file = source.displayName();
            byte[] bytes = SourceText.bytes(source, options.maximumBytes());
            line = XmlTree.around(file, bytes, TeiReader::isOutermost).line();
            return new Inner(XmlTree.parts(file, bytes, TeiReader::isOutermost));
        }

        @Override
        protected Optional<UnreadableSourceException> none() {
            return Optional.of(
                    UnreadableSourceException.atLine(
                            source.displayName(), line, Message.of("exchange.tei.not-tei")));
        }

        @Override
        protected ImportedDocument document(Element document) throws UnreadableSourceException {
            String file = source.displayName();
            Element body = document.element("text").orElseThrow();
            TeiText text = new TeiText(body);
            if (text.text().isEmpty()) {
                throw UnreadableSourceException.atLine(
                        file, body.line(), Message.of("exchange.source.empty"));
            }
            String stem = source.stem(TeiFormat.EXTENSION);
            String name = isOnly() ? stem : stem + "/" + number();
            Losses.Recorder losses = new Losses.Recorder();
            TeiImport read = new TeiImport(file, document, text, losses);
            List<PlainAnnotation> said = read.all();
            List<Annotation> annotations = PlainImport.of(name, said, options, losses);
            List<Notice> notices = new ArrayList<>(read.notices());
            new GraphemeNotices(file, text.text()).add(annotations, notices);
            SortedMap<String, String> metadata = TeiHeader.metadata(document);
            Optional<SetStatus> status = StatusForm.takenFrom(metadata);
            return new ImportedDocument(
                            name,
                            text.text(),
                            TextHash.sha256(text.text().getBytes(StandardCharsets.UTF_8)),
                            CharsetFacts.UTF_8,
                            options.language()
                                    .or(
                                            () ->
                                                    TeiHeader.language(body)
                                                            .or(
                                                                    () ->
                                                                            TeiHeader.language(
                                                                                    document))),
                            metadata,
                            TeiLayer.of(text),
                            annotations,
                            SchemaNeeds.of(annotations),
                            losses.losses(),
                            notices)
                    .withStatus(status);
        }
    }

    private static boolean isOutermost(String name, String parent) {
        return name.equals(DOCUMENT) && (parent.isEmpty() || parent.equals(CORPUS));
    }

    /** The documents in a corpus; one without a text of its own may hold others. */
    private static final class Inner implements ManyDocuments.Parts<Element> {

        private final XmlTree.Parts outermost;
        private final Deque<Element> ready = new ArrayDeque<>();

        Inner(XmlTree.Parts outermost) {
            this.outermost = outermost;
        }

        @Override
        public Optional<Element> next() throws UnreadableSourceException {
            while (ready.isEmpty()) {
                Optional<Element> next = outermost.next();
                if (next.isEmpty()) {
                    return next;
                }
                collect(next.get());
            }
            return Optional.of(ready.remove());
        }

        private void collect(Element element) {
            if (element.name().equals(DOCUMENT) && element.element("text").isPresent()) {
                ready.add(element);
            } else if (element.name().equals(DOCUMENT) || element.name().equals(CORPUS)) {
                element.elements().forEach(this::collect);
            }
        }
    }
}
