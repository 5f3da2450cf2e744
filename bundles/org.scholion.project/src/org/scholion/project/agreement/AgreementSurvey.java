/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;

/**
 * All that a lead looks at: figures by label and by pair, and what stands behind them.
 *
 * @param labels figures of all layers, whole and label by label
 * @param pairs the same, whole and by two members each
 * @param rounds the same, whole and by round; empty where the project has no rounds
 * @param counts how many places there are of each sort
 */
public record AgreementSurvey(
        AgreementReport labels,
        AgreementReport pairs,
        Optional<AgreementReport> rounds,
        Map<PlaceGroup, Long> counts) {

    /** The same with further figures, each of which takes the place of one it had before. */
    public AgreementSurvey adding(List<LayerFigure> further) {
        List<LayerFigure> all = new ArrayList<>(labels.figures());
        for (LayerFigure figure : further) {
            all.removeIf(
                    before ->
                            before.layer().equals(figure.layer())
                                    && before.of().equals(figure.of())
                                    && before.result().group().isEmpty()
                                    && before.result().measure().equals(figure.result().measure()));
            all.add(figure);
        }
        return new AgreementSurvey(
                new AgreementReport(
                        all,
                        labels.documents(),
                        labels.left(),
                        labels.accepted(),
                        labels.changes(),
                        labels.notes(),
                        labels.settings()),
                pairs,
                rounds,
                counts);
    }

    /** The layers that were measured. */
    public List<Layer> layers() {
        return labels.settings().layers();
    }

    /** Whether anybody marked anything of a layer. */
    public boolean has(Layer layer) {
        return counts.keySet().stream().anyMatch(group -> group.layer().equals(layer));
    }
}
