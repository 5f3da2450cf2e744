/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.cas.CAS;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.cas.CasReader;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SingleDocument;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;
import org.scholion.text.TextHash;
import org.scholion.words.Message;
import org.xml.sax.SAXException;

/** Reads XMI: what Scholion wrote exactly, what others wrote as far as it can be understood. */
final class XmiReader implements DocumentReader {

    private final TypeSystems types = new TypeSystems();

    @Override
    public Recognition recognise(Source source, byte[] head) {
        String root = XmlRoot.of(head);
        if (root.equals("typeSystemDescription")) {
            return new Recognition.Support();
        }
        if (root.equals("XMI")) {
            return new Recognition.Document(source, Recognition.Confidence.CONTENT);
        }
        return source.fileName().toLowerCase(Locale.ROOT).endsWith(XmiFormat.EXTENSION)
                ? new Recognition.Document(source, Recognition.Confidence.NAME)
                : new Recognition.None();
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new SingleDocument(() -> read(source, options));
    }

    private ImportedDocument read(Source source, ReadOptions options)
            throws UnreadableSourceException {
        byte[] bytes = SourceText.bytes(source, options.maximumBytes());
        if (bytes.length == 0) {
            throw UnreadableSourceException.in(
                    source.displayName(), Message.of("exchange.source.empty"));
        }
        try (TypeSystems.Lent lent = types(source, bytes, options)) {
            return read(source, bytes, lent, options);
        }
    }

    /** What is wrong with a file itself is said before what is missing beside it. */
    private TypeSystems.Lent types(Source source, byte[] bytes, ReadOptions options)
            throws UnreadableSourceException {
        try {
            return types.casFor(source, options);
        } catch (UnreadableSourceException e) {
            SecureXml.scan(source.displayName(), bytes, (reader, depth) -> {});
            throw e;
        }
    }

    private static ImportedDocument read(
            Source source, byte[] bytes, TypeSystems.Lent lent, ReadOptions options)
            throws UnreadableSourceException {
        String file = source.displayName();
        CAS cas = lent.cas();
        XmiCheck check = new XmiCheck(file, cas.getTypeSystem(), lent.source().displayName());
        CasFiller filler = new CasFiller(cas);
        check.check(bytes, filler);
        finish(source, filler);
        @Nullable String text = cas.getDocumentText();
        if (text == null || text.isEmpty()) {
            throw UnreadableSourceException.in(file, Message.of("exchange.xmi.no-text"));
        }
        FilledCas.checkOffsets(source, cas, text);
        Losses.Recorder losses = new Losses.Recorder();
        Unlisted unlisted = new Unlisted(file, losses);
        unlisted.views(cas, check.sofas());
        if (CasReader.understands(cas)) {
            unlisted.otherTypes(cas);
            unlisted.structures(
                    check.unlisted().stream()
                            .filter(s -> Unlisted.isListed(cas.getTypeSystem(), s.type()))
                            .toList());
        } else {
            unlisted.structures(check.unlisted());
        }
        return document(source, bytes, lent, text, options, losses);
    }

    private static void finish(Source source, CasFiller filler) throws UnreadableSourceException {
        try {
            filler.finish();
        } catch (SAXException e) {
            UnreadableSourceException error =
                    UnreadableSourceException.in(
                            source.displayName(),
                            Message.of(
                                    "exchange.xmi.unreadable",
                                    "reason",
                                    Message.verbatim(TypeSystems.deepest(e))));
            error.initCause(e);
            throw error;
        }
    }

    private static ImportedDocument document(
            Source source,
            byte[] bytes,
            TypeSystems.Lent lent,
            String text,
            ReadOptions options,
            Losses.Recorder losses)
            throws UnreadableSourceException {
        List<Notice> notices = new ArrayList<>();
        if (!TypeSystemNames.isUsual(source, lent.source())) {
            notices.add(
                    Notice.in(
                            source.displayName(),
                            Message.of(
                                    "exchange.notice.type-system",
                                    "types",
                                    lent.source().displayName())));
        }
        return new FilledCas(
                        source,
                        XmiFormat.EXTENSION,
                        TextHash.sha256(bytes),
                        lent.cas(),
                        lent.description(),
                        lent.schema())
                .document(text, options, losses, notices);
    }
}
