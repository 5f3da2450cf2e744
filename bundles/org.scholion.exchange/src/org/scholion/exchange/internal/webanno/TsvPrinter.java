/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.internal.webanno.TsvLayer.Column;
import org.scholion.exchange.internal.webanno.TsvLayer.Kind;

/** Prints a file. */
final class TsvPrinter {

    private static final String NONE = "_";
    private static final String NULL = "*";

    private final String text;
    private final TsvSentences sentences;
    private final List<TsvLayer> layers;
    private final TsvUnits units;
    private final StringBuilder out = new StringBuilder();

    TsvPrinter(String text, TsvSentences sentences, List<TsvLayer> layers, TsvUnits units) {
        this.text = text;
        this.sentences = sentences;
        this.layers = layers;
        this.units = units;
    }

    String print() {
        out.append(WebannoFormat.FIRST_LINE).append('\n');
        layers.forEach(layer -> out.append(layer.line()).append('\n'));
        out.append('\n');
        for (TsvSentences.Sentence sentence : sentences.sentences()) {
            out.append('\n');
            sentence.id()
                    .ifPresent(
                            id ->
                                    out.append("#Sentence.id=")
                                            .append(TsvText.line(id))
                                            .append('\n'));
            for (String line : lines(sentence)) {
                out.append("#Text=").append(TsvText.line(line)).append('\n');
            }
            sentence.tokens().forEach(token -> row(units.token(token.begin())));
        }
        return out.toString();
    }

    /**
     * The lines of a sentence. A reader tells by the offsets of tokens how long line breaks are, so
     * that one of two characters is a break only if all are and a token stands behind them.
     */
    private List<String> lines(TsvSentences.Sentence sentence) {
        String said = text.substring(sentence.begin(), sentence.end());
        int last = sentence.tokens().get(sentence.tokens().size() - 1).begin() - sentence.begin();
        boolean all =
                said.contains("\r\n")
                        && !said.replace("\r\n", "").contains("\n")
                        && said.lastIndexOf('\n') < last;
        return List.of(said.split(all ? "\r\n" : "\n", -1));
    }

    private void row(TsvUnits.Unit unit) {
        out.append(unit.name).append('\t').append(unit.begin).append('-').append(unit.end);
        out.append('\t').append(TsvText.line(text.substring(unit.begin, unit.end))).append('\t');
        for (TsvLayer layer : layers) {
            List<TsvMark> marks = unit.marks(layer);
            for (int c = 0; c < layer.columns().size(); c++) {
                List<String> parts = new ArrayList<>();
                for (TsvMark mark : marks) {
                    parts.add(part(layer, c, mark));
                }
                out.append(marks.isEmpty() ? NONE : String.join("|", parts)).append('\t');
            }
        }
        out.append('\n');
        unit.parts.forEach(this::row);
    }

    private String part(TsvLayer layer, int index, TsvMark mark) {
        Column column = layer.columns().get(index);
        return switch (column.holds()) {
            case NOTHING -> NULL + brackets(layer, index, mark);
            case VALUE -> value(mark, column.feature()) + brackets(layer, index, mark);
            case SLOT_LABELS -> labels(mark, column) + brackets(layer, index, mark);
            case SLOT_TARGETS -> targets(mark, column);
            case BASE -> base(mark);
        };
    }

    private static String value(TsvMark mark, String feature) {
        @Nullable String value = mark.values.get(feature);
        return value == null || value.isEmpty() ? NULL : TsvText.value(value);
    }

    private String brackets(TsvLayer layer, int index, TsvMark mark) {
        if (layer.kind() == Kind.CHAIN) {
            return index == 0 ? "->" + mark.chain + "-" + mark.link : "[" + mark.chain + "]";
        }
        return number(mark);
    }

    private String number(TsvMark mark) {
        int number = units.numberOf(mark);
        return number == 0 ? "" : "[" + number + "]";
    }

    private static String labels(TsvMark mark, Column column) {
        List<TsvMark.Slot> slots = mark.slots.getOrDefault(column.feature(), List.of());
        return slots.isEmpty()
                ? NONE
                : slots.stream()
                        .map(s -> s.label().map(TsvText::value).orElse(NULL))
                        .collect(Collectors.joining(";"));
    }

    private String targets(TsvMark mark, Column column) {
        List<TsvMark.Slot> slots = mark.slots.getOrDefault(column.feature(), List.of());
        return slots.isEmpty()
                ? NULL
                : slots.stream()
                        .map(s -> units.nameOf(s.target()) + number(s.target()))
                        .collect(Collectors.joining(";"));
    }

    private String base(TsvMark mark) {
        TsvMark from = mark.from.orElseThrow();
        int there = units.numberOf(from);
        int here = units.numberOf(mark.to.orElseThrow());
        String numbers = there == 0 && here == 0 ? "" : "[" + there + "_" + here + "]";
        return units.nameOf(from) + numbers;
    }
}
