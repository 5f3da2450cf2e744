/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;

/**
 * Kills processes at random moments of four kinds of work, in turn, and looks each time whether all
 * they had acknowledged is there. What is killed is the process, not the machine.
 */
public final class KillRun {

    /** How many processes in turn work on one project before there is a new one. */
    private static final int GENERATIONS = 8;

    private static final int PROGRESS = 50;
    private static final long FIRST_SECONDS = 2;

    private final Path work;
    private final Path formats;
    private final long seed;
    private final Random random;
    private final Map<Phase, Counts> counts = new EnumMap<>(Phase.class);
    private final List<String> faults = new ArrayList<>();

    /** What came of one phase. */
    private static final class Counts {
        private int kills;
        private int cut;
        private long acknowledged;
    }

    /** A process that waits, and where it is going to work. */
    private record Next(Phase phase, Path folder, VictimProcess process) {}

    private KillRun(Path work, Path formats, long seed) {
        this.work = work;
        this.formats = formats;
        this.seed = seed;
        this.random = new Random(seed);
        for (Phase phase : Phase.values()) {
            counts.put(phase, new Counts());
        }
    }

    /**
     * The program; it fails if anything acknowledged was lost or a project damaged.
     *
     * <p>Arguments: a folder to work in, that of projects of earlier formats, the number of kills
     * (a thousand without it), a seed (by chance without it).
     */
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : new Random().nextInt();
        KillRun run = new KillRun(Path.of(arguments[0]), Path.of(arguments[1]), seed);
        if (!run.run(kills)) {
            throw new IllegalStateException("something was lost or damaged, see above");
        }
    }

    private boolean run(int kills) throws Exception {
        long begun = System.nanoTime();
        Files.createDirectories(work);
        makeArchive();
        Map<Phase, Path> folders = new EnumMap<>(Phase.class);
        Next next = prepare(folders, 0);
        for (int number = 1; number <= kills; number++) {
            Next now = next;
            Acknowledged acknowledged = now.process().kill(random);
            // The next one starts while this one's work is looked at.
            if (number < kills) {
                next = prepare(folders, number);
            }
            take(number, now, acknowledged);
            if (number % PROGRESS == 0) {
                System.err.println(number + " of " + kills + ", " + faults.size() + " faults");
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println(summary(kills, took));
        faults.forEach(System.out::println);
        if (faults.isEmpty()) {
            Deletion.of(work);
        }
        return faults.isEmpty();
    }

    /** One process lives to its end: a killed one leaves no archive of classes to the others. */
    private void makeArchive() throws Exception {
        Path folder = newFolder(Phase.CLOSING, 0);
        VictimProcess.start(Phase.CLOSING, folder, work, formats, seed, FIRST_SECONDS).await();
        Deletion.of(folder);
    }

    private Next prepare(Map<Phase, Path> folders, int number) throws Exception {
        Phase phase = Phase.values()[number % Phase.values().length];
        boolean fresh = number / Phase.values().length % GENERATIONS == 0;
        Optional<Path> before = Optional.ofNullable(folders.get(phase));
        if (before.isEmpty() || fresh || phase == Phase.UPGRADE) {
            if (before.isPresent() && !isFaulty(before.get())) {
                Deletion.of(before.get());
            }
            folders.put(phase, newFolder(phase, number));
        }
        Path folder = folders.get(phase);
        return new Next(
                phase,
                folder,
                VictimProcess.start(phase, folder, work, formats, random.nextLong()));
    }

    private boolean isFaulty(Path folder) {
        return faults.stream().anyMatch(fault -> fault.startsWith(folder + "/"));
    }

    /** Makes a folder with a project that has one document. */
    private Path newFolder(Phase phase, int number) throws Exception {
        Path folder = Files.createDirectories(work.resolve(phase.word() + "-" + number));
        if (phase == Phase.UPGRADE) {
            return folder;
        }
        FileAddress address = new FileAddress(folder.resolve(Victim.PROJECT));
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                address, Optional.of(BuiltInSchemas.NEWS_STANCE), Edits.MEMBER),
                        Progress.NONE);
        Path text = folder.resolve("first.txt");
        Files.writeString(text, "The minister met a delegation in Delhi. ".repeat(20));
        try (OpenProject project = OpenProject.open(address)) {
            new ImportDocuments(project, InstalledFormats.all())
                    .run(ImportRequest.of(List.of(text)), Progress.NONE);
            List<DocumentRecord> documents = project.store().documents().all();
            if (documents.size() != 1) {
                throw new IOException("the first document was not imported: " + documents);
            }
        }
        return folder;
    }

    private void take(int number, Next victim, Acknowledged acknowledged) throws Exception {
        Counts of = counts.get(victim.phase());
        of.kills++;
        of.acknowledged += acknowledged.lines();
        of.cut += acknowledged.begun().isPresent() ? 1 : 0;
        for (String fault : Survey.of(victim.folder(), acknowledged)) {
            faults.add(fault + " (kill " + number + " of the seed " + seed + ")");
        }
    }

    private String summary(int kills, Duration took) {
        StringBuilder text = new StringBuilder();
        text.append(kills).append(" kills in ").append(took.toSeconds()).append(" s:");
        counts.forEach(
                (phase, of) -> {
                    text.append(" %s %d".formatted(phase.word(), of.kills));
                    if (phase != Phase.IMPORT && phase != Phase.EDITS) {
                        text.append(" (%d in the middle)".formatted(of.cut));
                    }
                    text.append(" after %d lines;".formatted(of.acknowledged));
                });
        return text.append(" %d lost or damaged; seed %d".formatted(faults.size(), seed))
                .toString();
    }
}
