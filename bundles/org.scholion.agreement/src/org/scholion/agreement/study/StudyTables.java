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
 *       unit, where no table of documents says how long it is;
 *   <li>chains: {@code annotator,chain,mention[,document]}, a row per mention;
 *   <li>links: {@code annotator,link,type,role,start,end[,label][,document][,polarity][,intensity]
 *       [,filler]}, a row per filler of a role: a unit from start to end, or the link named under
 *       filler;
 *   <li>documents: {@code document,annotator[,length]}, a row per document and annotator who worked
 *       on it.
 * </ul>
 *
 * <p>Numbers may be written in the digits of any script.
 */
public final class StudyTables {
    /** How large a file may be: 512 MiB, some tens of millions of cells. */
    public static final long MOST_BYTES = 512L << 20;

    private StudyTables() {}

    /**
     * A table of items, read as it stands.
     *
     * @throws StudyException if the table has a problem, with line and column
     */
    public static ItemStudy items(Path file) throws IOException, StudyException {
        return items(file, TableOptions.STANDARD).study();
    }

    /**
     * A table of items.
     *
     * @throws StudyException if the table has a problem, with line and column
     */
    public static ReadStudy<ItemStudy> items(Path file, TableOptions options)
            throws IOException, StudyException {
        return open(file, in -> new ItemTable(options).read(in));
    }

    /** A table of items, long or wide, read as it stands. */
    public static ItemStudy items(Reader in) throws IOException, StudyException {
        return new ItemTable(TableOptions.STANDARD).read(in).study();
    }

    /**
     * A table of units, read as it stands.
     *
     * @throws StudyException if the table has a problem, with line and column
     */
    public static ContinuumStudy units(Path file) throws IOException, StudyException {
        return units(file, WorkTable.NONE, TableOptions.STANDARD).study();
    }

    /**
     * A table of units.
     *
     * @param work who worked on what, and how long texts are
     * @throws StudyException if the table has a problem, with line and column
     */
    public static ReadStudy<ContinuumStudy> units(Path file, WorkTable work, TableOptions options)
            throws IOException, StudyException {
        return open(file, in -> new UnitTable(work, options).read(in));
    }

    /** A table of units, read as it stands. */
    public static ContinuumStudy units(Reader in) throws IOException, StudyException {
        return new UnitTable(WorkTable.NONE, TableOptions.STANDARD).read(in).study();
    }

    /**
     * A table of chains of mentions.
     *
     * @param work who worked on what
     * @throws StudyException if the table has a problem, with line and column
     */
    public static ReadStudy<ClusteringStudy> chains(Path file, WorkTable work, TableOptions options)
            throws IOException, StudyException {
        return open(file, in -> new ChainTable(work, options).read(in));
    }

    /**
     * A table of links.
     *
     * @param work who worked on what
     * @throws StudyException if the table has a problem, with line and column
     */
    public static ReadStudy<LinkStudy> links(Path file, WorkTable work, TableOptions options)
            throws IOException, StudyException {
        return open(file, in -> new LinkTable(work, options).read(in));
    }

    /**
     * A table of who worked on what: {@code document,annotator[,length]}.
     *
     * @throws StudyException if the table has a problem, with line and column
     */
    public static WorkTable work(Path file) throws IOException, StudyException {
        return open(file, WorkTable::read);
    }

    /**
     * A table of weights: a column per label of the second annotator, and a row per label of the
     * first, whose name is in the first column.
     *
     * @throws StudyException if the table has a problem, with line and column
     */
    public static WeightTable weights(Path file) throws IOException, StudyException {
        return open(file, WeightTable::read);
    }

    /** How a table becomes something. */
    private interface Form<T> {
        T of(Reader in) throws IOException, StudyException;
    }

    private static <T> T open(Path file, Form<T> reading) throws IOException, StudyException {
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
}
