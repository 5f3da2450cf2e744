/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.release.recipe.RecipeForm.FormFormat;

/**
 * The formats of a recipe with their options, in its order and also where it names one twice or one
 * that there is not, then all others that can be written, by name.
 */
final class FormatRows {

    private final Formats formats;
    private final List<FormFormat> rows = new ArrayList<>();

    FormatRows(Formats formats) {
        this.formats = formats;
    }

    /** Begins with those of a recipe; returns how many it names. */
    int begin(RecipeForm form) {
        rows.clear();
        rows.addAll(form.formats());
        formats.all().stream()
                .filter(Format::canWrite)
                .map(Format::id)
                .sorted()
                .filter(id -> form.formats().stream().noneMatch(named -> named.id().equals(id)))
                .forEach(id -> rows.add(new FormFormat(id, Map.of())));
        return form.formats().size();
    }

    int size() {
        return rows.size();
    }

    FormFormat get(int row) {
        return rows.get(row);
    }

    /** Returns the format of a row; none if there is none of its name that can be written. */
    Optional<Format> format(int row) {
        return formats.format(rows.get(row).id()).filter(Format::canWrite);
    }

    /** Returns whether a recipe can choose an option; parts are named by how it splits. */
    static boolean understands(DocumentWriter writer, LayoutOption option) {
        return option != LayoutOption.PART && writer.understands().contains(option);
    }

    /** Returns the options of a row that its format does not know, with which none is released. */
    List<String> foreign(int row) {
        Optional<DocumentWriter> writer = format(row).flatMap(Format::writer);
        return writer.map(known -> foreign(known, rows.get(row).options().keySet()))
                .orElseGet(List::of);
    }

    private static List<String> foreign(DocumentWriter writer, Set<String> options) {
        return options.stream()
                .filter(key -> !key.equals(RecipeForm.OFFSETS) || !writer.choosesOffsets())
                .filter(
                        key ->
                                LayoutOption.of(key)
                                        .filter(option -> understands(writer, option))
                                        .isEmpty())
                .toList();
    }

    /** Returns the first of some rows that cannot be released as it is. */
    OptionalInt firstWrong(int number) {
        return IntStream.range(0, number)
                .filter(row -> format(row).isEmpty() || !foreign(row).isEmpty())
                .findFirst();
    }

    /** Adds a row behind another that is like it. */
    void repeat(int row) {
        rows.add(row + 1, rows.get(row));
    }

    /** Chooses an option; an empty value is as usual. */
    void choose(int row, String option, String value) {
        Map<String, String> options = new LinkedHashMap<>(rows.get(row).options());
        if (value.isBlank()) {
            options.remove(option);
        } else {
            options.put(option, value);
        }
        rows.set(row, new FormFormat(rows.get(row).id(), options));
    }
}
