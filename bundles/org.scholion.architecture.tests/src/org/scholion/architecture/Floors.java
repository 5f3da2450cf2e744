/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of floors ({@code floors.txt}) and the one rule it stands for. */
record Floors(Map<String, Place> places) {
    static final String PREFIX = "org.scholion.";

    /** Where a bundle stands; {@code beside} are the bundles of its own floor it may use. */
    record Place(int floor, Set<String> beside, boolean window) {}

    static Floors read() {
        Map<String, Place> places = new LinkedHashMap<>();
        lines().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .forEach(
                        column -> {
                            Set<String> beside =
                                    column[2].equals("-") ? Set.of() : Set.of(column[2].split(","));
                            places.put(
                                    column[1],
                                    new Place(
                                            Integer.parseInt(column[0]),
                                            beside,
                                            column[3].equals("window")));
                        });
        return new Floors(places);
    }

    private static String lines() {
        try (InputStream in = Floors.class.getResourceAsStream("floors.txt")) {
            if (in == null) {
                throw new IllegalStateException("floors.txt is not beside this class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("floors.txt cannot be read", e);
        }
    }

    /**
     * The place of a bundle by its symbolic name; tests stand where the bundle they test stands.
     */
    Optional<Place> placeOf(String symbolicName) {
        return Optional.ofNullable(places.get(shortName(symbolicName)));
    }

    /** Whether the table lets one bundle use another, both by symbolic name. */
    boolean allows(String user, String used) {
        String from = shortName(user);
        String to = shortName(used);
        Place source = places.get(from);
        Place target = places.get(to);
        if (source == null || target == null) {
            return false;
        }
        boolean ownTests = from.equals(to) && !user.equals(used);
        return ownTests || target.floor() < source.floor() || source.beside().contains(to);
    }

    private static String shortName(String symbolicName) {
        return symbolicName
                .replaceFirst("^org\\.scholion\\.", "")
                .replaceFirst("\\.(ui)?tests$", "");
    }
}
