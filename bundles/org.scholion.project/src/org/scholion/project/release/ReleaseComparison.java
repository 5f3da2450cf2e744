/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholion.corpus.StoreException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Progress;
import org.scholion.project.release.ComparedRelease.Document;
import org.scholion.project.release.ComparedRelease.PinnedSet;
import org.scholion.release.recipe.Recipe;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaChange;
import org.scholion.schema.StanceType;
import org.scholion.schema.migration.SchemaDifference;
import org.scholion.words.Message;

/** Compares two releases. */
final class ReleaseComparison {

    private final ComparedRelease before;
    private final ComparedRelease after;
    private final Marked markedBefore;
    private final Marked markedAfter;
    private final List<Message> notes = new ArrayList<>();
    private final SortedMap<String, String> pairs = new TreeMap<>();

    /** Makes a release again out of the project, where that can be done. */
    @FunctionalInterface
    interface Replayed {
        Optional<ComparedRelease> get(Progress progress)
                throws StoreException, DataProblemException, CancelledException;
    }

    /** Reads marks from a folder, or what stands for it. */
    private static final class Marked {
        private final Replayed replayed;
        private ComparedRelease release;
        private boolean tried;
        private boolean failed;

        Marked(ComparedRelease release, Replayed replayed) {
            this.release = release;
            this.replayed = replayed;
        }

        Optional<List<ComparedRelease.Marks>> of(
                String document, Optional<String> text, Progress progress)
                throws StoreException, DataProblemException, CancelledException {
            Optional<List<ComparedRelease.Marks>> marks = release.marks(document, text);
            if (marks.isEmpty() && !tried) {
                tried = true;
                Optional<ComparedRelease> other = replayed.get(progress);
                if (other.isPresent()) {
                    release = other.get();
                    marks = release.marks(document, text);
                }
            }
            failed |= marks.isEmpty();
            return marks;
        }

        /** Returns why something that was asked for could not be read. */
        Optional<Message> unread() {
            return failed ? release.unread() : Optional.empty();
        }
    }

    ReleaseComparison(
            ComparedRelease before,
            ComparedRelease after,
            Replayed replayedBefore,
            Replayed replayedAfter) {
        this.before = before;
        this.after = after;
        this.markedBefore = new Marked(before, replayedBefore);
        this.markedAfter = new Marked(after, replayedAfter);
    }

    ReleaseDifference run(Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        ReleaseDifference.Documents documents = documents();
        List<ReleaseDifference.SetChange> sets = sets();
        Set<String> all = new TreeSet<>(before.documents().keySet());
        all.addAll(after.documents().keySet());
        progress.begin(Message.of("release.task.comparing"), all.size());
        MarkDifferences marks = new MarkDifferences(before.schema(), after.schema());
        boolean read = true;
        for (String name : before.documents().keySet()) {
            progress.check();
            progress.worked(1, name);
            read = read && compare(name, documents, marks, progress);
        }
        Set<String> later = new TreeSet<>(after.documents().keySet());
        later.removeAll(pairs.values());
        for (String name : later) {
            progress.check();
            progress.worked(1, name);
            Optional<List<ComparedRelease.Marks>> come =
                    read ? markedAfter.of(name, Optional.empty(), progress) : Optional.empty();
            come.ifPresent(marks::added);
            read = read && come.isPresent();
        }
        if (!read) {
            notes.addAll(
                    new NumbersAlone(before, after)
                            .notes(
                                    Stream.of(markedBefore, markedAfter)
                                            .flatMap(marked -> marked.unread().stream())
                                            .toList(),
                                    pairs));
        }
        return new ReleaseDifference(
                before.side(),
                after.side(),
                documents,
                sets,
                read ? labels(marks) : labelsByCounts(),
                read ? relabelled(marks) : List.of(),
                schema(),
                FigureDifferences.of(before.agreement(), after.agreement()),
                notes);
    }

    private List<SchemaChange> schema() {
        if (!before.schema().id().equals(after.schema().id())) {
            notes.add(
                    Message.of(
                            "release.diff.other-schema",
                            "before",
                            before.schema().name(),
                            "after",
                            after.schema().name()));
        }
        return SchemaDifference.of(before.schema(), after.schema()).changes();
    }

    /** Compares what a document of the earlier release has; says whether that can be read. */
    private boolean compare(
            String name,
            ReleaseDifference.Documents documents,
            MarkDifferences marks,
            Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        Optional<String> other = Optional.ofNullable(pairs.get(name));
        if (other.isEmpty()) {
            Optional<List<ComparedRelease.Marks>> gone =
                    markedBefore.of(name, Optional.empty(), progress);
            gone.ifPresent(marks::removed);
            return gone.isPresent();
        }
        boolean sameText = !documents.otherText().contains(name);
        Optional<List<ComparedRelease.Marks>> come =
                markedAfter.of(other.get(), Optional.empty(), progress);
        Optional<List<ComparedRelease.Marks>> gone =
                markedBefore.of(name, sameText ? text(come) : Optional.empty(), progress);
        if (come.isEmpty() && sameText) {
            come = markedAfter.of(other.get(), text(gone), progress);
        }
        if (gone.isEmpty() || come.isEmpty()) {
            return false;
        }
        if (sameText) {
            marks.compare(gone.get(), come.get(), isOfOne(before) && isOfOne(after));
        } else {
            marks.removed(gone.get());
            marks.added(come.get());
        }
        return true;
    }

    private static boolean isOfOne(ComparedRelease release) {
        return !release.side().of().equals(Recipe.VOTES);
    }

    private static Optional<String> text(Optional<List<ComparedRelease.Marks>> marks) {
        return marks.stream().flatMap(List::stream).map(ComparedRelease.Marks::text).findFirst();
    }

    private ReleaseDifference.Documents documents() {
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> otherText = new ArrayList<>();
        List<ReleaseDifference.PartChange> parts = new ArrayList<>();
        for (String name : after.documents().keySet()) {
            if (!before.documents().containsKey(name)) {
                added.add(name);
            }
        }
        before.documents()
                .forEach(
                        (name, document) -> {
                            Optional<Document> other =
                                    Optional.ofNullable(after.documents().get(name));
                            if (other.isEmpty()) {
                                removed.add(name);
                            } else {
                                pairs.put(name, name);
                                if (!other.get().textSha256().equals(document.textSha256())) {
                                    otherText.add(name);
                                }
                            }
                        });
        SortedMap<String, String> renamed = renamed(removed, added);
        pairs.putAll(renamed);
        removed.removeAll(renamed.keySet());
        added.removeAll(renamed.values());
        pairs.forEach(
                (name, other) -> {
                    Optional<String> was =
                            Optional.ofNullable(before.documents().get(name))
                                    .flatMap(Document::part);
                    Optional<String> is =
                            Optional.ofNullable(after.documents().get(other))
                                    .flatMap(Document::part);
                    if (!was.equals(is)) {
                        parts.add(new ReleaseDifference.PartChange(other, was, is));
                    }
                });
        return new ReleaseDifference.Documents(added, removed, renamed, otherText, parts);
    }

    /** What has the same text under another name, and no other document has it. */
    private SortedMap<String, String> renamed(List<String> removed, List<String> added) {
        SortedMap<String, String> renamed = new TreeMap<>();
        Map<String, List<String>> were = byText(before, removed);
        byText(after, added)
                .forEach(
                        (text, names) -> {
                            List<String> old = were.getOrDefault(text, List.of());
                            if (names.size() == 1 && old.size() == 1) {
                                renamed.put(old.getFirst(), names.getFirst());
                            }
                        });
        return renamed;
    }

    private static Map<String, List<String>> byText(ComparedRelease release, List<String> names) {
        Map<String, List<String>> byText = new HashMap<>();
        for (String name : names) {
            Optional.ofNullable(release.documents().get(name))
                    .ifPresent(
                            document ->
                                    byText.computeIfAbsent(
                                                    document.textSha256(), t -> new ArrayList<>())
                                            .add(name));
        }
        return byText;
    }

    private List<ReleaseDifference.SetChange> sets() {
        SetDifferences differences = new SetDifferences();
        pairs.forEach(
                (name, other) -> {
                    List<PinnedSet> were =
                            Optional.ofNullable(before.documents().get(name))
                                    .map(Document::sets)
                                    .orElseGet(List::of);
                    List<PinnedSet> are =
                            Optional.ofNullable(after.documents().get(other))
                                    .map(Document::sets)
                                    .orElseGet(List::of);
                    differences.compare(other, were, are);
                });
        if (differences.isGuessed()) {
            notes.add(Message.of("release.diff.unknown-members"));
        }
        return differences.changes();
    }

    private String name(Schema first, Schema second, String type) {
        return first.type(type).or(() -> second.type(type)).map(AnnotationType::name).orElse(type);
    }

    private List<ReleaseDifference.LabelChange> labels(MarkDifferences marks) {
        List<ReleaseDifference.LabelChange> labels = new ArrayList<>();
        marks.counts()
                .forEach(
                        (label, counts) ->
                                labels.add(
                                        new ReleaseDifference.LabelChange(
                                                label.kind().word(),
                                                label.type(),
                                                name(after.schema(), before.schema(), label.type()),
                                                counts.before(),
                                                counts.after(),
                                                Optional.of(counts.changes()))));
        return labels;
    }

    private List<ReleaseDifference.Relabelling> relabelled(MarkDifferences marks) {
        List<ReleaseDifference.Relabelling> relabelled = new ArrayList<>();
        marks.relabelled()
                .forEach(
                        (both, count) ->
                                relabelled.add(
                                        new ReleaseDifference.Relabelling(
                                                both.before().kind().word(),
                                                name(
                                                        before.schema(),
                                                        after.schema(),
                                                        both.before().type()),
                                                name(
                                                        after.schema(),
                                                        before.schema(),
                                                        both.after().type()),
                                                count)));
        return relabelled;
    }

    /** Where annotations cannot be read, their numbers are what documents.jsonl tells. */
    private List<ReleaseDifference.LabelChange> labelsByCounts()
            throws StoreException, DataProblemException {
        SortedMap<String, Integer> were = sums(before);
        SortedMap<String, Integer> are = sums(after);
        Set<String> names = new TreeSet<>(were.keySet());
        names.addAll(are.keySet());
        List<ReleaseDifference.LabelChange> labels = new ArrayList<>();
        for (String name : names) {
            Optional<AnnotationType> type =
                    typeCalled(after.schema(), name).or(() -> typeCalled(before.schema(), name));
            labels.add(
                    new ReleaseDifference.LabelChange(
                            type.map(ReleaseComparison::layer).orElse(""),
                            type.map(AnnotationType::id).orElse(""),
                            name,
                            were.getOrDefault(name, 0),
                            are.getOrDefault(name, 0),
                            Optional.empty()));
        }
        return labels;
    }

    private static Optional<AnnotationType> typeCalled(Schema schema, String name) {
        return schema.types().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    private static String layer(AnnotationType type) {
        return switch (type) {
            case EntityType entity -> "entity";
            case RelationType relation -> "relation";
            case StanceType stance -> "stance";
            case PassageType passage -> "passage";
            case DocumentLabelType label -> "document";
        };
    }

    private static SortedMap<String, Integer> sums(ComparedRelease release)
            throws StoreException, DataProblemException {
        SortedMap<String, Integer> sums = new TreeMap<>();
        for (String name : release.documents().keySet()) {
            release.counts(name).forEach((label, n) -> sums.merge(label, n, Integer::sum));
        }
        return sums;
    }
}
