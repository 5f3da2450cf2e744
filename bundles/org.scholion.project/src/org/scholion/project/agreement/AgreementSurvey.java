/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

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

    /** The same with γ of a layer. */
    public AgreementSurvey withGamma(Layer layer, List<LayerFigure> figures) {
        return new AgreementSurvey(labels.withGamma(layer, figures), pairs, rounds, counts);
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
