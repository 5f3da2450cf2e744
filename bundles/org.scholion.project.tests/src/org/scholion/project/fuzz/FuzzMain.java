/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives many mutations to all readers and writers, or to one, and says what came of it: {@code
 * FuzzMain [NUMBER] [READER]}. The system properties {@code scholion.shared} (a folder whose {@code
 * data} has more seeds), {@code scholion.fuzz.seed} and {@code scholion.fuzz.finds} (a folder that
 * the inputs of finds are put into) are looked at. Ends with 1 when something was found.
 */
public final class FuzzMain {

    private static final int NUMBER = 100_000;

    private FuzzMain() {}

    /** Runs. */
    public static void main(String[] arguments) throws Exception {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : NUMBER;
        Optional<String> only = arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty();
        Path folder = Files.createTempDirectory("scholion-fuzz");
        String shared = System.getProperty("scholion.shared", "");
        List<FuzzTarget> targets =
                Targets.all(
                                folder,
                                shared.isBlank()
                                        ? Optional.empty()
                                        : Optional.of(Path.of(shared, "data")))
                        .stream()
                        .filter(target -> only.isEmpty() || only.get().equals(target.name()))
                        .toList();
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("there is no such reader");
        }
        if (!run(targets, number, System.out)) {
            throw new IllegalStateException("there are finds, see above");
        }
    }

    private static boolean run(List<FuzzTarget> targets, int number, PrintStream out)
            throws Exception {
        List<FuzzInput> others = new ArrayList<>();
        double worth = 0;
        for (FuzzTarget target : targets) {
            others.addAll(target.seeds());
            worth += 1.0 / target.cost();
        }
        boolean clean = true;
        long seed = Long.getLong("scholion.fuzz.seed", 1);
        for (FuzzTarget target : targets) {
            Fuzzer fuzzer = new Fuzzer();
            int share = (int) Math.ceil(number / worth / target.cost());
            long begin = System.nanoTime();
            fuzzer.run(target, share, seed, others);
            target.close();
            out.printf(
                    "%-10s %7d mutations, %7d taken, %7d refused by name, %d kinds of finds, %.1f s%n",
                    target.name(),
                    share,
                    fuzzer.sound(),
                    fuzzer.refused(),
                    fuzzer.finds().size(),
                    (System.nanoTime() - begin) / 1e9);
            for (Fuzzer.Find find : fuzzer.finds()) {
                clean = false;
                say(find, out);
            }
        }
        return clean;
    }

    private static void say(Fuzzer.Find find, PrintStream out) throws Exception {
        out.println("FOUND " + find.kind() + " " + find.failure().getMessage());
        String finds = System.getProperty("scholion.fuzz.finds", "");
        if (!finds.isEmpty()) {
            String name = find.target() + "-" + Integer.toHexString(find.kind().hashCode());
            Path folder = Path.of(finds, name);
            find.input().write(folder);
            try (PrintStream trace =
                    new PrintStream(
                            Files.newOutputStream(folder.resolve("trace")),
                            false,
                            StandardCharsets.UTF_8)) {
                find.failure().printStackTrace(trace);
            }
        }
    }
}
