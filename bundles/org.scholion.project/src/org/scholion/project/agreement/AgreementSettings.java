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
import java.util.Optional;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.Group;
import org.scholion.curation.study.Layer;

/**
 * What a report of agreement was made of, so that it can be made again.
 *
 * @param layers what was compared
 * @param measure the measure's name; empty where each layer had its own
 * @param members who was compared
 * @param documents the pattern of names that documents had to have; empty for all
 * @param by what was measured apart
 * @param latest whether the latest states counted rather than the first that were done
 * @param intervals what intervals were wanted
 * @param schemaVersion the number of the schema's version
 * @param program the version of the program
 * @param sets the sets that counted, each as it stood after one entry of its journal
 * @param left what did not count then, by reason
 * @param scope what of documents and sets counted
 * @param rounds the sets of each round, where rounds were measured apart
 * @param gamma the layers whose γ was measured besides
 */
public record AgreementSettings(
        List<Layer> layers,
        Optional<String> measure,
        List<String> members,
        Optional<String> documents,
        Optional<Group.Kind> by,
        boolean latest,
        IntervalSettings intervals,
        int schemaVersion,
        String program,
        List<SetAt> sets,
        List<LeftOut> left,
        AgreementScope scope,
        List<RoundSets> rounds,
        List<Layer> gamma) {

    /** Copies. */
    public AgreementSettings {
        gamma = List.copyOf(gamma);
        layers = List.copyOf(layers);
        members = List.copyOf(members);
        sets = List.copyOf(sets);
        left = List.copyOf(left);
        rounds = List.copyOf(rounds);
    }

    /** The same about one layer by one measure, and nothing apart. */
    public AgreementSettings about(Layer layer, String name) {
        return new AgreementSettings(
                List.of(layer),
                Optional.of(name),
                members,
                documents,
                Optional.empty(),
                latest,
                intervals,
                schemaVersion,
                program,
                sets,
                left,
                scope,
                List.of(),
                List.of());
    }

    /** The same about other layers, of which it has been told that they stand for those of then. */
    public AgreementSettings withLayers(List<Layer> others, List<Layer> othersOfGamma) {
        return new AgreementSettings(
                others,
                measure,
                members,
                documents,
                by,
                latest,
                intervals,
                schemaVersion,
                program,
                sets,
                left,
                scope,
                rounds,
                othersOfGamma);
    }

    /** The same with γ of a layer. */
    public AgreementSettings withGamma(Layer layer) {
        List<Layer> all = new ArrayList<>(gamma);
        all.remove(layer);
        all.add(layer);
        return new AgreementSettings(
                layers,
                measure,
                members,
                documents,
                by,
                latest,
                intervals,
                schemaVersion,
                program,
                sets,
                left,
                scope,
                rounds,
                all);
    }

    /**
     * The sets that counted in a round.
     *
     * @param name the round's name
     * @param sets the sets, each as it stood
     */
    public record RoundSets(String name, List<SetAt> sets) {

        /** Copies. */
        public RoundSets {
            sets = List.copyOf(sets);
        }
    }

    /**
     * A set as it stood.
     *
     * @param document the lasting name of its document
     * @param member whose it is
     * @param sequence the number of the last entry of its journal that counted, 0 before the first
     */
    public record SetAt(String document, String member, long sequence) {}
}
