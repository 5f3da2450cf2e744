/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.jdt.annotation.Nullable;
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
import org.scholion.exchange.internal.SourceText;
import org.scholion.exchange.internal.xmi.FilledCas;
import org.scholion.exchange.internal.xmi.FoundStructures;
import org.scholion.exchange.internal.xmi.SiblingTypes;
import org.scholion.words.Message;

/** Reads JSON CAS. */
final class JsonCasReader implements DocumentReader {

    @Override
    public Recognition recognise(Source source, byte[] head) {
        if (HeadBytes.first(head) != '{') {
            return new Recognition.None();
        }
        String begin = new String(head, StandardCharsets.UTF_8);
        boolean ours = begin.contains("\"%TYPES\"") || begin.contains("\"%FEATURE_STRUCTURES\"");
        return ours
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
        SourceText json =
                SourceText.of(source, Optional.of(StandardCharsets.UTF_8), options.maximumBytes());
        JsonCasFile parsed = JsonCasFile.parse(file, json.decoded().text());
        TypeSystemDescription described = parsed.types(true);
        List<JsonCasFile.Unlisted> unlisted = parsed.unlisted();
        List<String> views = parsed.otherViews();
        List<JsonCasFile.Unlisted> elsewhere = parsed.inOtherViews();
        CAS cas = cas(file, parsed);
        @Nullable String text = cas.getDocumentText();
        if (text == null || text.isEmpty()) {
            throw UnreadableSourceException.in(file, Message.of("exchange.xmi.no-text"));
        }
        FilledCas.checkOffsets(source, cas, text);
        Losses.Recorder losses = new Losses.Recorder();
        FoundStructures found = new FoundStructures(file, cas, losses);
        views.forEach(found::view);
        elsewhere.forEach(e -> found.inOtherView(e.type(), e.begin()));
        unlisted.forEach(u -> found.unlisted(u.type(), u.begin(), u.named()));
        SiblingTypes.Own own = SiblingTypes.own(source, options);
        return new FilledCas(
                        source,
                        JsonCasFormat.EXTENSION,
                        json.sha256(),
                        cas,
                        own.description().orElse(described),
                        own.schema())
                .document(text, options, losses, new ArrayList<>());
    }

    private static CAS cas(String file, JsonCasFile parsed) throws UnreadableSourceException {
        try {
            CAS cas = CasCreationUtils.createCas(parsed.types(false), null, null);
            new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(parsed.plain()), cas);
            return cas;
        } catch (IOException | UIMAException | RuntimeException e) {
            // UIMA reports what does not fit its types unchecked
            UnreadableSourceException error =
                    UnreadableSourceException.in(
                            file,
                            Message.of(
                                    "exchange.jsoncas.unreadable",
                                    "reason",
                                    Message.verbatim(SiblingTypes.firstLine(e))));
            error.initCause(e);
            throw error;
        }
    }
}
