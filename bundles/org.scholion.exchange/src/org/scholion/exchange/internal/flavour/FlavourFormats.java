/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import java.util.List;
import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.exchange.internal.table.TableReader;
import org.scholion.words.Message;

/** The formats whose rows are JSON in the flavour of a program. */
public final class FlavourFormats {

    private FlavourFormats() {}

    /** Returns the formats. */
    public static List<FormatProvider> all() {
        return List.of(
                () ->
                        writing(
                                "spacy",
                                Message.of("exchange.format.spacy"),
                                new SpacyFlavour(),
                                true),
                () ->
                        writing(
                                "prodigy",
                                Message.of("exchange.format.prodigy"),
                                new ProdigyFlavour(),
                                true),
                () ->
                        writing(
                                "doccano",
                                Message.of("exchange.format.doccano"),
                                new DoccanoFlavour(),
                                false),
                () ->
                        writing(
                                        "label-studio",
                                        Message.of("exchange.format.label-studio"),
                                        new LabelStudioFlavour(),
                                        false)
                                .withReader(new LabelStudioReader()),
                () ->
                        writing(
                                "gliner",
                                Message.of("exchange.format.gliner"),
                                new GlinerFlavour(),
                                true),
                () -> writing("chat", Message.of("exchange.format.chat"), new ChatFlavour(), false),
                () -> table("csv", Message.of("exchange.format.csv"), ','),
                () -> table("tsv", Message.of("exchange.format.tsv"), '\t'));
    }

    private static Format table(String id, Message name, char separator) {
        String extension = "." + id;
        return new Format(
                id,
                name,
                extension,
                true,
                Optional.of(new TableReader(extension, separator)),
                Optional.of(new FlavourWriter(new TableFlavour(separator), extension, false)));
    }

    private static Format writing(String id, Message name, Flavour flavour, boolean onTokens) {
        String extension = flavour.isArray() ? ".json" : ".jsonl";
        return new Format(
                id,
                name,
                extension,
                true,
                Optional.empty(),
                Optional.of(new FlavourWriter(flavour, extension, onTokens)));
    }
}
