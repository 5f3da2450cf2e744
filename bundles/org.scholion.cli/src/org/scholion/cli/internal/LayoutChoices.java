/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptionException;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.project.BadRequestException;
import org.scholion.words.Message;
import org.scholion.words.Words;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that say how documents are laid out for programs that train on them: one for each
 * that a layout has, with its words and the formats that understand it.
 */
final class LayoutChoices {

    private static final String HYPHENS = "--";

    private final Formats formats;
    private final Map<LayoutOption, OptionSpec> options = new EnumMap<>(LayoutOption.class);

    LayoutChoices(Formats formats, Words words) {
        this.formats = formats;
        for (LayoutOption option : LayoutOption.values()) {
            Message help =
                    Message.of(
                            "cli.export.option",
                            "does",
                            option.does(),
                            "unless",
                            option.unless(),
                            "formats",
                            understanding(option));
            options.put(
                    option,
                    OptionSpec.builder(HYPHENS + option.key())
                            .type(String.class)
                            .paramLabel(option.kind().shape())
                            .description(HelpWords.escaped(words.say(help)))
                            .build());
        }
    }

    /** Returns the options of a command that takes the choices. */
    Collection<OptionSpec> options() {
        return options.values();
    }

    private List<String> understanding(LayoutOption option) {
        return formats.all().stream()
                .filter(format -> understands(format, option))
                .map(Format::id)
                .toList();
    }

    private static boolean understands(Format format, LayoutOption option) {
        return format.writer().filter(w -> w.understands().contains(option)).isPresent();
    }

    private Optional<String> chosen(LayoutOption option) {
        return Optional.ofNullable(options.get(option))
                .filter(spec -> spec.getValue() != null)
                .map(spec -> String.valueOf((Object) spec.getValue()));
    }

    /**
     * Returns the layout.
     *
     * @throws BadRequestException when there is no such choice
     */
    LayoutOptions layout() throws BadRequestException {
        Map<String, String> section = new TreeMap<>();
        for (LayoutOption option : LayoutOption.values()) {
            chosen(option).ifPresent(value -> section.put(option.key(), value));
        }
        try {
            return LayoutSection.read(section);
        } catch (LayoutOptionException e) {
            throw new BadRequestException(e.naming(option -> HYPHENS + option.key()));
        }
    }

    /**
     * Makes sure that all that was chosen makes a difference to a format that there is.
     *
     * @throws BadRequestException when something does not; it says what can be chosen
     */
    void requireUnderstood(String id) throws BadRequestException {
        Optional<Format> format = formats.format(id).filter(Format::canWrite);
        if (format.isEmpty()) {
            return;
        }
        List<String> known =
                Arrays.stream(LayoutOption.values())
                        .filter(option -> understands(format.get(), option))
                        .map(option -> HYPHENS + option.key())
                        .toList();
        for (LayoutOption option : LayoutOption.values()) {
            if (chosen(option).isPresent() && !understands(format.get(), option)) {
                throw new BadRequestException(
                        Message.of(
                                "cli.export.no-option",
                                "option",
                                HYPHENS + option.key(),
                                "format",
                                id,
                                "count",
                                known.size(),
                                "known",
                                known));
            }
        }
    }
}
