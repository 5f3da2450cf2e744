/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.w3c;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.scholion.document.Annotation;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.SetStatus;
import org.scholion.exchange.SingleDocument;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;
import org.scholion.exchange.internal.StatusForm;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainImport;
import org.scholion.exchange.internal.xmi.GraphemeNotices;
import org.scholion.words.Message;

/**
 * Reads a file of annotations and the text beside it that they target: a collection with its first
 * page, a page, a list of annotations, or one. The context is never fetched.
 */
final class WebAnnotationReader implements DocumentReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String MARK = "www.w3.org/ns/anno.jsonld";

    /** What files of annotations are called, the usual name first. */
    private static final List<String> EXTENSIONS = List.of(WebAnnotationFormat.EXTENSION, ".json");

    @Override
    public Recognition recognise(Source source, byte[] head) {
        String name = source.fileName().toLowerCase(Locale.ROOT);
        if (name.endsWith(WebAnnotationFormat.TEXT)) {
            return annotationsOf(source)
                    .<Recognition>map(
                            main -> new Recognition.Document(main, Recognition.Confidence.CONTENT))
                    .orElseGet(Recognition.None::new);
        }
        return isPage(head)
                ? new Recognition.Document(source, Recognition.Confidence.CONTENT)
                : new Recognition.None();
    }

    private static boolean isPage(byte[] head) {
        String begin =
                new String(head, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        return (begin.startsWith("{") || begin.startsWith("[")) && begin.contains(MARK);
    }

    private static Optional<Source> annotationsOf(Source text) {
        String name = text.fileName();
        String stem = name.substring(0, name.length() - WebAnnotationFormat.TEXT.length());
        for (String extension : EXTENSIONS) {
            Optional<Source> found = text.sibling(stem + extension);
            if (found.isPresent() && hasPage(found.get())) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean hasPage(Source source) {
        try {
            return isPage(source.head(Formats.HEAD_BYTES));
        } catch (IOException e) {
            // what cannot be looked at is not recognised
            return false;
        }
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new SingleDocument(
                () -> {
                    boolean text =
                            source.fileName()
                                    .toLowerCase(Locale.ROOT)
                                    .endsWith(WebAnnotationFormat.TEXT);
                    return read(text ? annotationsOf(source).orElse(source) : source, options);
                });
    }

    private static ImportedDocument read(Source source, ReadOptions options)
            throws UnreadableSourceException {
        String file = source.displayName();
        PageNodes page = PageNodes.of(file, json(source, options));
        Targets targets = Targets.of(source, page);
        SourceText text = SourceText.ofDocument(targets.text(), options);
        Losses.Recorder losses = new Losses.Recorder();
        List<Notice> notices = new ArrayList<>();
        Selectors selectors =
                new Selectors(file, text.decoded().text(), options.offsets(), losses, notices);
        List<PlainAnnotation> said =
                new AnnotationNodes(file, page, targets, selectors, losses).all();
        selectors.tell();
        List<Annotation> annotations = PlainImport.of(file, said, options, losses);
        new GraphemeNotices(file, text.decoded().text()).add(annotations, notices);
        SortedMap<String, String> metadata = page.metadata();
        Optional<SetStatus> status = StatusForm.takenFrom(metadata);
        return new ImportedDocument(
                        stem(source),
                        text.decoded().text(),
                        text.sha256(),
                        CharsetFacts.of(text.decoded()),
                        options.language().or(page::language),
                        metadata,
                        Optional.empty(),
                        annotations,
                        SchemaNeeds.of(annotations),
                        losses.losses(),
                        notices)
                .withStatus(status);
    }

    private static String stem(Source source) {
        for (String extension : EXTENSIONS) {
            String stem = source.stem(extension);
            if (!stem.equals(source.name())) {
                return stem;
            }
        }
        return source.name();
    }

    private static JsonNode json(Source source, ReadOptions options)
            throws UnreadableSourceException {
        String file = source.displayName();
        SourceText content =
                SourceText.of(source, Optional.of(StandardCharsets.UTF_8), options.maximumBytes());
        try {
            return MAPPER.readTree(content.decoded().text());
        } catch (JsonProcessingException e) {
            UnreadableSourceException error =
                    UnreadableSourceException.atLine(
                            file,
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            Message.of("exchange.w3c.no-json"));
            error.initCause(e);
            throw error;
        }
    }
}
