/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SingleDocument;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/**
 * Reads words with tags, a word a line. The format has no text: it is the words with a blank
 * between two, a line feed between two sentences, and an empty line before each document.
 */
final class Conll2003Reader implements DocumentReader {

    private static final Set<String> EXTENSIONS =
            Set.of(
                    ".conll",
                    ".conll2002",
                    ".conll2003",
                    ".iob",
                    ".iob1",
                    ".iob2",
                    ".bio",
                    ".bioes");

    @Override
    public Recognition recognise(Source source, byte[] head) {
        if (looksSo(new String(head, StandardCharsets.UTF_8))) {
            return new Recognition.Document(source, Recognition.Confidence.CONTENT);
        }
        String name = source.fileName().toLowerCase(Locale.ROOT);
        return name.lastIndexOf('.') > 0
                        && EXTENSIONS.contains(name.substring(name.lastIndexOf('.')))
                ? new Recognition.Document(source, Recognition.Confidence.NAME)
                : new Recognition.None();
    }

    /** A marker of documents says so, or tags at the end of lines of equally many columns. */
    private static boolean looksSo(String head) {
        int last = head.lastIndexOf('\n');
        String whole = head.substring(0, Math.max(0, last));
        Iterable<String> lines = () -> whole.lines().iterator();
        Shape shape = Shape.of(lines);
        int rows = 0;
        boolean tagged = false;
        for (String line : lines) {
            String bare = line.replace("\ufeff", "");
            if (bare.startsWith(Shape.MARKER)) {
                return isMarker(bare);
            }
            if (ConllLines.isBlank(bare) || shape.kind(bare) != ConllLines.Kind.ROW) {
                continue;
            }
            List<String> fields = TableRow.fields(bare, shape.tab());
            String tag = fields.get(fields.size() - 1);
            if (fields.size() < 2 || fields.size() != shape.count() || !Bio.isTag(tag)) {
                return false;
            }
            tagged |= !tag.equals(Bio.NONE);
            rows++;
        }
        return rows > 1 && (tagged || rows > 20);
    }

    /** A sentence may begin with the marker; where it marks, columns follow, the last a tag. */
    private static boolean isMarker(String line) {
        List<String> fields = TableRow.fields(line, line.contains(TableRow.TAB));
        String last = fields.get(fields.size() - 1);
        return fields.size() == 1 || Bio.isTag(last) || last.endsWith(")") || last.equals("-X-");
    }

    /**
     * What rows look like.
     *
     * @param count how many columns they have
     * @param tab whether tabs part them
     */
    record Shape(int count, boolean tab) {

        static final String MARKER = "-DOCSTART-";

        /** Returns what the first row looks like. */
        static Shape of(Iterable<String> lines) {
            for (String line : lines) {
                boolean row =
                        !ConllLines.isBlank(line)
                                && !line.startsWith(MARKER)
                                && !(line.startsWith("#") && !isTagged(line));
                if (row) {
                    boolean tab = line.contains(TableRow.TAB);
                    return new Shape(TableRow.fields(line, tab).size(), tab);
                }
            }
            return new Shape(0, false);
        }

        private static boolean isTagged(String line) {
            List<String> fields = TableRow.fields(line, line.contains(TableRow.TAB));
            return fields.size() > 1 && Bio.isTag(fields.get(fields.size() - 1));
        }

        /** Says what a line is: a number sign may be a word, too. */
        ConllLines.Kind kind(String line) {
            if (line.startsWith(MARKER)) {
                return ConllLines.Kind.BORDER;
            }
            boolean note =
                    line.startsWith("#")
                            && (TableRow.fields(line, tab).size() != count || !isTagged(line));
            return note ? ConllLines.Kind.NOTE : ConllLines.Kind.ROW;
        }
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new SingleDocument(() -> read(source, options));
    }

    private static ImportedDocument read(Source source, ReadOptions options)
            throws UnreadableSourceException {
        ConllFile file = ConllFile.of(source, extension(source), options);
        Shape shape = Shape.of(file.content().lines().toList());
        ConllLines lines = ConllLines.of(file.content(), shape::kind);
        if (lines.blocks().isEmpty()) {
            throw UnreadableSourceException.in(
                    source.displayName(), Message.of("exchange.conll.no-rows"));
        }
        List<List<List<String>>> rows = rows(source, lines, shape);
        Optional<Table> found = Table.of(rows, shape.tab());
        if (found.isEmpty()) {
            throw untagged(source, lines, shape);
        }
        Table table = found.get();
        WordText text = new WordText();
        for (int i = 0; i < rows.size(); i++) {
            ConllLines.Block block = lines.blocks().get(i);
            text.begin(block, Shape.MARKER);
            for (int j = 0; j < rows.get(i).size(); j++) {
                text.add(
                        table.names(),
                        rows.get(i).get(j),
                        block.rows().get(j),
                        String.valueOf(j + 1),
                        table.tab());
            }
            text.end(block);
        }
        BaseLayer layer =
                text.layer(
                        Conll2003Format.ID,
                        lines,
                        Map.of(
                                ConllLayer.COLUMNS,
                                String.join(" ", table.names()),
                                ConllLayer.TAGS,
                                String.join(" ", table.tags()),
                                ConllLayer.SEPARATOR,
                                separator(table)));
        List<Annotation> annotations =
                ChainAnnotations.of(
                        TableMarks.of(layer, table.tags(), text.text()).mentions(),
                        Map.of(),
                        options);
        return file.document(text.text(), layer, annotations, Losses.NONE, List.of());
    }

    private static String extension(Source source) {
        String name = source.fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 && EXTENSIONS.contains(name.substring(dot).toLowerCase(Locale.ROOT))
                ? name.substring(dot)
                : Conll2003Format.EXTENSION;
    }

    private static String separator(Table table) {
        return table.tab() ? TableRow.TAB : TableRow.BLANK;
    }

    private static List<List<List<String>>> rows(Source source, ConllLines lines, Shape shape)
            throws UnreadableSourceException {
        List<List<List<String>>> all = new ArrayList<>();
        for (ConllLines.Block block : lines.blocks()) {
            List<List<String>> rows = new ArrayList<>(block.rows().size());
            for (ConllLines.Row row : block.rows()) {
                List<String> fields = TableRow.fields(row.line(), shape.tab());
                if (fields.size() != shape.count()) {
                    throw UnreadableSourceException.atLine(
                            source.displayName(),
                            row.number(),
                            Message.of(
                                    "exchange.conll.other-columns",
                                    "found",
                                    fields.size(),
                                    "expected",
                                    shape.count(),
                                    "tab",
                                    shape.tab()));
                }
                rows.add(fields);
            }
            all.add(rows);
        }
        return all;
    }

    /** Names the first line whose last column is no tag. */
    private static UnreadableSourceException untagged(
            Source source, ConllLines lines, Shape shape) {
        for (ConllLines.Block block : lines.blocks()) {
            for (ConllLines.Row row : block.rows()) {
                List<String> fields = TableRow.fields(row.line(), shape.tab());
                String tag = fields.get(fields.size() - 1);
                if (fields.size() < 2 || !Bio.isTag(tag)) {
                    return UnreadableSourceException.atLine(
                            source.displayName(),
                            row.number(),
                            Message.of("exchange.conll.no-tag", "tag", tag));
                }
            }
        }
        throw new IllegalStateException("all last columns are tags");
    }
}
