/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.document.EntryId;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/**
 * Entries of the catalogue as a table. Its columns are {@code id}, {@code type} (the id or name of
 * an entity type), {@code identifier}, {@code note}, {@code members} (ids), and for each language
 * {@code name:LANGUAGE}, the main name, and {@code aliases:LANGUAGE}, the others. What is several
 * in a cell is parted by {@code |}; a bar or backslash in a name has a backslash before it.
 */
public final class CatalogueTable {

    private static final String ID = "id";
    private static final String TYPE = "type";
    private static final String IDENTIFIER = "identifier";
    private static final String NOTE = "note";
    private static final String MEMBERS = "members";
    private static final List<String> PLAIN = List.of(ID, TYPE, IDENTIFIER, NOTE, MEMBERS);
    private static final String NAME = "name:";
    private static final String ALIASES = "aliases:";

    private final Schema schema;
    private final CatalogueContents known;
    private final Supplier<EntryId> ids;

    /** A cell says what cannot be. */
    public static final class WrongCellException extends WordedException {
        private static final long serialVersionUID = 1L;

        WrongCellException(Message said) {
            super(said);
        }
    }

    /**
     * Creates what reads a table.
     *
     * @param known the catalogue as it is
     * @param ids gives ids to new entries
     */
    public CatalogueTable(Schema schema, CatalogueContents known, Supplier<EntryId> ids) {
        this.schema = schema;
        this.known = known;
        this.ids = ids;
    }

    /** Writes entries. */
    public static String write(List<CatalogueEntry> entries) {
        Set<String> languages = new LinkedHashSet<>();
        entries.forEach(entry -> entry.names().forEach(name -> languages.add(name.language())));
        List<String> columns = new ArrayList<>(PLAIN);
        for (String language : languages) {
            columns.add(NAME + language);
            columns.add(ALIASES + language);
        }
        StringBuilder text = new StringBuilder();
        line(text, columns);
        for (CatalogueEntry entry : entries) {
            List<String> cells = new ArrayList<>();
            cells.add(entry.id().value());
            cells.add(entry.typeId());
            cells.add(entry.identifier().orElse(""));
            cells.add(entry.note().orElse(""));
            cells.add(
                    entry.members().stream().map(EntryId::value).collect(Collectors.joining("|")));
            for (String language : languages) {
                cells.add(entry.mainName(language).orElse(""));
                cells.add(
                        entry.names().stream()
                                .filter(n -> n.language().equals(language) && !n.main())
                                .map(n -> n.name().replace("\\", "\\\\").replace("|", "\\|"))
                                .collect(Collectors.joining("|")));
            }
            line(text, cells);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvTable::written).collect(Collectors.joining(",")));
        text.append("\r\n");
    }

    /**
     * Reads entries.
     *
     * @return them as they are to be, each once
     */
    public List<CatalogueEntry> read(CsvTable table) throws WrongCellException {
        for (String column : table.columns()) {
            requireKnown(column);
        }
        Map<String, CatalogueEntry> byIdentifier = new HashMap<>();
        for (CatalogueEntry entry : known.here()) {
            entry.identifier().ifPresent(i -> byIdentifier.putIfAbsent(i, entry));
        }
        Map<EntryId, CatalogueEntry> entries = new LinkedHashMap<>();
        Map<EntryId, Integer> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            CatalogueEntry entry = entry(row, table.columns(), byIdentifier);
            if (entries.put(entry.id(), entry) != null) {
                throw wrong(
                        row,
                        ID,
                        Message.of(
                                "project.entry.cell-twice",
                                "line",
                                lines.getOrDefault(entry.id(), 0)));
            }
            lines.put(entry.id(), row.line());
        }
        Set<EntryId> all = new HashSet<>(entries.keySet());
        known.all().forEach(entry -> all.add(entry.id()));
        for (CsvTable.Row row : table.rows()) {
            for (String member : parts(row.cell(MEMBERS))) {
                if (!all.contains(id(row, MEMBERS, member))) {
                    throw wrong(row, MEMBERS, Message.of("project.entry.cell-none", "id", member));
                }
            }
        }
        return List.copyOf(entries.values());
    }

    private static void requireKnown(String column) throws WrongCellException {
        String language =
                column.startsWith(NAME)
                        ? column.substring(NAME.length())
                        : column.startsWith(ALIASES) ? column.substring(ALIASES.length()) : "";
        if (!PLAIN.contains(column) && !EntryName.isLanguage(language)) {
            throw new WrongCellException(Message.of("project.entry.column", "column", column));
        }
    }

    private CatalogueEntry entry(
            CsvTable.Row row, List<String> columns, Map<String, CatalogueEntry> byIdentifier)
            throws WrongCellException {
        String cell = row.cell(ID).strip();
        Optional<EntryId> given =
                cell.isEmpty() ? Optional.empty() : Optional.of(id(row, ID, cell));
        Optional<String> identifier = text(row, IDENTIFIER);
        Optional<CatalogueEntry> was =
                given.isPresent()
                        ? known.find(given.get())
                        : identifier.flatMap(i -> Optional.ofNullable(byIdentifier.get(i)));
        if (was.isPresent() && was.get().standing() instanceof CatalogueEntry.Standing.Merged) {
            throw wrong(row, ID, Message.of("project.entry.cell-merged", "id", cell));
        }
        List<EntryName> names = names(row, columns, was);
        if (names.isEmpty()) {
            throw new WrongCellException(
                    Message.of("project.entry.row-nameless", "line", row.line()));
        }
        Optional<String> type = type(row);
        if (type.isEmpty() && was.isEmpty()) {
            throw wrong(row, TYPE, Message.of("project.entry.cell-empty"));
        }
        List<EntryId> members = new ArrayList<>();
        for (String member : parts(row.cell(MEMBERS))) {
            members.add(id(row, MEMBERS, member));
        }
        return new CatalogueEntry(
                was.map(CatalogueEntry::id).or(() -> given).orElseGet(ids),
                type.or(() -> was.map(CatalogueEntry::typeId)).orElse(""),
                names,
                identifier.or(() -> was.flatMap(CatalogueEntry::identifier)),
                text(row, NOTE).or(() -> was.flatMap(CatalogueEntry::note)),
                members.isEmpty() ? was.map(CatalogueEntry::members).orElseGet(List::of) : members,
                CatalogueEntry.HERE);
    }

    private static Optional<String> text(CsvTable.Row row, String column) {
        return Optional.of(row.cell(column).strip()).filter(text -> !text.isEmpty());
    }

    private Optional<String> type(CsvTable.Row row) throws WrongCellException {
        Optional<String> cell = text(row, TYPE);
        if (cell.isEmpty() || schema.type(cell.get(), EntityType.class).isPresent()) {
            return cell;
        }
        List<String> named =
                schema.types(EntityType.class).stream()
                        .filter(type -> type.name().equals(cell.get()))
                        .map(EntityType::id)
                        .toList();
        if (named.size() != 1) {
            throw wrong(row, TYPE, Message.of("project.entry.type", "type", cell.get()));
        }
        return Optional.of(named.get(0));
    }

    /** Main names and aliases as the cells say, or else as they were. */
    private static List<EntryName> names(
            CsvTable.Row row, List<String> columns, Optional<CatalogueEntry> was) {
        List<EntryName> before = was.map(CatalogueEntry::names).orElseGet(List::of);
        Set<String> languages = new LinkedHashSet<>();
        before.forEach(name -> languages.add(name.language()));
        columns.stream()
                .filter(column -> column.contains(":"))
                .forEach(column -> languages.add(column.substring(column.indexOf(':') + 1)));
        List<EntryName> names = new ArrayList<>();
        for (String language : languages) {
            text(row, NAME + language)
                    .ifPresentOrElse(
                            name -> names.add(new EntryName(language, name, true)),
                            () ->
                                    before.stream()
                                            .filter(n -> n.language().equals(language) && n.main())
                                            .forEach(names::add));
            List<String> aliases = parts(row.cell(ALIASES + language));
            aliases.forEach(alias -> names.add(new EntryName(language, alias, false)));
            if (aliases.isEmpty()) {
                before.stream()
                        .filter(n -> n.language().equals(language) && !n.main())
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Parts a cell at its bars. */
    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                i++;
                part.append(cell.charAt(i));
            } else if (c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static EntryId id(CsvTable.Row row, String column, String text)
            throws WrongCellException {
        Optional<EntryId> id = EntryId.parse(text);
        if (id.isEmpty()) {
            throw wrong(row, column, Message.of("project.entry.cell-id", "id", text));
        }
        return id.get();
    }

    private static WrongCellException wrong(CsvTable.Row row, String column, Message what) {
        return new WrongCellException(
                Message.of(
                        "project.entry.cell", "line", row.line(), "column", column, "what", what));
    }
}
