/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholion.corpus.Excerpt;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.StoreProblem;
import org.scholion.exchange.Format;
import org.scholion.exchange.Packing;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ExportDocuments;
import org.scholion.project.ExportRequest;
import org.scholion.project.ExportResult;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.ImportResult;
import org.scholion.project.Progress;
import org.scholion.project.Whose;
import org.scholion.project.session.OpenProject;

/**
 * Imports a folder into a project of its own, checks it and exports it: no problem is one that was
 * not foreseen, and nothing is written outside.
 */
final class ImportFuzzTarget implements FuzzTarget {

    private static final List<String> FORMATS =
            InstalledFormats.builtIn().all().stream()
                    .filter(Format::canWrite)
                    .map(Format::id)
                    .toList();

    private final String name;
    private final Packed packed;
    private final Path folder;
    private final List<FuzzInput> seeds;
    private int count;

    /** Creates a target that works in a folder. */
    ImportFuzzTarget(String name, Packed packed, Path folder, List<FuzzInput> seeds) {
        this.name = name;
        this.packed = packed;
        this.folder = folder;
        this.seeds = List.copyOf(seeds);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int cost() {
        return 60;
    }

    @Override
    public List<FuzzInput> seeds() {
        return seeds;
    }

    @Override
    public void run(FuzzInput input) throws Exception {
        Path own = folder.resolve(name + count);
        Path in = own.resolve("in");
        int choice = input.choice();
        packed.pack(input, choice).write(in);
        FileAddress address = new FileAddress(own.resolve("p.scholion"));
        Files.copy(empty(), address.path());
        try (OpenProject open = OpenProject.open(address)) {
            ImportResult imported =
                    new ImportDocuments(open, InstalledFormats.builtIn())
                            .run(
                                    ImportRequest.of(List.of(in))
                                            .withAdoptSchema(true)
                                            .withAtomic(choice % 2 == 0),
                                    Progress.NONE);
            imported.problems().forEach(p -> foreseen(p.said().toString()));
            Excerpt<StoreProblem> broken = open.store().check().problems();
            if (!broken.isEmpty()) {
                throw new IllegalStateException("the project is not sound: " + broken);
            }
            ExportResult exported =
                    new ExportDocuments(open, InstalledFormats.builtIn())
                            .run(
                                    new ExportRequest(
                                                    FORMATS.get(choice % FORMATS.size()),
                                                    own.resolve("out"),
                                                    Optional.of(new Whose.Everyone()),
                                                    Optional.empty())
                                            .withPacking(
                                                    choice % 3 == 0 ? Packing.ZIP : Packing.NONE),
                                    Progress.NONE);
            exported.problems().forEach(p -> foreseen(p.why().toString()));
        }
        count++;
        TreeSet<String> there = new TreeSet<>();
        try (Stream<Path> all = Files.list(own)) {
            all.forEach(p -> there.add(String.valueOf(p.getFileName())));
        }
        there.removeIf(name -> name.startsWith("p.scholion"));
        if (!there.equals(new TreeSet<>(List.of("in", "out")))) {
            throw new IllegalStateException("something was written outside: " + there);
        }
        delete(own);
    }

    /** Returns a project without documents: to copy it takes less time than to make one. */
    private Path empty() throws Exception {
        Path file = folder.resolve(name + ".scholion");
        if (!Files.exists(file)) {
            new CreateProject()
                    .run(
                            new CreateProject.Request(
                                    new FileAddress(file), Optional.empty(), "me"),
                            Progress.NONE);
        }
        return file;
    }

    private static void foreseen(String problem) {
        if (problem.contains("not foreseen")) {
            throw new IllegalStateException(problem);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> all.add(0, file));
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
