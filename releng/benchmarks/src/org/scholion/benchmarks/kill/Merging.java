/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.kill;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.HandOutPackage;
import org.scholion.project.MergePackages;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;

/** Hands out a member's work, does more of it in the package, and brings that home. */
final class Merging {

    /** How the names of packages begin; a number by chance follows. */
    static final String PACKAGE = "w";

    private static final String LEAD = "lea";
    private static final int MOST_EDITS = 40;

    private final Path folder;
    private final OpenProject project;
    private final Random random;
    private final PrintStream out;

    Merging(Path folder, OpenProject project, Random random, PrintStream out) {
        this.folder = folder;
        this.project = project;
        this.random = random;
        this.out = out;
    }

    /** Brings home what one that was killed has left elsewhere, and begins what can be given. */
    void begin() throws Exception {
        project.store().members().save(new Member(Edits.MEMBER, Member.Role.ANNOTATOR), LEAD);
        for (WorkPackage each : project.store().packages().all()) {
            if (each.state() == WorkPackage.State.OUT) {
                merge(List.of(folder.resolve(each.file())));
            }
        }
        new Edits(project, Victim.PROJECT, random, out).next();
    }

    /** Hands out, works and merges. */
    void next() throws Exception {
        String name = PACKAGE + (random.nextLong() >>> 1);
        Path file = folder.resolve(name + FileAddress.EXTENSION);
        new HandOutPackage(project)
                .run(
                        new HandOutPackage.Request(Edits.MEMBER, new FileAddress(file), LEAD),
                        Progress.NONE);
        try (OpenProject elsewhere = OpenProject.open(new FileAddress(file))) {
            Edits edits = new Edits(elsewhere, name, random, out);
            for (int i = random.nextInt(MOST_EDITS); i >= 0; i--) {
                edits.next();
            }
            out.println(Acknowledged.GOAL + Victim.PROJECT + " " + last(elsewhere));
        }
        out.println(Acknowledged.BEGUN + Victim.PROJECT);
        merge(List.of(file));
        out.println(Acknowledged.ENTRY + Victim.PROJECT + " " + last(project));
        out.println(Acknowledged.DONE + Victim.PROJECT);
        Deletion.ofProjects(folder, name + ".");
    }

    private void merge(List<Path> files) throws Exception {
        MergePackages.Result result =
                new MergePackages(project)
                        .run(
                                new MergePackages.Request(
                                        files.stream()
                                                .<ProjectAddress>map(FileAddress::new)
                                                .toList(),
                                        Optional.empty(),
                                        LEAD),
                                Progress.NONE);
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException("not merged: " + result.problems());
        }
    }

    /** The number of the last entry in the set that is worked on. */
    private static long last(OpenProject project) throws Exception {
        DocumentRecord first = project.store().documents().all().get(0);
        return project.store()
                .sets()
                .find(first.id(), Edits.MEMBER)
                .map(AnnotationSet::lastSequence)
                .orElse(0L);
    }
}
