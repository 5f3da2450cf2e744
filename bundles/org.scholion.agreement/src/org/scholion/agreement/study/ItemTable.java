/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.words.Message;

/** Reads a table of items, long or wide. */
final class ItemTable {
    private static final Message FORM = Message.of("agreement.table.items");

    private final Reading reading;

    ItemTable(TableOptions options) {
        reading = new Reading(options);
    }

    ReadStudy<ItemStudy> read(Reader in) throws IOException, StudyException {
        TableReader table = new TableReader(in);
        ItemStudyBuilder builder = ItemStudy.builder();
        List<String> labels = reading.options().labels();
        builder.labels(labels, !labels.isEmpty());
        builder.annotators(reading.options().annotators());
        if (table.has("annotator") || table.has("label")) {
            longTable(table, builder);
        } else {
            wideTable(table, builder);
        }
        ItemStudy study = builder.build();
        return reading.done(study, study.annotators(), study.labels());
    }

    private void longTable(TableReader table, ItemStudyBuilder builder)
            throws IOException, StudyException {
        int item = table.column("item", FORM);
        int annotator = table.column("annotator", FORM);
        int label = table.column("label", FORM);
        int document = table.optional("document");
        int weight = table.optional("weight");
        while (table.next()) {
            String name = table.required(item);
            String who = table.required(annotator);
            String said = reading.label(table, label);
            if (!reading.counts(who)) {
                continue;
            }
            try {
                builder.item(name).annotators(List.of(who));
                if (!said.isEmpty()) {
                    builder.rate(name, who, said);
                }
            } catch (StudyException e) {
                throw table.at(said.isEmpty() ? item : label, e);
            }
            extras(table, builder, name, document, weight);
        }
        reading.note(
                Message.of(
                        "agreement.read.long",
                        "annotators",
                        reading.options().annotators().isEmpty()
                                ? reading.seen()
                                : reading.options().annotators()));
    }

    private void wideTable(TableReader table, ItemStudyBuilder builder)
            throws IOException, StudyException {
        int item = table.optional("item");
        int document = table.optional("document");
        int weight = table.optional("weight");
        int[] columns = columns(table, Set.copyOf(List.of(item, document, weight)));
        RatingColumns ratings =
                new RatingColumns(table, columns, reading.options(), item, document, weight);
        for (int c : columns) {
            reading.counts(table.name(c));
            builder.annotators(List.of(table.name(c)));
        }
        Set<String> seen = new HashSet<>();
        for (int row = 1; table.next(); row++) {
            String name = item >= 0 ? table.required(item) : Integer.toString(row);
            if (item >= 0 && !seen.add(name)) {
                throw table.error(item, Message.of("agreement.table.item-twice", "item", name));
            }
            builder.item(name);
            for (int c : columns) {
                String said = reading.label(table, c);
                if (!said.isEmpty()) {
                    ratings.said(c, said);
                    try {
                        builder.rate(name, table.name(c), said);
                    } catch (StudyException e) {
                        throw table.at(c, e);
                    }
                }
            }
            extras(table, builder, name, document, weight);
        }
        ratings.check();
        reading.note(
                Message.of(
                        "agreement.read.wide",
                        "annotators",
                        IntStream.of(columns).mapToObj(table::name).toList(),
                        "keyed",
                        item >= 0));
    }

    /** The columns of annotators. */
    private int[] columns(TableReader table, Set<Integer> known) throws StudyException {
        List<String> wanted = reading.options().annotators();
        if (!wanted.isEmpty()) {
            int[] chosen = new int[wanted.size()];
            for (int i = 0; i < chosen.length; i++) {
                int[] found = named(table, wanted.get(i));
                if (found.length == 0) {
                    throw Reading.unknown(
                            wanted.get(i),
                            IntStream.range(0, table.columns()).mapToObj(table::name).toList());
                }
                chosen[i] = found[0];
            }
            return chosen;
        }
        int[] people =
                IntStream.range(0, table.columns())
                        .filter(c -> !known.contains(c) && !table.name(c).isEmpty())
                        .toArray();
        if (people.length == 0) {
            throw new StudyException(
                    Message.of(
                            "agreement.table.no-annotator", "header", table.header(), "form", FORM),
                    1,
                    -1);
        }
        int unnamed =
                (int)
                        IntStream.range(0, table.columns())
                                .filter(c -> table.name(c).isEmpty())
                                .count();
        if (unnamed > 0) {
            reading.note(Message.of("agreement.read.unnamed", "columns", unnamed));
        }
        return people;
    }

    private static int[] named(TableReader table, String name) {
        return IntStream.range(0, table.columns())
                .filter(c -> table.name(c).equals(name))
                .toArray();
    }

    private static void extras(
            TableReader table, ItemStudyBuilder builder, String item, int document, int weight)
            throws StudyException {
        if (document >= 0 && !table.cell(document).isEmpty()) {
            try {
                builder.document(item, table.cell(document));
            } catch (StudyException e) {
                throw table.at(document, e);
            }
        }
        if (weight >= 0 && !table.cell(weight).isEmpty()) {
            Message none = Message.of("agreement.table.no-weight", "text", table.cell(weight));
            double number =
                    Numerals.decimal(table.cell(weight))
                            .orElseThrow(() -> table.error(weight, none));
            try {
                builder.weight(item, number);
            } catch (StudyException e) {
                throw table.at(weight, e);
            }
        }
    }
}
