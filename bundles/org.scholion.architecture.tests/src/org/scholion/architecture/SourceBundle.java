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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * One bundle of the source tree as its manifest tells it.
 *
 * @param host the bundle it is a fragment of
 * @param requires symbolic names of the bundles it requires or is a fragment of
 * @param passesOn those of them whose packages it exports as its own
 * @param imports packages it imports
 * @param exports packages it exports, each with the directives and attributes of its clause
 */
record SourceBundle(
        Path folder,
        String name,
        Optional<String> host,
        List<String> requires,
        List<String> passesOn,
        List<String> imports,
        Map<String, String> exports) {

    static SourceBundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return of(folder, new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException("no manifest to read in " + folder, e);
        }
    }

    /** A bundle by the attributes of its manifest, which must have a symbolic name. */
    static SourceBundle of(Path folder, Attributes main) {
        List<String> hosts = names(main, "Fragment-Host");
        List<String> requires = new ArrayList<>(names(main, "Require-Bundle"));
        requires.addAll(hosts);
        Map<String, String> exports = new LinkedHashMap<>();
        for (String clause : clauses(main, "Export-Package")) {
            exports.put(nameOf(clause), clause);
        }
        return new SourceBundle(
                folder,
                names(main, "Bundle-SymbolicName").get(0),
                hosts.stream().findFirst(),
                requires,
                clauses(main, "Require-Bundle").stream()
                        .filter(clause -> clause.contains("visibility:=reexport"))
                        .map(SourceBundle::nameOf)
                        .toList(),
                names(main, "Import-Package"),
                exports);
    }

    boolean isTests() {
        return name.endsWith(".tests") || name.endsWith(".uitests");
    }

    /** The bundles that may use an exported package; empty if everyone may. */
    Optional<List<String>> friends(String exportedPackage) {
        String clause = exports.getOrDefault(exportedPackage, "").replaceAll("[\\s\"]", "");
        if (clause.contains("x-internal:=true")) {
            return Optional.of(List.of());
        }
        int start = clause.indexOf("x-friends:=");
        return start < 0
                ? Optional.empty()
                : Optional.of(
                        Arrays.asList(
                                clause.substring(start + "x-friends:=".length())
                                        .replaceFirst(";.*", "")
                                        .split(",")));
    }

    /** Its own sources, without those that are generated. */
    List<Path> sources() {
        Path source = folder.resolve("src");
        if (!Files.isDirectory(source)) {
            return List.of();
        }
        try (var files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + source, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<String> names(Attributes main, String header) {
        return clauses(main, header).stream().map(SourceBundle::nameOf).toList();
    }

    private static String nameOf(String clause) {
        return clause.replaceFirst(";.*", "").strip();
    }

    private static List<String> clauses(Attributes main, String header) {
        String value = main.getValue(header);
        // A comma inside quotes (a version range, a list of friends) does not separate.
        return value == null
                ? List.of()
                : List.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    }
}
