/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.agreement.Measures;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.SetStudies;
import org.scholion.project.BadRequestException;
import org.scholion.project.DataProblemException;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Whether what is asked of agreement can be had in a project. */
public final class AgreementChecks {
    private AgreementChecks() {}

    /** The layers that are compared: those asked for, or all that can be. */
    public static List<Layer> layers(List<Layer> wanted, Optional<String> measure, Schema schema)
            throws BadRequestException, DataProblemException {
        List<Layer> all = Layer.of(schema);
        if (wanted.isEmpty()) {
            List<Layer> kept = new ArrayList<>();
            for (Layer layer : all) {
                if (measure.isEmpty() || SetStudies.takes(layer, measure.get())) {
                    kept.add(layer);
                }
            }
            requireMeasure(measure);
            return kept;
        }
        for (Layer layer : wanted) {
            if (!layer.in(schema)) {
                throw new DataProblemException(
                        Message.of(
                                "project.agreement.no-layer",
                                "layer",
                                layer.word(),
                                "known",
                                all.stream().map(Layer::word).toList()));
            }
        }
        requireMeasure(measure);
        return wanted;
    }

    /** Tells a measure's name from one that was mistyped. */
    private static void requireMeasure(Optional<String> measure) throws BadRequestException {
        if (measure.isPresent() && !SetStudies.isMeasure(measure.get())) {
            throw new BadRequestException(
                    Message.of(
                            "agreement.measure.unknown",
                            "measure",
                            measure.get(),
                            "known",
                            Measures.names()));
        }
    }

    /** Refuses members that there are not. */
    public static void members(List<String> members, ProjectStore store)
            throws StoreException, DataProblemException {
        for (String member : members) {
            KnownMember.require(store, member);
        }
    }
}
