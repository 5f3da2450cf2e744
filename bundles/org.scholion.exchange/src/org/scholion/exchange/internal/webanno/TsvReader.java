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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.SingleDocument;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;
import org.scholion.exchange.internal.xmi.ForeignReading;
import org.scholion.exchange.internal.xmi.GraphemeNotices;
import org.scholion.exchange.internal.xmi.SiblingTypes;
import org.scholion.words.Message;

/** Reads WebAnno TSV 3.0 to 3.3. */
final class TsvReader implements DocumentReader {

    private static final byte[] MARK = "#FORMAT=WebAnno TSV".getBytes(StandardCharsets.UTF_8);

    @Override
    public Recognition recognise(Source source, byte[] head) {
        boolean begins =
                new String(head, 0, Math.min(head.length, MARK.length + 3), StandardCharsets.UTF_8)
                        .replace("\ufeff", "")
                        .startsWith(new String(MARK, StandardCharsets.UTF_8));
        return begins
                ? new Recognition.Document(source, Recognition.Confidence.CONTENT)
                : new Recognition.None();
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new SingleDocument(() -> read(source, options));
    }

    private static ImportedDocument read(Source source, ReadOptions options)
            throws UnreadableSourceException {
        String file = source.displayName();
        SourceText bytes = SourceText.ofDocument(source, options);
        TsvFile tsv = new TsvParser(file, bytes.decoded().text()).parse();
        TypeSystemDescription types = SiblingTypes.of(source, options);
        CAS cas = cas(file, types, tsv);
        new TsvCas(file, tsv, cas).fill();
        Losses.Recorder losses = new Losses.Recorder();
        ForeignReading read = ForeignReading.of(file, cas, types, options, losses);
        List<Notice> notices = new ArrayList<>();
        new GraphemeNotices(file, tsv.text()).add(read.contents().annotations(), notices);
        SortedMap<String, String> metadata = new TreeMap<>();
        metadata.put(
                WebannoFormat.LAYERS,
                tsv.layers().stream().map(TsvLayer::line).collect(Collectors.joining("\n")));
        return new ImportedDocument(
                source.stem(WebannoFormat.EXTENSION),
                tsv.text(),
                bytes.sha256(),
                CharsetFacts.UTF_8,
                options.language(),
                metadata,
                read.contents().baseLayer(),
                read.contents().annotations(),
                Optional.empty(),
                SchemaNeeds.of(read.contents().annotations()),
                Optional.empty(),
                losses.losses(),
                notices);
    }

    private static CAS cas(String file, TypeSystemDescription types, TsvFile tsv)
            throws UnreadableSourceException {
        try {
            TsvTypes.complete(types, tsv.layers());
            return CasCreationUtils.createCas(types, null, null);
        } catch (UIMAException | RuntimeException e) {
            // UIMA reports some contradictions in a type system unchecked
            UnreadableSourceException error =
                    UnreadableSourceException.in(
                            file,
                            Message.of(
                                    "exchange.tsv.types",
                                    "reason",
                                    Message.verbatim(SiblingTypes.deepest(e))));
            error.initCause(e);
            throw error;
        }
    }
}
