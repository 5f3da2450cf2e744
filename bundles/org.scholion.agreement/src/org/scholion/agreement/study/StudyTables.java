/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;

/**
 * Reads studies from tables: UTF-8, a header line, comma, semicolon or tab between cells (whichever
 * the header has), quotes as in RFC 4180. Blanks around cells do not count.
 *
 * <ul>
 *   <li>items, long: {@code item,annotator,label[,document][,weight]}, a row per rating; an empty
 *       label is a missing rating;
 *   <li>items, wide: {@code [item][,document][,weight]} and a column per annotator; empty is
 *       missing;
 *   <li>units: {@code annotator,label,start,end[,document]}; start and end are whole numbers, the
 *       unit is from start to one before end; an empty label is none; a document ends with its last
 *       unit.
 * </ul>
 */
public final class StudyTables {
    /** How large a file may be: 512 MiB, some tens of millions of cells. */
    public static final long MOST_BYTES = 512L << 20;

    private StudyTables() {}

    /**
     * A table of items.
     *
     * @throws StudyException if the table has a problem, with line and column
     */
    public static ItemStudy items(Path file) throws IOException, StudyException {
        return open(file, StudyTables::items);
    }

    /**
     * A table of units.
     *
     * @throws StudyException if the table has a problem, with line and column
     */
    public static ContinuumStudy units(Path file) throws IOException, StudyException {
        return open(file, StudyTables::units);
    }

    private interface Reading<T> {
        T of(Reader in) throws IOException, StudyException;
    }

    private static <T> T open(Path file, Reading<T> reading) throws IOException, StudyException {
        try (InputStream in = BoundedFile.open(file, MOST_BYTES);
                Reader reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        in,
                                        StandardCharsets.UTF_8
                                                .newDecoder()
                                                .onMalformedInput(CodingErrorAction.REPORT)
                                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                                1 << 16)) {
            return reading.of(reader);
        } catch (CharacterCodingException e) {
            throw new StudyException(Message.of("agreement.table.not-utf8"), badLine(file), -1);
        }
    }

    /** The line of the first bytes that are no UTF-8. */
    private static long badLine(Path file) throws IOException {
        try (InputStream in = BoundedFile.open(file, MOST_BYTES)) {
            ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
            CharBuffer text = CharBuffer.allocate(1 << 16);
            CharsetDecoder decoder =
                    StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            long line = 1;
            boolean more = true;
            while (more) {
                int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = got >= 0;
                bytes.position(bytes.position() + Math.max(0, got)).flip();
                CoderResult result = decoder.decode(bytes, text, !more);
                line += text.flip().chars().filter(c -> c == '\n').count();
                if (result.isError()) {
                    break;
                }
                text.clear();
                bytes.compact();
            }
            return line;
        }
    }

    /** A table of items, long or wide. */
    public static ItemStudy items(Reader in) throws IOException, StudyException {
        TableReader table = new TableReader(in);
        return table.has("annotator") || table.has("label") ? longTable(table) : wideTable(table);
    }

    private static ItemStudy longTable(TableReader table) throws IOException, StudyException {
        Message form = Message.of("agreement.table.items");
        int item = table.column("item", form);
        int annotator = table.column("annotator", form);
        int label = table.column("label", form);
        int document = table.optional("document");
        int weight = table.optional("weight");
        ItemStudyBuilder builder = ItemStudy.builder();
        while (table.next()) {
            String name = table.required(item);
            String who = table.required(annotator);
            String said = table.cell(label);
            try {
                builder.item(name);
                if (!said.isEmpty()) {
                    builder.rate(name, who, said);
                }
            } catch (StudyException e) {
                throw table.at(said.isEmpty() ? item : label, e);
            }
            extras(table, builder, name, document, weight);
        }
        return builder.build();
    }

    private static ItemStudy wideTable(TableReader table) throws IOException, StudyException {
        int item = table.optional("item");
        int document = table.optional("document");
        int weight = table.optional("weight");
        ItemStudyBuilder builder = ItemStudy.builder();
        boolean[] person = new boolean[table.columns()];
        int people = 0;
        for (int c = 0; c < person.length; c++) {
            if (c != item && c != document && c != weight && !table.name(c).isEmpty()) {
                person[c] = true;
                people++;
                builder.annotators(List.of(table.name(c)));
            }
        }
        if (people == 0) {
            throw new StudyException(
                    Message.of(
                            "agreement.table.no-annotator",
                            "header",
                            table.header(),
                            "form",
                            Message.of("agreement.table.items")),
                    1,
                    -1);
        }
        Set<String> seen = new HashSet<>();
        for (int row = 1; table.next(); row++) {
            String name = item >= 0 ? table.required(item) : Integer.toString(row);
            if (item >= 0 && !seen.add(name)) {
                throw table.error(item, Message.of("agreement.table.item-twice", "item", name));
            }
            builder.item(name);
            for (int c = 0; c < person.length; c++) {
                String said = person[c] ? table.cell(c) : "";
                if (!said.isEmpty()) {
                    try {
                        builder.rate(name, table.name(c), said);
                    } catch (StudyException e) {
                        throw table.at(c, e);
                    }
                }
            }
            extras(table, builder, name, document, weight);
        }
        return builder.build();
    }

    private static void extras(
            TableReader table, ItemStudyBuilder builder, String item, int document, int weight)
            throws StudyException {
        if (document >= 0 && !table.cell(document).isEmpty()) {
            try {
                builder.document(item, table.cell(document));
            } catch (StudyException e) {
                throw table.at(document, e);
            }
        }
        if (weight >= 0 && !table.cell(weight).isEmpty()) {
            try {
                builder.weight(item, Double.parseDouble(table.cell(weight)));
            } catch (NumberFormatException e) {
                throw table.error(
                        weight,
                        Message.of("agreement.table.no-weight", "text", table.cell(weight)));
            } catch (StudyException e) {
                throw table.at(weight, e);
            }
        }
    }

    /** A table of units. */
    public static ContinuumStudy units(Reader in) throws IOException, StudyException {
        TableReader table = new TableReader(in);
        Message form = Message.of("agreement.table.units");
        int annotator = table.column("annotator", form);
        int label = table.column("label", form);
        int start = table.column("start", form);
        int end = table.column("end", form);
        int document = table.optional("document");
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        while (table.next()) {
            String who = table.required(annotator);
            long from = table.number(start);
            long to = table.number(end);
            if (from < 0) {
                throw table.error(start, Message.of("agreement.table.no-start", "start", from));
            }
            try {
                builder.unit(
                        who, table.cell(label), from, to, document < 0 ? "" : table.cell(document));
            } catch (StudyException e) {
                boolean startIsFine = from <= ContinuumStudyBuilder.MOST_POSITIONS;
                throw table.at(to < from || startIsFine ? end : start, e);
            }
        }
        return builder.build();
    }
}
