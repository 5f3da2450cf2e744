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
import org.scholion.curation.study.Layer;

/**
 * All that a lead looks at: figures by label and by pair, and what stands behind them.
 *
 * @param labels figures of all layers, whole and label by label
 * @param pairs the same, whole and by two members each
 * @param counts how many places there are of each sort
 */
public record AgreementSurvey(
        AgreementReport labels, AgreementReport pairs, Map<PlaceGroup, Long> counts) {

    /** The layers that were measured. */
    public List<Layer> layers() {
        return labels.settings().layers();
    }

    /** Whether anybody marked anything of a layer. */
    public boolean has(Layer layer) {
        return counts.keySet().stream().anyMatch(group -> group.layer().equals(layer));
    }
}
