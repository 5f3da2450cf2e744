/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;

/** Opens connections to a project file. */
final class Connections {

    /** How SQLite is to treat the file. */
    enum Mode {
        /** It may be written; whether this connection does is another question. */
        WRITABLE("rw"),
        /** Nothing is written, neither to it nor beside it, and nobody else writes. */
        IMMUTABLE("ro&immutable=1");

        private final String parameter;

        Mode(String parameter) {
            this.parameter = parameter;
        }
    }

    /** Milliseconds to wait for another process, which writes only for moments. */
    private static final int PATIENCE = 10_000;

    private Connections() {}

    static Session writer(Path file) throws SQLException {
        return open(
                file,
                Mode.WRITABLE,
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                        + " PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000;"
                        // See Checkpointing.
                        + " PRAGMA wal_autocheckpoint = 0");
    }

    /** Opens a connection that carries the write-ahead log over and does nothing else. */
    static Session checkpointer(Path file) throws SQLException {
        return open(
                file, Mode.WRITABLE, "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0");
    }

    /**
     * Opens a connection that has the file to itself, so that SQLite makes no index beside it, for
     * which there may be no space. The file must be written by nobody else.
     */
    static Session alone(Path file) throws SQLException {
        return open(
                file,
                Mode.WRITABLE,
                "PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE;"
                        + " PRAGMA synchronous = FULL");
    }

    static Session reader(Path file, Mode mode) throws SQLException {
        return open(file, mode, "PRAGMA query_only = ON");
    }

    /** Opens a database that is kept nowhere. */
    static Session memory() throws SQLException {
        return connect(":memory:", new Properties());
    }

    /** Opens a file that is being made, and need not survive a crash. */
    static Session draft(Path file) throws SQLException {
        return connect(uri(file), new Properties());
    }

    /**
     * Opens a file that is there.
     *
     * @param settings how the connection is to be used; without them there is none
     */
    private static Session open(Path file, Mode mode, String settings) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", Integer.toString(PATIENCE));
        // Asked for after every insert otherwise, which is a third of the time of an import.
        properties.setProperty("jdbc.get_generated_keys", "false");
        Session session = connect(uri(file) + "?mode=" + mode.parameter, properties);
        try {
            session.execute(settings);
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    private static Session connect(String name, Properties properties) throws SQLException {
        NativeLibrary.load();
        return new Session(JDBC.createConnection("jdbc:sqlite:" + name, properties));
    }

    /** A URI, since a plain name would be taken apart at a question mark. */
    private static String uri(Path file) {
        return "file:" + file.toUri().getRawPath();
    }
}
