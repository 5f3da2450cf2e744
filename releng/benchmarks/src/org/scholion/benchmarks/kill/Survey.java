/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreProblem;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.session.OpenProject;

/** Looks whether all that a killed process had acknowledged is there, and the projects whole. */
final class Survey {

    private final Path folder;
    private final Acknowledged acknowledged;
    private final List<String> faults = new ArrayList<>();

    private Survey(Path folder, Acknowledged acknowledged) {
        this.folder = folder;
        this.acknowledged = acknowledged;
    }

    /** Returns what is wrong, a line each; nothing if all is as it should be. */
    static List<String> of(Path folder, Acknowledged acknowledged) throws Exception {
        Survey survey = new Survey(folder, acknowledged);
        List<Path> projects;
        try (Stream<Path> files = Files.list(folder)) {
            projects =
                    files.filter(file -> file.toString().endsWith(FileAddress.EXTENSION))
                            .sorted()
                            .toList();
        }
        for (Path project : projects) {
            survey.look(project);
        }
        return survey.faults;
    }

    private void look(Path file) throws Exception {
        String name = file.getFileName().toString();
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            project.readOnlyReason().ifPresent(why -> fault(name, "only read: " + why));
            for (StoreProblem problem : project.store().check()) {
                fault(name, problem.where() + ": " + problem.what());
            }
            boolean copy = name.contains(".format");
            if (!copy) {
                lookForEntries(project.store(), name);
            }
            if (name.equals(Victim.PROJECT)) {
                lookForDocuments(project.store(), name);
                lookForSettled(project.store(), name);
                lookForPackages(project.store(), name);
            }
        } catch (StoreException e) {
            fault(name, String.valueOf(e.getMessage()));
        }
    }

    private void lookForEntries(ProjectStore store, String name) throws StoreException {
        String said =
                name.equals(Victim.PROJECT)
                        ? name
                        : name.substring(0, name.length() - FileAddress.EXTENSION.length());
        long expected = acknowledged.entry(said);
        DocumentRecord first = store.documents().all().get(0);
        Optional<AnnotationSet> set = store.sets().find(first.id(), Edits.MEMBER);
        long last = set.map(AnnotationSet::lastSequence).orElse(0L);
        if (last < expected) {
            fault(name, "entry " + expected + " was acknowledged, " + last + " is the last");
        }
        Optional<Long> goal = acknowledged.goal(said);
        if (goal.isPresent() && last != expected && last != goal.get()) {
            fault(name, last + " is the last entry, neither " + expected + " nor " + goal.get());
        }
    }

    private void lookForDocuments(ProjectStore store, String name) throws StoreException {
        for (Map.Entry<String, Integer> each : acknowledged.documents().entrySet()) {
            Optional<DocumentRecord> document = store.documents().find(each.getKey());
            if (document.isEmpty()) {
                fault(name, "the document " + each.getKey() + " was acknowledged and is not there");
                continue;
            }
            Optional<AnnotationSet> set = store.sets().find(document.get().id(), Victim.IMPORTER);
            int there = set.isEmpty() ? 0 : store.annotations().of(set.get().id()).size();
            if (there != each.getValue()) {
                fault(
                        name,
                        each.getKey()
                                + " had "
                                + each.getValue()
                                + " annotations when it was acknowledged, and has "
                                + there);
            }
        }
    }

    private void lookForSettled(ProjectStore store, String name) throws Exception {
        for (DocumentRecord document : store.documents().all()) {
            Settling.fault(store, document)
                    .ifPresent(what -> fault(name, document.name() + " " + what));
        }
        for (Map.Entry<String, Integer> each : acknowledged.settled().entrySet()) {
            Optional<DocumentRecord> document = store.documents().find(each.getKey());
            int there = document.isEmpty() ? 0 : store.decisions().of(document.get().id()).size();
            if (there != each.getValue()) {
                fault(
                        name,
                        each.getKey()
                                + " had "
                                + each.getValue()
                                + " decisions when it was acknowledged, and has "
                                + there);
            }
        }
    }

    /** What is out has to lie where it was made. */
    private void lookForPackages(ProjectStore store, String name) throws StoreException {
        for (WorkPackage each : store.packages().all()) {
            if (each.state() == WorkPackage.State.OUT
                    && !Files.isRegularFile(folder.resolve(each.file()))) {
                fault(name, "the package " + each.file() + " is out and is not there");
            }
        }
    }

    private void fault(String name, String what) {
        faults.add(folder.resolve(name) + ": " + what);
    }
}
