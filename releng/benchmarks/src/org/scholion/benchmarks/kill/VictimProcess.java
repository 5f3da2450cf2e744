/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** A victim's process: started, set to work, killed, and heard to its last word. */
final class VictimProcess {

    /** Seconds it lives at most; so many are a fault of the run, not of what is run. */
    private static final long LIFE = 600;

    private final Phase phase;
    private final Process process;

    private VictimProcess(Phase phase, Process process) {
        this.phase = phase;
        this.process = process;
    }

    /**
     * Starts one, which waits.
     *
     * @param work where victims have their folders
     */
    static VictimProcess start(
            Phase phase, Path folder, Path work, Path formats, long seed, long seconds)
            throws IOException {
        Path temporary = Files.createDirectories(work.resolve("tmp"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        // Made by the first of them, which is not killed.
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + work.resolve("victim.jsa"),
                        "-Xlog:disable",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        phase.name(),
                        folder.toString(),
                        formats.toString(),
                        Long.toString(seed),
                        Long.toString(seconds)));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectError(
                                ProcessBuilder.Redirect.appendTo(work.resolve("errors").toFile()));
        builder.environment().remove("XDG_CACHE_HOME");
        return new VictimProcess(phase, builder.start());
    }

    static VictimProcess start(Phase phase, Path folder, Path work, Path formats, long seed)
            throws IOException {
        return start(phase, folder, work, formats, seed, LIFE);
    }

    private void begin() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Lets it work and kills it at a moment that chance decides. */
    Acknowledged kill(Random random) throws IOException, InterruptedException {
        int lines = phase.lines(random);
        long delay = phase.delay(random);
        Acknowledged acknowledged = new Acknowledged();
        try (BufferedReader reader = process.inputReader()) {
            begin();
            boolean killed = false;
            int counted = 0;
            boolean more = true;
            while (more) {
                if (!killed && counted >= lines) {
                    killed = true;
                    killAfter(delay);
                }
                String line = reader.readLine();
                more = line != null;
                if (line != null) {
                    acknowledged.take(line);
                    counted += phase.counts(line) ? 1 : 0;
                }
            }
            if (!killed) {
                throw new IllegalStateException(
                        "a victim of %s ended by itself after %d lines; see the file errors"
                                .formatted(phase.word(), acknowledged.lines()));
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        return acknowledged;
    }

    /** Kills it from another thread, since what it says has to be read meanwhile. */
    private void killAfter(long nanoseconds) {
        long due = System.nanoTime() + nanoseconds;
        Thread.ofPlatform()
                .daemon()
                .name("killer")
                .start(
                        () -> {
                            while (System.nanoTime() < due) {
                                LockSupport.parkNanos(due - System.nanoTime());
                            }
                            // Not through the process itself, which would close the pipe.
                            process.toHandle().destroyForcibly();
                        });
    }

    /** Lets it work to its own end. */
    void await() throws IOException, InterruptedException {
        try (BufferedReader reader = process.inputReader()) {
            begin();
            while (reader.readLine() != null) {
                // what it says is of no interest
            }
        }
        process.waitFor();
    }

    /** Ends one that never was set to work. */
    void discard() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
