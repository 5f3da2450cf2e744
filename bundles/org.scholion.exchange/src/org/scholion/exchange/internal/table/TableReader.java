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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ColumnRoles.Role;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.ManyDocuments;
import org.scholion.exchange.internal.SourceText;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/**
 * Reads a table as documents: one for each line, its text, name and language in the columns that
 * the options name or that usually hold them; all else is metadata. Nothing in it counts as marked.
 */
public final class TableReader implements DocumentReader {

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
        if (!named) {
            return new Recognition.None();
        }
        String first = new String(head, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        boolean texts =
                columns(List.of(first.split(String.valueOf(separator)))).stream()
                        .anyMatch(Role.TEXT.usual()::contains);
        return texts
                ? new Recognition.Document(source, Recognition.Confidence.NAME)
                : new Recognition.None();
    }

    private static List<String> columns(List<String> cells) {
        return cells.stream()
                .map(c -> column(c.replace("\uFEFF", "").replace("\"", "").strip()))
                .toList();
    }

    /** The usual names are known in capitals, too. */
    private static String column(String name) {
        return isKnown(name) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static boolean isKnown(String column) {
        String small = column.toLowerCase(Locale.ROOT);
        return Arrays.stream(Role.values()).anyMatch(role -> role.usual().contains(small));
    }

    @Override
    public boolean extracts() {
        return true;
    }

    @Override
    public String calls(Source source, String own) {
        return source.stem(extension) + "/";
    }

    @Override
    public boolean readsAnnotations() {
        return false;
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new Rows(source, options);
    }

    private final class Rows extends ManyDocuments<DelimitedText.Line> {

        private final Source source;
        private final ReadOptions options;
        private final Set<String> taken = new HashSet<>();
        private List<String> columns = List.of();
        private CharsetFacts charset = CharsetFacts.UTF_8;

        Rows(Source source, ReadOptions options) {
            this.source = source;
            this.options = options;
        }

        @Override
        protected Parts<DelimitedText.Line> begin() throws UnreadableSourceException {
            SourceText text = SourceText.ofDocument(source, options);
            List<DelimitedText.Line> all =
                    DelimitedText.read(text.decoded().text(), separator, source.displayName());
            charset = CharsetFacts.of(text.decoded());
            columns = all.isEmpty() ? List.of() : columns(all.get(0).cells());
            Set<Role> chosen = options.hints().columns().chosen().keySet();
            for (Role role : Role.values()) {
                List<String> names = names(role);
                boolean needed = role == Role.TEXT || chosen.contains(role);
                if (needed && names.stream().noneMatch(columns::contains)) {
                    throw UnreadableSourceException.in(
                            source.displayName(),
                            Message.of(
                                    "exchange.table.no-column",
                                    "column",
                                    names.get(0),
                                    "columns",
                                    columns));
                }
            }
            if (columns.stream().distinct().count() != columns.size()) {
                throw UnreadableSourceException.in(
                        source.displayName(), Message.of("exchange.table.column-twice"));
            }
            return Parts.of(all.isEmpty() ? all : all.subList(1, all.size()));
        }

        @Override
        protected ImportedDocument document(DelimitedText.Line line)
                throws UnreadableSourceException {
            if (line.cells().size() > columns.size()) {
                throw failed(line, Message.of("exchange.table.long-line"));
            }
            TreeMap<String, String> cells = new TreeMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                if (!line.cells().get(i).isEmpty()) {
                    cells.put(columns.get(i), line.cells().get(i));
                }
            }
            String text = take(cells, Role.TEXT).orElse("");
            if (text.isEmpty()) {
                throw failed(line, Message.of("exchange.table.no-text"));
            }
            String name =
                    take(cells, Role.NAME).orElse(calls(source, extension) + (line.number() - 1));
            if (!taken.add(name)) {
                throw failed(line, Message.of("exchange.table.name-twice", "name", name));
            }
            Optional<String> said = take(cells, Role.LANGUAGE);
            Optional<String> language = options.language().or(() -> said);
            return new ImportedDocument(
                    name,
                    text,
                    TextHash.sha256(text.getBytes(charset.charset())),
                    charset,
                    language,
                    cells,
                    Optional.empty(),
                    List.of(),
                    SchemaNeeds.NONE,
                    Losses.NONE,
                    List.of());
        }

        private List<String> names(Role role) {
            return options.hints().columns().names(role).stream().map(TableReader::column).toList();
        }

        /** Takes the cell of a role out of a line, if it has one; what is left is metadata. */
        private Optional<String> take(TreeMap<String, String> cells, Role role) {
            return names(role).stream().filter(cells::containsKey).findFirst().map(cells::remove);
        }

        private UnreadableSourceException failed(DelimitedText.Line line, Message what) {
            return UnreadableSourceException.atLine(source.displayName(), line.number(), what);
        }
    }
}
