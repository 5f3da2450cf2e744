/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.curation.study.PositionUnit;
import org.scholion.project.BadRequestException;
import org.scholion.project.agreement.AgreementScope;
import org.scholion.words.Message;
import picocli.CommandLine.Option;

/** The options of {@code scholion agreement} that say what of a project counts. */
final class AgreementScopeOptions {

    private static final String WORDS = "words";
    private static final String ENTRY = "entry";

    @Option(
            names = "--units",
            paramLabel = "graphemes|words",
            descriptionKey = "cli.agreement.units")
    private Optional<String> units = Optional.empty();

    @Option(
            names = "--include",
            paramLabel = "excluded,training,control",
            descriptionKey = "cli.agreement.include")
    private Optional<String> include = Optional.empty();

    @Option(names = "--without-suggested", descriptionKey = "cli.agreement.without-suggested")
    private boolean withoutSuggested;

    @Option(
            names = "--align-by",
            paramLabel = "words|entry",
            descriptionKey = "cli.agreement.align-by")
    private Optional<String> alignBy = Optional.empty();

    /** Those that were given, by name. */
    Map<String, Optional<?>> given() {
        return Map.of(
                "--units", units,
                "--include", include,
                "--align-by", alignBy,
                "--without-suggested",
                        withoutSuggested ? Optional.of(withoutSuggested) : Optional.empty());
    }

    /** What counts. */
    AgreementScope scope() throws BadRequestException {
        String unit = units.orElse(PositionUnit.GRAPHEMES.word());
        List<String> included = AgreementCommand.names(include);
        for (String word : included) {
            if (!AgreementScope.INCLUDED.contains(word)) {
                throw new BadRequestException(
                        Message.of(
                                "cli.agreement.no-include",
                                "word",
                                word,
                                "known",
                                AgreementScope.INCLUDED));
            }
        }
        return AgreementScope.of(
                        PositionUnit.ofWord(unit)
                                .orElseThrow(
                                        () ->
                                                new BadRequestException(
                                                        Message.of(
                                                                "cli.agreement.no-units",
                                                                "units",
                                                                unit))),
                        included,
                        withoutSuggested)
                .withEntries(byEntry());
    }

    private boolean byEntry() throws BadRequestException {
        String word = alignBy.orElse(WORDS);
        if (!word.equals(WORDS) && !word.equals(ENTRY)) {
            throw new BadRequestException(Message.of("cli.agreement.no-align", "word", word));
        }
        return word.equals(ENTRY);
    }
}
