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
import java.util.ArrayList;
import java.util.List;
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
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.ManyDocuments;
import org.scholion.exchange.internal.SourceText;
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
        private int count;

        Documents(Source source, ReadOptions options) {
            this.source = source;
            this.options = options;
        }

        @Override
        protected List<Element> begin() throws UnreadableSourceException {
            String file = source.displayName();
            Element root = XmlTree.read(file, SourceText.bytes(source, options.maximumBytes()));
            List<Element> all = new ArrayList<>();
            collect(root, all);
            if (all.isEmpty()) {
                throw UnreadableSourceException.atLine(
                        file, root.line(), Message.of("exchange.tei.not-tei"));
            }
            count = all.size();
            return all;
        }

        private static void collect(Element element, List<Element> into) {
            if (element.name().equals(DOCUMENT) && element.element("text").isPresent()) {
                into.add(element);
            } else if (element.name().equals(DOCUMENT) || element.name().equals(CORPUS)) {
                element.elements().forEach(child -> collect(child, into));
            }
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
            String name = count == 1 ? stem : stem + "/" + number();
            Losses.Recorder losses = new Losses.Recorder();
            TeiImport read = new TeiImport(file, document, text, losses);
            List<PlainAnnotation> said = read.all();
            List<Annotation> annotations = PlainImport.of(name, said, options, losses);
            List<Notice> notices = new ArrayList<>(read.notices());
            new GraphemeNotices(file, text.text()).add(annotations, notices);
            return new ImportedDocument(
                    name,
                    text.text(),
                    TextHash.sha256(text.text().getBytes(StandardCharsets.UTF_8)),
                    CharsetFacts.UTF_8,
                    options.language()
                            .or(
                                    () ->
                                            TeiHeader.language(body)
                                                    .or(() -> TeiHeader.language(document))),
                    TeiHeader.metadata(document),
                    TeiLayer.of(text),
                    annotations,
                    SchemaNeeds.of(annotations),
                    losses.losses(),
                    notices);
        }
    }
}
