/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.ManyDocuments;
import org.scholion.exchange.internal.SourceText;
import org.scholion.words.Message;

/** Reads tasks of Label Studio, each as a document. */
final class LabelStudioReader implements DocumentReader {

    private static final String EXTENSION = ".json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Recognition recognise(Source source, byte[] head) {
        if (!source.fileName().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            return new Recognition.None();
        }
        String begin = new String(head, StandardCharsets.UTF_8);
        boolean list = begin.stripLeading().startsWith("[");
        boolean tasks =
                begin.contains("\"data\"")
                        && (begin.contains("\"annotations\"") || begin.contains("\"predictions\""));
        return list && tasks
                ? new Recognition.Document(source, Recognition.Confidence.CONTENT)
                : new Recognition.None();
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new Tasks(source, options);
    }

    private static final class Tasks extends ManyDocuments<JsonNode> {

        private final Source source;
        private final ReadOptions options;
        private final Set<String> taken = new HashSet<>();

        Tasks(Source source, ReadOptions options) {
            this.source = source;
            this.options = options;
        }

        @Override
        protected ImportedDocument document(JsonNode part) throws UnreadableSourceException {
            try {
                LabelStudioTask task = new LabelStudioTask(part, options);
                return task.document(name(task));
            } catch (TaskException e) {
                throw UnreadableSourceException.in(
                        source.displayName(),
                        Message.of(
                                "exchange.label-studio.task",
                                "number",
                                number(),
                                "what",
                                e.said()));
            }
        }

        @Override
        protected Parts<JsonNode> begin() throws UnreadableSourceException {
            byte[] bytes = SourceText.bytes(source, options.maximumBytes());
            List<JsonNode> all = new ArrayList<>();
            try {
                JsonNode root = MAPPER.readTree(bytes);
                if (!root.isArray()) {
                    throw UnreadableSourceException.in(
                            source.displayName(), Message.of("exchange.label-studio.no-list"));
                }
                root.forEach(all::add);
            } catch (JsonProcessingException e) {
                UnreadableSourceException error =
                        UnreadableSourceException.atLine(
                                source.displayName(),
                                e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                                Message.of("exchange.label-studio.no-json"));
                error.initCause(e);
                throw error;
            } catch (IOException e) {
                // bytes that look like JSON in UTF-32, and are not
                UnreadableSourceException error =
                        UnreadableSourceException.in(
                                source.displayName(), Message.of("exchange.label-studio.no-json"));
                error.initCause(e);
                throw error;
            }
            return Parts.of(all);
        }

        private String name(LabelStudioTask task) {
            String stem = source.stem(EXTENSION);
            String name = task.name().orElse(stem + "/" + number());
            if (!taken.add(name)) {
                name = name + "-" + number();
                taken.add(name);
            }
            return name;
        }
    }
}
