/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the benchmarks whose names are given, or begin with what is given, or all; prints a row each
 * and writes them to a file of JSON.
 */
public final class BenchmarkRunner {
    private static final String ONE = "--one";

    /** The property that names the folder of the shared corpora, where there is one. */
    private static final String SHARED = "scholion.shared";

    private BenchmarkRunner() {}

    /** A mistake of who typed a name, whom a stack would tell nothing. */
    static final class UnknownBenchmarkException extends Exception {

        private static final long serialVersionUID = 1L;

        UnknownBenchmarkException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * The program.
     *
     * <p>Arguments: the product's folder, the sample project, the archive of the benchmarks, the
     * file to write, then names of rows, what they begin with, or groups of them; all rows where
     * nothing is named.
     *
     * @throws UnknownBenchmarkException when a name names nothing
     */
    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        if (given.get(0).equals(ONE)) {
            runHere(given.get(1), given.subList(2, given.size()));
            return;
        }
        List<String> names = given.subList(4, given.size());
        List<Known> all = all();
        List<String> unknown =
                names.stream().filter(n -> all.stream().noneMatch(a -> a.isMeantBy(n))).toList();
        if (!unknown.isEmpty()) {
            throw new UnknownBenchmarkException(unknown(unknown, all));
        }
        List<String> chosen =
                all.stream()
                        .filter(each -> names.isEmpty() || names.stream().anyMatch(each::isMeantBy))
                        .map(Known::name)
                        .toList();
        List<String> rows = new ArrayList<>();
        for (String name : chosen) {
            Path row = Files.createTempFile("row", ".json");
            if (runInProcessOfItsOwn(name, row, given.subList(0, 3)) == 0) {
                rows.add(Files.readString(row));
            } else {
                System.out.println(name + " failed");
            }
            Files.delete(row);
        }
        Path results = Path.of(given.get(3));
        Files.writeString(results, rows.stream().collect(Collectors.joining(",\n ", "[", "]\n")));
        if (rows.size() < chosen.size()) {
            throw new IllegalStateException(chosen.size() - rows.size() + " benchmarks failed");
        }
    }

    /** A row that can be measured, and the package it lives in: the group it is of. */
    private record Known(String name, String group) {

        static Stream<Known> of(Benchmarks benchmarks) {
            String folder = benchmarks.getClass().getPackageName();
            String group = folder.substring(folder.lastIndexOf('.') + 1);
            return benchmarks.names().stream().map(name -> new Known(name, group));
        }

        boolean isMeantBy(String given) {
            return name.startsWith(given) || group.equals(given);
        }
    }

    private static List<Known> all() {
        return ServiceLoader.load(Benchmarks.class).stream()
                .flatMap(provider -> Known.of(provider.get()))
                .sorted(Comparator.comparing(Known::name))
                .toList();
    }

    private static String unknown(List<String> names, List<Known> all) {
        return "No benchmark is named %s. There are the groups %s and in them %s."
                .formatted(
                        String.join(" or ", names),
                        all.stream()
                                .map(Known::group)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        all.stream().map(Known::name).collect(Collectors.joining(", ")));
    }

    private static Benchmarks of(String name) {
        return ServiceLoader.load(Benchmarks.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.names().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static int runInProcessOfItsOwn(String name, Path row, List<String> places)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Optional.ofNullable(System.getProperty(SHARED))
                .ifPresent(folder -> command.add("-D" + SHARED + "=" + folder));
        command.addAll(of(name).options());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchmarkRunner.class.getName(),
                        ONE,
                        name,
                        row.toString()));
        command.addAll(places);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void runHere(String name, List<String> places) throws Exception {
        Benchmarks benchmarks = of(name);
        Path scratch = Files.createTempDirectory("scholion-" + name);
        try {
            Row row =
                    benchmarks.run(
                            name,
                            new Workplace(
                                    Path.of(places.get(1)),
                                    Path.of(places.get(2)),
                                    Path.of(places.get(3)),
                                    scratch));
            System.out.println(row);
            Files.writeString(Path.of(places.get(0)), row.toJson());
        } finally {
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
