/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.exchange.internal.EscapedText;

/**
 * What the slots of a feature call their fillers, one after the other, as an attribute of the
 * relation: a relation's role has a name for all of its fillers only.
 */
public final class SlotLabels {

    private static final String NONE = "*";

    private SlotLabels() {}

    /** Returns the name of the attribute for the slots of a feature. */
    public static String attribute(String feature) {
        return feature + ".role";
    }

    /** Returns the labels as one text: {@code ;} between them, {@code *} for none. */
    public static String join(List<Optional<String>> labels) {
        return labels.stream()
                .map(label -> label.map(l -> EscapedText.escape(l, ";*")).orElse(NONE))
                .collect(Collectors.joining(";"));
    }

    /** Returns the labels of a text. */
    public static List<Optional<String>> split(String text) {
        return EscapedText.split(text, ';').stream()
                .map(
                        part ->
                                part.equals(NONE)
                                        ? Optional.<String>empty()
                                        : Optional.of(EscapedText.unescape(part)))
                .toList();
    }
}
