/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.release.recipe.About;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.release.split.Split;

/**
 * What a release can say of itself.
 *
 * @param name what it is called
 * @param about what its recipe says of it
 * @param time its time stamp, as ISO 8601 has it
 * @param content what names it
 * @param of whose annotations are in it, by a word or a pseudonym
 * @param withheld whether texts are left out
 * @param languages of its documents, BCP 47
 * @param documents how many there are
 * @param parts how many documents are in which part, in order; one that is {@code train} where it
 *     is not split
 * @param labels how many annotations, by label and part
 * @param formats what was written
 * @param tables tables for trainers, with where they lie
 * @param plan how it was to be split, if it is
 * @param split how it was split
 * @param agreement a figure each, as the command {@code agreement} has them
 * @param files what is in its folder
 */
public record CardFacts(
        String name,
        About about,
        Optional<String> time,
        String content,
        String of,
        boolean withheld,
        List<String> languages,
        int documents,
        Map<String, Integer> parts,
        SortedMap<String, SortedMap<String, Integer>> labels,
        List<Written> formats,
        List<Table> tables,
        Optional<SplitPlan> plan,
        Optional<Split> split,
        ArrayNode agreement,
        List<ListedFile> files) {

    public CardFacts {
        languages = List.copyOf(languages);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        formats = List.copyOf(formats);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /**
     * What was written in a format.
     *
     * @param losses what it could not carry, by reason
     */
    public record Written(
            String format, String folder, int annotations, SortedMap<String, Integer> losses) {

        /** Copies. */
        public Written {
            losses = new TreeMap<>(losses);
        }
    }

    /**
     * Returns the tables that the library <em>datasets</em> loads by the card. It reads all tables
     * of a folder with one reader, that of the first table's files, so those in files of another
     * kind are not among them.
     */
    public List<Table> loadedTables() {
        return tables.stream()
                .filter(table -> table.extension().equals(tables.get(0).extension()))
                .toList();
    }

    /**
     * A table with columns.
     *
     * @param name what it is called among all
     * @param config its columns
     * @param files by part, names of the files that hold it; at least one
     */
    public record Table(String name, DatasetConfig config, Map<String, List<String>> files) {

        /** Copies. */
        public Table {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }

        /** Returns what the names of its files end with, with the dot. */
        String extension() {
            String first = files.values().iterator().next().get(0);
            return first.substring(first.lastIndexOf('.'));
        }
    }
}
