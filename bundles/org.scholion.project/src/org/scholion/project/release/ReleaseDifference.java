/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.SchemaChange;
import org.scholion.words.Message;

/**
 * What changed from one release to another.
 *
 * @param before the one
 * @param after the other
 * @param documents what became of documents
 * @param sets sets that went on, came or are gone, by document
 * @param labels by kind and label; all there are, changed or not
 * @param relabelled places that have another label now, by both
 * @param schema what is different between the versions of the schema
 * @param agreement figures side by side
 * @param notes what could not be compared, and how what was
 */
public record ReleaseDifference(
        Side before,
        Side after,
        Documents documents,
        List<SetChange> sets,
        List<LabelChange> labels,
        List<Relabelling> relabelled,
        List<SchemaChange> schema,
        List<FigureChange> agreement,
        List<Message> notes) {

    /** Copies. */
    public ReleaseDifference {
        sets = List.copyOf(sets);
        labels = List.copyOf(labels);
        relabelled = List.copyOf(relabelled);
        schema = List.copyOf(schema);
        agreement = List.copyOf(agreement);
        notes = List.copyOf(notes);
    }

    /**
     * One of the two.
     *
     * @param name what it was asked for by
     * @param content what names it: the SHA-256 of its state and recipe
     * @param of whose annotations, by a word or a pseudonym
     * @param time its time stamp, if it bears one
     * @param documents how many documents are in it
     * @param schemaVersion the number of the schema's version
     * @param parts how many documents each part has; nothing where it is not split
     * @param formats what it is written in
     * @param recorded its number in the project, if that remembers it
     */
    public record Side(
            String name,
            String content,
            String of,
            Optional<String> time,
            int documents,
            int schemaVersion,
            SortedMap<String, Integer> parts,
            List<String> formats,
            Optional<Long> recorded) {

        /** Copies. */
        public Side {
            parts = new TreeMap<>(parts);
            formats = List.copyOf(formats);
        }
    }

    /**
     * What became of documents, by name.
     *
     * @param added those that are only in the later one
     * @param removed those that are only in the earlier one
     * @param renamed the later names by the earlier ones of those whose text is the same
     * @param otherText those whose text is another: nothing of theirs can be compared
     * @param parts those that are in another part, or are in one only once
     */
    public record Documents(
            List<String> added,
            List<String> removed,
            SortedMap<String, String> renamed,
            List<String> otherText,
            List<PartChange> parts) {

        /** Copies. */
        public Documents {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            renamed = new TreeMap<>(renamed);
            otherText = List.copyOf(otherText);
            parts = List.copyOf(parts);
        }
    }

    /** A document that is in another part; none where nothing is split. */
    public record PartChange(String document, Optional<String> before, Optional<String> after) {}

    /**
     * A set that both releases rest on, or one of them.
     *
     * @param document its document, by the later name
     * @param member whose, as far as it may be told
     * @param before how far it was
     * @param after how far it is
     */
    public record SetChange(
            String document, String member, Optional<SetAt> before, Optional<SetAt> after) {}

    /**
     * How far a set was.
     *
     * @param sequence the number of the last entry of its journal
     * @param state its state, by its word
     * @param released whether its annotations are released
     */
    public record SetAt(long sequence, String state, boolean released) {}

    /**
     * What became of the annotations of a label. There are as many after as before and those that
     * were added, without those that were removed.
     *
     * @param layer the kind of annotation, by its word
     * @param id the id of the type; empty for referents without one
     * @param label its name in the later schema, or the earlier one's
     * @param changes what became of them; empty where only numbers are known
     */
    public record LabelChange(
            String layer,
            String id,
            String label,
            int before,
            int after,
            Optional<Changes> changes) {

        /** Returns whether anything is not as it was. */
        public boolean isChange() {
            return before != after || changes.filter(c -> c.any() > 0).isPresent();
        }
    }

    /** How many were added, were removed, and are there but say something else. */
    public record Changes(int added, int removed, int changed) {

        int any() {
            return added + removed + changed;
        }
    }

    /** Annotations at places that had another label before; they count as removed and added. */
    public record Relabelling(String layer, String before, String after, int count) {}

    /**
     * A figure of agreement in both.
     *
     * @param layer what is compared, by its word
     * @param of the type, where it is one's
     * @param measure the measure's name
     */
    public record FigureChange(
            String layer,
            String of,
            String measure,
            Optional<Figure> before,
            Optional<Figure> after) {}

    /**
     * A figure.
     *
     * @param value none where it is undefined
     * @param undefined why
     * @param interval its ends; none where there is none
     */
    public record Figure(
            Optional<Double> value, Optional<String> undefined, List<Double> interval, long units) {

        /** Copies. */
        public Figure {
            interval = List.copyOf(interval);
        }
    }

    /** Returns formats of the one that the other is not written in. */
    static List<String> only(Side one, Side other) {
        return one.formats().stream().filter(f -> !other.formats().contains(f)).toList();
    }

    /** Returns formats that only the later one is written in. */
    public List<String> formatsAdded() {
        return only(after, before);
    }

    /** Returns formats that only the earlier one is written in. */
    public List<String> formatsRemoved() {
        return only(before, after);
    }

    /** Returns whether the two are the same release. */
    public boolean isSame() {
        return before.content().equals(after.content());
    }

    /** Returns it as a tree for JSON. */
    public Map<String, @Nullable Object> tree() {
        return DifferenceTree.of(this);
    }
}
