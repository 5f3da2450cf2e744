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
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.scholion.words.Worded;

/** Gives mutated inputs to targets and keeps what they answer otherwise than by name. */
final class Fuzzer {

    /** How long a target may compute for one input, in nanoseconds of its own time. */
    private static final long MOST_COMPUTING = 30_000_000_000L;

    /** How long it may take for one on the slowest of machines, such as waiting, in seconds. */
    private static final int PATIENCE = 300;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int FRAMES = 3;

    private final SortedMap<String, Find> finds = new TreeMap<>();
    private int sound;
    private int refused;

    /**
     * A fault.
     *
     * @param kind what it is and where in our code; one for each is kept
     * @param input the first input that showed it
     */
    record Find(String target, String kind, FuzzInput input, Throwable failure) {}

    /** Returns the faults, one of each kind. */
    List<Find> finds() {
        return List.copyOf(finds.values());
    }

    /** Returns how many inputs were taken. */
    int sound() {
        return sound;
    }

    /** Returns how many inputs were refused by name. */
    int refused() {
        return refused;
    }

    /** Gives so many mutations to a target; the seeds themselves come first. */
    void run(FuzzTarget target, int mutations, long seed, List<FuzzInput> others)
            throws InterruptedException {
        List<FuzzInput> seeds = new ArrayList<>();
        for (FuzzInput input : target.seeds()) {
            int before = sound;
            one(target, input);
            // Of what is refused as it is, nearly every mutation is refused for the same reason.
            if (sound > before) {
                seeds.add(input);
            }
        }
        if (seeds.isEmpty()) {
            return;
        }
        Mutator mutator = new Mutator(seed, others);
        for (int i = 0; i < mutations; i++) {
            one(target, mutator.mutate(mutator.choose(seeds)));
        }
    }

    private void one(FuzzTarget target, FuzzInput input) throws InterruptedException {
        // Libraries must not talk to the terminal either.
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream terminal = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            answer(target, input);
        } finally {
            System.setErr(terminal);
        }
        if (said.size() > 0) {
            String line = said.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
            keep(target, input, new IllegalStateException("raw words: " + line));
        }
    }

    private void answer(FuzzTarget target, FuzzInput input) throws InterruptedException {
        FutureTask<Boolean> task = new FutureTask<>(() -> isTaken(target, input));
        Thread worker = Thread.ofPlatform().daemon().name("fuzz").unstarted(task);
        worker.start();
        try {
            if (await(task, worker)) {
                sound++;
            } else {
                refused++;
            }
        } catch (TimeoutException e) {
            IllegalStateException hang = new IllegalStateException("no end");
            hang.setStackTrace(worker.getStackTrace());
            keep(target, input, hang);
        } catch (ExecutionException e) {
            keep(target, input, e.getCause() == null ? e : e.getCause());
        }
    }

    private static boolean await(FutureTask<Boolean> task, Thread worker)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (int i = 0; i < PATIENCE; i++) {
            try {
                return task.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (THREADS.getThreadCpuTime(worker.threadId()) > MOST_COMPUTING) {
                    throw e;
                }
            }
        }
        throw new TimeoutException();
    }

    private static boolean isTaken(FuzzTarget target, FuzzInput input) throws Exception {
        try {
            target.run(input);
            return true;
        } catch (Exception e) {
            if (e instanceof Worded && !(e instanceof RuntimeException)) {
                return false;
            }
            throw e;
        }
    }

    private void keep(FuzzTarget target, FuzzInput input, Throwable failure) {
        List<String> own = new ArrayList<>();
        for (StackTraceElement frame : failure.getStackTrace()) {
            boolean ours =
                    frame.getClassName().startsWith("org.scholion.")
                            && !frame.getClassName().contains(".fuzz.");
            if (ours && own.size() < FRAMES) {
                own.add(frame.getFileName() + ":" + frame.getLineNumber());
            }
        }
        String kind = target.name() + " " + failure.getClass().getName() + " " + own;
        if (own.isEmpty()) {
            String message = String.valueOf(failure.getMessage());
            kind += " " + message.substring(0, Math.min(message.length(), 40));
        }
        finds.putIfAbsent(kind, new Find(target.name(), kind, input, failure));
    }
}
