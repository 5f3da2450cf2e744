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
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;

/** A process that works on projects until it is killed, and says what it was told is done. */
public final class Victim {

    /** The project in a victim's folder that is edited and imported into. */
    static final String PROJECT = "p.scholion";

    /** How the names of projects that are brought up to date begin; a number follows. */
    static final String UPGRADED = "u";

    /** Whose sets an import makes. */
    static final String IMPORTER = "imported";

    private static final int MOST_FILES = 12;
    private static final int MOST_MARKS = 60;
    private static final int MOST_EDITS = 12;
    private static final int KEPT = 2;

    private final Path folder;
    private final Path formats;
    private final Random random;
    private final PrintStream out;
    private final long seconds;
    private long end;
    private final Set<Long> said = new HashSet<>();

    private Victim(Path folder, Path formats, long seed, long seconds) {
        this.folder = folder;
        this.formats = formats;
        this.random = new Random(seed);
        // Each line goes to the pipe at once, whole.
        this.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        this.seconds = seconds;
    }

    /**
     * Waits for a line of its input, and works.
     *
     * @param arguments the phase, the folder, that of projects of earlier formats, a seed, and how
     *     many seconds it lives at most, should nobody kill it
     */
    public static void main(String[] arguments) throws Exception {
        Victim victim =
                new Victim(
                        Path.of(arguments[1]),
                        Path.of(arguments[2]),
                        Long.parseLong(arguments[3]),
                        Long.parseLong(arguments[4]));
        if (System.in.read() < 0) {
            return;
        }
        victim.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(victim.seconds);
        switch (Phase.valueOf(arguments[0])) {
            case IMPORT -> victim.importFiles();
            case EDITS -> victim.edit();
            case UPGRADE -> victim.upgrade();
            case CLOSING -> victim.close();
            case MERGE -> victim.merge();
            case ADJUDICATE -> victim.settle();
        }
    }

    /** Whoever reads may be gone: then nobody is left to kill this process. */
    private boolean lives() {
        return !out.checkError() && System.nanoTime() < end;
    }

    private void importFiles() throws Exception {
        try (OpenProject project = OpenProject.open(new FileAddress(folder.resolve(PROJECT)))) {
            for (AnnotationSet set : project.store().sets().all()) {
                said.add(set.id());
            }
            while (lives()) {
                Path files = Files.createTempDirectory(folder, "batch");
                for (int i = random.nextInt(MOST_FILES); i >= 0; i--) {
                    write(files, "d" + i);
                }
                // By the folder above: its own name makes those of the documents new ones.
                new ImportDocuments(project, InstalledFormats.all())
                        .run(ImportRequest.of(List.of(files)).withAdoptSchema(true), Progress.NONE);
                sayImported(project);
                Deletion.of(files);
            }
        }
    }

    private void write(Path files, String name) throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> marks = new ArrayList<>();
        for (int i = random.nextInt(MOST_MARKS); i >= 0; i--) {
            marks.add(
                    "T%d\tPerson %d %d\t%s"
                            .formatted(i + 1, text.length(), text.length() + 5, "Delhi"));
            text.append("Delhi दिल्ली ");
        }
        // A text of its own each time, since a document is known by name and text.
        text.append(random.nextLong());
        Path folderOfIts = Files.createDirectories(files.resolve("" + random.nextLong()));
        Files.writeString(folderOfIts.resolve(name + ".txt"), text);
        Files.writeString(folderOfIts.resolve(name + ".ann"), String.join("\n", marks) + "\n");
    }

    /** Says what imports have brought since this was said last, as one who looks finds it. */
    private void sayImported(OpenProject project) throws Exception {
        for (AnnotationSet set : project.store().sets().all()) {
            if (set.member().equals(IMPORTER) && said.add(set.id())) {
                DocumentRecord document =
                        project.store().documents().find(set.documentId()).orElseThrow();
                out.println(
                        Acknowledged.DOCUMENT
                                + PROJECT
                                + " "
                                + project.store().annotations().of(set.id()).size()
                                + " "
                                + document.name());
            }
        }
    }

    private void edit() throws Exception {
        try (OpenProject project = OpenProject.open(new FileAddress(folder.resolve(PROJECT)))) {
            Edits edits = new Edits(project, PROJECT, random, out);
            while (lives()) {
                edits.next();
            }
        }
    }

    private void close() throws Exception {
        while (lives()) {
            try (OpenProject project = OpenProject.open(new FileAddress(folder.resolve(PROJECT)))) {
                Edits edits = new Edits(project, PROJECT, random, out);
                for (int i = random.nextInt(MOST_EDITS); i >= 0; i--) {
                    edits.next();
                }
                out.println(Acknowledged.BEGUN + PROJECT);
            }
            out.println(Acknowledged.DONE + PROJECT);
        }
    }

    private void merge() throws Exception {
        try (OpenProject project = OpenProject.open(new FileAddress(folder.resolve(PROJECT)))) {
            Merging merging = new Merging(folder, project, random, out);
            merging.begin();
            while (lives()) {
                merging.next();
            }
        }
    }

    private void settle() throws Exception {
        try (OpenProject project = OpenProject.open(new FileAddress(folder.resolve(PROJECT)))) {
            Settling settling = new Settling(folder, project, random, out);
            while (lives()) {
                settling.next();
            }
        }
    }

    private void upgrade() throws Exception {
        List<Path> earlier;
        try (Stream<Path> files = Files.list(formats)) {
            earlier = files.filter(file -> file.toString().endsWith(".scholion")).sorted().toList();
        }
        for (int number = 0; lives(); number++) {
            String name = UPGRADED + number;
            Path file = folder.resolve(name + FileAddress.EXTENSION);
            Files.copy(earlier.get(random.nextInt(earlier.size())), file);
            out.println(Acknowledged.BEGUN + name);
            try (OpenProject project = OpenProject.open(new FileAddress(file))) {
                out.println(Acknowledged.DONE + name);
                Edits edits = new Edits(project, name, random, out);
                for (int i = random.nextInt(MOST_EDITS); i >= 0; i--) {
                    edits.next();
                }
            }
            Deletion.ofProjects(folder, UPGRADED + (number - KEPT) + ".");
        }
    }
}
