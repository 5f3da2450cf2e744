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
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.words.Message;

/**
 * How far members agree.
 *
 * @param figures layer by layer; of each figure the whole first, then its parts
 * @param documents how many documents counted
 * @param left what did not count, by reason
 * @param accepted whose marks were not all made one by one, by name
 * @param changes from one round to another, where rounds were measured apart
 * @param notes what else to know
 * @param settings what it was made of
 */
public record AgreementReport(
        List<LayerFigure> figures,
        int documents,
        List<LeftOut> left,
        List<Accepted> accepted,
        List<RoundChange> changes,
        List<Message> notes,
        AgreementSettings settings) {

    /** Copies. */
    public AgreementReport {
        figures = List.copyOf(figures);
        left = List.copyOf(left);
        accepted = List.copyOf(accepted);
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** The same with γ of a layer; its figures take the place of what it had before. */
    public AgreementReport withGamma(Layer layer, List<LayerFigure> further) {
        List<LayerFigure> all = new ArrayList<>(figures);
        for (LayerFigure figure : further) {
            all.removeIf(
                    before ->
                            before.layer().equals(figure.layer())
                                    && before.of().equals(figure.of())
                                    && before.result().group().isEmpty()
                                    && before.result().measure().equals(figure.result().measure()));
            all.add(figure);
        }
        return new AgreementReport(
                all, documents, left, accepted, changes, notes, settings.withGamma(layer));
    }
}
