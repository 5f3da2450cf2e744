/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.scholion.corpus.NotAProjectException;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** The marks by which a project file is known, and the numbered SQL files that make its tables. */
final class FileFormat {

    /** In the header of every project: "Schl" in ASCII. */
    static final int APPLICATION_ID = 0x5363686c;

    private static final List<String> SCRIPTS =
            List.of(
                    "001-project.sql",
                    "002-history.sql",
                    "003-beside.sql",
                    "004-before.sql",
                    "005-handed-out.sql",
                    "006-catalogue.sql",
                    "007-release.sql");

    /** The first version with an index of marked strings. */
    private static final int WITH_MARKED_STRINGS = 4;

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int VERSION_OFFSET = 60;
    private static final int APPLICATION_OFFSET = 68;

    private FileFormat() {}

    /**
     * Looks at the file without SQLite, which might write to it.
     *
     * @throws NotAProjectException when it is no project or one of a newer version
     */
    static void requireProject(Path file) throws StoreException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.file.unreadable", "file", file, "reason", Message.of(e)), e);
        }
        if (header.length < HEADER
                || !ByteBuffer.wrap(header, 0, 16).equals(ByteBuffer.wrap(SQLITE))) {
            throw new NotAProjectException(Message.of("store.project.none", "file", file));
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        if (fields.getInt(APPLICATION_OFFSET) != APPLICATION_ID) {
            throw new NotAProjectException(Message.of("store.project.foreign", "file", file));
        }
        requireKnown(fields.getInt(VERSION_OFFSET), file);
    }

    private static void requireKnown(long version, Path file) throws NotAProjectException {
        if (version > SCRIPTS.size()) {
            throw new NotAProjectException(
                    Message.of(
                            "store.project.newer",
                            "file",
                            file,
                            "version",
                            version,
                            "known",
                            SCRIPTS.size()));
        }
    }

    /**
     * Returns the version of an open database.
     *
     * @throws NotAProjectException when it is newer than this program
     */
    static int version(Session session, Path file) throws SQLException, StoreException {
        long version = session.number("PRAGMA user_version");
        requireKnown(version, file);
        return (int) version;
    }

    /** Returns the version of the files that this program makes. */
    static int current() {
        return SCRIPTS.size();
    }

    /**
     * Runs the scripts a database has not seen. The caller has begun a transaction, without having
     * references enforced.
     */
    static void upgrade(Session session) throws SQLException, StoreException {
        Ulids.define(session);
        int before = (int) session.number("PRAGMA user_version");
        int version = before;
        for (String script : SCRIPTS.subList(version, SCRIPTS.size())) {
            session.execute(load(script));
            version++;
            session.execute("PRAGMA user_version = " + version);
        }
        if (before < WITH_MARKED_STRINGS) {
            MarkIndex.rebuild(session);
        }
    }

    private static String load(String script) {
        try (InputStream in = FileFormat.class.getResourceAsStream("sql/" + script)) {
            if (in == null) {
                throw new IllegalStateException("sql/" + script + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("sql/" + script + " cannot be read", e);
        }
    }
}
