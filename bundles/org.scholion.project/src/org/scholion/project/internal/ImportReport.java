/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.project.ImportResult;
import org.scholion.project.ImportResult.Item;
import org.scholion.project.ImportResult.Skipped;
import org.scholion.project.Problem;
import org.scholion.words.Message;

/** Collects what an import does. */
final class ImportReport {

    private final List<Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    /** Each once: what is odd in a file that many documents share is found with all of them. */
    private final Set<Notice> notices = new LinkedHashSet<>();

    /** Of problems that lie in another file of a document, the file the document goes by. */
    private final Map<Problem, String> documents = new HashMap<>();

    private Losses losses = Losses.NONE;
    private OptionalInt adopted = OptionalInt.empty();

    List<Problem> problems() {
        return problems;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    void done(Item item) {
        items.add(item);
        losses = losses.plus(item.losses());
    }

    /** Notes that a document could not be read. */
    void failed(DocumentReading.Failed failed) {
        failed(failed.problem(), failed.source());
    }

    /** Notes which documents of a file could not be read. */
    void read(DocumentReading.Read read) {
        read.problems().forEach(problem -> failed(problem, read.source()));
    }

    private void failed(Problem problem, SourceSorter.Document source) {
        problems.add(problem);
        documents.put(problem, source.main().displayName());
    }

    void notices(List<Notice> more) {
        notices.addAll(more);
    }

    void adopted(int version) {
        adopted = OptionalInt.of(version);
    }

    /** Returns the result; what was found out in any order comes in that of the files. */
    ImportResult result(List<SourceSorter.Document> order) {
        Map<String, Integer> places = new HashMap<>();
        for (SourceSorter.Document document : order) {
            places.putIfAbsent(document.main().displayName(), places.size());
        }
        items.sort(Comparator.comparing(item -> places.getOrDefault(item.file(), -1)));
        problems.sort(
                Comparator.comparing(
                        problem ->
                                places.getOrDefault(
                                        documents.getOrDefault(problem, problem.file()), -1)));
        return new ImportResult(items, problems, skipped, losses, List.copyOf(notices), adopted);
    }

    /** Notes that a file, or a document of it, was refused. */
    void refused(String file, Exception reason) {
        problems.add(Problem.in(file, Message.of(reason)));
    }
}
