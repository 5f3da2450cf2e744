/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/**
 * Which columns of a table hold what, by the names in its first line; all other columns are
 * metadata.
 *
 * @param chosen the column of each role that somebody named
 */
public record ColumnRoles(Map<Role, String> chosen) {

    /** The usual names hold. */
    public static final ColumnRoles USUAL = new ColumnRoles(Map.of());

    public ColumnRoles {
        chosen = Map.copyOf(chosen);
    }

    /** What a column is for. */
    public enum Role {
        /** The text of the document. */
        TEXT("text"),
        /** What the document is called. */
        NAME("name", "doc_id", "id"),
        /** The language of the text, a BCP 47 tag. */
        LANGUAGE("language");

        private final List<String> usual;

        Role(String... usual) {
            this.usual = List.of(usual);
        }

        /** Returns the names that such a column usually has, the likelier ones first. */
        public List<String> usual() {
            return usual;
        }

        /** Returns the word by which it is chosen. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Columns were named in a way that cannot be. The message says how it can. */
    public static final class NoRolesException extends WordedException {

        private static final long serialVersionUID = 1L;

        NoRolesException(Message said) {
            super(said);
        }
    }

    /**
     * Returns the names that the column of a role may have, the likelier ones first; one that
     * somebody named alone.
     */
    public List<String> names(Role role) {
        return Optional.ofNullable(chosen.get(role)).map(List::of).orElseGet(role::usual);
    }

    /**
     * Reads roles with their columns, parted by commas, such as {@code text=body,name=key}.
     *
     * @throws NoRolesException when it cannot be
     */
    public static ColumnRoles parse(String written) throws NoRolesException {
        Map<Role, String> chosen = new EnumMap<>(Role.class);
        for (String part : written.split(",", -1)) {
            int equals = part.indexOf('=');
            String word = part.substring(0, Math.max(0, equals)).strip();
            String column = part.substring(equals + 1).strip();
            Optional<Role> role =
                    Arrays.stream(Role.values()).filter(r -> r.word().equals(word)).findFirst();
            if (role.isEmpty() || column.isEmpty() || chosen.put(role.get(), column) != null) {
                List<String> known = new ArrayList<>();
                for (Role each : Role.values()) {
                    known.add(each.word());
                }
                throw new NoRolesException(
                        Message.of("exchange.table.no-role", "part", part, "known", known));
            }
        }
        return new ColumnRoles(chosen);
    }
}
