/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import org.scholion.curation.study.Layer;
import org.scholion.project.agreement.RoundChange;
import org.scholion.words.Message;

/** What things in charts are called. */
public final class ChartNames {
    private ChartNames() {}

    /** What a layer is called. */
    public static Message layer(Layer layer) {
        return Message.of(
                "project.chart.layer", "layer", layer.kind(), "attribute", layer.attribute());
    }

    /** What the figures of a layer count and how they are read. */
    public static Message reading(Layer layer) {
        return Message.of("project.chart.reading", "layer", layer.kind());
    }

    /** What a measure is called for short. */
    static Message measure(String name) {
        return Message.of("project.chart.measure", "measure", name.replace('-', '_'), "name", name);
    }

    /** What changed between two rounds. */
    static Message change(RoundChange change) {
        return Message.of(
                "project.chart.change",
                "measure",
                measure(change.figure().result().measure()),
                "part",
                change.figure().of().isPresent(),
                "of",
                change.figure().of().orElse(""),
                "before",
                change.before(),
                "after",
                change.after(),
                "known",
                change.difference().isPresent(),
                "difference",
                change.difference().orElse(0),
                "p",
                change.corrected().orElse(1));
    }

    /** What a label is called; there is a word for nothing. */
    static Message label(String label) {
        return label.isEmpty() ? Message.of("project.chart.nothing") : Message.verbatim(label);
    }
}
