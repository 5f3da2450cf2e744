/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Worded;

/**
 * What {@code releng/fuzz} gives to Jazzer, whose inputs follow the paths they take through the
 * code (its documentation: "fuzz target class"): bytes are a folder, and a folder goes to the
 * target that the property {@code scholion.fuzz.target} names. Run as a program it lists the
 * targets, or writes the sound inputs of one and shows what a found input holds.
 */
public final class GuidedFuzz {

    private static final String TARGET = "scholion.fuzz.target";

    private static @Nullable FuzzTarget target;

    private GuidedFuzz() {}

    /** Jazzer calls this once, before anything else. */
    public static void fuzzerInitialize() throws Exception {
        target = named(System.getProperty(TARGET, ""));
    }

    /** Jazzer calls this with each input; what it throws is a find. */
    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        FuzzTarget chosen = target;
        if (chosen == null) {
            throw new IllegalStateException("not initialised");
        }
        Optional<FuzzInput> folder = FolderBytes.folder(bytes);
        if (folder.isPresent()) {
            take(chosen, folder.get());
        }
    }

    private static void take(FuzzTarget chosen, FuzzInput folder) throws Exception {
        // Libraries must not talk to the terminal either.
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream terminal = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            chosen.run(folder);
        } catch (Exception e) {
            if (!(e instanceof Worded) || e instanceof RuntimeException) {
                throw e;
            }
        } finally {
            System.setErr(terminal);
        }
        if (said.size() > 0) {
            throw new IllegalStateException("raw words: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static List<FuzzTarget> targets() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        return Targets.all(
                Files.createTempDirectory("scholion-fuzz"),
                shared.isBlank() ? Optional.empty() : Optional.of(Path.of(shared, "data")));
    }

    private static FuzzTarget named(String name) throws Exception {
        return targets().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no target " + name));
    }

    /**
     * Runs: without arguments it lists the targets; with a target and a folder it writes the
     * target's sound inputs there; with {@code show}, a found input and a folder it writes the
     * files that the input holds.
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            for (FuzzTarget one : targets()) {
                System.out.println(one.name());
            }
            return;
        }
        if (arguments[0].equals("show")) {
            FolderBytes.folder(Files.readAllBytes(Path.of(arguments[1])))
                    .orElseThrow()
                    .write(Path.of(arguments[2]));
            return;
        }
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int count = 0;
        for (FuzzInput seed : named(arguments[0]).seeds()) {
            Files.write(folder.resolve("seed" + count++), FolderBytes.of(seed));
        }
    }
}
