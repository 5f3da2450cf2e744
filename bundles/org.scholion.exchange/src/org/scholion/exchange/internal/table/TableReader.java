/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.table;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/**
 * Reads a table as documents: one for each line, its text in the column {@code text}, its name in
 * {@code name}, {@code doc_id} or {@code id}, its language in {@code language}; all else is
 * metadata. Nothing in it counts as marked.
 */
public final class TableReader implements DocumentReader {

    private static final String TEXT = "text";
    private static final String LANGUAGE = "language";
    private static final List<String> NAMES = List.of("name", "doc_id", "id");

    private final String extension;
    private final char separator;

    /**
     * Creates a reader.
     *
     * @param extension of its files, with the dot
     */
    public TableReader(String extension, char separator) {
        this.extension = extension;
        this.separator = separator;
    }

    @Override
    public Recognition recognise(Source source, byte[] head) {
        boolean named =
                source.fileName().toLowerCase(Locale.ROOT).endsWith(extension)
                        && source.fileName().length() > extension.length();
        String first = new String(head, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        boolean texts = columns(List.of(first.split(String.valueOf(separator)))).contains(TEXT);
        return named && texts
                ? new Recognition.Document(source, Recognition.Confidence.NAME)
                : new Recognition.None();
    }

    private static List<String> columns(List<String> cells) {
        return cells.stream()
                .map(c -> c.replace("\uFEFF", "").replace("\"", "").strip())
                .map(c -> isKnown(c) ? c.toLowerCase(Locale.ROOT) : c)
                .toList();
    }

    private static boolean isKnown(String column) {
        String small = column.toLowerCase(Locale.ROOT);
        return small.equals(TEXT) || small.equals(LANGUAGE) || NAMES.contains(small);
    }

    @Override
    public boolean readsAnnotations() {
        return false;
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new Rows(source, options);
    }

    /** Hands out the lines of a table. */
    private final class Rows implements DocumentCursor {

        private final Source source;
        private final ReadOptions options;
        private final Set<String> taken = new HashSet<>();
        private Optional<List<DelimitedText.Line>> lines = Optional.empty();
        private List<String> columns = List.of();
        private CharsetFacts charset = CharsetFacts.UTF_8;
        private int next = 1;

        Rows(Source source, ReadOptions options) {
            this.source = source;
            this.options = options;
        }

        @Override
        public Optional<ImportedDocument> next() throws UnreadableSourceException {
            List<DelimitedText.Line> all = lines.isPresent() ? lines.get() : begin();
            if (next >= all.size()) {
                return Optional.empty();
            }
            return Optional.of(document(all.get(next++)));
        }

        private List<DelimitedText.Line> begin() throws UnreadableSourceException {
            next = Integer.MAX_VALUE;
            SourceText text = SourceText.ofDocument(source, options);
            List<DelimitedText.Line> all =
                    DelimitedText.read(text.decoded().text(), separator, source.displayName());
            lines = Optional.of(all);
            charset = CharsetFacts.of(text.decoded());
            columns = all.isEmpty() ? List.of() : columns(all.get(0).cells());
            if (!columns.contains(TEXT)) {
                throw UnreadableSourceException.in(
                        source.displayName(), Message.of("exchange.table.no-text-column"));
            }
            if (columns.stream().distinct().count() != columns.size()) {
                throw UnreadableSourceException.in(
                        source.displayName(), Message.of("exchange.table.column-twice"));
            }
            next = 1;
            return all;
        }

        private ImportedDocument document(DelimitedText.Line line)
                throws UnreadableSourceException {
            if (line.cells().size() > columns.size()) {
                throw failed(line, Message.of("exchange.table.long-line"));
            }
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                if (!line.cells().get(i).isEmpty()) {
                    cells.put(columns.get(i), line.cells().get(i));
                }
            }
            String text = cells.getOrDefault(TEXT, "");
            if (text.isEmpty()) {
                throw failed(line, Message.of("exchange.table.no-text"));
            }
            String name =
                    NAMES.stream()
                            .filter(cells::containsKey)
                            .map(cells::get)
                            .findFirst()
                            .orElse(source.stem(extension) + "/" + (line.number() - 1));
            if (!taken.add(name)) {
                throw failed(line, Message.of("exchange.table.name-twice", "name", name));
            }
            Optional<String> language =
                    options.language().or(() -> Optional.ofNullable(cells.get(LANGUAGE)));
            TreeMap<String, String> metadata = new TreeMap<>(cells);
            metadata.remove(TEXT);
            metadata.remove(LANGUAGE);
            NAMES.stream().filter(cells::containsKey).findFirst().ifPresent(metadata::remove);
            return new ImportedDocument(
                    name,
                    text,
                    TextHash.sha256(text.getBytes(charset.charset())),
                    charset,
                    language,
                    metadata,
                    Optional.empty(),
                    List.of(),
                    SchemaNeeds.NONE,
                    Losses.NONE,
                    List.of());
        }

        private UnreadableSourceException failed(DelimitedText.Line line, Message what) {
            next = Integer.MAX_VALUE;
            return UnreadableSourceException.atLine(source.displayName(), line.number(), what);
        }
    }
}
