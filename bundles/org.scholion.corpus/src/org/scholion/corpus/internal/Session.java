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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/**
 * A connection with its prepared statements. Used by one thread at a time.
 *
 * <p>Arguments may be a {@link Long}, {@link Integer}, {@link Boolean}, {@link String}, {@code
 * byte[]}, or an optional of these, empty for NULL.
 */
final class Session implements AutoCloseable {

    /** Makes a value of the current row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException, StoreException;
    }

    /** Takes the current row. */
    @FunctionalInterface
    interface RowConsumer {
        void accept(ResultSet row) throws SQLException, StoreException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final KnownText knownText = new KnownText();

    /** Who hears that somebody became an annotator by coming. */
    private Consumer<Member> newcomers = member -> {};

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Says who is to hear of members who come with what they do or are given. */
    void onNewcomer(Consumer<Member> listener) {
        newcomers = listener;
    }

    /** Says that somebody became an annotator by coming. */
    void comes(Member member) {
        newcomers.accept(member);
    }

    /** Runs SQL that is used once: a script of several statements, or a pragma. */
    void execute(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /** Lets SQL on this connection call a function. */
    void define(String name, Function function) throws SQLException {
        Function.create(connection, name, function);
    }

    /** Copies the whole database into a new file, as of one moment, by SQLite's own backup. */
    void backup(Path target) throws SQLException {
        DB database = connection.unwrap(SQLiteConnection.class).getDatabase();
        int code = database.backup("main", target.toString(), (left, pages) -> {});
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLException("the backup ended with " + code, "", code);
        }
    }

    /** Returns the text that was read last through this connection. */
    KnownText knownText() {
        return knownText;
    }

    /** Changes rows and returns how many. */
    int update(String sql, Object... arguments) throws SQLException {
        return run(sql, statement -> statement.executeUpdate(), arguments);
    }

    /** Inserts a row and returns its number. */
    long insert(String sql, Object... arguments) throws SQLException {
        update(sql, arguments);
        return number("SELECT last_insert_rowid()");
    }

    /** Returns all rows. */
    <T> List<T> list(String sql, RowReader<T> reader, Object... arguments)
            throws SQLException, StoreException {
        List<T> values = new ArrayList<>();
        forEach(sql, row -> values.add(reader.read(row)), arguments);
        return values;
    }

    /** Hands over row after row. The same SQL must not be run again meanwhile. */
    void forEach(String sql, RowConsumer consumer, Object... arguments)
            throws SQLException, StoreException {
        try (ResultSet rows = run(sql, PreparedStatement::executeQuery, arguments)) {
            while (rows.next()) {
                try {
                    consumer.accept(rows);
                } catch (RuntimeException e) {
                    throw damaged(e);
                }
            }
        }
    }

    /** Returns the first row, if any. */
    <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments)
            throws SQLException, StoreException {
        try (ResultSet rows = run(sql, PreparedStatement::executeQuery, arguments)) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    /**
     * Says that nothing can be made of a row. Columns hold whatever another program has put there,
     * and the classes of values refuse in their own ways what they cannot be.
     */
    private static StoreException damaged(RuntimeException refusal) {
        return new StoreException(
                Message.of("store.damaged.row", "reason", Message.of(refusal)), refusal);
    }

    /** Returns the number in the first row's first column, 0 without a row. */
    long number(String sql, Object... arguments) throws SQLException {
        try (ResultSet rows = run(sql, PreparedStatement::executeQuery, arguments)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    @FunctionalInterface
    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Execution<T> execution, Object... arguments) throws SQLException {
        if (!statements.containsKey(sql)) {
            statements.put(sql, connection.prepareStatement(sql));
        }
        PreparedStatement statement = statements.get(sql);
        boolean sound = false;
        try {
            for (int i = 0; i < arguments.length; i++) {
                bind(statement, i + 1, arguments[i]);
            }
            T result = execution.of(statement);
            sound = true;
            return result;
        } finally {
            if (!sound) {
                // The driver ends a statement that has failed; it cannot be used again.
                statements.remove(sql);
                statement.close();
            }
        }
    }

    private static void bind(PreparedStatement statement, int index, Object value)
            throws SQLException {
        switch (value) {
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case Boolean flag -> statement.setInt(index, flag ? 1 : 0);
            case String text -> statement.setString(index, text);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case OptionalLong number when number.isPresent() ->
                    statement.setLong(index, number.getAsLong());
            case OptionalLong nothing -> statement.setNull(index, Types.NULL);
            case Optional<?> optional when optional.isPresent() ->
                    bind(statement, index, optional.get());
            case Optional<?> nothing -> statement.setNull(index, Types.NULL);
            default -> throw new IllegalArgumentException("cannot be bound: " + value.getClass());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
