/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.MarkedPlace;
import org.scholion.project.AgreementPlaces;
import org.scholion.project.BadRequestException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Progress;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.agreement.AgreementSettings;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.words.Message;
import picocli.CommandLine.Option;

/** The options of {@code scholion agreement} for the places behind figures. */
final class AgreementPlacesOptions {
    private static final String ALL = "all";
    private static final String DIFFERING = "differing";

    @Option(
            names = "--places",
            paramLabel = "differing|all",
            descriptionKey = "cli.agreement.places")
    private Optional<String> places = Optional.empty();

    @Option(names = "--label", paramLabel = "NAME", descriptionKey = "cli.agreement.label")
    private Optional<String> label = Optional.empty();

    @Option(names = "--pair", paramLabel = "A,B", descriptionKey = "cli.agreement.pair")
    private Optional<String> pair = Optional.empty();

    /** Those that were given, by name. */
    Map<String, Optional<?>> given() {
        return Map.of("--places", places, "--label", label, "--pair", pair);
    }

    /** Whether places are wanted rather than figures. */
    boolean wanted() throws BadRequestException {
        if (places.isEmpty() && (label.isPresent() || pair.isPresent())) {
            throw new BadRequestException(Message.of("cli.agreement.only-places"));
        }
        if (places.isPresent() && !List.of(ALL, DIFFERING).contains(places.get())) {
            throw new BadRequestException(
                    Message.of("cli.agreement.no-places", "places", places.get()));
        }
        if (pair.isPresent() && AgreementCommand.names(pair).size() != 2) {
            throw new BadRequestException(Message.of("cli.agreement.no-pair", "pair", pair.get()));
        }
        return places.isPresent();
    }

    /** Finds the places behind a report, layer by layer. */
    List<AgreementPlace> find(AgreementPlaces finder, AgreementSettings settings, Progress progress)
            throws Exception {
        List<String> two = AgreementCommand.names(pair);
        for (String member : two) {
            if (!settings.members().contains(member)) {
                throw new DataProblemException(
                        Message.of(
                                "cli.agreement.pair-unknown",
                                "member",
                                member,
                                "known",
                                settings.members()));
            }
        }
        List<AgreementPlace> found = new ArrayList<>();
        for (Layer layer : settings.layers()) {
            PlaceFilter filter = PlaceFilter.of(layer);
            if (places.filter(DIFFERING::equals).isPresent()) {
                filter =
                        filter.kinds(
                                Set.of(
                                        MarkedPlace.Kind.BOUNDARY,
                                        MarkedPlace.Kind.ENDS,
                                        MarkedPlace.Kind.LABEL,
                                        MarkedPlace.Kind.MISSING));
            }
            if (label.isPresent()) {
                filter = filter.label(label.get());
            }
            if (two.size() == 2) {
                filter = filter.by(two.get(0), two.get(1));
            }
            found.addAll(
                    finder.behind(settings, Optional.of(filter), Integer.MAX_VALUE, progress)
                            .places());
        }
        return found;
    }
}
