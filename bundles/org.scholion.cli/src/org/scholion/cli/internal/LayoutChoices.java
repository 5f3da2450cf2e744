/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.exchange.layout.LayoutOptionException;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.project.BadRequestException;
import org.scholion.words.Message;
import picocli.CommandLine.Option;

/** The options that say how documents are laid out for programs that train on them. */
final class LayoutChoices {

    @Option(
            names = "--tokens",
            paramLabel = "imported|words|clitics",
            descriptionKey = "cli.export.tokens")
    private Optional<String> tokens = Optional.empty();

    @Option(
            names = "--align",
            paramLabel = "expand|contract|drop",
            descriptionKey = "cli.export.align")
    private Optional<String> align = Optional.empty();

    @Option(
            names = "--nested",
            paramLabel = "longest|priority|columns|joined",
            descriptionKey = "cli.export.nested")
    private Optional<String> nested = Optional.empty();

    @Option(names = "--priority", paramLabel = "TYPE,TYPE", descriptionKey = "cli.export.priority")
    private Optional<String> priority = Optional.empty();

    @Option(names = "--depth", paramLabel = "N", descriptionKey = "cli.export.depth")
    private Optional<String> depth = Optional.empty();

    @Option(
            names = "--scheme",
            paramLabel = "iob1|iob2|bioes",
            descriptionKey = "cli.export.scheme")
    private Optional<String> scheme = Optional.empty();

    @Option(
            names = "--separator",
            paramLabel = "blank|tab",
            descriptionKey = "cli.export.separator")
    private Optional<String> separator = Optional.empty();

    @Option(
            names = "--unit",
            paramLabel = "document|paragraph|sentence|window(n,stride)",
            descriptionKey = "cli.export.unit")
    private Optional<String> unit = Optional.empty();

    @Option(
            names = "--absence",
            paramLabel = "mask|as-marked",
            descriptionKey = "cli.export.absence")
    private Optional<String> absence = Optional.empty();

    @Option(names = "--part", paramLabel = "NAME", descriptionKey = "cli.export.part")
    private Optional<String> part = Optional.empty();

    @Option(
            names = "--candidates",
            paramLabel = "relations,stances",
            descriptionKey = "cli.export.candidates")
    private Optional<String> candidates = Optional.empty();

    @Option(names = "--columns", paramLabel = "NAME,NAME", descriptionKey = "cli.export.columns")
    private Optional<String> columns = Optional.empty();

    @Option(names = "--template", paramLabel = "TEXT", descriptionKey = "cli.export.template")
    private Optional<String> template = Optional.empty();

    @Option(names = "--most-tokens", paramLabel = "N", descriptionKey = "cli.export.most-tokens")
    private Optional<String> mostTokens = Optional.empty();

    @Option(names = "--widest", paramLabel = "N", descriptionKey = "cli.export.widest")
    private Optional<String> widest = Optional.empty();

    /**
     * Returns the layout.
     *
     * @throws BadRequestException when there is no such choice
     */
    LayoutOptions layout() throws BadRequestException {
        Map<String, String> section = new TreeMap<>();
        tokens.ifPresent(value -> section.put("tokens", value));
        align.ifPresent(value -> section.put("align", value));
        nested.ifPresent(value -> section.put("nested", value));
        priority.ifPresent(value -> section.put("priority", value));
        depth.ifPresent(value -> section.put("depth", value));
        scheme.ifPresent(value -> section.put("scheme", value));
        separator.ifPresent(value -> section.put("separator", value));
        unit.ifPresent(value -> section.put("unit", value));
        absence.ifPresent(value -> section.put("absence", value));
        part.ifPresent(value -> section.put("part", value));
        candidates.ifPresent(value -> section.put("candidates", value));
        columns.ifPresent(value -> section.put("columns", value));
        template.ifPresent(value -> section.put("template", value));
        mostTokens.ifPresent(value -> section.put("most-tokens", value));
        widest.ifPresent(value -> section.put("widest", value));
        try {
            return LayoutSection.read(section);
        } catch (LayoutOptionException e) {
            throw new BadRequestException(Message.of(e));
        }
    }
}
